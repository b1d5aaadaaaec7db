import { Buffer } from 'node:buffer'
import { createHash, type Hash } from 'node:crypto'
import type { Canonicalization } from './dkim-signature.ts'

const LINE_FEED = 0x0a
const CARRIAGE_RETURN = 0x0d
const SPACE = 0x20
const TAB = 0x09
const OUT_BYTES = 16_384

const isWhite = (byte: number): boolean => byte === SPACE || byte === TAB

/** Hashes a body as it streams by, in the form that DKIM signs (RFC 6376 section 3.4.3 and 3.4.4), in bounded memory. Line ends
 *  are CRLF, however they came. */
export class BodyHash {
  readonly #hash: Hash = createHash('sha256')
  readonly #out = Buffer.alloc(OUT_BYTES)
  readonly #relaxed: boolean
  #filled = 0
  #lineEnds = 0
  #hasSpace = false
  #hasReturn = false
  #isEmpty = true

  constructor(how: Canonicalization) {
    this.#relaxed = how === 'relaxed'
  }

  /** Takes the next bytes; keeps no reference to them. */
  take(bytes: Uint8Array): void {
    // Words are copied by this loop alone: a call for each of 25 million bytes would cost three times as much.
    const out = this.#out
    const isRelaxed = this.#relaxed
    let filled = this.#filled
    let isMidWord = false
    for (const byte of bytes) {
      const isPlain = byte > SPACE || (byte !== LINE_FEED && byte !== CARRIAGE_RETURN && !(isRelaxed && isWhite(byte)))
      if (isPlain && isMidWord && filled < OUT_BYTES) {
        out[filled++] = byte
        continue
      }
      this.#filled = filled
      this.#one(byte, isPlain)
      filled = this.#filled
      isMidWord = isPlain
    }
    this.#filled = filled
  }

  #one(byte: number, isPlain: boolean): void {
    if (byte === LINE_FEED) {
      this.#hasReturn = false
      this.#hasSpace = false
      this.#lineEnds++
      return
    }
    if (this.#hasReturn) this.#word(CARRIAGE_RETURN)
    this.#hasReturn = byte === CARRIAGE_RETURN
    if (isPlain) this.#word(byte)
    else if (!this.#hasReturn) this.#hasSpace = true
  }

  /** The hash, base64. Empty lines at the end do not count; a simple body ends with one line end at least. */
  finish(): string {
    if (this.#hasReturn) this.#word(CARRIAGE_RETURN)
    if (!this.#isEmpty || !this.#relaxed) this.#lineEnd()
    this.#hash.update(this.#out.subarray(0, this.#filled))
    return this.#hash.digest('base64')
  }

  /** A byte that counts, and before it what only counts where something follows. */
  #word(byte: number): void {
    this.#isEmpty = false
    for (; this.#lineEnds > 0; this.#lineEnds--) this.#lineEnd()
    if (this.#hasSpace) this.#put(SPACE)
    this.#hasSpace = false
    this.#put(byte)
  }

  #lineEnd(): void {
    this.#put(CARRIAGE_RETURN)
    this.#put(LINE_FEED)
  }

  #put(byte: number): void {
    if (this.#filled === OUT_BYTES) {
      this.#hash.update(this.#out)
      this.#filled = 0
    }
    this.#out[this.#filled++] = byte
  }
}
