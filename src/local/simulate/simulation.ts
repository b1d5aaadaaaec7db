import { tick } from '../../flow/tick.ts'
import { databaseOf } from '../../store/database.ts'
import { nextDueAt } from '../../store/next-due.ts'
import { DAY_MS, HOUR_MS, type Instant, MINUTE_MS } from '../../time/instant.ts'
import { type Random, randomOf } from '../demo/random.ts'
import { Deployment, type Fault, OWNER } from './deployment.ts'
import { ENDINGS } from './gated.ts'
import { type Press, randomPress } from './life.ts'
import { type Friend, friendsOf } from './people.ts'
import { Post } from './post.ts'
import { type Coming, randomAnswer, randomMail } from './random-mail.ts'
import { together } from './together.ts'
import { wrongsOf } from './wrongs.ts'

/** What a simulated life ended with. The same seed, days and version always give the same. */
export type Simulated = {
  readonly wrong: readonly string[]
  readonly mails: number
  readonly letters: number
  readonly calls: number
  readonly faulty: number
}

/** A Monday. */
const START: Instant = Date.UTC(2026, 2, 2, 0, 0)
/** Without faults at the end: long enough for raw heads to be wiped, and for everything due to be told. */
const QUIET_DAYS = 9
const TURNS_MAX_A_DAY = 400

/** Lives so many days of one owner: random mails, answers and presses; a schedule that skips, doubles, overlaps and comes
 *  late; calls that fail before or after their effect or never answer. Faults stop nine days before the end.
 *  @param database migrated and empty */
export async function simulate(database: D1Database, seed: number, days: number): Promise<Simulated> {
  const life = new Life(database, seed, days)
  await life.live()
  return life.end()
}

class Life {
  readonly #kith: Deployment
  readonly #random: Random
  readonly #post = new Post()
  readonly #friends: readonly Friend[]
  readonly #keys = new Set<string>()
  readonly #end: Instant
  readonly #quietFrom: Instant
  #coming: Coming[] = []
  #presses: { at: Instant; press: Press | null; tries: number }[] = []
  #plannedTo: Instant = START
  #read = 0
  #number = 0
  /** How late the schedule is with what is due next. */
  #lateness = 0
  #outageUntil: Instant = START

  constructor(database: D1Database, seed: number, days: number) {
    this.#random = randomOf(seed)
    const zone = this.#random.pick(['Europe/Berlin', 'America/Los_Angeles', 'Asia/Tokyo', 'Pacific/Apia', 'UTC'])
    this.#kith = new Deployment(database, START, zone)
    this.#friends = friendsOf(this.#random)
    this.#end = START + days * DAY_MS
    this.#quietFrom = this.#end - QUIET_DAYS * DAY_MS
  }

