import { Buffer } from 'node:buffer'

/** Reads UTF-7 (RFC 2152): `+` begins base64 of UTF-16BE units, `-` ends it, `+-` is a plus. Never throws. */
export function decodeUtf7(text: string): string {
  return text.replace(/\+([A-Za-z0-9+/]*)-?/g, (_, units: string) => {
    if (units === '') return '+'
    const bytes = Buffer.from(units, 'base64')
    let decoded = ''
    for (let at = 0; at + 1 < bytes.length; at += 2) decoded += String.fromCharCode(bytes.readUInt16BE(at))
    return decoded.toWellFormed() // half a surrogate pair is no character
  })
}
