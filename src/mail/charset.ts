import { Buffer } from 'node:buffer'
import { decodeUtf7 } from './utf-7.ts'

/** Labels that mail uses and the WHATWG Encoding Standard (section 4.2) does not know, without separators and `x-`. */
const ALIASES: ReadonlyMap<string, string> = new Map([
  ['iso88598i', 'iso-8859-8-i'],
  ['iso88598e', 'iso-8859-8'],
  ['shiftjis', 'shift_jis'],
  ['eucjp', 'euc-jp'],
  ['euckr', 'euc-kr'],
  ['uhc', 'euc-kr'],
  ['iso2022jp1', 'iso-2022-jp'],
  ['iso2022jp2', 'iso-2022-jp'],
  ['iso2022jpms', 'iso-2022-jp'],
  ['cp50220', 'iso-2022-jp'],
  ['cp50221', 'iso-2022-jp'],
  ['cp50222', 'iso-2022-jp'],
  ['cp932', 'shift_jis'],
  ['ms932', 'shift_jis'],
  ['windows932', 'shift_jis'],
  ['cp936', 'gbk'],
  ['ms936', 'gbk'],
  ['windows936', 'gbk'],
  ['cp949', 'euc-kr'],
  ['ms949', 'euc-kr'],
  ['cp950', 'big5'],
  ['ms950', 'big5'],
  ['cp874', 'windows-874'],
  ['tis620', 'windows-874'],
  ['utf7', 'utf-7'],
  ['unicode11utf7', 'utf-7'],
  ['csunicode11utf7', 'utf-7'],
])

/** Labels under which anything may hide: the sender's program did not know, or said the default. */
const UNSURE =
  /^(?:|us-?ascii|ascii|ansi_x3\.4-1968|iso-?8859-?1|iso_8859-1|latin-?1|windows-?1252|cp1252|unknown-?8bit|x-unknown|default|binary|8bit|7bit|none|none|utf-?8|utf8mb4)$/
const HIGH = /[\x80-\xff]/
const ISO_2022_JP = /\x1b\$[@B]/

/** Reads bytes (one character each) as text. A label that lies gives way to bytes that speak for themselves: valid UTF-8
 *  that is more than ASCII is UTF-8 (chance: RFC 3629 section 4), ISO-2022-JP escapes are Japanese. Never throws. */
export function decodeCharset(bytes: string, label = ''): string {
  const asked = label
    .trim()
    .toLowerCase()
    .replace(/^["']|["']$/g, '')
    .replace(/\*.*$/, '')
  if (!HIGH.test(bytes)) return decodeSevenBit(bytes, asked)
  const buffer = Buffer.from(bytes, 'latin1')
  const decoder = UNSURE.test(asked) ? null : decoderFor(asked)
  if (decoder === null) return strictUtf8(buffer) ?? (asked.startsWith('utf') ? mostlyUtf8(buffer) : western(buffer))
  const decoded = decoder.decode(buffer)
  return decoded.includes('\ufffd') ? (strictUtf8(buffer) ?? decoded) : decoded
}

/** Only a few encodings mean something else by seven-bit bytes. */
function decodeSevenBit(bytes: string, asked: string): string {
  if (ISO_2022_JP.test(bytes)) return decoderFor('iso-2022-jp')?.decode(Buffer.from(bytes, 'latin1')) ?? bytes
  if (!asked || asked === 'utf-8' || asked === 'us-ascii') return bytes
  const label = ALIASES.get(bare(asked)) ?? asked
  if (label === 'utf-7') return decodeUtf7(bytes)
  if (!/^(?:utf-?16|unicode|ucs-2|hz-gb|csunicode)/.test(label)) return bytes
  // UTF-16 in mail is base64, so it has NULs; without any the label lies
  return bytes.includes('\0') ? (decoderFor(label)?.decode(Buffer.from(bytes, 'latin1')) ?? bytes) : bytes
}

/** Text that claims UTF-8 and mostly is: a few broken bytes (a cut character) cost those, not the whole. */
function mostlyUtf8(buffer: Buffer): string {
  const decoded = LOOSE_UTF_8.decode(buffer)
  let broken = 0
  let high = 0
  for (const char of decoded) {
    if (char === '\ufffd') broken++
    else if (char > '\x7f') high++
  }
  const cutOff = broken === 1 && decoded.endsWith('\ufffd') // a character that a limit of length went through
  return broken > high && !cutOff ? western(buffer) : decoded
}

const STRICT_UTF_8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: false })
const LOOSE_UTF_8 = new TextDecoder('utf-8')
/** What is left when nothing is known: every byte has a character in it. */
const western = (buffer: Buffer): string => decoderFor('windows-1252')?.decode(buffer) ?? buffer.toString('latin1')

function strictUtf8(buffer: Buffer): string | null {
  try {
    return STRICT_UTF_8.decode(buffer)
  } catch {
    return null
  }
}

const bare = (label: string): string => label.replace(/^(?:x-|cs)/, '').replace(/[\s._:-]+/g, '')

const DECODERS_MAX = 64
const decoders = new Map<string, TextDecoder>()

/** A decoder for the label or its alias; null where the runtime knows neither. The map holds only labels that it knows, so
 *  that mails cannot make it grow. */
function decoderFor(label: string): TextDecoder | null {
  for (const name of [label, ALIASES.get(bare(label)), bare(label)]) {
    if (!name) continue
    const known = decoders.get(name)
    if (known) return known
    try {
      const made = new TextDecoder(name)
      if (decoders.size < DECODERS_MAX) decoders.set(name, made)
      return made
    } catch {
      // the next candidate may be known
    }
  }
  return null
}
