/** A web or mail address in a line; `from` and `to` are offsets into the line. */
export type FoundLink = {
  readonly kind: 'email' | 'url'
  readonly value: string
  readonly from: number
  readonly to: number
}

const EMAIL = /(?:mailto:)?[\p{L}\d][\p{L}\d._%+'-]{0,63}@[\p{L}\d-]{1,63}(?:\.[\p{L}\d-]{1,63}){1,5}/giu
const URL = /(?:https?:\/\/|www\.)[^\s<>()"'|[\]]{2,300}/gi
const TRAILING = /[.,;:!?*]{1,8}$/
const BARE_DOMAIN =
  /(?<![@\p{L}\d._/-])[a-z\d][a-z\d-]{1,62}(?:\.[a-z\d-]{2,63}){0,3}\.[a-z]{2,6}(?:\/[^\s<>()"']{0,200})?(?![\p{L}\d@.])/giu
const COMMON_ENDINGS = new Set('com,org,net,edu,gov,io,info,biz,dev,app,eu,name,me,tv,ai'.split(','))
const WEB_WORD = /\b(?:web|weblog|website|webseite|blog|internet|homepage|site|url|w|sito|page|visit|sitio|hemsida)\b/i
const WEB_LABEL =
  /(?:\bweb(?:site|seite|log)?|\bblog|\binternet|\bhomepage|\bsite|\burl|\bw|\bsito|\bpage|\bvisit(?: us)?(?: at)?|\bsitio|\bhemsida)\s{0,3}[:=]?\s{0,4}$/i

/**
 * The mail and web addresses of one line, in order. Bare domains count where they stand alone or behind a word for a website.
 * Looks at the first 1,000 characters of the line; never throws.
 */
export function linksIn(line: string): readonly FoundLink[] {
  const text = line.slice(0, 1000)
  const found: FoundLink[] = text.includes('@') ? [...mailAddresses(text)] : []
  if (/https?:|www\./i.test(text)) {
    for (const match of text.matchAll(URL)) {
      if (found.some(link => match.index < link.to && match.index + match[0].length > link.from)) continue
      const value = match[0].replace(TRAILING, '')
      found.push({ kind: 'url', value, from: match.index, to: match.index + value.length })
    }
  }
  if (found.length === 0 && text.includes('.')) found.push(...bareDomains(text))
  return found.sort((a, b) => a.from - b.from)
}

function mailAddresses(text: string): readonly FoundLink[] {
  return [...text.matchAll(EMAIL)].map(match => ({
    kind: 'email',
    value: match[0].replace(/^mailto:/i, ''),
    from: match.index,
    to: match.index + match[0].length,
  }))
}

function bareDomains(text: string): readonly FoundLink[] {
  if (/\S\s+\S/.test(text) && !WEB_WORD.test(text)) return []
  const found: FoundLink[] = []
  for (const match of text.matchAll(BARE_DOMAIN)) {
    const ending = match[0].split('/')[0]?.split('.').at(-1)?.toLowerCase() ?? ''
    const alone = text.trim() === match[0]
    if (!COMMON_ENDINGS.has(ending) && ending.length !== 2) continue
    if (!alone && !WEB_LABEL.test(text.slice(Math.max(0, match.index - 24), match.index))) continue
    found.push({ kind: 'url', value: match[0], from: match.index, to: match.index + match[0].length })
  }
  return found
}

/** Mail addresses that were written to hide from harvesters ("ann at example.org", "ann [at] example.org"). */
const MASKED =
  /[\p{L}\d._-]{2,40}\s{0,2}(?:\s(?:at|AT)\s|[([{<]\s?\.?a\.?t\.?\s?[)\]}>])\s{0,2}[\p{L}\d-]{2,40}(?:(?:\s?\.\s?|\s(?:dot|DOT)\s)[\p{L}\d-]{2,40}){0,3}(?:\s?\.\s?|\s(?:dot|DOT)\s|\s{1,2}(?=[a-z]{2,3}\s{0,3}$))[\p{L}\d-]{2,40}\s{0,3}$/u

/** Whether the line hides a mail address behind words. */
export function hidesAddress(line: string): boolean {
  return line.length < 120 && /\bat\b|a\.?t\.?\s?[)\]}>]/i.test(line) && MASKED.test(line)
}
