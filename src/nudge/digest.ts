import type { Instant } from '../time/instant.ts'
import { aboutDay, laterDay } from './day-words.ts'
import type { LastExchange } from './last-exchange.ts'
import { type Block, type Letter, letterHtml, oneLine } from './letter.ts'
import { sectionOf } from './person-section.ts'
import { firstName, isolated } from './person-words.ts'
import { type LetterLanguage, type LetterWords, lettersIn, listOf } from './words.ts'

/** Something a mail said that a digest tells; `quote` are its exact words. */
export type Told = { readonly quote: string; readonly saidAt: Instant; readonly due: Instant | null }
/** Why somebody is in the digest. */
export type Occasion =
  | { readonly kind: 'promise' | 'ask'; readonly by: 'owner' | 'contact'; readonly told: Told }
  | { readonly kind: 'reminder'; readonly text: string; readonly yearly: boolean }
  /** `sentence`: the rhythm's, finished; null where a cadence or a snooze speaks. */
  | { readonly kind: 'quiet'; readonly sentence: string }
  | { readonly kind: 'cadence'; readonly every: string; readonly span: string }
  | { readonly kind: 'snooze-over' }

/** A post; at least one of the two is known. */
export type Post = { readonly title: string | null; readonly organization: string | null }
/** A changed post that was not told before. Uncertain ones are asked about. */
export type News = { readonly from: Post; readonly to: Post | null; readonly certain: boolean }

export type DigestPerson = {
  readonly number: number
  readonly name: string
  /** "Head of Partnerships, Nordlicht"; '' where nothing is known. */
  readonly position: string
  /** What they were when the two met, where that differs. */
  readonly formerPosition: string
  /** How the owner knows them: circles, and who introduced them. */
  readonly circles: readonly string[]
  readonly introducedBy: string | null
  readonly news: News | null
  readonly occasion: Occasion
  /** What else of theirs is due today, told with it; and how many things more are due than a letter holds. */
  readonly also: readonly Occasion[]
  readonly alsoMore: number
  readonly asksWhetherToKeep: boolean
  readonly last: LastExchange | null
  /** At most one more thing (reliability.md H11). */
  readonly mention: { readonly kind: 'detail' | 'you-asked' | 'they-asked'; readonly told: Told } | null
  readonly awayUntil: Instant | null
  readonly writeTo: string | null
  readonly lastSubject: string
  /** Where answers about this person alone go. */
  readonly replyTo: string
}

/** Somebody who comes later in the week. */
export type Coming = { readonly name: string; readonly at: Instant; readonly why: 'promise' | 'quiet' }
/** A group that fell behind the owner's own habit, with two people of it. */
export type Neglected = {
  readonly kind: 'circle' | 'organization' | 'age'
  readonly name: string
  readonly people: readonly string[]
}

export type DigestContent = {
  readonly people: readonly DigestPerson[]
  readonly ownerName: string
  readonly language: LetterLanguage
  readonly zone: string
  readonly now: Instant
  readonly namesOnly: boolean
  readonly captureAddress: string
  readonly pageUrl: string
  readonly pauseUrl: string
  /** Held mail, merge suggestions, failing addresses: how many, and where they are sorted. */
  readonly toSort: number
  readonly sortUrl: string
  /** When the oldest held mail goes, if that is soon. */
  readonly heldUntil: Instant | null
  /** How full the database is; absent: there is room. */
  readonly fullness?: 'room' | 'filling' | 'full'
  /** Monday's look ahead; empty on other days. */
  readonly coming: readonly Coming[]
  /** The month's first digest may name a group; null otherwise. */
  readonly neglected: Neglected | null
}

/** A preheader is read up to here by the clients that show most of it. */
const PREHEADER_MAX = 200

/** The digest: a subject that says who, then a short paragraph a person, text and HTML saying the same. */
export function digestLetter(content: DigestContent): Letter {
  const words = lettersIn(content.language)
  const sections = content.people.map(person => sectionOf(person, content, words))
  const names = content.people.map(person => isolated(oneLine(firstName(person.name), 40)))
  const subject = oneLine(words.subject(names.slice(0, 2), Math.max(0, names.length - 2)), 200)
  const preheader = oneLine(sections.map(part => part.reasons[0] ?? '').join(' '), PREHEADER_MAX)
  const greeting = words.greeting(oneLine(content.ownerName, 60))
  const closing = closingOf(content, words)
  const text = [greeting, '', ...sections.flatMap(part => [...part.text, '']), ...closing.flatMap(plainOf), '']
  const blocks: Block[] = [{ kind: 'paragraph', text: greeting }]
  for (const [index, part] of sections.entries()) blocks.push(...(index > 0 ? [RULE] : []), ...part.blocks)
  return {
    subject,
    text: text.join('\n'),
    html: letterHtml(content.language, subject, preheader, [...blocks, RULE, ...closing]),
  }
}

const RULE = { kind: 'rule' } as const
type Small = Extract<Block, { kind: 'small' }>

/** What comes after the people: one line each. */
function closingOf(content: DigestContent, words: LetterWords): readonly Small[] {
  const { people, toSort, sortUrl, pageUrl, pauseUrl, captureAddress, fullness = 'room' } = content
  const line = (text: string): Small => ({ kind: 'small', text, links: [] })
  const link = (label: string, href: string): Small => ({ kind: 'small', text: '', links: [{ label, href }] })
  const extra = content.namesOnly ? [] : [neglectedLine(content, words)].flatMap(text => text ?? [])
  return [
    ...[comingLine(content, words), ...extra].flatMap(text => (text === null ? [] : [line(text)])),
    ...(fullness === 'room' ? [] : [line(words.fullness[fullness])]),
    ...(toSort > 0 ? [link(sortLabel(content, words), sortUrl)] : []),
    line(words.ownWords(people.length > 1 ? words.examples.several : words.examples.one)),
    {
      kind: 'small',
      text: '',
      links: [
        { label: words.why(people.length), href: pageUrl },
        { label: words.pause, href: pauseUrl },
      ],
    },
    line(words.bccHint(captureAddress)),
    line(words.noTracking),
  ]
}

/** "2 things to sort (a held mail is kept until 12 March)" */
function sortLabel({ toSort, heldUntil, zone, language }: DigestContent, words: LetterWords): string {
  const label = words.toSort(toSort)
  return heldUntil === null ? label : `${label} (${words.heldUntil(aboutDay(heldUntil, zone, language))})`
}

function plainOf({ text, links }: Small): string[] {
  return links.length === 0
    ? [text]
    : links.map(link => `${link.label}${/[?!]$/.test(link.label) ? '' : ':'} ${link.href}`)
}

/** "Later this week: Chloe (quiet by Thursday)." Null: nobody comes. */
function comingLine({ coming, zone, language }: DigestContent, words: LetterWords): string | null {
  if (coming.length === 0) return null
  const people = coming.map(({ name, at, why }) =>
    words.laterThisWeek[why](isolated(oneLine(name, 40)), laterDay(at, zone, language)),
  )
  return words.thisWeek(people.join(', '))
}

function neglectedLine({ neglected }: DigestContent, words: LetterWords): string | null {
  if (neglected === null || neglected.people.length === 0) return null
  const { kind, name } = neglected
  const age = name === 'new' || name === 'years' || name === 'old' ? words.mirror.age[name] : ''
  const group = kind === 'age' ? age : words.mirror[kind](isolated(oneLine(name, 60)))
  const names = neglected.people.map(person => isolated(oneLine(person, 60)))
  return words.mirror.line(group, listOf(names, words))
}
