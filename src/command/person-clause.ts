// One clause and the people it is about: finds whom the words name, reads the rest, and puts the two together.

import type { LanguageTag } from '../time/lexicon.ts'
import { type Here, readTime } from '../time/words.ts'
import { type Clause, type Meaning, readPlain } from './clause.ts'
import { needsPerson } from './command.ts'
import { readFreeText, readNote } from './free-text.ts'
import { NAME, type Token, tokensOf } from './lexicon.ts'
import { nameAt, nearNameAt, type Reference, type Roster, referenceAt } from './people.ts'
import { ANDS, EVERYONE, lengthAt, OTHERS } from './vocabulary.ts'
import { readYearlyReminder } from './yearly-reminder.ts'

export type Reader = { readonly roster: Roster; readonly here: Here; readonly home: readonly LanguageTag[] }
/** `people` null: nobody was named. Empty: somebody who is not in the nudge. */
export type Reading = { readonly meaning: Meaning; readonly people: readonly number[] | null }

/** Reads a clause with whom it is about; `already` are the people that the reply has named before. */
export function readClause(raw: string, asks: boolean, reader: Reader, already: readonly number[]): Reading | null {
  const tokens = tokensOf(raw)
  const all = clauseOf(raw, tokens, asks, reader)
  const reference = referenceAt(reader.roster, tokens, 0, already)
  // "2 May" in a nudge about two people is a day, "2 in May" and "2) May" a person.
  const placed =
    reader.roster.count > 1 &&
    reference !== null &&
    (BEFORE_A_TIME.has(tokens[reference.to]?.text ?? '') || (isFigure(tokens) && isMarked(raw, tokens[0])))
  if (!placed && readTime(raw, reader.here).kind !== 'refused') return read(all, null)
  const addressed = reference && read(clauseAfter(all, reference.to, reader), reference.people)
  if (addressed && addressed.meaning.kind !== 'nothing') return addressed
  if (reference && hasColonAfter(raw, tokens, reference.to) && isFigure(tokens)) return null
  return readWithNames(all) ?? readWithoutNames(all) ?? readElsewhere(all, reader, already) ?? readNearName(all, reader)
}
export const BEFORE_A_TIME: ReadonlySet<string> = new Set(
  'in im en em am on after nach apres après despues después dopo depois na over dans tra fra a next nachste nachsten nachster nachstes naechste naechsten volgende komende proxima proximo'.split(
    ' ',
  ),
)
/** "2) …", "2: …": such a number is somebody's. */
export const isMarked = (raw: string, number: Token | undefined): boolean =>
  number !== undefined && /^\s{0,3}(?:\)|:(?!\d)|[-–—]\s)/.test(raw.slice(number.to))
