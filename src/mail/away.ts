import { firstField } from './header-fields.ts'
import type { Mail } from './mail.ts'
import type { Automatic } from './reading.ts'
export function autoReplyOf(mail: Mail, text: string, envelopeFrom?: string): Automatic | null {
  void text
  void envelopeFrom
  return /^auto-replied/i.test(firstField(mail.headers, 'auto-submitted')) ? { kind: 'auto-reply' } : null
}
