import { env } from 'cloudflare:workers'
import { expect, test } from 'vitest'
import { DAY_MS, HOUR_MS, MINUTE_MS } from '../../src/time/instant.ts'
import { aKith, MONDAY, OWNER, stamped } from './a-kith.ts'
import { aMail } from './a-mail.ts'
import { seenActive, written } from './silent-friends.ts'

/** Header names that the platform takes from a Worker (platform.md 2.4); all others fail the sending. */
const ALLOWED =
  /^(?:in-reply-to|references|auto-submitted|precedence|list-(?:id|unsubscribe|unsubscribe-post|help|owner|post|archive|subscribe)|importance|priority|organization|comments|keywords|content-language|expires|reply-by|archived-at|x-[a-z-]{1,60})$/i

function expectAllowed(sent: Awaited<ReturnType<typeof aKith>>['sent']): void {
  for (const { headers, subject, to } of sent) {
    expect(to).toBe(OWNER)
    expect(subject).not.toMatch(/[\r\n]/)
    for (const [name, value] of Object.entries(headers)) {
      expect(name).toMatch(ALLOWED)
      expect(new TextEncoder().encode(value).length).toBeLessThanOrEqual(2_048)
      expect(value).not.toMatch(/[\r\n]/)
    }
    expect(headers['List-Unsubscribe-Post'] ?? 'List-Unsubscribe=One-Click').toBe('List-Unsubscribe=One-Click')
    expect(headers['List-Unsubscribe'] ?? '<https:').toMatch(/^<https:/)
  }
}

/** Ben, three-weekly and then silent, with Sam writing to a neighbour now and then: a digest about Ben on `MONDAY`. */
async function benIsSilent(lastAt = MONDAY - 60 * DAY_MS) {
  const kith = await aKith(MONDAY - 300 * DAY_MS)
  await written(kith, { name: 'Ben Okafor', everyDays: 21, mails: 8, lastAt })
  kith.setNow(MONDAY - HOUR_MS)
  await seenActive(kith)
  await env.DB.prepare('UPDATE owners SET next_digest_at = ?').bind(MONDAY).run()
  await kith.tick() // the receipt of the first mail
  kith.sent.length = 0
  kith.setNow(MONDAY)
  return kith
}

test('Monday’s digest looks ahead at the week in one line; the look ahead alone sends nothing', async () => {
  const kith = await benIsSilent()
  await kith.deliver(
    stamped(
      aMail({ to: 'Chloe Martin <chloe@fjord.example>', at: MONDAY, text: "I'll send you the plan on Thursday." }),
    ),
    kith.capture,
  )
  await kith.tick()
  const [digest] = kith.sent
  expect(digest?.subject).toBe('Ben')
  expect(digest?.text.match(/^Later this week: .*$/m)?.[0]).toBe(
    'Later this week: Chloe Martin (promised, on Thursday).',
  )
  await kith.run(2)
  expect(kith.sent.length).toBe(1)

  const other = await aKith()
  await other.deliver(
    stamped(
      aMail({ to: 'Chloe Martin <chloe@fjord.example>', at: MONDAY, text: "I'll send you the plan on Thursday." }),
    ),
    other.capture,
  )
  await other.tick()
  expectAllowed(other.sent)
  other.sent.length = 0
  await other.run(1)
  expect(other.sent).toEqual([])
})

