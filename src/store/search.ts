import { and, sql } from 'drizzle-orm'
import { ContactId, type OwnerId } from '../ids.ts'
import { folded } from '../relationship/folded.ts'
import type { Instant } from '../time/instant.ts'
import type { Database } from './database.ts'
import { memberOf, type PeopleFilter, personRow } from './people-page.ts'
import { contacts, messages } from './schema.ts'
import { namedSaid, type Said, saidLately } from './search-said.ts'

/** The first hits of the trigram index, which are then ranked; fewer where each must be looked up to tell whether it is of
 *  the circle, firm or state asked for. */
const HITS_MAX = { any: 200, narrowed: 90 } as const
const PEOPLE_SHOWN_MAX = 40
const MAILS_SHOWN_MAX = 12
/** The newest mails that are looked at for a word that begins so, where no whole word was found. */
const BEGUN_MAX = 24
/** A search without a letter finds nothing, and must not be a query that the index refuses. */
const NOTHING = '\u0001'
/** Letters of the owner's id that the index of people is asked for: each is one list more to walk in step, and six of 32 tell
 *  owners apart. What is found is that owner's all the same: the row says so. */
const OWNER_LETTERS = 6
/** The shortest word that a trigram index can find. */
const TRIGRAM_LETTERS = 3
const WORDS_MAX = 8
/** Where the index finds few people there is room to look at what was promised and asked lately. */
const FEW_HITS = 60

/** What is asked: each word in every way it may be spelt, folded; and the text as it was typed. */
export type Asked = { readonly words: readonly (readonly string[])[]; readonly typed: string }

export type FoundMail = {
  readonly subject: string
  readonly sentAt: Instant
  readonly direction: 'outbound' | 'inbound'
  readonly contactId: ContactId | null
  readonly name: string | null
}

/** Finds people by the folded words of a query, mails by their subjects, and promises and questions by their words. Two
 *  or three calls and at most 300 rows: the first 200 entries of the index of people, ranked; 12 mails, newest first and never ranked
 *  (decision 5); of what was said the newest that are open. Every word is a literal. */
export function searchOf(db: Database, ownerId: OwnerId) {
  return {
    async find(asked: Asked, filter: PeopleFilter) {
      const words = asked.words.filter(spellings => spellings.length > 0).slice(0, WORDS_MAX)
      const isNarrowed = filter.state !== null || filter.circle !== null || filter.organization !== null
      const hitsMax = isNarrowed ? HITS_MAX.narrowed : HITS_MAX.any
      const isLong = words.some(isLongWord)
      const hits = isLong ? hitsByTrigram(db, ownerId, words, hitsMax) : hitsByFirstLetters(db, ownerId, words)
      const subject = subjectAsked(isNarrowed ? '' : asked.typed)
      const [found, mails] = await db.batch([hits, mailsBy(db, ownerId, subject.match, MAILS_SHOWN_MAX)])
      const best = ranked(found, words).slice(0, isNarrowed ? hitsMax : PEOPLE_SHOWN_MAX)
      const people = peopleOf(db, ownerId, best, filter)
      const hasRoom = !isNarrowed && isLong && found.length < FEW_HITS
      const begun = mailsBy(db, ownerId, subject.begun, hasRoom && mails.length === 0 ? BEGUN_MAX : 0)
      const [shown, said, more] = hasRoom
        ? await db.batch([people, saidLately(db, ownerId), begun])
        : [await people, [], []]
      const meant = said.filter(one => isIn(one, words))
      return {
        people: shown.filter(person => person.isMember === 1).slice(0, PEOPLE_SHOWN_MAX),
        mails: [...mails, ...more.filter(mail => hasWordBegun(mail.subject, subject.last))]
          .toSorted((one, other) => other.seq - one.seq)
          .slice(0, MAILS_SHOWN_MAX)
          .map(mailOf),
        said: meant.length === 0 ? [] : await namedSaid(db, ownerId, meant),
        /** There are more hits than were looked at. */
        isCut: found.length >= (isLong ? hitsMax : PEOPLE_SHOWN_MAX) || best.length < found.length,
      }
    },
  }
}

type Words = Asked['words']
type Hit = { readonly seq: number; readonly search: string }

const isLongWord = (spellings: readonly string[]) =>
  spellings.every(spelling => [...spelling].length >= TRIGRAM_LETTERS)

function hitsByTrigram(db: Database, ownerId: OwnerId, words: Words, hitsMax: number) {
  const [long, short] = [words.filter(isLongWord), words.filter(word => !isLongWord(word))]
  const anyOf = (spellings: readonly string[]) => `search : (${spellings.map(quoted).join(' OR ')})`
  const match = [`owner_id : ${quoted(ownerId.slice(0, OWNER_LETTERS))}`, ...long.map(anyOf)].join(' AND ')
  const rest = short.map(([word = '']) => sql` AND instr(search, ${word}) > 0`)
  const hits = sql`(SELECT rowid AS seq, search FROM contacts_search
    WHERE contacts_search MATCH ${match} AND owner_id = ${ownerId}${sql.join(rest, sql``)} LIMIT ${hitsMax})`
  return db.select({ seq: sql<number>`seq`, search: sql<string>`search` }).from(hits)
}

