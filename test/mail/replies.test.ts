import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { readingOf } from '../../src/mail/reading.ts'
import { LANGUAGES } from '../../src/mail/vocabulary.ts'
import { aMail } from './a-mail.ts'

type Case = { readonly client: string; readonly lines: readonly string[]; readonly address: string | null }
const CASES: readonly Case[] = JSON.parse(
  readFileSync(join(import.meta.dirname, '../fixtures/mail/replies.json'), 'utf8'),
)

for (const { client, lines, address } of CASES) {
  test(`${client}: the answer above is the writer’s, the rest is quoted`, () => {
    const reading = readingOf(
      aMail(`Thursday is fine.\nShall I bring the plans?\n\n${lines.join('\n')}\n`, { from: [], to: [] }),
    )
    expect(reading.visible).toBe('Thursday is fine.\nShall I bring the plans?')
    const quoted = reading.quoted.find(one => one.text.includes('Thursday'))
    expect(
      quoted?.text
        .split('\n')
        .slice(0, 2)
        .map(line => line.trim()),
    ).toEqual(['Does Thursday suit you?', 'Anna'])
    if (address !== null) expect(quoted?.from?.address).toBe(address)
  })
}

test('the older separator is known in every language that has words for it', () => {
  for (const { tag, original } of LANGUAGES)
    for (const phrase of original) {
      const reading = readingOf(aMail(`Thursday is fine.\n\n-----${phrase}-----\n\nDoes Thursday suit you?\n`))
      expect([tag, phrase, reading.visible]).toEqual([tag, phrase, 'Thursday is fine.'])
    }
})

test('the forward’s separator is known in every language that has words for it', () => {
  for (const { tag, forwarded } of LANGUAGES)
    for (const phrase of forwarded) {
      const reading = readingOf(
        aMail(
          `Look at this.\n\n---------- ${phrase} ---------\nFrom: Anna Berg <anna@acme.example>\nDate: Tue, 3 Mar 2026 10:12\nSubject: Lisbon\nTo: Sam\n\nBy the river.\n`,
        ),
      )
      expect([tag, phrase, reading.visible, reading.forwarded[0]?.body]).toEqual([
        tag,
        phrase,
        'Look at this.',
        'By the river.',
      ])
    }
})
