import { copyFile, mkdir, mkdtemp, readdir, readFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { expect, test } from 'vitest'
import { scrub } from '../../../src/local/running/scrub.ts'
import { type DataFolder, openDataFolder } from '../../../src/local/starting/data-folder.ts'

/** The database of a run that was killed: rows kept and deleted, all still in the write-ahead log. */
async function killedRun(): Promise<DataFolder> {
  const folder = await openDataFolder(await mkdtemp(join(tmpdir(), 'kith-scrub-')))
  const elsewhere = join(await mkdtemp(join(tmpdir(), 'kith-scrub-')), 'run.sqlite')
  const database = new DatabaseSync(elsewhere)
  database.exec('PRAGMA journal_mode = WAL; CREATE TABLE things (id INTEGER PRIMARY KEY, word TEXT)')
  for (let index = 0; index < 200; index++) {
    database
      .prepare('INSERT INTO things (word) VALUES (?)')
      .run(`${index % 2 ? 'kept' : 'forgotten'}-word-${'x'.repeat(300)}`)
  }
  database.exec("DELETE FROM things WHERE word LIKE 'forgotten%'")
  await mkdir(folder.databases, { recursive: true })
  const file = join(folder.databases, `${'a'.repeat(64)}.sqlite`)
  for (const end of ['', '-wal']) await copyFile(elsewhere + end, file + end)
  database.close()
  return folder
}

async function bytesIn(folder: DataFolder): Promise<string> {
  const names = await readdir(folder.databases)
  return (await Promise.all(names.map(name => readFile(join(folder.databases, name), 'latin1')))).join()
}

test.each([true, false])(
  'H01 after a run no file of the folder holds what was deleted, and every kept row stands (in order: %s)',
  async always => {
    const folder = await killedRun()
    expect(await bytesIn(folder)).toContain('forgotten-word')
    await scrub(folder, always)
    expect(await bytesIn(folder)).not.toContain('forgotten-word')
    const database = new DatabaseSync(join(folder.databases, `${'a'.repeat(64)}.sqlite`))
    expect({ ...database.prepare("SELECT count(*) AS n FROM things WHERE word LIKE 'kept%'").get() }).toEqual({
      n: 100,
    })
    database.close()
  },
)

test('before the first start there is nothing to scrub', async () => {
  const folder = await openDataFolder(await mkdtemp(join(tmpdir(), 'kith-scrub-')))
  await expect(scrub(folder, true)).resolves.toBeUndefined()
})
