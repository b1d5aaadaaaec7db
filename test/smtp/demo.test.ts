import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { expect, test } from 'vitest'
import * as z from 'zod/mini'
import { Held, Outbox, People } from './answers.ts'
import { visitor } from './browser-less.ts'
import { newFolder, ROOT, runKith } from './running-program.ts'

const Table = z.record(z.string(), z.number())

/** What the web view shows to whoever opens the link. */
async function pagesOf(link: string): Promise<{ people: string; held: string }> {
  const sam = visitor(new URL(link).origin)
  await sam.submit(link, (await sam.get(link)).body)
  return { people: (await sam.get('/people')).body, held: (await sam.get('/held')).body }
}

test('the half year ends in a table whose figures are those of the commands and of the web view', async () => {
  const data = await newFolder()
  const flags = ['--data', data, '--port', '0', '--smtp-port', '0', '--json']
  const demo = spawn(process.execPath, [join(ROOT, 'src/local/demo.ts'), ...flags], {
    cwd: ROOT,
    stdio: ['ignore', 'pipe', 'ignore'],
  })
  const exit = once(demo, 'exit')
  const [line] = await Promise.race([
    once(createInterface({ input: demo.stdout }), 'line'),
    exit.then(([code]) => Promise.reject(new Error(`the demo ended with ${code}`))),
  ])
  const table = Table.parse(JSON.parse(String(line)))
  const ask = async (command: string): Promise<unknown> =>
    JSON.parse((await runKith(command, '--data', data, '--json')).stdout)
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
  const shown = await pagesOf(z.object({ signIn: z.string() }).parse(await ask('sign-in')).signIn)
  for (const { name } of people) expect(shown.people).toContain(name)
  expect(shown.people.match(/<h2 class="name">/g)).toHaveLength(Number(table.people))
  expect(shown.held.match(/<h2 class="name">/g)).toHaveLength(Number(table.held))
  demo.kill('SIGTERM')
  expect(await exit).toEqual([0, null])
}, 150_000)
