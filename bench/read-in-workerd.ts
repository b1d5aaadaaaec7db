// Zones, history and signature in workerd: clocks stand still inside, so a dozen mails are read many times in one call and the
// process's CPU is read before and after; what a call with one reading costs is taken off.
import { median, printRow } from './figures.ts'
import { plainMail } from './mails.ts'
import { startBench } from './runtime.ts'
import { BETWEEN_MAILS } from './workers/reader.ts'

const DOZENS = 11
const DOZEN = 12
const TIMES = 15
const WARM_TIMES = 40
const SIZES = [4_096, 8_192, 16_384] as const

/** Prints, for each size, the median over dozens of mails of what one reading costs on average, CPU in milliseconds. */
export async function benchReadInWorkerd(): Promise<void> {
  const bench = await startBench('reader', 'bench/workers/reader.ts')
  const read = async (mails: string, times: number) => {
    const before = bench.cpu()
    await bench.call(`/mail?${new URLSearchParams({ to: String(times) })}`, Buffer.from(mails, 'latin1'))
    return bench.cpu() - before
  }
  try {
    for (const size of SIZES) {
      const dozens = Array.from({ length: DOZENS }, (_, dozen) =>
        Array.from({ length: DOZEN }, (_, index) => plainMail(dozen * DOZEN + index, size)).join(BETWEEN_MAILS),
      )
      await read(dozens[0] ?? '', WARM_TIMES)
      const costs: number[] = []
      for (const mails of dozens)
        costs.push(((await read(mails, TIMES + 1)) - (await read(mails, 1))) / (TIMES * DOZEN))
      const what = `${size / 1024} KiB mail in workerd: zones, history, signature, sender, machine or person`
      printRow(what, `${median(costs).toFixed(2)} ms`, size === 16_384 ? '≤ 1 ms' : '')
    }
  } finally {
    await bench.stop()
  }
}
