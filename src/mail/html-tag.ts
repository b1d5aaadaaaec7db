/** One tag of HTML as written; `name` is '' for declarations. */
export type Tag = {
  readonly name: string
  readonly closing: boolean
  readonly attributes: ReadonlyMap<string, string>
  readonly end: number
}

const NONE: ReadonlyMap<string, string> = new Map()
const NAME = /^[A-Za-z][A-Za-z0-9:-]{0,30}/
const ATTRIBUTE = /([A-Za-z:_-]{1,30})(?:\s{0,8}=\s{0,8}(?:"([^"]*)"|'([^']*)'|([^\s"'>]{1,2000})))?/g
const KEPT: ReadonlySet<string> = new Set(['style', 'class', 'id', 'type', 'cite', 'href', 'hidden'])
const EXTENSIONS_MAX = 4

/**
 * Reads the tag that opens at `open`, where `close` is the next ">"; null where it is no tag ("a < b", "<anna@acme.example>").
 * WHATWG HTML 13.2.5, without its error cases.
 */
export function tagAt(html: string, open: number, close: number): Tag | null {
  const next = html.charCodeAt(open + 1)
  if (next === 0x21 || next === 0x3f) return { name: '', closing: false, attributes: NONE, end: close + 1 }
  const closing = next === 0x2f
  const inner = html.slice(open + (closing ? 2 : 1), Math.min(close, open + 60))
  const name = NAME.exec(inner)?.[0]
  if (!name || /^[@.]/.test(inner.slice(name.length))) return null
  if (closing) return { name: name.toLowerCase(), closing, attributes: NONE, end: close + 1 }
  const end = tagEnd(html, open + 1, close)
  return {
    name: name.toLowerCase(),
    closing,
    attributes: attributesOf(html.slice(open + 1 + name.length, end)),
    end: end + 1,
  }
}

/** A ">" inside a quoted attribute does not end the tag. */
function tagEnd(html: string, from: number, close: number): number {
  let end = close
  for (let tries = 0; tries < EXTENSIONS_MAX && isInsideQuotes(html.slice(from, end)); tries++) {
    const next = html.indexOf('>', end + 1)
    if (next < 0) return close
    end = next
  }
  return isInsideQuotes(html.slice(from, end)) ? close : end
}

function isInsideQuotes(inner: string): boolean {
  let quote = ''
  for (const char of inner) {
    if (quote === '' && (char === '"' || char === "'")) quote = char
    else if (char === quote) quote = ''
  }
  return quote !== ''
}

function attributesOf(inner: string): ReadonlyMap<string, string> {
  if (!inner.includes('=') && !inner.includes('hidden')) return NONE
  const attributes = new Map<string, string>()
  for (const [, name = '', double, single, bare] of inner.slice(0, 8000).matchAll(ATTRIBUTE)) {
    const key = name.toLowerCase()
    if (KEPT.has(key) && !attributes.has(key)) attributes.set(key, double ?? single ?? bare ?? '')
  }
  return attributes
}
