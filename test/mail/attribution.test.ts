import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { readingOf } from '../../src/mail/reading.ts'
import { aMail } from './a-mail.ts'

type Case = {
  readonly tag: string
  readonly client: string
  readonly intro: string
  readonly name: string | null
  readonly address: string
  readonly date: string | null
}

const CASES: readonly Case[] = JSON.parse(
  readFileSync(join(import.meta.dirname, '../fixtures/mail/attributions.json'), 'utf8'),
)
const ANSWER = 'Yes, Thursday suits me.\nShall I bring the plans?'

for (const { tag, client, intro, name, address, date } of CASES) {
  test(`the line above a quote in ${tag} (${client}) belongs to neither writer and says who wrote when`, () => {
    const marked = intro.includes('\n') ? intro.split('\n') : [intro]
    for (const quote of ['> Does Thursday suit you?\n> Anna', 'Does Thursday suit you?\nAnna']) {
      const reading = readingOf(aMail(`${ANSWER}\n\n${marked.join('\n')}\n\n${quote}\n`, { from: [], to: [] }))
      expect(reading.visible).toBe(ANSWER)
      const [quoted] = reading.quoted
      expect(quoted?.text).toBe('Does Thursday suit you?\nAnna')
      expect(quoted?.from?.address).toBe(address)
      if (name !== null) expect(quoted?.from?.name).toBe(name)
      if (date !== null) expect(quoted?.date?.wallClock).toBe(date)
    }
  })
}

test('twenty languages and more are read, each with a data file of its own', () => {
  expect(new Set(CASES.map(one => one.tag)).size).toBeGreaterThanOrEqual(30)
})

test('a sentence that only sounds like an introduction stays the writer’s', () => {
  for (const text of [
    'On the other hand, he wrote:\nnothing at all.',
    'As I wrote on Monday, March 2, 2026: the plans are late.\nSo it goes.',
    'On Friday we meet at 10:30, please bring:\n- the plans\n- the keys',
    'She said it on 3 March 2026 and wrote it down.\nNothing more.',
    'Agenda 3 March 2026, 10:12:\n1. Lisbon\n2. Money',
    'On March 3, 2026 the board wrote:\nWe agree to Lisbon.',
    'MEMORANDUM\n\nTo: All staff\nFrom: Anna Berg\nDate: March 3, 2026\nSubject: Lisbon\n\nWe move in autumn.',
    'Your flight\n\nFrom: Lisbon\nTo: Porto\nDate: 3 March 2026 10:12\n\nHave a good journey!',
  ])
    expect(readingOf(aMail(text)).visible).toBe(text)
})

test('an introduction glued to the writer’s last word leaves the word', () => {
  const reading = readingOf(
    aMail(
      'Fine by me, thanks. On Tue, 3 Mar 2026 at 10:12, Anna Berg <anna@acme.example> wrote:\n> Does Thursday suit you?\n',
    ),
  )
  expect(reading.visible).toBe('Fine by me, thanks.')
  expect(reading.quoted).toEqual([
    {
      from: { name: 'Anna Berg', address: 'anna@acme.example' },
      date: { wallClock: '2026-03-03T10:12', offsetMinutes: null },
      text: 'Does Thursday suit you?',
    },
  ])
})

test('a quoted name without an address takes it from the mail’s own people', () => {
  const [quoted] = readingOf(aMail('Yes.\n\nOn 3/3/26 10:12 AM, Anna Berg wrote:\n> Thursday?\n')).quoted
  expect(quoted?.from).toEqual({ name: 'Anna Berg', address: 'anna@acme.example' })
})
