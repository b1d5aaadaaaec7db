import { forgetContact } from '../../../src/flow/forget.ts'
import { release } from '../../../src/flow/hold.ts'
import { obey } from '../../../src/flow/obey.ts'
import type { Ports } from '../../../src/flow/ports.ts'
import { tick } from '../../../src/flow/tick.ts'
import { ContactId, InboxId } from '../../../src/ids.ts'
import { migrationsOf } from '../../../src/local/running/migrate.ts'
import { Deployment, type FaultPlan, OWNER } from '../../../src/local/simulate/deployment.ts'
import { dumpOf } from '../../../src/local/simulate/dump.ts'
import { Post } from '../../../src/local/simulate/post.ts'
import { SqliteD1 } from '../../../src/local/simulate/sqlite-d1.ts'
import { writtenMail } from '../../../src/local/simulate/written-mail.ts'
import { databaseOf } from '../../../src/store/database.ts'
import { brokenInvariants, INVARIANTS, LIVENESS } from '../../../src/store/invariants.ts'
import { nextDueAt } from '../../../src/store/next-due.ts'
import { owners } from '../../../src/store/schema.ts'
import { DAY_MS, HOUR_MS, type Instant, MINUTE_MS } from '../../../src/time/instant.ts'
import { localDateOf } from '../../../src/time/zone.ts'

const ZONE = 'Europe/Berlin'
/** Monday, 08:00 in Berlin. */
const MONDAY: Instant = Date.UTC(2026, 2, 2, 7, 0)
const END: Instant = MONDAY + 10 * DAY_MS
const MIGRATIONS = await migrationsOf()
/** Columns that tell when or how often something was tried: a fault may change these and nothing else. */
const TIMING = new Set(
  'seq id inbox_id undo created_at received_at processed_at at told_at nudged_at attempts next_at lease_until error_id version first_receipt_at closed_at due_at sort_at nudges answered_at last_help_at snoozed_until token_expires_at'.split(
    ' ',
  ),
)
/** Tables in which what the mails said must stand, whatever failed on the way. */
const OF_MAILS = [
  'actions',
  'addresses',
  'circles',
  'contacts',
  'findings',
  'messages',
  'name_parts',
  'never_log',
  'participants',
  'positions',
  'reminders',
  'suggestions',
  'tags',
]

const TO_ANNA = `Hi Anna,

I will send you the deck by Friday.

Did you settle on Lisbon?

Sam

On Sun, 1 Mar 2026 at 10:12, Anna Berg <anna@nordlicht.example> wrote:
> Hi Sam, we moved to Hamburg last week.
>
> --
> Anna Berg
> Head of Partnerships
> Nordlicht GmbH`

/** What ten days ended with: what was broken, what the mails left behind, and how many calls it took. */
export type TenDays = {
  readonly calls: number
  readonly faulty: number
  readonly wrong: readonly string[]
  readonly kept: string
}

/** Ten days of one owner: mails with a promise, with words in the address, a copy, a forgery, a robot's; a digest and its
 *  answer, an exact reminder and its answer, a press on a page, a release, an erasure. Calls fail as planned; whoever was
 *  failed tries again, as a mail server and a person do. */
export async function liveTenDays(plan: FaultPlan): Promise<TenDays> {
  const database = new SqliteD1(':memory:', MIGRATIONS)
  const kith = new Deployment(database, MONDAY, ZONE)
  await kith.open()
  kith.plan = plan
  const post = new Post()
  const days = new Days(kith, post)
  await days.live()
  const wrong = await wrongs(kith, post, database)
  const dump = await dumpOf(database, TIMING)
  database.close()
  const kept = OF_MAILS.map(table => `${table}\n${(dump[table] ?? []).map(row => JSON.stringify(row)).join('\n')}`)
  return { calls: kith.calls, faulty: kith.faulty, wrong, kept: kept.join('\n\n') }
}

