import type { Mail } from './mail.ts'
import type { Automatic } from './reading.ts'

/** Whether a machine wrote the mail, by its header alone: RFC 3834 section 5 (Auto-Submitted), RFC 2919 (List-Id). Null for a human one. */
export function automaticOf(mail: Mail, _text: string): Automatic | null {
  const headerValue = (name: string): string =>
    mail.headers
      .find(field => field.name === name)
      ?.value.trim()
      .toLowerCase() ?? ''
  if (headerValue('auto-submitted').startsWith('auto-replied')) return { kind: 'auto-reply' }
  if (headerValue('list-id') !== '' || headerValue('precedence') === 'bulk') return { kind: 'bulk' }
  return null
}
