import { is } from 'drizzle-orm'
import { SQLiteTable } from 'drizzle-orm/sqlite-core'
import { newContact } from '../../src/flow/cast.ts'
import { settled } from '../../src/flow/settle-contact.ts'
import { retouched } from '../../src/flow/touch-contact.ts'
import { ActionId, ContactId, FindingId, InboxId, MessageId, OutboxId, OwnerId } from '../../src/ids.ts'
import { captureToken, derivedId, hashOf } from '../../src/nudge/tokens.ts'
import { namePartsOf } from '../../src/relationship/folded.ts'
import { type Database, runBatch } from '../../src/store/database.ts'
import { insertRows } from '../../src/store/rows.ts'
import * as schema from '../../src/store/schema.ts'
import { DAY_MS, HOUR_MS, type Instant } from '../../src/time/instant.ts'
import { instantOf, localDateOf, nextMorning } from '../../src/time/zone.ts'

/** A Monday morning in Berlin, before the letter of that day. */
export const NOW: Instant = Date.UTC(2026, 2, 2, 7, 30)
export const ZONE = 'Europe/Berlin'
export const SECRET = '0123456789abcdef0123456789abcdef0123456789abcdef'

export type CastMember = {
  readonly key: string
  readonly name: string
  readonly addresses?: readonly string[]
  readonly title?: string
  readonly organization?: string
  readonly before?: { readonly title: string; readonly organization: string }
  readonly tags?: readonly string[]
  /** Days before NOW on which the two wrote; a minus: the other one wrote. */
  readonly days: readonly number[]
  readonly subjects?: readonly string[]
  readonly words?: readonly string[]
  readonly state?: 'snoozed' | 'resting'
  readonly cadence?: string
  readonly notes?: string
  readonly findings?: readonly {
    readonly kind: 'promise' | 'ask' | 'detail'
    readonly by: 'owner' | 'contact'
    readonly quote: string
    readonly daysAgo: number
    readonly dueInDays?: number
  }[]
}

/** Six people with every kind of rhythm, and more that a list must cope with. */
export const CAST: readonly CastMember[] = [
  {
    key: 'anna',
    name: 'Anna Berg',
    addresses: ['anna.berg@nordlicht.example', 'anna@hansawerk.example'],
    title: 'Head of Partnerships',
    organization: 'Nordlicht',
    before: { title: 'Project lead', organization: 'Hansawerk' },
    tags: ['close', 'mentors'],
    days: [1, -2, 26, -27, 49, 70, -71, 93, 118, -120, 140, 161, -163, 185],
    subjects: ['Office in Lisbon', 'Re: Lunch?', 'Happy new year', 'Partnerships deck'],
    words: [
      "Lovely to hear from you. I'll send you the deck by Friday, and the numbers once Marta has looked at them. We are still waiting for the landlord in Lisbon, so nothing is signed, but the terrace alone would be worth it.\n\nSam",
      'Did you settle on a date for Lisbon?',
    ],
    findings: [
      { kind: 'promise', by: 'owner', quote: "I'll send you the deck by Friday", daysAgo: 1, dueInDays: 4 },
      { kind: 'ask', by: 'contact', quote: 'did you settle on a date for Lisbon?', daysAgo: 2 },
      { kind: 'detail', by: 'contact', quote: 'our daughter starts school in August', daysAgo: 27 },
    ],
    notes: 'Likes long walks more than long lunches.',
  },
  {
    key: 'ben',
    name: 'Ben Okafor',
    addresses: ['ben@acme.example'],
    title: 'CTO',
    organization: 'Acme',
    before: { title: 'Engineer', organization: 'Lumen' },
    tags: ['colleagues'],
    days: [84, 112, -113, 142, 175, -176, 203, 236, 262, -264, 291],
    subjects: ['The draft', 'Re: The draft', 'Train to Leeds'],
    words: ['Happy to look at the draft whenever it is ready. No hurry.'],
  },
  {
    key: 'yuki',
    name: '田中 由紀',
    addresses: ['yuki.tanaka@kawa.example'],
    organization: 'Kawa Studio',
    tags: ['close'],
    days: [-58, 60, 150, -151, 240, -242, 330],
    subjects: ['New year', 'Kyoto in spring'],
    words: ['Our son was born in December. Everyone is well, nobody sleeps.'],
    findings: [{ kind: 'detail', by: 'contact', quote: 'our son was born in December', daysAgo: 58 }],
  },
  {
    key: 'layla',
    name: 'ليلى حداد',
    addresses: ['layla@madar.example'],
    title: 'Editor',
    organization: 'Madar',
    days: [-12, 30, 47, -49, 66],
    subjects: ['مسودة المقال'],
    words: ['شكرا على الملاحظات، سأرسل النسخة الجديدة يوم الخميس.'],
    findings: [{ kind: 'promise', by: 'contact', quote: 'سأرسل النسخة الجديدة يوم الخميس', daysAgo: 12, dueInDays: 3 }],
  },
  {
    key: 'ruth',
    name: 'Ruth Adler',
    addresses: ['ruth@adler.example'],
    tags: ['mentors'],
    days: [200, -201, 560, 920],
    subjects: ['Once a year'],
  },
  {
    key: 'tomas',
    name: 'Tomás Ibáñez',
    addresses: ['tomas@ibanez.example'],
    tags: ['mentors'],
    days: [310, 330, 355],
    state: 'resting',
  },
  {
    key: 'priya',
    name: 'Priya Raman',
    addresses: ['priya@raman.example'],
    organization: 'Acme',
    tags: ['colleagues'],
    days: [9, 17, -18, 31],
    state: 'snoozed',
  },
  { key: 'new', name: 'Chloé Lefèvre', addresses: ['chloe@lefevre.example'], days: [3] },
]

