import { HOUR_MS, type Instant } from '../../time/instant.ts'
import type { SentMail } from '../post/mailbox.ts'
import { OWNER } from './cast.ts'
import { type Letter, writeOut } from './letters.ts'
import type { Random } from './random.ts'

/** What Sam answers about somebody who has gone quiet, the usual more often than the rare. */
const ABOUT_SILENCE = [
  '2 weeks',
  '2 weeks',
  'done, we met for coffee',
  'called today',
  'in 10 days',
  'next month',
  'every 3 months',
  'let it rest',
] as const
/** What Sam answers about a promise that is due. */
const ABOUT_PROMISES = ['done', 'done', 'done', 'next friday', 'in 3 days', 'let it go'] as const

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
  const words = wordsFor(digest.text, random)
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

/** One answer for each person whom the digest numbers; without a number where it is about one. */
function wordsFor(text: string, random: Random): string {
  const blocks = text.split(/^(?=\d\. )/m).filter(block => /^\d\. /.test(block))
  const answers = blocks.map(block => random.pick(block.includes('You promised') ? ABOUT_PROMISES : ABOUT_SILENCE))
  if (answers.length === 1) return answers[0] ?? ''
  return answers.map((answer, index) => `${index + 1}: ${answer}`).join('\n')
}
