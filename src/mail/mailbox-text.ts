import type { Mailbox } from './mail.ts'

const ADDRESS = /[\p{L}\p{N}!#$%&'*+/=?^_`{|}~.-]{1,64}@[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){1,6}/u
const LIST_MAX = 20_000

const ON_BEHALF =
  /^(.{3,300}?)\s(?:on behalf of|de la part de|im auftrag von|en nombre de|em nome de|per conto di|namens|w imieniu|på vegne af|på vegne av|от имени)\s+(\S.{0,100})$/i

/** Reads one person as a mail program wrote it into a body: `"Name" <a@b>`, `Name [mailto:a@b]`, `Name/Org@Org`, a bare address. */
export function mailboxIn(written: string): Mailbox | null {
  const text = unescaped(written.slice(0, 500)).replace(/[\u200b-\u200f\u202a-\u202e\ufeff]/g, '')
  const [, sender = '', writer = ''] = ON_BEHALF.exec(text) ?? []
  if (writer !== '') return behalfOf(sender, writer)
  const match = ADDRESS.exec(text)
  const address = match
    ? match[0]
        .replace(/^(?:mailto:|'+)/i, '')
        .replace(/[.']+$/, '')
        .toLowerCase()
    : ''
  const before = match ? text.slice(0, match.index) : text
  const name = nameOf(before, match === null)
  if (name !== '') return { name, address }
  const behind = match
    ? nameOf(text.slice(match.index + match[0].length).replace(/\[?mailto:[^\s>\]]{1,200}|<[^<>]{0,200}>/gi, ''), false)
    : ''
  return address === '' && behind === '' ? null : { name: behind === '' || ADDRESS.test(behind) ? '' : behind, address }
}

/** Outlook names who sent and for whom: the writer is the latter. A list's address is not theirs, their own is. */
function behalfOf(sender: string, writer: string): Mailbox | null {
  const person = mailboxIn(writer)
  const address = mailboxIn(sender)?.address ?? ''
  if (person?.address !== '') return person
  const own = person.name
    .toLowerCase()
    .split(/[\s.,-]+/)
    .some(part => part.length > 2 && address.split('@', 1)[0]?.includes(part))
  return own ? { name: person.name, address } : person
}

function nameOf(text: string, isWhole: boolean): string {
  let name = text
    .replace(/[<[(]?\s?\b(?:mailto|smtp)\b.*$/i, '')
    .replace(/\[[^\]@]{0,40}\]/g, ' ')
    .replace(/[<>[\]]+/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
  if (isWhole)
    name = name
      .replace(/(?<=[\p{L}.)])(?:\/[^\s/@]{1,40}){0,6}@[^@]{0,60}$/u, '')
      .replace(/(?:\/[^\s/]{1,40}){1,6}$/, '')
  name = name.replace(/\($/, '').trim()
  if (name.startsWith('@')) return ''
  const bare = name.replace(/^["'“„«‘\s*]+|["'”“»’\s*,;:]+$/g, '').trim()
  return bare
}

function unescaped(text: string): string {
  return text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('\\"', '"')
}

/** Reads a list of people; `;` parts it where there is one, else `,` (but "Last, First <a@b>" stays one). */
export function mailboxesIn(written: string): Mailbox[] {
  const parts = joined(partsOf(written.slice(0, LIST_MAX)))
  return parts.flatMap(part => mailboxIn(part) ?? [])
}

function partsOf(text: string): string[] {
  const separator = /;/.test(text.replace(/&\w{1,8};/g, '')) ? ';' : ','
  const parts: string[] = []
  let from = 0
  let quoted = false
  let brackets = 0
  for (let at = 0; at < text.length; at++) {
    const char = text[at]
    if (char === '"') quoted = !quoted && text.indexOf('"', at + 1) > 0
    else if (quoted) continue
    else if (char === '<') brackets++
    else if (char === '>') brackets = Math.max(0, brackets - 1)
    else if (char === separator && brackets === 0) {
      parts.push(text.slice(from, at))
      from = at + 1
    }
  }
  parts.push(text.slice(from))
  return parts.map(part => part.trim()).filter(part => part !== '')
}

/** "Berry", "Bessie <b@acme.com>" → one person, where the list writes addresses in brackets. */
function joined(parts: readonly string[]): string[] {
  const bracketed = parts.some(part => /[<[]/.test(part))
  const people: string[] = []
  let held = ''
  for (const part of parts) {
    const whole = held === '' ? part : `${held}, ${part}`
    if (bracketed && !part.includes('@')) held = whole
    else {
      people.push(whole)
      held = ''
    }
  }
  if (held !== '') people.push(held)
  return people
}
