const TAGS_MAX = 60

/** Reads a DKIM tag list (RFC 6376 section 3.2): names as written, values without the white space about them. Null where it is
 *  none, or names a tag twice: two programs could then take different ones. */
export function tagsOf(text: string): ReadonlyMap<string, string> | null {
  const parts = text.split(';')
  if (parts.at(-1)?.trim() === '') parts.pop()
  if (parts.length > TAGS_MAX) return null
  const tags = new Map<string, string>()
  for (const part of parts) {
    const equals = part.indexOf('=')
    const name = part.slice(0, Math.max(0, equals)).trim()
    if (!/^[A-Za-z][A-Za-z0-9_]{0,30}$/.test(name) || tags.has(name)) return null
    tags.set(name, part.slice(equals + 1).trim())
  }
  return tags
}

/** The bytes of a base64 text that may be folded; null where it is none, or is longer than `max` letters. */
export function bytesOf(text: string, max: number): Uint8Array | null {
  const letters = text.replace(/[ \t\r\n]/g, '')
  if (letters === '' || letters.length > max || letters.length % 4 !== 0) return null
  if (!/^[A-Za-z0-9+/]*={0,2}$/.test(letters)) return null
  return Uint8Array.from(atob(letters), letter => letter.charCodeAt(0))
}
