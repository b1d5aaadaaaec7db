import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, readdir, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { openDataFolder } from '../../../src/local/starting/data-folder.ts'
import { lockFolder, readLock } from '../../../src/local/starting/lock.ts'
import { identityOf, lives } from '../../../src/local/starting/process-identity.ts'

const newFolder = async () => openDataFolder(await mkdtemp(join(tmpdir(), 'kith-lock-')))
const GONE = { pid: 2 ** 22 + 5, startedAt: '1' }

test('a folder in use is refused with the number of the process', async () => {
  const folder = await newFolder()
  expect(await lockFolder(folder)).toMatchObject({ ok: true })
  expect(await lockFolder(folder)).toEqual({ ok: false, reason: 'in-use', pid: process.pid })
})

test('a released folder can be taken again', async () => {
  const folder = await newFolder()
  const first = await lockFolder(folder)
  if (first.ok) await first.lock.release()
  expect(await lockFolder(folder)).toMatchObject({ ok: true, ended: [] })
})

test('of ten starts at once on a stale lock exactly one gets the folder', async () => {
  const folder = await newFolder()
  await writeFile(folder.lock, JSON.stringify({ owner: GONE, workers: [], control: null }))
  const all = await Promise.all(Array.from({ length: 10 }, () => lockFolder(folder)))
  expect(all.filter(({ ok }) => ok)).toHaveLength(1)
})

test('a lock whose process is gone is taken over, and the worker it left is ended', async () => {
  const folder = await newFolder()
  const left = spawn('sleep', ['60'])
  const worker = await identityOf(left.pid ?? 0)
  await writeFile(folder.lock, JSON.stringify({ owner: GONE, workers: [worker], control: null }))
  const exit = once(left, 'exit')
  expect(await lockFolder(folder)).toMatchObject({ ok: true, ended: [left.pid] })
  expect(await exit).toEqual([null, 'SIGKILL'])
})

test('a process that only has the number of a lost worker is left alone', async () => {
  const folder = await newFolder()
  const other = spawn('sleep', ['60'])
  const worker = { pid: other.pid, startedAt: 'some other time' }
  await writeFile(folder.lock, JSON.stringify({ owner: GONE, workers: [worker], control: null }))
  expect(await lockFolder(folder)).toMatchObject({ ok: true, ended: [] })
  const identity = await identityOf(other.pid ?? 0)
  expect(identity && (await lives(identity))).toBe(true)
  other.kill('SIGKILL')
})

test('half a lock file counts as stale', async () => {
  const folder = await newFolder()
  await writeFile(folder.lock, '{"owner":{"pi')
  expect(await lockFolder(folder)).toMatchObject({ ok: true })
})

test('the lock holds the key of the commands and is readable by its owner only', async () => {
  const folder = await newFolder()
  const locked = await lockFolder(folder)
  if (locked.ok) await locked.lock.update({ control: { port: 1234, secret: 's' } })
  expect((await readLock(folder))?.control).toEqual({ port: 1234, secret: 's' })
  expect((await stat(folder.lock)).mode & 0o077).toBe(0)
  expect((await readdir(folder.root)).filter(name => name.startsWith('lock'))).toEqual(['lock'])
})
