// The most memory that a mail of 25 MiB takes, over a handler that only reads the same stream: each in a workerd of its own.
import { printRow } from './figures.ts'
import { benchCapture } from './mail.ts'
import { BENCH_OWNER, benchMails, plainMail } from './mails.ts'
import { startBench } from './runtime.ts'

const SIZE = 25 * 1_048_576
const RUNS = 2

const header = () => (plainMail(1, 4_096).split('\r\n\r\n', 1)[0] ?? '').replace(/\r\nContent-Type:.*$/m, '')
const filled = (piece: string) => piece.repeat(Math.ceil(SIZE / piece.length))
const mail = (type: string, body: string, fields = '') => `${header()}${fields}\r\nContent-Type: ${type}\r\n\r\n${body}`
const numbered = (count: number, one: (at: number) => string) =>
  Array.from({ length: count }, (_, at) => one(at)).join('')
const LINE = 'The garden is mostly tomatoes and some hope, as every summer.\r\n'
const PADDED = LINE.repeat(16)

/** Twelve shapes of a mail that is to be too much, and two ordinary ones of the same size. */
const SHAPES: Readonly<Record<string, () => string>> = {
  'D01 one HTML text': () =>
    mail('text/html', filled('<div><b>The garden</b> is mostly <i>tomatoes</i> &amp; some hope.</div>\r\n')),
  'D02 lines of one letter': () => mail('text/plain', filled('a\r\n')),
  'D03 a hundred thousand parts': () =>
    mail(
      'multipart/mixed; boundary=b',
      `${`--b\r\nContent-Type: text/plain\r\n\r\n${LINE.repeat(3)}`.repeat(110_000)}--b--\r\n`,
    ),
  'D04 nesting, 300 levels of 80 KiB': () =>
    mail(
      'multipart/mixed; boundary=b0',
      numbered(300, at => `--b${at}\r\nContent-Type: multipart/mixed; boundary=b${at + 1}\r\n\r\n${PADDED.repeat(85)}`),
    ),
  'D05 a mail in a mail, 200 deep': () =>
    mail(
      'message/rfc822',
      `From: a@b.example\r\nContent-Type: message/rfc822\r\nX-Filler: ${'y'.repeat(130_000)}\r\n\r\n`.repeat(200),
    ),
  'D06 one header field': () => mail('text/plain', LINE, `\r\nX-Filler: ${filled('tomatoes ')}`),
  'D07 a million recipients': () =>
    mail('text/plain', LINE, `\r\nCc: ${numbered(1_000_000, at => `somebody.${at}@post.example,\r\n `)}`),
  'D11 base64 that is none': () =>
    mail('text/plain', filled('QWxs*!IG9m =IHRo\0aXMg \t \r\n \r\n====\r\n'), '\r\nContent-Transfer-Encoding: base64'),
  'D12 quoted-printable that is none': () =>
    mail('text/plain', filled('=\r\n=ZZ=4=\r\n=3D=\r\n'), '\r\nContent-Transfer-Encoding: quoted-printable'),
  'D20 flowed lines without an end': () =>
    mail('text/plain; format=flowed; delsp=yes', filled('tomatoes and hope \r\n')),
  'D25 links': () => mail('text/html', filled('<a href="https://garden.example/?t=1">tomatoes</a>')),
  'D02 one line': () => mail('text/plain', filled('tomatoes and some hope ')),
  'one text': () => mail('text/plain', filled(LINE)),
  'one attachment': () =>
    mail(
      'multipart/mixed; boundary=b',
      `--b\r\nContent-Type: text/plain\r\n\r\nThe plan.\r\n--b\r\nContent-Type: application/pdf; name=plan.pdf\r\nContent-Transfer-Encoding: base64\r\n\r\n${filled('QWxsIG9mIHRoaXMgaXMgYSBwbGFuIG9mIGEgZ2FyZGVuIHdpdGggdG9tYXRvZXM=\r\n')}\r\n--b--\r\n`,
    ),
  'a signed text that no server vouched for': () =>
    `DKIM-Signature: v=1; a=ed25519-sha256; c=relaxed/simple; d=keller.example; s=x; h=from; bh=${'A'.repeat(43)}=; b=AAAA\r\n${mail('text/plain', filled(LINE)).slice(header().indexOf('From:'))}`,
}

/** Prints for each shape how much higher the process of Kith rose than that of the empty handler, MiB. */
export async function benchMemory(): Promise<void> {
  const path = `/mail?${new URLSearchParams({ from: BENCH_OWNER, to: await benchCapture() })}`
  for (const [name, make] of Object.entries(SHAPES)) {
    const bytes = Buffer.from(make(), 'latin1').subarray(0, SIZE)
    const empty = await rise('empty handler', 'bench/workers/empty.ts', path, bytes)
    const kith = await rise('Kith', 'src/worker.ts', path, bytes)
    const figure = `${(kith - empty).toFixed(0)} MiB (${kith.toFixed(0)} against ${empty.toFixed(0)})`
    printRow(`25 MiB, ${name}: memory over the empty handler`, figure, '≤ 32 MiB')
  }
}

/** From the process at rest, after twenty usual mails, to its highest with this one: the lower of two runs, for what the
 *  collector of garbage leaves lying differs from run to run. */
async function rise(name: string, worker: string, path: string, bytes: Buffer): Promise<number> {
  const seen: number[] = []
  for (let run = 0; run < RUNS; run++) {
    const bench = await startBench(name, worker)
    try {
      for (const usual of benchMails(20, 3)) await bench.call(path, Buffer.from(usual, 'latin1'))
      const { now } = bench.memory()
      await bench.call(path, bytes)
      seen.push(bench.memory().peak - now)
    } finally {
      await bench.stop()
    }
  }
  return Math.min(...seen)
}
