// What hostile text costs, and what twice as much of it costs: the same kinds that the tests double.
import type { Mail } from '../src/mail/mail.ts'
import { readingOf } from '../src/mail/reading.ts'
import { PAGES, TEXTS } from '../test/mail/hostile-texts.ts'
import { median, printRow } from './figures.ts'

const [HALF, WHOLE] = [128 * 1024, 256 * 1024]
const SPENT_MS_MIN = 60
const ROUNDS = 3

const EMPTY: Mail = {
  headers: [],
  messageId: null,
  inReplyTo: null,
  references: [],
  from: [],
  to: [],
  cc: [],
  replyTo: [],
  subject: '',
  date: null,
  dateOffsetMinutes: null,
  text: null,
  html: null,
  attached: [],
  reports: [],
  attachmentNames: [],
}

function spentMs(): number {
  const { user, system } = process.threadCpuUsage()
  return (user + system) / 1000
}

function cost(mail: Mail): number {
  const began = spentMs()
  for (let runs = 1; ; runs++) {
    readingOf(mail)
    const spent = spentMs() - began
    if (spent >= SPENT_MS_MIN) return spent / runs
  }
}

/** Prints CPU for 256 KiB of each kind, and the ratio to 128 KiB: the median of three. */
export function benchHostile(): void {
  for (const [kind, make] of [...Object.entries(TEXTS), ...Object.entries(PAGES)]) {
    const mailOf = (length: number): Mail => ({ ...EMPTY, [kind in PAGES ? 'html' : 'text']: make(length) })
    const [half, whole] = [mailOf(HALF), mailOf(WHOLE)]
    cost(half)
    const rounds = Array.from({ length: ROUNDS }, () => ({ half: cost(half), whole: cost(whole) }))
    const ratio = median(rounds.map(round => round.whole / round.half))
    printRow(kind, `${median(rounds.map(round => round.whole)).toFixed(1)} ms · ${ratio.toFixed(2)}`, '≤ 2.3 for twice')
  }
}