const owner = (id: OwnerId, now: Instant) => ({
  id,
  createdAt: now - 400 * DAY_MS,
  name: 'Sam',
  zone: ZONE,
  nextDigestAt: nextMorning(now, ZONE, '09:00'),
})

export type Seeded = { readonly ownerId: OwnerId; readonly people: Readonly<Record<string, ContactId>> }

/** Puts an owner and a cast into an empty database, straight through its tables. */
export async function seed(
  db: Database,
  address: string,
  options: { readonly cast?: readonly CastMember[]; readonly now?: Instant; readonly things?: boolean } = {},
): Promise<Seeded> {
  const { cast = CAST, now = NOW, things = true } = options
  const ownerId = OwnerId.parse(await derivedId('owner', address))
  const hash = await hashOf(await captureToken(SECRET, ownerId, 0))
  await runBatch(db, [
    insertRows(schema.owners, [owner(ownerId, now)]),
    insertRows(schema.ownerAddresses, [{ ownerId, address, createdAt: now, confirmedAt: now }]),
    insertRows(schema.captureTokens, [{ hash, ownerId, generation: 0 }]),
  ])
  const people: Record<string, ContactId> = {}
  for (const member of cast) people[member.key] = await seedPerson(db, ownerId, member, now)
  if (things) await seedThings(db, ownerId, people, now)
  return { ownerId, people }
}

async function seedPerson(db: Database, ownerId: OwnerId, member: CastMember, now: Instant): Promise<ContactId> {
  const id = ContactId.parse(await derivedId('contact', ownerId, member.key))
  const [row] = await db.select().from(schema.owners)
  if (!row) throw new Error('no owner')
  const messages = await Promise.all(
    member.days.map(async (day, index) => ({
      id: MessageId.parse(await derivedId('message', id, String(index))),
      ownerId,
      key: `${member.key} ${index}`,
      direction: day < 0 ? ('inbound' as const) : ('outbound' as const),
      source: day < 0 ? ('quoted' as const) : ('captured' as const),
      sentAt: now - Math.abs(day) * DAY_MS - HOUR_MS,
      receivedAt: now - Math.abs(day) * DAY_MS,
      subject: member.subjects?.[index % member.subjects.length] ?? 'Hello again',
      authored: member.words?.[index] ?? 'It was good to hear from you. More soon.',
    })),
  )
  const touches = messages.map(({ id: messageId, sentAt: at, direction }) => ({ messageId, at, direction }))
  const addresses = member.addresses ?? []
  const blank = newContact(id, ownerId, member.name, 1, now - 300 * DAY_MS)
  const standing = {
    state: member.state ?? ('active' as const),
    snoozedUntil: member.state === 'snoozed' ? now + 20 * DAY_MS : null,
    cadence: member.cadence ?? null,
    notes: member.notes ?? '',
    title: member.title ?? null,
    organization: member.organization ?? null,
  }
  const around = {
    addresses,
    organizations: [member.organization, member.before?.organization].flatMap(one => one ?? []),
    circleCadences: [],
  }
  const contact = settled({ ...retouched(blank, touches, []), ...standing }, row, around)
  await runBatch(db, [
    insertRows(schema.contacts, [{ ...contact, version: 0 }]),
    insertRows(
      schema.addresses,
      addresses.map((address, index) => ({
        ownerId,
        address,
        contactId: id,
        firstSeen: now - 300 * DAY_MS,
        lastSeen: now - index,
      })),
    ),
    insertRows(
      schema.nameParts,
      namePartsOf(member.name).map(part => ({ ownerId, part, contactId: id })),
    ),
    insertRows(schema.messages, messages),
    insertRows(
      schema.participants,
      messages.map(message => ({
        ownerId,
        messageId: message.id,
        contactId: id,
        role: message.direction === 'outbound' ? ('to' as const) : ('from' as const),
        sentAt: message.sentAt,
      })),
    ),
    insertRows(
      schema.tags,
      (member.tags ?? []).map(tag => ({ ownerId, contactId: id, tag })),
    ),
    insertRows(schema.positions, positionsOf(member, ownerId, id, now)),
    insertRows(schema.findings, await findingsOf(member, ownerId, id, messages[0]?.id, now)),
  ])
  return id
}

