import { expect, test } from 'vitest'
import { CAST, OWNER } from '../../../src/local/demo/cast.ts'
import { STORY_END, STORY_START, storyOf } from '../../../src/local/demo/story.ts'

const CAPTURE = 'log+token@kith.test'

test('a seed tells the same story again, another seed another', async () => {
  const [one, again, other] = await Promise.all([storyOf(1, CAPTURE), storyOf(1, CAPTURE), storyOf(2, CAPTURE)])
  expect(again.map(mail => mail.raw.toString())).toEqual(one.map(mail => mail.raw.toString()))
  expect(other.map(mail => mail.raw.toString())).not.toEqual(one.map(mail => mail.raw.toString()))
})

test.each([1, 2, 3])('story %i has twelve people, every kind of mail, and its mails in order', async seed => {
  const story = await storyOf(seed, CAPTURE)
  expect(story.length).toBeGreaterThan(100)
  const kinds = new Set(story.map(mail => mail.kind))
  expect([...kinds].toSorted()).toEqual(
    ['bounce', 'duplicate', 'forward', 'out-of-office', 'reply', 'spoof', 'written'].toSorted(),
  )
  const written = new Set(story.flatMap(mail => (mail.kind === 'written' || mail.kind === 'reply' ? mail.to : [])))
  for (const { address } of CAST) expect(written).toContain(address)
  const times = story.map(mail => mail.at)
  expect(times).toEqual(times.toSorted((one, other) => one - other))
  expect(Math.min(...times)).toBeGreaterThan(STORY_START)
  expect(Math.max(...times)).toBeLessThan(STORY_END)
})

test('the capture address is in every envelope and in no header but a forward', async () => {
  for (const mail of await storyOf(1, CAPTURE)) {
    expect(mail.to).toContain(CAPTURE)
    if (mail.kind !== 'forward') expect(mail.raw.toString()).not.toContain('log+token')
  }
})

test('only the forged mail comes from a sender that is not the owner or nobody', async () => {
  const story = await storyOf(1, CAPTURE)
  const foreign = story.filter(mail => mail.from !== OWNER.address && mail.from !== '')
  expect(foreign.map(mail => mail.kind)).toEqual(['spoof'])
})
