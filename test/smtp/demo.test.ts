import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { expect, test } from 'vitest'
import * as z from 'zod/mini'
import { Held, Outbox, People } from './answers.ts'
import { newFolder, ROOT, runKith } from './running-program.ts'

const Table = z.record(z.string(), z.number())

test('the half year ends in a table whose figures are those of the running Kith', async () => {
  const data = await newFolder()
  const flags = ['--data', data, '--port', '0', '--smtp-port', '0', '--json']
  const demo = spawn(process.execPath, [join(ROOT, 'src/local/demo.ts'), ...flags], {
    cwd: ROOT,
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const exit = once(demo, 'exit')
  const [line] = await Promise.race([
    once(createInterface({ input: demo.stdout }), 'line'),
    exit.then(([code]) => Promise.reject(new Error(`the demo ended with ${code}`))),
  ])
  const table = Table.parse(JSON.parse(String(line)))
  const ask = async (command: string) =>
    JSON.parse((await runKith(command, '--data', data, '--json')).stdout) as unknown
  const people = People.parse(await ask('people'))
  expect(table.people).toBe(people.length)
  expect(people).toHaveLength(12)
  expect(table.resting).toBe(people.filter(({ state }) => state === 'resting').length)
  expect(table.snoozed).toBe(people.filter(({ state }) => state === 'snoozed').length)
  expect(table.positions).toBe(people.reduce((sum, { positions }) => sum + positions.length, 0))
  const held = Held.parse(await ask('held'))
  expect(table.held).toBe(held.length)
  expect(held.map(({ reason }) => reason)).toContain('authentication-failed')
  const sent = Outbox.parse(await ask('outbox'))
  expect(Number(table.digests) + Number(table.otherMails)).toBe(sent.length)
  expect(table.mails).toBeGreaterThan(130)
  expect(table.answers).toBeGreaterThan(10)
  demo.kill('SIGTERM')
  expect(await exit).toEqual([0, null])
}, 150_000)
