import { styleText } from 'node:util'
import type { Mailbox } from '../mail/mail.ts'
import type { ZoneKind } from '../mail/reading.ts'
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

/** One mail for a person: every line with its zone (also named at its edge, for those who see no colours), then what was read. */
export function pageOf(answer: ReadingAnswer): string {
  return [...headOf(answer), '', ...bodyOf(answer), '', ...readOf(answer), ''].join('\n')
}

function headOf(answer: ReadingAnswer): string[] {
  const people = answer.to.map(nameOf).join(', ')
  return [
    paint('bold', answer.subject || '(no subject)'),
    `${answer.from ? nameOf(answer.from) : 'unknown'} to ${people || 'nobody named'}${answer.date ? `, ${answer.date}` : ''}`,
  ]
}

function bodyOf(answer: ReadingAnswer): string[] {
  return answer.zones.flatMap(zone => {
    const lines = answer.text.slice(zone.from, zone.to).replace(/\n$/, '').split('\n')
    return lines.map((line, index) => `${(index === 0 ? zone.kind : '').padEnd(12)}${paint(COLOURS[zone.kind], line)}`)
  })
}

function readOf(answer: ReadingAnswer): string[] {
  const lines: string[] = []
  const say = (label: string, value: string | null | undefined): void => {
    if (value) lines.push(`${paint('bold', label.padEnd(13))}${value}`)
  }
  for (const quoted of answer.quoted)
    say(
      'quoted',
      `${quoted.from ? nameOf(quoted.from) : 'unknown'}, ${quoted.date ?? 'no date'}: ${short(quoted.text)}`,
    )
  for (const forward of [answer.forwarded, ...(answer.alsoForwarded ?? [])])
    if (forward)
      say(
        'forwarded',
        `${forward.from ? nameOf(forward.from) : 'unknown'}, ${forward.date ?? 'no date'}, ${forward.subject ?? ''}: ${short(forward.body)}`,
      )
  const { sender, automatic } = answer
  if (sender) say('sender', Object.values(sender).flat().filter(Boolean).join(' · '))
  say(
    'automatic',
    automatic
      ? Object.values(automatic)
          .map(value => (typeof value === 'object' ? JSON.stringify(value) : value))
          .join(' · ')
      : 'no, a person wrote it',
  )
  for (const promise of answer.promises) say('promise', `${promise.span}${promise.due ? ` (by ${promise.due})` : ''}`)
  for (const ask of answer.asks) say('ask', ask.span)
  for (const date of answer.dates) say('date', `${date.span} = ${date.iso}`)
  for (const detail of answer.details) say('detail', `${detail.span} (${detail.about})`)
  for (const one of answer.introductions)
    say('introduction', [one.name, one.email, one.role].filter(Boolean).join(', '))
  return lines
}

function nameOf(mailbox: Mailbox): string {
  if (mailbox.name === '') return mailbox.address
  return mailbox.address === '' ? mailbox.name : `${mailbox.name} <${mailbox.address}>`
}

function short(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim()
  return line.length > 90 ? `${line.slice(0, 89)}…` : line
}

/** Colours on a terminal only; `styleText` itself minds NO_COLOR and FORCE_COLOR. */
function paint(format: Format, text: string): string {
  return styleText(format, text, { stream: process.stdout, validateStream: true })
}
