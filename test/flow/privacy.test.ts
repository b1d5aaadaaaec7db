import { afterEach, expect, test, vi } from 'vitest'
import { exportOf } from '../../src/flow/export.ts'
import { addOwner } from '../../src/flow/first-owner.ts'
import { OwnerId } from '../../src/ids.ts'
import { captureAddress } from '../../src/nudge/recipient.ts'
import { captureToken } from '../../src/nudge/tokens.ts'
import { DAY_MS, HOUR_MS } from '../../src/time/instant.ts'
import injections from '../fixtures/flow/injections.json?raw'
import attachment from '../fixtures/mail/attachment-first.eml?raw'
import toAnna from '../fixtures/mail/to-anna.eml?raw'
import { aToldPromise } from './a-digest.ts'
import { fullDump } from './a-dump.ts'
import { aKith, MONDAY, OWNER, SECRET, stamped } from './a-kith.ts'
import { aMail } from './a-mail.ts'

type Kith = Awaited<ReturnType<typeof aKith>>
type Exported = { version: number; tables: Record<string, Record<string, unknown>[]> }

afterEach(() => vi.unstubAllGlobals())

/** A second owner with a contact of their own. */
async function alsoKim(kith: Kith) {
  const id = await addOwner('kim@lark.example', 'Europe/Paris', kith.ports())
  const to = captureAddress(await captureToken(SECRET, id, 0), 'kith.test')
  const mail = aMail({
    from: 'kim@lark.example',
    to: 'Uma Roy <uma@delta.example>',
    at: kith.now(),
    id: 'u@lark.example',
  })
  await kith.deliver(stamped(mail, { from: 'kim@lark.example' }), to, 'kim@lark.example')
}

async function exported(kith: Kith): Promise<{ readonly text: string; readonly read: Exported }> {
  const pieces: string[] = []
  for await (const piece of exportOf(kith.ports().db, OwnerId.parse(kith.ownerId))) pieces.push(piece)
  const text = pieces.join('')
  const read: Exported = JSON.parse(text)
  return { text, read }
}

test("H02 an export is JSON with every row of its owner, nobody else's, and no key", async () => {
  const kith = await aToldPromise()
  await kith.answer('note: likes walks')
  await alsoKim(kith)
  const { text, read } = await exported(kith)
  for (const [table, rows] of Object.entries(read.tables)) {
    const column = table === 'owners' ? 'id' : 'owner_id'
    const [all] = await kith.rows<{ n: number }>(
      `SELECT count(*) AS n FROM "${table}" WHERE ${column} = ?`,
      kith.ownerId,
    )
    expect([table, rows.length]).toEqual([table, all?.n])
  }
  const kept = await kith.rows<{ name: string }>(
    "SELECT name FROM sqlite_master WHERE type = 'table' AND sql LIKE '%owner_id%' AND name NOT LIKE '%search%'",
  )
  const secrets = ['capture_tokens', 'sessions', 'sign_ins']
  expect(Object.keys(read.tables).sort()).toEqual(
    ['owners', ...kept.map(row => row.name).filter(name => !secrets.includes(name))].sort(),
  )
  expect(text).toContain('Anna Berg')
  expect(text).toContain('send you the deck by Friday')
  expect(text).not.toContain('Uma')
  expect(text).not.toContain('lark.example')
  const tokens = await kith.rows<{ hash: string }>('SELECT hash FROM capture_tokens')
  for (const { hash } of tokens) expect(text).not.toContain(hash)
})

test.each([1, 2, 3])(
  'H04 F23 raw mail goes 7 days after it was done and 30 after it was held, however the schedule stumbles (seed %i)',
  async seed => {
    const kith = await aKith()
    const random = seeded(seed)
    for (let day = 0; day < 45; day++) {
      if (random() < 0.4) {
        const mail = aMail({ to: 'Anna Berg <anna@nordlicht.example>', at: kith.now(), text: `Day ${day}.` })
        // One of three is held.
        await kith.deliver(random() < 0.66 ? stamped(mail) : mail, kith.capture)
      }
      const morning = MONDAY + day * DAY_MS
      // The hourly tick may be missed, late or doubled; once a day at least one comes on its minute.
      for (let hour = 0; hour < 24; hour += 1 + Math.floor(random() * 12)) {
        kith.setNow(morning + hour * HOUR_MS + (random() < 0.3 ? 120_000 : 0))
        await kith.tick()
      }
      kith.setNow(morning + DAY_MS)
      await kith.tick()
      const tooLong = await kith.rows(
        "SELECT status, processed_at FROM inbox WHERE raw IS NOT NULL AND ((status = 'done' AND processed_at < ?) OR processed_at < ?)",
        kith.now() - 7 * DAY_MS,
        kith.now() - 30 * DAY_MS,
      )
      expect([day, tooLong]).toEqual([day, []])
      const tooShort = await kith.rows(
        "SELECT status FROM inbox WHERE raw IS NULL AND (status IN ('pending', 'processing') OR processed_at > ? OR (status = 'held' AND processed_at > ?))",
        kith.now() - 7 * DAY_MS,
        kith.now() - 30 * DAY_MS,
      )
      expect([day, tooShort]).toEqual([day, []])
    }
    expect(kith.faults).toEqual([])
  },
  60_000,
)

