import { newContact } from '../../src/flow/cast.ts'
import { chooseFrom } from '../../src/flow/choice.ts'
import { nextDigestAt } from '../../src/flow/plan.ts'
import { type ContactRow, type OwnerRow, rhythmOf, scheduleOf, settled } from '../../src/flow/settle-contact.ts'
import { retouched, type Touch, touched } from '../../src/flow/touch-contact.ts'
import { ContactId, MessageId, OwnerId } from '../../src/ids.ts'
import { changeOf, type Position, withSighting } from '../../src/relationship/positions.ts'
import { quietAt } from '../../src/relationship/rhythm.ts'
import { stateAfter } from '../../src/relationship/states.ts'
import type { Candidates } from '../../src/store/digest.ts'
import { DAY_MS, HOUR_MS, type Instant } from '../../src/time/instant.ts'

export const YEARS = 3
const START: Instant = Date.UTC(2023, 0, 2, 6)
const END = START + YEARS * 365 * DAY_MS
/** An unusual silence is mentioned within its week. */
const WEEK_DAYS = 7
const OWNER_AWAY_DAYS = 10

/** One nudge, with all that the promises about nudges speak of. */
export type Nudge = {
  readonly at: Instant
  readonly daysSinceContact: number
  readonly inThisSilence: number
  readonly hasCadence: boolean
  readonly why: string
  readonly ownerSilentDays: number
  readonly stood: 'active' | 'snoozed' | 'resting'
}
export type OwnerLife = {
  readonly nudges: readonly Nudge[]
  readonly digests: readonly Instant[]
  /** Unusual silences of active relationships, how many were told within their week, or ended within it by themselves. */
  readonly silences: number
  readonly toldInTime: number
  readonly endedInTime: number
  /** Silences whose first nudge was told more than once. */
  readonly toldTwice: number
  readonly jobChanges: number
  readonly jobsTold: number
  readonly jobsToldAgain: number
  readonly lateMails: number
}

