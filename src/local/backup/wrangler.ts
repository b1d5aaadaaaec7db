import { execFile } from 'node:child_process'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import * as z from 'zod/mini'
import { KithError } from '../running-kith.ts'

const ROOT = join(import.meta.dirname, '..', '..', '..')
/** Bytes of one answer at most; a page is far smaller (store/backup.ts). */
const ANSWER_BYTES_MAX = 512 * 1024 * 1024
/** Letters of one argument that every system takes (32,767 for a whole command line on Windows). */
const COMMAND_LETTERS_MAX = 30_000

const Answers = z.array(z.object({ results: z.array(z.record(z.string(), z.unknown())) }))
export type WranglerAnswers = z.infer<typeof Answers>

/** The database of a deployment, through `wrangler d1 execute`: what the login of the person at the keyboard may do. */
export type Wrangler = {
  /** Asks statements that change nothing, in as few calls as their length allows, and gives the rows of each. */
  query(statements: readonly string[]): Promise<WranglerAnswers>
  /** Runs a file of statements: all of it or nothing ("if the execution fails to complete, your DB will return to its original
   *  state", wrangler). */
  file(path: string): Promise<void>
}

/** @param persisted null: the deployment that `wrangler.toml` names. A folder: the local database that `wrangler dev
 *    --persist-to` would use, for rehearsals */
export function wranglerD1(persisted: string | null): Wrangler {
  const place = persisted === null ? ['--remote'] : ['--local', '--persist-to', persisted]
  const execute = (...args: string[]) => run(['d1', 'execute', 'DB', ...place, '--json', '--yes', ...args])
  return {
    async query(statements) {
      const answers: WranglerAnswers = []
      for (const command of commandsOf(statements)) {
        const answer: unknown = JSON.parse(await execute('--command', command))
        answers.push(...Answers.parse(answer))
      }
      return answers
    },
    async file(path) {
      await execute('--file', path)
    },
  }
}

function commandsOf(statements: readonly string[]): readonly string[] {
  const commands: string[] = []
  for (const statement of statements) {
    const joined = commands.length === 0 ? statement : `${commands.at(-1)};\n${statement}`
    if (commands.length > 0 && joined.length <= COMMAND_LETTERS_MAX) commands[commands.length - 1] = joined
    else commands.push(statement)
  }
  return commands
}

/** @throws KithError with what wrangler said */
function run(args: readonly string[]): Promise<string> {
  const program = join(dirname(createRequire(import.meta.url).resolve('wrangler/package.json')), 'bin', 'wrangler.js')
  const options = {
    cwd: ROOT,
    maxBuffer: ANSWER_BYTES_MAX,
    env: { ...process.env, WRANGLER_SEND_METRICS: 'false', NO_COLOR: '1' },
  }
  return new Promise((resolve, reject) => {
    execFile(process.execPath, [program, ...args], options, (error, stdout, stderr) => {
      if (error) reject(new KithError(`wrangler: ${complaintIn(stdout) ?? (stderr.trim() || error.message)}`))
      else resolve(stdout)
    })
  })
}

/** With `--json` a refusal is JSON too. */
function complaintIn(stdout: string): string | null {
  try {
    const read = z.object({ error: z.object({ text: z.string() }) }).safeParse(JSON.parse(stdout))
    return read.success ? read.data.error.text : null
  } catch {
    return stdout.trim() || null
  }
}
