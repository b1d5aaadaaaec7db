/** The shape of a language file. `languages/README.md` says how to write one. Every pattern is matched against plain
 *  sentences (lower case, one space between words, at most 600 letters). */
export type Tag = 'en' | 'de' | 'fr' | 'es' | 'it' | 'pt' | 'nl'

export type Unit = 'hour' | 'day' | 'week' | 'weekend' | 'month' | 'quarter' | 'year'
export type Holiday =
  | { readonly month: number; readonly day: number }
  | { readonly easter: number }
  | { readonly month: number; readonly weekday: number; readonly nth: number }

/** Words of time. Several words are written with a space between them. */
export type DateWords = {
  /** How numbers alone are read: 5/3 is May 3 (month) or 5 March (day). */
  readonly numericFirst: 'month' | 'day'
  /** Seven, Monday first; the forms of each, separated by blanks. */
  readonly weekdays: readonly string[]
  /** Seven; count only with a capital or beside a number or preposition. */
  readonly weekdaysShort: readonly string[]
  /** Whether a short weekday may stand alone when it has a capital ("Fri" yes, "So" no). */
  readonly shortStandsAlone: boolean
  readonly months: readonly string[]
  readonly monthsShort: readonly string[]
  /** Months that are also other words, and need a capital and company. */
  readonly monthsShy: string
  /** Words for a day counted from today. */
  readonly days: Readonly<Record<string, number>>
  /** Parts of a day: "morning". They widen an expression. */
  readonly parts: string
  /** "this morning" in one word or phrase, counted from today. */
  readonly partDays: Readonly<Record<string, number>>
  readonly units: Readonly<Record<Unit, string>>
  readonly next: string
  readonly last: string
  readonly now: string
  /** Whether "next Friday" skips the Friday of this week (English, German, Dutch). */
  readonly nextSkipsThisWeek: boolean
  /** Whether an article makes a span of it: "the last week" is seven days, no week of the calendar. */
  readonly articleMakesSpan: boolean
  /** Words after which a small hour is one of the afternoon. */
  readonly late: string
  readonly numbers: Readonly<Record<string, number>>
  readonly ordinals: string
  readonly ago: string
  readonly agoBefore: string
  readonly ahead: string
  readonly aheadAfter: string
  /** Words that may stand inside an expression ("of", "the"). */
  readonly glue: string
  readonly article: string
  readonly at: string
  readonly oclock: string
  readonly clock: Readonly<Record<string, number>>
  /** Prepositions that make a time to come of what follows ("by Friday"). */
  readonly toCome: string
  /** Words between the two ends of a range ("to"). */
  readonly range: string
  readonly gone: string
  /** Prepositions before dates in general. */
  readonly on: string
  readonly edges: Readonly<Record<string, 'start' | 'middle' | 'end'>>
  readonly holidays: Readonly<Record<string, Holiday>>
  /** Words before which no date stands ("good" morning). */
  readonly neverAfter: string
  /** Words of good wishes: no holiday is named as a time beside them. */
  readonly wishes: string
  readonly every: string
  readonly pastWords: string
  readonly futureWords: string
  readonly pastEnding: RegExp | null
  readonly and: string
  /** A date after these is a property of a thing, not of the deed ("scheduled for", "dated"). */
  readonly notDue: RegExp
  /** Words that point at the time named before ("at that time"). */
  readonly sameTime: RegExp | null
}

/** What must stand in the clause beside a cue before it counts. */
export type Needs = 'day' | 'reader' | 'day or reader' | 'nothing'
/** `anywhere`: counts after "that", "if" and the like, too. `unsaid`: its subject stands earlier or is left out ("and will call"). */
export type PromiseCue = {
  readonly pattern: RegExp
  readonly needs: Needs
  readonly anywhere?: true
  readonly unsaid?: true
}
export type PromiseWords = {
  /** A quick look that saves the others: no match, no promise. */
  readonly hint: RegExp
  readonly cues: readonly PromiseCue[]
  /** What the rest of the sentence after the cue must not begin with ("will" + "be late"). */
  readonly never: RegExp
  /** The clause before the cue must not end so ("if", "until"). */
  readonly notAfter: RegExp
  /** The sentence must not hold it (offers, threats). */
  readonly unless: RegExp
  /** The reader as an object: "you", "your". */
  readonly reader: RegExp
  /** The writer as a subject, and other subjects: for cues whose own subject is unsaid. */
  readonly self: RegExp
  readonly others: RegExp
}

export type AskWords = {
  readonly hint: RegExp
  readonly cues: readonly RegExp[]
  /** Asks whatever else the sentence holds. */
  readonly sure: RegExp
  /** The language of mass mail and footers, which asks nobody in person. */
  readonly bulk: RegExp
  /** "Could you send me …": a question for something for the writer is personal, whatever it is about. */
  readonly toWriter: RegExp
  /** Courtesy: a sentence that matches asks nothing. */
  readonly unless: RegExp
  /** How are you, and regards to others: nothing to be kept. Matches from the start of the sentence. */
  readonly courtesy: RegExp
  /** Questions that want no answer. */
  readonly idle: RegExp
  /** An imperative, where it opens the sentence or clause. */
  readonly imperative: RegExp
  /** A clause that leads up to an imperative ("If so, ", "When done, "). */
  readonly leadUp: RegExp
  /** Where a promise begins that is joined to an ask ("and I will"). */
  readonly promiseAfter: RegExp
}

export type DetailCue = { readonly pattern: RegExp; readonly about: 'writer' | 'reader' | 'named' }
export type DetailWords = { readonly hint: RegExp; readonly cues: readonly DetailCue[]; readonly unless: RegExp }

/** Patterns here are matched against the sentence as written, with its capitals; group `name`, maybe group `role`. */
export type IntroductionWords = {
  readonly hint: RegExp
  readonly cues: readonly RegExp[]
  /** Plain presentations ("Clara, meet Tom, he runs the bakery"), in which one name is enough. */
  readonly presents: readonly RegExp[]
  /** "his number is", against the plain sentence. */
  readonly reach: RegExp
  /** "please contact the following people", before a list. */
  readonly list: RegExp
  readonly name: RegExp
}

/** Against plain sentences of a later mail. */
export type ClosingWords = {
  /** "I have sent", "it is done". */
  readonly done: RegExp
  /** "attached is", "here is". */
  readonly attached: RegExp
  /** "as promised": needs no other word in common. */
  readonly promised: RegExp
  readonly thanks: RegExp
  /** "not yet", "I will": nothing is closed by such a sentence. */
  readonly notYet: RegExp
  /** How an answer may begin: yes, no, sure. */
  readonly answer: RegExp
}

/** Against the sentence as written. Groups: `who`, `title`, `organization`. `sure`: it cannot mean a town. */
export type MoveCue = { readonly kind: 'joined' | 'left' | 'title'; readonly pattern: RegExp; readonly sure: boolean }
export type MoveWords = {
  readonly hint: RegExp
  readonly cues: readonly MoveCue[]
  readonly first: RegExp
  readonly title: RegExp
}

export type Grammar = {
  readonly tag: Tag
  /** The commonest short words, separated by blanks: the voters for the language. */
  readonly stopWords: string
  /** Letters and signs that hardly another of the seven has; each counts as a word. */
  readonly letters: RegExp | null
  readonly dates: DateWords
  readonly promises: PromiseWords
  readonly asks: AskWords
  readonly details: DetailWords
  readonly introductions: IntroductionWords
  readonly closing: ClosingWords
  readonly moves: MoveWords
}
