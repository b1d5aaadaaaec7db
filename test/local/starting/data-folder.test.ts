import { mkdtemp, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { openDataFolder, secretOf, storedSettings, storeSettings } from '../../../src/local/starting/data-folder.ts'

const newFolder = async () => openDataFolder(join(await mkdtemp(join(tmpdir(), 'kith-data-')), 'deep', 'down'))

test('the secret is made once, is 32 bytes, and nobody else reads it', async () => {
  const folder = await newFolder()
  const secret = await secretOf(folder)
  expect(secret).toMatch(/^[0-9a-f]{64}$/)
  expect(await secretOf(folder)).toBe(secret)
  expect((await stat(folder.secret)).mode & 0o077).toBe(0)
})

test('settings come back as they were kept', async () => {
  const folder = await newFolder()
  expect(await storedSettings(folder)).toBeNull()
  const settings = { owner: 'sam@example.com', zone: 'Europe/Berlin', standingAt: 5 }
  await storeSettings(folder, settings)
  expect(await storedSettings(folder)).toEqual(settings)
})

test.each(['', '{', '[]', '{"owner":"a@b.c","zone":"Mars/Base"}', '{"zone":"UTC"}'])(
  'settings that read %j count as none',
  async text => {
    const folder = await newFolder()
    await writeFile(folder.settings, text)
    expect(await storedSettings(folder)).toBeNull()
  },
)