const isFigure = (tokens: readonly Token[]) => /^(?:#|\d+)$/.test(tokens[0]?.text ?? '')

/** A note, which goes to the end of its sentence, with whom it is about. */
export function readNoteClause(
  raw: string,
  reader: Reader,
  already: readonly number[],
): { text: string; people: readonly number[] | null } | null {
  const tokens = tokensOf(raw)
  const all = clauseOf(raw, tokens, false, reader)
  const reference = referenceAt(reader.roster, tokens, 0, already)
  const addressed = reference ? readNote(clauseAfter(all, reference.to, reader)) : null
  if (reference && addressed !== null) return { text: addressed, people: reference.people }
  const text = readNote(all)
  return text === null ? null : { text, people: peopleNamed(all) }
}

function read(clause: Clause, people: readonly number[] | null): Reading | null {
  // "anna: done, tom": somebody else begins, whatever stands before is not about them.
  const other = people !== null && [...clause.names.values()].some(person => !people.includes(person))
  const yearly = other ? null : readYearlyReminder(clause)
  if (yearly) return { meaning: { kind: 'wish', wish: yearly }, people }
  const plain = other ? null : readPlain(clause)
  if (plain && plain.kind !== 'wrapper') return { meaning: plain, people }
  const wish = readFreeText(clause)
  if (wish) return { meaning: { kind: 'wish', wish }, people }
  return plain && { meaning: plain, people }
}

/** Names that stand together ("met Anna and Tom"); names apart begin clauses of their own. */
function namedTogether({ names, tokens }: Clause): boolean {
  const places = [...names.keys()]
  return places.every((at, i) => {
    const between = tokens.slice((places[i - 1] ?? 0) + 1, at)
    // "called Kofi Ruth in june": nothing joins the two, so a new clause may begin.
    return (
      i === 0 || (between.length > 0 && between.every(({ text }) => ANDS.has(text) || text === ',' || text === '&'))
    )
  })
}

function readWithNames(clause: Clause): Reading | null {
  const found = read(clause, null)
  if (found === null || found.meaning.kind !== 'wish') return found
  const { do: verb } = found.meaning.wish
  if (!needsPerson(verb) && verb !== 'why') return found
  if (!namedTogether(clause)) return null
  return { ...found, people: peopleNamed(clause) }
}
/** For a nudge about May or April, whose name may be meant as a month after all. */
function readWithoutNames(clause: Clause): Reading | null {
  return clause.names.size === 0 ? null : read({ ...clause, tokens: tokensOf(clause.raw), names: new Map() }, null)
}

/** "why #2", "2 weeks for both", "done 1": the reference stands behind. */
function readElsewhere(clause: Clause, reader: Reader, already: readonly number[]): Reading | null {
  if (reader.roster.count < 2) return null
  for (let at = 1; at < clause.tokens.length; at++) {
    const signed = clause.tokens[at]?.text === '#'
    // "Kofi 2 weeks, Lena rest": whoever names somebody does not mean the rest.
    const grouped =
      clause.names.size === 0 && lengthAt(EVERYONE, clause.tokens, at) + lengthAt(OTHERS, clause.tokens, at) > 0
    const figure = /^\d{1,2}$/.test(clause.tokens[at]?.text ?? '') && standsApart(clause.tokens, at)
    if (!signed && !grouped && !figure) continue
    const reference = referenceAt(reader.roster, clause.tokens, at, already)
    if (!reference || reference.people.length === 0) continue
    const found = read(without(clause, at, reference, reader), reference.people)
    if (found && found.meaning.kind === 'wish') return found
  }
  return null
}

/** "done 1", "2 weeks for 2", "snooze 2 for 3 weeks": other figures count something. */
const standsApart = (tokens: readonly Token[], at: number) =>
  at === tokens.length - 1 || FOR.has(tokens[at - 1]?.text ?? '') || FOR.has(tokens[at + 1]?.text ?? '')

/** "ana 2 weeks" for Anna. */
function readNearName(clause: Clause, reader: Reader): Reading | null {
  const reference = nearNameAt(reader.roster, clause.tokens, 0)
  const found = reference && read(clauseAfter(clause, reference.to, reader), reference.people)
  return found && found.meaning.kind === 'wish' ? found : null
}

/** A clause whose names are one token each, which stands wherever a pronoun may. */
function clauseOf(raw: string, spelled: readonly Token[], asks: boolean, reader: Reader): Clause {
  const names = new Map<number, number>()
  const tokens: Token[] = []
  for (let at = 0; at < spelled.length; ) {
    const name = nameAt(reader.roster, spelled, at)
    const [first, last] = [spelled[at], spelled[(name?.to ?? at + 1) - 1]]
    if (!first || !last) break
    const [person] = name?.people ?? []
    if (person !== undefined) names.set(tokens.length, person)
    tokens.push(person === undefined ? first : { text: NAME, from: first.from, to: last.to })
    at = name?.to ?? at + 1
  }
  return { raw, tokens, names, asks, alone: reader.roster.count === 0, here: reader.here, home: reader.home }
}

function clauseAfter(clause: Clause, from: number, reader: Reader): Clause {
  const start = clause.tokens[from - 1]?.to ?? 0
  // A colon, bracket or dash after whom is meant carries nothing; a plus begins a note.
  const mark = /^\s*[:.)\]–-]*\s*/.exec(clause.raw.slice(start))
  const raw = clause.raw.slice(start + (mark?.[0].length ?? 0))
  return clauseOf(raw, tokensOf(raw), clause.asks, reader)
}

const FOR: ReadonlySet<string> = new Set('for für fur pour para per voor'.split(' '))
function without(clause: Clause, at: number, { to }: Reference, reader: Reader): Clause {
  const before = clause.tokens[at - 1]
  const start = before && FOR.has(before.text) ? before.from : (clause.tokens[at]?.from ?? 0)
  const raw = `${clause.raw.slice(0, start)} ${clause.raw.slice(clause.tokens[to - 1]?.to ?? 0)}`
  return clauseOf(raw, tokensOf(raw), clause.asks, reader)
}

function hasColonAfter(raw: string, tokens: readonly Token[], to: number): boolean {
  return /^\s*[:)]/.test(raw.slice(tokens[to - 1]?.to ?? 0)) || tokens[0]?.text === '#'
}

function peopleNamed(clause: Clause): readonly number[] | null {
  return clause.names.size === 0 ? null : [...new Set(clause.names.values())]
}
