import { and, asc, desc, eq, isNull, ne, sql } from 'drizzle-orm'
import type { Command } from '../command/command.ts'
import { helpIn, sentenceOf } from '../command/sentences.ts'
import type { ContactId } from '../ids.ts'
import { aboutDay } from '../nudge/day-words.ts'
import { oneLine } from '../nudge/letter.ts'
import { folded } from '../relationship/folded.ts'
import { readContacts } from '../store/known.ts'
import { contacts, findings, messages, participants, reminders } from '../store/schema.ts'
import { DAY_MS } from '../time/instant.ts'
import { positionWords } from './digest-content.ts'
import { explain } from './explain.ts'
import { outlookOf } from './outlook.ts'
import type { Ports } from './ports.ts'
import type { OwnerRow } from './settle-contact.ts'

const LIST_MAX = 20
const WORDS: Readonly<
  Record<
    OwnerRow['language'],
    {
      readonly nobody: string
      readonly nothingDue: string
      readonly resting: string
      readonly kinds: Readonly<Record<(typeof findings.$inferSelect)['kind'], string>>
    }
  >
> = {
  en: {
    nobody: 'Kith knows nobody yet.',
    nothingDue: 'Nothing is due, and nobody has gone quiet.',
    resting: 'resting',
    kinds: { promise: 'promise', ask: 'question', date: 'date', detail: 'detail', introduction: 'introduction' },
  },
  de: {
    nobody: 'Kith kennt noch niemanden.',
    nothingDue: 'Nichts ist fällig, und niemand ist still geworden.',
    resting: 'ruht',
    kinds: { promise: 'Versprechen', ask: 'Frage', date: 'Termin', detail: 'Notiz', introduction: 'Bekanntschaft' },
  },
}

/** Commands that only ask: they change nothing and are answered. */
export function isQuestion({ do: verb }: Command): boolean {
  return verb === 'why' || verb === 'who' || verb === 'list' || verb === 'help'
}

/** The answers to questions, a paragraph each. `told`: the people of the letter that is answered. */
export async function inform(
  questions: readonly Command[],
  told: readonly ContactId[],
  owner: OwnerRow,
  ports: Ports,
): Promise<readonly string[]> {
  const paragraphs: string[] = []
  for (const question of questions.slice(0, 5)) {
    if (question.do === 'help') paragraphs.push(...helpIn(owner.language))
    if (question.do === 'list') paragraphs.push(...(await (question.due ? due : list)(owner, ports)))
    if (question.do === 'why') {
      const meant = question.person === undefined ? told : told.slice(question.person - 1, question.person)
      const { name } = question
      const found = name === undefined ? meant : await called(name, owner, ports)
      paragraphs.push(
        ...(name !== undefined && found.length === 0 ? [unknown(name, owner)] : await why(found, owner, ports)),
      )
    }
    if (question.do === 'who') paragraphs.push(...(await who(question.name ?? '', told, owner, ports)))
  }
  return paragraphs
}

async function why(ids: readonly ContactId[], owner: OwnerRow, ports: Ports): Promise<string[]> {
  const [read, outlook] = await Promise.all([
    readContacts(ports.db, owner.id, ids),
    outlookOf(ports.db, owner, ports.now),
  ])
  return read.contacts.map(row => {
    const cadences = read.circleCadences.filter(other => other.contactId === row.id).map(other => other.cadence)
    return explain(row, cadences, owner, ports.now, outlook).join('\n')
  })
}

/** The owner's people, the quietest first, each with the day of the next nudge. */
async function list(owner: OwnerRow, { db }: Ports): Promise<string[]> {
  const rows = await db
    .select({ name: contacts.name, dueAt: contacts.dueAt, state: contacts.state })
    .from(contacts)
    .where(and(eq(contacts.ownerId, owner.id), isNull(contacts.mergedInto), ne(contacts.state, 'forgotten')))
    .orderBy(asc(contacts.sortAt))
    .limit(LIST_MAX)
  const { nobody, resting } = WORDS[owner.language]
  if (rows.length === 0) return [nobody]
  const lines = rows.map(({ name, dueAt, state }) => {
    const next = state === 'resting' ? resting : dueAt === null ? '' : aboutDay(dueAt, owner.zone, owner.language)
    return [oneLine(name, 60), next].filter(part => part !== '').join(': ')
  })
  return [[sentenceOf({ do: 'list' }, '', owner), ...lines].join('\n')]
}

