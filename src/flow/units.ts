import { automaticOf } from '../mail/automatic.ts'
import { saysThatTheyLeft } from '../mail/bounce-leaving.ts'
import { cleanName } from '../mail/display-name.ts'
import type { Mail, Mailbox } from '../mail/mail.ts'
import type { Automatic, Reading, WrittenDate } from '../mail/reading.ts'
import { bodyText, readingOf } from '../mail/reading.ts'
import { DAY_MS, type Instant, MINUTE_MS } from '../time/instant.ts'
import { instantOf, localDateOf, localTimeOf } from '../time/zone.ts'
import { keyOfId, keyOfMail, keyOfQuote, quoteKeyOf } from './message-key.ts'
import { isMachinesQuote, passedOnMails, quotedMails } from './passed-on.ts'

/** One message that a mail holds: itself, each quoted one, each forwarded one. Whose it is and who takes part is decided
 *  later, when the owner's addresses are known. */
export type Unit = {
  readonly source: 'captured' | 'quoted' | 'forwarded'
  readonly key: string
  readonly quoteKey: string | null
  readonly rfcMessageId: string | null
  readonly inReplyTo: string | null
  readonly author: Mailbox | null
  readonly to: readonly Mailbox[]
  readonly cc: readonly Mailbox[]
  readonly subject: string
  /** Null: the quote names no day that can be read. */
  readonly sentAt: Instant | null
  /** The same moment on its writer's wall clock, `YYYY-MM-DDTHH:MM`, for words like "Friday". */
  readonly writtenAt: string
  readonly authored: string
  /** A machine wrote it, and the owner passed it on: it is shown, and no contact. */
  readonly automatic: boolean
  /** It is a bounce that says that this address's owner has left where they worked. */
  readonly gone?: string
  /** The owner had deleted it: it stays so, whatever mail brings it again. */
  readonly deleted?: true
}

/** Quoted mails kept at most of one mail. */
const QUOTED_MAX = 30
const AUTHORED_MAX = { captured: 20_000, quoted: 4_000, forwarded: 8_000 } as const
/** Before this, a Date is a program's mistake (RFC 5322 knows no older mail worth filing). */
const OLDEST = Date.UTC(1990, 0, 1)

/** The message time: the mail's Date, or the receipt where Date is later, missing or before 1990 (design, settled questions). */
export function messageTime(date: Instant | null, receivedAt: Instant): Instant {
  return date === null || date < OLDEST || date > receivedAt ? receivedAt : date
}

/** The messages of one mail, itself first. `zone`: the owner's, for quoted dates that name none. */
export async function unitsOf(
  mail: Mail,
  reading: Reading,
  receivedAt: Instant,
  zone: string,
): Promise<readonly Unit[]> {
  const sentAt = messageTime(mail.date, receivedAt)
  const offset = mail.date === sentAt ? mail.dateOffsetMinutes : null
  const units: Unit[] = [
    {
      source: 'captured',
      key: await keyOfMail(mail),
      quoteKey: await quoteKeyOf(reading.visible),
      rfcMessageId: mail.messageId,
      inReplyTo: mail.inReplyTo,
      author: mail.from[0] ?? null,
      to: mail.to,
      cc: mail.cc,
      subject: mail.subject,
      sentAt,
      writtenAt: wallClock(sentAt, offset, zone),
      authored: reading.authored.slice(0, AUTHORED_MAX.captured),
      automatic: false,
    },
  ]
  const quotes = quotedMails(mail, reading.quoted.slice(0, QUOTED_MAX))
  for (const [level, quoted] of reading.quoted.slice(0, QUOTED_MAX).entries()) {
    const quote = quotes[level]
    const at = instantOfWritten(quoted.date, zone, sentAt)
    const author = quoted.from && { ...quoted.from, name: cleanName(quoted.from.name, quoted.from.address) }
    const key = level === 0 && mail.inReplyTo ? keyOfId(mail.inReplyTo) : null
    units.push({
      source: 'quoted',
      key: key ?? (await keyOfQuote(author?.address || author?.name || '', at, quoted.text)),
      quoteKey: await quoteKeyOf(quoted.text),
      rfcMessageId: key ? mail.inReplyTo : null,
      inReplyTo: null,
      author,
      to: [],
      cc: [],
      subject: mail.subject,
      sentAt: at,
      writtenAt: quoted.date?.wallClock ?? wallClock(sentAt, offset, zone),
      authored: quoted.text.slice(0, AUTHORED_MAX.quoted),
      automatic: quote !== undefined && isMachinesQuote(quote),
    })
  }
  return [...units, ...(await forwardedUnits(mail, reading, sentAt, zone))]
}

