import type { LocalDate } from '../time/instant.ts'
import { automaticOf } from './automatic.ts'
import { forwardedAttached, forwardedInline, intentOf } from './forward.ts'
import { addressed, historyOf, resolved, trimmed } from './history.ts'
import { textOfHtml } from './html.ts'
import type { Mail, Mailbox } from './mail.ts'
import { senderOf, signatureSpan } from './signature.ts'
import { authoredOf, type Part, type Stretch } from './stretches.ts'
import { type Division, divide } from './zones.ts'

/** Who wrote a stretch of the body. Zones follow each other without gaps: joined, they are the text. */
export type ZoneKind = 'authored' | 'quoted' | 'attribution' | 'forwarded' | 'signature' | 'disclaimer' | 'footer'
/** UTF-16 offsets into the body's text, half open. */
export type Zone = { readonly kind: ZoneKind; readonly from: number; readonly to: number }

/** A moment as a mail wrote it: `zoned` says whether it named its zone; without one it is a wall-clock time in its writer's zone. */
export type WrittenDate = { readonly wallClock: string /* YYYY-MM-DDTHH:MM */; readonly offsetMinutes: number | null }

/** One quoted mail of the history, newest first. */
export type QuotedMail = {
  readonly from: Mailbox | null
  readonly date: WrittenDate | null
  /** What that writer wrote, without deeper quotes. */
  readonly text: string
}

/** A mail passed on, inline or attached. */
export type ForwardedMail = {
  readonly from: Mailbox | null
  readonly to: readonly Mailbox[]
  readonly cc: readonly Mailbox[]
  readonly date: WrittenDate | null
  readonly subject: string | null
  readonly body: string
}

export type AutomaticKind = 'bounce' | 'delayed' | 'auto-reply' | 'complaint' | 'bulk' | 'receipt' | 'calendar'
export type AutoReplyReason = 'out-of-office' | 'left-company' | 'changed-address' | 'acknowledgement'

/** What a machine's mail says; null stands for a human one. */
export type Automatic = {
  readonly kind: AutomaticKind
  /** The address that a bounce or delay is about. */
  readonly recipient?: string
  readonly reason?: AutoReplyReason
  /** Whether a bounce is final. */
  readonly final?: boolean
  /** First day back. */
  readonly returns?: LocalDate
  readonly successor?: { readonly name?: string; readonly email?: string; readonly phone?: string }
  readonly newAddress?: string
}

/** The fields of a signature block; `phones` and the rest as written, or E.164 where the country is certain. */
export type Signature = {
  readonly name: string | null
  readonly title: string | null
  readonly organization: string | null
  readonly phones: readonly string[]
  readonly faxes: readonly string[]
  readonly emails: readonly string[]
  readonly urls: readonly string[]
  readonly address: string | null
}

/** All that Kith reads in one mail without asking what the words mean. */
export type Reading = {
  /** The whole body as text. */
  readonly text: string
  readonly zones: readonly Zone[]
  /** All that the writer's program sent as new (design, settled questions: texts). */
  readonly authored: string
  /** `authored` without signature, device line and disclaimer. */
  readonly visible: string
  /** The writer's signature block as it stands, or null. */
  readonly signature: string | null
  readonly quoted: readonly QuotedMail[]
  /** The first is the outermost forward. */
  readonly forwarded: readonly ForwardedMail[]
  readonly automatic: Automatic | null
  readonly sender: Signature | null
}

/** The whole body as text: the plain part where it holds words, else the HTML part as text; '' where there is neither. */
export function bodyText(mail: Mail): string {
  if (mail.text !== null && (mail.html === null || mail.text.trim() !== '')) return mail.text.replaceAll('\r\n', '\n')
  return mail.html === null ? '' : textOfHtml(mail.html)
}

/** Reads one mail: who wrote which line, what is quoted and passed on, who signed, and whether a machine wrote it.
 *  `envelopeFrom`: the envelope's sender, '' for nobody, where it is known. Pure and linear in the mail's length; never throws. */