/** What is due today: promises and reminders first, then who has gone quiet. */
async function due(owner: OwnerRow, { db, now }: Ports): Promise<string[]> {
  const today = now + DAY_MS
  const [said, asked, quiet] = await db.batch([
    db
      .select({ name: contacts.name, quote: findings.quote })
      .from(findings)
      .innerJoin(contacts, eq(contacts.id, findings.contactId))
      .where(
        sql`${findings.ownerId} = ${owner.id} AND ${findings.state} = 'open' AND ${findings.dueAt} IS NOT NULL AND ${findings.dueAt} <= ${today}`,
      )
      .orderBy(asc(findings.dueAt))
      .limit(LIST_MAX),
    db
      .select({ text: reminders.text })
      .from(reminders)
      .where(sql`${reminders.ownerId} = ${owner.id} AND ${reminders.state} = 'open' AND ${reminders.at} <= ${today}`)
      .orderBy(asc(reminders.at))
      .limit(LIST_MAX),
    db
      .select({ name: contacts.name, dueAt: contacts.dueAt })
      .from(contacts)
      .where(
        sql`${contacts.ownerId} = ${owner.id} AND ${contacts.dueAt} IS NOT NULL AND ${contacts.dueAt} <= ${today} AND ${contacts.mergedInto} IS NULL`,
      )
      .orderBy(asc(contacts.dueAt))
      .limit(LIST_MAX),
  ])
  const lines = [
    ...said.map(({ name, quote }) => `${oneLine(name, 60)}: ${quoted(quote, owner)}`),
    ...asked.map(({ text }) => oneLine(text, 160)),
    ...quiet.map(
      ({ name, dueAt }) => `${oneLine(name, 60)}: ${dueAt === null ? '' : aboutDay(dueAt, owner.zone, owner.language)}`,
    ),
  ]
  if (lines.length === 0) return [WORDS[owner.language].nothingDue]
  return [[sentenceOf({ do: 'list', due: true }, '', owner), ...lines].join('\n')]
}

/** Everything that is kept about one person, in short, with where it is from. */
async function who(name: string, told: readonly ContactId[], owner: OwnerRow, ports: Ports): Promise<string[]> {
  const { db } = ports
  const ids = name ? await called(name, owner, ports) : told
  const read = await readContacts(db, owner.id, ids)
  const paragraphs: string[] = []
  for (const row of read.contacts) {
    const [said, last] = await db.batch([
      db
        .select()
        .from(findings)
        .where(and(eq(findings.contactId, row.id), ne(findings.state, 'dismissed')))
        .orderBy(desc(findings.saidAt))
        .limit(20),
      db
        .select({ subject: messages.subject, at: messages.sentAt, direction: messages.direction })
        .from(participants)
        .innerJoin(messages, eq(messages.id, participants.messageId))
        .where(eq(participants.contactId, row.id))
        .orderBy(desc(participants.sentAt))
        .limit(10),
    ])
    paragraphs.push(
      [
        [row.name, positionWords(row.title, row.organization)].filter(part => part).join(' \u00b7 '),
        ...read.addresses.filter(address => address.contactId === row.id).map(address => address.address),
        ...last.map(
          one =>
            `${one.direction === 'outbound' ? '→' : '←'} ${aboutDay(one.at, owner.zone, owner.language)} ${oneLine(one.subject, 80)}`,
        ),
        ...said.map(one => `${WORDS[owner.language].kinds[one.kind]}: ${quoted(one.quote, owner)}`),
        ...(row.notes ? [row.notes] : []),
      ].join('\n'),
    )
  }
  return paragraphs.length > 0 ? paragraphs : [unknown(name, owner)]
}

const CALLED_MAX = 5

/** Who bears this name, first or last. */
async function called(name: string, owner: OwnerRow, { db }: Ports): Promise<readonly ContactId[]> {
  const wanted = folded(name)
  const found = await db
    .select({ id: contacts.id, name: contacts.name })
    .from(contacts)
    .where(
      and(
        eq(contacts.ownerId, owner.id),
        isNull(contacts.mergedInto),
        sql`${contacts.id} IN (SELECT contact_id FROM name_parts WHERE owner_id = ${owner.id} AND part = ${wanted.split(' ')[0] ?? ''})`,
      ),
    )
    .limit(CALLED_MAX)
  return found.filter(one => folded(one.name).includes(wanted)).map(({ id }) => id)
}

function unknown(name: string, { language }: OwnerRow): string {
  return language === 'de'
    ? `Kith kennt niemanden namens „${oneLine(name, 60)}“.`
    : `Kith knows nobody called “${oneLine(name, 60)}”.`
}

function quoted(text: string, { language }: OwnerRow): string {
  return language === 'de' ? `„${oneLine(text, 120)}“` : `“${oneLine(text, 120)}”`
}
