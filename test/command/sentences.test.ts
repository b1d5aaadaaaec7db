import { expect, test } from 'vitest'
import type { Wish } from '../../src/command/command.ts'
import { examplesIn, helpIn, sentenceOf } from '../../src/command/sentences.ts'
import { reply } from './replies.ts'

test('a command is said back with its weekday and date', () => {
  const today = '2026-02-04'
  expect(sentenceOf({ do: 'snooze', until: '2026-02-25' }, 'Kofi', { language: 'en', today })).toBe(
    'You hear about Kofi again on Wednesday, 25 February.',
  )
  expect(sentenceOf({ do: 'touch', channel: 'call', on: '2026-02-03' }, 'Ruth', { language: 'de', today })).toBe(
    'Notiert: du hast mit Ruth gesprochen, gestern, Dienstag, 3. Februar.',
  )
})

test('a reminder for every year says so, with its next day', () => {
  const wish = { do: 'remind', at: '2026-05-05', text: 'flowers', yearly: true } as const
  expect(sentenceOf(wish, 'Ruth', { language: 'en', today: '2026-02-04' })).toBe(
    'You are reminded every year, the next time on Tuesday, 5 May: flowers',
  )
})

test('without the day of today each date has its year', () => {
  expect(sentenceOf({ do: 'pause', until: '2026-04-05' }, '', { language: 'en' })).toContain('Sunday, 5 April 2026')
})

test('every kind of command has a sentence in every language, without a hole in it', () => {
  const all: Wish[] = [
    ...(['rest', 'keep', 'rarer', 'forget', 'private', 'undo', 'why', 'who', 'list', 'export', 'help'] as const).map(
      verb => ({ do: verb }),
    ),
    { do: 'cadence', every: 'P3W' },
    { do: 'cadence', every: null },
    { do: 'note', text: 'keeps $& bees' },
    { do: 'position', title: 'CTO', organization: 'Nordlicht' },
    { do: 'tag', add: ['a'], remove: ['b'] },
    { do: 'remind', at: '2026-02-10T09:00', text: 'call' },
    { do: 'merge', with: 'r@mail.example' },
    { do: 'pause', until: '2026-02-10' },
  ]
  for (const language of ['en', 'de'] as const)
    for (const command of all) {
      const said = sentenceOf(command, 'Ruth', { language, today: '2026-02-04' })
      expect(said).toMatch(/^\S.*[.:\w]$/)
      expect(said).not.toMatch(/[{}]|undefined/)
    }
})

test('every answer that Kith suggests is one that it understands', () => {
  for (const language of ['en', 'de'] as const)
    for (const line of [...helpIn(language), ...examplesIn(language, 1), ...examplesIn(language, 3)])
      for (const [, phrase = ''] of line.matchAll(/["„]([^"“]+)["“]/g)) {
        const several = /^\d (?!Wochen|weeks)|^all |, 2 |^Tom/.test(phrase)
        const { commands, unread } = reply(phrase, several ? ['Anna Berg', 'Tom Weber'] : ['Anna Berg'])
        expect([phrase, commands.length > 0, unread]).toEqual([phrase, true, []])
      }
})
