import { expect, test } from 'vitest'
import { HOUR_MS } from '../../src/time/instant.ts'
import { aKith, stamped } from './a-kith.ts'
import { aMail } from './a-mail.ts'

const FOUR =
  "Hi Ben,\n\nI'll send you the budget plan by Friday. I will introduce you to Mara by Friday. I'll book the harbour room by Friday. I'll send you the contract by Friday.\n\nSam"

/** A Kith that has told on Friday of several promises to Ben. */
async function aFriday(text = FOUR) {
  const kith = await aKith()
  await kith.deliver(
    stamped(aMail({ to: 'Ben Okafor <ben@acme.example>', at: kith.now(), text, id: 'four@keller.example' })),
    kith.capture,
  )
  await kith.tick()
  await kith.run(4.1)
  const letter = kith.sent.at(-1)
  let answers = 0
  const answer = async (words: string) => {
    answers += 1
    kith.setNow(kith.now() + HOUR_MS)
    const mail = aMail({ to: letter?.replyTo ?? '', at: kith.now(), text: words, id: `a-${answers}@keller.example` })
    await kith.deliver(stamped(mail), letter?.replyTo ?? '')
    await kith.tick()
    return kith.sent.at(-1)?.text ?? ''
  }
  return { ...kith, letter, answer }
}
const STATES = "SELECT state, due FROM findings WHERE kind = 'promise' AND by = 'owner' ORDER BY quote"
const states = (rows: readonly { state: string; due: string }[]) => rows.map(({ state, due }) => `${state} ${due}`)

test('of several promises due to one person a letter tells three and how many more there are', async () => {
  const kith = await aFriday()
  const text = kith.letter?.text ?? ''
  expect(text.match(/You promised/g)).toHaveLength(3)
  expect(text).toContain('And one more, on the page.')
  expect(text).toContain('An answer means all of these')
  expect(await kith.rows('SELECT number, reason FROM nudges ORDER BY number')).toEqual([
    { number: 1, reason: 'promise' },
    { number: 101, reason: 'promise' },
    { number: 201, reason: 'promise' },
  ])
  expect(await kith.rows('SELECT count(*) AS n FROM findings WHERE told_at IS NOT NULL')).toEqual([{ n: 3 }])
})

test('the one that did not fit comes with the next letter', async () => {
  const kith = await aFriday()
  const before = kith.sent.length
  await kith.run(4)
  const text = kith.sent[before]?.text ?? ''
  expect(text.match(/You promised/g)).toHaveLength(1)
  expect(text).not.toContain('more, on the page')
})

test('an answer means every promise that was told, says each back, and one "undo" takes all of it back', async () => {
  const kith = await aFriday()
  const told = 3
  const before = states(await kith.rows(STATES))
  const heard = await kith.answer('done')
  expect(heard.match(/Kept: /g)).toHaveLength(told)
  expect(states(await kith.rows(STATES)).filter(one => one.startsWith('kept'))).toHaveLength(told)
  await kith.answer('undo')
  expect(states(await kith.rows(STATES))).toEqual(before)
  await kith.answer('2 weeks')
  expect(states(await kith.rows(STATES)).filter(one => one === 'open 2026-03-20')).toHaveLength(told)
  expect(await kith.rows('SELECT state FROM contacts')).toEqual([{ state: 'active' }])
})

test('a meeting is noted once, though it keeps three promises; what is about the person is done once', async () => {
  const kith = await aFriday()
  await kith.answer('met him for lunch')
  expect(await kith.rows("SELECT count(*) AS n FROM messages WHERE source = 'logged'")).toEqual([{ n: 1 }])
  const heard = await kith.answer('every 3 months')
  expect(heard.match(/three months/g)).toHaveLength(1)
})

test('"let it rest" under a promise rests the person, leaves the promises, and says how to let them go', async () => {
  const kith = await aFriday("I'll send you the budget plan by Friday.")
  const heard = await kith.answer('let it rest')
  expect(await kith.rows('SELECT state FROM contacts')).toEqual([{ state: 'resting' }])
  expect(states(await kith.rows(STATES)).filter(one => one.startsWith('open'))).toHaveLength(1)
  expect(heard).toContain('let it go')
})

test('a letter writes to somebody about the mail in which the promise was made, not about the newest', async () => {
  const kith = await aKith()
  const to = 'Ben Okafor <ben@acme.example>'
  const write = (subject: string, text: string, at: number) =>
    kith.deliver(stamped(aMail({ to, at, subject, text, id: `${at}@keller.example` })), kith.capture)
  await write('Deck for the board', "I'll send you the deck by Friday.", kith.now())
  kith.setNow(kith.now() + HOUR_MS)
  await write('Lunch', 'Lunch was lovely.', kith.now())
  await kith.tick()
  await kith.run(4.1)
  expect(kith.faults).toEqual([])
  expect(kith.sent.at(-1)?.html).toContain('Deck%20for%20the%20board')
  expect(kith.sent.at(-1)?.html).not.toContain('subject=Lunch')
})
