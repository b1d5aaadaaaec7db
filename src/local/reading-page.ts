import { styleText } from 'node:util'
import type { Mailbox } from '../mail/mail.ts'
import type { ZoneKind } from '../mail/reading.ts'
import type { Verdict, VerdictReason } from '../mail/verdict.ts'
import type { ReadingAnswer } from './reading-answer.ts'

type Format = Parameters<typeof styleText>[0]

const COLOURS: Record<ZoneKind, Format> = {
  authored: 'reset',
  quoted: 'blue',
  attribution: 'cyan',
  forwarded: 'magenta',
  signature: 'green',
  disclaimer: 'gray',
  footer: 'gray',
}

const VERDICTS = {
  'dmarc-pass': 'it comes from where it says',
  'dmarc-fail': 'it does not come from where it says',
  'other-domain': 'what passed is not the domain in From',
  'not-stamped': 'the receiving server wrote nothing on it',
  'no-results': 'the receiving server wrote no results',
  'several-results': 'it holds more results than one',
  'results-unreadable': 'the results cannot be read',
  'dmarc-missing': 'the results do not speak of DMARC',
  'dmarc-none': 'the domain publishes no policy',
  'dmarc-error': 'the check could not be made',
} as const satisfies Record<VerdictReason, string>

const FACTS: Readonly<Record<string, string>> = { returns: 'back on', successor: 'write to', newAddress: 'now at' }

/** One mail for a person: every line with its zone (also named at its edge, for those who see no colours), then what was read. */
export function pageOf(answer: ReadingAnswer, verdict: Verdict): string {
  const facts = [...historyFacts(answer), ...writerFacts(answer, verdict), ...findingFacts(answer)]
  const said = facts
    .filter(([, value]) => value !== '')
    .map(([label, value]) => `${paint('bold', label.padEnd(13))}${harmless(value)}`)
  return [...headOf(answer), '', ...bodyOf(answer), '', ...said, ''].join('\n')
}

function headOf(answer: ReadingAnswer): string[] {
  const people = answer.to.map(nameOf).join(', ')
  const date = answer.date ? `, ${answer.date}` : ''
  const line = `${answer.from ? nameOf(answer.from) : 'unknown'} to ${people || 'nobody named'}${date}`
  return [paint('bold', harmless(answer.subject) || '(no subject)'), harmless(line)]
}

function bodyOf(answer: ReadingAnswer): string[] {
  return answer.zones.flatMap(zone => {
    const lines = answer.text.slice(zone.from, zone.to).replace(/\n$/, '').split('\n')
    return lines.map(
      (line, index) => `${(index === 0 ? zone.kind : '').padEnd(12)}${paint(COLOURS[zone.kind], harmless(line))}`,
    )
  })
}

type Fact = readonly [label: string, value: string]

function historyFacts({ quoted, forwarded, alsoForwarded = [] }: ReadingAnswer): Fact[] {
  const who = (from: Mailbox | null, date: string | null): string =>
    `${from ? nameOf(from) : 'unknown'}, ${date ?? 'no date'}`
  return [
    ...quoted.map(one => ['quoted', `${who(one.from, one.date)}: ${short(one.text)}`] as const),
    ...[forwarded, ...alsoForwarded].flatMap(one =>
      one ? [['forwarded', `${who(one.from, one.date)}, ${one.subject ?? ''}: ${short(one.body)}`] as const] : [],
    ),
  ]
}

function writerFacts({ sender, automatic }: ReadingAnswer, verdict: Verdict): Fact[] {
  const said = ([name, value]: readonly [string, unknown]): string => {
    if (name === 'final') return value === true ? 'for good' : 'for now'
    if (name === 'kind' || name === 'reason') return String(value)
    const words = typeof value === 'object' && value !== null ? Object.values(value).join(', ') : String(value)
    return name === 'recipient' ? words : `${FACTS[name] ?? name} ${words}`
  }
  return [
    ['sender', sender ? Object.values(sender).flat().filter(Boolean).join(' · ') : ''],
    ['automatic', automatic ? Object.entries(automatic).map(said).join(' · ') : 'no, a person wrote it'],
    ['verdict', `${verdict.result}: ${VERDICTS[verdict.reason]}`],
  ]
}

function findingFacts({ promises, asks, dates, details, introductions }: ReadingAnswer): Fact[] {
  return [
    ...promises.map(one => ['promise', `${one.span}${one.due ? ` (by ${one.due})` : ''}`] as const),
    ...asks.map(one => ['ask', one.span] as const),
    ...dates.map(one => ['date', `${one.span} = ${one.iso}`] as const),
    ...details.map(one => ['detail', `${one.span} (${one.about})`] as const),
    ...introductions.map(one => ['introduction', [one.name, one.email, one.role].filter(Boolean).join(', ')] as const),
  ]
}

function nameOf(mailbox: Mailbox): string {
  if (mailbox.name === '') return mailbox.address
  return mailbox.address === '' ? mailbox.name : `${mailbox.name} <${mailbox.address}>`
}

function short(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim()
  return line.length > 90 ? `${line.slice(0, 89)}…` : line
}

/** A mail must not steer the terminal: control characters (ECMA-48) are shown as a mark. */
function harmless(text: string): string {
  return text.replace(/[\0-\x08\x0b-\x1f\x7f-\x9f]/g, '\ufffd')
}

/** Colours on a terminal only; `styleText` itself minds NO_COLOR and FORCE_COLOR. */
function paint(format: Format, text: string): string {
  return styleText(format, text, { stream: process.stdout, validateStream: true })
}