test('the month’s first digest names the group that fell behind, with two people of it, and the next one does not', async () => {
  const kith = await aKith(MONDAY - 420 * DAY_MS)
  for (const [name, circle] of [
    ['Ruth Stein', 'mentor'],
    ['Tomas Silva', 'mentor'],
    ['Cleo West', 'colleague'],
  ] as const) {
    const lastAt = circle === 'mentor' ? MONDAY - 120 * DAY_MS : MONDAY - 2 * DAY_MS
    await written(kith, { name, everyDays: 25, mails: 12, lastAt })
    await env.DB.prepare(
      'INSERT INTO tags (owner_id, contact_id, tag) SELECT owner_id, id, ? FROM contacts WHERE name = ?',
    )
      .bind(circle, name)
      .run()
  }
  for (let mail = 0; mail < 8; mail++) {
    kith.setNow(MONDAY - (80 - mail * 10) * DAY_MS)
    await kith.deliver(stamped(aMail({ to: 'Cleo West <cleo.west@friends.example>', at: kith.now() })), kith.capture)
  }
  kith.setNow(MONDAY)
  await kith.tick()
  kith.sent.length = 0
  const digestAt = async (at: number, before: number) => {
    await env.DB.prepare('UPDATE owners SET next_digest_at = ?, last_digest_at = ?').bind(at, before).run()
    await env.DB.prepare(
      "INSERT INTO reminders (id, owner_id, contact_id, text, at, exact, state) SELECT 'r' || ?, owner_id, id, 'call', ?, 0, 'open' FROM contacts WHERE name = 'Cleo West'",
    )
      .bind(at, at)
      .run()
    kith.setNow(at)
    await kith.tick()
    return kith.sent.at(-1)?.text ?? ''
  }
  expect(await digestAt(MONDAY + DAY_MS, MONDAY - 5 * DAY_MS)).toMatch(
    /^It has been a while since anyone from mentor: (?:Ruth Stein and Tomas Silva|Tomas Silva and Ruth Stein), perhaps\.$/m,
  )
  expect(await digestAt(MONDAY + 3 * DAY_MS, MONDAY + DAY_MS)).not.toContain('It has been a while')
})

test('held mail, open suggestions and failing addresses are one line with a link', async () => {
  const kith = await benIsSilent()
  await kith.deliver(stamped(aMail({ to: 'x@y.example', at: MONDAY }), { dmarc: 'fail' }), kith.capture)
  await env.DB.prepare("UPDATE addresses SET failing_at = 1, failing_reason = 'final' WHERE address LIKE 'ben%'").run()
  await env.DB.prepare(
    "INSERT INTO suggestions (owner_id, contact_id, other_id, reason, created_at, state) SELECT owner_id, id, 'other', 'name', 1, 'open' FROM contacts LIMIT 1",
  ).run()
  await kith.tick()
  const [digest] = kith.sent
  expect(digest?.text).toContain('3 things to sort: https://kith.test/\n')
  expect(digest?.html).toContain('<a href="https://kith.test/">3 things to sort</a>')
})

test('a failing address counts as something to sort though its person is not due', async () => {
  const kith = await benIsSilent()
  kith.setNow(MONDAY - DAY_MS)
  await kith.deliver(stamped(aMail({ to: 'Chloe Marchand <chloe@elsewhere.example>', at: kith.now() })), kith.capture)
  await env.DB.prepare("UPDATE addresses SET failing_at = 1 WHERE address LIKE 'chloe%'").run()
  kith.setNow(MONDAY)
  await kith.tick()
  const digest = kith.sent.at(-1)
  expect(digest?.subject).toBe('Ben')
  expect(digest?.text).toContain('One thing to sort: https://kith.test/')
})

test('a new post is told once, in the next digest of that person; one that is only likely is asked about', async () => {
  const kith = await benIsSilent()
  const post = (id: string, title: string, organization: string, days: number, source: string) =>
    env.DB.prepare(
      'INSERT INTO positions (id, owner_id, contact_id, title, organization, first_seen, last_seen, source) SELECT ?, owner_id, id, ?, ?, ?, ?, ? FROM contacts WHERE name = ?',
    )
      .bind(id, title, organization, MONDAY - days * DAY_MS, MONDAY - days * DAY_MS, source, 'Ben Okafor')
      .run()
  await post('a', 'Intern', 'Lumen', 220, 'signature')
  await post('b', 'Hiring Lead', 'Acme', 61, 'signature')
  await kith.tick()
  expect(kith.sent.at(-1)?.text).toContain('You knew Ben as Intern at Lumen; now Hiring Lead at Acme.')
  const again = async (at: number) => {
    await env.DB.prepare(
      "INSERT INTO reminders (id, owner_id, contact_id, text, at, exact, state) SELECT 'r' || ?, owner_id, id, 'call', ?, 0, 'open' FROM contacts WHERE name = 'Ben Okafor'",
    )
      .bind(at, at)
      .run()
    await kith.run((at + 2 * HOUR_MS - kith.now()) / DAY_MS)
    return kith.sent.at(-1)?.text ?? ''
  }
  const second = await again(MONDAY + 2 * DAY_MS)
  expect(second).toContain('You wanted to be reminded: call.')
  expect(second).not.toContain('You knew Ben')
  await post('c', 'Director', 'Nordlicht', -3, 'hearsay')
  const third = await again(MONDAY + 5 * DAY_MS)
  expect(third).toContain('It looks as if Ben is now Director at Nordlicht')
  expect(third).toContain('answer “now Director at Nordlicht”')
})

