import type { AutomaticPatterns } from './automatic-patterns.ts'

const SENTENCES_MAX = 60

/** What the sentences of a text are about, of those things that automatic replies speak of. */
export type Topics = {
  readonly states: boolean
  readonly away: boolean
  readonly left: boolean
  readonly changed: boolean
  readonly acknowledged: boolean
  /** Both that an answer will come later and whom to ask meanwhile. */
  readonly meanwhile: boolean
  readonly sentences: number
  /** Kinds of such sentences that occur, 0 to 8. */
  readonly kinds: number
  /** The share of sentences that are about something else, 0 to 1. */
  readonly other: number
  readonly asks: boolean
}

/** Divides a folded text into sentences and asks each what it is about. */
export function topicsOf(plain: string, words: AutomaticPatterns): Topics {
  const sentences = sentencesOf(plain)
  const seen = new Set<(typeof TOPICS)[number]>()
  let strangers = 0
  for (const sentence of sentences) {
    let known = false
    for (const topic of TOPICS) {
      if (!words[topic].test(sentence)) continue
      seen.add(topic)
      known = true
    }
    if (!known && !isFrame(sentence) && !words.courtesy.test(sentence)) strangers++
  }
  return {
    states: seen.has('states'),
    away: seen.has('away'),
    left: seen.has('left'),
    changed: seen.has('changed'),
    acknowledged: seen.has('acknowledged'),
    meanwhile: seen.has('later') && seen.has('urgent'),
    sentences: sentences.length,
    kinds: seen.size + (sentences.some(sentence => THANKS.test(sentence)) ? 1 : 0),
    other: sentences.length === 0 ? 0 : strangers / sentences.length,
    asks: sentences.some(sentence => sentence.endsWith('?') && sentence.split(' ').length > 4),
  }
}

const TOPICS = ['later', 'urgent', 'acknowledged', 'left', 'changed', 'away', 'states'] as const

const THANKS =
  /^(?:many |kind )?(?:thank|merci|danke|vielen dank|gracias|grazie|obrigad|bedankt|tack\b|tak\b|takk\b|dziekuj)/

/** A greeting, a name, an address, a number: what stands around the words. */
const isFrame = (sentence: string): boolean =>
  sentence.split(' ').length <= 3 || /^\S{1,60}@\S{1,100}$|^[\d\s()+./-]{5,40}$/.test(sentence)

/** Sentences above the sign-off, each on one line. */
function sentencesOf(plain: string): readonly string[] {
  const signOff = SIGN_OFF.exec(plain)
  const body = signOff && signOff.index > 20 ? plain.slice(0, signOff.index) : plain
  // the full stop of "9. Oktober" ends no sentence
  const joined = body.replace(/\n[ \t]{0,20}(?=[a-z\d(])/g, ' ').replace(/(\d)\.(?=[ \d])/g, '$1 ')
  return joined
    .split(/(?<=[.!?\u3002\uff01])\s+|\u3002|\n+|(?<=[!?])(?=[a-z])/)
    .map(sentence => sentence.replace(/\s+/g, ' ').trim())
    .filter(sentence => /[a-z\u3040-\u9fff]{2}/.test(sentence))
    .slice(0, SENTENCES_MAX)
}

const SIGN_OFF =
  /\n[ \t]{0,9}(?:best|kind|warm|many|with best|with kind)?[ ]{0,2}(?:regards|wishes|sincerely|yours|cheers|mit freundlichen|mit besten|viele gruse|herzliche gruse|freundliche gruse|mfg|vg|lg|cordialement|bien cordialement|bien a vous|sinceres salutations|saludos|un saludo|atentamente|cordiali saluti|distinti saluti|atenciosamente|cumprimentos|abracos|met vriendelijke|groet|groeten|med venlig|med vanlig|mvh|hilsen|halsningar|pozdrawiam|z powazaniem)\b/
