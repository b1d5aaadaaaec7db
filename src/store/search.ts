import { and, inArray, isNull, ne, sql } from 'drizzle-orm'
import type { ContactId, OwnerId } from '../ids.ts'
import type { Instant } from '../time/instant.ts'
import type { Database } from './database.ts'
import { personRow } from './people-page.ts'
import { contacts, messages } from './schema.ts'

/** The first hits of the trigram index, which are then ranked, and how many are shown. */
const HITS_RANKED_MAX = 200
const PEOPLE_SHOWN_MAX = 48
const MESSAGES_SHOWN_MAX = 12
/** The shortest word that a trigram index can find. */
const TRIGRAM_LETTERS = 3
const WORDS_MAX = 8

export type FoundMessage = {
  readonly subject: string
  readonly sentAt: Instant
  readonly direction: 'outbound' | 'inbound'
  readonly contactId: ContactId | null
  readonly name: string | null
}

/** Finds people by the folded words of a query, and mails by the words as typed. Two calls; of people at most 200 entries of
 *  the index and 48 rows, of mails 12 entries, newest first and never ranked (decision 5). Every word is a literal. */
export function searchOf(db: Database, ownerId: OwnerId) {
  return {
    async find(folded: string, typed: string) {
      const words = folded.split(' ').filter(Boolean).slice(0, WORDS_MAX)
      const isLong = words.some(isLongWord)
      const hits = isLong ? hitsByTrigram(db, ownerId, words) : hitsByFirstLetters(db, ownerId, words)
      const [found, mails] = await db.batch([hits, mailsFound(db, ownerId, typed)])
      const best = ranked(found, words).slice(0, PEOPLE_SHOWN_MAX)
      return { people: await peopleOf(db, ownerId, best), mails: mails.toSorted((one, other) => other.seq - one.seq) }
    },
  }
}

type Hit = { readonly seq: number; readonly search: string }

const isLongWord = (word: string) => [...word].length >= TRIGRAM_LETTERS

function hitsByTrigram(db: Database, ownerId: OwnerId, words: readonly string[]) {
  const [long, short] = [words.filter(isLongWord), words.filter(word => !isLongWord(word))]
  const match = [`owner_id : ${quoted(ownerId)}`, ...long.map(word => `search : ${quoted(word)}`)].join(' AND ')
  const rest = short.map(word => sql` AND instr(search, ${word}) > 0`)
  const hits = sql`(SELECT rowid AS seq, search FROM contacts_search
    WHERE contacts_search MATCH ${match}${sql.join(rest, sql``)} LIMIT ${HITS_RANKED_MAX})`
  return db.select({ seq: sql<number>`seq`, search: sql<string>`search` }).from(hits)
}

/** One and two letters, which no trigram holds: by the beginnings of the parts of a name. */
function hitsByFirstLetters(db: Database, ownerId: OwnerId, words: readonly string[]) {
  const [first = ''] = words
  const hits = sql`(SELECT contacts.seq AS seq, contacts.search AS search FROM name_parts
    JOIN contacts ON contacts.id = name_parts.contact_id
    WHERE name_parts.owner_id = ${ownerId} AND name_parts.part >= ${first} AND name_parts.part < ${`${first}\u{10ffff}`}
    LIMIT ${PEOPLE_SHOWN_MAX})`
  return db.select({ seq: sql<number>`seq`, search: sql<string>`search` }).from(hits)
}

/** Who is called so first, then whose text has a word that begins so, then the rest. */
function ranked(hits: readonly Hit[], [first = '']: readonly string[]): number[] {
  const place = ({ search }: Hit) => (search.startsWith(first) ? 0 : search.includes(` ${first}`) ? 1 : 2)
  const best = hits.toSorted((one, other) => place(one) - place(other) || other.seq - one.seq)
  return [...new Set(best.map(hit => hit.seq))]
}

/** The rows of these hits. The unary plus keeps SQLite from walking all of an owner's people and asking of each whether it
 *  was found: the hits lead, and each is one row. */
async function peopleOf(db: Database, ownerId: OwnerId, seqs: number[]) {
  if (seqs.length === 0) return []
  return db
    .select(personRow)
    .from(contacts)
    .where(
      and(
        inArray(contacts.seq, seqs),
        sql`+${contacts.ownerId} = ${ownerId}`,
        ne(contacts.state, 'forgotten'),
        isNull(contacts.mergedInto),
      ),
    )
}

function mailsFound(db: Database, ownerId: OwnerId, typed: string) {
  const words = typed
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean)
    .slice(0, WORDS_MAX)
  const last = words.at(-1)
  // A search without a letter finds nothing, and must not be a query that the index refuses.
  const asked = last === undefined ? [quoted('\u0001')] : words.map(word => quoted(word) + (word === last ? ' *' : ''))
  const match = [`owner_id : ${quoted(ownerId)}`, ...asked.map(word => `subject : ${word}`)].join(' AND ')
  return db
    .select({
      seq: messages.seq,
      subject: messages.subject,
      sentAt: messages.sentAt,
      direction: messages.direction,
      contactId:
        sql<ContactId | null>`(SELECT contact_id FROM participants WHERE participants.message_id = messages.id LIMIT 1)`.as(
          'contact_id',
        ),
      name: sql<
        string | null
      >`(SELECT contacts.name FROM participants JOIN contacts ON contacts.id = participants.contact_id
        WHERE participants.message_id = messages.id LIMIT 1)`.as('name'),
    })
    .from(messages)
    .where(
      and(
        sql`${messages.seq} IN (SELECT rowid FROM messages_search WHERE messages_search MATCH ${match} ORDER BY rowid DESC LIMIT ${MESSAGES_SHOWN_MAX})`,
        sql`+${messages.ownerId} = ${ownerId}`,
      ),
    )
}

/** A string of the FTS5 query language: quotes doubled, so that nothing in it is an operator. */
function quoted(text: string): string {
  return `"${text.replaceAll('"', '""')}"`
}
