import { Buffer } from 'node:buffer'
import { bodyHashesAsked } from './dkim.ts'
import { BodyHash } from './dkim-body.ts'
import type { Canonicalization } from './dkim-signature.ts'
import { HEADER_BYTES_MAX } from './head.ts'

/** Watches a mail stream by and hashes its body where a signature asks for it that nobody else has checked: what Kith keeps of a
 *  mail is too little to do so later. */
export class DkimWatch {
  #header = ''
  #hashes: ReadonlyMap<Canonicalization, BodyHash> | null = null

  /** Takes the next bytes of the mail; keeps no reference to them. */
  take(chunk: Uint8Array): void {
    if (this.#hashes) {
      for (const hash of this.#hashes.values()) hash.take(chunk)
      return
    }
    const text = Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength)
    const before = this.#header.length
    const from = Math.max(0, before - 3)
    this.#header += text.toString('latin1', 0, HEADER_BYTES_MAX + 4 - before)
    const end = bodyStart(this.#header, from)
    if (end < 0) {
      if (this.#header.length > HEADER_BYTES_MAX) this.#hashes = new Map()
      return
    }
    const asked = bodyHashesAsked(this.#header.slice(0, end))
    this.#hashes = new Map([...asked].map(how => [how, new BodyHash(how)]))
    if (this.#hashes.size > 0) this.take(chunk.subarray(end - before))
    this.#header = ''
  }

  /** The hashes, as the store keeps them; null where none was asked for. */
  finish(): string | null {
    if (!this.#hashes || this.#hashes.size === 0) return null
    return JSON.stringify(Object.fromEntries([...this.#hashes].map(([how, hash]) => [how, hash.finish()])))
  }
}

/** Where the body begins: behind the first empty line. -1 where that is still to come. */
function bodyStart(text: string, from: number): number {
  for (let at = text.indexOf('\n', from); at >= 0; at = text.indexOf('\n', at + 1)) {
    if (text[at + 1] === '\n') return at + 2
    if (text[at + 1] === '\r' && text[at + 2] === '\n') return at + 3
  }
  return -1
}
