import { type ChildProcess, execFile, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { onTestFinished } from 'vitest'
import * as z from 'zod/mini'
import { askKith } from '../../src/local/running-kith.ts'

export const ROOT = join(import.meta.dirname, '..', '..')

const Ready = z.object({
  web: z.string(),
  signIn: z.string(),
  smtp: z.string(),
  capture: z.string(),
  owner: z.string(),
  data: z.string(),
})
export type RunningProgram = z.infer<typeof Ready> & {
  readonly smtpPort: number
  readonly process: ChildProcess
  /** Everything on standard error so far. */
  readonly talk: () => string
  /** Runs `kith ARGS --json` on it and gives the JSON; throws with its words where it fails. */
  kith(...args: readonly string[]): Promise<unknown>
  /** Asks what the command line would ask, without starting a program for it. */
  ask(path: string, query?: Readonly<Record<string, string>>): Promise<unknown>
  /** TERM, then the exit code. */
  stop(): Promise<number | null>
}

export async function newFolder(): Promise<string> {
  return await mkdtemp(join(tmpdir(), 'kith-test-'))
}

/** Runs `src/local/start.ts` as a user's shell would, on ports of its own; stopped when the test ends. */
export async function startProgram(data: string, ...args: readonly string[]): Promise<RunningProgram> {
  const flags = ['--data', data, '--port', '0', '--smtp-port', '0', '--json', ...args]
  const child = spawn(process.execPath, [join(ROOT, 'src/local/start.ts'), ...flags], {
    cwd: ROOT,
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let talk = ''
  child.stderr.on('data', chunk => {
    talk += String(chunk)
  })
  const exit = once(child, 'exit')
  const stop = async () => {
    if (child.exitCode === null && child.signalCode === null) child.kill('SIGTERM')
    const [code]: (number | null)[] = await exit
    return code ?? null
  }
  onTestFinished(async () => {
    await stop()
  })
  const [line] = await Promise.race([
    once(createInterface({ input: child.stdout }), 'line'),
    exit.then(([code]) => Promise.reject(new Error(`the program ended with ${code}: ${talk}`))),
  ])
  const ready = Ready.parse(JSON.parse(String(line)))
  return {
    ...ready,
    smtpPort: Number(ready.smtp.split(':')[1]),
    process: child,
    talk: () => talk,
    stop,
    ask: (path, query = {}) => askKith(data, path, query),
    async kith(...words) {
      const { code, stdout, stderr } = await runKith(...words, '--data', data, '--json')
      if (code !== 0) throw new Error(`kith ${words.join(' ')}: ${code} ${stderr}`)
      return JSON.parse(stdout)
    },
  }
}

/** Runs the command line once. */
export function runKith(...args: readonly string[]): Promise<{ code: number; stdout: string; stderr: string }> {
  return runNode('src/local/kith.ts', ...args)
}

/** Runs one of the project's programs to its end. */
export function runNode(file: string, ...args: readonly string[]) {
  return new Promise<{ code: number; stdout: string; stderr: string }>(resolve => {
    const options = { cwd: ROOT, maxBuffer: 64 * 1024 * 1024, env: { ...process.env, NO_COLOR: '1' } }
    const child = execFile(process.execPath, [join(ROOT, file), ...args], options, (_, stdout, stderr) => {
      resolve({ code: child.exitCode ?? -1, stdout, stderr })
    })
  })
}
