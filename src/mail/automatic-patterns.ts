import { da } from './automatic-words/da.ts'
import { de } from './automatic-words/de.ts'
import { en } from './automatic-words/en.ts'
import { es } from './automatic-words/es.ts'
import { fr } from './automatic-words/fr.ts'
import { it } from './automatic-words/it.ts'
import { ja } from './automatic-words/ja.ts'
import { lv } from './automatic-words/lv.ts'
import { nl } from './automatic-words/nl.ts'
import { no } from './automatic-words/no.ts'
import { pl } from './automatic-words/pl.ts'
import { pt } from './automatic-words/pt.ts'
import { sv } from './automatic-words/sv.ts'
import { zh } from './automatic-words/zh.ts'
import type { AutomaticWords } from './automatic-words.ts'

const LANGUAGES = { en, de, fr, es, pt, it, nl, zh, ja, no, sv, da, pl, lv } as const
type Tag = keyof typeof LANGUAGES
const TAGS: readonly Tag[] = ['en', 'de', 'fr', 'es', 'pt', 'it', 'nl', 'zh', 'ja', 'no', 'sv', 'da', 'pl', 'lv']

/** The words of the languages of one text, ready to search with. */
export type AutomaticPatterns = Readonly<
  Record<'states' | 'away' | 'later' | 'urgent' | 'courtesy' | 'left' | 'changed' | 'acknowledged', RegExp> &
    Record<
      'returnsBefore' | 'returnsBehind' | 'untilBefore' | 'throughBefore' | 'throughBehind' | 'tomorrow' | 'nextWeek',
      RegExp
    >
> & {
  readonly contact: RegExp
  /** Folded name to 0 for January, 0 for Sunday. */
  readonly months: ReadonlyMap<string, number>
  readonly weekdays: ReadonlyMap<string, number>
  readonly weekday: RegExp
  /** Names parted by `|`, longest first. */
  readonly monthNames: string
}

const SAMPLE_LENGTH = 1_200
/** Fewer little words than these tell no language. */
const SURE_COUNT = 3
const COMMON: ReadonlyMap<string, readonly Tag[]> = commonWords()

function commonWords(): ReadonlyMap<string, readonly Tag[]> {
  const known = new Map<string, Tag[]>()
  for (const tag of TAGS) for (const word of LANGUAGES[tag].common) known.set(word, [...(known.get(word) ?? []), tag])
  return known
}

/** The patterns for a folded text: English, in which many write besides, and the one or two languages whose little words occur
 *  most; all of them where a `marked` mail is too short to tell. Made once for each set of languages. */
export function patternsFor(text: string, marked: boolean): AutomaticPatterns {
  const tags = tagsOf(text.slice(0, SAMPLE_LENGTH), marked)
  const key = tags.join(' ')
  const known = made.get(key)
  if (known) return known
  const patterns = patternsOf(tags.map(tag => LANGUAGES[tag]))
  made.set(key, patterns)
  return patterns
}

const made = new Map<string, AutomaticPatterns>()

function tagsOf(sample: string, marked: boolean): readonly Tag[] {
  const counts = new Map<Tag, number>()
  for (const [word] of sample.matchAll(/[a-z']{1,14}/g))
    for (const tag of COMMON.get(word) ?? []) counts.set(tag, (counts.get(tag) ?? 0) + 1)
  if (/[\u3040-\u30ff]/.test(sample)) counts.set('ja', 99)
  else if (/[\u4e00-\u9fff]/.test(sample)) counts.set('zh', 99)
  const others = TAGS.filter(tag => tag !== 'en' && (counts.get(tag) ?? 0) > 0).sort(
    (a, b) => (counts.get(b) ?? 0) - (counts.get(a) ?? 0),
  )
  const best = counts.get(others[0] ?? 'en') ?? 0
  if (marked && best + (counts.get('en') ?? 0) < SURE_COUNT) return TAGS
  if (best * 4 < (counts.get('en') ?? 0)) return ['en']
  const near = others.slice(0, 2).filter(tag => (counts.get(tag) ?? 0) * 3 >= best * 2)
  return ['en', ...near.sort((a, b) => TAGS.indexOf(a) - TAGS.indexOf(b))]
}

function patternsOf(languages: readonly AutomaticWords[]): AutomaticPatterns {
  const all = (field: keyof AutomaticWords): string => languages.flatMap(language => language[field]).join('|')
  const anyOf = (field: keyof AutomaticWords): RegExp => new RegExp(`(?<![a-z])(?:${all(field)})`)
  // between a cue and its day stand an article, a weekday, a preposition: a few words at most
  const before = (field: keyof AutomaticWords, between: string): RegExp =>
    new RegExp(`(?<![a-z])(?:${all(field)})${between}$`)
  const behind = (field: keyof AutomaticWords, between: string): RegExp =>
    new RegExp(`^${between}(?<![a-z])(?:${all(field)})(?![a-z])`)
  const months = numbered(languages, 'months')
  const weekdays = numbered(languages, 'weekdays')
  return {
    states: anyOf('states'),
    away: anyOf('away'),
    later: anyOf('later'),
    urgent: anyOf('urgent'),
    courtesy: anyOf('courtesy'),
    left: anyOf('left'),
    changed: anyOf('changed'),
    acknowledged: anyOf('acknowledged'),
    contact: new RegExp(`(?<![a-z])(?:${all('contact')})`, 'g'),
    returnsBefore: before('returns', '(?![a-z])[^.!?;\u3002]{0,32}'),
    returnsBehind: behind('returnsBehind', '[^.!?;\u3002]{0,14}'),
    untilBefore: before('until', '(?![a-z])[^.!?;\u3002\\d]{0,22}'),
    throughBefore: before('through', '(?![a-z])[^.!?;\u3002\\d]{0,16}'),
    throughBehind: behind('through', '[ ,(.]{0,4}'),
    tomorrow: new RegExp(`(?<![a-z])(?:${all('tomorrow')})(?![a-z])`),
    nextWeek: new RegExp(`(?<![a-z])(?:${all('nextWeek')})(?![a-z])`),
    months,
    weekdays,
    weekday: new RegExp(`(?<![a-z])(?:${longestFirst(weekdays)})(?![a-z-])`, 'g'),
    monthNames: longestFirst(months),
  }
}

function numbered(languages: readonly AutomaticWords[], field: 'months' | 'weekdays'): ReadonlyMap<string, number> {
  return new Map(
    languages.flatMap(language =>
      language[field].flatMap((names, index) => names.split('|').map(name => [name, index] as const)),
    ),
  )
}

const longestFirst = (names: ReadonlyMap<string, number>): string =>
  [...names.keys()].sort((a, b) => b.length - a.length).join('|')

const everywhere = (field: 'subject' | 'subjectAway'): string => TAGS.flatMap(tag => LANGUAGES[tag][field]).join('|')
/** A subject that a program wrote, in any language. */
export const AUTO_SUBJECT = new RegExp(`^(?:${everywhere('subject')})`)
export const AWAY_SUBJECT = new RegExp(`^(?:${everywhere('subjectAway')})[ .!]{0,3}(?:$|: )`)
