import type { Instant } from '../time/instant.ts'
import { aboutDay, pastDay } from './day-words.ts'
import { type Block, type Letter, type Link, letterHtml, oneLine } from './letter.ts'
import { mailto } from './links.ts'
import { type AnswerWords, type LetterLanguage, type LetterWords, lettersIn } from './words.ts'

/** Something a mail said that a digest tells; `quote` are its exact words. */
export type Told = { readonly quote: string; readonly saidAt: Instant; readonly due: Instant | null }
/** Why somebody is in the digest. */
export type Occasion =
  | { readonly kind: 'promise'; readonly by: 'owner' | 'contact'; readonly told: Told }
  | { readonly kind: 'reminder'; readonly text: string }
  /** `sentence`: the rhythm's, finished; null where a cadence or a snooze speaks. */
  | { readonly kind: 'quiet'; readonly sentence: string }
  | { readonly kind: 'cadence'; readonly every: string; readonly span: string }
  | { readonly kind: 'snooze-over' }

export type DigestPerson = {
  readonly number: number
  readonly name: string
  /** "Head of Partnerships, Nordlicht"; '' where nothing is known. */
  readonly position: string
  /** What they were when the two met, where that differs. */
  readonly formerPosition: string
  readonly occasion: Occasion
  readonly asksWhetherToKeep: boolean
  readonly last: { readonly direction: 'outbound' | 'inbound'; readonly at: Instant } | null
  readonly unanswered: number
  /** At most one more thing (reliability.md H11). */
  readonly mention: { readonly kind: 'detail' | 'you-asked' | 'they-asked'; readonly told: Told } | null
  readonly awayUntil: Instant | null
  readonly writeTo: string | null
  readonly lastSubject: string
  /** Where answers about this person alone go. */
  readonly replyTo: string
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
  readonly toSort: number
}

/** Answers that Kith has no news of are remarked on from here. */
const UNANSWERED_MIN = 3

/** The digest: a subject that says who, then a short paragraph a person, text and HTML saying the same. */
export function digestLetter(content: DigestContent): Letter {
  const words = lettersIn(content.language)
  const sections = content.people.map(person => section(person, content, words))
  const names = content.people.map(person => oneLine(person.name.split(' ')[0] ?? person.name, 40))
  const subject = oneLine(words.subject(names.slice(0, 2), Math.max(0, names.length - 2)), 200)
  const preheader = sections.map(part => part.reasons[0] ?? '').join(' ')
  const example = content.people.length > 1 ? '1 done, 2 after easter' : 'met for coffee, every 2 months'
  const closing = [
    words.ownWords(example),
    ...(content.toSort > 0 ? [`${words.toSort(content.toSort)}: ${content.pageUrl}`] : []),
    `${words.why} ${content.pageUrl}`,
    `${words.pause}: ${content.pauseUrl}`,
    words.bccHint(content.captureAddress),
    words.noTracking,
  ]
  const text = [
    words.greeting(content.ownerName),
    '',
    ...sections.flatMap(part => [...part.text, '']),
    ...closing,
    '',
  ].join('\n')
  const blocks: Block[] = [{ kind: 'paragraph', text: words.greeting(content.ownerName) }]
  for (const [index, part] of sections.entries()) {
    if (index > 0) blocks.push({ kind: 'rule' })
    blocks.push(...part.blocks)
  }
  blocks.push({ kind: 'rule' }, { kind: 'small', text: words.ownWords(example), links: [] })
  if (content.toSort > 0) {
    blocks.push({ kind: 'small', text: '', links: [{ label: words.toSort(content.toSort), href: content.pageUrl }] })
  }
  blocks.push(
    {
      kind: 'small',
      text: '',
      links: [
        { label: words.why, href: content.pageUrl },
        { label: words.pause, href: content.pauseUrl },
      ],
    },
    { kind: 'small', text: `${words.bccHint(content.captureAddress)} ${words.noTracking}`, links: [] },
  )
  return { subject, text, html: letterHtml(content.language, subject, preheader, blocks) }
}

type Section = {
  readonly text: readonly string[]
  readonly reasons: readonly string[]
  readonly blocks: readonly Block[]
}

