import { and, desc, eq, sql } from 'drizzle-orm'
import * as z from 'zod/mini'
import type { ActionId, OwnerId } from '../ids.ts'
import { DAY_MS, type Instant } from '../time/instant.ts'
import type { Database } from './database.ts'
import { ALSO_FROM } from './letters.ts'
import { listed } from './rows.ts'
import { actions, outbox } from './schema.ts'

export const ACTIONS_PER_PAGE = 50
const SENT_PER_PAGE = 12
/** People told of for one letter. */
const TOLD_MAX = 5
/** So long an action can be taken back. */
export const UNDO_MS = 30 * DAY_MS

export type ActionRow = {
  readonly id: ActionId
  readonly at: Instant
  readonly source: (typeof actions.$inferSelect)['source']
  readonly kind: string
  readonly contactId: string | null
  readonly sentence: string
  /** Only whether there is something to undo: the rows themselves are not the page's business. */
  readonly undo: number | null
  readonly undoneAt: Instant | null
}

const ACTION = {
  id: actions.id,
  at: actions.at,
  source: actions.source,
  kind: actions.kind,
  contactId: actions.contactId,
  sentence: actions.sentence,
  undo: sql<number | null>`CASE WHEN ${actions.undo} IS NULL THEN NULL ELSE 1 END`.as('undo'),
  undoneAt: actions.undoneAt,
} as const

/** What Kith did and sent, newest first. One call on actions_by_time and outbox_by_time; the texts of mails stay unread. */
export function activityPageOf(db: Database, ownerId: OwnerId) {
  return {
    async page(before: Instant | null) {
      const [did, sent] = await db.batch([
        db
          .select(ACTION)
          .from(actions)
          .where(and(eq(actions.ownerId, ownerId), before === null ? undefined : sql`${actions.at} < ${before}`))
          .orderBy(desc(actions.at))
          .limit(ACTIONS_PER_PAGE + 1),
        db
          .select({
            id: outbox.id,
            kind: outbox.kind,
            recipient: outbox.recipient,
            subject: outbox.subject,
            status: outbox.status,
            createdAt: outbox.createdAt,
            sentAt: outbox.sentAt,
            attempts: outbox.attempts,
            error: outbox.error,
            told: sql<string>`(SELECT json_group_array(json_object('id', c.id, 'name', c.name, 'reason', n.reason)) FROM
              (SELECT contact_id, reason FROM nudges WHERE nudges.outbox_id = outbox.id AND number < ${ALSO_FROM} ORDER BY number LIMIT ${TOLD_MAX}) AS n
              JOIN contacts AS c ON c.id = n.contact_id)`.as('told'),
          })
          .from(outbox)
          .where(eq(outbox.ownerId, ownerId))
          .orderBy(desc(outbox.createdAt))
          .limit(before === null ? SENT_PER_PAGE : 0),
      ])
      const rows: readonly ActionRow[] = did.slice(0, ACTIONS_PER_PAGE)
      return {
        did: rows,
        sent: sent.map(letter => ({ ...letter, told: toldIn(letter.told) })),
        next: did.length > ACTIONS_PER_PAGE ? (rows.at(-1)?.at ?? null) : null,
      }
    },
  }
}

const Told = z.array(z.object({ id: z.string(), name: z.string(), reason: z.string() }))

function toldIn(json: string): z.infer<typeof Told> {
  const read = Told.safeParse(JSON.parse(json))
  return read.success ? read.data : []
}

/** Some actions of one owner by their ids. One call, a row each. */
export async function actionsByIds(
  db: Database,
  ownerId: OwnerId,
  ids: readonly ActionId[],
): Promise<readonly ActionRow[]> {
  return db
    .select(ACTION)
    .from(actions)
    .where(and(eq(actions.ownerId, ownerId), sql`${actions.id} IN ${listed(ids)}`))
}

/** Whether an action can still be taken back. */
export function canUndo(action: ActionRow, now: Instant): boolean {
  return action.undo !== null && action.undoneAt === null && now - action.at < UNDO_MS
}
