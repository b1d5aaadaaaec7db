// Mails through the local door: an empty handler, the floor Worker and Kith, in one sitting.
import { OwnerId } from '../src/ids.ts'
import { captureAddress } from '../src/nudge/recipient.ts'
import { captureToken, derivedId } from '../src/nudge/tokens.ts'
import { quantile } from './figures.ts'
import { BENCH_OWNER, benchMails } from './mails.ts'
import { type Bench, startBench } from './runtime.ts'

const MAILS = 200
/** Mails before them, so that the isolate is warm. */
const WARM = 150
const WORKERS = [
  ['empty handler', 'bench/workers/empty.ts'],
  ['floor', 'bench/workers/floor.ts'],
  ['Kith', 'src/worker.ts'],
] as const

/** The capture address of the bench's owner, as the Worker itself would show it. */
export async function benchCapture(): Promise<string> {
  const id = OwnerId.parse(await derivedId('owner', BENCH_OWNER))
  return captureAddress(await captureToken('0123456789abcdef0123456789abcdef', id, 0), 'kith.test')
}

type Row = {
  readonly name: string
  readonly perSecond: number
  /** Of the whole run by its mails: where several are under way no mail has its own. */
  readonly cpuMean: number
  readonly cpuMedian: number
  readonly cpu99: number
  readonly p50: number
  readonly calls: number
  readonly rowsRead: number
}

async function oneRun(bench: Bench, to: string, mails: readonly string[], atOnce: number): Promise<Row> {
  const bytes = mails.map(mail => Buffer.from(mail, 'latin1'))
  const path = `/mail?${new URLSearchParams({ from: BENCH_OWNER, to })}`
  const took: number[] = []
  const cpu: number[] = []
  const counted = await bench.call('/counts')
  let next = 0
  const cpuFrom = bench.cpu()
  const from = performance.now()
  const worker = async () => {
    for (let index = next++; index < bytes.length; index = next++) {
      const cpuBefore = bench.cpu()
      const before = performance.now()
      const answer = await bench.call(path, bytes[index])
      took.push(performance.now() - before)
      cpu.push(bench.cpu() - cpuBefore)
      if (answer.rejected) throw new Error(`${bench.name} rejected a mail`)
    }
  }
  await Promise.all(Array.from({ length: atOnce }, worker))
  const seconds = (performance.now() - from) / 1000
  const after = await bench.call('/counts')
  return {
    name: bench.name,
    perSecond: bytes.length / seconds,
    cpuMean: (bench.cpu() - cpuFrom) / bytes.length,
    cpuMedian: atOnce === 1 ? quantile(cpu, 0.5) : Number.NaN,
    cpu99: atOnce === 1 ? quantile(cpu, 0.99) : Number.NaN,
    p50: quantile(took, 0.5),
    calls: (Number(after.calls) - Number(counted.calls)) / bytes.length,
    rowsRead: (Number(after.rowsRead) - Number(counted.rowsRead)) / bytes.length,
  }
}

/** Two runs of each, in turns so that a busy minute of the machine falls on all; the better one counts. */
export async function benchMail(): Promise<void> {
  const to = await benchCapture()
  for (const atOnce of [1, 8]) {
    const best = new Map<string, Row>()
    for (const round of [1, 2]) {
      for (const [name, worker] of WORKERS) {
        const bench = await startBench(name, worker)
        try {
          await oneRun(bench, to, benchMails(WARM, 99 + round, -WARM), 1)
          const row = await oneRun(bench, to, benchMails(MAILS, round), atOnce)
          if (name === 'Kith') await checkFiled(bench, MAILS)
          const before = best.get(name)
          if (!before || row.perSecond > before.perSecond) best.set(name, row)
        } finally {
          await bench.stop()
        }
      }
    }
    print(atOnce, [...best.values()])
  }
}

/** A mail that was held or failed would be fast for nothing. */
async function checkFiled(bench: Bench, count: number): Promise<void> {
  const [rows = []] = await bench.sql(['SELECT status, reason, count(*) AS count FROM inbox GROUP BY status, reason'])
  const done = rows.find(row => row.status === 'done' && row.reason === null)
  if (Number(done?.count ?? 0) < count) throw new Error(`only ${JSON.stringify(rows)} of ${count} mails were filed`)
}

function print(atOnce: number, rows: readonly Row[]): void {
  const floor = rows.find(row => row.name === 'floor')
  console.log(`\n${MAILS} mails of 4 to 64 KiB, ${atOnce} at a time`)
  console.log(
    '| worker | mails/s | of the floor | CPU ms mean | over the floor | CPU ms median | over the floor | CPU ms p99 | over the floor | p50 ms | D1 calls | rows read |',
  )
  console.log('|---|---|---|---|---|---|---|---|---|---|---|---|')
  const figure = (value: number) => (Number.isNaN(value) ? '' : value.toFixed(1))
  for (const row of rows) {
    const ratio = floor ? (row.perSecond / floor.perSecond).toFixed(2) : ''
    const over = (mine: number, theirs: number | undefined) =>
      theirs === undefined || Number.isNaN(mine) ? '' : (mine - theirs).toFixed(1)
    console.log(
      `| ${row.name} | ${row.perSecond.toFixed(0)} | ${ratio} | ${row.cpuMean.toFixed(1)} | ${over(row.cpuMean, floor?.cpuMean)} | ${figure(row.cpuMedian)} | ${over(row.cpuMedian, floor?.cpuMedian)} | ${figure(row.cpu99)} | ${over(row.cpu99, floor?.cpu99)} | ${row.p50.toFixed(1)} | ${row.calls.toFixed(1)} | ${row.rowsRead.toFixed(0)} |`,
    )
  }
}
