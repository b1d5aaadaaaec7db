import { and, asc, desc, eq, inArray, isNull, type SQL, sql } from 'drizzle-orm'
import type { ContactId, OwnerId } from '../ids.ts'
import { folded } from '../relationship/folded.ts'
import type { Instant } from '../time/instant.ts'
import type { Database } from './database.ts'
import {
  actions,
  addresses,
  circles,
  contacts,
  findings,
  inbox,
  messages,
  participants,
  positions,
  tags,
} from './schema.ts'

export type Contact = typeof contacts.$inferSelect
/** A person with what hangs on them. */
export type PersonOverview = {
  readonly contact: Contact
  readonly addresses: readonly string[]
  /** Newest first. */
  readonly positions: readonly (typeof positions.$inferSelect)[]
  readonly tags: readonly string[]
}
export type Story = {
  /** Oldest first. */
  readonly messages: readonly (typeof messages.$inferSelect)[]
  readonly findings: readonly (typeof findings.$inferSelect)[]
}

/** What the command line shows of one owner: whole lists, for a program on the same machine; pages have their own queries. */
export function overviewOf(db: Database, ownerId: OwnerId) {
  return {
    /** Everybody, quiet first. One call of four statements, on contacts_by_sort and the owner's rows of the others. */
    people: () => peopleWhere(db, ownerId, isNull(contacts.mergedInto)),

    /** One person by id, address or name, case aside; several where a name fits several. One call to find, one to fetch. */
    async find(wanted: string): Promise<readonly PersonOverview[]> {
      const everybody = await peopleWhere(db, ownerId, isNull(contacts.mergedInto))
      return bestMatches(everybody, wanted.trim().toLowerCase())
    },

    /** All messages and findings of a person. One call, on participants_by_contact and findings_by_contact. */
    async story(contactId: ContactId): Promise<Story> {
      const theirs = db
        .select({ message: messages })
        .from(participants)
        .innerJoin(messages, eq(messages.id, participants.messageId))
        .where(and(eq(participants.ownerId, ownerId), eq(participants.contactId, contactId)))
        .orderBy(asc(messages.sentAt), asc(messages.seq))
      const said = db
        .select()
        .from(findings)
        .where(and(eq(findings.ownerId, ownerId), eq(findings.contactId, contactId)))
        .orderBy(asc(findings.saidAt), asc(findings.messageId), asc(findings.place))
      const [rows, found] = await db.batch([theirs, said])
      return { messages: rows.map(({ message }) => message), findings: found }
    },

    /** The cadences of the owner's circles that have one. One call. */
    async circleCadences(): Promise<ReadonlyMap<string, string>> {
      const rows = await db.select().from(circles).where(eq(circles.ownerId, ownerId))
      return new Map(rows.flatMap(({ name, cadence }) => (cadence === null ? [] : [[name, cadence] as const])))
    },

    /** Mail that waits for the owner's decision, or that Kith could not read: oldest first. One call, on inbox_by_status. */
    held() {
      return db
        .select({
          id: inbox.id,
          status: inbox.status,
          from: inbox.fromAddress,
          envelopeFrom: inbox.envelopeFrom,
          to: inbox.envelopeTo,
          subject: inbox.subject,
          reason: inbox.reason,
          at: inbox.receivedAt,
        })
        .from(inbox)
        .where(and(eq(inbox.ownerId, ownerId), inArray(inbox.status, ['held', 'dead'])))
        .orderBy(asc(inbox.receivedAt), asc(inbox.id))
    },

    /** How much of what there is. One call; counts every row of the owner's, so not for a page. */
    async figures(now: Instant) {
      const count = (what: SQL) => sql`(SELECT count(*) FROM ${what} AND owner_id = ${ownerId})`
      const [row] = await db.all<Record<string, number>>(
        sql`SELECT ${count(sql`${contacts} WHERE merged_into IS NULL AND state <> 'forgotten'`)} AS people,
          ${count(sql`${contacts} WHERE merged_into IS NULL AND state = 'active' AND quiet_at <= ${now}`)} AS quiet,
          ${count(sql`${contacts} WHERE merged_into IS NULL AND state = 'resting'`)} AS resting,
          ${count(sql`${contacts} WHERE merged_into IS NULL AND state = 'snoozed'`)} AS snoozed,
          ${count(sql`${messages} WHERE direction = 'outbound'`)} AS outbound,
          ${count(sql`${messages} WHERE direction = 'inbound'`)} AS inbound,
          ${count(sql`${positions} WHERE source IN ('owner', 'signature', 'said')`)} AS positions,
          ${count(sql`${findings} WHERE kind = 'promise' AND by = 'owner'`)} AS promises,
          ${count(sql`${findings} WHERE kind = 'promise' AND by = 'owner' AND state = 'open'`)} AS openPromises,
          ${count(sql`${inbox} WHERE status IN ('held', 'dead')`)} AS held,
          ${count(sql`${actions} WHERE source = 'reply'`)} AS obeyed`,
      )
      return row ?? {}
    },
  }
}

async function peopleWhere(db: Database, ownerId: OwnerId, where: SQL): Promise<readonly PersonOverview[]> {
  const [people, theirAddresses, theirPositions, theirTags] = await db.batch([
    db
      .select()
      .from(contacts)
      .where(and(eq(contacts.ownerId, ownerId), where))
      .orderBy(asc(contacts.sortAt), asc(contacts.id)),
    db
      .select()
      .from(addresses)
      .where(eq(addresses.ownerId, ownerId))
      .orderBy(asc(addresses.firstSeen), asc(addresses.address)),
    db
      .select()
      .from(positions)
      // What a domain alone suggests is a guess, shown on the page as one; a position is what somebody said.
      .where(and(eq(positions.ownerId, ownerId), inArray(positions.source, ['owner', 'signature', 'said'])))
      .orderBy(desc(positions.lastSeen), desc(positions.firstSeen)),
    db.select().from(tags).where(eq(tags.ownerId, ownerId)).orderBy(asc(tags.tag)),
  ])
  const addressesOf = Map.groupBy(theirAddresses, row => row.contactId)
  const positionsOf = Map.groupBy(theirPositions, row => row.contactId)
  const tagsOf = Map.groupBy(theirTags, row => row.contactId)
  return people.map(contact => ({
    contact,
    addresses: (addressesOf.get(contact.id) ?? []).map(row => row.address),
    positions: positionsOf.get(contact.id) ?? [],
    tags: (tagsOf.get(contact.id) ?? []).map(row => row.tag),
  }))
}

/** An exact id or address is one person; else the whole name, else words that names begin with. */
function bestMatches(people: readonly PersonOverview[], wanted: string): readonly PersonOverview[] {
  if (wanted === '') return []
  const exact = people.filter(({ contact, addresses }) => contact.id === wanted || addresses.includes(wanted))
  if (exact.length > 0) return exact
  const whole = people.filter(({ contact }) => contact.name.toLowerCase() === wanted)
  if (whole.length > 0) return whole
  const words = folded(wanted).split(' ')
  const fitting = (fits: (part: string, word: string) => boolean) =>
    people.filter(({ contact }) => {
      const parts = folded(contact.name).split(' ')
      return words.every(word => parts.some(part => fits(part, word)))
    })
  // "Tom" is Tom before he is Tomás.
  const called = fitting((part, word) => part === word)
  return called.length > 0 ? called : fitting((part, word) => part.startsWith(word))
}
