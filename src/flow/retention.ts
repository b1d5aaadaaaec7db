import { type SQL, sql } from 'drizzle-orm'
import { rawWiping } from '../store/inbox.ts'
import { actions, findings, inbox, messages, outbox, owners } from '../store/schema.ts'
import { DAY_MS, type Instant } from '../time/instant.ts'

/** A letter can be answered, and its page opened, for 90 days (outbox-row.ts): so long its words are of use. */
const LETTER_DAYS = 90
/** What can be undone for 30 days need not be known for longer (store/activity-page.ts). */
const UNDO_DAYS = 31
/** From, subject and reason of mail that was held stay a year (design, settled questions: held mail). */
const HELD_ROW_DAYS = 365

/** What takes away the words whose time is over: raw mail, letters, what can no longer be undone, mail that was held a year
 *  ago, and mail older than its owner wants it kept. Statements of one call. */
export function forgettingOldWords(now: Instant): readonly SQL[] {
  return [rawWiping(now), ...oldWords(now), ...oldMail(now)]
}

function oldWords(now: Instant): SQL[] {
  return [
    sql`UPDATE ${outbox} SET text = '', html = '' WHERE created_at < ${now - LETTER_DAYS * DAY_MS} AND text <> '' AND status NOT IN ('queued', 'sending')`,
    sql`UPDATE ${actions} SET undo = NULL WHERE at < ${now - UNDO_DAYS * DAY_MS} AND undo IS NOT NULL`,
    sql`DELETE FROM ${inbox} WHERE status IN ('held', 'dead', 'discarded') AND processed_at < ${now - HELD_ROW_DAYS * DAY_MS}`,
  ]
}

/** What the owner's own setting says: the words of older mail go, who wrote when stays. What is still open keeps its quote. */
function oldMail(now: Instant): SQL[] {
  const past = (column: string) =>
    sql`EXISTS (SELECT 1 FROM ${owners} AS o WHERE o.id = owner_id AND o.retention_days IS NOT NULL AND ${sql.raw(column)} < ${now} - o.retention_days * ${DAY_MS})`
  return [
    sql`UPDATE ${messages} SET authored = '', subject = '', attachment_names = '' WHERE (authored <> '' OR subject <> '' OR attachment_names <> '') AND ${past('sent_at')}`,
    sql`DELETE FROM ${findings} WHERE state <> 'open' AND kind <> 'detail' AND ${past('said_at')}`,
    sql`UPDATE ${inbox} SET subject = NULL WHERE subject IS NOT NULL AND status = 'done' AND ${past('received_at')}`,
    sql`UPDATE ${outbox} SET text = '', html = '' WHERE text <> '' AND status NOT IN ('queued', 'sending') AND ${past('created_at')}`,
  ]
}
