import { cleanName } from '../mail/display-name.ts'
import type { Mailbox } from '../mail/mail.ts'
import { folded, namePartsOf } from '../relationship/folded.ts'
import { readMailboxWords } from '../relationship/mailbox-words.ts'

/** A word by which somebody whose address may be new could be known already. */
export type NamesakeWord = { readonly address: string; readonly part: string }

const WORDS_OF_AN_ADDRESS = 3
/** Shorter words are shared by too many to be looked up. */
const LETTERS_MIN = 2

/** The words under which the bearer of a mailbox may be known: the surname, under which nicknames stand too, and what the
 *  address itself spells. Only asked for addresses that nobody has. */
export function namesakeWordsOf({ name, address }: Mailbox): readonly NamesakeWord[] {
  const parts = namePartsOf(cleanName(name, address))
  const box = readMailboxWords(address)
  const spelled = [...box.words, box.user].map(folded).filter(word => word.length > LETTERS_MIN)
  const last = parts.at(-1)
  const wanted = new Set([...(last ? [last] : []), ...spelled.slice(-WORDS_OF_AN_ADDRESS)])
  return [...wanted].filter(part => part.length >= LETTERS_MIN).map(part => ({ address, part }))
}
