import { accentFolded } from './accent-folded.ts'
import { fieldEvidence } from './automatic-evidence.ts'
import { autoReplyOf } from './away.ts'
import { bounceOf } from './bounce.ts'
import { calendarMethodOf } from './calendar.ts'
import { isComplaint } from './complaint.ts'
import { firstField } from './header-fields.ts'
import { isBulk } from './list.ts'
import type { Mail } from './mail.ts'
import type { Automatic } from './reading.ts'

/** Whether a machine wrote the mail, and what it says; null for a person's. `text`: the whole body as text; `envelopeFrom`: the
 *  sender of the envelope, '' for nobody (RFC 5321 section 4.5.5). Linear, never throws.
 *  The order: what a part of the mail states for programs comes before what words seem to say. */
export function automaticOf(mail: Mail, text: string, envelopeFrom?: string): Automatic | null {
  if (isComplaint(mail, text)) return { kind: 'complaint' }
  const bounce = bounceOf(mail, text, envelopeFrom)
  if (bounce) return bounce
  if (isReceipt(mail, text)) return { kind: 'receipt' }
  const method = calendarMethodOf(mail)
  // a request is its sender's own word to the people it invites; what comes back is a calendar program's
  if (method === 'reply' || method === 'cancel' || method === 'counter' || method === 'other')
    return { kind: 'calendar' }
  const reply = autoReplyOf(mail, text, envelopeFrom)
  if (reply) return reply
  return isBulk(mail) || fieldEvidence(mail, envelopeFrom) !== null ? { kind: 'bulk' } : null
}

/** RFC 8098: that a mail was shown, or deleted unread; some programs send the type without the part, some only words. */
function isReceipt(mail: Mail, text: string): boolean {
  if (mail.reports.some(report => report.type.endsWith('disposition-notification'))) return true
  if (/report-type\s{0,9}=\s{0,9}"?disposition-notification/i.test(firstField(mail.headers, 'content-type')))
    return true
  return (
    RECEIPT_SUBJECT.test(accentFolded(mail.subject.slice(0, 80))) && RECEIPT_TEXT.test(accentFolded(text.slice(0, 200)))
  )
}

/** How Outlook and Exchange write receipts in the languages of their menus. */
const RECEIPT_SUBJECT =
  /^(?:read|not read|gelesen|ungelesen|nicht gelesen|lu|non lu|leido|no leido|lida|lido|nao lida|letto|non letto|letta|gelezen|niet gelezen|last|ej last|lest|ikke lest|laest|przeczytano)\s?:/
const RECEIPT_TEXT =
  /^\s{0,20}(?:your message|the message|ihre nachricht|votre message|su mensaje|el mensaje|a sua mensagem|sua mensagem|il messaggio|il tuo messaggio|uw bericht|ditt meddelande|meldingen|din meddelelse|twoja wiadomosc)\b/
