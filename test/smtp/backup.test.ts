import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { expect, test } from 'vitest'
import { People } from './answers.ts'
import { mailOf, SAM } from './fixtures.ts'
import { newFolder, ROOT, startProgram } from './running-program.ts'
import { connectSmtp } from './smtp-client.ts'

const runFile = promisify(execFile)
const kith = (...args: string[]) => runFile(process.execPath, [join(ROOT, 'src/local/kith.ts'), ...args], { cwd: ROOT })

test('F24 restore-drill: a Kith backed up while it runs and restored into an empty folder knows the same people and takes mail to the same address', async () => {
  const data = await newFolder()
  const first = await startProgram(data, '--owner', SAM, '--zone', 'Europe/Berlin', '--at', '2026-03-02T09:30')
  const smtp = await connectSmtp(first.smtpPort)
  expect((await smtp.send(SAM, [first.capture], await mailOf('promise'))).code).toBe(250)
  await smtp.quit()
  const before = People.parse(await first.kith('people'))
  expect(before).toHaveLength(1)
  const file = join(data, 'kith.ndjson')
  await kith('backup', file, '--data', data)
  await expect(kith('restore', file, '--data', data)).rejects.toThrow('is running')
  const other = await newFolder()
  await kith('restore', file, '--data', other)
  await first.stop()
  const second = await startProgram(other)
  expect(second.capture).toBe(first.capture)
  expect(People.parse(await second.kith('people')).map(person => person.name)).toEqual(
    before.map(person => person.name),
  )
  await expect(kith('restore', file, '--data', data)).rejects.toThrow('--over')
}, 120_000)
