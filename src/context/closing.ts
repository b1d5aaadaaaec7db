import { remembering } from '../mail/remembering.ts'
import type { Quoted } from './finding.ts'
import type { Grammar } from './grammar.ts'
import { languageOf } from './language.ts'
import { grammarOf } from './languages/all.ts'
import { COURTESY, INFORMATION, NOTED, REFUSAL, REPLIES } from './languages/replies.ts'
import { SALUTATION } from './languages/salutations.ts'
import { type Sentence, sentencesOf } from './sentences.ts'

/** A later mail between the same people: what its writer wrote himself, and the names of the files it carries. */
export type LaterMail = { readonly text: string; readonly attachments: readonly string[] }

/** Why something is over, with the words that say so. */
export type Closing = Quoted & { readonly reason: 'said-done' | 'attached' | 'thanked' | 'answered' }

// Two words are one when so many first letters agree; shorter words say too little.
const STEM = 5
const WORD_MIN = 4
const SENTENCES_MAX = 60
const TEXTS_KEPT = 4

/** Whether a later mail by the one who promised says that it is done, or carries what was promised. Conservative: without
 *  a word in common with the promise nothing is closed, except by an "as promised" that names nothing else. */
export function closesPromise(later: LaterMail, promise: Quoted): Closing | null {
  const { grammar, said } = saidIn(later.text)
  const wanted = contentOf(promise.quote, grammar)
  const carries = later.attachments.some(name => shares(name, wanted, grammar))
  for (const one of said) {
    const common = one.shares(wanted)
    if (one.has('promised') && !one.has('notYet') && (common || one.namesNothing()))
      return closed(one.sentence, 'said-done')
    const mayCarry = carries || (common && later.attachments.length > 0)
    if (!(common || mayCarry) || one.has('notYet')) continue
    if (mayCarry && one.has('attached')) return closed(one.sentence, 'attached')
    if (common && (one.has('done') || one.has('attached'))) return closed(one.sentence, 'said-done')
  }
  return null
}

/** Whether a later mail by the other side gives thanks for what was promised. */
export function thanksForPromise(later: LaterMail, promise: Quoted): Closing | null {
  const { grammar, said } = saidIn(later.text)
  const wanted = contentOf(promise.quote, grammar)
  for (const one of said) {
    if (one.has('thanks') && !one.has('notYet') && one.shares(wanted)) return closed(one.sentence, 'thanked')
  }
  return null
}

type Cue = 'promised' | 'notYet' | 'attached' | 'done' | 'thanks'

/** A sentence of a later mail: everything open is held against the same ones, so each question is asked of it once. */
class Said {
  readonly sentence: Sentence
  readonly #grammar: Grammar
  readonly #cues = new Map<Cue, boolean>()
  #stems: ReadonlySet<string> | null = null

  constructor(sentence: Sentence, grammar: Grammar) {
    this.sentence = sentence
    this.#grammar = grammar
  }

  has(cue: Cue): boolean {
    const known = this.#cues.get(cue)
    if (known !== undefined) return known
    const found = this.#grammar.closing[cue].test(this.sentence.plain)
    this.#cues.set(cue, found)
    return found
  }

