import { plainAddress } from './address.ts'
import { cleanName } from './display-name.ts'
import { decodeWords, oneLine } from './encoded-words.ts'
import type { Mailbox } from './mail.ts'
import { mailboxPieces } from './mailbox-pieces.ts'

/** Every mailbox of an address field; `address` is '' where none could be read, the name cleaned. Never throws. */
export function mailboxesOf(value: string): readonly Mailbox[] {
  return mailboxPieces(value).pieces.map(({ name, address: source }) => {
    const plain = plainAddress(oneLine(decodeWords(source)))
    const address = plain.ok && !source.includes('=?') ? plain.address : ''
    return { name: cleanName(name, address), address }
  })
}
