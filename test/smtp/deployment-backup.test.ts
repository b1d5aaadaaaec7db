import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { writeBackup } from '../../src/local/backup/backup-file.ts'
import { databasePath, replaceDatabase } from '../../src/local/backup/database-file.ts'
import { migrationsOf } from '../../src/local/running/migrate.ts'
import { dumpOf } from '../../src/local/simulate/dump.ts'
import { simulate } from '../../src/local/simulate/simulation.ts'
import { SqliteD1 } from '../../src/local/simulate/sqlite-d1.ts'
import { openDataFolder } from '../../src/local/starting/data-folder.ts'
import { newFolder, runKith } from './running-program.ts'

const MIGRATIONS = await migrationsOf()

const HEADER = { madeAt: 0, migration: '', secret: '', owner: null, zone: null }

/** A local database where `wrangler dev --persist-to` keeps it, opened beside it. */
async function deployment() {
  const root = await newFolder()
  const folder = await openDataFolder(root)
  await replaceDatabase(folder, MIGRATIONS, async () => {})
  const path = databasePath(folder)
  const opened = async <T>(work: (database: SqliteD1) => Promise<T>): Promise<T> => {
    const database = new SqliteD1(path)
    database.sqlite.exec('PRAGMA synchronous = OFF')
    try {
      return await work(database)
    } finally {
      database.close()
    }
  }
  return { root, opened, dump: () => opened(database => dumpOf(database)) }
}

async function kith(...args: string[]): Promise<{ rows: number; content: string }> {
  const { code, stdout, stderr } = await runKith(...args, '--json')
  if (code !== 0) throw new Error(stderr)
  return JSON.parse(stdout)
}

const LONG = `${'"Übermut"; -- it\'s/*\r\n'.repeat(12_000)}😀\u0000end`

test('F24 restore-drill: a deployment is backed up through wrangler and restored into an empty one: the same rows, the same hash, its search whole, and nothing that waited is sent', async () => {
  const [first, second] = [await deployment(), await deployment()]
  await first.opened(async database => {
    await simulate(database, 5, 30)
    // A mail as long as its head may be, with what could end a statement in it; and nothing that a restore would move.
    database.sqlite.prepare('UPDATE inbox SET raw = ? WHERE rowid = 3').run(LONG)
    database.sqlite.exec(
      "UPDATE owners SET next_digest_at = 9e12; UPDATE reminders SET exact = 0; UPDATE inbox SET status = 'done' WHERE status = 'processing'; UPDATE outbox SET status = 'queued', lease_until = NULL WHERE rowid = 2",
    )
  })
  const folder = await newFolder()
  const secret = join(folder, 'secret.txt')
  await writeFile(secret, 'a secret of this test, long enough to be one\n')
  const file = join(folder, 'kith.ndjson')
  const { rows } = await kith('backup', file, '--remote', '--persist-to', first.root, '--secret', secret)
  expect(rows).toBeGreaterThan(200)
  expect(JSON.parse((await readFile(file, 'utf8')).split('\n', 1)[0] ?? '').secret).toMatch(/^a secret of this test/)
  // By way of a laptop, which reads and writes the same file.
  const laptop = await newFolder()
  await kith('restore', file, '--data', laptop)
  const fromLaptop = join(folder, 'laptop.ndjson')
  const { content } = await kith('backup', fromLaptop, '--data', laptop)
  await kith('restore', fromLaptop, '--remote', '--persist-to', second.root)
  await first.opened(database =>
    database
      .prepare(
        "UPDATE outbox SET status = 'unknown', error = 'restored', lease_until = NULL WHERE status IN ('queued', 'sending')",
      )
      .run(),
  )
  const dump = await second.dump()
  expect(dump).toEqual(await first.dump())
  expect(dump.inbox?.some(row => row.raw === LONG)).toBe(true)
  await second.opened(async database => {
    for (const index of ['contacts_search', 'messages_search']) {
      database.sqlite.exec(`INSERT INTO ${index}(${index}, rank) VALUES ('integrity-check', 1)`)
    }
    const found = await database.prepare("SELECT rowid FROM messages_search WHERE messages_search MATCH 'plan'").all()
    expect(found.results).not.toEqual([])
    const again = await writeBackup(join(folder, 'again.ndjson'), HEADER, database)
    expect(again.content).toBe(content)
  })
  // What is there is not taken away unasked.
  await expect(kith('restore', file, '--remote', '--persist-to', second.root)).rejects.toThrow('--over')
}, 600_000)
