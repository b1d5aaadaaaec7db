import type { Channel, Verb } from '../command.ts'

/** The sentences of one language. In braces: `{name}`, `{when}`, `{every}`, `{text}`. */
export type Sentences = Readonly<
  Record<Exclude<Verb, 'touch' | 'tag' | 'list'>, string> & {
    touch: Readonly<Record<Channel | 'done', string>>
    automatic: string
    remindYearly: string
    tagged: string
    untagged: string
    list: string
    due: string
    /** Stands for a name that is not known. */
    them: string
    /** What can be answered, by kind; every phrase in quotation marks is understood. */
    helpLines: readonly string[]
    /** Answers that are sure to be understood, in quotation marks. */
    examples: readonly [string, string]
    examplesForSeveral: readonly [string, string]
  }
>
