import { ownRhythmDays, type Rhythm } from '../../relationship/rhythm.ts'
import { rhythmWord, sayEvery, sayRhythmWord } from '../../relationship/sentence.ts'
import type { PersonRow } from '../../store/people-page.ts'
import { daysOf } from '../../time/duration.ts'
import type { View } from '../ports.ts'
import { NAME_LETTERS_MAX, shown } from './shown.ts'
import { When } from './when.tsx'

type RhythmColumns = Pick<PersonRow, 'lastAt' | 'gapWeight' | 'gapSum' | 'gapCount'>

/** The rhythm that a row keeps, or null of somebody never written with. */
export function rhythmOf({ lastAt, gapWeight, gapSum, gapCount }: RhythmColumns): Rhythm | null {
  return lastAt === null ? null : { lastAt, gapWeight, gapSum, gapCount }
}

/** A name from outside: cut, and kept from turning the line around it. */
export function Name({ name }: { name: string }) {
  return <bdi>{shown(name, NAME_LETTERS_MAX)}</bdi>
}

/** "Head of Partnerships, Nordlicht", or what of it is known. */
export function Position({ title, organization }: { title: string | null; organization: string | null }) {
  const parts = [title, organization].filter(part => part !== null && part !== '')
  if (parts.length === 0) return null
  return <bdi>{shown(parts.join(', '), NAME_LETTERS_MAX)}</bdi>
}

/** "often, every three weeks": the calm name of a rhythm, and the rhythm where there is one. */
export function RhythmWords({ person, view }: { person: PersonRow; view: View }) {
  const rhythm = rhythmOf(person)
  const wished = person.cadence === null ? null : daysOf(person.cadence)
  const word = rhythmWord(rhythm, person.state, wished)
  const days = wished ?? (rhythm && rhythm.gapCount >= 2 ? ownRhythmDays(rhythm) : null)
  return (
    <>
      {sayRhythmWord(word, view.language)}
      {days !== null && word !== 'resting' && `, ${sayEvery(days, view.language)}`}
      {person.state === 'snoozed' && person.snoozedUntil !== null && (
        <>
          {` · ${view.words.said.snoozedUntil} `}
          <When at={person.snoozedUntil} view={view} as="day" />
        </>
      )}
    </>
  )
}

/** "→ you wrote three weeks ago". */
export function LastExchange({ person, view }: { person: PersonRow; view: View }) {
  const { said } = view.words
  if (person.lastAt === null) return <>{said.nothingYet}</>
  const isMine = person.lastDirection !== 'inbound'
  return (
    <>
      <i class={isMine ? 'icon out' : 'icon in'}></i> {isMine ? said.youWrote : said.theyWrote}{' '}
      <When at={person.lastAt} view={view} />
    </>
  )
}

/** "next nudge in five days". */
export function NextNudge({ person, view }: { person: PersonRow; view: View }) {
  const { said } = view.words
  if (person.state === 'resting' || person.state === 'snoozed') return null
  if (person.dueAt === null) return <>{said.noNext}</>
  if (person.dueAt <= view.now) return <>{said.now}</>
  return (
    <>
      {said.next} <When at={person.dueAt} view={view} />
    </>
  )
}
