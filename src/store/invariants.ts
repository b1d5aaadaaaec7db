import { type SQL, sql } from 'drizzle-orm'
import * as z from 'zod/mini'
import { DAY_MS, HOUR_MS, type Instant } from '../time/instant.ts'
import { type Database, runBatch } from './database.ts'

/** What must hold of the rows at any moment (reliability.md section 6). `broken`: a query that gives the rows against it. */
type Invariant = {
  readonly name: string
  readonly says: string
  readonly broken: (now: Instant) => SQL
}

/** An owner's work may take this long before it counts as stuck. */
const STUCK_MS = 2 * DAY_MS

export const INVARIANTS: readonly Invariant[] = [
  {
    name: 'I1-one-row-a-mail',
    says: 'every filed message that a mail brought has the row of that mail',
    broken: () =>
      sql`SELECT id FROM messages AS m WHERE inbox_id IS NOT NULL AND NOT EXISTS (SELECT 1 FROM inbox AS i WHERE i.id = m.inbox_id AND i.owner_id = m.owner_id)`,
  },
  {
    name: 'I2-states',
    says: 'a mail waits with a next try or a lease, or has ended at an instant; none is tried more than five times',
    broken: () =>
      sql`SELECT id FROM inbox WHERE status NOT IN ('pending', 'processing', 'done', 'held', 'dead', 'discarded')
        OR (status = 'processing' AND lease_until IS NULL) OR (status IN ('done', 'held', 'dead', 'discarded') AND processed_at IS NULL)
        OR attempts > 5`,
  },
  {
    name: 'I3-once',
    says: 'one mail is one message, whoever hands it over and however often',
    broken: () =>
      sql`SELECT min(id) FROM messages WHERE rfc_message_id IS NOT NULL AND content_hash IS NOT NULL GROUP BY owner_id, rfc_message_id, content_hash HAVING count(*) > 1`,
  },
  {
    name: 'I4-one-digest',
    says: 'two digests of one owner are planned at least twenty hours apart',
    broken: () =>
      sql`SELECT id FROM (SELECT id, created_at - lag(created_at) OVER (PARTITION BY owner_id ORDER BY created_at) AS apart FROM outbox WHERE kind = 'digest' AND status IN ('sending', 'sent', 'unknown')) WHERE apart < ${20 * HOUR_MS}`,
  },
  {
    name: 'I6-last-contact',
    says: 'the last contact with a person is the newest message or touch that counts',
    broken: () =>
      sql`SELECT c.id FROM contacts AS c WHERE c.merged_into IS NULL AND coalesce(c.last_at, 0) <> coalesce((SELECT max(p.sent_at) FROM participants AS p WHERE p.contact_id = c.id AND p.counts = 1), 0)`,
  },
  {
    name: 'I7-owners-apart',
    says: 'no row points to another owner, or to somebody who is not there',
    broken: () => sql`
      SELECT p.message_id AS id FROM participants AS p LEFT JOIN contacts AS c ON c.id = p.contact_id LEFT JOIN messages AS m ON m.id = p.message_id WHERE c.owner_id IS NOT p.owner_id OR m.owner_id IS NOT p.owner_id
      UNION ALL SELECT f.id FROM findings AS f LEFT JOIN contacts AS c ON c.id = f.contact_id LEFT JOIN messages AS m ON m.id = f.message_id WHERE c.owner_id IS NOT f.owner_id OR m.owner_id IS NOT f.owner_id
      UNION ALL SELECT a.address FROM addresses AS a LEFT JOIN contacts AS c ON c.id = a.contact_id WHERE c.owner_id IS NOT a.owner_id
      UNION ALL SELECT p.id FROM positions AS p LEFT JOIN contacts AS c ON c.id = p.contact_id WHERE c.owner_id IS NOT p.owner_id`,
  },
  {
    name: 'I7-letters-apart',
    says: 'no tag, letter or reminder points to another owner, or to somebody who is not there',
    // By itself, for D1 takes five terms of a UNION at most.
    broken: () => sql`
      SELECT t.tag AS id FROM tags AS t LEFT JOIN contacts AS c ON c.id = t.contact_id WHERE c.owner_id IS NOT t.owner_id
      UNION ALL SELECT n.outbox_id FROM nudges AS n LEFT JOIN outbox AS o ON o.id = n.outbox_id WHERE o.owner_id IS NOT n.owner_id
      UNION ALL SELECT r.id FROM reminders AS r LEFT JOIN contacts AS c ON c.id = r.contact_id WHERE r.contact_id IS NOT NULL AND c.owner_id IS NOT r.owner_id`,
  },
  {
    name: 'I8-to-owners-alone',
    says: 'no letter is addressed to anybody but its owner',
    broken: () =>
      sql`SELECT id FROM outbox AS o WHERE status IN ('queued', 'sending', 'sent', 'unknown') AND EXISTS (SELECT 1 FROM addresses AS a WHERE a.owner_id = o.owner_id AND a.address = o.recipient)`,
  },
  {
    name: 'I9-verified-alone',
    says: 'nobody stands in the book because of held or automatic mail',
    broken: () =>
      sql`SELECT m.id FROM messages AS m INNER JOIN inbox AS i ON i.id = m.inbox_id WHERE i.status IN ('held', 'discarded') OR (i.status = 'done' AND i.reason IS NOT NULL AND i.reason <> 'command')`,
  },
  {
    name: 'I11-raw-while-needed',
    says: 'a mail that still waits to be read has its raw head',
    broken: now =>
      sql`SELECT id FROM inbox WHERE raw IS NULL AND (status IN ('pending', 'processing') OR (status IN ('held', 'dead') AND from_address IS NOT NULL AND processed_at > ${now - 30 * DAY_MS}))`,
  },
  {
    name: 'I12-named-reasons',
    says: 'whatever was refused, held or not sent says why',
    broken: () =>
      sql`SELECT id FROM inbox WHERE status IN ('held', 'dead') AND reason IS NULL UNION ALL SELECT id FROM outbox WHERE status IN ('failed', 'unknown') AND error IS NULL`,
  },
  {
    name: 'I13-prior',
    says: 'the prior of an owner is the sum of what their people give to it, and each gives at most three first gaps',
    broken: () => sql`
      SELECT o.id AS id FROM owners AS o LEFT JOIN (SELECT owner_id, sum(first_gaps_sum) AS gaps, sum(first_gaps_count) AS n FROM contacts WHERE merged_into IS NULL GROUP BY owner_id) AS c ON c.owner_id = o.id WHERE o.prior_sum <> coalesce(c.gaps, 0) OR o.prior_count <> coalesce(c.n, 0)
      UNION ALL SELECT id FROM contacts WHERE merged_into IS NULL AND first_gaps_count <> min(gap_count, 3)`,
  },
]

