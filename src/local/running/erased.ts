import { readdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { Erased } from '../entry/erasing.ts'
import type { Mailbox } from '../post/mailbox.ts'
import { type DataFolder, storedSettings, storeSettings } from '../starting/data-folder.ts'
import { scrub } from './scrub.ts'

/** Copies of the database as it was before an update or a restore. */
const COPY = /^before-[\w-]{1,80}\.sqlite(?:-wal|-shm)?$/

/** Rids a data folder of what the database has erased: letters that name the forgotten or went to an owner who is gone, the
 *  copies of older databases, the owner's address in the settings, and the words that SQLite leaves in its files. Run again
 *  it changes nothing. */
export async function eraseInFolder(folder: DataFolder, mailbox: Mailbox, erased: Erased): Promise<void> {
  await mailbox.forget(erased)
  for (const name of await readdir(folder.root)) {
    if (COPY.test(name)) await rm(join(folder.root, name), { force: true })
  }
  await forgetOwner(folder, erased.owners)
  await scrub(folder, true)
}

/** The settings name the first owner: after their erasure another one, or nobody, who is then asked for at the next start. */
async function forgetOwner(folder: DataFolder, owners: readonly string[] | null): Promise<void> {
  const stored = owners && (await storedSettings(folder))
  if (!stored || owners.includes(stored.owner)) return
  const [owner] = owners
  if (owner === undefined) await rm(folder.settings, { force: true })
  else await storeSettings(folder, { ...stored, owner })
}
