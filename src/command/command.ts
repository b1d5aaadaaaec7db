import type { LocalDate } from '../time/instant.ts'

export type Channel = 'met' | 'call' | 'message' | 'mail'

/** Whom a command is about, counted from 1 as in the nudge; left out where the nudge was about one person or the command
 *  is about none. `quote` is the words it was read from. */
type About = { readonly person?: number; readonly quote: string }

/** What an owner asks for, wherever it comes from: a reply, a word of an address, a subject, a button. Days are local to
 *  the owner, `YYYY-MM-DD` or `YYYY-MM-DDTHH:MM`; intervals are ISO 8601 durations. */
export type Command = About &
  (
    | { readonly do: 'snooze'; readonly until: string }
    | { readonly do: 'touch'; readonly channel: Channel | null; readonly on: LocalDate }
    | { readonly do: 'cadence'; readonly every: string | null }
    | { readonly do: 'rarer' }
    | { readonly do: 'rest' }
    | { readonly do: 'keep' }
    | { readonly do: 'note'; readonly text: string }
    | { readonly do: 'position'; readonly title?: string; readonly organization?: string }
    | { readonly do: 'tag'; readonly add?: readonly string[]; readonly remove?: readonly string[] }
    /** `yearly`: it comes back on the same day of every year. */
    | { readonly do: 'remind'; readonly at: string; readonly text: string; readonly yearly?: true }
    | { readonly do: 'merge'; readonly with: string }
    | { readonly do: 'forget' }
    | { readonly do: 'private' }
    | { readonly do: 'undo' }
    /** `name`: of somebody whom no letter named, by the subject of a mail. */
    | { readonly do: 'why'; readonly name?: string }
    | { readonly do: 'who'; readonly name?: string }
    | { readonly do: 'list'; readonly due?: true }
    | { readonly do: 'export' }
    | { readonly do: 'help' }
    | { readonly do: 'pause'; readonly until: string }
  )
export type Verb = Command['do']

/** What one clause asks for, before it is known who is meant and which words were quoted. */
export type Wish = Command extends infer C ? (C extends Command ? Omit<C, 'person' | 'quote'> : never) : never

/** Commands that are about no person of the nudge. */
const IMPERSONAL: ReadonlySet<Verb> = new Set(['undo', 'why', 'who', 'list', 'export', 'help', 'pause'])
export const needsPerson = (verb: Verb): boolean => !IMPERSONAL.has(verb)

/** Somebody in the nudge that is answered; people are numbered from 1 in its order. */
export type Person = { readonly name: string }
