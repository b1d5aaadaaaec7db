import { findingsIn } from '../context/findings.ts'
import type { Mail } from '../mail/mail.ts'
import type { ForwardedMail, QuotedMail, WrittenDate } from '../mail/reading.ts'
import { readingOf } from '../mail/reading.ts'

/** A mail with all that Kith reads in it, in the form of `kith read --json` and `--jsonl`. */
export type ReadingAnswer = ReturnType<typeof answerOf>

/**
 * Reads one mail with the very functions the Worker runs.
 * @param mail after MIME
 * @param writtenAt `YYYY-MM-DDTHH:MM` on the writer's clock; without one, phrases of time have nothing to stand on
 * @param namesSender false where the case gives no From: then the authored text's own signature is the sender's
 */
export function answerOf(id: unknown, mail: Mail, writtenAt: string | null) {
  const began = performance.now()
  const reading = readingOf(mail)
  const from = mail.from[0] ?? null
  const context = { writtenAt: writtenAt ?? '1970-01-01T00:00', from, to: mail.to, subject: mail.subject }
  const findings = findingsIn(reading.visible, context)
  const milliseconds = Math.round((performance.now() - began) * 1000) / 1000
  return {
    id,
    subject: mail.subject,
    from,
    to: mail.to,
    cc: mail.cc,
    date: mail.date === null ? null : new Date(mail.date).toISOString(),
    text: reading.text,
    authored: reading.authored,
    visible: reading.visible,
    signature: reading.signature,
    quoted: reading.quoted.map(quotedAnswer),
    forwarded: reading.forwarded[0] ? forwardAnswer(reading.forwarded[0]) : null,
    ...(reading.forwarded.length > 1 ? { alsoForwarded: reading.forwarded.slice(1).map(forwardAnswer) } : {}),
    automatic: reading.automatic,
    sender: reading.sender,
    promises: findings.promises.map(({ quote, due }) => ({ span: quote, due })),
    asks: findings.asks.map(({ quote }) => ({ span: quote })),
    dates: findings.dates.map(({ quote, iso, granularity }) => ({ span: quote, iso, granularity })),
    details: findings.details.map(({ quote, about }) => ({ span: quote, about })),
    introductions: findings.introductions.map(({ name, email, role }) => ({ name, email, role })),
    milliseconds,
    zones: reading.zones,
  }
}

function quotedAnswer(quoted: QuotedMail) {
  return { from: quoted.from, date: dateAnswer(quoted.date), text: quoted.text }
}

function forwardAnswer(forward: ForwardedMail) {
  const { from, to, cc, date, subject, body } = forward
  return { from, to, cc, date: dateAnswer(date), subject, body }
}

/** ISO 8601; without an offset where the mail named none. */
function dateAnswer(date: WrittenDate | null): string | null {
  if (date === null) return null
  if (date.offsetMinutes === null) return date.wallClock
  const east = Math.abs(date.offsetMinutes)
  const two = (number: number): string => String(number).padStart(2, '0')
  return `${date.wallClock}${date.offsetMinutes < 0 ? '-' : '+'}${two(Math.floor(east / 60))}:${two(east % 60)}`
}