test('where Kith only ever sees the owner’s half, the digest does not say that nobody answered', async () => {
  const kith = await benIsSilent()
  await kith.tick()
  expect(kith.sent[0]?.text).toContain('Ben may have answered without Kith seeing it.')
  expect(kith.sent[0]?.text).not.toMatch(/wrote last|no answer/)
})

test('three mails that both sides’ copies show to be unanswered are advice; a question that waits is owed', async () => {
  const kith = await benIsSilent()
  await env.DB.prepare("UPDATE messages SET direction = 'inbound' WHERE sent_at < ?")
    .bind(MONDAY - 130 * DAY_MS)
    .run()
  await kith.tick()
  expect(kith.sent[0]?.text).toContain('You wrote four times and no answer came')

  const other = await benIsSilent()
  await env.DB.prepare("UPDATE messages SET direction = 'inbound' WHERE sent_at > ?")
    .bind(MONDAY - 70 * DAY_MS)
    .run()
  await env.DB.prepare(
    "INSERT INTO findings (id, owner_id, contact_id, message_id, kind, by, quote, place, said_at, state, source) SELECT 'f', owner_id, id, 'm', 'ask', 'contact', 'did you settle on Lisbon?', 0, 1, 'open', 'rules' FROM contacts WHERE name = 'Ben Okafor'",
  ).run()
  await other.tick()
  expect(other.sent[0]?.text).toMatch(/Ben wrote last, on 1 January; you owe an answer\./)
  expect(other.sent[0]?.text).toContain('did you settle on Lisbon?')
})

test('the heading says how the owner knows somebody of whom no post is known', async () => {
  const kith = await benIsSilent()
  await env.DB.prepare(
    "UPDATE contacts SET introduced_by = (SELECT id FROM contacts WHERE name LIKE 'Ida%'), title = NULL, organization = NULL WHERE name = 'Ben Okafor'",
  ).run()
  await env.DB.prepare(
    "INSERT INTO tags (owner_id, contact_id, tag) SELECT owner_id, id, 'mentor' FROM contacts WHERE name = 'Ben Okafor'",
  ).run()
  await kith.tick()
  expect(kith.sent[0]?.text).toMatch(
    /^Ben Okafor {2}· {2}(?:friends\.example · )?mentor · introduced by Ida Neighbour$/m,
  )
})

test('every letter keeps to the headers that the platform allows, and answers stay in their thread', async () => {
  const kith = await benIsSilent()
  await kith.tick()
  const [digest] = kith.sent
  const id = 'answer@keller.example'
  const answer = aMail({ to: digest?.replyTo ?? '', at: kith.now(), text: 'two weeks', id, subject: 'Re: Ben' })
  await kith.deliver(stamped(answer), digest?.replyTo ?? '')
  await kith.tick()
  expect(kith.sent.map(mail => mail.headers['Auto-Submitted'])).toEqual(['auto-generated', 'auto-replied'])
  expect(kith.sent[1]?.headers['In-Reply-To']).toBe(`<${id}>`)
  expectAllowed(kith.sent)
})

test('a reminder at an exact time goes out on its own within five minutes, whatever the digest’s hour and a pause', async () => {
  const kith = await benIsSilent()
  await kith.tick()
  const digest = kith.sent[0]?.replyTo ?? ''
  const text = 'remind me tomorrow at 14:30 to call about the house'
  await kith.deliver(stamped(aMail({ to: digest, at: kith.now(), text })), digest)
  await kith.deliver(stamped(aMail({ to: digest, at: kith.now() + 1, text: 'pause until 1 june' })), digest)
  await kith.run(2)
  const reminder = kith.sent.find(
    mail => mail.text.includes('call about the house') && mail.headers['List-Unsubscribe'],
  )
  expectAllowed(kith.sent)
  const wanted = Date.UTC(2026, 2, 3, 13, 30)
  expect(reminder?.at).toBeGreaterThanOrEqual(wanted)
  expect((reminder?.at ?? 0) - wanted).toBeLessThanOrEqual(5 * MINUTE_MS)
})
