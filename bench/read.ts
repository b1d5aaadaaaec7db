// Reading alone, in one thread: zones, history and signature of a 16 KiB mail; what the words of a 4 KiB mail mean.
import { findingsIn } from '../src/context/findings.ts'
import { readMail } from '../src/mail/read.ts'
import { readingOf } from '../src/mail/reading.ts'
import { printRow } from './figures.ts'
import { benchHostile } from './hostile.ts'
import { plainMail } from './mails.ts'
import { benchReadInWorkerd } from './read-in-workerd.ts'

const MAILS = 400

/** CPU of this thread, in milliseconds: too coarse for one mail, so that means are printed. */
function cpu(): number {
  const { user, system } = process.threadCpuUsage()
  return (user + system) / 1000
}

/** The mean CPU of a step over all inputs, after one round to warm up; the results feed the next step. */
async function mean<Given, Made>(given: readonly Given[], step: (one: Given) => Made | Promise<Made>) {
  const made: Made[] = []
  for (const one of given) made.push(await step(one))
  const begin = cpu()
  for (const one of given) await step(one)
  return { made, figure: `${((cpu() - begin) / given.length).toFixed(2)} ms` }
}

export async function benchRead(): Promise<void> {
  for (const size of [4_096, 8_192, 16_384]) {
    const raw = Array.from({ length: MAILS }, (_, index) => plainMail(index, size))
    const parsing = await mean(raw, readMail)
    const reading = await mean(parsing.made, mail => readingOf(mail))
    const authored = parsing.made.map((mail, index) => ({ mail, text: reading.made[index]?.authored ?? '' }))
    const meaning = await mean(authored, ({ mail, text }) =>
      findingsIn(text, {
        writtenAt: '2026-03-03T10:00',
        from: mail.from[0] ?? null,
        to: mail.to,
        subject: mail.subject,
      }),
    )
    const kib = `${size / 1024} KiB mail`
    printRow(`${kib}: parsing, mean CPU`, parsing.figure, '')
    printRow(`${kib}: zones, history, signature, sender, machine or person`, reading.figure, '')
    printRow(`${kib}: meaning of its own words (two fifths of it)`, meaning.figure, '')
  }
  await benchReadInWorkerd()
  benchHostile()
}
