import { expect, test } from 'vitest'
import { migrationsOf } from '../../../src/local/running/migrate.ts'
import { simulate } from '../../../src/local/simulate/simulation.ts'
import { SqliteD1 } from '../../../src/local/simulate/sqlite-d1.ts'
import { databaseOf } from '../../../src/store/database.ts'
import { brokenInvariants, INVARIANTS, LIVENESS } from '../../../src/store/invariants.ts'
import { DAY_MS } from '../../../src/time/instant.ts'

const MIGRATIONS = await migrationsOf()
const DAYS = 30
const NOW = Date.UTC(2026, 2, 2) + DAYS * DAY_MS

/** For each invariant, a change of rows that breaks it. */
const BREAKING: Readonly<Record<string, string>> = {
  'I1-one-row-a-mail':
    'DELETE FROM inbox WHERE id = (SELECT inbox_id FROM messages WHERE inbox_id IS NOT NULL LIMIT 1)',
  'I2-states': "UPDATE inbox SET status = 'lost' WHERE id = (SELECT id FROM inbox LIMIT 1)",
  'I3-once':
    "INSERT INTO messages (id, owner_id, key, rfc_message_id, direction, source, sent_at, received_at, content_hash) SELECT 'twice', owner_id, 'twice', rfc_message_id, direction, source, sent_at, received_at, content_hash FROM messages WHERE rfc_message_id IS NOT NULL AND content_hash IS NOT NULL LIMIT 1",
  'I4-one-digest':
    "INSERT INTO outbox SELECT 'twice', owner_id, 'digest:twice', kind, recipient, subject, text, html, reply_to, headers, 'sent', attempts, next_at, lease_until, created_at + 3600000, expires_at, sent_at, provider_message_id, error FROM outbox WHERE kind = 'digest' AND status = 'sent' LIMIT 1",
  'I6-last-contact':
    'UPDATE contacts SET last_at = last_at - 1 WHERE seq = (SELECT min(seq) FROM contacts WHERE last_at IS NOT NULL AND merged_into IS NULL)',
  'I7-owners-apart': "UPDATE contacts SET owner_id = 'somebody-else' WHERE seq = (SELECT min(seq) FROM contacts)",
  'I7-letters-apart':
    "UPDATE nudges SET owner_id = 'somebody-else' WHERE outbox_id = (SELECT outbox_id FROM nudges LIMIT 1)",
  'I8-to-owners-alone': 'UPDATE outbox SET recipient = (SELECT address FROM addresses LIMIT 1)',
  'I9-verified-alone': "UPDATE inbox SET status = 'held', reason = 'unverified'",
  'I11-raw-while-needed': "UPDATE inbox SET raw = NULL, status = 'pending' WHERE id = (SELECT id FROM inbox LIMIT 1)",
  'I12-named-reasons': "UPDATE inbox SET status = 'dead', reason = NULL WHERE id = (SELECT id FROM inbox LIMIT 1)",
  'I13-prior': 'UPDATE owners SET prior_sum = prior_sum + 1',
  'I5-mails-end': "UPDATE inbox SET status = 'pending', received_at = 0 WHERE id = (SELECT id FROM inbox LIMIT 1)",
  'I5-letters-end': "UPDATE outbox SET status = 'queued', created_at = 0 WHERE id = (SELECT id FROM outbox LIMIT 1)",
  'I5-promises-told': "UPDATE findings SET state = 'open', due_at = 1",
  'I5-reminders-told': "INSERT INTO reminders (id, owner_id, text, at, exact) SELECT 'r', id, 'call', 1, 1 FROM owners",
}

test('every invariant holds after a life, and finds the rows that somebody broke', async () => {
  const all = [...INVARIANTS, ...LIVENESS]
  expect(Object.keys(BREAKING).toSorted()).toEqual(all.map(one => one.name).toSorted())
  const database = new SqliteD1(':memory:', MIGRATIONS)
  await simulate(database, 21, DAYS)
  const db = databaseOf(database)
  expect(await brokenInvariants(db, NOW, all)).toEqual([])
  for (const [name, statement] of Object.entries(BREAKING)) {
    database.sqlite.exec('BEGIN')
    database.sqlite.exec('UPDATE owners SET paused_until = NULL')
    database.sqlite.exec('UPDATE nudges SET at = 0')
    database.sqlite.exec(statement)
    const found = await brokenInvariants(db, NOW, all)
    database.sqlite.exec('ROLLBACK')
    expect(found.map(one => one.name)).toContain(name)
  }
}, 20_000)
