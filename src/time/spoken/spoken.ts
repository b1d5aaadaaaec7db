// What a language must say to speak of time: words only. A new language is one more file beside this one.
export type Unit = 'day' | 'week' | 'month' | 'year'
export type Spoken = {
  /** For Intl: dates as this language writes them. */
  readonly locale: string
  /** One to twelve; from thirteen on figures. Index 0 is not used. */
  readonly numbers: readonly string[]
  /** "one week", "three weeks": `#` stands for the number. */
  readonly length: Readonly<Record<Unit, { readonly one: string; readonly many: string }>>
  readonly every: Readonly<Record<Unit, { readonly one: string; readonly many: string }>>
  /** `#` stands for the date. */
  readonly on: string
  readonly at: string
  readonly today: string
  readonly tomorrow: string
  readonly yesterday: string
  readonly since: string
  /** Spring, summer, autumn, winter, as they follow "since". */
  readonly seasons: readonly [string, string, string, string]
}