function section(person: DigestPerson, content: DigestContent, words: LetterWords): Section {
  const name = oneLine(person.name, 80)
  const position = positionOf(person, words)
  const reasons = content.namesOnly ? [] : reasonsOf(person, name, content, words)
  const answers = answersOf(person, words)
  const write = writeLink(person, name, content, words)
  const links = answers.map(
    (answer): Link => ({
      label: answer.label,
      href: mailto({ to: person.replyTo, subject: answer.reply, body: `${answer.reply}\r\n` }),
    }),
  )
  const numbered = answers.map(answer =>
    content.people.length > 1 ? `${person.number} ${answer.reply}` : answer.reply,
  )
  return {
    reasons,
    text: [
      `${person.number}. ${name}${position ? `  \u00b7  ${position}` : ''}`,
      ...reasons.map(reason => `   ${reason}`),
      ...(write ? [`   ${write.label}: ${write.href}`] : []),
      `   ${words.orAnswer}: ${numbered.join(' \u00b7 ')}`,
    ],
    blocks: [
      { kind: 'heading', text: content.people.length > 1 ? `${person.number}. ${name}` : name, note: position },
      ...reasons.map((text): Block => ({ kind: 'paragraph', text })),
      ...(write ? [{ kind: 'button', link: write } satisfies Block] : []),
      { kind: 'links', lead: words.orAnswer, links },
    ],
  }
}

function positionOf({ position, formerPosition }: DigestPerson, words: LetterWords): string {
  if (position === '' || formerPosition === '' || formerPosition === position) return oneLine(position, 120)
  return oneLine(`${words.knownAs.now(position)} (${words.knownAs.before(formerPosition)})`, 160)
}

/** The sentences about one person, the reason for the nudge first. */
function reasonsOf(person: DigestPerson, name: string, content: DigestContent, words: LetterWords): string[] {
  const first = oneLine(name.split(' ')[0] ?? name, 40)
  const day = (at: Instant) => pastDay(at, content.now, content.zone, content.language)
  const reasons = [occasionSentence(person.occasion, first, content, words)]
  if (person.asksWhetherToKeep) reasons.push(words.keepOrRest)
  if (person.awayUntil !== null && person.awayUntil > content.now) {
    reasons.push(words.away(aboutDay(person.awayUntil, content.zone, content.language)))
  }
  if (person.last && person.occasion.kind !== 'promise') {
    const { direction, at } = person.last
    reasons.push(direction === 'outbound' ? words.youWroteLast(day(at)) : words.theyWroteLast(first, day(at)))
    if (person.unanswered >= UNANSWERED_MIN) reasons.push(words.unanswered(person.unanswered))
  }
  if (person.mention && person.occasion.kind !== 'promise') {
    const { kind, told } = person.mention
    const quote = oneLine(told.quote)
    if (kind === 'detail') reasons.push(words.remember(quote))
    if (kind === 'you-asked') reasons.push(words.youAsked(day(told.saidAt), quote))
    if (kind === 'they-asked') reasons.push(words.theyAsked(first, day(told.saidAt), quote))
  }
  return reasons
}

function occasionSentence(occasion: Occasion, first: string, content: DigestContent, words: LetterWords): string {
  const day = (at: Instant) => pastDay(at, content.now, content.zone, content.language)
  switch (occasion.kind) {
    case 'promise': {
      const { quote, saidAt, due } = occasion.told
      const when = due === null ? '' : day(due) === day(content.now) ? words.dueToday : words.dueOn(day(due))
      return occasion.by === 'owner'
        ? words.youPromised(day(saidAt), oneLine(quote), when).trim()
        : words.theyPromised(first, day(saidAt), oneLine(quote), when).trim()
    }
    case 'reminder':
      return words.reminder(oneLine(occasion.text))
    case 'quiet':
      return occasion.sentence
    case 'cadence':
      return words.cadence(occasion.every, occasion.span)
    case 'snooze-over':
      return words.snoozeOver(first)
  }
}

function answersOf({ occasion, asksWhetherToKeep }: DigestPerson, { answers }: LetterWords): readonly AnswerWords[] {
  if (occasion.kind === 'promise') return answers.promise
  return asksWhetherToKeep ? answers.keepOrRest : answers.quiet
}

/** A link that opens a new mail to the person, the capture address already in Bcc. */
function writeLink(person: DigestPerson, name: string, content: DigestContent, words: LetterWords): Link | null {
  if (person.writeTo === null) return null
  const subject = content.namesOnly ? undefined : oneLine(person.lastSubject, 80) || undefined
  const href = mailto({
    to: person.writeTo,
    bcc: content.captureAddress,
    ...(subject === undefined ? {} : { subject }),
  })
  return { label: words.writeTo(name), href }
}
