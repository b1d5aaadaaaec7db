import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFile } from 'node:fs/promises'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { childrenOf, identityOf, lives } from '../../src/local/starting/process-identity.ts'
import { newFolder, ROOT, runKith, runNode, startProgram } from './running-program.ts'

const WHO = ['--owner', 'sam@example.com', '--zone', 'Europe/Berlin'] as const

test('a second start on the same folder is refused by name, and the first one goes on', async () => {
  const data = await newFolder()
  const first = await startProgram(data, ...WHO)
  const second = await runNode('src/local/start.ts', '--data', data, '--port', '0', '--smtp-port', '0')
  expect(second.code).toBe(1)
  expect(second.stderr).toContain(`Another Kith (process ${first.process.pid}) is running on ${data}`)
  expect(await first.kith('people')).toEqual([])
})

test('TERM ends everything with exit code 0 and gives the folder back; the next start goes on with the same address', async () => {
  const data = await newFolder()
  const first = await startProgram(data, ...WHO)
  const [workerd] = await childrenOf(first.process.pid ?? 0)
  expect(await first.stop()).toBe(0)
  expect(workerd && (await lives(workerd))).toBe(false)
  const second = await startProgram(data)
  expect([second.capture, second.owner]).toEqual([first.capture, 'sam@example.com'])
  expect(await second.stop()).toBe(0)
})

test('a workerd that a killed run left behind is ended by the next start', async () => {
  const data = await newFolder()
  const first = await startProgram(data, ...WHO)
  const [workerd] = await childrenOf(first.process.pid ?? 0)
  first.process.kill('SIGKILL')
  await once(first.process, 'exit')
  expect(workerd && (await lives(workerd))).toBe(true)
  const second = await startProgram(data)
  expect(workerd && (await lives(workerd))).toBe(false)
  expect(second.talk()).toContain(`ended what a killed run left behind (process ${workerd?.pid})`)
  expect(second.capture).toBe(first.capture)
})

test('when its workerd is killed, the program says so and ends with 1, and the next start works', async () => {
  const data = await newFolder()
  const first = await startProgram(data, ...WHO)
  const [workerd] = await childrenOf(first.process.pid ?? 0)
  process.kill(workerd?.pid ?? 0, 'SIGKILL')
  expect(await once(first.process, 'exit')).toEqual([1, null])
  expect(first.talk()).toContain(`the Worker (process ${workerd?.pid}) ended unasked`)
  const second = await startProgram(data)
  expect(await second.kith('people')).toEqual([])
})

test('a taken port is named, and the next free one is used', async () => {
  const taken = createServer()
  await new Promise<void>(resolve => taken.listen({ host: '127.0.0.1', port: 0 }, resolve))
  const address = taken.address()
  const port = typeof address === 'object' && address ? address.port : 0
  const kith = await startProgram(await newFolder(), ...WHO, '--port', String(port))
  taken.close()
  expect(kith.talk()).toContain(`port ${port} is taken: the web view is on `)
  expect((await fetch(kith.web)).status).toBeLessThan(500)
})

test('without a terminal and without flags the owner and the zone are assumed, said aloud with what changes them', async () => {
  const child = spawn(
    process.execPath,
    [join(ROOT, 'src/local/start.ts'), '--data', await newFolder(), '--port', '0', '--smtp-port', '0'],
    { cwd: ROOT, stdio: ['ignore', 'pipe', 'inherit'], env: { ...process.env, TZ: 'America/Lima', NO_COLOR: '1' } },
  )
  let screen = ''
  for await (const chunk of child.stdout) {
    screen += String(chunk)
    if (screen.includes('Ctrl-C')) child.kill('SIGINT')
  }
  expect(screen).toContain('The owner is you@example.com; change it: npm start -- --owner')
  expect(screen).toContain('The time zone is America/Lima; change it: npm start -- --zone')
  expect(screen).toMatch(/log\+[a-z2-7]{20}@kith\.test/)
  expect(screen).toMatch(/http:\/\/127\.0\.0\.1:\d+\/sign-in\/\w+/)
  expect(screen).toMatch(/SMTP, 127\.0\.0\.1, port \d+/)
  expect(screen).toContain('first-mail')
  expect(screen.split('\n').length).toBeLessThan(30)
  expect(screen).not.toContain('\u001b')
})

test('when the shell that npm used is gone, the program ends by itself', async () => {
  const data = await newFolder()
  const start = `${process.execPath} ${join(ROOT, 'src/local/start.ts')} --data ${data} --port 0 --smtp-port 0 --json ${WHO.join(' ')}; true`
  const shell = spawn('sh', ['-c', start], { cwd: ROOT, stdio: ['ignore', 'pipe', 'ignore'] })
  await once(shell.stdout, 'data')
  const [program] = await childrenOf(shell.pid ?? 0)
  shell.kill('SIGTERM')
  for (let waited = 0; waited < 100 && program && (await lives(program)); waited += 1) await wait(50)
  expect(program && (await identityOf(program.pid))).toBeNull()
  await expect(readFile(join(data, 'lock'))).rejects.toThrow('ENOENT')
})

test('a clock that stood when the last run ended goes on standing there', async () => {
  const data = await newFolder()
  const first = await startProgram(data, ...WHO, '--at', '2026-03-02T08:00')
  await first.kith('travel', '2d')
  await first.stop()
  const second = await startProgram(data)
  expect(await second.kith('travel', '1h')).toMatchObject({ now: '2026-03-04T08:00:00.000Z' })
})

test.each([
  [['--frob'], 2],
  [['--zone', 'Mars/Base'], 2],
  [['--at', 'soon'], 2],
  [['--help'], 0],
])('npm start -- %j ends with %i', async (flags, code) => {
  const ended = await runNode('src/local/start.ts', '--data', await newFolder(), ...flags)
  expect(ended.code).toBe(code)
})

test('the command line says what is wrong, in words and in its exit code', async () => {
  const data = await newFolder()
  const runs = await Promise.all([
    runKith('people', '--data', data),
    runKith('peopel'),
    runKith('travel'),
    runKith('deliver', 'x.eml'),
    runKith('help'),
    runKith('travel', '--help'),
    runKith(),
  ])
  expect(runs.map(({ code }) => code)).toEqual([1, 2, 2, 2, 0, 0, 0])
  expect(runs[0]?.stderr).toContain(`no Kith is running on ${data}`)
  expect(runs[1]?.stderr).toContain('Did you mean "people"?')
})

test('a real clock is not moved', async () => {
  const data = await newFolder()
  await startProgram(data, ...WHO)
  const { code, stdout, stderr } = await runKith('travel', '3d', '--data', data, '--json')
  expect([code, stdout]).toEqual([1, ''])
  expect(stderr).toContain('--at now')
})