  async live(): Promise<void> {
    await this.#kith.open()
    await this.#settle()
    this.#kith.plan = () => this.#fault()
    const db = databaseOf(this.#kith.database)
    const turnsMax = ((this.#end - START) / DAY_MS) * TURNS_MAX_A_DAY
    for (let turn = 0; ; turn += 1) {
      if (turn > turnsMax) throw new Error('the schedule never comes to rest')
      if (this.#kith.now >= this.#plannedTo) this.#planDay()
      const due = await nextDueAt(db)
      const next = Math.min(this.#next(due), this.#plannedTo)
      if (next >= this.#end) return
      this.#kith.now = Math.max(next, this.#kith.now)
      await this.#step(due !== null && this.#tickAt(due) <= this.#kith.now)
      this.#answer()
    }
  }

  async end(): Promise<Simulated> {
    this.#kith.now = this.#end
    const { sent, calls, faulty } = this.#kith
    const wrong = await wrongsOf(this.#kith, this.#post, this.#keys, this.#friends)
    return { wrong, mails: this.#keys.size, letters: sent.length, calls, faulty }
  }

  /** Settings of this owner. */
  async #settle(): Promise<void> {
    const random = this.#random
    const values = [
      random.whole(1, 5),
      random.pick([3, 7, 35]),
      random.pick([127, 127, 31]),
      random.pick(['never', 'new', 'every']),
    ]
    const text = 'UPDATE owners SET people_per_day = ?, week_budget = ?, digest_days = ?, receipts = ?'
    await this.#kith.database
      .prepare(text)
      .bind(...values)
      .run()
  }

  #fault(): Fault | null {
    if (this.#kith.now >= this.#quietFrom) return null
    if (this.#kith.now < this.#outageUntil) return { ending: 'before', text: 1 }
    if (this.#random.next() >= 0.025) return null
    return { ending: this.#random.pick(ENDINGS), text: this.#random.whole(0, 3) }
  }

  /** Plans the mails and presses of the next day. */
  #planDay(): void {
    const random = this.#random
    const from = this.#plannedTo
    const when = () => from + random.whole(0, 1439) * MINUTE_MS
    for (let left = random.pick([0, 1, 1, 2, 3]); left > 0; left -= 1) {
      this.#number += 1
      const mail = randomMail(random, this.#friends, when(), this.#number)
      this.#coming.push(mail)
      // The same mail, handed over again: at once, or later by another way.
      if (random.next() < 0.15) this.#coming.push({ ...mail, at: mail.at + random.pick([0, 0, 1, 90]) * MINUTE_MS })
    }
    if (random.next() < 0.3) this.#presses.push({ at: when(), press: null, tries: 0 })
    if (random.next() < 0.03 && from < this.#quietFrom - DAY_MS)
      this.#outageUntil = from + random.whole(60, 900) * MINUTE_MS
    this.#plannedTo = from + DAY_MS
  }

  #next(due: Instant | null): Instant {
    const times = [
      ...this.#coming.map(mail => mail.at),
      ...this.#presses.map(press => press.at),
      this.#post.nextAt ?? Number.POSITIVE_INFINITY,
      due === null ? Number.POSITIVE_INFINITY : Math.max(this.#tickAt(due), this.#kith.now + MINUTE_MS),
    ]
    return times.reduce((least, at) => Math.min(least, at))
  }

  /** When the schedule comes for what is due: late, but no darkness reaches into the quiet days. */
  #tickAt(due: Instant): Instant {
    return Math.max(due, Math.min(due + this.#lateness, this.#quietFrom))
  }

  /** One moment: what has come is handed over, pressed and ticked, often at the same time. */
  async #step(isDue: boolean): Promise<void> {
    const { now } = this.#kith
    for (const mail of this.#coming.filter(one => one.at <= now)) {
      this.#keys.add(mail.key)
      const to = mail.key.startsWith('capture ') ? this.#kith.capture(mail.words) : (mail.key.split(' ')[0] ?? '')
      this.#post.add({ raw: mail.raw, to, from: OWNER }, now)
    }
    this.#coming = this.#coming.filter(one => one.at > now)
    const doors = [...this.#post.doors(this.#kith), ...(await this.#pressDoors())]
    if (isDue) {
      const ticks = this.#random.pick([1, 1, 1, 1, 2, 3])
      for (let left = ticks; left > 0; left -= 1)
        doors.push(order => this.#kith.run(async ports => void (await tick(ports)), order))
      this.#lateness = this.#drawLateness()
    }
    if (this.#random.next() < 0.5) await together(doors, this.#random)
    else for (const door of doors) await together([door], this.#random)
  }

  /** Mostly on time; sometimes minutes late, hours, or days of darkness. */
  #drawLateness(): number {
    if (this.#kith.now >= this.#quietFrom - 2 * DAY_MS) return 0
    const kind = this.#random.next()
    if (kind < 0.8) return 0
    if (kind < 0.95) return this.#random.whole(1, 30) * MINUTE_MS
    if (kind < 0.99) return this.#random.whole(1, 14) * HOUR_MS
    return this.#random.whole(1, 7) * DAY_MS
  }

  async #pressDoors() {
    const { now } = this.#kith
    const doors: ((order: () => Promise<void>) => ReturnType<Deployment['run']>)[] = []
    for (const one of this.#presses.filter(press => press.at <= now)) {
      this.#number += 1
      one.press ??= await randomPress(this.#random, this.#kith, this.#friends, this.#number)
      const { press } = one
      if (press === null) {
        this.#presses = this.#presses.filter(other => other !== one)
        continue
      }
      doors.push(async order => {
        const end = await this.#kith.run(press, order)
        if (end.kind === 'done') this.#presses = this.#presses.filter(other => other !== one)
        else one.at = now + 2 * MINUTE_MS
        return end
      })
    }
    return doors
  }

  /** Half of all letters are answered, some of the answers come twice. */
  #answer(): void {
    const { sent, now } = this.#kith
    for (; this.#read < sent.length; this.#read += 1) {
      const letter = sent[this.#read]
      if (!letter || letter.headers['Auto-Submitted'] === 'auto-replied' || this.#random.next() < 0.5) continue
      this.#number += 1
      const answer = randomAnswer(this.#random, letter.replyTo, letter.subject, now, this.#number)
      this.#coming.push(answer)
      if (this.#random.next() < 0.1)
        this.#coming.push({ ...answer, at: answer.at + this.#random.whole(0, 3) * MINUTE_MS })
    }
  }
}
