import { explain } from '../../flow/explain.ts'
import { outlookOf } from '../../flow/outlook.ts'
import { scheduleOf } from '../../flow/settle-contact.ts'
import { ownRhythmDays, type Rhythm } from '../../relationship/rhythm.ts'
import { rhythmSentence } from '../../relationship/sentence.ts'
import { type Database, databaseOf } from '../../store/database.ts'
import { type Contact, overviewOf, type PersonOverview, type Story } from '../../store/overview.ts'
import type { owners } from '../../store/schema.ts'
import type { Instant } from '../../time/instant.ts'
import { localDateOf, localTimeOf } from '../../time/zone.ts'
import { heldReason } from '../../web/parts/held-reasons.ts'
import type { LocalBindings } from './local-bindings.ts'
import { findOwner } from './owners.ts'
import { clockNow } from './standing-date.ts'

type Owner = typeof owners.$inferSelect

/** Questions about people and held mail, in the forms of `kith people|person|held --json` (design, settled questions). */
export async function answerPeople(url: URL, env: LocalBindings): Promise<Response | null> {
  const isKnown = ['/people', '/person', '/held', '/figures'].includes(url.pathname)
  if (!isKnown) return null
  const db = databaseOf(env.DB)
  const asked = url.searchParams.get('owner')
  const owner = await findOwner(db, asked)
  if (!owner) return new Response(`no owner has the address ${asked}`, { status: 404 })
  const overview = overviewOf(db, owner.id)
  if (url.pathname === '/people') {
    const people = await overview.people()
    return Response.json(people.map(person => personForm(person, owner)))
  }
  if (url.pathname === '/figures') return Response.json(await overview.figures(clockNow()))
  if (url.pathname === '/held') {
    const held = await overview.held()
    return Response.json(
      held.map(row => ({
        ...row,
        from: row.from ?? row.envelopeFrom,
        at: iso(row.at),
        envelopeFrom: undefined,
        why: heldReason(row.reason, owner.language),
        received: `${localDateOf(row.at, owner.zone)} ${localTimeOf(row.at, owner.zone)}`,
      })),
    )
  }
  const name = url.searchParams.get('name') ?? ''
  const [person, ...more] = await overview.find(name)
  if (!person) return new Response(`nobody here is called "${name}"`, { status: 404 })
  if (more.length > 0) {
    const names = [person, ...more].map(({ contact, addresses }) => `${contact.name} (${addresses[0] ?? contact.id})`)
    return new Response(`"${name}" may be ${names.join(' or ')}: say the address`, { status: 409 })
  }
  const story = await overview.story(person.contact.id)
  return Response.json({
    ...personForm(person, owner),
    ...storyForm(story, owner),
    why: await whyLines(db, person, owner),
  })
}

function personForm({ contact, addresses, positions, tags }: PersonOverview, owner: Owner) {
  return {
    id: contact.id,
    name: contact.name,
    addresses,
    positions: positions.map(({ title, organization, firstSeen, lastSeen }) => ({
      title,
      organization,
      firstSeen: localDateOf(firstSeen, owner.zone),
      lastSeen: localDateOf(lastSeen, owner.zone),
    })),
    state: contact.state,
    rhythm: rhythmForm(contact, owner),
    quietAt: iso(contact.quietAt),
    snoozedUntil: iso(contact.snoozedUntil),
    cadence: contact.cadence,
    tags,
    lastAt: iso(contact.lastAt),
    lastDay: day(contact.lastAt, owner),
    lastDirection: contact.lastDirection,
    dueAt: iso(contact.dueAt),
    // The days of these instants on the owner's calendar.
    days: {
      quiet: day(contact.quietAt, owner),
      snoozed: day(contact.snoozedUntil, owner),
      due: day(contact.dueAt, owner),
    },
  }
}

function rhythmForm(contact: Contact, owner: Owner) {
  const rhythm = rhythmOf(contact)
  if (!rhythm) return null
  const own = ownRhythmDays(rhythm)
  return {
    episodes: rhythm.gapCount + 1,
    usualDays: own === null ? null : Math.round(own * 10) / 10,
    sentence: rhythmSentence(rhythm, clockNow(), owner.language, scheduleOf(owner).prior),
  }
}

function rhythmOf({ lastAt, gapWeight, gapSum, gapCount }: Contact): Rhythm | null {
  return lastAt === null ? null : { lastAt, gapWeight, gapSum, gapCount }
}

function storyForm({ messages, findings }: Story, { zone }: Owner) {
  return {
    messages: messages.map(({ id, sentAt, direction, channel, source, subject, authored }) => ({
      id,
      at: iso(sentAt),
      day: localDateOf(sentAt, zone),
      direction,
      subject,
      channel,
      source,
      text: authored,
    })),
    findings: findings.map(({ kind, by, quote, due, state, saidAt }) => ({
      kind,
      by,
      quote,
      due,
      open: state === 'open',
      state,
      at: iso(saidAt),
    })),
  }
}

/** The arithmetic behind the next nudge, in lines, and what stands in the way of the next digest. */
async function whyLines(db: Database, { contact, tags }: PersonOverview, owner: Owner) {
  const cadences = await overviewOf(db, owner.id).circleCadences()
  const theirs = tags.flatMap(tag => cadences.get(tag) ?? [])
  return explain(contact, theirs, owner, clockNow(), await outlookOf(db, owner, clockNow()))
}

function iso(at: Instant | null): string | null {
  return at === null ? null : new Date(at).toISOString()
}

function day(at: Instant | null, { zone }: Owner): string | null {
  return at === null ? null : localDateOf(at, zone)
}
