// One clause of a reply, read as a whole: every word must be known in the role it plays, or the clause means nothing.
import type { LocalDate } from '../time/instant.ts'
import type { LanguageTag } from '../time/lexicon.ts'
import { type Here, readLength, readPastDay, readTime } from '../time/words.ts'
import { localDateOf } from '../time/zone.ts'
import type { Channel, Wish } from './command.ts'
import type { Role, Token } from './lexicon.ts'
import {
  BUTS,
  DOUBTS,
  lengthAt,
  NEGATIONS,
  PEOPLE_ONLY,
  phrasesIn,
  REFUSALS,
  SPEAKERS,
  THIRD_PERSONS,
  THIRD_VERBS,
  wordTree,
} from './vocabulary.ts'

/** A clause on its way: its words, which of them are names of the nudged, and where it is read. */
export type Clause = {
  readonly raw: string
  readonly tokens: readonly Token[]
  /** For each token that stands for a name, who that is in the nudge. */
  readonly names: ReadonlyMap<number, number>
  readonly asks: boolean
  /** No letter is answered: it is a subject, or a word of an address. */
  readonly alone: boolean
  readonly here: Here
  readonly home: readonly LanguageTag[]
}
/** `nothing`: thanks and small talk. `wrapper`: "remind me", "later", that says no time. */
export type Meaning =
  | { readonly kind: 'wish'; readonly wish: Wish }
  | { readonly kind: 'nothing' }
  | { readonly kind: 'wrapper' }

const POLITE: readonly Role[] = ['courtesy', 'filler', 'someone']
const TOKENS_MAX = 40
const TIME_TOKENS_MAX = 12
const WINDOWS_MAX = 18

/** Reads a clause without free text; null when a word is left over or two things could be meant. */
export function readPlain(clause: Clause): Meaning | null {
  if (clause.tokens.length === 0) return { kind: 'nothing' }
  if (clause.tokens.length > TOKENS_MAX) return null
  if (covered(clause, clause.asks ? ['courtesy'] : ['courtesy', 'chatter'])) return { kind: 'nothing' }
  const asked = readAsked(clause)
  if (asked) return { kind: 'wish', wish: asked }
  const today = clause.asks ? null : readPastDay('today', clause.here)
  const said = today && (readState(clause) ?? readDeed(clause, today))
  if (said) return { kind: 'wish', wish: said }
  const corrected = afterBut(clause)
  const timed = readTimed(corrected ?? clause)
  if (timed) return { kind: 'wish', wish: timed }
  if (today === null) return null
  const deed = corrected ? null : withTail(clause, today)
  if (deed) return { kind: 'wish', wish: deed }
  return covered(clause, ['again', ...POLITE], 'again') ? { kind: 'wrapper' } : null
}

// Cover: can these roles account for every word? -----------------------------------------------------------------------
type Steps = {
  readonly ahead: ReadonlySet<number>
  readonly back: ReadonlySet<number>
  readonly roles: ReadonlySet<Role>
}

/** The places that can be reached from the start and from the end over words in these roles. */
function stepsOver(clause: Clause, allowed: readonly Role[], unfit: ReadonlySet<string> = NONE): Steps {
  const { tokens } = clause
  const edges: { from: number; to: number; role: Role }[] = []
  for (let at = 0; at < tokens.length; at++) {
    if (clause.names.has(at) && allowed.includes('someone')) edges.push({ from: at, to: at + 1, role: 'someone' })
    for (const { role, to, only } of wordTree().meaningsAt(tokens, at)) {
      if (!allowed.includes(role) || (only !== null && !clause.home.includes(only))) continue
      if (mayBeIf(clause, at, to)) continue
      if (role === 'filler' && tokens.slice(at, to).every(({ text }) => unfit.has(text))) continue
      edges.push({ from: at, to, role })
    }
  }
  const ahead = new Set([0])
  for (const { from, to } of edges) if (ahead.has(from)) ahead.add(to)
  const back = new Set([tokens.length])
  for (const { from, to } of [...edges].reverse()) if (back.has(to)) back.add(from)
  // With the whole way covered, only what lies on it counts; else what lies on either side of the gap.
  const complete = ahead.has(tokens.length)
  const counted = edges.filter(({ from, to }) =>
    complete ? ahead.has(from) && back.has(to) : ahead.has(from) || back.has(to),
  )
  // "met haar gebeld": where a longer phrase begins, a shorter one says nothing.
  const longest = counted.filter(({ from, to }) => !counted.some(other => other.from === from && other.to > to))
  return { ahead, back, roles: new Set(longest.map(({ role }) => role)) }
}
const NONE: ReadonlySet<string> = new Set()

