import { expect, test } from 'vitest'
import { reply, THREE } from './replies.ts'

const who = (text: string) => reply(text, THREE).commands.map(({ do: verb, person }) => `${person} ${verb}`)

test('people are meant by number, name, place or all at once', () => {
  expect(who('1 done, 2 after easter, 3: let it rest')).toEqual(['1 touch', '2 snooze', '3 rest'])
  expect(who('1. done\n2. 2 weeks')).toEqual(['1 touch', '2 snooze'])
  expect(who('Kofi: next month')).toEqual(['2 snooze'])
  expect(who('Mensah every quarter')).toEqual(['2 cadence'])
  expect(who('first one: done. third one: in may.')).toEqual(['1 touch', '3 snooze'])
  expect(who('everyone in june')).toEqual(['1 snooze', '2 snooze', '3 snooze'])
  expect(who('Ruth done, the others 3 weeks')).toEqual(['1 touch', '2 snooze', '3 snooze'])
  expect(who('1 and 3: done')).toEqual(['1 touch', '3 touch'])
  expect(who('why #2')).toEqual(['2 why'])
})

test('names without marks between them begin clauses of their own', () => {
  expect(who('Ruth 2 weeks Kofi 3 weeks Lena done')).toEqual(['1 snooze', '2 snooze', '3 touch'])
  expect(who('1 done 2 done 3 every month')).toEqual(['1 touch', '2 touch', '3 cadence'])
})

test('names in the middle are found', () => {
  expect(who('called Kofi yesterday')).toEqual(['2 touch'])
  expect(who('met Ruth and Lena on sunday')).toEqual(['1 touch', '3 touch'])
  expect(who('remind me on friday to call Lena')).toEqual(['3 remind'])
})

test('a name with one wrong letter is still that person', () => {
  expect(who('rut 2 weeks')).toEqual(['1 snooze'])
  expect(who('kofy done')).toEqual(['2 touch'])
})

test('who was named goes on being meant until the line ends', () => {
  expect(who('Kofi: met him yesterday, 3 months')).toEqual(['2 touch', '2 snooze'])
  expect(who('Kofi: done\n3 months')).toEqual(['2 touch'])
})

test('a day that begins with a number is a day, unless a preposition parts them', () => {
  expect(reply('2 may', THREE)).toEqual({ commands: [], unread: ['2 may'] })
  expect(who('2 in may')).toEqual(['2 snooze'])
  expect(who('2 monday')).toEqual(['2 snooze'])
})

test('two people with one name are not told apart by it', () => {
  expect(reply('Ruth 2 weeks', ['Ruth Amsel', 'Ruth Holm']).commands).toEqual([])
  expect(reply('Holm 2 weeks', ['Ruth Amsel', 'Ruth Holm']).commands).toEqual([
    { do: 'snooze', until: '2026-02-18', person: 2 },
  ])
})

test('May may be a person or a month', () => {
  expect(reply('may', ['May Lin']).commands).toEqual([{ do: 'snooze', until: '2026-05-01' }])
  expect(reply('May: done', ['May Lin', 'Kofi Mensah']).commands).toEqual([
    { do: 'touch', channel: null, on: '2026-02-04', person: 1 },
  ])
})

test('a list in order needs no marks: every number begins somebody else’s answer', () => {
  expect(reply('1 2w 2 3w 3 4w', THREE).commands).toEqual([
    { do: 'snooze', until: '2026-02-18', person: 1 },
    { do: 'snooze', until: '2026-02-25', person: 2 },
    { do: 'snooze', until: '2026-03-04', person: 3 },
  ])
  expect(reply('1) done 2) next month', THREE).commands).toEqual([
    { do: 'touch', channel: null, on: '2026-02-04', person: 1 },
    { do: 'snooze', until: '2026-03-01', person: 2 },
  ])
})

test('"both" of three people, and a name before a word that is a noun elsewhere, act on nobody', () => {
  expect(reply('both done', THREE)).toEqual({ commands: [], unread: ['both done'] })
  expect(reply('Lena call her', THREE).commands).toEqual([])
})