test('H04 the words of mail older than the owner keeps them go, who wrote when stays, and so does what is still open', async () => {
  const kith = await aKith()
  await kith.deliver(stamped(toAnna), kith.capture)
  await kith
    .ports()
    .db.$client.prepare('UPDATE owners SET retention_days = 60, paused_until = ?')
    .bind(MONDAY + 400 * DAY_MS)
    .run()
  kith.setNow(MONDAY + 59 * DAY_MS)
  await kith.tick()
  expect(await fullDump()).toContain('lovely to hear from you')
  kith.setNow(MONDAY + 61 * DAY_MS)
  await kith.tick()
  expect(kith.faults).toEqual([])
  const dump = await fullDump()
  expect(dump).not.toContain('lovely to hear from you')
  expect(dump).not.toContain('office in lisbon')
  expect(dump).toContain('send you the deck by friday')
  expect(await kith.rows('SELECT name FROM contacts')).toEqual([{ name: 'Anna Berg' }])
  expect(await kith.rows('SELECT count(*) AS n FROM messages WHERE sent_at > 0')).toEqual([{ n: 2 }])
})

test('H04 without that setting the words of mail stay, while those of letters go after 90 days and held rows after a year', async () => {
  const kith = await aToldPromise()
  await kith.deliver(
    aMail({ to: 'x@y.example', at: kith.now(), subject: 'Held one', id: 'h@keller.example' }),
    kith.capture,
  )
  await kith
    .ports()
    .db.$client.prepare('UPDATE owners SET paused_until = ?')
    .bind(MONDAY + 400 * DAY_MS)
    .run()
  kith.setNow(MONDAY + 96 * DAY_MS)
  await kith.tick()
  expect(await kith.rows("SELECT kind FROM outbox WHERE text <> '' OR html <> ''")).toEqual([])
  expect(await fullDump()).toContain('lovely to hear from you')
  expect(await fullDump()).toContain('held one')
  kith.setNow(MONDAY + 371 * DAY_MS)
  await kith.tick()
  expect(await fullDump()).not.toContain('held one')
})

test('H05 an attached file is nowhere in the database, neither when it has come nor after its mail was wiped', async () => {
  const kith = await aKith()
  const mail = attachment.replace(/^From: .*\r?\n/m, `From: ${OWNER}\r\n`)
  await kith.deliver(stamped(mail), kith.capture)
  expect(kith.faults).toEqual([])
  expect(await kith.rows('SELECT name FROM contacts ORDER BY name')).not.toEqual([])
  expect(await fullDump()).not.toContain('ivborw0kggo')
  kith.setNow(MONDAY + 8 * DAY_MS)
  await kith.tick()
  expect(await kith.rows('SELECT raw FROM inbox')).toEqual([{ raw: null }])
  expect(await fullDump()).not.toContain('ivborw0kggo')
})

test('H06 reading and answering a mail full of links asks the network for nothing', async () => {
  const asked: string[] = []
  vi.stubGlobal('fetch', async (input: unknown) => {
    asked.push(String(input))
    throw new Error('no network here')
  })
  const kith = await aToldPromise()
  const html = [
    '<html><head><link rel="stylesheet" href="https://evil.example/a.css"><style>@import url(https://evil.example/b.css)</style></head>',
    '<body background="https://evil.example/c.png"><img src="https://evil.example/d.gif"><iframe src="//evil.example/e"></iframe>',
    "<p>I'll call you on Friday: https://evil.example/f</p><object data='https://evil.example/g'></object></body></html>",
  ].join('\r\n')
  const mail = aMail({ to: 'Ida <ida@neighbour.example>', at: kith.now(), text: html, id: 'links@keller.example' })
  await kith.deliver(stamped(mail.replace('text/plain', 'text/html')), kith.capture)
  await kith.answer('2 weeks')
  await kith.run(10)
  expect(kith.faults).toEqual([])
  expect(asked).toEqual([])
  expect(kith.sent.length).toBeGreaterThan(2)
})

