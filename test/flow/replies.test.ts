import { expect, test } from 'vitest'
import { DAY_MS, HOUR_MS } from '../../src/time/instant.ts'
import { aToldPromise, aToldSilence } from './a-digest.ts'
import { stamped } from './a-kith.ts'
import { aMail } from './a-mail.ts'

const commands = "SELECT kind, sentence FROM actions WHERE source = 'reply' AND kind <> 'unread' ORDER BY at"

test('B01 "3 weeks" snoozes the person, once, and says until which day', async () => {
  const kith = await aToldSilence()
  await kith.answer('3 weeks')
  expect(kith.faults).toEqual([])
  const ben = await kith.ben()
  expect(ben.state).toBe('snoozed')
  expect(Number(ben.snoozed_until) - kith.now()).toBeGreaterThan(20 * DAY_MS)
  expect(Number(ben.snoozed_until) - kith.now()).toBeLessThan(22 * DAY_MS)
  expect(await kith.rows(commands)).toHaveLength(1)
  await kith.tick()
  expect(kith.sent.at(-1)?.text).toMatch(/(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day, \d{1,2} \w+/)
})

test('B02 the same reply five times, also ten days later, keeps the first date and one action', async () => {
  const kith = await aToldSilence()
  await kith.answer('3 weeks', undefined, 'same@keller.example')
  const first = (await kith.ben()).snoozed_until
  for (const later of [1, 2, 3, 240]) {
    kith.setNow(kith.now() + later * HOUR_MS)
    await kith.answer('3 weeks', undefined, 'same@keller.example')
  }
  expect((await kith.ben()).snoozed_until).toBe(first)
  expect(await kith.rows(commands)).toHaveLength(1)
})

test('B03 a reply address with any character changed, cut or added is refused', async () => {
  const kith = await aToldPromise()
  const [local = '', domain = ''] = kith.digest.replyTo.split('@')
  const [box = '', token = ''] = local.split('+')
  const changed = [...token].map(
    (letter, index) => token.slice(0, index) + (letter === 'a' ? 'b' : 'a') + token.slice(index + 1),
  )
  const cut = [...token].map((_, index) => token.slice(0, index))
  for (const wrong of [...changed, ...cut, `${token}a`, `a${token}`]) {
    const to = `${box}+${wrong}@${domain}`
    const received = await kith.deliver(
      stamped(aMail({ to, at: kith.now(), text: 'done', id: `${wrong}@x.example` })),
      to,
    )
    expect([wrong, received.kind]).toEqual([wrong, 'refused'])
  }
  expect(await kith.rows(commands)).toEqual([])
}, 30_000)

test('B04 a reply just before its token ends acts, one after it does nothing and is shown', async () => {
  const kith = await aToldSilence()
  kith.setNow(kith.now() + 91 * DAY_MS)
  await kith.answer('3 weeks')
  expect((await kith.ben()).state).toBe('active')
  expect(await kith.rows("SELECT status, reason FROM inbox WHERE purpose = 'reply'")).toEqual([
    { status: 'done', reason: 'reply-expired' },
  ])
})

test('B05 a forwarded letter answered by somebody else does nothing', async () => {
  const kith = await aToldSilence()
  const to = kith.digest.replyTo
  const mail = aMail({ from: 'ben@acme.example', to, at: kith.now(), text: 'let it rest' })
  await kith.deliver(stamped(mail, { from: 'ben@acme.example' }), to, 'ben@acme.example')
  expect((await kith.ben()).state).toBe('active')
  expect(await kith.rows("SELECT reason FROM inbox WHERE purpose = 'reply'")).toEqual([{ reason: 'reply-not-owner' }])
})

test('B06 the token of one letter changes only its own people, whoever the text names', async () => {
  const kith = await aToldSilence()
  await kith.answer('Ida: let it rest')
  expect(await kith.rows("SELECT state FROM contacts WHERE name = 'Ida Falk'")).toEqual([{ state: 'active' }])
})

test('B07 an absence that answers a letter does nothing, and nothing goes out', async () => {
  const kith = await aToldPromise()
  const before = kith.sent.length
  await kith.answer('I am away until Monday. done', {
    raw: mail => stamped(mail.replace('MIME-Version', 'Auto-Submitted: auto-replied\r\nMIME-Version')),
  })
  await kith.tick()
  expect(await kith.rows(commands)).toEqual([])
  expect(kith.sent.length).toBe(before)
})

test('B09 quoted text that lists commands is no command', async () => {
  const kith = await aToldSilence()
  await kith.answer(`\n\nOn Friday, Kith <kith@kith.test> wrote:\n> Or answer with: done · let it rest · never\n> stop`)
  expect((await kith.ben()).state).toBe('active')
  expect(await kith.rows(commands)).toEqual([])
})

test('B10 what is not understood is quoted back, at most once a day', async () => {
  const kith = await aToldPromise()
  const before = kith.sent.length
  for (const text of ['xyzzy plugh', 'frobnicate the bar']) {
    await kith.answer(text)
    await kith.tick()
  }
  expect(kith.sent.length).toBe(before + 1)
  expect(kith.sent.at(-1)?.text).toContain('xyzzy plugh')
  expect(await kith.rows(commands)).toEqual([])
})

test.each(['10000 years', '-3 days', '31 Feb', 'yesterday'])('B11 "%s" sets nothing', async text => {
  const kith = await aToldSilence()
  await kith.answer(text)
  const ben = await kith.ben()
  expect([ben.state, ben.snoozed_until]).toEqual(['active', null])
})

test('B13 a reply address in capitals, in quotes or with its plus encoded is still verified', async () => {
  const kith = await aToldSilence()
  const [local = '', domain = ''] = kith.digest.replyTo.split('@')
  const spellings = [
    `${local.toUpperCase()}@${domain}`,
    `"${local}"@${domain}`,
    `${local.replace('+', '%2B')}@${domain}`,
    `${local.replace('+', '-')}@${domain}`,
  ]
  for (const [index, to] of spellings.entries()) {
    const received = await kith.answer('note: likes tea', to, `spelling-${index}@keller.example`)
    expect([to, received.kind === 'refused']).toEqual([to, false])
  }
  expect(String((await kith.ben()).notes)).toContain('likes tea')
})

test('B16 a reply-all that names Kith twice makes no contact of its addresses', async () => {
  const kith = await aToldSilence()
  const to = `${kith.digest.replyTo}, ${kith.capture}`
  await kith.deliver(stamped(aMail({ to, at: kith.now(), text: 'done', id: 'all@keller.example' })), kith.capture)
  expect(await kith.rows("SELECT name FROM contacts WHERE name LIKE '%kith%' OR search LIKE '%kith.test%'")).toEqual([])
})

test('a touch under a told promise keeps the promise; one that names its channel counts for the person too', async () => {
  const kith = await aToldPromise()
  await kith.answer('called her today')
  expect(await kith.rows("SELECT state FROM findings WHERE kind = 'promise' AND by = 'owner'")).toEqual([
    { state: 'kept' },
  ])
  expect(await kith.rows("SELECT channel FROM messages WHERE source = 'logged'")).toEqual([{ channel: 'call' }])
  await kith.answer('undo')
  expect(await kith.rows("SELECT state FROM findings WHERE kind = 'promise' AND by = 'owner'")).toEqual([
    { state: 'open' },
  ])
  expect(await kith.rows("SELECT channel FROM messages WHERE source = 'logged'")).toEqual([])
})

test('"let it go" lets the promise go and leaves the person as they are', async () => {
  const kith = await aToldPromise()
  await kith.answer('let it go')
  expect(kith.faults).toEqual([])
  expect(await kith.rows("SELECT state FROM findings WHERE kind = 'promise' AND by = 'owner'")).toEqual([
    { state: 'let-go' },
  ])
  expect(await kith.rows('SELECT state FROM contacts')).toEqual([{ state: 'active' }])
})

test('a promise that was kept and is then put off is open again and comes back on its new day', async () => {
  const kith = await aToldPromise()
  await kith.answer('done')
  await kith.answer('2 weeks')
  await kith.tick()
  const before = kith.sent.length
  await kith.run(15)
  expect(kith.sent.slice(before).map(letter => letter.text.includes('send you the deck'))).toContain(true)
})

test.for(['done\nagain after easter', 'done, again in 3 months'])(
  '“%s” keeps the promise, and the later day is the person’s',
  async words => {
    const kith = await aToldPromise()
    await kith.answer(words)
    expect(await kith.rows("SELECT state FROM findings WHERE kind = 'promise'")).toEqual([{ state: 'kept' }])
    expect(await kith.rows('SELECT state FROM contacts')).toEqual([{ state: 'snoozed' }])
  },
)

test('a promise that nobody answers for is told once more a week later, and then no more', async () => {
  const kith = await aToldPromise()
  const before = kith.sent.length
  await kith.run(40)
  expect(kith.sent.slice(before).filter(letter => letter.text.includes('send you the deck'))).toHaveLength(1)
})

const AGAIN: readonly (readonly [language: 'en' | 'de', today: string, later: string])[] = [
  ['en', 'That is today.', 'That was on 6 March.'],
  ['de', 'Das ist heute.', 'Das war am 6. März.'],
]
test.for(AGAIN)(
  'told again a week later (%s), it names the day of the promise and not the day of the letter',
  async ([language, today, later]) => {
    const kith = await aToldPromise(language)
    expect(kith.digest.text).toContain(today)
    const before = kith.sent.length
    await kith.run(8)
    const again = kith.sent.slice(before).find(letter => letter.text.includes('send you the deck'))
    expect(again?.text).toContain(later)
    expect(again?.text).not.toContain(today)
  },
)