/** The same numbers for the same seed (mulberry32, public domain). */
function randomFrom(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

type Person = {
  row: ContactRow
  readonly circle: string
  /** The true rhythm, days; 0 for somebody met once. It changes with the job. */
  gapDays: number
  /** From here on nothing happens by itself. */
  readonly fadesAt: Instant
  nextAt: Instant
  readonly touches: Touch[]
  positions: readonly Position[]
  newsTold: Instant | null
  /** When the present silence became unusual on a day on which the owner was there. */
  unusualFrom: Instant | null
}

const JOBS = ['Lumen', 'Acme', 'Nordlicht', 'Hansawerk', 'Mirai', 'Fjord']
const RHYTHMS = [7, 10, 14, 21, 30, 30, 45, 60, 90, 120, 180, 365]

/** Three years of one owner on the flow's own code: mail by true rhythms in both directions, some of it late; two holidays a
 *  year; jobs that change, and rhythms with them; friends who fade; nudges heeded, ignored, snoozed and let rest. */
export class OwnerLiving {
  readonly #random: () => number
  readonly #people: Person[]
  #owner: OwnerRow
  readonly #nudges: (Nudge & { readonly person: Person })[] = []
  readonly #digests: Instant[] = []
  readonly #counts = {
    silences: 0,
    toldInTime: 0,
    endedInTime: 0,
    toldTwice: 0,
    jobChanges: 0,
    jobsTold: 0,
    jobsToldAgain: 0,
    lateMails: 0,
  }

  constructor(seed: number) {
    this.#random = randomFrom(seed)
    this.#owner = ownerOf(seed)
    this.#people = Array.from({ length: 60 }, (_, index) => this.#person(index))
  }

  live(): OwnerLife {
    let [now, morning] = [START, nextDigestAt(this.#owner, START)]
    while (morning < END) {
      for (const person of this.#people) this.#untilMorning(person, now, morning)
      this.#digest(morning)
      now = morning
      morning = nextDigestAt(this.#owner, morning)
    }
    const nudges = this.#nudges.map(({ person: _, ...nudge }) => nudge)
    return { nudges, digests: this.#digests, ...this.#counts }
  }

  #person(index: number): Person {
    const once = index >= 36
    const gapDays = once ? 0 : (RHYTHMS[index % RHYTHMS.length] ?? 30)
    const id = ContactId.parse(`p${index}`)
    const row = { ...newContact(id, this.#owner.id, `Person ${index}`, 1, START), seq: index }
    const hasCadence = !once && index % 9 === 4
    return {
      row: { ...row, starred: index % 11 === 0, cadence: hasCadence ? (index % 2 === 0 ? 'P1M' : 'P3M') : null },
      circle: ['work', 'friends', 'mentors', ''][index % 4] ?? '',
      gapDays,
      fadesAt: this.#random() < 0.4 ? START + (200 + this.#random() * (YEARS * 365 - 200)) * DAY_MS : END,
      nextAt: START + this.#random() * (once ? YEARS * 365 : 60) * DAY_MS,
      touches: [],
      positions: withSighting([], sightingOf(JOBS[index % JOBS.length] ?? 'Lumen', START)),
      newsTold: null,
      unusualFrom: null,
    }
  }

  /** Mail between two mornings; on holiday none, except from those who were heard of anyway. */
  #untilMorning(person: Person, from: Instant, until: Instant): void {
    const day = (from - START) / DAY_MS
    const holiday = day % 182 >= 150 && day % 182 < 172
    if (person.nextAt > until || (holiday && person.nextAt + 30 * DAY_MS > until)) return
    const mails = 1 + Math.floor(this.#random() * 4)
    const begins = Math.max(person.nextAt, from)
    for (let mail = 0; mail < mails; mail++) {
      const at = Math.min(begins + mail * 4 * HOUR_MS + this.#random() * HOUR_MS, until - 1)
      this.#mail(person, Math.round(at), this.#random() < 0.65 ? 'outbound' : 'inbound', until)
    }
    if (this.#random() < 0.02 && person.gapDays > 0) this.#changeJob(person, until)
    const gap = person.gapDays * (-Math.log(1 - this.#random())) ** (1 / 1.2)
    const next = begins + (3 + Math.max(1, gap)) * DAY_MS
    person.nextAt = person.gapDays === 0 || next > person.fadesAt ? Number.POSITIVE_INFINITY : next
  }

  /** One mail as filing folds it in; one in fifty is forwarded days later, and all is folded anew. */
  #mail(person: Person, at: Instant, direction: Touch['direction'], now: Instant): void {
    const late = this.#random() < 0.02 && person.touches.length > 0
    const touch: Touch = {
      messageId: MessageId.parse(`m${person.touches.length}`),
      at: late ? at - Math.round(this.#random() * 10 * DAY_MS) : at,
      direction,
    }
    person.touches.push(touch)
    if (late) this.#counts.lateMails += 1
    const after = touched(person.row, [touch]) ?? retouched(person.row, person.touches, [touch])
    if (!late) this.#ended(person, at)
    person.row = settled(after, this.#owner, around(person))
    if (direction === 'outbound') {
      this.#owner = { ...this.#owner, lastOutboundAt: Math.max(this.#owner.lastOutboundAt ?? 0, touch.at) }
    }
    if (late && (person.row.dueAt ?? now + 1) > now) person.unusualFrom = null
  }

  #changeJob(person: Person, now: Instant): void {
    const job = JOBS[Math.floor(this.#random() * JOBS.length)] ?? 'Lumen'
    const before = person.positions
    person.positions = withSighting(before, sightingOf(job, now))
    if (changeOf(person.positions, [], person.newsTold) && !changeOf(before, [], person.newsTold))
      this.#counts.jobChanges += 1
    person.gapDays = RHYTHMS[Math.floor(this.#random() * RHYTHMS.length)] ?? person.gapDays
  }

  #ended(person: Person, at: Instant): void {
    if (person.unusualFrom === null) return
    this.#counts.silences += 1
    if (at - person.unusualFrom <= WEEK_DAYS * DAY_MS) this.#counts.endedInTime += 1
    person.unusualFrom = null
  }

  #digest(now: Instant): void {
    const away = now - (this.#owner.lastOutboundAt ?? START) > OWNER_AWAY_DAYS * DAY_MS
    for (const person of this.#people) this.#watch(person, now, away)
    const choice = chooseFrom(this.#candidates(now), this.#owner, now)
    for (const chosen of choice.chosen) {
      const person = this.#people.find(({ row }) => row.id === chosen.contactId)
      if (person) this.#told(person, chosen.why, now)
    }
    if (choice.chosen.length > 0) this.#digests.push(now)
  }

  /** Remembers since when an active relationship is unusually silent; days on which the owner is away do not count. */
  #watch(person: Person, now: Instant, away: boolean): void {
    const { row } = person
    const quiet = person.row.cadence === null ? row.quietAt : row.dueAt
    const unusual = row.state === 'active' && row.nudges === 0 && quiet !== null && quiet <= now
    if (!unusual) person.unusualFrom = null
    else if (person.unusualFrom === null) person.unusualFrom = now
    else if (away) person.unusualFrom += DAY_MS
  }

  #candidates(now: Instant): Candidates {
    const due = this.#people.filter(({ row }) => row.dueAt !== null && row.dueAt <= now)
    const week = this.#nudges.filter(nudge => nudge.at > now - 7 * DAY_MS)
    return {
      contacts: due.map(({ row }) => row),
      findings: [],
      reminders: [],
      tags: due.flatMap(({ row, circle }) =>
        circle === '' ? [] : [{ ownerId: this.#owner.id, contactId: row.id, tag: circle }],
      ),
      circleCadences: [],
      week: week.map(({ person, at, why }) => ({
        contactId: person.row.id,
        reason: why,
        at,
        tag: person.circle === '' ? null : person.circle,
      })),
      toSort: 0,
      heldSince: null,
      recipient: 'owner@example.com',
    }
  }

  #told(person: Person, why: string, now: Instant): void {
    const { row } = person
    const { state } = row
    this.#nudges.push({
      person,
      at: now,
      daysSinceContact: (now - (row.lastAt ?? START)) / DAY_MS,
      inThisSilence: row.nudges + 1,
      hasCadence: row.cadence !== null,
      why,
      ownerSilentDays: (now - (this.#owner.lastOutboundAt ?? START)) / DAY_MS,
      stood:
        state === 'forgotten' ? 'resting' : state === 'snoozed' && (row.snoozedUntil ?? 0) <= now ? 'active' : state,
    })
    if (person.unusualFrom !== null) {
      this.#counts.silences += 1
      if (now - person.unusualFrom <= WEEK_DAYS * DAY_MS) this.#counts.toldInTime += 1
      person.unusualFrom = null
    } else if (row.nudges === 0 && why !== 'snooze-over') this.#counts.toldTwice += 1
    this.#tellJob(person)
    person.row = settled({ ...row, ...stateAfter(row, { kind: 'nudged', at: now }) }, this.#owner, around(person))
    this.#answer(person, now)
  }

  #tellJob(person: Person): void {
    const change = changeOf(person.positions, [], person.newsTold)
    if (change === null) return
    if (person.newsTold !== null && change.at <= person.newsTold) this.#counts.jobsToldAgain += 1
    else this.#counts.jobsTold += 1
    person.newsTold = change.at
  }

  /** Half of the nudges are heeded; of the others some are snoozed, made rarer or let rest, and most are ignored. */
  #answer(person: Person, now: Instant): void {
    const mood = this.#random()
    if (mood < 0.5) person.nextAt = now + (1 + this.#random() * 4) * DAY_MS
    const { row } = person
    const after =
      mood < 0.5
        ? row
        : mood < 0.55
          ? { ...row, ...stateAfter(row, { kind: 'snooze', until: now + 14 * DAY_MS }) }
          : mood < 0.58
            ? { ...row, cadence: 'P3M' }
            : mood < 0.6
              ? { ...row, ...stateAfter(row, { kind: 'rest' }) }
              : row
    if (after !== row) person.row = settled(after, this.#owner, around(person))
  }

  /** How far a stored due day is from what the rhythm alone says: for the test that both are one rule. */
  drift(): number {
    const each = this.#people.map(({ row }) => {
      const rhythm = rhythmOf(row)
      const quiet = rhythm && quietAt(rhythm, scheduleOf(this.#owner))
      return quiet === null || row.quietAt === null ? 0 : Math.abs(quiet - row.quietAt)
    })
    return Math.max(...each)
  }
}

function around({ circle }: Pick<Person, 'circle'>) {
  return { addresses: [], organizations: circle === '' ? [] : [circle], circleCadences: [] }
}

function sightingOf(organization: string, at: Instant) {
  return { title: null, organization, at, source: 'signature' as const }
}

/** Owners in several zones, some with digests on working days alone. */
function ownerOf(seed: number): OwnerRow {
  const zones = ['Europe/Berlin', 'America/New_York', 'Asia/Kolkata', 'Australia/Lord_Howe', 'America/Sao_Paulo']
  return {
    id: OwnerId.parse(`o${seed}`),
    createdAt: START,
    name: 'Sam',
    language: 'en',
    zone: zones[seed % zones.length] ?? 'UTC',
    digestTime: '09:00',
    digestDays: seed % 4 === 0 ? 31 : 127,
    peoplePerDay: 3,
    weekBudget: 7,
    dial: 'normal',
    receipts: 'never',
    acknowledge: true,
    namesOnly: false,
    secondReader: false,
    retentionDays: null,
    captureGeneration: 0,
    pausedUntil: null,
    firstReceiptAt: null,
    lastOutboundAt: null,
    priorSum: 0,
    priorCount: 0,
    nextDigestAt: START,
    lastDigestAt: null,
    priorUsedSum: 0,
    priorUsedCount: 0,
    lastHelpAt: null,
    ownDkim: false,
    settleAt: null,
  }
}
