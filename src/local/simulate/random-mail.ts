import { HOUR_MS, type Instant, MINUTE_MS } from '../../time/instant.ts'
import type { Random } from '../demo/random.ts'
import { OWNER } from './deployment.ts'
import { type Friend, mailboxOf } from './people.ts'
import { writtenMail } from './written-mail.ts'

const SAID = [
  'It was good to see you last week.',
  "I'll send you the draft by Friday.",
  "I'll call you on Tuesday about the contract.",
  'Did you settle on Lisbon?',
  'Could you send me the photos?',
  'We moved into the new rooms yesterday.',
  'Lunch next week?',
  'Thank you for waiting.',
]
const ANSWERED = [
  'We signed the lease yesterday.',
  'I will send you the figures on Monday.',
  'When would suit you for a walk?',
  'Our son was born in December.',
]
const TITLES = ['Head of Partnerships', 'Engineer', 'Director', 'Editor']
const WORDS = ['2w', 't-mentor', 'quiet', 'private', 'dry', 'xyzzy', 'monthly', 'met']
/** What the owner answers to a letter of Kith. */
export const ANSWERS = [
  '2 weeks',
  'done',
  'done, we met for coffee',
  'let it rest',
  'every month',
  'every quarter',
  'rarer',
  'keep',
  'undo',
  'note: likes tea',
  'now CTO at Nordlicht',
  'tag friend',
  'remind me tomorrow at 15:00 to call',
  'remind me in 3 days to write',
  'pause until next week',
  'why',
  'thanks!',
  'blue monkeys sing',
  'all 3 weeks',
  'stop',
] as const

/** A mail that comes to Kith at an instant: what it says, and to which of Kith's addresses it goes. */
export type Coming = { readonly raw: string; readonly words: string; readonly at: Instant; readonly key: string }

/** A mail of the owner's with the capture address in Bcc, or one of the others that reach it: forged, unverified, a robot's. */
export function randomMail(random: Random, friends: readonly Friend[], at: Instant, number: number): Coming {
  const left = friends.filter(friend => !friend.erased)
  const to = random.pick(left)
  const also = random.next() < 0.25 ? random.pick(left) : to
  const people = also === to ? [to] : [to, also]
  const id = `m${number}@keller.example`
  const kind = random.next()
  const common = {
    to: people.map(mailboxOf).join(', '),
    at: at - random.whole(0, 5) * MINUTE_MS,
    id,
    subject: subjectOf(random),
  }
  const words = random.next() < 0.12 ? random.pick(WORDS) : ''
  const coming = (raw: string) => ({ raw, words, at, key: `capture ${id}` })
  if (kind < 0.04) return coming(writtenMail({ ...common, text: 'Click here.', dmarc: 'fail' }))
  if (kind < 0.08) return coming(writtenMail({ ...common, text: 'Hello.', from: `mallory${number}@evil.example` }))
  if (kind < 0.12) return coming(writtenMail({ ...common, text: random.pick(SAID), dmarc: null }))
  if (kind < 0.16) {
    return coming(writtenMail({ ...common, text: 'I am away.', header: ['Auto-Submitted: auto-replied'] }))
  }
  if (kind < 0.19) return coming(bounce(to, at, id))
  return coming(writtenMail({ ...common, text: textOf(random, to, at) }))
}

function subjectOf(random: Random): string {
  return random.pick(['Lisbon or Porto?', 'The spring plan', 'Coffee soon?', 'Re: The spring plan', 'A question'])
}

function textOf(random: Random, to: Friend, at: Instant): string {
  const said = Array.from({ length: random.whole(1, 3) }, () => random.pick(SAID)).join(' ')
  if (random.next() < 0.5) return `Hi ${to.first},\n\n${said}\n\nSam`
  const then = new Date(at - random.whole(1, 96) * HOUR_MS).toUTCString().replace('GMT', '+0000')
  const signature = `> --\n> ${to.first} ${to.last}\n> ${random.pick(TITLES)}\n> ${to.last} GmbH`
  return `Hi ${to.first},\n\n${said}\n\nSam\n\nOn ${then}, ${mailboxOf(to)} wrote:\n> Hi Sam,\n> ${random.pick(ANSWERED)}\n>\n${signature}`
}

/** A delivery report that reached the capture address, as when the owner's program sends the Bcc copy first (RFC 3464). */
function bounce(to: Friend, at: Instant, id: string): string {
  const text = [
    '--b1',
    'Content-Type: text/plain',
    '',
    'Your mail could not be delivered.',
    '--b1',
    'Content-Type: message/delivery-status',
    '',
    'Reporting-MTA: dns; mail.example',
    '',
    `Final-Recipient: rfc822; ${to.address}`,
    'Action: failed',
    'Status: 5.1.1',
    '',
    '--b1--',
  ].join('\r\n')
  const raw = writtenMail({ to: OWNER, from: 'MAILER-DAEMON@mail.example', at, id, subject: 'Undelivered Mail', text })
  return raw.replace(
    'Content-Type: text/plain; charset=utf-8',
    'Content-Type: multipart/report; report-type=delivery-status; boundary=b1',
  )
}

/** The owner's answer to a letter, some hours later. */
export function randomAnswer(random: Random, replyTo: string, subject: string, now: Instant, number: number): Coming {
  const at = now + random.whole(1, 30) * HOUR_MS + random.whole(0, 59) * MINUTE_MS
  const id = `r${number}@keller.example`
  const text = `${random.pick(ANSWERS)}\n\nOn ${new Date(now).toUTCString()}, Kith <kith@kith.test> wrote:\n> A letter.`
  const dmarc = random.next() < 0.1 ? null : 'pass'
  return {
    raw: writtenMail({ to: replyTo, at, id, subject: `Re: ${subject}`, text, dmarc }),
    words: '',
    at,
    key: `${replyTo} ${id}`,
  }
}
