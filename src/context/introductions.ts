import type { FindingContext, Introduction, Quoted } from './finding.ts'
import type { Grammar } from './grammar.ts'
import { NAME } from './languages/names.ts'
import type { Sentence } from './sentences.ts'

const INTRODUCTIONS_MAX = 12
// "His number is …" speaks of a person named at most so many sentences before.
const NAMED_BEFORE = 3
const TWO_CAPITALS =
  /[A-ZÀ-Þ][a-zß-ÿ'’-]+ (?:(?:[A-Z]\.|van|von|de|del|di|da|der|den|dos|la|le|zu) ){0,2}[A-ZÀ-Þ][a-zß-ÿ]/
const ADDRESS = /[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,4}/
// A name with a telephone number right behind it, in any language.
const NAME_AND_NUMBER = new RegExp(`${NAME}(?:,|:| \\(|,? tel\\.?| -)? ?[+(]?\\d[\\d ()./-]{6,20}\\d`, 'u')
const PHONE_LINE = /^(?:[A-Za-zÀ-ÖØ-öø-ž]{2,8}[.:]? ?)?[+(]?\d[\d ()./-]{6,20}\d/u

/** Third persons of whom the mail says who they are or how to reach them, once each. The writer and the readers are left out. */
export function introductionsIn(
  text: string,
  sentences: readonly Sentence[],
  grammar: Grammar,
  context: FindingContext,
): readonly Introduction[] {
  const found = new Map<string, Introduction>()
  const known = [context.from, ...context.to].map(person => bare(person?.name ?? '')).filter(name => name !== '')
  const add = (name: string, role: string | null, quoted: Quoted, near: string): void => {
    const key = bare(name)
    if (key === '' || found.size >= INTRODUCTIONS_MAX || known.some(other => sameName(other, key))) return
    const before = found.get(key)
    const email = before?.email ?? ADDRESS.exec(near)?.[0] ?? null
    found.set(key, {
      quote: before?.quote ?? quoted.quote,
      place: before?.place ?? quoted.place,
      name,
      email,
      role: before?.role ?? role,
    })
  }
  for (const [index, sentence] of sentences.entries()) {
    if (!grammar.introductions.hint.test(sentence.plain)) continue
    const written = sentence.quote.replace(/\s+/g, ' ')
    for (const pattern of TWO_CAPITALS.test(written) ? grammar.introductions.cues : []) {
      const groups = pattern.exec(written)?.groups
      if (groups?.name) add(groups.name, roleOf(groups.role), sentence, written)
    }
    for (const pattern of grammar.introductions.presents) {
      const groups = pattern.exec(written)?.groups
      if (groups?.name) add(groups.name, roleOf(groups.role), sentence, written)
    }
    const reached = NAME_AND_NUMBER.exec(written)?.groups?.name
    if (reached) add(reached, null, sentence, written)
    if (grammar.introductions.reach.test(sentence.plain)) {
      const name = namedBefore(sentences, index, grammar)
      if (name) add(name, null, sentence, `${written} ${sentences[index + 1]?.quote ?? ''}`)
    }
    if (grammar.introductions.list.test(sentence.plain))
      for (const entry of listAfter(text, sentence.place + sentence.quote.length, grammar.moves.title))
        add(entry.name, entry.role, entry, entry.quote)
  }
  return [...found.values()]
}

function bare(name: string): string {
  return name
    .toLowerCase()
    .replace(/^(?:(?:mr|mrs|ms|dr|prof|herrn?|frau|mme|sra?|dott|sig|dhr|mevr)\.? )+/, '')
    .replace(/["'<>(),.]/g, '')
    .trim()
}

function sameName(one: string, other: string): boolean {
  return one.split(/\s+/).sort().join(' ') === other.split(/\s+/).sort().join(' ')
}

function roleOf(role: string | undefined): string | null {
  const words =
    role
      ?.replace(
        /^(?:,|who is|who|he is|she is|he's|she's|he|she|is|the|our|my|your|a|an|from|of|with|at|er ist|sie ist|er|sie|der|die|il est|elle est|il|elle|qui est|qui|él es|ella es|él|ella|que|lui è|lei è|lui|lei|che|ele é|ela é|ele|ela|hij is|zij is|ze is|hij|zij|ze|die)\s/i,
        '',
      )
      .trim() ?? ''
  return words === '' ? null : words
}

function namedBefore(sentences: readonly Sentence[], index: number, grammar: Grammar): string | null {
  for (let at = index; at >= Math.max(0, index - NAMED_BEFORE); at -= 1) {
    const written = sentences[at]?.quote.replace(/\s+/g, ' ') ?? ''
    const name = grammar.introductions.name.exec(written)?.groups?.name
    if (name) return name
  }
  return null
}

// A list of people to turn to is at most so long.
const LIST_LINES = 24

/** Blocks of name, role and telephone, or name and post, after "please contact the following". */
function listAfter(
  text: string,
  from: number,
  title: RegExp,
): readonly (Quoted & { readonly name: string; readonly role: string | null })[] {
  const found: (Quoted & { name: string; role: string | null })[] = []
  let place = from
  let name: { text: string; place: number } | null = null
  let role: string | null = null
  for (const line of text.slice(from, from + 1_200).split('\n', LIST_LINES)) {
    const words = line.trim()
    if (
      /^[A-ZÀ-ÖØ-ÞĀ-Ž][A-Za-zÀ-ÖØ-öø-ž'’.-]+(?: [A-ZÀ-ÖØ-ÞĀ-Ž][A-Za-zÀ-ÖØ-öø-ž'’.-]*){1,3}$/u.test(words) &&
      !/[&\d]/.test(words) &&
      name === null
    ) {
      name = { text: words, place: place + line.indexOf(words) }
    } else if (name !== null && (PHONE_LINE.test(words) || (role === null && title.test(words)))) {
      found.push({
        quote: text.slice(name.place, place + line.length).trimEnd(),
        place: name.place,
        name: name.text,
        role: role ?? (PHONE_LINE.test(words) ? null : words),
      })
      name = null
      role = null
    } else if (words === '') {
      name = null
      role = null
    } else if (name !== null && role === null) role = words
    place += line.length + 1
  }
  return found
}
