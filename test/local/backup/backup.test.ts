import { mkdtemp, readFile, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test, vi } from 'vitest'
import { checkBackup, writeBackup } from '../../../src/local/backup/backup-file.ts'
import { databasePath, replaceDatabase } from '../../../src/local/backup/database-file.ts'
import { readableBackup, restoreInto } from '../../../src/local/backup/restore.ts'
import { migrationsOf } from '../../../src/local/running/migrate.ts'
import { dumpOf } from '../../../src/local/simulate/dump.ts'
import { simulate } from '../../../src/local/simulate/simulation.ts'
import { SqliteD1 } from '../../../src/local/simulate/sqlite-d1.ts'
import { openDataFolder } from '../../../src/local/starting/data-folder.ts'
import { databaseOf } from '../../../src/store/database.ts'
import { brokenInvariants } from '../../../src/store/invariants.ts'
import { DAY_MS, HOUR_MS } from '../../../src/time/instant.ts'

// Each lives forty days first.
vi.setConfig({ testTimeout: 60_000 })

const MIGRATIONS = await migrationsOf()
const SEED = 5
const START = Date.UTC(2026, 2, 2)
const END = await quietEnd(START + 40 * DAY_MS)
const HEADER = {
  madeAt: END,
  migration: MIGRATIONS.at(-1)?.name ?? '',
  secret: 'a secret of this test, long enough to be one',
  owner: 'sam@keller.example',
  zone: 'Europe/Berlin',
}

async function lifeUntil(end: number): Promise<SqliteD1> {
  const database = new SqliteD1(':memory:', MIGRATIONS)
  await simulate(database, SEED, (end - START) / DAY_MS)
  return database
}

/** The first hour from an instant on at which a life can end without a letter under way, whatever its random days are: what
 *  waits to be sent is another thing after a restore, and a test puts such a letter there itself. */
async function quietEnd(from: number): Promise<number> {
  for (let end = from; end < from + 6 * HOUR_MS; end += HOUR_MS) {
    const database = await lifeUntil(end)
    const waiting = await database
      .prepare("SELECT count(*) AS n FROM outbox WHERE status IN ('queued', 'sending') OR created_at > ?")
      .bind(end - HOUR_MS)
      .first<number>('n')
    database.close()
    if (waiting === 0) return end
  }
  throw new Error('letters are always under way')
}

/** A database in which somebody has lived for forty days, and a file for its backup. */
async function lived() {
  const folder = await mkdtemp(join(tmpdir(), 'kith-backup-'))
  const database = await lifeUntil(END)
  return { database, folder, file: join(folder, 'kith.ndjson') }
}

async function restored(file: string, now: number, migrations = MIGRATIONS): Promise<SqliteD1> {
  const database = new SqliteD1(':memory:', migrations)
  await restoreInto(database, file, await readableBackup(file, migrations), now)
  return database
}

test('F24 restore-drill: a backup put into an empty deployment gives an equal dump, search included, and equal hashes', async () => {
  const { database, folder, file } = await lived()
  // More rows than fit one page.
  database.sqlite.exec(
    "INSERT INTO never_log SELECT o.id, 'domain', 'd' || value || '.example', value FROM owners AS o, (WITH RECURSIVE n(value) AS (SELECT 1 UNION ALL SELECT value + 1 FROM n WHERE value < 1200) SELECT value FROM n)",
  )
  const { rows, content } = await writeBackup(file, HEADER, database)
  expect(rows).toBeGreaterThan(1_500)
  const other = await restored(file, END)
  expect(await dumpOf(other)).toEqual(await dumpOf(database))
  const again = await writeBackup(join(folder, 'again.ndjson'), HEADER, other)
  expect(again.content).toBe(content)
  for (const index of ['contacts_search', 'messages_search']) {
    other.sqlite.exec(`INSERT INTO ${index}(${index}, rank) VALUES ('integrity-check', 1)`)
  }
  const found = (db: SqliteD1) =>
    db.prepare("SELECT rowid FROM messages_search WHERE messages_search MATCH 'plan' ORDER BY rowid").all()
  expect((await found(other)).results).toEqual((await found(database)).results)
  expect(await brokenInvariants(databaseOf(other), END)).toEqual([])
})

