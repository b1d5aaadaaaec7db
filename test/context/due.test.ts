import { expect, test } from 'vitest'
import { findingsIn } from '../../src/context/findings.ts'

/** The due day of the first promise of a mail written on Wednesday, 4 March 2026. */
function due(text: string): string | null | undefined {
  return findingsIn(text, { writtenAt: '2026-03-04T10:00', from: null, to: [], subject: '' }).promises[0]?.due
}

test('a week is due on its Friday, a weekend on its Sunday, a month on its last day', () => {
  expect(due('I will send the plan next week.')).toBe('2026-03-13')
  expect(due('I will paint the door this weekend.')).toBe('2026-03-08')
  expect(due('I will send the plan in April.')).toBe('2026-04-30')
})

test('of two days the later is due', () => {
  expect(due('I will call you today or tomorrow.')).toBe('2026-03-05')
})

test('soon, shortly and "when it is dry" name no day', () => {
  expect(due('I will send the plan soon.')).toBeNull()
  expect(due('I will send the plan when it is dry.')).toBeNull()
})

test('a day that belongs to a thing is not the day of the deed', () => {
  expect(due('I will send the agenda for the meeting on Friday.')).toBeNull()
  expect(due('I will forward the minutes from February 2.')).toBeNull()
  expect(due('I will check the figures dated March 20.')).toBeNull()
})

test('a day that names the deed is due, though a thing stands before it', () => {
  expect(due("I'll send the deck on Friday.")).toBe('2026-03-06')
  expect(due('Ich schicke dir das morgen zu.')).toBe('2026-03-05')
})

test('"at that time" takes the day of the promise before', () => {
  const text = 'I will meet the printer on March 10. I will show you the proofs at that time.'
  const found = findingsIn(text, { writtenAt: '2026-03-04T10:00', from: null, to: [], subject: '' }).promises
  expect(found.map(promise => promise.due)).toEqual(['2026-03-10', '2026-03-10'])
})

test('a promise is never due before it was given', () => {
  expect(due('I will send you the photos that we took last Friday.')).toBeNull()
})

test('where the moment of writing is unknown only a full date is due', () => {
  const unknown = { writtenAt: '', from: null, to: [], subject: '' }
  expect(findingsIn('I will send it by Friday.', unknown).promises[0]?.due).toBeNull()
  expect(findingsIn('I will send it by May 3, 2026.', unknown).promises[0]?.due).toBe('2026-05-03')
})

test('a day of the verb before "and will" is not the day of the promise', () => {
  expect(due('I received the keys this morning and will get back to you.')).toBeNull()
  expect(due('I received the keys this morning and will call you on Friday.')).toBe('2026-03-06')
})

test('a month that qualifies a thing is not the month of the deed', () => {
  for (const text of [
    "I'll send you the June numbers.",
    'Ich schicke dir das Juni-Programm.',
    'Je vous enverrai le programme de juin.',
    'Te enviaré el programa de junio.',
    'Ti manderò il programma di giugno.',
    'Vou enviar o programa de junho para você.',
    'Ik stuur je het juni-programma.',
  ])
    expect(due(text)).toBeNull()
})

test('a month that stands for itself is due on its last day in every language', () => {
  for (const text of [
    "I'll send you the numbers in June.",
    'Ich schicke dir das Programm im Juni.',
    'Je vous enverrai le programme en juin.',
    "Je vous enverrai le programme d'ici fin juin.",
    'Te enviaré el programa a finales de junio.',
    'Ti manderò il programma entro la fine di giugno.',
    'Vou enviar o programa até o fim de junho para você.',
    'Ik stuur je het programma in juni.',
  ])
    expect(due(text)).toBe('2026-06-30')
})