/** "si" and "se" are "if" in some languages and nothing much in others ("sí" without its accent): where more follows
 *  they are taken for the first, but for a Spanish reflexive at home. */
function mayBeIf({ tokens, home }: Clause, at: number, to: number): boolean {
  const word = tokens[at]?.text
  return to === at + 1 && tokens.length > 1 && (word === 'si' || (word === 'se' && !home.includes('es')))
}

/** Whether the roles cover the clause, with at least one word in the role that is needed. */
function covered(clause: Clause, allowed: readonly Role[], needed?: Role): boolean {
  const { ahead, roles } = stepsOver(clause, allowed)
  return ahead.has(clause.tokens.length) && (needed === undefined || roles.has(needed))
}

type Window = { readonly from: number; readonly to: number; readonly text: string }
/** Stretches of the clause that the roles leave open, the longest first. */
function windows(clause: Clause, { ahead, back }: Steps): Window[] {
  const found: Window[] = []
  for (const from of ahead)
    for (const to of back) {
      if (to <= from || to - from > TIME_TOKENS_MAX) continue
      const text = textOf(clause, from, to)
      // Two letters beside other words ("so passt es") are no weekday.
      if (to - from === 1 && clause.tokens.length > 1 && /^\p{L}{1,2}$/u.test(text)) continue
      if (hangsOnLength(clause, from, to)) continue
      found.push({ from, to, text })
    }
  return found.sort((a, b) => b.to - b.from - (a.to - a.from)).slice(0, WINDOWS_MAX)
}

/** "in 2 hours": what hangs on the "in" is a length too short for Kith, and no two o'clock. */
export function hangsOnLength(clause: Clause, from: number, to: number): boolean {
  const length = [2, 1].find(words => from >= words && lengthAt(LENGTHS, clause.tokens, from - words) === words)
  if (length === undefined) return false
  const time = readTime(textOf(clause, from, to), clause.here)
  if (time.kind !== 'until' || !time.until.includes('T')) return false
  return readTime(textOf(clause, from - length, to), clause.here).kind === 'refused'
}
const LENGTHS = phrasesIn(
  'in|within|en|dentro de|dans|d ici|ds|tra|fra|entro|em|daqui a|over|binnen|innerhalb von|about|another|for',
)

/** The clause as it was written, from one token to before another. */
export function textOf({ raw, tokens }: Clause, from: number, to: number): string {
  return raw.slice(tokens[from]?.from ?? 0, tokens[to - 1]?.to ?? 0)
}

// When, and how often --------------------------------------------------------------------------------------------------
function readTimed(clause: Clause): Wish | null {
  const pausing = stepsOver(clause, ['pause', 'courtesy', 'filler'], SPEAKERS)
  if (pausing.roles.has('pause') || clause.tokens.length > 1) {
    const paused = wordTree()
      .meaningsAt(clause.tokens, 0)
      .some(({ role }) => role === 'pause')
      ? pausing
      : null
    for (const { text } of paused ? windows(clause, paused) : []) {
      const time = readTime(text, clause.here)
      if (time.kind === 'until') return { do: 'pause', until: time.until }
    }
  }
  const rhythm = stepsOver(clause, ['rhythm', ...POLITE])
  for (const { text } of rhythm.roles.has('rhythm') ? windows(clause, rhythm) : []) {
    const every = readLength(text, clause.here)
    if (every !== null) return { do: 'cadence', every }
  }
  const snoozing = stepsOver(clause, ['again', ...POLITE], SPEAKERS)
  for (const { text, from, to } of windows(clause, snoozing)) {
    const time = readTime(text, clause.here)
    // "Not yet, in May" puts off; "every month not yet" and "in May not" do nothing.
    if (time.kind === 'until' && !denies(clause, to, clause.tokens.length) && !asksForToday(clause, time.until))
      return { do: 'snooze', until: time.until }
    if (time.kind === 'every' && !denies(clause, 0, from) && !denies(clause, to, clause.tokens.length))
      return { do: 'cadence', every: time.every }
  }
  const repeating = stepsOver(clause, ['again', 'enough', 'rarer', ...POLITE], SPEAKERS)
  if (!repeating.roles.has('enough') && !repeating.roles.has('rarer')) return null
  for (const { text } of windows(clause, repeating)) {
    const time = readTime(text, clause.here)
    if (time.kind === 'every') return { do: 'cadence', every: time.every }
  }
  return null
}