export function readingOf(mail: Mail, envelopeFrom?: string): Reading {
  const text = bodyText(mail)
  const [from = null] = mail.from
  const division = divide(text, intentOf(mail.subject))
  const authored = trimmed(authoredOf(division.stretches, text))
  const below = signatureBelow(division, text)
  const written = writtenParts(text, division, from)
  const people = [...mail.from, ...mail.to, ...mail.cc]
  const automatic = automaticOf(mail, text, envelopeFrom)
  return {
    text,
    zones: withoutGaps(written.zones, text),
    authored,
    visible: settled(written.visible, from),
    signature: written.signature ?? below,
    quoted: historyOf(division).map(quoted => ({ ...quoted, from: resolved(addressed(quoted.from, mail.to), people) })),
    forwarded: forwardsOf(mail, division, automatic),
    automatic,
    sender: senderOf(below === null ? authored : `${authored}\n\n${below}`, from),
  }
}

/** The signature that a program put behind the quote. */
function signatureBelow(division: Division, text: string): string | null {
  const block = division.stretches.filter(stretch => stretch.kind === 'signature')
  return block.length === 0 ? null : trimmed(block.map(stretch => text.slice(stretch.from, stretch.to)).join(''))
}

function forwardsOf(mail: Mail, division: Division, automatic: Automatic | null): ForwardedMail[] {
  const inline = division.forward ? [forwardedInline(division.forward, mail.subject)] : []
  if (automatic !== null) return inline // a bounce returns a mail, it does not pass one on
  return [...inline, ...mail.attached.map(attached => forwardedAttached(attached, bodyText(attached)))]
}

type Written = { readonly zones: readonly Zone[]; readonly visible: string; readonly signature: string | null }

const SHOWN_AS: Readonly<Record<Part, ZoneKind>> = {
  authored: 'authored',
  quoted: 'quoted',
  attribution: 'attribution',
  forwarded: 'forwarded',
  device: 'footer',
  footer: 'footer',
  disclaimer: 'disclaimer',
  signature: 'signature',
}

/** Finds the signature in the writer's own words and cuts it out of them. */
function writtenParts(text: string, division: Division, from: Mailbox | null): Written {
  const own = division.stretches.filter(stretch => stretch.kind === 'authored')
  const words = own.map(stretch => text.slice(stretch.from, stretch.to)).join('')
  const span = signatureSpan(words, from)
  if (!span) return { zones: division.stretches.map(shown), visible: trimmed(words), signature: null }
  const block = trimmed(words.slice(span.from, span.to))
  const visible = isBareName(block) ? words : `${words.slice(0, span.from)}${words.slice(span.to)}`
  return { zones: zonesWith(division, span), visible: trimmed(visible), signature: block }
}

/** A name alone below the sign-off word belongs to it, as a spoken "yours, Anna" would; it stays visible. */
function isBareName(block: string): boolean {
  return block.length <= 50 && !block.includes('\n') && !/[@\d]|www\.|https?:|^--? ?$/.test(block)
}

function shown({ kind, from, to }: Stretch): Zone {
  return { kind: SHOWN_AS[kind], from, to }
}

/** The zones, with the signature's span (offsets into the joined authored stretches) as zones of its own. */
function zonesWith(division: Division, span: { readonly from: number; readonly to: number }): Zone[] {
  const zones: Zone[] = []
  const add = (kind: ZoneKind, from: number, to: number): void => {
    if (to > from) zones.push({ kind, from, to })
  }
  let before = 0
  for (const stretch of division.stretches) {
    if (stretch.kind !== 'authored') {
      zones.push(shown(stretch))
      continue
    }
    const { from, to } = stretch
    const place = (offset: number): number => Math.min(to, Math.max(from, from + offset - before))
    add('authored', from, place(span.from))
    add('signature', place(span.from), place(span.to))
    add('authored', place(span.to), to)
    before += to - from
  }
  return zones
}

/** Empty lines between two zones belong to the upper one. */
function withoutGaps(zones: readonly Zone[], text: string): Zone[] {
  const kept: Zone[] = []
  for (const zone of zones) {
    const above = kept.at(-1)
    const isGap = zone.kind === 'authored' && text.slice(zone.from, zone.to).trim() === ''
    if (above && (isGap || above.kind === zone.kind)) kept[kept.length - 1] = { ...above, to: zone.to }
    else kept.push(zone)
  }
  return kept
}

const SETTLING_MAX = 6

/** Reads the visible text until reading changes nothing more, so that what is stored reads the same again. */
function settled(visible: string, from: Mailbox | null): string {
  let text = visible
  for (let round = 0; round < SETTLING_MAX && text !== ''; round++) {
    const again = writtenParts(text, divide(text, 'reply'), from).visible
    if (again === text) return text
    text = again
  }
  return text
}