const PAYLOADS: readonly string[] = JSON.parse(injections)
const PLACES: readonly ((payload: string) => { readonly text: string; readonly html: boolean })[] = [
  payload => ({ text: `Dear Ben,\r\n\r\n${payload}\r\n\r\nSam`, html: false }),
  payload => ({ text: `<p>Dear Ben,</p><div style="display:none">${payload}</div><p>Sam</p>`, html: true }),
  payload => ({ text: `Dear Ben,\r\n${[...payload].join('\u200b')}\r\nSam`, html: false }),
  payload => ({ text: `<p>Dear Ben,</p><!-- ${payload} --><p>Sam</p>`, html: true }),
]

test.each(PLACES.map((place, index) => [index, place] as const))(
  'H07 fifty orders hidden in mail (place %i) do nothing beyond what any mail does, and every fact stands in its mail',
  async (index, place) => {
    const kith = await aKith()
    expect(PAYLOADS).toHaveLength(50)
    await kith.deliver(stamped(aMail({ to: 'Ida Falk <ida@neighbour.example>', at: MONDAY - DAY_MS })), kith.capture)
    const [ida] = await kith.rows("SELECT * FROM contacts WHERE name = 'Ida Falk'")
    for (const [number, payload] of PAYLOADS.entries()) {
      const { text, html } = place(payload)
      const plain = payload.replace(/[\r\n]+/g, ' ')
      const mail = aMail({
        to:
          index === 0
            ? `"${plain.replace(/["\\<>@]/g, '').slice(0, 60)}" <p${number}@people.example>`
            : 'Ben Okafor <ben@acme.example>',
        subject: index === 1 ? plain : 'Hello',
        at: MONDAY + number * 60_000,
        text,
        id: `${number}@keller.example`,
      })
      await kith.deliver(stamped(html ? mail.replace('text/plain', 'text/html') : mail), kith.capture)
    }
    expect(kith.faults).toEqual([])
    expect(await kith.rows("SELECT * FROM contacts WHERE name = 'Ida Falk'")).toEqual([ida])
    expect(await kith.rows('SELECT DISTINCT state FROM contacts')).toEqual([{ state: 'active' }])
    expect(await kith.rows("SELECT address FROM addresses WHERE address LIKE '%evil%'")).toEqual([])
    expect(await kith.rows('SELECT address FROM owner_addresses')).toEqual([{ address: OWNER }])
    expect(await kith.rows("SELECT kind FROM actions WHERE kind <> 'filed'")).toEqual([])
    expect(await kith.rows('SELECT * FROM reminders')).toEqual([])
    const facts = await kith.rows<{ quote: string; authored: string }>(
      'SELECT f.quote AS quote, m.authored AS authored FROM findings AS f INNER JOIN messages AS m ON m.id = f.message_id',
    )
    const bare = (words: string) => words.replace(/\s+/g, ' ')
    for (const { quote, authored } of facts) expect(bare(authored)).toContain(bare(quote))
    await kith.run(3)
    expect(new Set(kith.sent.map(letter => letter.to))).toEqual(new Set([OWNER]))
  },
  60_000,
)

test('H11 a letter says of a mail at most one short thing for each person, or what is due to them, three things at most; with names only nothing at all', async () => {
  for (const namesOnly of [0, 1]) {
    const kith = await aKith()
    await kith.ports().db.$client.prepare('UPDATE owners SET names_only = ?').bind(namesOnly).run()
    const long = `I'll send you the <b>plan</b> ${'and all the other papers that we spoke of '.repeat(8)}by Friday.`
    const text = `Dear Ben,\r\n\r\nmy dentist said nothing good. ${long} I'll also call your brother by Friday.\r\n\r\nSam`
    await kith.deliver(stamped(aMail({ to: 'Ben Okafor <ben@acme.example>', at: MONDAY, text })), kith.capture)
    await kith.tick()
    const before = kith.sent.length
    await kith.run(5)
    const letter = kith.sent[before]
    expect(letter?.headers['Auto-Submitted']).toBe('auto-generated')
    // What follows are examples of answers.
    const said = `${letter?.subject}\n${letter?.text}`.split('Answer in your own words')[0] ?? ''
    const quotes = [...said.matchAll(/“([^”]*)”/g)].map(([, words = '']) => words)
    expect(quotes.length).toBe(namesOnly ? 0 : 2)
    for (const quote of quotes) expect(quote.length).toBeLessThanOrEqual(161)
    expect(said).not.toContain('dentist')
    expect(letter?.html).not.toContain('<b>')
    if (namesOnly) expect(said).not.toMatch(/plan|brother|papers/)
  }
})

function seeded(seed: number): () => number {
  let state = seed * 2_654_435_761
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return state / 2 ** 32
  }
}
