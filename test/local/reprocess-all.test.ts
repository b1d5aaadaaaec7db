import { expect, test } from 'vitest'
import { processMail } from '../../src/flow/process.ts'
import { receive } from '../../src/flow/receive.ts'
import { BEGINNING, type Progress, reprocess } from '../../src/flow/reprocess.ts'
import { migrationsOf } from '../../src/local/running/migrate.ts'
import { Deployment } from '../../src/local/simulate/deployment.ts'
import { dumpOf } from '../../src/local/simulate/dump.ts'
import { SqliteD1 } from '../../src/local/simulate/sqlite-d1.ts'
import { DAY_MS } from '../../src/time/instant.ts'
import { aCrowd, aHistory } from '../flow/a-history.ts'
import { MONDAY, OWNER } from '../flow/a-stamp.ts'

/** Mails; with what they quote there are more messages than mails. By night more than 10,000 messages of 300 people. */
const [MAILS, PEOPLE] = process.env.NIGHTLY ? [7_200, 300] : [200, 15]
/** A counter of changes says that something was written, not what stands. */
const COUNTERS = new Set(['version'])

async function lived(): Promise<{ readonly database: SqliteD1; readonly deployment: Deployment }> {
  const database = new SqliteD1(':memory:', await migrationsOf())
  const start = MONDAY - 360 * DAY_MS
  const deployment = new Deployment(database, start, 'Europe/Berlin')
  await deployment.open()
  for (const { raw, at } of aHistory(21, MAILS, start, 350 / MAILS, aCrowd(PEOPLE))) {
    deployment.now = at + 60_000
    const bytes = new TextEncoder().encode(raw)
    const mail = { from: OWNER, to: deployment.capture(), raw: new Response(bytes).body ?? new ReadableStream() }
    const received = await receive({ ...mail, rawSize: bytes.length }, deployment.ports())
    if (received.kind === 'kept') await processMail(received.waiting, deployment.ports())
  }
  expect(deployment.faults).toEqual([])
  return { database, deployment }
}

test('all mail of an owner read again gives the same database, step by step with its progress, also where the raw text is gone', async () => {
  const { database, deployment } = await lived()
  const [counted] = (await database.prepare('SELECT count(*) AS n FROM messages').all<{ n: number }>()).results
  expect(counted?.n).toBeGreaterThan(process.env.NIGHTLY ? 10_000 : 250)
  await database.prepare(`UPDATE inbox SET raw = NULL WHERE received_at < ${MONDAY - 30 * DAY_MS}`).run()
  const before = await dumpOf(database, COUNTERS)
  let progress: Progress = BEGINNING
  const done: number[] = []
  while (progress.phase !== 'done') {
    // As a program does that was ended and goes on: the place is all that it knows; and each step may be done twice.
    const from: Progress = JSON.parse(JSON.stringify(progress))
    await reprocess(deployment.ports(), deployment.ownerId, from)
    const step = await reprocess(deployment.ports(), deployment.ownerId, from)
    progress = step.progress
    expect(step.total).toBe(counted?.n)
    if (progress.phase === 'messages') done.push(progress.done)
  }
  expect(progress.done).toBe(counted?.n)
  expect(done).toEqual(done.toSorted((one, other) => one - other))
  const after = await dumpOf(database, COUNTERS)
  for (const table of Object.keys(before)) expect(after[table], table).toEqual(before[table])
}, 900_000)
