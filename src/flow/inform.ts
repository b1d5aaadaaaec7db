import { and, asc, desc, eq, isNotNull, isNull, sql } from 'drizzle-orm'
import type { Command } from '../command/command.ts'
import { helpIn } from '../command/sentences.ts'
import type { ContactId } from '../ids.ts'
import { aboutDay } from '../nudge/day-words.ts'
import { oneLine } from '../nudge/letter.ts'
import { folded } from '../relationship/folded.ts'
import { readContacts } from '../store/known.ts'
import { contacts, findings, messages, participants } from '../store/schema.ts'
import { positionWords } from './digest-content.ts'
import { explain } from './explain.ts'
import { outlookOf } from './outlook.ts'
import type { Ports } from './ports.ts'
import type { OwnerRow } from './settle-contact.ts'

const LIST_MAX = 20

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
    if (question.do === 'list') paragraphs.push(...(await list(question.due === true, owner, ports)))
    if (question.do === 'why') {
      const meant = question.person === undefined ? told : told.slice(question.person - 1, question.person)
      paragraphs.push(...(await why(meant, owner, ports)))
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

async function list(dueOnly: boolean, owner: OwnerRow, { db, now }: Ports): Promise<string[]> {
  const rows = await db
    .select({ name: contacts.name, dueAt: contacts.dueAt })
    .from(contacts)
    .where(and(eq(contacts.ownerId, owner.id), isNull(contacts.mergedInto), isNotNull(contacts.dueAt)))
    .orderBy(asc(contacts.dueAt))
    .limit(LIST_MAX)
  const shown = dueOnly ? rows.filter(row => (row.dueAt ?? now + 1) <= now) : rows
  if (shown.length === 0) return [owner.language === 'de' ? 'Niemand ist still geworden.' : 'Nobody has gone quiet.']
  const lines = shown.map(
    row => `${oneLine(row.name, 60)}: ${row.dueAt === null ? '' : aboutDay(row.dueAt, owner.zone, owner.language)}`,
  )
  return [lines.join('\n')]
}

/** Everything that is kept about one person, in short, with where it is from. */
async function who(name: string, told: readonly ContactId[], owner: OwnerRow, ports: Ports): Promise<string[]> {
  const { db } = ports
  const found = name
    ? await db
        .select({ id: contacts.id })
        .from(contacts)
        .where(
          and(
            eq(contacts.ownerId, owner.id),
            isNull(contacts.mergedInto),
            sql`${contacts.id} IN (SELECT contact_id FROM name_parts WHERE owner_id = ${owner.id} AND part = ${folded(name).split(' ')[0] ?? ''})`,
          ),
        )
        .limit(5)
    : told.map(id => ({ id }))
  const ids = found.map(row => row.id)
  const read = await readContacts(db, owner.id, ids)
  const paragraphs: string[] = []
  for (const row of read.contacts.filter(one => name === '' || folded(one.name).includes(folded(name)))) {
    const [said, last] = await db.batch([
      db.select().from(findings).where(eq(findings.contactId, row.id)).orderBy(desc(findings.saidAt)).limit(20),
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
        ...said.map(one => `${one.kind}: “${oneLine(one.quote, 120)}”`),
        ...(row.notes ? [row.notes] : []),
      ].join('\n'),
    )
  }
  if (paragraphs.length > 0) return paragraphs
  return [
    owner.language === 'de'
      ? `Kith kennt niemanden namens „${oneLine(name, 60)}“.`
      : `Kith knows nobody called “${oneLine(name, 60)}”.`,
  ]
}
