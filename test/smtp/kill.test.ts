import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { setTimeout as wait } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { type Random, randomOf } from '../../src/local/demo/random.ts'
import { databaseFile } from '../../src/local/running/migrate.ts'
import { SqliteD1 } from '../../src/local/simulate/sqlite-d1.ts'
import { openDataFolder } from '../../src/local/starting/data-folder.ts'
import { childrenOf, kill } from '../../src/local/starting/process-identity.ts'
import { databaseOf } from '../../src/store/database.ts'
import { brokenInvariants, INVARIANTS } from '../../src/store/invariants.ts'
import { SAM } from './fixtures.ts'
import { newFolder, ROOT, type RunningProgram, startProgram } from './running-program.ts'
import { connectSmtp } from './smtp-client.ts'

/** By night fifty kills during five hundred mails, at other instants each night: NIGHTLY is the number of the night. */
const NIGHT = Number(process.env.NIGHTLY ?? 0)
const [MAILS, KILLS] = NIGHT > 0 ? [500, 50] : [50, 5]
/** Who is killed in turn: a start half-way, Node alone (workerd lives on with port and database), both, workerd alone. */
const VICTIMS = ['start', 'node', 'both', 'workerd', 'node'] as const
const FLAGS = ['--owner', SAM, '--zone', 'Europe/Berlin', '--at', '2026-03-02T09:30'] as const
const START_MS = 2_000

const mail = (number: number) =>
  [
    `From: Sam Keller <${SAM}>`,
    `To: Person Number${number} <person${number}@people.example>, Anna Berg <anna.berg@nordlicht.example>`,
    `Subject: Mail ${number}`,
    'Date: Mon, 02 Mar 2026 09:00:00 +0100',
    `Message-ID: <mail-${number}@keller.example>`,
    '',
    `Hello, this is mail ${number}.`,
    '',
  ].join('\r\n')

/** Sends like a mail server: what got no 250 is kept and tried again. */
async function sendAll(port: number, capture: string, waiting: Set<number>, sent: () => void) {
  const smtp = await connectSmtp(port)
  for (const number of [...waiting]) {
    const reply = await smtp.send(SAM, [capture], mail(number))
    if (reply.code !== 250) continue
    waiting.delete(number)
    sent()
  }
  await smtp.quit()
}

/** SIGKILL to the program, to its workerd, or to both; resolves when the program has ended. */
async function killed({ process: program }: RunningProgram, victim: 'node' | 'both' | 'workerd'): Promise<void> {
  const exit = program.exitCode ?? program.signalCode ?? once(program, 'exit')
  const workers = victim === 'node' ? [] : await childrenOf(program.pid ?? 0)
  if (victim !== 'workerd') program.kill('SIGKILL')
  for (const { pid } of workers) kill(pid)
  await exit
}

/** A start that is killed before it is ready, or shortly after. */
async function startKilled(data: string, afterMs: number): Promise<void> {
  const flags = ['--data', data, '--port', '0', '--smtp-port', '0', '--json', ...FLAGS]
  const program = spawn(process.execPath, [join(ROOT, 'src/local/start.ts'), ...flags], { cwd: ROOT, stdio: 'ignore' })
  const exit = once(program, 'exit')
  await wait(afterMs)
  program.kill('SIGKILL')
  await exit
}

/** What the database holds once nobody has it open any more. */
async function keptIn(data: string) {
  const sqlite = new DatabaseSync((await databaseFile(await openDataFolder(data))) ?? '')
  const list = (query: string) =>
    sqlite
      .prepare(query)
      .all()
      .map(row => Object.values(row).join(' '))
  for (const index of ['contacts_search', 'messages_search'])
    sqlite.exec(`INSERT INTO ${index}(${index}, rank) VALUES ('integrity-check', 1)`)
  const kept = {
    sound: list('PRAGMA integrity_check'),
    mails: list('SELECT status, subject FROM inbox'),
    messages: list('SELECT subject FROM messages'),
    people: list('SELECT address FROM addresses'),
    broken: await brokenInvariants(databaseOf(new SqliteD1(sqlite)), Date.UTC(2026, 2, 2, 8, 30), INVARIANTS),
  }
  sqlite.close()
  return kept
}

/** A life that is killed at a random instant, most often while mails come. Says whether mails were still on their way. */
async function oneLife(
  kith: RunningProgram,
  victim: 'node' | 'both' | 'workerd',
  waiting: Set<number>,
  random: Random,
): Promise<boolean> {
  const mails = random.whole(0, Math.min((2 * MAILS) / KILLS, Math.max(waiting.size - 2, 0)))
  const late = random.whole(0, 60)
  let sent = 0
  let end: Promise<void> | null = null
  const count = () => {
    if (sent >= mails) end ??= wait(late).then(() => killed(kith, victim))
    sent += 1
  }
  count()
  await sendAll(kith.smtpPort, kith.capture, waiting, count).catch(() => {})
  const onTheirWay = waiting.size > 0
  await (end ?? killed(kith, victim))
  return onTheirWay
}

test(
  `F03 killed at ${KILLS} random instants of ${MAILS} mails: every mail is there once, and the database is sound`,
  async () => {
    const random = randomOf(2_026 + NIGHT)
    const data = await newFolder()
    const numbers = Array.from({ length: MAILS }, (_, index) => index + 1)
    const waiting = new Set(numbers)
    let leftBehind = 0
    let duringMails = 0
    for (let kills = 0; kills < KILLS; kills += 1) {
      const victim = VICTIMS[kills % VICTIMS.length] ?? 'node'
      if (victim === 'start') await startKilled(data, random.whole(0, START_MS))
      else {
        const kith = await startProgram(data, ...FLAGS)
        if (kith.talk().includes('ended what a killed run left behind')) leftBehind += 1
        if (await oneLife(kith, victim, waiting, random)) duringMails += 1
      }
    }
    const last = await startProgram(data, ...FLAGS)
    await sendAll(last.smtpPort, last.capture, waiting, () => {})
    expect(waiting.size).toBe(0)
    // A mail whose processing died is taken up again when its lease is over.
    await last.kith('travel', '1h')
    await last.stop()
    const kept = await keptIn(data)
    expect(kept.sound).toEqual(['ok'])
    expect(kept.broken).toEqual([])
    expect(kept.mails.toSorted()).toEqual(numbers.map(number => `done Mail ${number}`).toSorted())
    expect(kept.messages.toSorted()).toEqual(numbers.map(number => `Mail ${number}`).toSorted())
    const people = [...numbers.map(number => `person${number}@people.example`), 'anna.berg@nordlicht.example']
    expect(kept.people.toSorted()).toEqual(people.toSorted())
    // A test in which no workerd was left alone, or no mail was on its way, would prove nothing.
    expect(leftBehind).toBeGreaterThan(0)
    expect(duringMails).toBeGreaterThanOrEqual(KILLS / 2)
  },
  60_000 * KILLS,
)
