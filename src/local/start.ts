import { readTime } from './running/clock.ts'
import { openDataFolder, type StoredSettings, storedSettings, storeSettings } from './starting/data-folder.ts'
import { untilOneEnds, untilToldToEnd } from './starting/ending.ts'
import { lockFolder } from './starting/lock.ts'
import { screenOf } from './starting/screen.ts'
import { readStartOptions, START_HELP, type StartOptions } from './starting/start-options.ts'
import { type Who, whoUses } from './starting/who.ts'

// `npm start`: everything of Kith on this machine, until Ctrl-C.
process.exitCode = await start(process.argv.slice(2))

async function start(args: readonly string[]): Promise<number> {
  const read = readStartOptions(args)
  if (!read.ok && read.reason === 'help') {
    console.log(START_HELP)
    return 0
  }
  if (!read.ok) {
    console.error(`npm start: ${read.sentence}\n\n${START_HELP}`)
    return 2
  }
  try {
    return await run(read.options)
  } catch (error) {
    console.error(`Kith could not start: ${error instanceof Error ? error.message : String(error)}`)
    return 1
  }
}

async function run(options: StartOptions): Promise<number> {
  const folder = await openDataFolder(options.data)
  const stored = await storedSettings(folder)
  const who = await whoUses(options, stored, process.stdin.isTTY === true && process.stdout.isTTY === true)
  if (!who) return 1
  const clock = clockOf(options, stored, who)
  if (!clock.ok) {
    console.error(`npm start: --at ${options.at} is no time; some are: now, 2026-03-02, 2026-03-02T09:00`)
    return 2
  }
  const locked = await lockFolder(folder)
  if (!locked.ok) {
    console.error(
      `Another Kith (process ${locked.pid}) is running on ${folder.root}. Stop it, or give --data another folder.`,
    )
    return 1
  }
  const before = stored?.standingAt ?? null
  if (before !== null && clock.at !== null && clock.at < before)
    say('the clock goes back, to before where it stood last')
  if (locked.ended.length > 0) say(`ended what a killed run left behind (process ${locked.ended.join(', ')})`)
  // The first owner of a folder stays its first; another --owner later is one more address of theirs.
  const settings = { owner: stored?.owner ?? who.owner, zone: who.zone, standingAt: clock.at }
  await storeSettings(folder, settings)
  const ended = untilToldToEnd()
  // The bundler and workerd are loaded only now: help and refusals come at once.
  const { startProgram } = await import('./running/program.ts')
  const program = await startProgram({
    folder,
    lock: locked.lock,
    port: options.port,
    smtpPort: options.smtpPort,
    settings,
    furtherAddress: who.owner === settings.owner ? null : who.owner,
    anew: options.owner !== null || stored === null,
    newZone: who.zoneNamed ? who.zone : null,
    relay: options.relay,
    say,
  })
  const signIn = await program.signIn()
  const { web, capture, owner } = program
  const smtp = `${program.smtp.host}:${program.smtp.port}`
  if (options.json) console.log(JSON.stringify({ web, signIn, smtp, capture, owner, data: folder.root }))
  else {
    const assumed = [...who.assumed, ...(clock.said ? [clock.said] : [])]
    console.log(screenOf({ program, signIn, data: options.data, relay: options.relay, assumed }))
  }
  const lost = await Promise.race([ended, untilOneEnds(program.processes)])
  if (lost)
    say(`the Worker (process ${lost.pid}) ended unasked; start Kith again: nothing that was answered with 250 is lost`)
  await program.stop()
  return lost ? 1 : 0
}

type ClockRead =
  | { readonly ok: true; readonly at: number | null; readonly said: string | null }
  | { readonly ok: false }

/** What `--at` says; without it, a clock that stood when the last run ended goes on standing there. */
function clockOf({ at }: StartOptions, stored: StoredSettings | null, { zone }: Who): ClockRead {
  if (at === 'real') return { ok: true, at: null, said: null }
  if (at === null) {
    const standingAt = stored?.standingAt ?? null
    return { ok: true, at: standingAt, said: standingAt === null ? null : 'For the real clock: npm start -- --at real' }
  }
  const read = readTime(at, zone, Date.now())
  return read.ok ? { ok: true, at: read.at, said: null } : { ok: false }
}

/** Talk goes to standard error: standard output is for the screen and for --json. */
function say(line: string): void {
  console.error(`kith: ${line}`)
}
