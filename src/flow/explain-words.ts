import type { LetterLanguage } from '../nudge/words.ts'
import type { Obstacle } from '../relationship/choose.ts'
import type { DueReason } from '../relationship/schedule.ts'

/** How the arithmetic behind a nudge is said. Days come in as finished words, numbers as texts. */
export type ExplainWords = {
  readonly never: string
  readonly last: (day: string, days: string) => string
  readonly gaps: (count: number, own: string, mixed: string) => string
  /** The owner's prior: of an owner hardly anything is known of, and as their other relationships tell it. */
  readonly assumed: (days: string) => string
  readonly others: (gaps: number, days: string) => string
  readonly quantile: (percent: number, days: string) => string
  readonly bounds: (floor: number, ceiling: number) => string
  readonly cadence: (every: string, source: 'person' | 'circle') => string
  readonly noCadence: string
  readonly nudges: (count: number, most: number, last: string | null) => string
  readonly away: (day: string) => string
  readonly due: (day: string, reason: string) => string
  readonly none: (reason: string) => string
  readonly reasons: Readonly<Record<DueReason, string>>
  readonly budget: (used: number, of: number, perDay: number) => string
  readonly rank: (score: string, gaps: number, silence: string, rhythm: string, star: boolean) => string
  readonly place: (place: number, day: string) => string
  readonly askedFor: (day: string) => string
  readonly obstacle: (why: string) => string
  readonly obstacles: Readonly<Record<Obstacle, string>>
  readonly paused: (day: string) => string
  readonly nextLetter: (day: string) => string
}

const ENGLISH: ExplainWords = {
  never: 'No contact is known yet.',
  last: (day, days) => `Last in touch: ${day}, ${days} days ago.`,
  gaps: (count, own, mixed) =>
    count === 0
      ? 'Gaps between conversations: none yet.'
      : `Gaps between conversations: ${count}; usually ${own} days of late (${mixed} with what is known of others).`,
  assumed: days => `Two gaps of ${days} days are assumed besides, as long as little is known of your other people.`,
  others: (gaps, days) =>
    `Two gaps of ${days} days are assumed besides: people whom you have met only a few times are judged partly by your other relationships (${gaps} first gaps known).`,
  quantile: (percent, days) => `${percent} of 100 such gaps end within ${days} days: longer is unusual.`,
  bounds: (floor, ceiling) => `Never sooner than ${floor} days (floor), never later than ${ceiling}.`,
  cadence: (every, source) =>
    source === 'person' ? `Cadence: ${every}, set by you for this person.` : `Cadence: ${every}, from their circle.`,
  noCadence: 'Cadence: learned; you set none.',
  nudges: (count, most, last) =>
    `Nudges in this silence: ${count} of at most ${most}${last ? `, the last on ${last}; each one ignored makes the pause longer` : ''}.`,
  away: day => `They said that they are away until ${day}.`,
  due: (day, reason) => `Due from ${day} on: ${reason}.`,
  none: reason => `No nudge is planned: ${reason}.`,
  reasons: {
    snooze: 'the day that you asked for',
    cadence: 'the cadence that you set',
    rhythm: 'the silence is unusual for you two',
    'follow-up': 'you asked to follow up on new people',
    resting: 'you let it rest',
    forgotten: 'you had this person forgotten',
    new: 'fewer than three conversations are known, so there is no rhythm yet',
    'nudged-enough': 'Kith has said it as often as it does in one silence; the next contact begins anew',
  },
  budget: (used, of, perDay) =>
    `Budget: ${used} of ${of} nudges used in the last seven days; at most ${perDay} people a day.`,
  rank: (score, gaps, silence, rhythm, star) =>
    `Rank: ${score} = ln(1 + ${gaps} gaps) / √(${silence} days of silence / ${rhythm} days of rhythm, at least 1)${star ? ', times 3 for the star' : ''}; a first nudge that has waited counts more.`,
  place: (place, day) => `In the next digest, ${day}: place ${place}.`,
  askedFor: day => `In the next digest, ${day}, because you asked for it: no budget holds that back.`,
  obstacle: why => `Not in the next digest: ${why}.`,
  obstacles: {
    resting: 'you let it rest',
    forgotten: 'you had this person forgotten',
    new: 'there is no rhythm yet',
    'nudged-enough': 'it was said as often as it is in one silence',
    snoozed: 'snoozed until then',
    away: 'they are away',
    'not-yet-due': 'the silence is not yet unusual',
    'told-lately': 'a letter named this person within three days',
    'owner-away': 'you have written to nobody for ten days, so nudges wait until you are back',
    'week-used-up': 'the budget of the week is used up',
    'day-full': 'others rank higher that day',
  },
  paused: day => `Kith is paused until ${day}.`,
  nextLetter: day => `The next digest would go out on ${day}.`,
}

