import { expect, test } from 'vitest'
import { OwnerId } from '../../src/ids.ts'
import { DAY_MS } from '../../src/time/instant.ts'
import { aKith, MONDAY, stamped } from '../flow/a-kith.ts'
import { aMail } from '../flow/a-mail.ts'
import { Browser, world } from './visitor.ts'

const MENTORS = ['Ruth Stein <ruth.stein@gmail.com>', 'Tomás Vidal <tomas.vidal@gmail.com>']
const FRIENDS = ['Mia Sander <mia.sander@gmail.com>', 'Ben Okafor <ben.okafor@gmail.com>']

/** A year in which the mentors were written to every so many days until the last quarter, the friends all the time. */
async function aYearWithoutMentors(days: number, onOneDay: (mentors: readonly string[]) => readonly string[]) {
  const kith = await aKith(MONDAY - 400 * DAY_MS)
  const write = async (to: string, at: number, text: string) => {
    kith.setNow(at + 60_000)
    await kith.deliver(stamped(aMail({ to, at, text })), kith.capture)
  }
  for (let day = -400; day < 0; day += days) {
    for (const to of onOneDay(day < -95 ? MENTORS : [])) await write(to, MONDAY + day * DAY_MS, 'Hello there.')
  }
  for (const mentor of ['Ruth Stein', 'Tomás Vidal'])
    await kith.rows(
      "INSERT INTO tags (owner_id, contact_id, tag) SELECT owner_id, id, 'mentor' FROM contacts WHERE name = ?",
      mentor,
    )
  const promises = [
    "I'll call you on 4 March.",
    "I'll send you the plan on 2 April.",
    "I'll send you the map on 3 April.",
  ]
  for (const [index, text] of promises.entries()) await write(FRIENDS[index % 2] ?? '', MONDAY + index * 60_000, text)
  expect(kith.faults).toEqual([])
  return kith
}

test('once a month, a letter and the page name the group that fell behind the owner’s own habit, with two of it', async () => {
  const kith = await aYearWithoutMentors(21, mentors => [...mentors, ...FRIENDS])
  for (const day of [0, 2, 31, 32]) {
    kith.setNow(MONDAY + day * DAY_MS + 3_600_000)
    await kith.tick()
  }
  expect(kith.faults).toEqual([])
  const told = kith.sent.filter(({ text }) => text.includes('anyone from mentor: Tomás Vidal and Ruth Stein, perhaps.'))
  // The first letter of the month, not the one of the day after, nor those of the month in which Kith was begun.
  expect(told.map(({ at }) => new Date(at).toISOString().slice(0, 10))).toEqual(['2026-04-02'])
  world.now = kith.now()
  const sam = await new Browser().signInAs(OwnerId.parse(kith.ownerId))
  const page = (await (await sam.get('/circles?look=all')).text()).replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ')
  expect(page).toContain('It has been a while since anyone of ⁨mentor⁩: ⁨Tomás Vidal⁩ and ⁨Ruth Stein⁩.')
  expect(page).toMatch(/mentor 0% \/ \d\d%/)
  // The glance, which sees one of those who were written to on one day, does not claim that there was nobody else.
  const glance = (await (await sam.get('/circles')).text()).replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ')
  expect(glance).toContain('too few exchanges')
  expect(glance).not.toContain('100% / 100%')
}, 60_000)

test('a glance calls nobody silent whose last exchange it missed', async () => {
  const kith = await aYearWithoutMentors(10, mentors => [...FRIENDS, ...mentors])
  const at = MONDAY + 10 * DAY_MS
  world.now = at
  const sam = await new Browser().signInAs(OwnerId.parse(kith.ownerId))
  expect(await (await sam.get('/circles')).text()).toContain('It has been a while')
  // Both were written to, and a friend right after them: of that day the glance sees the friend alone.
  kith.setNow(at)
  for (const [index, to] of [...MENTORS, ...FRIENDS].entries())
    await kith.deliver(stamped(aMail({ to, at: at - DAY_MS + index * 60_000, text: 'Hello again.' })), kith.capture)
  expect(await (await sam.get('/circles')).text()).not.toContain('It has been a while')
}, 60_000)

test('a glance that saw too few exchanges of the quarter shows no share, and the way to the count', async () => {
  const kith = await aYearWithoutMentors(21, mentors => [...mentors, ...FRIENDS])
  await kith.rows('DELETE FROM messages WHERE sent_at < ?', MONDAY)
  world.now = MONDAY + DAY_MS
  const sam = await new Browser().signInAs(OwnerId.parse(kith.ownerId))
  const glance = await (await sam.get('/circles')).text()
  expect(glance).toContain('too few exchanges')
  expect(glance).toContain('href="/circles?look=all"')
  expect(glance).not.toContain('class="bars"')
}, 60_000)
