import type { LanguageTag } from './lexicon.ts'

/** What a zone tells of the habits of the place: in which language to read first, whether 5/12 is in May, and whether
 *  spring begins in September. A zone is a weak sign, so it only decides where words leave it open. */
export type Habits = {
  readonly languages: readonly LanguageTag[]
  readonly monthFirst: boolean
  readonly southern: boolean
}

// Month before day: the United States, English Canada and the Philippines (CLDR 47, dateFormats short).
const MONTH_FIRST = new Set(
  (
    'New_York Chicago Denver Los_Angeles Phoenix Anchorage Detroit Boise Juneau Sitka Nome Yakutat Metlakatla Adak Menominee ' +
    'Toronto Vancouver Edmonton Winnipeg Halifax Regina St_Johns Honolulu Manila Puerto_Rico Indianapolis Louisville Fort_Wayne'
  ).split(' '),
)
const MONTH_FIRST_AREA = /^(US|America\/(Indiana|Kentucky|North_Dakota))\//
const LANGUAGES: readonly (readonly [RegExp, readonly LanguageTag[]])[] = [
  [
    /^Europe\/(London|Dublin|Belfast|Jersey|Guernsey|Isle_of_Man)$|^Australia\/|^Pacific\/Auckland$|^(US|GB|NZ)\b/,
    ['en'],
  ],
  [/^Europe\/(Berlin|Vienna|Busingen|Vaduz|Zurich)$/, ['de']],
  [/^Europe\/(Paris|Monaco)$|^Africa\/(Dakar|Abidjan|Tunis|Algiers|Casablanca)$|^America\/Montreal$/, ['fr']],
  [/^(Europe\/Madrid|Africa\/Ceuta|Atlantic\/Canary)$/, ['es']],
  [
    /^America\/(Mexico_City|Bogota|Lima|Santiago|Caracas|Montevideo|Havana|Guatemala|Panama|La_Paz|Argentina\/.{1,30}|Buenos_Aires)$/,
    ['es'],
  ],
  [/^Europe\/(Rome|Vatican|San_Marino)$/, ['it']],
  [/^(Europe\/Lisbon|Atlantic\/(Madeira|Azores)|America\/(Sao_Paulo|Bahia|Fortaleza|Recife|Manaus|Belem))$/, ['pt']],
  [/^Europe\/Amsterdam$|^America\/Paramaribo$/, ['nl']],
  [/^Europe\/Brussels$/, ['nl', 'fr']],
  [/^Europe\/Luxembourg$/, ['fr', 'de']],
]
const SOUTHERN =
  /^(Australia|Antarctica)\/|^Pacific\/(Auckland|Fiji|Apia|Tongatapu|Noumea|Chatham)$|^Africa\/(Johannesburg|Harare|Maputo|Windhoek|Lusaka|Gaborone)$|^America\/(Sao_Paulo|Argentina\/.{1,30}|Buenos_Aires|Montevideo|Santiago|Asuncion|La_Paz|Lima)$/

function isMonthFirst(zone: string): boolean {
  if (MONTH_FIRST_AREA.test(zone)) return true
  return /^(?:America|Pacific|Asia)\//.test(zone) && MONTH_FIRST.has(zone.split('/').at(-1) ?? '')
}

const kept = new Map<string, Habits>()

/** The habits of a zone; those of nowhere in particular for an offset or an unknown one. */
export function habitsOf(zone: string): Habits {
  const before = kept.get(zone)
  if (before) return before
  const habits = {
    languages: LANGUAGES.find(([zones]) => zones.test(zone))?.[1] ?? (isMonthFirst(zone) ? ['en'] : []),
    monthFirst: isMonthFirst(zone),
    southern: SOUTHERN.test(zone),
  }
  if (kept.size < 600) kept.set(zone, habits)
  return habits
}
