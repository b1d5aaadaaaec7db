import { and, asc, desc, eq, isNull, ne, type SQL, sql } from 'drizzle-orm'
import type { ContactId, OwnerId } from '../ids.ts'
import type { Instant } from '../time/instant.ts'
import type { Database } from './database.ts'
import { personRow } from './people-page.ts'
import { contacts, messages, nameParts } from './schema.ts'

/** The first hits of the trigram index, which are then ranked, and how many are shown. */
const HITS_RANKED_MAX = 200
const PEOPLE_SHOWN_MAX = 50
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

/** Finds people by the folded words of a query, and mails by the words as typed. One call; of people at most 200 entries of
 *  the index and 50 rows, of mails 12 entries, newest first and never ranked (decision 5). Every word is a literal. */
export function searchOf(db: Database, ownerId: OwnerId) {
  return {
    async find(folded: string, typed: string) {
      const words = folded.split(' ').filter(Boolean).slice(0, WORDS_MAX)
      const [people, mails] = await db.batch([peopleFound(db, ownerId, words), mailsFound(db, ownerId, typed)])
      return { people, mails }
    },
  }
}

function peopleFound(db: Database, ownerId: OwnerId, words: readonly string[]) {
  const isLong = words.some(word => [...word].length >= TRIGRAM_LETTERS)
  const found = isLong ? sql`${contacts.seq} IN ${byTrigram(ownerId, words)}` : byFirstLetters(ownerId, words)
  return db
    .select(personRow)
    .from(contacts)
    .where(and(found, eq(contacts.ownerId, ownerId), ne(contacts.state, 'forgotten'), isNull(contacts.mergedInto)))
    .orderBy(asc(contacts.sortAt))
    .limit(PEOPLE_SHOWN_MAX)
}

/** Rows whose searched text begins with the first word come first, then those with a word that does. */
function byTrigram(ownerId: OwnerId, words: readonly string[]): SQL {
  const long = words.filter(word => [...word].length >= TRIGRAM_LETTERS)
  const short = words.filter(word => !long.includes(word))
  const match = [`owner_id : ${quoted(ownerId)}`, ...long.map(word => `search : ${quoted(word)}`)].join(' AND ')
  const first = long[0] ?? ''
  const rest = sql.join(
    short.map(word => sql` AND instr(search, ${word}) > 0`),
    sql``,
  )
  return sql`(SELECT hit FROM (SELECT rowid AS hit, search FROM contacts_search WHERE contacts_search MATCH ${match}${rest} LIMIT ${HITS_RANKED_MAX})
    ORDER BY instr(search, ${first}) = 1 DESC, instr(search, ${` ${first}`}) > 0 DESC, hit DESC LIMIT ${PEOPLE_SHOWN_MAX})`
}

/** One and two letters, which no trigram holds: by the beginnings of the parts of a name. */
function byFirstLetters(ownerId: OwnerId, words: readonly string[]): SQL {
  const [first = ''] = words
  return sql`${contacts.id} IN (SELECT DISTINCT ${nameParts.contactId} FROM ${nameParts}
    WHERE ${nameParts.ownerId} = ${ownerId} AND ${nameParts.part} >= ${first} AND ${nameParts.part} < ${`${first}\u{10ffff}`}
    LIMIT ${PEOPLE_SHOWN_MAX})`
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
        eq(messages.ownerId, ownerId),
      ),
    )
    .orderBy(desc(messages.seq))
}

/** A string of the FTS5 query language: quotes doubled, so that nothing in it is an operator. */
function quoted(text: string): string {
  return `"${text.replaceAll('"', '""')}"`
}
