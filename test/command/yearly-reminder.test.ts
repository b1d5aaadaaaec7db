import { expect, test } from 'vitest'
import { reply } from './replies.ts'

test.for<[string, string, string, string]>([
  ['Europe/London', 'remind me every year on 5 May to send flowers', '2026-05-05', 'send flowers'],
  ['Europe/London', 'remind me to send flowers every year on 5 May', '2026-05-05', 'send flowers'],
  ['Europe/London', 'every year on 5 may remind me to send a card', '2026-05-05', 'send a card'],
  ['Europe/London', 'remind me every 5th of may to send a card', '2026-05-05', 'send a card'],
  ['Europe/London', 'remind me every year on 5 May', '2026-05-05', 'every year on 5 May'],
  ['Europe/London', 'remind me every year on january 3rd about the boat', '2027-01-03', 'boat'],
  ['America/New_York', 'remind me yearly on 5/3 to call', '2026-05-03', 'call'],
  ['Europe/Berlin', 'erinnere mich jedes Jahr am 5. Mai an Blumen', '2026-05-05', 'Blumen'],
  ['Europe/Paris', 'rappelle-moi chaque année le 5 mai d’envoyer des fleurs', '2026-05-05', 'envoyer des fleurs'],
  ['Europe/Madrid', 'recuérdame todos los años el 5 de mayo mandar flores', '2026-05-05', 'mandar flores'],
  ['Europe/Rome', 'ricordami ogni anno il 5 maggio di mandare fiori', '2026-05-05', 'mandare fiori'],
  ['Europe/Lisbon', 'lembra-me todos os anos a 5 de maio de mandar flores', '2026-05-05', 'mandar flores'],
  ['Europe/Amsterdam', 'herinner me elk jaar op 5 mei aan bloemen', '2026-05-05', 'bloemen'],
])('%s: "%s" comes back every year', ([zone, words, at, text]) => {
  expect(reply(words, ['Ruth Amsel'], zone)).toEqual({
    commands: [{ do: 'remind', at, text, yearly: true }],
    unread: [],
  })
})

test('a day that is not the same every year is asked back, and an interval stays an interval', () => {
  expect(reply('remind me every year on friday to call').commands).toEqual([])
  expect(reply('remind me every 5 weeks to call').commands).toEqual([])
  expect(reply('remind me every year').commands).toEqual([{ do: 'cadence', every: 'P1Y' }])
})

test('of several people the one who is named is meant', () => {
  const { commands } = reply('Kofi: remind me every year on 5 May to write', ['Ruth Amsel', 'Kofi Mensah'])
  expect(commands).toEqual([{ do: 'remind', at: '2026-05-05', text: 'write', yearly: true, person: 2 }])
})

test('a length of hours is no clock, and nobody is reminded at a wrong time', () => {
  for (const words of ['remind me in 2 hours', 'remind me to call in 2 hours', '2 hours', 'in half an hour'])
    expect([words, reply(words).commands]).toEqual([words, []])
  for (const [zone, words] of [
    ['Europe/Paris', 'rappelle-moi dans 2 heures'],
    ['Europe/Madrid', 'recuérdame en 2 horas'],
    ['Europe/Rome', 'ricordami tra 2 ore'],
    ['Europe/Lisbon', 'lembra-me em 2 horas'],
    ['Europe/Amsterdam', 'herinner me over 2 uur'],
  ] as const)
    expect([words, reply(words, ['Ruth Amsel'], zone).commands]).toEqual([words, []])
})
