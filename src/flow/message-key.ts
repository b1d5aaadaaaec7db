import type { Mail } from '../mail/mail.ts'
import { dedupeInput } from '../mail/message-id.ts'
import { derivedId } from '../nudge/tokens.ts'
import { type Instant, MINUTE_MS } from '../time/instant.ts'

/** The key of a mail with a Message-ID. */
export function keyOfId(messageId: string): string {
  return `id:${messageId}`
}

/** The key of a real mail: its Message-ID, else what its writer's program set (never trace headers). */
export async function keyOfMail(mail: Mail): Promise<string> {
  if (mail.messageId) return keyOfId(mail.messageId)
  return `own:${await derivedId('own', dedupeInput(mail.headers, mail.text ?? mail.html ?? ''))}`
}

/** The key of a mail known only from a quote: author, minute of its date, first words (design, settled questions). */
export async function keyOfQuote(author: string, at: Instant | null, text: string): Promise<string> {
  const minute = at === null ? '' : String(Math.floor(at / MINUTE_MS))
  return `quote:${await derivedId('quote', author, minute, firstLetters(text))}`
}

/** How many letters tell two mails of one author apart. */
const LETTERS = 200
/** Fewer say too little to call two mails the same ("Thanks!"). */
const LETTERS_MIN = 20

/** What a quoted copy and the real mail have in common whatever programs wrapped in between; null where the text is too short. */
export async function quoteKeyOf(text: string): Promise<string | null> {
  const letters = firstLetters(text)
  return letters.length < LETTERS_MIN ? null : derivedId('words', letters)
}

function firstLetters(text: string): string {
  return text
    .slice(0, 4 * LETTERS)
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '')
    .slice(0, LETTERS)
}
