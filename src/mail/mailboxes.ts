import { plainAddress } from './address.ts'
import { cleanName } from './display-name.ts'
import { decodeWords, oneLine } from './encoded-words.ts'
import type { Mailbox } from './mail.ts'
import { mailboxPieces } from './mailbox-pieces.ts'

/** Every mailbox of an address field; `address` is '' where none could be read, the name cleaned. Never throws. */
export function mailboxesOf(value: string): readonly Mailbox[] {
  return mailboxPieces(value).pieces.map(({ name, address: source }) => {
    const plain = plainAddress(bareAddress(oneLine(decodeWords(source))))
    const address = plain.ok && !source.includes('=?') ? plain.address : ''
    return { name: cleanName(name, address), address }
  })
}

/** Comments (RFC 5322 section 3.2.2) and stray brackets about an address. Who sent a mail is judged without such leniency
 *  (`singleFrom`). */
const bareAddress = (source: string): string =>
  source
    .slice(0, 1_000)
    .replace(/\([^()]{0,200}\)/g, '')
    .replace(/^[<\s]+|[>\s.,;]+$/g, '')

/** The same for To and Cc, where a program that encoded a mailbox whole (name, brackets and all) is understood. Never for
 *  From: an address that only shows once words are decoded is how a sender is forged. */
export function recipientsOf(value: string): readonly Mailbox[] {
  return mailboxesOf(value).map(mailbox => {
    if (mailbox.address !== '') return mailbox
    const [, name = '', address = ''] = /^([^<>]{0,200})<([^<>@\s]{1,64}@[^<>@\s]{1,255})>$/.exec(mailbox.name) ?? []
    const plain = plainAddress(address)
    return plain.ok ? { name: cleanName(name, plain.address), address: plain.address } : mailbox
  })
}
