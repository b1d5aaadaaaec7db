import { DAY_MS, HOUR_MS, type Instant } from '../../src/time/instant.ts'
import { aMail } from './a-mail.ts'
import { OWNER, stamped } from './a-stamp.ts'

/** Numbers that follow from a seed (mulberry32). */
export function randomOf(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

type Somebody = { readonly name: string; readonly address: string; readonly title: string; readonly firm: string }

const PEOPLE: readonly Somebody[] = [
  { name: 'Ida Lund', address: 'ida@lund-boats.example', title: 'Head of Design', firm: 'Lund Boats AB' },
  { name: 'Ben Okafor', address: 'ben.okafor@gmail.com', title: 'Product Designer', firm: 'Quillworks Ltd' },
  { name: 'Mia Sander', address: 'mia@sander.example', title: 'Director', firm: 'Sander Glass' },
  { name: 'Tomás Vidal', address: 'tomas@vidal.example', title: 'Architect', firm: 'Vidal y Hijos' },
  { name: 'Priya Raman', address: 'priya@lumen.example', title: 'Engineer', firm: 'Lumen Labs' },
]
const SAID = [
  "I'll send you the budget plan by Friday.",
  'As promised, here is the budget plan.',
  'Did you get to see the harbour?',
  'Congratulations on the new flat!',
  'Nothing much here, the rain goes on.',
]
const THEIRS = [
  'I will bring the drawings on Monday.',
  'Could you tell me the colour of the door?',
  'Thanks for the budget plan!',
  'My daughter starts school in September.',
  'I am no longer with Quillworks Ltd.',
  'I have joined Harbour Labs.',
  'I am now with Saltmarsh Works.',
  'I have left Harbour Labs, by the way.',
  'I no longer work for Lumen Labs.',
  'You should meet Theo Winkler, a glass maker in Jena. His email is theo@winkler.example.',
]

const GIVEN =
  'Ida Ben Mia Tomás Priya Noor Emre Lena Amir Carla Jonas Rosa Hugo Vera Otto Ines Paul Gita Ruth Zeno'.split(' ')
const FAMILY = 'Lund Okafor Sander Vidal Raman Winkler Brandt Haddad Pinto Vik Novak Sousa Kaya Holm Levi'.split(' ')

/** So many people, each with a name and a firm of their own; at most 300. */
export function aCrowd(count: number): readonly Somebody[] {
  return Array.from({ length: count }, (_, number) => {
    const [given = '', family = ''] = [GIVEN[number % GIVEN.length], FAMILY[Math.floor(number / GIVEN.length)]]
    const firm = `${family} ${given} Works`
    return {
      name: `${given} ${family}`,
      address: `${number}.${given[0]}@works${number}.example`,
      title: 'Engineer',
      firm,
    }
  })
}

export type HistoryMail = { readonly raw: string; readonly at: Instant }

/** Mails of an owner to five people, some quoting what they wrote the day before and, below, what the owner had written
 *  before that; everything follows from the seed. */
export function aHistory(
  seed: number,
  count: number,
  start: Instant,
  everyDays = 3,
  people: readonly Somebody[] = PEOPLE,
): HistoryMail[] {
  const random = randomOf(seed)
  const pick = <T>(list: readonly T[]): T | undefined => list[Math.floor(random() * list.length)]
  const before = new Map<string, { readonly at: Instant; readonly text: string }>()
  return Array.from({ length: count }, (_, number) => {
    const at = start + Math.round(number * everyDays * DAY_MS + random() * DAY_MS * 0.2)
    const person = pick(people) ?? { name: '', address: '', title: '', firm: '' }
    const to = `${person.name} <${person.address}>`
    const signature = ['', 'Kind regards', person.name, person.title, person.firm]
    const quoted = [pick(THEIRS) ?? '', ...(random() < 0.6 ? signature : ['', person.name.split(' ')[0] ?? ''])]
    const own = before.get(to)
    const below =
      own && own.at < at - 2 * DAY_MS ? ['', ...quoteOf(`Sam <${OWNER}>`, own.at, own.text.split('\n'))] : []
    const quote = ['', ...quoteOf(to, Math.floor(at / DAY_MS - 1) * DAY_MS + 9.2 * HOUR_MS, [...quoted, ...below])]
    const words = [pick(SAID) ?? '', '', 'Sam'].join('\n')
    const text = [...words.split('\n'), ...(random() < 0.5 ? quote : []), ''].join('\r\n')
    const subject = pick(['Harbour', 'Plans', 'Sunday']) ?? ''
    before.set(to, { at, text: words })
    return { at, raw: stamped(aMail({ to, at, text, subject, id: `${seed}-${number}@keller.example` })) }
  })
}

/** A mail as a program quotes it, dated in the owner's zone. */
function quoteOf(writer: string, at: Instant, lines: readonly string[]): string[] {
  const parts = new Intl.DateTimeFormat('en-GB', {
    timeZone: 'Europe/Berlin',
    weekday: 'short',
    day: '2-digit',
    month: 'short',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
  }).formatToParts(at)
  const part = (type: string) => parts.find(one => one.type === type)?.value ?? ''
  const day = `${part('weekday')}, ${part('day')} ${part('month')} ${part('year')}`
  return [`On ${day} at ${part('hour')}:${part('minute')}, ${writer} wrote:`, ...lines.map(line => `> ${line}`)]
}
