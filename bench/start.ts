// What an isolate costs before and with its first mail: the bundle, the start, the first mail over an empty call.
import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { median, printRow } from './figures.ts'
import { benchCapture } from './mail.ts'
import { BENCH_OWNER, benchMails } from './mails.ts'
import { startBench } from './runtime.ts'

const RUNS = 5

/** Each run takes a new isolate of an empty Worker and one of Kith; the medians count. */
export async function benchStart(): Promise<void> {
  printRow('bundle, gzip, as `wrangler deploy --dry-run` prints it', await bundleSize(), '≤ 300 KiB')
  const path = `/mail?${new URLSearchParams({ from: BENCH_OWNER, to: await benchCapture() })}`
  const start: number[] = []
  const first: number[] = []
  const second: number[] = []
  for (let run = 0; run < RUNS; run++) {
    const empty = await startBench('empty handler', 'bench/workers/empty.ts')
    const emptyStart = empty.startCpu
    await empty.stop()
    const kith = await startBench('Kith', 'src/worker.ts', { folder: await folderWithOwner(path) })
    try {
      start.push(kith.startCpu - emptyStart)
      const cost = async (ask: () => Promise<unknown>) => {
        const before = kith.cpu()
        await ask()
        return kith.cpu() - before
      }
      await kith.sql(['SELECT count(*) FROM inbox']) // the database is up, as the platform's always is
      const call = median([await cost(() => kith.call('/counts')), await cost(() => kith.call('/counts'))])
      const [one = '', other = ''] = benchMails(2, run + 1)
      first.push((await cost(() => kith.call(path, Buffer.from(one, 'latin1')))) - call)
      second.push((await cost(() => kith.call(path, Buffer.from(other, 'latin1')))) - call)
    } finally {
      await kith.stop()
    }
  }
  printRow('start, CPU over an empty Worker', `${median(start).toFixed(0)} ms`, '≤ 100 ms')
  printRow('first mail of an isolate, CPU over an empty call', `${median(first).toFixed(0)} ms`, '≤ 10 ms')
  printRow('its second mail', `${median(second).toFixed(0)} ms`, '')
}

/** A database that another isolate has filed a mail in, as on any day but the first. */
async function folderWithOwner(path: string): Promise<string> {
  const before = await startBench('Kith', 'src/worker.ts')
  await before.call(path, Buffer.from(benchMails(1, 99).join('').replaceAll('<letter-', '<before-'), 'latin1'))
  await before.stop()
  return before.folder
}

async function bundleSize(): Promise<string> {
  const { stdout } = await promisify(execFile)('npx', ['wrangler', 'deploy', '--dry-run'], { encoding: 'utf8' })
  return /gzip: ([\d.]+ \w+)/.exec(stdout)?.[1] ?? 'not printed'
}
