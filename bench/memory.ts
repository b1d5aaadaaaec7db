// The most memory that a mail of 25 MiB takes, over a handler that only reads the same stream: each in a workerd of its own.
import { printRow } from './figures.ts'
import { benchCapture } from './mail.ts'
import { BENCH_OWNER, benchMails, plainMail } from './mails.ts'
import { startBench } from './runtime.ts'

const SIZE = 25 * 1_048_576
const RUNS = 2

const header = () => (plainMail(1, 4_096).split('\r\n\r\n', 1)[0] ?? '').replace(/\r\nContent-Type:.*$/m, '')
const filled = (piece: string) => piece.repeat(Math.ceil(SIZE / piece.length))

const SHAPES: Readonly<Record<string, () => string>> = {
  'one text': () =>
    `${header()}\r\nContent-Type: text/plain\r\n\r\n${filled('The garden is mostly tomatoes and some hope, as every summer.\r\n')}`,
  'lines of one letter': () => `${header()}\r\nContent-Type: text/plain\r\n\r\n${filled('a\r\n')}`,
  'one line': () => `${header()}\r\nContent-Type: text/plain\r\n\r\n${filled('tomatoes and some hope ')}`,
  'one HTML text': () =>
    `${header()}\r\nContent-Type: text/html\r\n\r\n${filled('<div><b>The garden</b> is mostly <i>tomatoes</i> &amp; some hope.</div>\r\n')}`,
  'one attachment': () =>
    `${header()}\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\nContent-Type: text/plain\r\n\r\nThe plan.\r\n--b\r\nContent-Type: application/pdf; name=plan.pdf\r\nContent-Transfer-Encoding: base64\r\n\r\n${filled('QWxsIG9mIHRoaXMgaXMgYSBwbGFuIG9mIGEgZ2FyZGVuIHdpdGggdG9tYXRvZXM=\r\n')}\r\n--b--\r\n`,
  'a thousand parts': () =>
    `${header()}\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n${`--b\r\nContent-Type: text/plain\r\n\r\n${'The garden and some hope.\r\n'.repeat(970)}`.repeat(1_000)}--b--\r\n`,
}

/** Prints for each shape how much higher the process of Kith rose than that of the empty handler, MiB. */
export async function benchMemory(): Promise<void> {
  const path = `/mail?${new URLSearchParams({ from: BENCH_OWNER, to: await benchCapture() })}`
  for (const [name, make] of Object.entries(SHAPES)) {
    const mail = Buffer.from(make(), 'latin1')
    const empty = await rise('empty handler', 'bench/workers/empty.ts', path, mail)
    const kith = await rise('Kith', 'src/worker.ts', path, mail)
    const figure = `${(kith - empty).toFixed(0)} MiB (${kith.toFixed(0)} against ${empty.toFixed(0)})`
    printRow(`25 MiB, ${name}: memory over the empty handler`, figure, '≤ 32 MiB')
  }
}

/** From the process at rest, after twenty usual mails, to its highest with this one: the lower of two runs, for what the
 *  collector of garbage leaves lying differs from run to run. */
async function rise(name: string, worker: string, path: string, mail: Buffer): Promise<number> {
  const seen: number[] = []
  for (let run = 0; run < RUNS; run++) {
    const bench = await startBench(name, worker)
    try {
      for (const usual of benchMails(20, 3)) await bench.call(path, Buffer.from(usual, 'latin1'))
      const { now } = bench.memory()
      await bench.call(path, mail)
      seen.push(bench.memory().peak - now)
    } finally {
      await bench.stop()
    }
  }
  return Math.min(...seen)
}