/** "See you at 5?" asks a person; nobody asks Kith so. */
const asksForToday = ({ asks, here }: Clause, until: string) =>
  asks && until.includes('T') && until.startsWith(localDateOf(here.now, here.zone))

/** Whether one of these words denies. */
function denies({ tokens }: Clause, from: number, to: number): boolean {
  return tokens.slice(from, to).some(({ text }) => REFUSALS.has(text))
}

/** "not in May but in June": what stands after the "but". */
function afterBut(clause: Clause): Clause | null {
  if (!NEGATIONS.has(clause.tokens[0]?.text ?? '')) return null
  for (let at = 2; at < clause.tokens.length; at++) {
    const length = lengthAt(BUTS, clause.tokens, at)
    if (length === 0) continue
    const from = clause.tokens[at + length]?.from
    if (from === undefined) return null
    const denied = readTime(textOf(clause, 1, at), clause.here)
    if (denied.kind === 'refused') return null
    return { ...clause, names: new Map(), tokens: clause.tokens.slice(at + length) }
  }
  return null
}

// Questions and states -------------------------------------------------------------------------------------------------
function readAsked(clause: Clause): Wish | null {
  const is = (role: Role) => covered(clause, [role, 'courtesy', 'someone'], role)
  if (is('why')) return { do: 'why' }
  if (is('due')) return { do: 'list', due: true }
  if (is('list')) return { do: 'list' }
  if (is('help')) return { do: 'help' }
  return null
}

function readState(clause: Clause): Wish | null {
  const is = (role: Role) => covered(clause, [role, ...POLITE], role)
  if (is('undo')) return { do: 'undo' }
  // "Lass es so" keeps, though "lass es" lets go.
  if (is('keep')) return { do: 'keep' }
  if (saysRest(clause)) return { do: 'rest' }
  if (is('rarer')) return { do: 'rarer' }
  if (is('auto')) return { do: 'cadence', every: null }
  if (is('private')) return { do: 'private' }
  if (is('export')) return { do: 'export' }
  return readForget(clause)
}
/** One phrase that rests or lets go, and politeness around it: "never stop" says two, and they do not add up. A speaker
 *  beside a short one tells a story ("I never"), no wish. */
function saysRest(clause: Clause): boolean {
  const { tokens, home } = clause
  const { ahead, back } = stepsOver(clause, POLITE)
  const tells = ({ text }: Token) => SPEAKERS.has(text) && !/^(?:me|a|on|est|s|m)$/.test(text)
  return tokens.some((_, at) => {
    const meant = wordTree()
      .meaningsAt(tokens, at)
      .filter(({ only }) => only === null || home.includes(only))
    // "Leave it with me": where a longer phrase begins, a shorter one says nothing.
    const longest = Math.max(...meant.map(({ to }) => to))
    return meant.some(({ role, to }) => {
      if ((role !== 'rest' && role !== 'let-go') || to < longest || !ahead.has(at) || !back.has(to)) return false
      const around = [...tokens.slice(0, at), ...tokens.slice(to)]
      return !isHearsay(role, around) && (tokens.length > 3 || !around.some(tells))
    })
  })
}
/** "She let it go", "sie hat es sein lassen": what somebody else did. */
function isHearsay(role: Role, [first, ...others]: readonly Token[]): boolean {
  if (!first) return false
  const verbs = [first, ...others].some(({ text }) => THIRD_VERBS.has(text) || text === 'had' || text === 'hatte')
  return role === 'let-go' && (verbs || THIRD_PERSONS.has(first.text))
}

/** Only when asked for exactly: the word, and at most whom. */
function readForget(clause: Clause): Wish | null {
  const { ahead, roles } = stepsOver(clause, ['forget', 'courtesy', 'someone'])
  if (!ahead.has(clause.tokens.length) || !roles.has('forget')) return null
  const bare = clause.tokens.every((token, at) => {
    const meanings = wordTree().meaningsAt(clause.tokens, at)
    const pronoun = meanings.some(({ role }) => role === 'someone') && !meanings.some(({ role }) => role === 'forget')
    return !pronoun || PEOPLE_ONLY.has(token.text) || clause.names.has(at)
  })
  return bare ? { do: 'forget' } : null
}

