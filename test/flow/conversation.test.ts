import { env } from 'cloudflare:workers'
import { expect, test } from 'vitest'
import { DAY_MS, HOUR_MS } from '../../src/time/instant.ts'
import { aKith, MONDAY, OWNER, stamped } from './a-kith.ts'
import { aMail } from './a-mail.ts'
import { written } from './silent-friends.ts'

/** Ten answers to one letter about Ada, as people write them; what each changes, and how it is said back. */
const TURNS: readonly { readonly says: string; readonly echo: RegExp; readonly look: string }[] = [
  { says: 'two weeks', echo: /Monday, 16 March/, look: 'SELECT state, snoozed_until FROM contacts' },
  { says: 'after easter', echo: /Tuesday, 7 April/, look: 'SELECT state, snoozed_until FROM contacts' },
  {
    says: 'done, we met for coffee',
    echo: /Monday, 2 March/,
    look: 'SELECT last_at, gap_count, gap_sum, gap_weight, unanswered FROM contacts',
  },
  {
    says: 'called her yesterday',
    echo: /Sunday, 1 March/,
    look: 'SELECT last_at, gap_count, gap_sum FROM contacts',
  },
  { says: 'every quarter', echo: /three months|quarter/, look: 'SELECT cadence, due_at FROM contacts' },
  { says: 'she is now CTO at Acme', echo: /CTO/, look: 'SELECT title, organization FROM positions' },
  { says: 'note: loves the sea', echo: /loves the sea/, look: 'SELECT notes FROM contacts' },
  { says: 'tag mentor', echo: /mentor/, look: 'SELECT tag FROM tags' },
  {
    says: 'remind me friday at 15:00 to send the deck',
    echo: /Friday, 6 March/,
    look: "SELECT text, at FROM reminders WHERE state = 'open'",
  },
  { says: 'let it rest', echo: /Ada/, look: 'SELECT state, due_at FROM contacts' },
]

test('ten answers to one letter are each obeyed, said back with the absolute day, and taken back by "undo"', async () => {
  const kith = await aKith(MONDAY - 300 * DAY_MS)
  await written(kith, { name: 'Ada Friend', everyDays: 21, mails: 8, lastAt: MONDAY - 60 * DAY_MS })
  await env.DB.prepare('UPDATE owners SET next_digest_at = ?, last_outbound_at = ?')
    .bind(MONDAY, MONDAY - DAY_MS)
    .run()
  kith.setNow(MONDAY)
  await kith.tick()
  const letter = kith.sent.find(mail => mail.subject === 'Ada')
  const to = letter?.replyTo ?? ''
  expect(to).not.toBe('')
  const say = async (text: string, minute: number) => {
    kith.setNow(MONDAY + HOUR_MS + minute * 60_000)
    const id = `turn-${minute}@keller.example`
    await kith.deliver(stamped(aMail({ to, at: kith.now(), text, id, subject: 'Re: Ada' })), to)
    await kith.tick()
    const answer = kith.sent.at(-1)
    expect([text, answer?.to, answer?.headers['In-Reply-To']]).toEqual([text, OWNER, `<${id}>`])
    return answer?.text ?? ''
  }
  for (const [index, { says, echo, look }] of TURNS.entries()) {
    const before = await kith.rows(look)
    const heard = await say(says, index * 2)
    expect([says, heard.match(echo)?.[0] ?? heard]).toEqual([says, expect.stringMatching(echo)])
    expect(heard).toContain('“undo”')
    expect([says, await kith.rows(look)]).not.toEqual([says, before])
    const undone = await say('undo', index * 2 + 1)
    expect([says, undone.split('\n')[1]]).toEqual([says, expect.stringContaining('Taken back')])
    expect([says, await kith.rows(look)]).toEqual([says, before])
  }
  expect(kith.faults).toEqual([])
  expect(kith.logged).toEqual([])
}, 60_000)

test('several things in one answer are all done, and one "undo" takes all of them back', async () => {
  const kith = await aKith(MONDAY - 300 * DAY_MS)
  await written(kith, { name: 'Ada Friend', everyDays: 21, mails: 8, lastAt: MONDAY - 60 * DAY_MS })
  await env.DB.prepare('UPDATE owners SET next_digest_at = ?, last_outbound_at = ?')
    .bind(MONDAY, MONDAY - DAY_MS)
    .run()
  kith.setNow(MONDAY)
  await kith.tick()
  const to = kith.sent.at(-1)?.replyTo ?? ''
  const say = async (text: string, minute: number) => {
    kith.setNow(MONDAY + HOUR_MS + minute * 60_000)
    await kith.deliver(stamped(aMail({ to, at: kith.now(), text, id: `s-${minute}@keller.example` })), to)
    await kith.tick()
    return kith.sent.at(-1)?.text ?? ''
  }
  const heard = await say('called her today, now VP at Acme, 6w', 1)
  for (const part of [/Monday, 2 March/, /VP/, /Monday, 13 April/]) expect(heard).toMatch(part)
  const [row] = await kith.rows<{ state: string; title: string }>('SELECT state, title FROM contacts')
  expect(row).toEqual({ state: 'snoozed', title: 'VP' })
  expect(await say('undo', 2)).toContain('Taken back')
  expect(await kith.rows('SELECT state, title, last_at FROM contacts')).toEqual([
    { state: 'active', title: null, last_at: MONDAY - 60 * DAY_MS },
  ])
})

test('"why" answers with the whole arithmetic, in the owner’s language', async () => {
  const kith = await aKith(MONDAY - 300 * DAY_MS)
  await written(kith, { name: 'Ada Friend', everyDays: 21, mails: 8, lastAt: MONDAY - 60 * DAY_MS })
  await env.DB.prepare('UPDATE owners SET next_digest_at = ?, last_outbound_at = ?')
    .bind(MONDAY, MONDAY - DAY_MS)
    .run()
  kith.setNow(MONDAY)
  await kith.tick()
  const to = kith.sent.at(-1)?.replyTo ?? ''
  const ask = async (minute: number) => {
    kith.setNow(MONDAY + HOUR_MS + minute * 60_000)
    await kith.deliver(stamped(aMail({ to, at: kith.now(), text: 'why', id: `w-${minute}@keller.example` })), to)
    await kith.tick()
    return kith.sent.at(-1)?.text ?? ''
  }
  const why = await ask(1)
  for (const part of [
    'Last in touch: Thursday, 1 January 2026, 60',
    'Gaps between conversations: 7; usually 21 days',
    '80 of 100 such gaps end within',
    'Never sooner than 21 days (floor), never later than 548.',
    'Cadence: learned; you set none.',
    'Nudges in this silence: 1 of at most 2, the last on Monday, 2 March 2026',
    'Due from',
    'Budget: 1 of 7 nudges used in the last seven days',
  ]) {
    expect(why).toContain(part)
  }
  await env.DB.prepare("UPDATE owners SET language = 'de'").run()
  await env.DB.prepare("UPDATE contacts SET state = 'resting', due_at = NULL").run()
  expect(await ask(2)).toContain('Kein Anstoß geplant: du lässt es ruhen.')
})
