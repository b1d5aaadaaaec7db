import { accentFolded } from './accent-folded.ts'
import { plainAddress } from './address.ts'
import { BOUNCE_SUBJECT, BOUNCE_TEXT, DELAYED_SUBJECT, DELAYED_TEXT } from './bounce-words.ts'
import { type DeliveryStatus, deliveryStatusOf } from './delivery-status.ts'
import { firstField } from './header-fields.ts'
import type { Mail } from './mail.ts'
import type { Automatic } from './reading.ts'

const TEXT_LENGTH_MAX = 16_384
/** Local parts and names of programs that carry mail (RFC 5321 section 4.5.5 sends from nobody; these are what they show). */
const CARRIER =
  /^(?:mailer-?_?daemon|mail-?_?daemon|post[-_]?master|mailer|maildaemon|mdaemon|mmdf|mta|smtp|bounce[sd]?|mailadmin|mail-?delivery.{0,40}|mail|microsoftexchange[0-9a-f]{0,40}|autoreply|symantec_antivirus.{0,60}|no-?reply)(?:[-+=.].{0,100})?$/
const CARRIER_NAME =
  /mail(?:er)?[- ]?(?:delivery|daemon|administrator)|delivery (?:system|subsystem|service|agent|notification)|mail system|internet mail|system administrator|systemadministrator|administrateur systeme|post-?master|system attendant|message router|mta\b/
/** Where the returned mail begins, in words: below it addresses are those of the mail, not of the failure. */
const RETURNED =
  /^(?:[ \t>|*_=-]{0,80}(?:this is a copy of (?:the|your) message|below this line is a copy|original message (?:follows|headers|header)|returned message|message header|your original message|unsent message below|original message|included is a copy|the header of the original|message header ?-)[^\n]{0,80}|(?:received|return-path|message-id|x-[a-z-]{2,40}|mime-version): [^\n]{0,200})$/im

/** "Delivered: …" is how Exchange names a receipt, in the languages of its reports. */
const DELIVERED_SUBJECT =
  /^(?:delivered|relayed|zugestellt|ubermittelt|remis|distribue|entregado|entregue|consegnato|recapitato|bezorgd|levereret|levererat|levert|dostarczono)\s?:/

/** Reads a mail of a mail server about a mail of ours: not delivered, or not yet. Null where it is none. */
export function bounceOf(mail: Mail, text: string, envelopeFrom: string | undefined): Automatic | null {
  const rejected = rejectionIn(mail, text)
  if (rejected) return rejected
  const subject = accentFolded(mail.subject)
  const reported = reportedStatus(mail)
  if (reported?.action === 'delivered' || (reported === null && DELIVERED_SUBJECT.test(subject)))
    return { kind: 'receipt' }
  const head = text.slice(0, TEXT_LENGTH_MAX)
  if (reported === null && !isCarriers(mail, subject, head, envelopeFrom)) return null
  const words = accentFolded(head)
  const [returned] = mail.attached // a filter on the way may wrap the report whole
  const status =
    reported ??
    (returned ? reportedStatus(returned) : null) ??
    (/^(?:final|original)-recipient[ \t]{0,9}:/m.test(words) ? deliveryStatusOf(head) : null)
  const delayed = isDelayed(status, subject, words)
  const recipient = status?.recipient ?? recipientIn(mail, head)
  const kind = delayed ? 'delayed' : 'bounce'
  const final = kind === 'bounce' && (status?.final ?? !/\b4\.\d{1,3}\.\d{1,3}\b/.test(words))
  return recipient ? { kind, recipient, final } : { kind, final }
}

/** A filter's refusal comes in the shape of a receipt (RFC 5429 section 2.2.1): the words alone tell it from one. */
function rejectionIn(mail: Mail, text: string): Automatic | null {
  const report = mail.reports.find(each => each.type.endsWith('disposition-notification'))
  if (
    !report ||
    !/automatically (?:rejected|refused)|(?:was|has been) (?:rejected|refused)/i.test(text.slice(0, 2_000))
  )
    return null
  const recipient = deliveryStatusOf(report.content)?.recipient
  return recipient ? { kind: 'bounce', recipient, final: true } : { kind: 'bounce', final: true }
}

function reportedStatus(mail: Mail): DeliveryStatus | null {
  for (const report of mail.reports) {
    if (!report.type.endsWith('delivery-status')) continue
    const status = deliveryStatusOf(report.content)
    if (status) return status
  }
  return null
}