async function forwardedUnits(mail: Mail, reading: Reading, sentAt: Instant, zone: string): Promise<Unit[]> {
  const units: Unit[] = []
  const passed = passedOnMails(mail, reading.forwarded)
  for (const [place, forward] of reading.forwarded.slice(0, QUOTED_MAX).entries()) {
    const passedOn = passed[place]
    // An attached mail brings its own Message-ID; an inline one only its words.
    const attached = mail.attached.length === reading.forwarded.length ? mail.attached[place] : undefined
    const at = attached?.date ?? instantOfWritten(forward.date, zone, sentAt)
    const inner = attached ? readingOf(attached) : null
    const body = inner ? inner.authored : forward.body
    const author = forward.from && { ...forward.from, name: cleanName(forward.from.name, forward.from.address) }
    const automatic = passedOn ? automaticOf(passedOn, bodyText(passedOn)) : null
    const gone = passedOn && automatic ? goneBy(passedOn, automatic) : null
    units.push({
      source: 'forwarded',
      key: attached ? await keyOfMail(attached) : await keyOfQuote(author?.address ?? '', at, body),
      quoteKey: await quoteKeyOf(inner ? inner.visible : body),
      rfcMessageId: attached?.messageId ?? null,
      inReplyTo: attached?.inReplyTo ?? null,
      author,
      to: forward.to,
      cc: forward.cc,
      subject: forward.subject ?? mail.subject,
      sentAt: at !== null && at <= sentAt + DAY_MS ? at : null,
      writtenAt: forward.date?.wallClock ?? wallClock(sentAt, mail.dateOffsetMinutes, zone),
      authored: body.slice(0, AUTHORED_MAX.forwarded),
      automatic: automatic !== null,
      ...(gone === null ? {} : { gone }),
    })
  }
  return units
}

/** Whose address a bounce could not reach because they have left; null where it says nothing of the kind. */
export function goneBy(mail: Mail, { kind, final, recipient }: Automatic): string | null {
  const isFinal = kind === 'bounce' && final !== false && recipient !== undefined
  return isFinal && saysThatTheyLeft(mail, bodyText(mail)) ? recipient : null
}

/** A quoted date as an instant: by its own offset, else on the owner's clock; never later than the mail that quotes it. */
function instantOfWritten(date: WrittenDate | null, zone: string, before: Instant): Instant | null {
  if (!date) return null
  const [day = '', clock = ''] = date.wallClock.split('T')
  // A day without a time is that day wherever it is shown: its noon.
  const time = clock === '00:00' ? '12:00' : clock
  let at: number
  try {
    at =
      date.offsetMinutes === null
        ? instantOf(day, time, zone)
        : Date.parse(`${date.wallClock}:00Z`) - date.offsetMinutes * MINUTE_MS
  } catch {
    return null
  }
  if (!Number.isFinite(at) || at < OLDEST || at > before + DAY_MS) return null
  return Math.min(at, before - MINUTE_MS)
}

/** A moment on a wall clock: `offset` minutes east of UTC where the mail says so, else in the zone. */
function wallClock(at: Instant, offset: number | null, zone: string): string {
  if (offset !== null) return new Date(at + offset * MINUTE_MS).toISOString().slice(0, 16)
  return `${localDateOf(at, zone)}T${localTimeOf(at, zone)}`
}
