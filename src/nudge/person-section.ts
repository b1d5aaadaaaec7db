import type { Instant } from '../time/instant.ts'
import { aboutDay, pastDay } from './day-words.ts'
import type { DigestContent, DigestPerson, News, Occasion } from './digest.ts'
import { lastSentence } from './last-exchange.ts'
import { type Block, type Link, oneLine } from './letter.ts'
import { mailto } from './links.ts'
import { firstName, isolated } from './person-words.ts'
import type { AnswerWords, LetterWords } from './words.ts'

/** One person of a digest, in both forms; the reasons are its sentences, the first the most telling. */
export type Section = {
  readonly text: readonly string[]
  readonly reasons: readonly string[]
  readonly blocks: readonly Block[]
}

const CIRCLES_SHOWN_MAX = 2

/** Who, why, and what one can do about it. */
export function sectionOf(person: DigestPerson, content: DigestContent, words: LetterWords): Section {
  const name = isolated(oneLine(person.name, 80))
  const several = content.people.length > 1
  const heading = several ? `${person.number}. ${name}` : name
  const note = content.namesOnly ? '' : noteOf(person, words)
  const reasons = content.namesOnly ? [] : reasonsOf(person, content, words)
  const answers = answersOf(person, words)
  const write = writeLink(person, name, content, words)
  const first = isolated(oneLine(firstName(person.name), 40))
  const links = answers.map(
    (answer): Link => ({
      label: answer.label,
      href: mailto({ to: person.replyTo, subject: answer.reply, body: `${answer.reply}\r\n` }),
      spoken: `${answer.label}: ${first}`,
    }),
  )
  const typed = answers.map(answer => (several ? `${person.number} ${answer.reply}` : answer.reply))
  return {
    reasons,
    text: [
      note === '' ? heading : `${heading}  \u00b7  ${note}`,
      ...reasons.map(reason => `   ${reason}`),
      ...(write ? [`   ${write.label}: ${write.href}`] : []),
      `   ${words.orAnswer}: ${typed.join(' \u00b7 ')}`,
    ],
    blocks: [
      { kind: 'heading', text: heading, note },
      ...(reasons.length > 0 ? [{ kind: 'paragraph', text: reasons.join(' ') } satisfies Block] : []),
      ...(write ? [{ kind: 'button', link: write } satisfies Block] : []),
      { kind: 'links', lead: words.orAnswer, links },
    ],
  }
}

/** Title and company, and how the owner knows them. */
function noteOf(person: DigestPerson, words: LetterWords): string {
  const { position, formerPosition, circles, introducedBy } = person
  // Where the change is news, its own sentence tells it.
  const changed = person.news === null && position !== '' && formerPosition !== '' && formerPosition !== position
  const post = changed ? `${words.knownAs.now(position)} (${words.knownAs.before(formerPosition)})` : position
  const introduction = introducedBy === null ? [] : [words.knownAs.introducedBy(isolated(oneLine(introducedBy, 60)))]
  const parts = [
    oneLine(post, 160),
    ...circles.slice(0, CIRCLES_SHOWN_MAX).map(circle => oneLine(circle, 40)),
    ...introduction,
  ]
  return parts
    .filter(part => part !== '')
    .map(isolated)
    .join(' \u00b7 ')
}

/** The sentences about one person, the reason for the nudge first. */
function reasonsOf(person: DigestPerson, content: DigestContent, words: LetterWords): string[] {
  const first = isolated(oneLine(firstName(person.name), 40))
  const day = (at: Instant) => pastDay(at, content.now, content.zone, content.language)
  const { occasion, last, mention, news, awayUntil } = person
  const reasons = [occasion, ...person.also].map(one => occasionSentence(one, first, content, words))
  if (person.alsoMore > 0) reasons.push(words.andMore(person.alsoMore))
  if (person.also.some(isSaid) && isSaid(occasion)) reasons.push(words.answersAll)
  if (awayUntil !== null && awayUntil > content.now) {
    reasons.push(words.away(first, aboutDay(awayUntil, content.zone, content.language)))
  }
  if (last && !isSaid(occasion)) reasons.push(lastSentence(last, first, day(last.at), words))
  if (news) reasons.push(newsSentence(news, first, content.people.length > 1 ? `${person.number} ` : '', words))
  // At most one thing that a mail said (reliability.md H11): a yearly day is one.
  const quotes = isSaid(occasion) || (occasion.kind === 'reminder' && occasion.yearly)
  if (mention && !news && !quotes) {
    const { kind, told } = mention
    const quote = isolated(oneLine(told.quote))
    if (kind === 'detail') reasons.push(words.remember(quote))
    if (kind === 'you-asked') reasons.push(words.youAsked(day(told.saidAt), quote))
    if (kind === 'they-asked') reasons.push(words.theyAsked(first, day(told.saidAt), quote))
  }
  if (person.asksWhetherToKeep) reasons.push(words.keepOrRest)
  return reasons.map(reason => reason.trim()).filter(reason => reason !== '')
}

/** Told because a mail said it: answers are about that, and not about the person. */
const isSaid = ({ kind }: Occasion) => kind === 'promise' || kind === 'ask'

/** `number`: what an answer must begin with where the letter names several people, and a blank. */
function newsSentence({ from, to, certain }: News, first: string, number: string, words: LetterWords): string {
  const post = ({ title, organization }: News['from']) => isolated(oneLine(words.post(title, organization), 120))
  if (to === null) return words.news.left(first, from.title || from.organization ? post(from) : '')
  const former = isolated(oneLine(words.formerPost(from.title, from.organization), 120))
  if (certain) return words.news.moved(first, former, post(to))
  const answer = oneLine(number + words.postAnswer(to.title, to.organization), 120)
  return words.news.maybeMoved(first, former, post(to), answer)
}

function occasionSentence(occasion: Occasion, first: string, content: DigestContent, words: LetterWords): string {
  const day = (at: Instant) => pastDay(at, content.now, content.zone, content.language)
  switch (occasion.kind) {
    case 'promise': {
      const { quote, saidAt, due } = occasion.told
      const when = due === null ? '' : day(due) === day(content.now) ? words.dueToday : words.dueOn(day(due))
      const said = isolated(oneLine(quote))
      return occasion.by === 'owner'
        ? words.youPromised(day(saidAt), said, when)
        : words.theyPromised(first, day(saidAt), said, when)
    }
    case 'ask': {
      const { quote, saidAt } = occasion.told
      const said = isolated(oneLine(quote))
      return occasion.by === 'owner' ? words.youAsked(day(saidAt), said) : words.theyAsked(first, day(saidAt), said)
    }
    case 'reminder':
      return (occasion.yearly ? words.yearly : words.reminder)(isolated(oneLine(occasion.text)))
    case 'quiet':
      return occasion.sentence
    case 'cadence':
      return words.cadence(occasion.every, occasion.span)
    case 'snooze-over':
      return words.snoozeOver(first)
  }
}

function answersOf({ occasion, asksWhetherToKeep }: DigestPerson, { answers }: LetterWords): readonly AnswerWords[] {
  if (isSaid(occasion)) return occasion.kind === 'ask' ? answers.ask : answers.promise
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