type Press = { at: Instant; readonly door: (ports: Ports) => Promise<unknown> }

class Days {
  readonly #kith: Deployment
  readonly #post: Post
  readonly #presses: Press[] = []
  readonly #answers = new Set<string>()
  #read = 0

  constructor(kith: Deployment, post: Post) {
    this.#kith = kith
    this.#post = post
  }

  async live(): Promise<void> {
    this.#planMails()
    this.#planPresses()
    const db = databaseOf(this.#kith.database)
    for (let turns = 0; turns < 5_000; turns += 1) {
      const due = await nextDueAt(db)
      const times = [
        this.#post.nextAt,
        ...this.#presses.map(press => press.at),
        due === null ? null : Math.max(due, this.#kith.now + MINUTE_MS),
      ]
      const next = Math.min(...times.flatMap(at => at ?? []))
      if (next > END) break
      this.#kith.now = Math.max(next, this.#kith.now)
      await this.#post.handOver(this.#kith)
      await this.#press()
      if (due !== null && due <= this.#kith.now) await this.#kith.run(tick)
      this.#answer()
    }
    this.#kith.now = END
  }

  #planMails(): void {
    const send = (at: Instant, to: string, raw: string) => this.#post.add({ raw, to, from: OWNER }, at)
    const capture = this.#kith.capture()
    const toAnna = writtenMail({
      to: 'Anna Berg <anna@nordlicht.example>',
      at: MONDAY,
      text: TO_ANNA,
      id: 'a1@x.example',
    })
    send(MONDAY + MINUTE_MS, capture, toAnna)
    send(MONDAY + 2 * MINUTE_MS, capture, toAnna)
    const two = 'Ben Okafor <ben@acme.example>, Cara Lind <cara@lind.example>'
    const at = MONDAY + 2 * HOUR_MS
    send(at, this.#kith.capture('t-mentor'), writtenMail({ to: two, at, text: 'Lunch next week?', id: 'b1@x.example' }))
    const later = MONDAY + DAY_MS
    const unverified = {
      to: 'Dora <dora@hill.example>',
      at: later,
      text: 'Hello Dora.',
      id: 'd1@x.example',
      dmarc: null,
    }
    send(later, capture, writtenMail(unverified))
    const forged = {
      to: 'Eve <eve@evil.example>',
      at: later,
      text: 'Hello.',
      id: 'e1@x.example',
      dmarc: 'fail',
    } as const
    send(later + MINUTE_MS, capture, writtenMail(forged))
    const robot = { to: 'Finn <finn@bay.example>', at: later, text: 'I am away.', id: 'f1@x.example' }
    send(later + 2 * MINUTE_MS, capture, writtenMail({ ...robot, header: ['Auto-Submitted: auto-replied'] }))
  }

  #planPresses(): void {
    const contactAt = async (ports: Ports, address: string) => {
      const rows = await ports.db.$client
        .prepare('SELECT contact_id FROM addresses WHERE address = ?')
        .bind(address)
        .all<{ contact_id: string }>()
      const [row] = rows.results
      return row ? ContactId.parse(row.contact_id) : null
    }
    this.#presses.push({
      at: MONDAY + 3 * DAY_MS,
      door: async ports => {
        const contactId = await contactAt(ports, 'ben@acme.example')
        if (!contactId) throw new Error('not there yet')
        const command = { do: 'touch', on: '2026-03-05', channel: 'call', quote: 'call' } as const
        await obey(ports, this.#kith.ownerId, {
          source: 'page',
          orders: [{ command, contactId }],
          key: 'press-1',
          at: MONDAY + 3 * DAY_MS,
        })
      },
    })
    this.#presses.push({
      at: MONDAY + 5 * DAY_MS,
      door: async ports => {
        const { results } = await ports.db.$client
          .prepare("SELECT id FROM inbox WHERE status = 'held' AND reason = 'unverified'")
          .all<{ id: string }>()
        const [owner] = await ports.db.select().from(owners)
        const [held] = results
        if (owner && held) await release(ports, owner, InboxId.parse(held.id), 'once')
      },
    })
    this.#presses.push({
      at: MONDAY + 8 * DAY_MS,
      door: async ports => {
        const contactId = await contactAt(ports, 'cara@lind.example')
        const [owner] = await ports.db.select().from(owners)
        if (owner && contactId) await forgetContact(ports, owner, contactId)
      },
    })
  }

  async #press(): Promise<void> {
    for (const press of this.#presses.filter(one => one.at <= this.#kith.now)) {
      const end = await this.#kith.run(press.door)
      if (end.kind === 'done') this.#presses.splice(this.#presses.indexOf(press), 1)
      else press.at = this.#kith.now + 2 * MINUTE_MS
    }
  }

  /** An hour after the first letter with the promise, and the first with the reminder, an answer. */
  #answer(): void {
    const { sent, now } = this.#kith
    for (; this.#read < sent.length; this.#read += 1) {
      const letter = sent[this.#read]
      if (!letter?.headers['List-Unsubscribe']) continue
      const promise = letter.text.includes('send you the deck')
      const text = promise ? 'remind me on 2026-03-09 at 15:00 to call the Hamburg bank' : 'note: likes tea'
      if (this.#answers.has(text)) continue
      this.#answers.add(text)
      const id = `r${this.#answers.size}@x.example`
      const raw = writtenMail({ to: letter.replyTo, at: now, subject: `Re: ${letter.subject}`, text, id })
      this.#post.add({ raw, to: letter.replyTo, from: OWNER }, now + HOUR_MS)
    }
  }
}

