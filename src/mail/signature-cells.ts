import { type FoundLink, linksIn } from './links.ts'
import { type FoundPhone, phonesIn } from './phones.ts'
import { type AddressLikeness, addressLikeness } from './postal-address.ts'
import { fold, foldedWords, inAllLanguages } from './signature-vocabulary.ts'
import { hasLegalForm, isUniversity } from './titles.ts'

/** A piece of a signature line; `from` and `to` are offsets into the block. */
export type Cell = {
  readonly text: string
  readonly from: number
  readonly to: number
  readonly line: number
  readonly address: AddressLikeness
}

/** A signature block taken apart: what can be read for certain, and the pieces that are left. */
export type SignatureParts = {
  readonly cells: readonly Cell[]
  readonly links: readonly FoundLink[]
  readonly phones: readonly FoundPhone[]
}

const MOST_LINES = 40
const LONGEST_LINE = 360
/** What stands between two pieces on one line: a wide gap, a bar, a bullet, two slashes. */
const SEPARATOR = /\s{3,}|\t+|\s{0,2}(?:[|•·¦]|\/\/)\s{0,2}|\s\*\s/g

/** As above without the gap, for a line that is an address from end to end. */
const BARS = /\t+|\s{0,2}(?:[|•·¦]|\/\/)\s{0,2}/g

const PHONE_WORDS = new Set([...inAllLanguages('phoneLabels'), ...inAllLanguages('faxLabels')])
const LABELS = new Set([
  ...PHONE_WORDS,
  ...'email,mail,e,web,website,internet,homepage,blog,url,www,facebook,twitter,linkedin,skype,instagram,github,visit,at,follow,on,site,my,correo,courriel,mailto,and,or,new,the,in,via'.split(
    ',',
  ),
])

/** Takes a block apart. Looks at 40 lines of 360 characters; never throws. */
export function partsOf(block: string): SignatureParts {
  const cells: Cell[] = []
  const links: FoundLink[] = []
  const phones: FoundPhone[] = []
  let offset = 0
  let label = ''
  for (const [index, full] of block.split('\n').slice(0, MOST_LINES).entries()) {
    const line = full.slice(0, LONGEST_LINE)
    const raw = cellsOf(line, offset, index)
    const found = linksIn(line)
    const numbers = phonesOf(line, label, raw, offset, found)
    links.push(...found)
    phones.push(...numbers)
    const masked =
      numbers.length + found.length === 0 ? raw : cellsOf(mask(line, [...found, ...numbers]), offset, index)
    cells.push(...masked.map(withoutLabel).filter(cell => !isLabel(cell.text) && !PICTURE.test(cell.text)))
    label = numbers.length === 0 && isLabel(line) ? line.slice(0, 30) : ''
    offset += full.length + 1
  }
  return { cells, links, phones }
}

function cellsOf(line: string, offset: number, index: number): readonly Cell[] {
  const cells: Cell[] = []
  const addressed =
    addressLikeness(line.replace(/\s+/g, ' ')) === 'sure' && !phonesIn(line).some(phone => isLabelled(line, phone.from))
  let from = 0
  for (const match of line.matchAll(addressed ? BARS : SEPARATOR)) {
    cells.push(...cellsIn(line, from, match.index, offset, index))
    from = match.index + match[0].length
  }
  cells.push(...cellsIn(line, from, line.length, offset, index))
  return cells
}

function cellsIn(line: string, from: number, to: number, offset: number, index: number): readonly Cell[] {
  const piece = line.slice(from, to)
  const text = piece.trim().replace(/^[*<>_=~\s-]{1,12}|[*<>_=~\s]{1,12}$/g, '')
  if (!/[\p{L}\d]/u.test(text)) return []
  const start = offset + from + piece.indexOf(text)
  const cell = cellAt(text, start, index)
  const comma = cell.address === 'sure' ? text.indexOf(', ') : -1
  if (comma < 0 || !isHouse(text.slice(0, comma))) return [cell]
  const street = cellAt(text.slice(comma + 2), start + comma + 2, index)
  return street.address === 'sure' ? [cellAt(text.slice(0, comma), start, index), street] : [cell]
}

const cellAt = (text: string, from: number, line: number): Cell => ({
  text,
  from,
  to: from + text.length,
  line,
  address: addressLikeness(text),
})

/** "University of Exampleton, Box 12": an organization on the line of its address. */
const isHouse = (text: string): boolean => !/\d/.test(text) && (isUniversity(text) || hasLegalForm(text))

/** Numbers of a line, the label of the line above it included; those inside an address are none. */
function phonesOf(
  line: string,
  label: string,
  cells: readonly Cell[],
  offset: number,
  links: readonly FoundLink[],
): readonly FoundPhone[] {
  const shift = label.length
  return phonesIn(label + line)
    .map(phone => ({ ...phone, from: phone.from - shift, to: phone.to - shift }))
    .filter(phone => phone.from >= 0 && !links.some(link => phone.from < link.to && phone.to > link.from))
    .filter(
      phone =>
        isLabelled(label + line, phone.from + shift) ||
        !cells.some(cell => cell.address !== null && within(phone, cell, offset)),
    )
}

/** Whether a word for a telephone stands right before the number, or its plus sign. */
function isLabelled(line: string, at: number): boolean {
  if (line.charAt(at) === '+' || line.startsWith('(+', at)) return true
  const word = /(\p{L}+)[\s.:)]{0,6}$/u.exec(line.slice(Math.max(0, at - 24), at))?.[1]
  return word !== undefined && PHONE_WORDS.has(fold(word))
}

function within(phone: FoundPhone, cell: Cell, offset: number): boolean {
  return phone.from + offset >= cell.from && phone.to + offset <= cell.to
}

/** Blanks out what was read, brackets and all, so that the rest of the line can be looked at. */
function mask(line: string, found: readonly { readonly from: number; readonly to: number }[]): string {
  let masked = line
  for (const { from, to } of found) masked = masked.slice(0, from) + ' '.repeat(to - from) + masked.slice(to)
  return masked.replace(/[<([]\s{1,400}[>)\]]/g, match => ' '.repeat(match.length))
}

/** What a program writes for a picture: "[cid:image001.png]", "[Logo]". */
const PICTURE = /^\[[^\]]{0,200}\]?$/

/** A label at the end of a piece belongs to the number behind it ("Acme Inc. tel:"). */
const LABEL_AT_END =
  /[\s,;(]{1,3}(?:tel|phone|telephone|ph|fax|cell|mobile|mob|e-?mail|web|direct|office|t|f|m|p|e|w)\s?[.:#]{0,2}\s*$/i

function withoutLabel(cell: Cell): Cell {
  const text = cell.text.replace(LABEL_AT_END, '')
  return text === cell.text ? cell : { ...cell, text, to: cell.from + text.length }
}

function isLabel(text: string): boolean {
  const words = foldedWords(text)
  return words.length === 0 || (words.length <= 5 && words.every(word => LABELS.has(word) || /^\d?$/.test(word)))
}
