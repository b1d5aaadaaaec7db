import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { OWNER } from './demo/cast.ts'
import { type HalfYear, liveHalfYear } from './demo/half-year.ts'
import { STORY_START } from './demo/story.ts'
import { type Row, rowsOf, tableOf } from './demo/table.ts'
import { type Program, startProgram } from './running/program.ts'
import { openDataFolder } from './starting/data-folder.ts'
import { untilToldToEnd } from './starting/ending.ts'
import { lockFolder } from './starting/lock.ts'

const HELP = `npm run demo                 half a year with twelve people, in less than a minute; then the web view stays open
npm run demo -- --seed 3     another half year

  --seed N       which half year (default 1)
  --data DIR     keep it in DIR, which must be new (default: a folder that is deleted at the end)
  --port N, --smtp-port N    where (default 8787 and 2525, or the next free)
  --exit         end when the half year is over
  --json         the table as one line of JSON on standard output
  --help         this page`

// `npm run demo`: an invented owner and twelve invented people. Nothing in Kith knows that it is one.
process.exitCode = await main(process.argv.slice(2))

async function main(args: readonly string[]): Promise<number> {
  let flags: ReturnType<typeof readFlags>
  try {
    flags = readFlags(args)
  } catch (error) {
    console.error(`npm run demo: ${error instanceof Error ? error.message.split('\n', 1)[0] : error}\n\n${HELP}`)
    return 2
  }
  if (flags.help) {
    console.log(HELP)
    return 0
  }
  const root = flags.data ?? (await mkdtemp(join(tmpdir(), 'kith-demo-')))
  try {
    return await runIn(root, flags)
  } catch (error) {
    console.error(`The demo ended early: ${error instanceof Error ? error.message : error}`)
    return 1
  } finally {
    if (!flags.data) await rm(root, { recursive: true, force: true })
  }
}

function readFlags(args: readonly string[]) {
  const text = { type: 'string' } as const
  const flag = { type: 'boolean' } as const
  const { values } = parseArgs({
    args: [...args],
    options: { seed: text, data: text, port: text, 'smtp-port': text, exit: flag, json: flag, help: flag },
  })
  const whole = (name: string, value: string) => {
    if (!/^\d{1,9}$/.test(value)) throw new Error(`--${name} wants a number`)
    return Number(value)
  }
  return {
    ...values,
    seed: whole('seed', values.seed ?? '1'),
    port: whole('port', values.port ?? '8787'),
    smtpPort: whole('smtp-port', values['smtp-port'] ?? '2525'),
  }
}

async function runIn(root: string, flags: ReturnType<typeof readFlags>): Promise<number> {
  const began = Date.now()
  const folder = await openDataFolder(root)
  const locked = await lockFolder(folder)
  if (!locked.ok) throw new Error(`another Kith (process ${locked.pid}) is running on ${folder.root}`)
  const ended = untilToldToEnd()
  const program = await startProgram({
    folder,
    lock: locked.lock,
    port: flags.port,
    smtpPort: flags.smtpPort,
    settings: { owner: OWNER.address, zone: OWNER.zone, standingAt: STORY_START },
    furtherAddress: null,
    anew: true,
    newZone: null,
    relay: null,
    // What the laptop says of mail for others would fill the screen.
    say: () => {},
  })
  console.error(`Half a year of ${OWNER.name}'s mail goes to Kith over SMTP. The clock runs fast.`)
  const halfYear = await liveHalfYear(program, flags.seed, monthly())
  await show(program, halfYear, (Date.now() - began) / 1000, flags)
  if (!flags.exit) await ended
  await program.stop()
  return 0
}

/** Says each new month once. */
function monthly(): (at: number) => void {
  let before = ''
  return at => {
    const month = new Intl.DateTimeFormat('en', { month: 'long', year: 'numeric', timeZone: OWNER.zone }).format(at)
    if (month !== before) console.error(`  ${month}`)
    before = month
  }
}

async function show(
  program: Program,
  halfYear: HalfYear,
  seconds: number,
  { json, exit, data }: ReturnType<typeof readFlags>,
): Promise<void> {
  const rows: readonly Row[] = rowsOf(halfYear, await program.door.ask('/figures'))
  if (json) console.log(JSON.stringify({ seconds, ...Object.fromEntries(rows.map(({ key, count }) => [key, count])) }))
  else console.log(`\n${tableOf(rows)}\n\nThat took ${seconds.toFixed(0)} seconds.`)
  if (exit) return
  const talk = json ? console.error : console.log
  talk(`\nLook around: ${await program.signIn()}\n             (signs you in once, within ten minutes)`)
  talk(`The mails that Kith sent: ${program.web}/outbox`)
  const folder = data ? ` --data ${data}` : ''
  talk(`${data ? `Commands: npm run kith -- people${folder}\n` : ''}Stop: Ctrl-C`)
}