/** Everything that is not as it should be at the end. */
async function wrongs(kith: Deployment, post: Post, database: SqliteD1): Promise<readonly string[]> {
  const db = databaseOf(database)
  const broken = await brokenInvariants(db, kith.now, [...INVARIANTS, ...LIVENESS])
  const wrong = broken.map(one => `${one.name}: ${one.rows} rows, e.g. ${one.example}`)
  if (post.refused.length > 0) wrong.push(`F06: ${post.refused.length} mails refused for good`)
  if (post.waiting.length > 0) wrong.push(`${post.waiting.length} mails never taken`)
  // Each mail was handed over with its own Message-ID, the copy apart.
  const [count] = (await database.prepare('SELECT count(*) AS count FROM inbox').all<{ count: number }>()).results
  const distinct = new Set(post.accepted.map(mail => mail.raw)).size
  if (count?.count !== distinct) wrong.push(`I1: ${distinct} mails taken, ${count?.count} rows`)
  const digests = kith.sent.filter(mail => mail.headers['List-Unsubscribe'] && !mail.text.includes('Hamburg bank'))
  const dates = digests.map(mail => localDateOf(mail.at, ZONE))
  if (new Set(dates).size !== dates.length) wrong.push(`I4: two digests on a day: ${dates.join()}`)
  for (const [index, mail] of digests.entries()) {
    const before = digests[index - 1]
    if (before && mail.at - before.at < 20 * HOUR_MS) wrong.push('I4: digests less than 20 hours apart')
  }
  for (const { to } of kith.sent) if (to !== OWNER) wrong.push(`I8: a letter to ${to}`)
  for (const words of ['send you the deck', 'Hamburg bank']) {
    if (!kith.sent.some(mail => mail.headers['List-Unsubscribe'] && mail.text.includes(words)))
      wrong.push(`I5: never told: ${words}`)
  }
  const dump = await dumpOf(database)
  for (const [table, rows] of Object.entries(dump)) {
    const erased = rows.filter(row => /cara@|cara lind|\bcara\b|lind\.example/i.test(JSON.stringify(row)))
    if (erased.length > 0) wrong.push(`I10: erased, and still in ${table}: ${JSON.stringify(erased).slice(0, 400)}`)
  }
  return wrong
}
