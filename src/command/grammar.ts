import type { Instant } from '../time/instant.ts'
import { habitsOf } from '../time/place.ts'
import { readPastDay } from '../time/words.ts'
import { answerStarts } from './answer-starts.ts'
import type { Command, Person, Wish } from './command.ts'
import { needsPerson } from './command.ts'
import { settled } from './conflicts.ts'
import { tokensOf } from './lexicon.ts'
import { mayJoin, ownLines, type Piece, piecesOf } from './lines.ts'
import { nameAt, rosterOf } from './people.ts'
import { type Reader, readClause, readNoteClause } from './person-clause.ts'
import { ANDS, CONDITIONS, DOUBTS, REFUSALS, wordTree } from './vocabulary.ts'

export type ReplyReading = {
  readonly commands: readonly Command[]
  /** What was not understood, or could mean two things: as typed, to be quoted back. */
  readonly unread: readonly string[]
}
export type ReplyContext = { readonly now: Instant; readonly zone: string; readonly people: readonly Person[] }

/** Pieces that are tried as one clause. */
const JOINED_MAX = 6

/** Reads a reply (its visible text), or a subject to the capture address, in any of seven languages. Pure and linear;
 *  throws for no text, RangeError for a zone that does not exist. What is not read whole is not obeyed. */
export function readReply(text: string, { now, zone, people }: ReplyContext): ReplyReading {
  const { lines, automatic } = ownLines(text)
  if (automatic) return { commands: [], unread: [text.trim().slice(0, QUOTE_MAX)] }
  const reader = { roster: rosterOf(people), here: { now, zone }, home: habitsOf(zone).languages }
  const read: LineReading[] = []
  const named: number[] = []
  for (const line of lines) {
    const one = readLine(line, reader, named)
    named.push(...one.commands.flatMap(({ person }) => person ?? []))
    read.push(one)
  }
  return settled(withoutName(read, lines), people.length)
}

/** Long quotes say no more than short ones. */
const QUOTE_MAX = 200

/** A reply often ends with the owner's name, alone on its line: nothing to ask about. */
function withoutName(read: readonly LineReading[], lines: readonly string[]): LineReading {
  const last = read.at(-1)
  const signed = read.length > 1 && last && last.commands.length === 0 && NAME_ALONE.test(lines.at(-1)?.trim() ?? '')
  const counted = signed ? read.slice(0, -1) : read
  return {
    commands: counted.flatMap(({ commands }) => commands),
    unread: counted.flatMap(({ unread }) => unread),
    wrappers: counted.flatMap(({ wrappers }) => wrappers),
  }
}

export type LineReading = {
  readonly commands: readonly Command[]
  readonly unread: readonly string[]
  /** "Later", "remind me": asks for a time, which another clause may give. */
  readonly wrappers: readonly string[]
}
type Draft = {
  commands: Command[]
  unread: string[]
  wrappers: string[]
  open: Piece[]
  scope: readonly number[] | null
  noting: boolean
  /** A condition stands before: what follows in its sentence is not yet wished. */
  blocked: boolean
  /** Whether the clause before lacked whom it is about, or put something off: what "never" or "not yet" hangs before
   *  is not read for itself. */
  nameless: boolean
  /** Whether the clause before was thanks or small talk. */
  polite: boolean
  /** Where somebody else's answer begins for certain. */
  readonly starts: ReadonlySet<number>
}

function readLine(line: string, reader: Reader, already: readonly number[]): LineReading {
  const pieces = piecesOf(line, softCuts(line, reader), ANDS)
  const draft: Draft = {
    commands: [],
    unread: [],
    wrappers: [],
    open: [],
    scope: null,
    noting: false,
    blocked: false,
    nameless: false,
    polite: false,
    starts: answerStarts(line, pieces, reader),
  }
  for (let at = 0; at < pieces.length; ) at = readPieces(line, pieces, at, reader, already, draft)
  close(line, draft)
  return draft
}

/** Reads the longest run of pieces from here that makes sense; returns the piece after it. */
function readPieces(
  line: string,
  pieces: readonly Piece[],
  at: number,
  reader: Reader,
  already: readonly number[],
  draft: Draft,
): number {
  if (pieces[at]?.hard) draft.blocked = false
  const named = [...already, ...draft.commands.flatMap(({ person }) => person ?? [])]
  const sentence = sentenceEnd(pieces, at)
  const note = readNoteClause(slice(line, pieces, at, sentence), reader, named)
  if (note) {
    accept(line, draft, { do: 'note', text: note.text }, slice(line, pieces, at, sentence), note.people, reader)
    draft.noting = true
    return sentence
  }
  // "not in May and June": what hangs on words that were not understood is not read for itself.
  if (!pieces[at]?.bound) draft.nameless = false
  const hangs = (draft.open.length > 0 || draft.nameless) && pieces[at]?.bound === true
  for (let end = hangs ? at : Math.min(pieces.length, at + JOINED_MAX); end > at; end--) {
    if (!joinable(line, pieces, at, end) || pieces.slice(at + 1, end).some(({ from }) => draft.starts.has(from)))
      continue
    const raw = slice(line, pieces, at, end)
    const found = readClause(raw, pieces[end - 1]?.asks ?? false, reader, named)
    if (!found) continue
    if (found.meaning.kind === 'wish') accept(line, draft, found.meaning.wish, raw, found.people, reader)
    else if (found.meaning.kind === 'wrapper') {
      draft.wrappers.push(raw)
      draft.nameless = tokensOf(raw).some(({ text }) => REFUSALS.has(text))
    }
    draft.polite = found.meaning.kind === 'nothing'
    // A lone "si" before a name may be an "if".
    if (draft.polite && CONDITIONS.has(tokensOf(raw).at(-1)?.text ?? '')) draft.nameless = true
    return end
  }
  const piece = pieces[at]
  if (piece && !isSigning(line, pieces, at, draft)) reject(line, draft, piece, reader)
  return at + 1
}

