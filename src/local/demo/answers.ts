import { HOUR_MS, type Instant } from '../../time/instant.ts'
import type { SentMail } from '../running/mailbox.ts'
import { OWNER } from './cast.ts'
import { type Letter, writeOut } from './letters.ts'
import type { Random } from './random.ts'

/** What Sam answers, in words. The first fits any nudge; the others are said now and then. */
const ANSWERS = [
  '2 weeks',
  'done, we met for coffee',
  'next friday',
  'called her today',
  'in 10 days',
  'every 3 months',
  'done',
  'let it rest',
] as const

/** Whether a sent mail is a digest: those can be unsubscribed from, and acknowledgements stand in a thread. */
export function isDigest(mail: SentMail): boolean {
  return 'List-Unsubscribe' in mail.headers && !('In-Reply-To' in mail.headers) && mail.replyTo !== null
}

/** Sam's answer to a digest, an hour or two later and with the digest quoted below; null: Sam lets this one pass. */
export async function answerTo(
  digest: SentMail,
  place: number,
  random: Random,
): Promise<(Letter & { readonly at: Instant; readonly words: string }) | null> {
  const at = Date.parse(digest.at) + Math.round((0.6 + 1.5 * random.next()) * HOUR_MS)
  if (digest.replyTo === null || random.next() < 0.3) return null
  const words = wordsFor(peopleIn(digest.text), random)
  const quoted = digest.text.split('\n').map(line => `> ${line}`)
  const raw = await writeOut({
    at,
    id: `<answer-${place}@keller.example>`,
    from: OWNER,
    to: [{ name: 'Kith', address: digest.replyTo }],
    subject: `Re: ${digest.subject}`,
    inReplyTo: digest.headers['Message-ID'] ?? '',
    text: `${words}\n\nOn ${digest.at.slice(0, 10)}, Kith <kith@kith.test> wrote:\n${quoted.join('\n')}\n`,
  })
  return { at, words, from: OWNER.address, to: [digest.replyTo], raw }
}

/** How many people a digest numbers; a digest about one person numbers nobody. */
function peopleIn(text: string): number {
  return Math.max(1, text.match(/^\d\. /gm)?.length ?? 0)
}

function wordsFor(people: number, random: Random): string {
  if (people === 1) return random.pick(ANSWERS)
  return Array.from({ length: people }, (_, index) => `${index + 1}: ${random.pick(ANSWERS)}`).join('\n')
}
