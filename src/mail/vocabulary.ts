import { af } from './languages/af.ts'
import { ar } from './languages/ar.ts'
import { bg } from './languages/bg.ts'
import { bn } from './languages/bn.ts'
import { ca } from './languages/ca.ts'
import { cs } from './languages/cs.ts'
import { da } from './languages/da.ts'
import { de } from './languages/de.ts'
import { el } from './languages/el.ts'
import { en } from './languages/en.ts'
import { es } from './languages/es.ts'
import { et } from './languages/et.ts'
import { eu } from './languages/eu.ts'
import { fa } from './languages/fa.ts'
import { fi } from './languages/fi.ts'
import { fil } from './languages/fil.ts'
import { fr } from './languages/fr.ts'
import { gl } from './languages/gl.ts'
import { he } from './languages/he.ts'
import { hi } from './languages/hi.ts'
import { hu } from './languages/hu.ts'
import { id } from './languages/id.ts'
import { is } from './languages/is.ts'
import { it } from './languages/it.ts'
import { ja } from './languages/ja.ts'
import { ko } from './languages/ko.ts'
import { lt } from './languages/lt.ts'
import { lv } from './languages/lv.ts'
import { nl } from './languages/nl.ts'
import { no } from './languages/no.ts'
import { pl } from './languages/pl.ts'
import { pt } from './languages/pt.ts'
import { ro } from './languages/ro.ts'
import { ru } from './languages/ru.ts'
import { sk } from './languages/sk.ts'
import { sl } from './languages/sl.ts'
import { sr } from './languages/sr.ts'
import { sv } from './languages/sv.ts'
import { sw } from './languages/sw.ts'
import { th } from './languages/th.ts'
import { tr } from './languages/tr.ts'
import { uk } from './languages/uk.ts'
import { vi } from './languages/vi.ts'
import { zh } from './languages/zh.ts'
import type { HeaderKind, MailWords } from './mail-words.ts'

/** Every language that the readers of `mail` know; the order decides which meaning of an ambiguous label wins. */
export const LANGUAGES: readonly MailWords[] = [
  en,
  de,
  fr,
  es,
  pt,
  it,
  nl,
  sv,
  da,
  no,
  fi,
  pl,
  cs,
  sk,
  hu,
  ro,
  ru,
  uk,
  bg,
  sr,
  sl,
  et,
  lv,
  lt,
  el,
  tr,
  ca,
  he,
  ar,
  fa,
  hi,
  id,
  vi,
  th,
  ja,
  zh,
  ko,
  is,
  eu,
  gl,
  af,
  fil,
  bn,
  sw,
]

const KINDS: readonly HeaderKind[] = ['from', 'date', 'to', 'cc', 'bcc', 'subject', 'replyTo', 'other']

function mapOf<Value>(
  entriesOf: (words: MailWords) => readonly (readonly [string, Value])[],
): ReadonlyMap<string, Value> {
  const map = new Map<string, Value>()
  for (const words of LANGUAGES)
    for (const [word, value] of entriesOf(words)) if (!map.has(caseFolded(word))) map.set(caseFolded(word), value)
  return map
}

/** Lower case in any language: the dot that "İ" leaves behind goes. */
export function caseFolded(text: string): string {
  return text.toLowerCase().replaceAll('\u0307', '')
}

/** Header label, lower case without colon → its kind. */
export const HEADER_LABELS = mapOf(words =>
  KINDS.flatMap(kind => words.headers[kind].map(label => [label, kind] as const)),
)

/** Words of a separator line → what it separates. */
export const SEPARATORS = mapOf(words => [
  ...words.original.map(phrase => [phrase, 'original'] as const),
  ...words.forwarded.map(phrase => [phrase, 'forwarded'] as const),
])

/** Subject prefixes of forwards, lower case without colon. */
export const FORWARD_PREFIXES: ReadonlySet<string> = new Set(LANGUAGES.flatMap(words => words.forwardPrefixes))

/** Subject prefixes of replies: RFC 5322 section 3.6.5, and what Outlook writes in other languages. */
export const REPLY_PREFIXES: ReadonlySet<string> = new Set(
  're aw antw sv vs ad ynt odp rif r res resp ref bls vá fs ats atb بخصوص השב σχετ απ hồi âm ri 回复 回覆 答复 답장 회신 返信'.split(
    ' ',
  ),
)

/** Month name, lower case → 1 to 12. */
export const MONTHS = mapOf(words =>
  words.months.flatMap((names, at) => names.split('|').map(name => [name, at + 1] as const)),
)

/** Weekday names, lower case. */
export const WEEKDAYS: ReadonlySet<string> = new Set(
  LANGUAGES.flatMap(words => words.weekdays.flatMap(names => names.split('|'))),
)

/** Words with which an attribution line begins. */
export const OPENERS: ReadonlySet<string> = new Set(LANGUAGES.flatMap(words => words.on))

/** Small words in an attribution line that are no part of a name. */
export const SMALL_WORDS: ReadonlySet<string> = new Set(
  LANGUAGES.flatMap(words => [...words.on, ...words.between].map(word => word.replace(/\.$/, ''))),
)

/** Beginnings (or ends) of a device's line. */
export const SENT_FROM: readonly string[] = [...new Set(LANGUAGES.flatMap(words => words.sentFrom.map(caseFolded)))]

/** "wrote" in every language, longest first. */
export const WROTE: readonly string[] = [...new Set(LANGUAGES.flatMap(words => words.wrote))].sort(
  (a, b) => b.length - a.length,
)
