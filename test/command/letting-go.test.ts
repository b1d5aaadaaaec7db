import { expect, test } from 'vitest'
import { saysLetGo } from '../../src/command/letting-go.ts'
import { reply } from './replies.ts'

const THINGS: readonly (readonly [zone: string, phrases: string])[] = [
  ['Europe/London', 'let it go|drop it|let it slide|leave it|lets drop it|Ruth: let it go|please let it go, thanks'],
  [
    'Europe/Berlin',
    'sein lassen|lass es|lass es sein|lassen wir es|lassen wirs|lass gut sein|hat sich erübrigt|ach lass es',
  ],
  ['Europe/Paris', 'laisse tomber|laissons tomber|on abandonne'],
  ['Europe/Madrid', 'déjalo|dejalo estar|dejémoslo'],
  ['Europe/Rome', 'lascia perdere|lasciamo stare|lascia andare'],
  ['Europe/Lisbon', 'deixa pra lá|deixa estar|deixa ir'],
  ['Europe/Amsterdam', 'laat zitten|laat het los|laat maar gaan'],
]
const PEOPLE: readonly (readonly [zone: string, phrases: string])[] = [
  ['Europe/London', 'let it rest|stop|never|let her go|let go of Ruth|leave her alone|let Ruth rest'],
  ['Europe/Berlin', 'lass sie ruhen|lass es ruhen|nie wieder|lass sie gehen'],
  ['Europe/Paris', 'laisse-la|plus jamais|laisse-la tranquille'],
  ['Europe/Madrid', 'déjala|nunca más|déjalo en paz'],
  ['Europe/Rome', 'lasciala perdere|mai più|lascialo in pace'],
  ['Europe/Lisbon', 'deixa descansar|nunca mais|deixa ela em paz'],
  ['Europe/Amsterdam', 'laat het rusten|laat haar gaan|nooit meer'],
]
const KEPT = [
  ['Europe/London', 'leave it as it is'],
  ['Europe/Berlin', 'lass es so'],
  ['Europe/Berlin', 'lassen wir es dabei'],
  ['Europe/Paris', 'laisse comme ça'],
  ['Europe/Madrid', 'déjalo así'],
  ['Europe/Rome', 'lascialo così'],
  ['Europe/Lisbon', 'deixa assim'],
  ['Europe/Amsterdam', 'laat het zo'],
] as const

test('what is said of a thing lets a promise go, what is said of a person never does', () => {
  for (const [, phrases] of THINGS)
    for (const words of phrases.split('|')) expect([words, saysLetGo(words)]).toEqual([words, true])
  for (const [, phrases] of PEOPLE)
    for (const words of phrases.split('|')) expect([words, saysLetGo(words)]).toEqual([words, false])
})

test('either way a nudge about somebody quiet rests them, in seven languages', () => {
  for (const [zone, phrases] of [...THINGS, ...PEOPLE])
    for (const words of phrases.split('|'))
      expect([words, reply(words, ['Ruth Amsel'], zone)]).toEqual([words, { commands: [{ do: 'rest' }], unread: [] }])
})

test('leaving things as they are is no letting go', () => {
  for (const [zone, words] of KEPT)
    expect([words, reply(words, ['Ruth Amsel'], zone).commands]).toEqual([words, [{ do: 'keep' }]])
})

test('a denial lets nothing go and nobody rest', () => {
  for (const words of [
    "don't let it go",
    "I won't drop it",
    'nicht loslassen',
    'lass es nicht sein',
    'ne laisse pas tomber',
    'laat het niet los',
  ])
    expect([words, reply(words).commands]).toEqual([words, []])
})