/** A mail server wrote it: its name, its empty sender or its subject says so, and the words agree. */
function isCarriers(mail: Mail, subject: string, head: string, envelopeFrom: string | undefined): boolean {
  if (firstField(mail.headers, 'x-failed-recipients')) return true
  // Amazon SES hands its notices over as JSON in a mail (its developer guide, "notification contents")
  if (/^\s{0,99}\{"notificationType":"Bounce"/.test(head)) return true
  if (/report-type\s{0,9}=\s{0,9}"?delivery-status/i.test(firstField(mail.headers, 'content-type'))) return true
  if (/^(?:re|aw|sv|rv|res|fwd?|wg|tr) ?:/.test(subject) && !isCarrier(mail)) return false
  const at = Math.min(...[BOUNCE_SUBJECT, DELAYED_SUBJECT].map(pattern => pattern.exec(subject)?.index ?? 999))
  const wordsSay = (): boolean => {
    const words = accentFolded(head)
    return BOUNCE_TEXT.test(words) || DELAYED_TEXT.test(words)
  }
  const nobody = envelopeFrom === '' || /^<\s*>$/.test(firstField(mail.headers, 'return-path'))
  if (isCarrier(mail) || nobody) return at < 999 || wordsSay()
  // people too write of things that could not be delivered: then no address stands below
  return at < 12 && mail.inReplyTo === null && wordsSay() && recipientIn(mail, head) !== null
}

function isCarrier(mail: Mail): boolean {
  const sender = mail.from[0]
  const localPart = (sender?.address ?? '').split('@', 1)[0] ?? ''
  return CARRIER.test(localPart) || CARRIER_NAME.test(accentFolded(sender?.name ?? ''))
}

function isDelayed(status: DeliveryStatus | null, subject: string, words: string): boolean {
  if (status?.action === 'delayed') return true
  if (status?.action === 'failed' && status.final === true) return false
  if (DELAYED_SUBJECT.test(subject)) return true
  return status === null && DELAYED_TEXT.test(words) && !BOUNCE_SUBJECT.test(subject)
}

/** The words of a report of a mail server, as far as they stand above the mail that it returns. */
export function aboveReturned(text: string): string {
  const body = text.slice(0, TEXT_LENGTH_MAX)
  return body.slice(0, RETURNED.exec(body)?.index ?? body.length)
}

/** The address that failed, where no report names it: a field, the words above the returned mail, or that mail's To. */
function recipientIn(mail: Mail, text: string): string | null {
  const field = addressesIn(firstField(mail.headers, 'x-failed-recipients'))[0]
  if (field) return field
  const own = new Set([...mail.from, ...mail.to].map(mailbox => mailbox.address))
  const body = text.slice(0, TEXT_LENGTH_MAX)
  const cut = aboveReturned(text).length
  const named = NAMED.exec(body.slice(0, cut))
  const places = [named ? body.slice(named.index + named[0].length, cut) : '', body.slice(0, cut)]
  const strangers = places.flatMap(addressesIn).filter(address => !own.has(address) && !isCarrierAddress(address))
  return (
    strangers[0] ??
    mail.attached[0]?.to[0]?.address ??
    addressesIn(/^to: (.{1,500})$/im.exec(body.slice(cut))?.[1] ?? '')[0] ??
    null
  )
}

/** The words that programs put right before the addresses that failed. */
const NAMED =
  /following (?:recipient|address|user|mailbox|destination|person|individual)|recipients?(?:\(s\))?:|rcpt to:|"emailaddress":|message to <|folgende[nr]? (?:empf|adress)|destinataires? suivants?|siguientes? destinatari|seguintes? destinat|seguenti destinatari|volgende (?:ontvang|geadres)/i

const isCarrierAddress = (address: string): boolean =>
  /^(?:mailer-?daemon|post-?master|abuse|support|help(?:desk)?)@/.test(address)

const ADDRESSES_MAX = 50

function addressesIn(text: string): readonly string[] {
  const found: string[] = []
  for (const [word] of text.matchAll(/[^\s<>"'(),;:[\]=|]{1,64}@[a-z0-9][a-z0-9.-]{1,200}[a-z0-9]/gi)) {
    const plain = plainAddress(word)
    if (plain.ok && found.length < ADDRESSES_MAX) found.push(plain.address)
  }
  return found
}
