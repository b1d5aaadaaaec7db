import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { expect, test } from 'vitest'
import { ownerIdOf } from '../../src/flow/owner-id.ts'
import { databasePath, lastMigration, replaceDatabase } from '../../src/local/backup/database-file.ts'
import { migrationsOf } from '../../src/local/running/migrate.ts'
import { openDataFolder } from '../../src/local/starting/data-folder.ts'
import { People } from './answers.ts'
import { SAM } from './fixtures.ts'
import { newFolder, startProgram } from './running-program.ts'

const MIGRATIONS = await migrationsOf()

/** The folder of a Kith of the release before, which knows one person. */
async function olderKith(): Promise<string> {
  const data = await newFolder()
  const id = await ownerIdOf(SAM)
  await replaceDatabase(await openDataFolder(data), MIGRATIONS.slice(0, -1), async database => {
    await database.batch([
      database.prepare("INSERT INTO owners (id, created_at, zone, next_digest_at) VALUES (?, 1, 'UTC', 9e12)").bind(id),
      database
        .prepare('INSERT INTO owner_addresses (owner_id, address, created_at, confirmed_at) VALUES (?, ?, 1, 1)')
        .bind(id, SAM),
      database
        .prepare(
          "INSERT INTO contacts (id, owner_id, created_at, name) VALUES ('oldfriendaaaaaaa', ?, 1, 'Old Friend')",
        )
        .bind(id),
    ])
  })
  return data
}

test('F17 npm start after an update migrates, says where the copy of the old database lies, and everybody is still known', async () => {
  const data = await olderKith()
  const copy = join(data, `before-${MIGRATIONS.at(-1)?.name.replace('.sql', '')}.sqlite`)
  const kith = await startProgram(data, '--owner', SAM, '--zone', 'UTC')
  expect(kith.talk()).toContain(`the database is brought up to date; until you forget somebody, the old one is ${copy}`)
  expect(People.parse(await kith.kith('people')).map(person => person.name)).toEqual(['Old Friend'])
  await kith.stop()
  const migrationIn = (path: string) => {
    const database = new DatabaseSync(path, { readOnly: true })
    const found = [lastMigration(database), database.prepare('SELECT name FROM contacts').get()?.name]
    database.close()
    return found
  }
  expect(migrationIn(copy)).toEqual([MIGRATIONS.at(-2)?.name, 'Old Friend'])
  expect(migrationIn(databasePath(await openDataFolder(data)))).toEqual([MIGRATIONS.at(-1)?.name, 'Old Friend'])
  // The next start has nothing to do.
  const again = await startProgram(data)
  expect(again.talk()).not.toContain('brought up to date')
  await again.stop()
  expect((await readdir(data)).filter(name => name.startsWith('before-'))).toHaveLength(1)
}, 120_000)
