import { expect, test } from 'vitest'
import { reply, THREE } from './replies.ts'

const nothing = (text: string, people?: readonly string[], zone?: string) =>
  expect([text, reply(text, people, zone).commands]).toEqual([text, []])

test('a negation is not obeyed', () => {
  for (const text of [
    "don't ask me again in 2 weeks",
    'do not stop',
    'not next month',
    'never snooze her in may',
    "I didn't call her",
    'haven’t met yet',
    'nicht in zwei Wochen',
    'noch nicht angerufen',
    'pas dans deux semaines',
    'je ne l’ai pas vue hier',
    'no en tres semanas',
    'no la llamé ayer',
    'non fra tre settimane',
    'não em três semanas',
    'niet over twee weken',
  ])
    nothing(text)
})

test('a negation before a name or number is not obeyed for that person', () => {
  for (const text of [
    "don't let Kofi rest",
    'do not snooze 2 3 weeks',
    'never mind Lena 2 weeks',
    'keine Ahnung 2 erledigt',
  ])
    nothing(text, THREE)
})

test('a plan, a duty or a wish is no deed', () => {
  for (const text of [
    'I should phone her',
    'will call tomorrow',
    'met her tomorrow',
    'lunch next week was planned',
    'ich rufe sie an',
  ])
    nothing(text)
})

test('hearsay is not obeyed', () => {
  for (const text of [
    'she said ask again in 2 weeks',
    'they met yesterday',
    'my wife called her',
    'she is away for 2 weeks',
  ])
    nothing(text)
})

test('two answers to one question are none', () => {
  for (const text of [
    '2 weeks or 3 weeks',
    'maybe in march, maybe in june',
    'stop. 2 weeks',
    'monday, tuesday',
    '2-3 weeks',
  ])
    nothing(text)
})

test('a condition holds back what hangs on it', () => {
  for (const text of [
    'if she does not write, 2 weeks',
    '2 weeks, if she has not written',
    'wenn sie nicht schreibt, 2 Wochen',
  ])
    nothing(text)
})

test('a doubt takes back what stands before it on its line', () => {
  nothing('done, not really')
  nothing('called her, no answer')
})

test('a question to a person is no wish', () => {
  for (const text of ['called her?', 'did I meet her last week?', 'should I wait 2 weeks?', 'what if I say stop?'])
    nothing(text)
})

test('"forget it" and "never mind" forget and rest nobody', () => {
  for (const text of ['forget it', 'never mind', 'forget about that', 'vergiss es', 'oublie ça', 'vergeet het'])
    nothing(text)
})

test('quoted words, signatures and automatic mail are never read', () => {
  nothing('> done\n> 2 weeks')
  nothing('-- \nRuth\nstop')
  nothing('On Tue, 3 Feb 2026, Kith wrote:\n\ndone')
  nothing('Am 3. Februar 2026 schrieb Kith:\n2 Wochen')
  nothing('Out of office: 2 weeks')
  nothing('Automatische Antwort: bis Montag')
})

test('the past and what lies beyond five years are refused aloud', () => {
  for (const text of ['last week', 'three days ago', 'in 7 years', 'every 8 years'])
    expect(reply(text)).toEqual({ commands: [], unread: [text] })
})

test('a wish without a name to a nudge about several people is asked back', () => {
  expect(reply('3 weeks', THREE)).toEqual({ commands: [], unread: ['3 weeks'] })
  expect(reply('done', THREE)).toEqual({ commands: [], unread: ['done'] })
})

test('a number outside the list and an unknown name act on nobody', () => {
  for (const text of ['4: done', '#7 2 weeks', 'Gustav: done', 'gustav 2 weeks']) nothing(text, THREE)
})

test('thanks, ok and a thumb need neither an act nor an answer', () => {
  for (const text of ['thanks!', 'ok', '👍', 'merci beaucoup', 'danke dir', 'grazie mille', '', '\n\n'])
    expect([text, reply(text)]).toEqual([text, { commands: [], unread: [] }])
})

test('words that deny or depend, before or behind, keep a clause from acting', () => {
  for (const text of [
    'every month not yet',
    'never stop',
    "tag neighbour don't",
    'merge with Kofi M never',
    "sent it, I didn't",
    'instead of 2 weeks',
    'si la llamé ayer',
    'jeden Monat noch nicht',
    'pas 2 semaines',
    'no 3 semanas',
  ])
    nothing(text)
  for (const text of ['never Kofi done', 'not yet Lena met her', 'noch nicht Ruth erledigt']) nothing(text, THREE)
})
