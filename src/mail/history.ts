import type { Mailbox } from './mail.ts'
import type { QuotedMail } from './reading.ts'
import { authoredOf } from './stretches.ts'
import { type Division, divide, type Quote } from './zones.ts'

const LEVELS_MAX = 12
const MAILS_MAX = 60
const LEVEL_TEXT_MAX = 96 * 1024

/**
 * Every quoted mail of a body, newest first: each level of the quotes is divided again like a mail of its own.
 * At most 12 levels, 60 mails and 96 KiB a level are read, so the work stays linear.
 */
export function historyOf(division: Division): QuotedMail[] {
  const mails: QuotedMail[] = []
  let level: readonly Quote[] = division.quotes
  for (let depth = 0; depth < LEVELS_MAX && level.length > 0 && mails.length < MAILS_MAX; depth++)
    level = level.flatMap(quote => readQuote(quote, mails))
  return mails
}

/** Adds the mail that a quote holds and returns the quotes inside it. */
function readQuote(quote: Quote, mails: QuotedMail[]): readonly Quote[] {
  if (mails.length >= MAILS_MAX) return []
  const division = divide(quote.text.slice(0, LEVEL_TEXT_MAX), 'reply')
  // iPhones put a mark of no width (a byte order mark) before what they quote
  const text = trimmed(authoredOf(division.stretches, quote.text).replaceAll('\ufeff', ''))
  const isToldTwice = text === '' && division.quotes.some(inner => isSame(inner.from, quote.from)) // a sentence, then headers
  if (!isToldTwice && (text !== '' || quote.from !== null)) mails.push({ from: quote.from, date: quote.date, text })
  const inner = division.forward
  return inner ? [...division.quotes, { from: inner.from, date: inner.date, text: inner.text }] : division.quotes
}

function isSame(one: Mailbox | null, other: Mailbox | null): boolean {
  if (one === null || other === null) return false
  return one.address === '' || other.address === '' ? one.name === other.name : one.address === other.address
}

/** Without empty lines around it. */
export function trimmed(text: string): string {
  return text.replace(/^(?:[ \t\u00a0]*\n)+/, '').trimEnd()
}

const YOU: ReadonlySet<string> = new Set(
  'you u je jij tu vous du sie ihr ud usted tú você lei вы ты ви ty pan wy'.split(' '),
)

/** "You wrote": the one person that the mail goes to. */
export function addressed(mailbox: Mailbox | null, to: readonly Mailbox[]): Mailbox | null {
  if (mailbox?.address !== '' || !YOU.has(mailbox.name.toLowerCase())) return mailbox
  const [only = null, ...more] = to
  return more.length === 0 ? only : null
}

/** The name of a quote's writer is enough to find the address where the mail's own people hold just one such name. */
export function resolved(mailbox: Mailbox | null, people: readonly Mailbox[]): Mailbox | null {
  if (mailbox?.address !== '' || mailbox.name === '') return mailbox
  const wanted = mailbox.name.toLowerCase()
  const same = people.filter(person => person.name.toLowerCase() === wanted)
  const [only] = new Set(same.map(person => person.address))
  return only !== undefined && same.every(person => person.address === only)
    ? { name: mailbox.name, address: only }
    : mailbox
}
