import { expect, test } from 'vitest'
import { readReply } from '../../src/command/grammar.ts'
import { NOW, reply, THREE } from './replies.ts'

test.for<[string, string, object]>([
  ['Europe/London', 'five weeks please', { do: 'snooze', until: '2026-03-11' }],
  ['Europe/London', 'hold off until september', { do: 'snooze', until: '2026-09-01' }],
  ['Europe/London', 'tomorrow?', { do: 'snooze', until: '2026-02-05' }],
  ['Europe/London', 'not in march but in april', { do: 'snooze', until: '2026-04-01' }],
  ['Europe/London', 'had lunch with her on sunday', { do: 'touch', channel: 'met', on: '2026-02-01' }],
  ['Europe/London', 'phoned her about the flat two days ago', { do: 'touch', channel: 'call', on: '2026-02-02' }],
  ['Europe/London', 'sent her the photos', { do: 'touch', channel: 'mail', on: '2026-02-04' }],
  ['Europe/London', 'she wrote back', { do: 'touch', channel: 'mail', on: '2026-02-04' }],
  ['Europe/London', 'every five weeks is plenty', { do: 'cadence', every: 'P5W' }],
  ['Europe/London', 'rhythm: 8 weeks', { do: 'cadence', every: 'P8W' }],
  ['Europe/London', 'back to automatic', { do: 'cadence', every: null }],
  ['Europe/London', 'less often please', { do: 'rarer' }],
  ['Europe/London', 'let Ruth rest', { do: 'rest' }],
  ['Europe/London', 'keep it as is', { do: 'keep' }],
  ['Europe/London', 'fact: keeps bees', { do: 'note', text: 'keeps bees' }],
  [
    'Europe/London',
    'she joined Nordlicht as a partner',
    { do: 'position', title: 'partner', organization: 'Nordlicht' },
  ],
  ['Europe/London', 'promoted to Director', { do: 'position', title: 'Director' }],
  ['Europe/London', 'tag mentor and neighbour', { do: 'tag', add: ['mentor', 'neighbour'] }],
  ['Europe/London', 'untag lead', { do: 'tag', remove: ['lead'] }],
  [
    'Europe/London',
    'remind me on tuesday to return her book',
    { do: 'remind', at: '2026-02-10', text: 'return her book' },
  ],
  [
    'Europe/London',
    'remind me to return her book on tuesday',
    { do: 'remind', at: '2026-02-10', text: 'return her book' },
  ],
  ['Europe/London', 'same person as r.amsel@mail.example', { do: 'merge', with: 'r.amsel@mail.example' }],
  ['Europe/London', 'pause until easter', { do: 'pause', until: '2026-04-05' }],
  ['Europe/London', 'forget Ruth', { do: 'forget' }],
  ['Europe/London', 'list due', { do: 'list', due: true }],
  ['Europe/London', 'who is Kofi?', { do: 'who', name: 'Kofi' }],
  ['Europe/Berlin', 'frag mich im Mai nochmal', { do: 'snooze', until: '2026-05-01' }],
  ['Europe/Berlin', 'haben uns am Sonntag getroffen', { do: 'touch', channel: 'met', on: '2026-02-01' }],
  ['Europe/Berlin', 'Tag Kunde entfernen', { do: 'tag', remove: ['Kunde'] }],
  ['Europe/Berlin', 'ist zu Nordlicht gewechselt', { do: 'position', organization: 'Nordlicht' }],
  ['Europe/Berlin', 'passt so', { do: 'keep' }],
  ['Europe/Paris', 'on s’est vus dimanche', { do: 'touch', channel: 'met', on: '2026-02-01' }],
  ['Europe/Paris', 'toutes les cinq semaines ça suffit', { do: 'cadence', every: 'P5W' }],
  ['Europe/Madrid', 'le escribí anteayer', { do: 'touch', channel: 'mail', on: '2026-02-02' }],
  ['Europe/Rome', 'mai', { do: 'rest' }],
  ['Europe/Rome', 'ricordamelo a maggio', { do: 'snooze', until: '2026-05-01' }],
  ['Europe/Lisbon', 'falámos ontem', { do: 'touch', channel: 'call', on: '2026-02-03' }],
  ['Europe/Amsterdam', 'heb haar zondag gezien', { do: 'touch', channel: 'met', on: '2026-02-01' }],
])('%s: "%s" is understood', ([zone, text, wanted]) => {
  expect(reply(text, ['Ruth Amsel'], zone)).toEqual({ commands: [wanted], unread: [] })
})

test('several wishes in one reply are each obeyed, and small talk asks nothing back', () => {
  expect(reply('Thanks! Met her on sunday, all good. Every 2 months. Note: moves to Graz. Cheers, Sam')).toEqual({
    commands: [
      { do: 'touch', channel: 'met', on: '2026-02-01' },
      { do: 'cadence', every: 'P2M' },
      { do: 'note', text: 'moves to Graz' },
    ],
    unread: [],
  })
})

test('one deed told twice is noted once', () => {
  expect(reply('done, we had dinner on friday').commands).toEqual([{ do: 'touch', channel: 'met', on: '2026-01-30' }])
})

test('what follows a note goes on with it until something can be read', () => {
  expect(reply('note: has a new dog. Walks it every morning by the lake. 3 months').commands).toEqual([
    { do: 'note', text: 'has a new dog. Walks it every morning by the lake' },
    { do: 'snooze', until: '2026-05-04' },
  ])
})

test('what was not understood is quoted beside what was', () => {
  expect(reply('called her, and polish the samovar')).toEqual({
    commands: [{ do: 'touch', channel: 'call', on: '2026-02-04' }],
    unread: ['polish the samovar'],
  })
})

test('"later" and "remind me" ask for a time only when none is given', () => {
  expect(reply('later')).toEqual({ commands: [], unread: ['later'] })
  expect(reply('later. in june').unread).toEqual([])
})

test('a command carries the words it was read from', () => {
  const { commands } = readReply('Hi Kith,\n2 done. Bye', {
    now: NOW,
    zone: 'Europe/London',
    people: THREE.map(name => ({ name })),
  })
  expect(commands.map(({ quote }) => quote)).toEqual(['2 done'])
})

test('a subject to the capture address alone is read by the same grammar', () => {
  expect(reply('pause 2w', []).commands).toEqual([{ do: 'pause', until: '2026-02-18' }])
  expect(reply('due', []).commands).toEqual([{ do: 'list', due: true }])
  expect(reply('who ruth', []).commands).toEqual([{ do: 'who', name: 'ruth' }])
})
