import { GAPS_MIN, gapQuantile, type Rhythm as Known, ownRhythmDays, quietAt } from '../../relationship/rhythm.ts'
import { rhythmSentence, saySpan } from '../../relationship/sentence.ts'
import { MESSAGES_READ_MAX, type PersonPage } from '../../store/person-page.ts'
import { DAY_MS } from '../../time/instant.ts'
import type { View } from '../ports.ts'
import { Part } from './layout.tsx'
import { rhythmOf } from './person-facts.tsx'
import { episodesOf, RhythmPicture } from './rhythm-picture.tsx'
import { sayDay, When } from './when.tsx'

/** Of the usual gaps, the middle three in five are drawn. */
const USUAL = { from: 0.2, to: 0.8 } as const

/** The rhythm as a picture, in its sentence, and with the arithmetic behind it; and who writes to whom. */
export function Rhythm({ seen, view }: { seen: PersonPage; view: View }) {
  const { person, messages } = seen
  const { words, now, language } = view
  const rhythm = rhythmOf(person)
  if (!rhythm || messages.length === 0) return null
  const isKnown = rhythm.gapCount >= GAPS_MIN
  const sentence = rhythmSentence(rhythm, now, language) ?? words.person.noRhythm
  const counted = messages.filter(message => message.channel !== 'note')
  const usual = isKnown ? { fromDays: gapQuantile(rhythm, USUAL.from), toDays: gapQuantile(rhythm, USUAL.to) } : null
  const usualEnds = usual && rhythm.lastAt + usual.toDays * DAY_MS
  return (
    <Part title={words.person.rhythm}>
      <RhythmPicture times={counted.map(message => message.sentAt)} now={now} usual={usual} sentence={sentence} />
      <p class="ends">
        <When at={Math.min(...counted.map(message => message.sentAt), now)} view={view} as="month" />
        <span>{usual && words.person.usual(saySpan(usual.fromDays, language), saySpan(usual.toDays, language))}</span>
        <span>{usualEnds !== null && usualEnds > now ? <When at={usualEnds} view={view} /> : words.person.now}</span>
      </p>
      <p>{sentence}</p>
      <Ledger seen={seen} view={view} />
      {isKnown && (
        <details>
          <summary>{words.person.why}</summary>
          <p class="soft">{whyOf(rhythm, view)}</p>
        </details>
      )}
    </Part>
  )
}

function whyOf(rhythm: Known, view: View): string {
  const quiet = quietAt(rhythm)
  const usual = saySpan(ownRhythmDays(rhythm) ?? 1, view.language)
  return view.words.person.whyText(usual, rhythm.gapCount, quiet === null ? '' : sayDay(quiet, view))
}

/** The two-way street: how many mails went each way, and who began. */
function Ledger({ seen, view }: { seen: PersonPage; view: View }) {
  const { words } = view
  const mails = seen.messages.filter(message => message.channel === 'mail')
  if (mails.length < 2) return null
  const mine = mails.filter(mail => mail.direction === 'outbound').length
  const beginnings = new Set(episodesOf(seen.messages.map(message => message.sentAt)))
  // The oldest one read may be the middle of a conversation.
  const oldest = seen.messages.length === MESSAGES_READ_MAX ? seen.messages.at(-1)?.sentAt : undefined
  const begun = seen.messages.filter(message => beginnings.has(message.sentAt) && message.sentAt !== oldest)
  const mineBegun = begun.filter(message => message.direction === 'outbound').length
  return (
    <p class="soft">
      {words.person.balanceText(mine, mails.length - mine)} {words.person.started(mineBegun, begun.length - mineBegun)}{' '}
      {seen.person.unanswered > 0 && words.person.unanswered(seen.person.unanswered)}
    </p>
  )
}