/** "Thanks, Sam": a name that ends the line, behind courtesy. */
function isSigning(line: string, pieces: readonly Piece[], at: number, draft: Draft): boolean {
  if (at !== pieces.length - 1 || at === 0 || draft.open.length > 0 || pieces[at]?.asks) return false
  return (
    (draft.polite || endsPolitely(slice(line, pieces, at - 1, at))) && NAME_ALONE.test(slice(line, pieces, at, at + 1))
  )
}
/** "2 weeks please, thanks": its last word is courtesy. */
function endsPolitely(piece: string): boolean {
  const tokens = tokensOf(piece)
  return wordTree()
    .meaningsAt(tokens, tokens.length - 1)
    .some(({ role }) => role === 'courtesy')
}
const NAME_ALONE = /^\p{Lu}[\p{L}.'-]{0,20}(?:\s\p{Lu}[\p{L}.'-]{0,20}){0,2}$/u

/** A clause that was understood: one command for each person it names, or the one named before it on its line. */
function accept(
  line: string,
  draft: Draft,
  wish: Wish,
  quote: string,
  people: readonly number[] | null,
  { roster }: Reader,
) {
  close(line, draft)
  draft.noting = false
  if (people !== null) draft.scope = people
  const short = quote.slice(0, QUOTE_MAX)
  const meant = people ?? (needsPerson(wish.do) ? draft.scope : null)
  if (draft.blocked || people?.length === 0 || (roster.count > 1 && meant === null && needsPerson(wish.do))) {
    draft.nameless = true
    draft.unread.push(short)
  } else if (meant === null || roster.count < 2) draft.commands.push({ ...wish, quote: short })
  else for (const person of meant) draft.commands.push({ ...wish, person, quote: short })
}

/** A piece that was not understood. After a note it goes on with the note; where it doubts, what it doubts is undone. */
function reject(line: string, draft: Draft, piece: Piece, reader: Reader) {
  const words = tokensOf(line.slice(piece.from, piece.to)).map(({ text }) => text)
  const [first = ''] = words
  const last = draft.commands.at(-1)
  if (draft.noting && last?.do === 'note' && draft.open.length === 0) {
    draft.commands[draft.commands.length - 1] = {
      ...last,
      text: `${last.text}. ${line.slice(piece.from, piece.to).trim()}`,
    }
    return
  }
  draft.open.push(piece)
  // "1 done, 2 no" doubts the second, not the first.
  const otherPerson = /^\d{1,2}$/.test(first) && reader.roster.count > 1
  const takesBack = !otherPerson && words.slice(0, 3).some(word => DOUBTS.has(word)) && words.length <= 6
  if (CONDITIONS.has(first)) draft.blocked = true
  if (takesBack || CONDITIONS.has(first)) {
    draft.unread.push(...draft.commands.map(({ quote }) => quote))
    draft.commands = []
  } else if (piece.bound && last?.do === 'touch' && endsWithDay(line.slice(piece.from, piece.to), reader)) {
    draft.unread.push(last.quote)
    draft.commands = draft.commands.slice(0, -1)
  }
}
/** "met Ruth | and her husband yesterday": the day may be the deed's, so nobody knows it. */
function endsWithDay(piece: string, { here }: Reader): boolean {
  const tokens = tokensOf(piece)
  return [1, 2, 3].some(count => {
    const from = tokens.at(-count)?.from
    return count < tokens.length && from !== undefined && readPastDay(piece.slice(from), here) !== null
  })
}

/** Quotes the pieces that were left open, together as they stand. */
function close(line: string, draft: Draft) {
  const [first, last] = [draft.open[0], draft.open.at(-1)]
  if (first && last) draft.unread.push(line.slice(first.from, last.to).trim().slice(0, QUOTE_MAX))
  draft.open = []
}

function slice(line: string, pieces: readonly Piece[], from: number, to: number): string {
  return line.slice(pieces[from]?.from ?? 0, pieces[to - 1]?.to ?? 0).trim()
}
function sentenceEnd(pieces: readonly Piece[], at: number): number {
  let end = at + 1
  while (end < pieces.length && !pieces[end]?.hard) end++
  return end
}
function joinable(line: string, pieces: readonly Piece[], from: number, to: number): boolean {
  for (let at = from + 1; at < to; at++) if (pieces[at]?.hard && !mayJoin(line, pieces[at - 1]?.to ?? 0)) return false
  return true
}

/** Places before a person's number or name, where a new clause may begin without a mark: "1 done 2 done". */
function softCuts(line: string, { roster }: Reader): number[] {
  if (roster.count < 2) return []
  const tokens = tokensOf(line)
  return tokens.flatMap(({ text, from }, at) => {
    const number = /^\d{1,2}$/.test(text) && Number(text) >= 1 && Number(text) <= roster.count
    const signed = tokens[at - 1]?.text === '#'
    if (at === 0 || (!number && !nameAt(roster, tokens, at))) return []
    return [signed ? (tokens[at - 1]?.from ?? from) : from]
  })
}
