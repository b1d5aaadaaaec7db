import * as z from 'zod/mini'
import type { HalfYear } from './half-year.ts'

/** One line of what happened; `key` names it in JSON. */
export type Row = { readonly key: string; readonly says: string; readonly count: number }

const count = z.number()
/** What Kith's own database counts (`/figures` of the private door). */
const Figures = z.object({
  people: count,
  quiet: count,
  resting: count,
  snoozed: count,
  outbound: count,
  inbound: count,
  positions: count,
  promises: count,
  openPromises: count,
  held: count,
  obeyed: count,
})

/** The table of the demo: what went in, counted by who sent it, and what Kith knows, as its database counts it. */
export function rowsOf({ sentBySam, sentByKith }: HalfYear, figures: unknown): readonly Row[] {
  const kith = Figures.parse(figures)
  const sent = (...kinds: (keyof typeof sentBySam)[]) => kinds.reduce((sum, kind) => sum + (sentBySam[kind] ?? 0), 0)
  const total = Object.values(sentBySam).reduce((sum, each) => sum + each, 0)
  return [
    { key: 'mails', says: 'mails went to Kith over SMTP', count: total },
    { key: 'written', says: 'of them new mails of the owner', count: sent('written') },
    { key: 'replies', says: 'replies with her or his mail quoted', count: sent('reply') },
    { key: 'forwards', says: 'received mails forwarded', count: sent('forward') },
    {
      key: 'odd',
      says: 'a doubled one, an absence, a bounce, a forged one',
      count: sent('duplicate', 'out-of-office', 'bounce', 'spoof'),
    },
    { key: 'answers', says: 'answers to nudges, in words', count: sent('answer') },
    { key: 'people', says: 'people known', count: kith.people },
    { key: 'quiet', says: 'of them quiet for unusually long', count: kith.quiet },
    { key: 'snoozed', says: 'snoozed', count: kith.snoozed },
    { key: 'resting', says: 'resting', count: kith.resting },
    { key: 'outbound', says: 'messages the owner wrote', count: kith.outbound },
    { key: 'inbound', says: 'messages the others wrote, read from quotes and forwards', count: kith.inbound },
    { key: 'positions', says: 'positions, read from signatures', count: kith.positions },
    { key: 'promises', says: 'promises of the owner found', count: kith.promises },
    { key: 'openPromises', says: 'of them still open', count: kith.openPromises },
    { key: 'digests', says: 'mornings with a digest', count: sentByKith.digests },
    { key: 'obeyed', says: 'commands obeyed', count: kith.obeyed },
    { key: 'otherMails', says: 'receipts and acknowledgements', count: sentByKith.others },
    { key: 'held', says: 'mails held for a decision', count: kith.held },
  ]
}

/** The rows as text, figures in a column. */
export function tableOf(rows: readonly Row[]): string {
  return rows.map(({ says, count }) => `${String(count).padStart(5)}  ${says}`).join('\n')
}
