import { env } from 'cloudflare:workers'
import { expect, test } from 'vitest'
import { DAY_MS } from '../../src/time/instant.ts'
import { aKith, MONDAY, OWNER, stamped } from './a-kith.ts'
import { aMail } from './a-mail.ts'
import { written } from './silent-friends.ts'

/** A Kith that knows Ada, quiet, and Ben, whom something was promised; a subject to the capture address alone is answered. */
async function aKithWithPeople() {
  const kith = await aKith(MONDAY - 300 * DAY_MS)
  await written(kith, { name: 'Ada Friend', everyDays: 21, mails: 8, lastAt: MONDAY - 60 * DAY_MS })
  kith.setNow(MONDAY - 4 * DAY_MS)
  const promise = aMail({
    to: 'Ben Okafor <ben@acme.example>',
    at: kith.now(),
    text: "I'll send you the budget plan by Monday.",
    id: 'promise@keller.example',
  })
  await kith.deliver(stamped(promise), kith.capture)
  kith.setNow(MONDAY)
  let mails = 0
  const say = async (subject: string) => {
    mails += 1
    const before = kith.sent.length
    const mail = aMail({ to: kith.capture, at: kith.now(), text: '', subject, id: `s-${mails}@keller.example` })
    await kith.deliver(stamped(mail), kith.capture)
    await kith.tick()
    return kith.sent.slice(before).find(answer => answer.headers['In-Reply-To'] === `<s-${mails}@keller.example>`)
  }
  return { ...kith, say }
}

test('a subject to the capture address alone asks: the list, what is due, somebody, help', async () => {
  const kith = await aKithWithPeople()
  const list = await kith.say('list')
  expect(list?.to).toBe(OWNER)
  expect(list?.text).toContain('Your people, the quietest first:\n')
  expect(list?.text).toMatch(/Ada Friend: \d/)
  expect(list?.text).toContain('Ben Okafor')
  const due = (await kith.say('due'))?.text ?? ''
  expect(due).toContain("What is due:\nBen Okafor: “I'll send you the budget plan by Monday.”\n")
  const who = (await kith.say('who ben'))?.text ?? ''
  for (const part of ['Ben Okafor', 'ben@acme.example', "promise: “I'll send you"]) expect(who).toContain(part)
  expect((await kith.say('help'))?.text).toContain('2 weeks')
  const why = (await kith.say('why ben'))?.text ?? ''
  expect(why).toContain('Gaps between conversations: none yet.')
  expect(why).toContain('No nudge is planned: ')
  expect((await kith.say('why zoe'))?.text).toContain('Kith knows nobody called “zoe”.')
  expect(kith.faults).toEqual([])
})

test('the same in German, all of it', async () => {
  const kith = await aKithWithPeople()
  await env.DB.prepare("UPDATE owners SET language = 'de'").run()
  expect((await kith.say('liste'))?.text).toContain('Deine Leute, die stillsten zuerst:\n')
  expect((await kith.say('fällig'))?.text).toContain('Was fällig ist:\nBen Okafor: ')
  expect((await kith.say('wer ist Ben'))?.text).toContain('Versprechen: „')
  expect((await kith.say('wer ist Zoe'))?.text).toContain('Kith kennt niemanden namens „Zoe“.')
  expect((await kith.say('hilfe'))?.text).toContain('2 Wochen')
})

test('"pause 2w" holds the digests back until then', async () => {
  const kith = await aKithWithPeople()
  expect((await kith.say('pause 2w'))?.text).toContain('it writes again on Monday, 16 March')
  expect(await kith.rows('SELECT paused_until FROM owners')).toEqual([{ paused_until: Date.UTC(2026, 2, 16, 8) }])
})

test('"forget" and "export" by mail change nothing and send no data: the answer links to the page', async () => {
  const kith = await aKithWithPeople()
  const before = await kith.rows('SELECT id, name, state FROM contacts ORDER BY id')
  for (const words of ['export', 'forget']) {
    const answer = await kith.say(words)
    expect([words, answer?.text]).toEqual([words, expect.stringContaining('is done on the page of Kith')])
    expect(answer?.text).toContain('https://kith.test')
    expect(answer?.text).not.toContain('ben@acme.example')
  }
  expect(await kith.rows('SELECT id, name, state FROM contacts ORDER BY id')).toEqual(before)
})