  shares(wanted: ReadonlySet<string>): boolean {
    this.#stems ??= contentOf(this.sentence.plain, this.#grammar)
    for (const stem of wanted) if (this.#stems.has(stem)) return true
    return false
  }

  /** Whether nothing is spoken of beside "as promised" itself. */
  namesNothing(): boolean {
    const { promised } = this.#grammar.closing
    return contentOf(this.sentence.plain.replace(promised, ' '), this.#grammar).size === 0
  }

  putsOff(): boolean {
    return this.has('notYet') || REPLIES[this.#grammar.tag].putsOff.test(this.sentence.plain)
  }
}

const saidIn = remembering((text: string) => {
  const grammar = grammarOf(languageOf(text))
  const sentences = sentencesOf(text).slice(0, SENTENCES_MAX)
  return { grammar, said: sentences.map(sentence => new Said(sentence, grammar)) }
}, TEXTS_KEPT)

/** Whether a later mail in the same thread, by the one who was asked, answers: it opens with a yes or a no, or a statement
 *  of it takes up the words of the ask. "I will get back to you" and questions in return answer nothing. */
export function answersAsk(later: LaterMail, ask: Quoted): Closing | null {
  const grammar = grammarOf(languageOf(later.text))
  const wanted = contentOf(ask.quote, grammar)
  const needed = wanted.size > 3 ? 2 : 1
  const sentences = sentencesOf(later.text).slice(0, SENTENCES_MAX)
  const first = sentences.findIndex(({ quote }) => !GREETING.test(quote) && !SALUTATION.test(`${quote} `))
  for (const [index, sentence] of sentences.entries()) {
    const { closing } = grammar
    if (index === first && closing.answer.test(sentence.plain)) return closed(sentence, 'answered')
    if (closing.notYet.test(sentence.plain)) continue
    const carried =
      closing.attached.test(sentence.plain) && later.attachments.some(name => shares(name, wanted, grammar))
    if (carried || common(sentence.plain, wanted, grammar) >= needed) return closed(sentence, 'answered')
  }
  return null
}

/** Whether a mail of the same thread, by the one who was asked, leaves the ask answered: it does, unless all that it says
 *  puts the answer off or asks in return. "I will look into it and tell you on Monday." leaves it open. */
export function settlesAsk(later: LaterMail, ask: Quoted): boolean {
  const told = saidIn(later.text).said.filter(({ sentence }) => SAYS_SOMETHING.test(sentence.plain))
  const isPutOff =
    told.length > 0 && told.every(one => one.putsOff() || one.has('thanks') || NOTED.test(one.sentence.plain))
  return !isPutOff || answersAsk(later, ask) !== null
}

/** Whether a reply brings what an ask wants sent: it carries a file, says that it is done, speaks of the thing, or refuses.
 *  An ask for no thing, or for words (an address, a number), is brought by any reply. */
export function bringsThing(later: LaterMail, ask: Quoted): boolean {
  const plain = ask.quote.toLowerCase().replace(/\s+/g, ' ')
  const grammar = grammarOf(languageOf(ask.quote))
  const { wantsThing } = REPLIES[grammar.tag]
  if (!wantsThing.test(plain) || INFORMATION.test(plain) || later.attachments.length > 0) return true
  const wanted = contentOf(plain.replace(wantsThing, ' ').replace(COURTESY, ' '), grammar)
  if (wanted.size === 0) return true
  return saidIn(later.text).said.some(
    one =>
      one.shares(wanted) ||
      (!one.putsOff() && (one.has('attached') || one.has('done') || REFUSAL.test(one.sentence.plain))),
  )
}

/** Three words at least: no greeting, no name. */
const SAYS_SOMETHING = /\S \S{1,40} \S/u

const GREETING = /^[A-Za-zÀ-ÖØ-öø-ž]{1,20}(?: [A-Za-zÀ-ÖØ-öø-ž]{1,20}){0,3} ?[,:]$/u

function closed(sentence: Sentence, reason: Closing['reason']): Closing {
  return { quote: sentence.quote, place: sentence.place, reason }
}

/** The stems of the words that carry the meaning of a sentence. */
function contentOf(text: string, grammar: Grammar): ReadonlySet<string> {
  const stems = new Set<string>()
  for (const [word] of text.toLowerCase().matchAll(/[A-Za-zÀ-ÖØ-öø-ž]{4,30}/gu)) {
    if (word.length >= WORD_MIN && !stopWordsOf(grammar).has(word)) stems.add(word.slice(0, STEM))
  }
  return stems
}

function common(text: string, wanted: ReadonlySet<string>, grammar: Grammar): number {
  let count = 0
  for (const stem of contentOf(text, grammar)) if (wanted.has(stem)) count += 1
  return count
}

function shares(text: string, wanted: ReadonlySet<string>, grammar: Grammar): boolean {
  return common(text, wanted, grammar) > 0
}

const STOP_WORDS = new Map<string, ReadonlySet<string>>()
// Words of giving one's word, too common to tell one promise from another.
const VERBS_OF_PROMISE =
  'will send sent call back soon today tomorrow monday tuesday wednesday thursday friday saturday sunday week next month morgen heute woche schicke melde montag dienstag mittwoch donnerstag freitag envoie demain lundi mardi mercredi jeudi vendredi mañana lunes martes viernes domani lunedì venerdì amanhã segunda sexta stuur maandag vrijdag could would please shall about'

function stopWordsOf(grammar: Grammar): ReadonlySet<string> {
  const known = STOP_WORDS.get(grammar.tag)
  if (known) return known
  const words = new Set(`${grammar.stopWords} ${VERBS_OF_PROMISE}`.split(' '))
  STOP_WORDS.set(grammar.tag, words)
  return words
}
