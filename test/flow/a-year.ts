import { expect } from 'vitest'
import { DAY_MS, type Instant } from '../../src/time/instant.ts'
import { aKith, MONDAY, stamped } from './a-kith.ts'
import { aMail } from './a-mail.ts'

export type Kith = Awaited<ReturnType<typeof aKith>>
/** What the owner writes on a day of the year, and what the other had written the day before. */
type Day = { readonly day: number; readonly to: string; readonly text: string; readonly quoted?: readonly string[] }

const IDA = 'Ida Lund <ida@lund-boats.example>'
const IDA_NEW = 'Ida Lund <ida.lund@harbour-labs.example>'
const BEN = 'Ben Okafor <ben.okafor@gmail.com>'
const NORA = 'Nora Vance <nora.vance@gmail.com>'
const MIA = 'Mia Sander <mia@sander.example>'
const FOUR = [
  'Rosalind Okonkwo-Meyer <rosalind.okonkwo-meyer@lumen.example>',
  'Rosalind Okonkwo-Meyer <rosalind.okonkwo-meyer@acme.example>',
  'Rosalind Okonkwo-Meyer <rosalind.okonkwo-meyer+trips@acme.example>',
  'R. O. <studio77@gmail.com>',
]
const JOHNS = ['John Smith <john.smith@nordlicht.example>', 'John Smith <js@brook.example>']
export const MET = ['Theo Winkler', 'Lena Brandt', 'Amir Haddad', 'Carla Pinto', 'Jonas Vik']
const addressOf = (name: string) => `${name.toLowerCase().replace(' ', '.')}@studio.example`

const YEAR: readonly Day[] = [
  {
    day: 1,
    to: IDA,
    text: 'Hello Ida!',
    quoted: ['See you.', '', 'Kind regards', 'Ida Lund', 'Intern', 'Lund Boats AB'],
  },
  {
    day: 4,
    to: BEN,
    text: "I'll send you the budget plan by Friday.",
    quoted: ['Hi.', '', 'Kind regards', 'Ben Okafor', 'Product Designer', 'Quillworks Ltd'],
  },
  {
    day: 8,
    to: NORA,
    text: 'Did you get to see the harbour?',
    quoted: ['Yes!', '', 'Kind regards', 'Nora Vance', 'Engineer', 'Tidewater Inc'],
  },
  { day: 11, to: BEN, text: 'As promised, here is the budget plan.' },
  { day: 20, to: FOUR[0] ?? '', text: 'Hello.' },
  { day: 30, to: JOHNS[0] ?? '', text: 'Hello John.' },
  { day: 33, to: JOHNS[1] ?? '', text: 'Hello other John.' },
  { day: 50, to: FOUR[1] ?? '', text: 'Hello at the new place.' },
  ...MET.map((name, index) => ({
    day: 60 + 10 * index,
    to: MIA,
    text: 'Thank you, Mia.',
    quoted: [`You should meet ${name}, a glass maker in Jena. The email is ${addressOf(name)}.`, '', 'Mia'],
  })),
  { day: 77, to: FOUR[2] ?? '', text: 'Hello again.' },
  ...MET.map((name, index) => ({
    day: 64 + 10 * index,
    to: `${name} <${addressOf(name)}>`,
    text: `Hello, Mia told me of you.`,
  })),
  {
    day: 120,
    to: FOUR[3] ?? '',
    text: 'Hello at home.',
    quoted: [
      'Write me here.',
      '',
      'Kind regards',
      'Rosalind Okonkwo-Meyer',
      'studio77@gmail.com',
      'rosalind.okonkwo-meyer@acme.example',
    ],
  },
  {
    day: 150,
    to: IDA_NEW,
    text: 'Congratulations!',
    quoted: ['New desk.', '', 'Kind regards', 'Ida Lund', 'Head of Hiring', 'Harbour Labs'],
  },
  {
    day: 200,
    to: BEN,
    text: "I'll call you on Monday.",
    quoted: ['I joined Harbour Labs as Head of Product.', '', 'Ben'],
  },
  { day: 260, to: NORA, text: 'What a pity.', quoted: ['I am no longer with Tidewater Inc.', '', 'Nora'] },
  {
    day: 300,
    to: NORA,
    text: 'Great!',
    quoted: ['Look where I am now.', '', 'Kind regards', 'Nora Vance', 'Lead Engineer', 'Saltmarsh Works'],
  },
]

function mailOf({ day, to, text, quoted }: Day, start: Instant): { raw: string; at: Instant } {
  const at = start + day * DAY_MS
  const before = new Date(at - DAY_MS).toUTCString().slice(0, 16)
  const quote = quoted ? ['', `On ${before} at 09:12, ${to} wrote:`, ...quoted.map(line => `> ${line}`)] : []
  return { at, raw: stamped(aMail({ to, at, text: [text, ...quote, ''].join('\r\n'), id: `${day}@keller.example` })) }
}

const START = MONDAY - 365 * DAY_MS
/** A year of an owner: three people change jobs, one has four addresses, two share a name, one introduces five. */
export async function aYear(): Promise<Kith> {
  const kith = await aKith(START)
  const mails = YEAR.map(day => mailOf(day, START)).toSorted((one, other) => one.at - other.at)
  for (const { raw, at } of mails) {
    kith.setNow(at + 60_000)
    await kith.deliver(raw, kith.capture)
  }
  expect(kith.faults).toEqual([])
  return kith
}
