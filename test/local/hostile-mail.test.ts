import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { processMail } from '../../src/flow/process.ts'
import { receive } from '../../src/flow/receive.ts'
import { warmUp } from '../../src/flow/warm-up.ts'
import { migrationsOf } from '../../src/local/running/migrate.ts'
import { Deployment, OWNER } from '../../src/local/simulate/deployment.ts'
import { SqliteD1 } from '../../src/local/simulate/sqlite-d1.ts'

const ROOT = join(import.meta.dirname, '../..')
const START = Date.UTC(2026, 2, 2, 7)
/** A hundred thousand with NIGHTLY set. */
const MAILS = process.env.NIGHTLY ? 100_000 : 5_000
/** Milliseconds of the processor that one mail may take, the database and the engine's own threads included. */
const MAIL_MS_MAX = 250

const seeds = ['mail', 'smtp', 'bounces', 'dkim'].flatMap(folder =>
  readdirSync(join(ROOT, 'test/fixtures', folder))
    .filter(name => name.endsWith('.eml'))
    .map(name => readFileSync(join(ROOT, 'test/fixtures', folder, name), 'latin1').replace(/\r?\n/g, '\r\n')),
)

const STAMP = [
  'Received: from mail.example (192.0.2.1) by cloudflare-email.net (cloudflare) id 1 for <log@kith.test>; Mon, 02 Mar 2026 07:00:00 +0000',
  'Authentication-Results: mx.cloudflare.net; dmarc=pass header.from=keller.example policy.dmarc=none',
].join('\r\n')

const TOKENS = [
  '\r\n',
  '\n',
  '\r',
  '\0',
  '=?utf-8?Q?',
  '?=',
  '=?x-unknown?B?',
  'boundary=',
  '--',
  '--\r\n',
  '"',
  '(',
  ')',
  '<',
  '>',
  ',',
  ';',
  ':',
  '\\',
  '\t',
  ' '.repeat(300),
  'From: x@y.example\r\n',
  `From: ${OWNER}\r\n`,
  'Content-Type: multipart/mixed; boundary="b"\r\n',
  '=\r\n',
  '=ZZ',
  'Content-Transfer-Encoding: base64\r\n',
  'charset=utf-7',
  '\xff\xfe',
  '\xe2\x80\xae',
  '> ',
  '> > > ',
  '<div style="display:none">',
  '<table>'.repeat(50),
  '&#x',
  'Date: Fri, 32 Foo 9999 99:99:99 +9999\r\n',
  'Message-ID: <>\r\n',
  'On Mon, Ada <a@b.example> wrote:\r\n',
  'remind me on 31 February',
  '1'.repeat(400),
  'a@'.repeat(200),
] as const

type Random = () => number

/** One mail out of another, broken in one to five places. */
function mutated(mail: string, random: Random): string {
  let text = mail
  const times = 1 + Math.floor(random() * 5)
  for (let time = 0; time < times; time++) {
    const at = Math.floor(random() * (text.length + 1))
    const length = Math.floor(random() ** 3 * 400)
    const other = seeds[Math.floor(random() * seeds.length)] ?? ''
    const from = Math.floor(random() * other.length)
    const edits: readonly (() => string)[] = [
      () => text.slice(0, at) + String.fromCharCode(Math.floor(random() * 256)) + text.slice(at + 1),
      () => text.slice(0, at) + (TOKENS[Math.floor(random() * TOKENS.length)] ?? '') + text.slice(at),
      () => text.slice(0, at) + text.slice(at + length),
      () => text.slice(0, at) + text.slice(at, at + length).repeat(2) + text.slice(at + length),
      () => text.slice(0, at) + other.slice(from, from + length * 4) + text.slice(at),
      () => text.slice(0, Math.max(40, at)),
    ]
    text = edits[Math.floor(random() * edits.length)]?.() ?? text
  }
  return text
}

test(
  `${MAILS} broken mails through the whole flow: no fault, none slow, and nobody stands in the book whom no verified mail named`,
  async () => {
    const kith = new Deployment(new SqliteD1(':memory:', await migrationsOf()), START, 'Europe/Berlin')
    await kith.open()
    warmUp() // as the Worker does when it starts
    const random = seeded(process.env.NIGHTLY ? 2 : 1)
    let slowest = { ms: 0, mail: '' }
    const kinds = new Map<string, number>()
    for (let index = 0; index < MAILS; index++) {
      kith.now = START + index * 60_000
      const seed = seeds[index % seeds.length] ?? ''
      // Half as an attacker sends them, half under the stamp of the owner's own server.
      const mail = index % 2 ? mutated(seed, random) : `${STAMP}\r\n${mutated(seed, random)}`
      const bytes = Buffer.from(mail, 'latin1')
      const begun = process.cpuUsage()
      const incoming = { from: OWNER, to: kith.capture(), raw: streamOf(bytes), rawSize: bytes.length }
      const received = await receive(incoming, kith.ports())
      if (received.kind === 'kept') await processMail(received.waiting, kith.ports())
      const used = process.cpuUsage(begun)
      const ms = (used.user + used.system) / 1_000
      if (ms > slowest.ms) slowest = { ms, mail }
      kinds.set(received.kind, (kinds.get(received.kind) ?? 0) + 1)
      if (kith.faults.length > 0) throw new Error(`mail ${index}: ${String(kith.faults[0])}\n${JSON.stringify(mail)}`)
    }
    expect(kinds.get('refused')).toBeUndefined()
    expect(slowest.ms).toBeLessThan(MAIL_MS_MAX)
    const count = async (sql: string) => (await kith.database.prepare(sql).first<number>('n')) ?? -1
    expect(await count("SELECT count(*) AS n FROM inbox WHERE status NOT IN ('done', 'held')")).toBe(0)
    // Some were whole enough to be filed, and most were not believed.
    expect(await count('SELECT count(*) AS n FROM messages')).toBeGreaterThan(100)
    expect(await count("SELECT count(*) AS n FROM inbox WHERE status = 'held'")).toBeGreaterThan(MAILS / 3)
    expect(
      await count(
        "SELECT count(*) AS n FROM messages AS m INNER JOIN inbox AS i ON i.id = m.inbox_id WHERE i.status = 'held'",
      ),
    ).toBe(0)
    expect(kith.sent.every(letter => letter.to === OWNER)).toBe(true)
    for (const line of kith.logged) expect(line).not.toMatch(/@|Subject/)
  },
  process.env.NIGHTLY ? 10_800_000 : 900_000,
)

function streamOf(bytes: Uint8Array): ReadableStream<Uint8Array> {
  return new Response(new Uint8Array(bytes)).body ?? new ReadableStream()
}

function seeded(seed: number): Random {
  let state = seed >>> 0
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return state / 2 ** 32
  }
}