const GERMAN: ExplainWords = {
  never: 'Noch kein Kontakt bekannt.',
  last: (day, days) => `Zuletzt in Kontakt: ${day}, vor ${days} Tagen.`,
  gaps: (count, own, mixed) =>
    count === 0
      ? 'Pausen zwischen Gesprächen: noch keine.'
      : `Pausen zwischen Gesprächen: ${count}; zuletzt üblich ${own} Tage (${mixed} mit dem, was von anderen bekannt ist).`,
  assumed: days =>
    `Zwei Pausen von ${days} Tagen werden dazu angenommen, solange wenig von deinen anderen Leuten bekannt ist.`,
  others: (gaps, days) =>
    `Zwei Pausen von ${days} Tagen werden dazu angenommen: wen du erst wenige Male getroffen hast, den beurteilt Kith zum Teil nach deinen anderen Beziehungen (${gaps} erste Pausen bekannt).`,
  quantile: (percent, days) => `${percent} von 100 solchen Pausen enden binnen ${days} Tagen: länger ist ungewöhnlich.`,
  bounds: (floor, ceiling) => `Nie vor ${floor} Tagen (Untergrenze), nie nach ${ceiling}.`,
  cadence: (every, source) =>
    source === 'person' ? `Takt: ${every}, von dir für diese Person gesetzt.` : `Takt: ${every}, aus ihrem Kreis.`,
  noCadence: 'Takt: gelernt; du hast keinen gesetzt.',
  nudges: (count, most, last) =>
    `Anstöße in dieser Stille: ${count} von höchstens ${most}${last ? `, der letzte am ${last}; jeder übergangene verlängert die Pause` : ''}.`,
  away: day => `Nach eigener Auskunft abwesend bis ${day}.`,
  due: (day, reason) => `Fällig ab ${day}: ${reason}.`,
  none: reason => `Kein Anstoß geplant: ${reason}.`,
  reasons: {
    snooze: 'der Tag, um den du gebeten hast',
    cadence: 'der Takt, den du gesetzt hast',
    rhythm: 'die Stille ist für euch beide ungewöhnlich',
    'follow-up': 'du wolltest an neue Leute erinnert werden',
    resting: 'du lässt es ruhen',
    forgotten: 'du hast diese Person vergessen lassen',
    new: 'weniger als drei Gespräche sind bekannt, also noch kein Rhythmus',
    'nudged-enough': 'Kith hat es so oft gesagt wie in einer Stille üblich; der nächste Kontakt beginnt von vorn',
  },
  budget: (used, of, perDay) =>
    `Wochenrahmen: ${used} von ${of} Anstößen in den letzten sieben Tagen; höchstens ${perDay} Leute am Tag.`,
  rank: (score, gaps, silence, rhythm, star) =>
    `Rang: ${score} = ln(1 + ${gaps} Pausen) / √(${silence} Tage Stille / ${rhythm} Tage Rhythmus, mindestens 1)${star ? ', mal 3 für den Stern' : ''}; ein erster Anstoß, der gewartet hat, zählt mehr.`,
  place: (place, day) => `In der nächsten Mail, ${day}: Platz ${place}.`,
  askedFor: day => `In der nächsten Mail, ${day}, weil du darum gebeten hast: kein Rahmen hält das auf.`,
  obstacle: why => `Nicht in der nächsten Mail: ${why}.`,
  obstacles: {
    resting: 'du lässt es ruhen',
    forgotten: 'du hast diese Person vergessen lassen',
    new: 'noch kein Rhythmus',
    'nudged-enough': 'es wurde so oft gesagt wie in einer Stille üblich',
    snoozed: 'bis dahin zurückgestellt',
    away: 'die Person ist abwesend',
    'not-yet-due': 'die Stille ist noch nicht ungewöhnlich',
    'told-lately': 'eine Mail nannte diese Person vor weniger als drei Tagen',
    'owner-away': 'du hast seit zehn Tagen niemandem geschrieben, also warten Anstöße, bis du zurück bist',
    'week-used-up': 'der Rahmen der Woche ist ausgeschöpft',
    'day-full': 'andere gehen an dem Tag vor',
  },
  paused: day => `Kith ist angehalten bis ${day}.`,
  nextLetter: day => `Die nächste Mail ginge am ${day} hinaus.`,
}

const LANGUAGES: Readonly<Record<LetterLanguage, ExplainWords>> = { en: ENGLISH, de: GERMAN }

export function explainWordsIn(language: LetterLanguage): ExplainWords {
  return LANGUAGES[language]
}
