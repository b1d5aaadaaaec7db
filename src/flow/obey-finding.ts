import { type SQL, sql } from 'drizzle-orm'
import { saysLetGo } from '../command/letting-go.ts'
import { absoluteDay } from '../nudge/day-words.ts'
import { oneLine } from '../nudge/letter.ts'
import type { LetterLanguage } from '../nudge/words.ts'
import { findings } from '../store/schema.ts'
import type { Instant } from '../time/instant.ts'
import { localDateOf } from '../time/zone.ts'
import type { Desk, PersonalOrder, Result } from './desk.ts'
import { momentOf } from './obey-order.ts'
import { obeyTouch } from './obey-touch.ts'
import type { ContactRow } from './settle-contact.ts'

type Finding = typeof findings.$inferSelect

/** The button under a sentence that was misread: it is shown no more, and does not come back. */
const DISMISSES = /^dismiss$/

const SENTENCES: Readonly<
  Record<
    LetterLanguage,
    Readonly<
      Record<'kept' | 'letGo' | 'dismissed' | 'moved' | 'stays', (quote: string, name: string, day: string) => string>
    >
  >
> = {
  en: {
    kept: (quote, name) => `Kept: “${quote}” (${name}).`,
    letGo: (quote, name) => `Let go: “${quote}” (${name}).`,
    dismissed: (quote, name) => `Dismissed: “${quote}” (${name}).`,
    moved: (quote, name, day) => `“${quote}” (${name}) comes back on ${day}.`,
    stays: quote => `“${quote}” stays open; to drop it too, answer “let it go”.`,
  },
  de: {
    kept: (quote, name) => `Erledigt: „${quote}“ (${name}).`,
    letGo: (quote, name) => `Losgelassen: „${quote}“ (${name}).`,
    dismissed: (quote, name) => `Verworfen: „${quote}“ (${name}).`,
    moved: (quote, name, day) => `„${quote}“ (${name}) kommt am ${day} wieder.`,
    stays: quote => `„${quote}“ bleibt offen; soll auch das weg, antworte „lass es gut sein“.`,
  },
}

/** Obeys an answer to a letter that told a promise or an ask: done keeps it, a snooze moves its day, "let it go" lets it
 *  go; rhythm and state stay. A touch that names its channel counts for the person too. Null: the order means the person. */
export async function obeyFinding(
  order: PersonalOrder,
  finding: Finding,
  row: ContactRow,
  index: number,
  desk: Desk,
): Promise<Result | null> {
  const { command } = order
  const quote = oneLine(finding.quote, 100)
  const words = SENTENCES[desk.owner.language]
  if (command.do === 'touch') {
    const kept = close(finding, finding.kind === 'ask' ? 'answered' : 'kept', desk)
    const sentence = words.kept(quote, row.name, '')
    if (command.channel === null) return { ok: true, sentence, undo: [kept] }
    const touch = await obeyTouch(command, row, index, desk)
    return touch.ok ? { ok: true, sentence: `${sentence} ${touch.sentence}`, undo: [kept, ...touch.undo] } : touch
  }
  if (command.do === 'rest' && DISMISSES.test(command.quote)) {
    return { ok: true, sentence: words.dismissed(quote, row.name, ''), undo: [close(finding, 'dismissed', desk)] }
  }
  if (command.do === 'rest' && saysLetGo(command.quote)) {
    return { ok: true, sentence: words.letGo(quote, row.name, ''), undo: [close(finding, 'let-go', desk)] }
  }
  if (command.do === 'snooze') {
    const until = momentOf(command.until, desk)
    if (until <= desk.request.at) return { ok: false, reason: 'past' }
    const day = absoluteDay(until, desk.owner.zone, desk.owner.language)
    return { ok: true, sentence: words.moved(quote, row.name, day), undo: [move(finding, until, desk)] }
  }
  return null
}

/** Said where somebody is let rest under a promise, so that nobody takes the one for the other; '' where it is no longer open. */
export function staysOpen({ state, quote }: Finding, desk: Desk): string {
  return state === 'open' ? ` ${SENTENCES[desk.owner.language].stays(oneLine(quote, 100), '', '')}` : ''
}

function before({ id, state, due, dueAt, closedAt }: Finding) {
  return { kind: 'finding' as const, id, set: { state, due, dueAt, closedAt } }
}

function close(finding: Finding, state: 'kept' | 'answered' | 'let-go' | 'dismissed', desk: Desk) {
  desk.more.push(
    sql`UPDATE ${findings} SET state = ${state}, closed_at = ${desk.request.at} WHERE id = ${finding.id} AND owner_id = ${desk.owner.id}`,
    // The same words said again in an earlier or later mail are the same promise.
    sql`UPDATE ${findings} SET state = ${state}, closed_at = ${desk.request.at} WHERE contact_id = ${finding.contactId} AND owner_id = ${desk.owner.id} AND state = 'open' AND kind = ${finding.kind} AND by = ${finding.by} AND lower(quote) = lower(${finding.quote})`,
  )
  return before(finding)
}

/** Moves its day; one that was closed is open again, else nothing would come back on that day. */
function move(finding: Finding, until: Instant, desk: Desk) {
  const day = localDateOf(until, desk.owner.zone)
  const statement: SQL = sql`UPDATE ${findings} SET due = ${day}, due_at = ${until}, state = 'open', closed_at = NULL WHERE id = ${finding.id} AND owner_id = ${desk.owner.id}`
  desk.more.push(statement)
  return before(finding)
}
