import type { LocalDate } from '../time/instant.ts'

export type Granularity = 'time' | 'day' | 'week' | 'month' | 'year'

/** Exact words of a mail, with their place: UTF-16 offset into the text that was read. */
export type Quoted = { readonly quote: string; readonly place: number }

/** `owed`: the reader's own promise, as the writer tells it ("You said you'd send it"). */
export type PromiseMade = Quoted & { readonly due: LocalDate | null; readonly owed?: true }
export type Ask = Quoted
export type DateNamed = Quoted & {
  /** `YYYY`, `YYYY-MM`, `YYYY-MM-DD` or `YYYY-MM-DDTHH:MM`, in the writer's zone, as `granularity` says. */
  readonly iso: string
  readonly granularity: Granularity
}
/** `about`: 'writer', 'reader', or a third person's name. */
export type Detail = Quoted & { readonly about: string }
export type Introduction = Quoted & {
  readonly name: string
  readonly email: string | null
  readonly role: string | null
}

/** What the words of one text mean. */
export type Findings = {
  readonly promises: readonly PromiseMade[]
  readonly asks: readonly Ask[]
  readonly dates: readonly DateNamed[]
  readonly details: readonly Detail[]
  readonly introductions: readonly Introduction[]
}

/** What a reader of findings must know beside the text. */
export type FindingContext = {
  /** The mail's Date as the writer saw it, `YYYY-MM-DDTHH:MM` in the writer's own zone. */
  readonly writtenAt: string
  readonly from: { readonly name: string; readonly address: string } | null
  readonly to: readonly { readonly name: string; readonly address: string }[]
  readonly subject: string
}
