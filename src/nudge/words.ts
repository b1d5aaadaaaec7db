import { GERMAN } from './words/de.ts'
import { ENGLISH } from './words/en.ts'

export type LetterLanguage = 'en' | 'de'

/** One usual answer: its button, and the words that a reply would say (any of Kith's languages is understood). */
export type AnswerWords = { readonly label: string; readonly reply: string }

/** All that a letter of Kith says in one language; another language is one more file. Days come in as finished words. */
export type LetterWords = {
  readonly subject: (names: readonly string[], more: number) => string
  readonly greeting: (name: string) => string
  readonly knownAs: {
    readonly now: (position: string) => string
    readonly before: (position: string) => string
    readonly introducedBy: (name: string) => string
  }
  /** A changed post, told once. */
  readonly news: {
    readonly moved: (name: string, from: string, to: string) => string
    readonly maybeMoved: (name: string, from: string, to: string, answer: string) => string
    /** `from`: the post that ended, '' where it is not known. */
    readonly left: (name: string, from: string) => string
  }
  /** A post in a sentence: "CTO at Acme", "at Acme". */
  readonly post: (title: string | null, organization: string | null) => string
  /** The same behind "you knew them": "as CTO at Acme", "at Acme". */
  readonly formerPost: (title: string | null, organization: string | null) => string
  /** A post as an answer that is understood. */
  readonly postAnswer: (title: string | null, organization: string | null) => string
  readonly youPromised: (day: string, quote: string, due: string) => string
  readonly theyPromised: (name: string, day: string, quote: string, due: string) => string
  readonly youAsked: (day: string, quote: string) => string
  readonly theyAsked: (name: string, day: string, quote: string) => string
  readonly remember: (quote: string) => string
  readonly reminder: (text: string) => string
  /** Behind the things of one person that are due, where more are than are told. */
  readonly andMore: (count: number) => string
  /** Said where several promises of one person are told: an answer means all of them. */
  readonly answersAll: string
  readonly dueToday: string
  readonly dueOn: (day: string) => string
  readonly quietFor: (name: string, span: string) => string
  readonly cadence: (every: string, span: string) => string
  readonly snoozeOver: (name: string) => string
  readonly yearly: (text: string) => string
  /** Whose turn it is, as far as Kith can see. */
  readonly ledger: {
    readonly youWroteLast: (day: string) => string
    readonly theyWroteLast: (name: string, day: string) => string
    readonly youOwe: (name: string, day: string) => string
    readonly wroteOften: (count: number, day: string) => string
    readonly yourHalf: (name: string, day: string) => string
    readonly theirHalf: (name: string, day: string) => string
    readonly last: Readonly<Record<'call' | 'met' | 'message' | 'note' | 'unsaid', (day: string) => string>>
  }
  readonly keepOrRest: string
  readonly away: (name: string, day: string) => string
  readonly writeTo: (name: string) => string
  readonly answers: {
    readonly quiet: readonly AnswerWords[]
    readonly promise: readonly AnswerWords[]
    /** A reminder is over when it was sent: there is nothing left to let go. */
    readonly reminder: readonly AnswerWords[]
    readonly ask: readonly AnswerWords[]
    readonly keepOrRest: readonly AnswerWords[]
  }
  readonly orAnswer: string
  readonly ownWords: (example: string) => string
  readonly examples: { readonly one: string; readonly several: string }
  readonly why: (people: number) => string
  readonly page: string
  readonly pause: string
  readonly bccHint: (address: string) => string
  readonly toSort: (count: number) => string
  /** Said behind it where the oldest held mail is about to go. */
  readonly heldUntil: (day: string) => string
  readonly fullness: { readonly filling: string; readonly full: string }
  /** Who comes later this week. */
  readonly thisWeek: (people: string) => string
  readonly laterThisWeek: {
    readonly promise: (name: string, day: string) => string
    readonly quiet: (name: string, day: string) => string
  }
  readonly mirror: {
    readonly line: (group: string, names: string) => string
    readonly circle: (name: string) => string
    readonly organization: (name: string) => string
    readonly age: Readonly<Record<'new' | 'years' | 'old', string>>
  }
  readonly noTracking: string
  readonly receipt: {
    readonly subject: string
    readonly works: string
    readonly filed: (names: string) => string
    readonly nobody: string
    readonly isNew: (names: string) => string
    readonly nextNudge: (name: string, day: string) => string
    readonly noNudgeYet: string
    readonly undo: string
    readonly mute: string
  }
  readonly acknowledgement: {
    readonly subject: (subject: string) => string
    readonly understood: string
    readonly notUnderstood: string
    readonly forExample: (examples: readonly string[]) => string
    readonly undo: string
    readonly mute: string
  }
  readonly and: string
}

const LANGUAGES: Readonly<Record<LetterLanguage, LetterWords>> = { en: ENGLISH, de: GERMAN }

export function lettersIn(language: LetterLanguage): LetterWords {
  return LANGUAGES[language]
}

/** "Anna", "Anna and Ben", "Anna, Ben and Chloe". */
export function listOf(names: readonly string[], { and }: LetterWords): string {
  const last = names.at(-1) ?? ''
  return names.length < 2 ? last : `${names.slice(0, -1).join(', ')} ${and} ${last}`
}