/** One and two letters, which no trigram holds: by the beginnings of the parts of a name. */
function hitsByFirstLetters(db: Database, ownerId: OwnerId, words: Words) {
  const first = words[0]?.[0] ?? ''
  const hits = sql`(SELECT contacts.seq AS seq, contacts.search AS search FROM name_parts
    JOIN contacts ON contacts.id = name_parts.contact_id
    WHERE name_parts.owner_id = ${ownerId} AND name_parts.part >= ${first} AND name_parts.part < ${`${first}\u{10ffff}`}
    LIMIT ${PEOPLE_SHOWN_MAX})`
  return db.select({ seq: sql<number>`seq`, search: sql<string>`search` }).from(hits)
}

/** Who is called so first, then whose text has a word that begins so, then the rest. */
function ranked(hits: readonly Hit[], [first = []]: Words): number[] {
  const place = ({ search }: Hit) => {
    if (first.some(spelling => search.startsWith(spelling))) return 0
    return first.some(spelling => search.includes(` ${spelling}`)) ? 1 : 2
  }
  const best = hits.toSorted((one, other) => place(one) - place(other) || other.seq - one.seq)
  return [...new Set(best.map(hit => hit.seq))]
}

/** The rows of these hits that the filter lets through. CROSS JOIN keeps SQLite from walking all of an owner's people and
 *  asking of each whether it was found: the hits lead. */
function peopleOf(db: Database, ownerId: OwnerId, seqs: number[], filter: PeopleFilter) {
  const listed = (seqs.length > 0 ? seqs : [-1]).map(seq => sql`(${seq})`)
  return db
    .select({ ...personRow, isMember: memberOf(filter.circle).as('is_member') })
    .from(sql`(VALUES ${sql.join(listed, sql`, `)}) AS hit`)
    .crossJoin(contacts)
    .where(
      and(
        sql`${contacts.seq} = hit.column1 AND +${contacts.ownerId} = ${ownerId} AND +${contacts.state} <> 'forgotten' AND ${contacts.mergedInto} IS NULL`,
        filter.state === null ? undefined : sql`+${contacts.state} = ${filter.state}`,
        filter.organization === null ? undefined : sql`+${contacts.organization} = ${filter.organization}`,
      ),
    )
}

/** What is asked of subjects: whole words, of which the last may be a beginning of two or three letters, for which the index keeps
 *  lists of their own (prefix='2 3'). A longer beginning would be put together from the lists of all words that begin so
 *  (measured: 300 ms at a million mails), so that `begun` asks for its first three letters, and `hasWordBegun` for the rest. */
function subjectAsked(typed: string) {
  const words = typed
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean)
    .slice(0, WORDS_MAX)
  const last = words.at(-1) ?? ''
  const letters = [...last]
  const whole = words.slice(0, -1).map(quoted)
  const start = `${quoted(letters.slice(0, TRIGRAM_LETTERS).join(''))} *`
  const isIndexed = letters.length === 2 || letters.length === TRIGRAM_LETTERS
  return {
    last: folded(last),
    match: [...whole, isIndexed ? start : quoted(last || NOTHING)],
    begun: [...whole, letters.length > TRIGRAM_LETTERS ? start : quoted(NOTHING)],
  }
}

function hasWordBegun(subject: string, beginning: string): boolean {
  return folded(subject)
    .split(/[^\p{L}\p{N}]+/u)
    .some(word => word.startsWith(beginning))
}

/** The newest mails whose subject has these words, by the index alone. One statement. */
function mailsBy(db: Database, ownerId: OwnerId, words: readonly string[], limit: number) {
  const match = [`owner_id : ${quoted(ownerId)}`, ...words.map(word => `subject : ${word}`)].join(' AND ')
  return db
    .select({
      seq: messages.seq,
      subject: messages.subject,
      sentAt: messages.sentAt,
      direction: messages.direction,
      person: sql<string | null>`(SELECT contacts.id || ' ' || contacts.name FROM participants
        JOIN contacts ON contacts.id = participants.contact_id
        WHERE participants.message_id = messages.id LIMIT 1)`.as('person'),
    })
    .from(
      sql`(SELECT rowid AS hit FROM messages_search WHERE messages_search MATCH ${match} ORDER BY rowid DESC LIMIT ${limit})`,
    )
    .crossJoin(messages)
    .where(sql`${messages.seq} = hit AND +${messages.ownerId} = ${ownerId}`)
}

type MailRow = Omit<FoundMail, 'contactId' | 'name'> & { readonly seq: number; readonly person: string | null }

function mailOf({ person, subject, sentAt, direction }: MailRow): FoundMail {
  const blank = person?.indexOf(' ') ?? -1
  const known = person !== null && blank > 0
  const contactId = known ? ContactId.parse(person.slice(0, blank)) : null
  return { subject, sentAt, direction, contactId, name: known ? person.slice(blank + 1) : null }
}

function isIn({ quote }: Said, words: Words): boolean {
  const text = folded(quote)
  return words.every(spellings => spellings.some(spelling => text.includes(spelling)))
}

/** A string of the FTS5 query language: quotes doubled, so that nothing in it is an operator. */
function quoted(text: string): string {
  return `"${text.replaceAll('"', '""')}"`
}
