import { explain } from '../../flow/explain.ts'
import { lastSentence } from '../../nudge/last-exchange.ts'
import { firstName } from '../../nudge/person-words.ts'
import { lettersIn } from '../../nudge/words.ts'
import { ledgerOf, standingOf } from '../../relationship/balance.ts'
import { GAPS_MIN, gapQuantile, type Rhythm as Known, ownRhythmDays, quietAt } from '../../relationship/rhythm.ts'
import { rhythmSentence, saySpan } from '../../relationship/sentence.ts'
import type { PersonPage } from '../../store/person-page.ts'
import type { OwnerRow } from '../../store/sessions.ts'
import { DAY_MS } from '../../time/instant.ts'
import type { View } from '../ports.ts'
import { Part } from './layout.tsx'
import { rhythmOf } from './person-facts.tsx'
import { RhythmPicture } from './rhythm-picture.tsx'
import { isolated, NAME_LETTERS_MAX, shown } from './shown.ts'
import { sayDay, sayWhen, When } from './when.tsx'

/** Of the usual gaps, the middle three in five are drawn. */
const USUAL = { from: 0.2, to: 0.8 } as const

/** The rhythm as a picture, in its sentence, and with the arithmetic behind it and behind the next nudge. */
export function Rhythm({ seen, owner, view }: { seen: PersonPage; owner: OwnerRow; view: View }) {
  const { person, messages } = seen
  const { words, now, language } = view
  const rhythm = rhythmOf(person)
  if (!rhythm || messages.length === 0) return null
  const isKnown = rhythm.gapCount >= GAPS_MIN
  const sentence = rhythmSentence(rhythm, now, language) ?? words.person.noRhythm
  const counted = messages.filter(message => message.channel !== 'note')
  const usual = isKnown ? { fromDays: gapQuantile(rhythm, USUAL.from), toDays: gapQuantile(rhythm, USUAL.to) } : null
  // The first line is the name, which the page has said.
  const arithmetic = explain(person, seen.circleCadences, owner, now).slice(1)
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
      <details>
        <summary>{words.person.why}</summary>
        <div class="soft">
          {isKnown && <p>{whyOf(rhythm, view)}</p>}
          {arithmetic.length > 0 && (
            <ul class="sums">
              {arithmetic.map(line => (
                <li>{line}</li>
              ))}
            </ul>
          )}
        </div>
      </details>
    </Part>
  )
}

function whyOf(rhythm: Known, view: View): string {
  const quiet = quietAt(rhythm)
  const usual = saySpan(ownRhythmDays(rhythm) ?? 1, view.language)
  return view.words.person.whyText(usual, rhythm.gapCount, quiet === null ? '' : sayDay(quiet, view))
}

/** The two-way street, as far as Kith could see: whose turn it is, who writes and who begins, how soon each answers. */
export function Street({ seen, view }: { seen: PersonPage; view: View }) {
  const { words, language } = view
  const messages = seen.messages.filter(message => message.channel !== 'note')
  const [latest] = messages
  if (!latest || messages.length < 2) return null
  const name = isolated(shown(firstName(seen.person.name), NAME_LETTERS_MAX))
  const ledger = ledgerOf(messages.map(({ sentAt: at, direction, source }) => ({ at, direction, source })))
  const asked = seen.findings.some(({ kind, by }) => kind === 'ask' && by === 'contact')
  const turn = lastSentence(
    {
      direction: latest.direction,
      at: latest.sentAt,
      channel: latest.channel,
      standing: standingOf(ledger),
      visibility: ledger.visibility,
      unanswered: ledger.unanswered?.by === 'mine' ? ledger.unanswered.count : 0,
      asked,
    },
    name,
    sayWhen(latest.sentAt, view),
    lettersIn(language),
  )
  const { mine, theirs } = ledger.answerDays
  return (
    <Part title={words.person.balance}>
      <p>{turn}</p>
      <p class="soft">
        {words.person.balanceText(ledger.mine, ledger.theirs)}{' '}
        {words.person.started(ledger.begun.mine, ledger.begun.theirs)}{' '}
        {mine !== null && theirs !== null && words.person.answers(saySpan(mine, language), saySpan(theirs, language))}
        {ledger.visibility === 'quoted' && words.person.quotedOnly}
      </p>
    </Part>
  )
}