/** What must hold once nothing has failed for two days: everything that was to be done has been done (I5). */
export const LIVENESS: readonly Invariant[] = [
  {
    name: 'I5-mails-end',
    says: 'no mail waits for more than two days',
    broken: now =>
      sql`SELECT id FROM inbox WHERE status IN ('pending', 'processing') AND received_at < ${now - STUCK_MS}`,
  },
  {
    name: 'I5-letters-end',
    says: 'no letter waits for more than two days',
    broken: now => sql`SELECT id FROM outbox WHERE status IN ('queued', 'sending') AND created_at < ${now - STUCK_MS}`,
  },
  {
    name: 'I5-promises-told',
    says: 'what is due, and has been for two days, is told, one thing a morning of the same person; an undo may put a day back',
    broken: now =>
      sql`SELECT f.id FROM findings AS f INNER JOIN contacts AS c ON c.id = f.contact_id INNER JOIN owners AS o ON o.id = f.owner_id WHERE f.state = 'open' AND f.due_at < ${now - STUCK_MS} AND c.state <> 'forgotten' AND NOT EXISTS (SELECT 1 FROM messages AS m INNER JOIN inbox AS i ON i.id = m.inbox_id WHERE m.id = f.message_id AND i.processed_at > ${now - STUCK_MS}) AND coalesce(o.paused_until, 0) < ${now - STUCK_MS}
        AND NOT EXISTS (SELECT 1 FROM nudges AS n WHERE n.contact_id = f.contact_id AND n.reason = 'promise' AND n.at > ${now - STUCK_MS})
        AND NOT EXISTS (SELECT 1 FROM actions AS a WHERE a.contact_id = f.contact_id AND a.undone_at > ${now - STUCK_MS})`,
  },
  {
    name: 'I5-reminders-told',
    says: 'a reminder goes out within two days of its time',
    broken: now =>
      sql`SELECT r.id FROM reminders AS r INNER JOIN owners AS o ON o.id = r.owner_id WHERE r.state = 'open' AND r.at < ${now - STUCK_MS} AND coalesce(o.paused_until, 0) < ${now - STUCK_MS}`,
  },
]

export type Broken = { readonly name: string; readonly says: string; readonly rows: number; readonly example: string }

const Counted = z.array(z.object({ rows: z.number(), example: z.nullable(z.string()) }))

/** Which of these do not hold at `now`: one call. Reads every row: for tests, the simulator, and once in a while. */
export async function brokenInvariants(
  db: Database,
  now: Instant,
  invariants: readonly Invariant[] = INVARIANTS,
): Promise<readonly Broken[]> {
  const results = await runBatch(
    db,
    invariants.map(
      ({ broken }) => sql`WITH found(id) AS (${broken(now)}) SELECT count(*) AS rows, min(id) AS example FROM found`,
    ),
  )
  return invariants.flatMap(({ name, says }, index) => {
    const [counted] = Counted.parse(results[index])
    return counted && counted.rows > 0 ? [{ name, says, rows: counted.rows, example: counted.example ?? '' }] : []
  })
}
