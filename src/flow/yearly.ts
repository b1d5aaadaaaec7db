import type { SQL } from 'drizzle-orm'
import { derivedId } from '../nudge/tokens.ts'
import { insertRows } from '../store/rows.ts'
import { type findings, reminders } from '../store/schema.ts'
import type { Instant, LocalDate } from '../time/instant.ts'
import { addMonths, instantOf, isLocalDate, localDateOf, localTimeOf } from '../time/zone.ts'
import type { OwnerRow } from './settle-contact.ts'

type FindingRow = typeof findings.$inferInsert
type ReminderRow = typeof reminders.$inferInsert

/** Days that come back every year, and words that ask for it, in the seven languages. */
const YEARLY_DAY =
  /\b(?:birthday|anniversary|geburtstag|hochzeitstag|jahrestag|todestag|anniversaire|cumpleaños|aniversario|compleanno|anniversario|verjaardag|trouwdag|aniversário)\b/iu
const EVERY_YEAR =
  /\b(?:every year|each year|yearly|annually|jedes jahr|jährlich|alljährlich|chaque année|tous les ans|cada año|todos los años|ogni anno|elk jaar|ieder jaar|jaarlijks|todos os anos|cada ano)\b/iu
/** "Buy a birthday present" is done once; "Anna's birthday" and "birthday of Anna" come back. */
const WORDS_OF_A_DAY_MAX = 4
const OF = /^\s*(?:of|von|de|di|van|d['’])/iu
/** All that may stand between the word and its day: "my birthday is on 5 May". */
const IS_ON = /^\s*(?:(?:is|was|falls|ist|est|es|è|is|é|,|:|-|–)\s*)?(?:(?:on|am|the|den|le|el|il|op|em|a)\s+){0,2}$/iu

/** Whether a reminder's text is about something that comes every year: it says so, or it names the day and nothing to do. */
export function isYearly(text: string): boolean {
  if (EVERY_YEAR.test(text)) return true
  const word = YEARLY_DAY.exec(text)
  if (!word) return false
  const behind = text.slice(word.index + word[0].length)
  const isDay = !/\p{L}/u.test(behind) || OF.test(behind) || text.startsWith('\u201c')
  return isDay && (text.startsWith('\u201c') || text.trim().split(/\s+/).length <= WORDS_OF_A_DAY_MAX)
}

const EVERY_YEAR_IN: Readonly<Record<OwnerRow['language'], string>> = { en: 'every year', de: 'jedes Jahr' }
const TEXT_LETTERS_MAX = 480

/** A reminder's text for something that the owner wants to hear every year: what it says of itself makes it come back. */
export function yearlyText(text: string, language: OwnerRow['language']): string {
  const short = text.slice(0, TEXT_LETTERS_MAX)
  return isYearly(short) ? short : `${short} (${EVERY_YEAR_IN[language]})`
}

/** The next time after `now` that the local day and time of `at` come round. */
export function nextYear(at: Instant, now: Instant, { zone }: Pick<OwnerRow, 'zone'>): Instant {
  const [day, time] = [localDateOf(at, zone), localTimeOf(at, zone)]
  for (let years = 1; years <= 200; years++) {
    const next = instantOf(addMonths(day, 12 * years), time, zone)
    if (next > now) return next
  }
  return at
}

/** Reminders for birthdays and yearly days that a mail told with their date: "my birthday is on 5 May". Only where the day
 *  stands right behind the word, in what the other side said of their own life; anything looser is no reminder. Told again,
 *  by whatever mail, the same day is one reminder. */
export async function yearlyReminders(
  rows: readonly FindingRow[],
  owner: OwnerRow,
  now: Instant,
): Promise<readonly (SQL | null)[]> {
  const found: ReminderRow[] = []
  for (const detail of rows) {
    const date = yearlyDateOf(detail, rows)
    if (date === null) continue
    const day = instantOf(date, owner.digestTime, owner.zone)
    found.push({
      id: await yearlyIdOf(detail, date),
      ownerId: owner.id,
      contactId: detail.contactId,
      text: `\u201c${detail.quote.slice(0, 400)}\u201d`,
      at: day > now ? day : nextYear(day, now, owner),
      exact: false,
      state: 'open',
    })
  }
  return [insertRows(reminders, found)]
}

const yearlyIdOf = (detail: FindingRow, date: LocalDate) => derivedId('yearly', detail.contactId, date.slice(5))

/** The reminders that these findings make, by their ids. */
export async function yearlyIdsOf(rows: readonly FindingRow[]): Promise<readonly string[]> {
  const ids: string[] = []
  for (const detail of rows) {
    const date = yearlyDateOf(detail, rows)
    if (date !== null) ids.push(await yearlyIdOf(detail, date))
  }
  return ids
}

function yearlyDateOf(detail: FindingRow, rows: readonly FindingRow[]): LocalDate | null {
  if (detail.kind !== 'detail' || detail.by !== 'contact' || detail.about === 'reader') return null
  const word = YEARLY_DAY.exec(detail.quote)
  if (!word) return null
  const behind = word.index + word[0].length
  const date = rows.find(
    one =>
      one.kind === 'date' &&
      one.messageId === detail.messageId &&
      one.granularity === 'day' &&
      one.place >= detail.place + behind &&
      IS_ON.test(detail.quote.slice(behind, one.place - detail.place)),
  )
  return date?.iso && isLocalDate(date.iso) ? date.iso : null
}
