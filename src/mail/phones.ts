import { parsePhoneNumberFromString } from 'libphonenumber-js/min'
import { fold, inAllLanguages } from './signature-vocabulary.ts'

const PHONE_LABELS = inAllLanguages('phoneLabels')
const FAX_LABELS = inAllLanguages('faxLabels')
/** Words before a number that is no telephone number: registers, taxes, accounts, post. */
const OTHER_NUMBERS = new Set(
  'hrb,hra,ust,ustid,vat,tva,btw,kvk,siret,siren,rcs,iban,bic,konto,account,acct,plz,zip,cep,id,ein,nif,cif,cnpj,abn,acn,isbn,icq,order,invoice,ticket,case,ref,reg,nr,room,suite,ste,box,postfach,po,bp,cs,eb,hours'.split(
    ',',
  ),
)

/** Words that only say that a number follows: "VAT no." stays a tax number. */
const NUMBER_WORDS = new Set(['no', 'number', 'numero', 'x', 'n'])

/** One number of a line. `from` and `to` are offsets into the line and cover the number, not its label. */
export type FoundPhone = { readonly value: string; readonly fax: boolean; readonly from: number; readonly to: number }

/** Digits with the usual marks between them; bounded, so that a line of digits costs linear time. */
const NUMBER =
  /(?<![\p{L}\d@./_-]|\d:)(?:\+\s?|\(\+)?(?:\(\s?\d{1,6}\s?\)|\d)(?:[ \t\u00a0]{0,2}(?:(?:[().–—-]{1,3}|\/(?!\/))(?:[ \t\u00a0]{1,2}[()–—-]{1,2})?[ \t\u00a0]{0,2})?\d){3,17}\)?(?:[ ,;-]{0,3}(?:x|ext\.?|extension|durchwahl|poste|#)[ .:-]{0,3}\d{1,6})?(?![\p{L}\d@])/giu
const EXTENSION = /(?<![\p{L}\d])(?:x|ext\.?|extension)[ .:-]{0,3}\d-?\d{3,5}(?![\p{L}\d-])/giu
/** Five-digit numbers of one house, as in "4-4711". */
const INTERNAL = /(?<![\p{L}\d()./+-])\d-\d{4}(?![\p{L}\d/-])/gu
const DATE = /^(?:\d{1,2}([./-])\d{1,2}\1\d{2,4}|\d{4}-\d{1,2}-\d{1,2})/
const LABELLED_EXTENSION = /(?:x|ext\.?|extension|durchwahl|poste|#)[ .:-]{0,3}\d{1,6}$/i
/** ZIP+4, Brazil's CEP, a range of years. */
const NO_PHONE = /^(?:\d{5}-\d{4}|\d{2}\.?\d{3}-\d{3}|\d{4}\s?[-–]\s?\d{4})$/
const SHARED_ENDING = /\/\d{2,4}$/

/**
 * The telephone and fax numbers of one line of a signature.
 * @param line one line
 * Numbers of one house count where nothing else is on the line ("4-4711"): in its own company one can dial them.
 * @param extensions whether bare extensions ("x44711") count as well; nobody can dial those
 */
export function phonesIn(line: string, extensions = false): readonly FoundPhone[] {
  if (!/\d/.test(line) || line.length > 400) return []
  const found: FoundPhone[] = []
  let previousEnd = 0
  const matches = [...line.matchAll(NUMBER)].filter(match => plausible(match[0], line, match.index))
  for (const [position, match] of matches.entries()) {
    const value = trimmed(match[0])
    const from = match.index
    const to = from + value.length
    const before = line.slice(previousEnd, from)
    const next = matches[position + 1]
    const after = line.slice(to, next ? next.index : line.length)
    previousEnd = to
    const label = labelOf(before)
    if (label === 'other' || !numbered(value, label)) continue
    const firstBefore = position === 0 ? before : line.slice(0, matches[0]?.index ?? 0)
    const suffix = labelOf(firstBefore) === null || /^\s{0,3}\(/.test(after)
    const fax = label === 'fax' && !suffix ? true : suffix ? labelOf(after.slice(0, 30)) === 'fax' : false
    found.push({ value: withCountry(value), fax, from, to })
  }
  if (found.length === 0) found.push(...internalNumbers(line, extensions))
  return found
}

function internalNumbers(line: string, extensions: boolean): readonly FoundPhone[] {
  const matches = [...(extensions ? line.matchAll(EXTENSION) : []), ...line.matchAll(INTERNAL)]
  return matches.slice(0, 2).map(match => ({
    value: match[0],
    fax: labelOf(line.slice(0, match.index)) === 'fax',
    from: match.index,
    to: match.index + match[0].length,
  }))
}

function trimmed(raw: string): string {
  let value = raw.trim()
  if (SHARED_ENDING.test(value) && value.replace(/\D/g, '').length > 11) value = value.replace(SHARED_ENDING, '')
  if (value.endsWith(')') && !value.includes('(')) value = value.slice(0, -1)
  return value
}

/** What the words before or after a number say: fax, phone, another kind of number, or nothing. */
function labelOf(text: string): 'phone' | 'fax' | 'other' | null {
  const near = fold(text.slice(-40))
  const words = near.match(/\p{L}+/gu) ?? []
  const cell = new Set(near.slice(near.search(/[^|•·]*$/)).match(/\p{L}+/gu)) // "Account Manager | +44 …" is no account
  let label: 'phone' | 'fax' | 'other' | null = null
  for (const word of words) {
    if (FAX_LABELS.has(word)) label = label === 'phone' ? 'phone' : 'fax'
    else if (PHONE_LABELS.has(word)) label = label === 'other' && NUMBER_WORDS.has(word) ? label : 'phone'
    else if (OTHER_NUMBERS.has(word) && cell.has(word)) label = 'other'
  }
  return label
}

function plausible(raw: string, line: string, at: number): boolean {
  const digits = raw.replace(LABELLED_EXTENSION, '').replace(/\D/g, '')
  if (digits.length < 6 || digits.length > 18) return false
  if (DATE.test(raw) || NO_PHONE.test(raw.trim())) return false
  if (/[$€£#〒]\s?$/.test(line.slice(Math.max(0, at - 2), at))) return false
  return !/^\s?(?:%|°|'|km|kg|eur|usd|mw)/i.test(line.slice(at + raw.length, at + raw.length + 4))
}

/** A bare run of digits is a number only with a label or an international prefix. */
function numbered(value: string, label: 'phone' | 'fax' | 'other' | null): boolean {
  if (label !== null || /^\(?\+|^00\d/.test(value)) return true
  const groups = value.match(/\d+/g) ?? []
  const digits = groups.join('').length
  if (groups.length < 2) return digits >= 10 && digits <= 11
  return digits >= 7 && groups.every(group => group.length <= 8) && !/^\d{1,3}(?:\.\d{1,3}){3}$/.test(value)
}

/**
 * E.164 where the number names its country (+ or 00) and the writing loses no digit by it; else as written.
 * Fictional and outdated numbers stay as they are written, too.
 */
function withCountry(value: string): string {
  const international = value.replace(/^\(\+\s?(\d{1,3})\)/, '+$1').replace(/^00(?=[1-9])/, '+')
  if (!international.startsWith('+') || LABELLED_EXTENSION.test(value) || /\(0\)/.test(value)) return value
  const parsed = parsePhoneNumberFromString(international.replace(/^\+\s/, '+'))
  const digits = international.replace(/\D/g, '')
  return parsed && parsed.number.slice(1) === digits && parsed.isPossible() ? parsed.number : value
}
