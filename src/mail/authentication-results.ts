/** One `method=result` with the properties of its own clause, names lower-cased (RFC 8601 section 2.2). */
export type ResultClause = {
  readonly method: string
  readonly result: string
  readonly properties: ReadonlyMap<string, string>
}
export type AuthenticationResults = {
  readonly authservId: string
  readonly clauses: readonly ResultClause[]
  /** A comment or a quoted text holds what reads like a clause: a bracket that the sender wrote into one of the server's
   *  properties may have opened it, and what the server found be hidden in it. */
  readonly hides: boolean
}

type Token = { readonly text: string; readonly quoted: boolean }
const CLAUSES_MAX = 100
const HIDDEN_CLAUSE = /(?<![\w.-])(?:dkim|dmarc|spf|arc)\s{0,9}(?:\/\d{1,3}\s{0,9})?=/i

/** Reads an Authentication-Results value. Comments say nothing, what is quoted is no structure, and a property belongs to the
 *  clause it stands in. Null where quotes or comments do not close, or where there are more clauses than any server writes:
 *  then anything might be meant. */
export function authenticationResults(value: string): AuthenticationResults | null {
  const read = clausesOf(value)
  if (read === null) return null
  const { head, clauses, hides } = read
  const [id, version] = head
  if (!id || id.quoted || clauses.length >= CLAUSES_MAX || head.length > 2 || (version && !/^1$/.test(version.text)))
    return null
  return { authservId: id.text.toLowerCase(), clauses: clauses.flatMap(clauseOf), hides }
}

function clauseOf(tokens: readonly Token[]): readonly ResultClause[] {
  const [head, ...rest] = tokens
  if (!head || head.quoted) return []
  const [, method = '', result = ''] = /^([a-z][a-z0-9-]{0,40})(?:\/\d{1,3})?=([a-z]{1,20})$/i.exec(head.text) ?? []
  if (!method) return []
  const properties = new Map<string, string>()
  for (const { text } of rest) {
    const equals = text.indexOf('=')
    const name = text.slice(0, Math.max(0, equals)).toLowerCase()
    if (equals > 0 && /^[a-z][a-z0-9-]{0,20}(?:\.[a-z][a-z0-9_-]{0,40})?$/.test(name) && !properties.has(name))
      properties.set(name, text.slice(equals + 1).toLowerCase())
  }
  return [{ method: method.toLowerCase(), result: result.toLowerCase(), properties }]
}

type Words = { readonly head: Token[]; readonly clauses: Token[][]; readonly hides: boolean }

/** The head and the clauses behind it, as words. White space and comments part words, except about `=`, where they may stand (RFC 8601 `CFWS`). */
function clausesOf(value: string): Words | null {
  const head: Token[] = []
  const clauses: Token[][] = []
  let present = head
  let hides = false
  let word = ''
  let quoted = false
  let isOpen = false // its last character is a bare `=`: its value is to come
  let hasGap = false
  const endWord = () => {
    if (word !== '') present.push({ text: word, quoted })
    word = ''
    quoted = false
    isOpen = false
  }
  for (let at = 0; at < value.length; at++) {
    const char = value.charAt(at)
    if (char === '(' || /\s/.test(char)) {
      const end = char === '(' ? commentEnd(value, at) : at
      if (end < 0) return null
      hides ||= HIDDEN_CLAUSE.test(value.slice(at, end))
      at = end
      hasGap = true
      continue
    }
    if (char === ';' || (hasGap && !isOpen && char !== '=')) endWord()
    hasGap = false
    if (char === ';') {
      present = []
      clauses.push(present)
    } else if (char === '"') {
      const end = quoteEnd(value, at)
      if (end < 0) return null
      hides ||= HIDDEN_CLAUSE.test(value.slice(at, end))
      quoted ||= word === ''
      word += value.slice(at + 1, end)
      isOpen = false
      at = end
    } else {
      word += char
      isOpen = char === '='
    }
  }
  endWord()
  return { head, clauses, hides }
}

function commentEnd(value: string, from: number): number {
  let depth = 0
  for (let at = from; at < value.length; at++) {
    const char = value.charAt(at)
    if (char === '\\') at++
    else if (char === '(') depth++
    else if (char === ')' && --depth === 0) return at
  }
  return -1
}

function quoteEnd(value: string, from: number): number {
  for (let at = from + 1; at < value.length; at++) {
    if (value.charAt(at) === '\\') at++
    else if (value.charAt(at) === '"') return at
  }
  return -1
}