test('a backup that was cut off, changed in one letter, or is something else is refused, and why is said', async () => {
  const { database, file } = await lived()
  await writeBackup(file, HEADER, database)
  const text = await readFile(file, 'utf8')
  await writeFile(file, text.slice(0, Math.floor(text.length / 2)))
  expect(await checkBackup(file)).toEqual({ ok: false, reason: expect.stringMatching(/cut-off|damaged/) })
  await writeFile(file, text.replace('Coffee soon?', 'Coffee soon!'))
  expect(await checkBackup(file)).toEqual({ ok: false, reason: 'damaged' })
  await writeFile(file, 'BEGIN TRANSACTION;\n')
  expect(await checkBackup(file)).toEqual({ ok: false, reason: 'no-backup' })
  await writeFile(file, text.replace('"version":1', '"version":2'))
  expect(await checkBackup(file)).toEqual({ ok: false, reason: 'newer-form' })
})

test('a backup of an older schema restores into a newer one: new columns get their defaults', async () => {
  const { database, file } = await lived()
  await writeBackup(file, HEADER, database)
  const newer = [
    ...MIGRATIONS,
    { name: '9999_later.sql', statements: ["ALTER TABLE contacts ADD COLUMN nickname TEXT NOT NULL DEFAULT 'none'"] },
  ]
  const other = await restored(file, END, newer)
  const { results } = await other.prepare('SELECT DISTINCT nickname FROM contacts').all()
  expect(results).toEqual([{ nickname: 'none' }])
  // And the other way: a backup of a newer Kith is refused before anything is touched.
  await writeBackup(file, { ...HEADER, migration: '9999_later.sql' }, other)
  await expect(readableBackup(file, MIGRATIONS)).rejects.toThrow('newer Kith')
})

test('F20 time-travel-restore: what waited at the time of the backup is not sent, and the next digest comes on the next morning', async () => {
  const { database, file } = await lived()
  // Of a day whose morning has come in no zone yet, so that the life has written none.
  const row = `INSERT INTO outbox (id, owner_id, key, kind, recipient, subject, text, html, reply_to, headers, status, next_at, created_at, expires_at)
    SELECT 'aaaaaaaaaaaaaaaa', id, 'digest:2026-04-12', 'digest', 'sam@keller.example', 's', 't', 'h', 'r', '{}', 'queued', ${END}, ${END}, ${END + DAY_MS} FROM owners`
  database.sqlite.exec(row)
  database.sqlite.exec(
    `UPDATE owners SET next_digest_at = ${START + 40 * DAY_MS - HOUR_MS}, zone = 'Europe/Berlin', digest_time = '09:00', digest_days = 127, paused_until = NULL`,
  )
  await writeBackup(file, HEADER, database)
  const later = START + 42 * DAY_MS + 11 * HOUR_MS
  const other = await restored(file, later)
  const [letter] = (await other.prepare("SELECT status, error FROM outbox WHERE id = 'aaaaaaaaaaaaaaaa'").all()).results
  expect(letter).toEqual({ status: 'unknown', error: 'restored' })
  const next = await other.prepare('SELECT next_digest_at AS at FROM owners').first<number>('at')
  expect(new Date(next ?? 0).toISOString()).toBe('2026-04-14T07:00:00.000Z')
})

test('a restore that fails leaves the database as it was; one that ends keeps a copy of what was', async () => {
  const { database, folder: root, file } = await lived()
  await writeBackup(file, HEADER, database)
  const folder = await openDataFolder(join(root, 'data'))
  const summary = await readableBackup(file, MIGRATIONS)
  expect(await replaceDatabase(folder, MIGRATIONS, into => restoreInto(into, file, summary, END))).toBe(null)
  const kept = async () => {
    const opened = new SqliteD1(databasePath(folder))
    const dump = await dumpOf(opened)
    opened.close()
    return dump
  }
  expect(await kept()).toEqual(await dumpOf(database))
  const fails = replaceDatabase(folder, MIGRATIONS, async into => {
    await into.batch([into.prepare('DELETE FROM messages')])
    throw new Error('in the middle')
  })
  await expect(fails).rejects.toThrow('in the middle')
  expect(await kept()).toEqual(await dumpOf(database))
  const before = await replaceDatabase(folder, MIGRATIONS, into => restoreInto(into, file, summary, END))
  expect(before).toBe(join(folder.root, 'before-restore.sqlite'))
})
