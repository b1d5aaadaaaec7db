import { expect, test } from 'vitest'
import { readingOf } from '../../src/mail/reading.ts'
import { aMail } from './a-mail.ts'

const when = (day: string, time: string) => ({ wallClock: `2026-03-${day}T${time}`, offsetMinutes: null })

test('every level of marks is a mail of its own, newest first', () => {
  const text = [
    'Fine.',
    '',
    'On Tue, 3 Mar 2026 at 10:12, Anna Berg <anna@acme.example> wrote:',
    '> And the keys?',
    '>',
    '> On Mon, 2 Mar 2026 at 09:00, Sam Reed <sam@example.com> wrote:',
    '>> Thursday suits me.',
    '>>',
    '>> On Sun, 1 Mar 2026 at 08:30, Anna Berg <anna@acme.example> wrote:',
    '>>> Which day?',
    '',
  ].join('\n')
  expect(readingOf(aMail(text)).quoted).toEqual([
    { from: { name: 'Anna Berg', address: 'anna@acme.example' }, date: when('03', '10:12'), text: 'And the keys?' },
    { from: { name: 'Sam Reed', address: 'sam@example.com' }, date: when('02', '09:00'), text: 'Thursday suits me.' },
    { from: { name: 'Anna Berg', address: 'anna@acme.example' }, date: when('01', '08:30'), text: 'Which day?' },
  ])
})

test('header blocks below each other are as many mails', () => {
  const block = (name: string, date: string) => `From: ${name}\nSent: ${date}\nTo: All\nSubject: Lisbon\n\n`
  const text = `Fine.\n\n${block('Anna Berg <anna@acme.example>', 'Tuesday, March 3, 2026 10:12 AM')}And the keys?\n\n${block('Sam Reed', 'Monday, March 2, 2026 9:00 AM')}Thursday suits me.\n`
  expect(readingOf(aMail(text)).quoted.map(one => [one.from?.address, one.date?.wallClock, one.text])).toEqual([
    ['anna@acme.example', '2026-03-03T10:12', 'And the keys?'],
    ['sam@example.com', '2026-03-02T09:00', 'Thursday suits me.'],
  ])
})

test('a name that two people of the mail share is given no address', () => {
  const cc = [{ name: 'Anna Berg', address: 'anna.berg@example.org' }]
  const [quoted] = readingOf(aMail('Fine.\n\nOn 3/3/26 10:12 AM, Anna Berg wrote:\n> Thursday?\n', { cc })).quoted
  expect(quoted?.from).toEqual({ name: 'Anna Berg', address: '' })
})

test('a zone that the date names is kept with it, one that it does not name stays open', () => {
  const dateOf = (intro: string) => readingOf(aMail(`Fine.\n\n${intro}\n> Thursday?\n`)).quoted[0]?.date
  expect(dateOf('On Tue, 03 Mar 2026 10:12:45 +0530, Anna <anna@acme.example> wrote:')).toEqual({
    wallClock: '2026-03-03T10:12',
    offsetMinutes: 330,
  })
  expect(dateOf('On 3 Mar 2026, at 10:12 PM EST, Anna <anna@acme.example> wrote:')).toEqual({
    wallClock: '2026-03-03T22:12',
    offsetMinutes: -300,
  })
  expect(dateOf('Am 03.03.2026 um 10:12 schrieb Anna:')).toEqual({ wallClock: '2026-03-03T10:12', offsetMinutes: null })
})

test('two quoted mails beside each other are two', () => {
  const text =
    'Both:\n\nOn 3/3/26 10:12 AM, Anna Berg wrote:\n> Thursday?\n\nYes.\n\nOn 3/2/26 9:00 AM, Ben Ito wrote:\n> And Friday?\n\nNo.\n'
  const reading = readingOf(aMail(text))
  expect(reading.quoted.map(one => [one.from?.name, one.text])).toEqual([
    ['Anna Berg', 'Thursday?'],
    ['Ben Ito', 'And Friday?'],
  ])
  expect(reading.visible.split(/\n+/)).toEqual(['Both:', 'Yes.', 'No.'])
})

test('“you wrote” means the one person that the mail goes to, and nobody where there are several', () => {
  const text = 'Fine.\n\nTuesday, March 3, 2026, 10:12:45 AM, you wrote:\n> Thursday?\n'
  expect(readingOf(aMail(text)).quoted[0]?.from).toEqual({ name: 'Anna Berg', address: 'anna@acme.example' })
  const to = [
    { name: 'Anna Berg', address: 'anna@acme.example' },
    { name: 'Ben Ito', address: 'ben@example.org' },
  ]
  expect(readingOf(aMail(text, { to })).quoted[0]?.from).toBeNull()
})
