// A small parser that keeps every way to read a phrase. Rules are functions from a place in the phrase to the places
// where they may end. Phrases are short (TOKENS_MAX), and what a rule finds at a place is kept, so the work is bounded.
import type { Word, WordKind } from './lexicon.ts'

/** A phrase as a net of words: at each token, the meanings that begin there and the token after them. */
export type Phrase = {
  readonly length: number
  readonly words: readonly (readonly (Word & { readonly to: number })[])[]
  /** For each token, itself and the tokens that can be reached over words that carry nothing. */
  readonly skips: readonly (readonly number[])[]
}
/** `skipped` counts the words on the way that carried nothing: the reading that leaves out fewest is the best. */
export type Found<T> = { readonly value: T; readonly to: number; readonly skipped: number }
export type Rule<T> = (phrase: Phrase, from: number) => readonly Found<T>[]

/** Readings kept per rule and place; an honest phrase has two or three. */
const FOUND_MAX = 24

/** A word of this kind, skipping words that carry nothing before it; `value` may refuse it with null. */
export function word<T>(kind: WordKind, value: (word: Word) => T | null): Rule<T> {
  return (phrase, from) => {
    const found: Found<T>[] = []
    for (const at of phrase.skips[from] ?? [])
      for (const one of phrase.words[at] ?? []) {
        if (one.kind !== kind) continue
        const meant = value(one)
        if (meant !== null) found.push({ value: meant, to: one.to, skipped: at - from })
      }
    return found
  }
}

/** A word of one of these kinds whose value does not matter. */
export const mark = (...kinds: WordKind[]): Rule<WordKind> => either(...kinds.map(kind => word(kind, () => kind)))

export function either<T>(...rules: readonly Rule<T>[]): Rule<T> {
  return kept((phrase, from) => {
    const found: Found<T>[] = []
    for (const rule of rules) for (const one of rule(phrase, from)) if (found.length < FOUND_MAX) found.push(one)
    return found
  })
}

/** The rule, or nothing in its place. */
export function maybe<T>(rule: Rule<T>): Rule<T | null> {
  return (phrase, from) => [...rule(phrase, from), { value: null, to: from, skipped: 0 }]
}

/** One after the other; `join` may refuse with null. */
export function both<A, B, T>(first: Rule<A>, second: Rule<B>, join: (a: A, b: B) => T | null): Rule<T> {
  return (phrase, from) => {
    const found: Found<T>[] = []
    for (const a of first(phrase, from))
      for (const b of second(phrase, a.to)) {
        const value = join(a.value, b.value)
        if (value !== null) found.push({ value, to: b.to, skipped: a.skipped + b.skipped })
      }
    return found
  }
}

export function three<A, B, C, T>(
  first: Rule<A>,
  second: Rule<B>,
  third: Rule<C>,
  join: (a: A, b: B, c: C) => T | null,
): Rule<T> {
  const rest = both(second, third, (b, c) => ({ b, c }))
  return both(first, rest, (a, { b, c }) => join(a, b, c))
}

export function eitherOrder<A, B, T>(one: Rule<A>, other: Rule<B>, join: (a: A, b: B) => T | null): Rule<T> {
  return either(
    both(one, other, join),
    both(other, one, (b, a) => join(a, b)),
  )
}

export function map<A, T>(rule: Rule<A>, change: (a: A) => T | null): Rule<T> {
  return (phrase, from) => {
    const found: Found<T>[] = []
    for (const { value, to, skipped } of rule(phrase, from)) {
      const changed = change(value)
      if (changed !== null) found.push({ value: changed, to, skipped })
    }
    return found
  }
}

/** Looks once at each place of a phrase and remembers. */
function kept<T>(rule: Rule<T>): Rule<T> {
  let last: Phrase | null = null
  let places: (readonly Found<T>[] | undefined)[] = []
  return (phrase, from) => {
    // One phrase is read at a time; the rules remember only that one.
    if (last !== phrase) {
      last = phrase
      places = []
    }
    const mine = places
    const before = mine[from]
    if (before) return before
    const found = rule(phrase, from)
    mine[from] = found
    return found
  }
}

/** What the rule makes of the whole phrase: what leaves out fewest words first, then in the order of the rules. */
export function whole<T>(rule: Rule<T>, phrase: Phrase): T[] {
  const left = ({ to, skipped }: Found<T>) => skipped + phrase.length - to
  return rule(phrase, 0)
    .filter(({ to }) => phrase.skips[to]?.includes(phrase.length))
    .sort((a, b) => left(a) - left(b))
    .map(({ value }) => value)
}