// What was done --------------------------------------------------------------------------------------------------------
const DEEDS: readonly Role[] = ['done', 'met', 'call', 'message', 'mail', 'sent', 'meal']
const MEANS: readonly Role[] = ['by-met', 'by-call', 'by-message', 'by-mail']
const TOUCHING: readonly Role[] = [...DEEDS, ...MEANS, 'chatter', ...POLITE]
const CHANNELS: Readonly<Partial<Record<Role, Channel>>> = {
  'by-message': 'message',
  'by-call': 'call',
  'by-mail': 'mail',
  message: 'message',
  met: 'met',
  call: 'call',
  mail: 'mail',
  sent: 'mail',
  'by-met': 'met',
  meal: 'met',
}
const CHANNEL_ORDER: readonly Role[] = [
  'by-message',
  'by-call',
  'by-mail',
  'message',
  'met',
  'call',
  'mail',
  'sent',
  'by-met',
  'meal',
]
const TAIL_TOKENS_MAX = 14
const TAILS_TRIED_MAX = 5

/** A deed and maybe a day, with every word accounted for. */
function readDeed(clause: Clause, today: LocalDate): Wish | null {
  const steps = stepsOver(clause, TOUCHING)
  if (steps.ahead.has(clause.tokens.length)) return touch(clause, steps.roles, today, today)
  for (const { text } of windows(clause, steps)) {
    const on = text.includes(',') ? null : readPastDay(text, clause.here)
    if (on !== null) return touch(clause, steps.roles, on, today)
  }
  return null
}

function touch(clause: Clause, roles: ReadonlySet<Role>, on: LocalDate, today: LocalDate): Wish | null {
  const deeds = DEEDS.filter(role => roles.has(role))
  if (deeds.length === 0) return null
  // A bare "lunch" may be a plan; with a day that is gone it is a story.
  if (deeds.length === 1 && deeds[0] === 'meal' && on === today) return null
  const reported = clause.tokens.some(({ text }, at) => (at === 0 && THIRD_PERSONS.has(text)) || THIRD_VERBS.has(text))
  if (reported && !roles.has('call') && !roles.has('message') && !roles.has('mail')) return null
  const role = CHANNEL_ORDER.find(one => roles.has(one))
  return { do: 'touch', channel: (role && CHANNELS[role]) ?? null, on }
}

/** "called her about the deck yesterday": after the deed and whom, a preposition and anything that takes nothing back. */
function withTail(clause: Clause, today: LocalDate): Wish | null {
  const { tokens } = clause
  let tried = 0
  for (let at = tokens.length - 1; at > 0 && tried < TAILS_TRIED_MAX; at--) {
    const deed = { ...clause, tokens: tokens.slice(0, at) }
    const tail = wordTree()
      .meaningsAt(tokens, at)
      .some(({ role }) => role === 'tail')
    if (!tail && !(ARTICLES.has(tokens[at]?.text ?? '') && stepsOver(deed, TOUCHING).roles.has('sent'))) continue
    tried++
    const done = readDeed(deed, today)
    if (done?.do !== 'touch' || !saysHow(deed)) continue
    if (
      tokens.length - at > TAIL_TOKENS_MAX ||
      tokens.slice(at).some(({ text }) => text === ',' || DOUBTS.has(text) || REFUSALS.has(text))
    )
      return null
    const on = done.on === today ? dayAtEnd(clause, at, today) : done.on
    return on === null ? null : { ...done, on }
  }
  return null
}
/** A deed that stands for itself: not a mere "done" or "lunch", whose rest could say anything. */
const saysHow = (deed: Clause) =>
  DEEDS.some(role => role !== 'meal' && role !== 'done' && stepsOver(deed, TOUCHING).roles.has(role))
const ARTICLES: ReadonlySet<string> = new Set(
  'the it her him them a my das die den le la les el il lo o de het een un una um uma'.split(' '),
)

/** The day that the tail ends with, today when it names none, null when it names one to come. */
function dayAtEnd(clause: Clause, from: number, today: LocalDate): LocalDate | null {
  const { length } = clause.tokens
  for (let at = Math.max(from, length - 4); at < length; at++) {
    const text = textOf(clause, at, length)
    const on = readPastDay(text, clause.here)
    if (on !== null) return on
    if (readTime(text, clause.here).kind !== 'refused') return null
  }
  return today
}
