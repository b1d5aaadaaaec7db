import { sql } from 'drizzle-orm'
import type { OwnerId } from '../../src/ids.ts'
import type { Database } from '../../src/store/database.ts'
import { NOW } from './seed.ts'

/** Many people with many mails, made inside the database. D1 binds numbers as floating point, which would give `crowd2.0`. */
export async function crowd(db: Database, ownerId: OwnerId, people: number, messagesEach: number): Promise<void> {
  const series = (count: number) =>
    sql`(WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < ${count}) SELECT i FROM n)`
  await db.run(sql`INSERT INTO contacts (id, owner_id, created_at, name, name_key, title, organization, last_at, last_direction,
      gap_weight, gap_sum, gap_count, quiet_at, due_at, sort_at, search)
    SELECT 'crowd' || i, ${ownerId}, ${NOW}, 'Alexandra-Maria Papadopoulou ' || i, 'alexandra-maria papadopoulou ' || i,
      'Senior Vice President of Something', 'Some Organization ' || (i % 40), CAST(${NOW} AS INTEGER) - (i % 300) * 86400000, 'outbound', 8, 60, 9,
      CAST(${NOW} AS INTEGER) + (i % 500 - 20) * 86400000, CAST(${NOW} AS INTEGER) + (i % 500 - 20) * 86400000, CAST(${NOW} AS INTEGER) + (i % 500 - 20) * 86400000 + i,
      'alexandra-maria papadopoulou ' || i || ' · person' || i || '@crowd.example' FROM ${series(people)}`)
  await db.run(sql`INSERT INTO name_parts (owner_id, part, contact_id)
    SELECT ${ownerId}, 'papadopoulou', 'crowd' || i FROM ${series(people)}`)
  await db.run(sql`INSERT INTO tags (owner_id, contact_id, tag)
    SELECT ${ownerId}, 'crowd' || i, 'crowd' FROM ${series(people)}`)
  await db.run(sql`INSERT INTO tags (owner_id, contact_id, tag)
    SELECT ${ownerId}, 'crowd' || i, 'circle ' || i FROM ${series(30)}`)
  await db.run(
    sql`INSERT INTO circles (owner_id, name, cadence) SELECT ${ownerId}, 'circle ' || i, 'P1M' FROM ${series(12)}`,
  )
  await db.run(sql`INSERT INTO messages (id, owner_id, key, direction, source, sent_at, received_at, subject, authored)
    SELECT 'm' || i, ${ownerId}, 'k' || i, 'outbound', 'captured', CAST(${NOW} AS INTEGER) - i * 1000000, ${NOW}, 'Quarterly figures ' || i,
      'Here are the figures that we spoke of. They are better than last time, and there is more to come.' FROM ${series(people * messagesEach)}`)
  await db.run(sql`INSERT INTO participants (owner_id, message_id, contact_id, role, sent_at)
    SELECT ${ownerId}, 'm' || i, 'crowd' || (i % CAST(${people} AS INTEGER) + 1), 'to', CAST(${NOW} AS INTEGER) - i * 1000000 FROM ${series(people * messagesEach)}`)
  await db.run(sql`INSERT INTO findings (id, owner_id, contact_id, message_id, kind, "by", quote, place, said_at, due, due_at)
    SELECT 'f' || i, ${ownerId}, 'crowd' || (i % CAST(${people} AS INTEGER) + 1), 'm' || i,
      CASE i % 2 WHEN 0 THEN 'promise' ELSE 'ask' END, CASE i % 3 WHEN 0 THEN 'owner' ELSE 'contact' END,
      'I will send you the figures by Friday', 0, CAST(${NOW} AS INTEGER) - i * 1000000, NULL, NULL FROM ${series(4_000)}`)
  await db.run(sql`INSERT INTO actions (id, owner_id, at, source, kind, contact_id, sentence)
    SELECT 'a' || i, ${ownerId}, CAST(${NOW} AS INTEGER) - i * 1000000, 'reply', 'snooze', 'crowd1', 'Somebody is snoozed until Sunday.' FROM ${series(4_000)}`)
  await db.run(sql`INSERT INTO addresses (owner_id, address, contact_id, first_seen, last_seen, failing_at, failing_reason)
    SELECT ${ownerId}, 'person' || i || '@crowd.example', 'crowd' || i, ${NOW}, ${NOW}, CASE WHEN i <= 100 THEN ${NOW} END, CASE WHEN i <= 100 THEN 'final' END FROM ${series(people)}`)
  await db.run(sql`INSERT INTO suggestions (owner_id, contact_id, other_id, reason, created_at)
    SELECT ${ownerId}, 'crowd' || i, 'crowd' || (i + 1), 'same-widespread-name', ${NOW} FROM ${series(40)}`)
  await db.run(sql`INSERT INTO inbox (id, owner_id, purpose, envelope_from, envelope_to, dedupe_key, content_hash, received_at, raw_size, status, next_at)
    SELECT 'dead' || i, ${ownerId}, 'capture', 'a@b.example', 'log@kith.test', 'dead' || i, 'dead' || i, ${NOW}, 40, 'dead', ${NOW} FROM ${series(20)}`)
}