function positionsOf(member: CastMember, ownerId: OwnerId, contactId: ContactId, now: Instant) {
  const position = (name: string, at: { title?: string; organization?: string }, from: number, to: number) => ({
    id: `${contactId}-${name}`,
    ownerId,
    contactId,
    title: at.title ?? null,
    organization: at.organization ?? null,
    firstSeen: now - from * DAY_MS,
    lastSeen: now - to * DAY_MS,
    source: 'signature' as const,
  })
  return [
    ...(member.organization ? [position('now', member, 50, 2)] : []),
    ...(member.before ? [position('before', member.before, 900, 90)] : []),
  ]
}

async function findingsOf(
  member: CastMember,
  ownerId: OwnerId,
  contactId: ContactId,
  messageId: MessageId | undefined,
  now: Instant,
) {
  if (!messageId) return []
  return Promise.all(
    (member.findings ?? []).map(async ({ kind, by, quote, daysAgo, dueInDays }, place) => {
      const due = dueInDays === undefined ? null : localDateOf(now + dueInDays * DAY_MS, ZONE)
      return {
        id: FindingId.parse(await derivedId('finding', contactId, String(place))),
        ownerId,
        contactId,
        messageId,
        kind,
        by,
        quote,
        place,
        saidAt: now - daysAgo * DAY_MS,
        due,
        dueAt: due === null ? null : instantOf(due, '09:00', ZONE),
      }
    }),
  )
}

/** Held mail, a letter that was sent, what was done, and two people who may be one. */
async function seedThings(
  db: Database,
  ownerId: OwnerId,
  people: Readonly<Record<string, ContactId>>,
  now: Instant,
): Promise<void> {
  const { anna, ben, priya } = people
  if (!anna || !ben || !priya) return
  const outboxId = OutboxId.parse(await derivedId('outbox', ownerId, 'digest'))
  const heldId = InboxId.parse(await derivedId('inbox', ownerId, 'held'))
  const actionId = ActionId.parse(await derivedId('action', ownerId, 'snooze'))
  await runBatch(db, [
    insertRows(schema.inbox, [
      {
        id: heldId,
        ownerId,
        purpose: 'capture',
        envelopeFrom: 'sam.old@mail.example',
        envelopeTo: 'log+token@kith.test',
        dedupeKey: 'held',
        contentHash: 'held',
        receivedAt: now - 2 * DAY_MS,
        raw: 'From: sam.old@mail.example\r\n\r\nhello\r\n',
        rawSize: 40,
        status: 'held',
        reason: 'not-owner',
        nextAt: now,
        fromAddress: 'sam.old@mail.example',
        subject: 'Dinner on Thursday',
      },
    ]),
    insertRows(schema.outbox, [
      {
        id: outboxId,
        ownerId,
        key: 'digest:2026-02-27',
        kind: 'digest',
        recipient: 'sam@example.com',
        subject: 'Ben, this week',
        text: 'text',
        html: '<p>text</p>',
        replyTo: 'r@kith.test',
        headers: {},
        status: 'sent',
        nextAt: now - 3 * DAY_MS,
        createdAt: now - 3 * DAY_MS,
        expiresAt: now - 2 * DAY_MS,
        sentAt: now - 3 * DAY_MS,
      },
    ]),
    insertRows(schema.nudges, [
      { outboxId, number: 1, ownerId, contactId: ben, reason: 'rhythm', at: now - 3 * DAY_MS },
    ]),
    insertRows(schema.actions, [
      {
        id: actionId,
        ownerId,
        at: now - DAY_MS,
        source: 'reply',
        kind: 'snooze',
        contactId: priya,
        sentence: 'Priya Raman is snoozed until Sunday, 22 March 2026.',
        undo: JSON.stringify([{ kind: 'contact', id: priya, set: { state: 'active', snoozedUntil: null } }]),
      },
    ]),
    insertRows(schema.suggestions, [
      { ownerId, contactId: anna, otherId: ben, reason: 'same-thread address-holds-name', createdAt: now - DAY_MS },
    ]),
  ])
}

/** Every table as text: two dumps that are the same say that nothing changed. */
export async function dump(db: Database): Promise<string> {
  const tables = Object.values(schema).flatMap(one => (is(one, SQLiteTable) ? [one] : []))
  const rows = await Promise.all(tables.map(table => db.select().from(table)))
  return JSON.stringify(rows)
}
