import { warmUp } from '../flow/warm-up.ts'
import type { Mail } from '../mail/mail.ts'
import type { MailWords } from '../mail/mail-words.ts'
import { readMail } from '../mail/read.ts'
import { LANGUAGES } from '../mail/vocabulary.ts'
import { answerOf } from './reading-answer.ts'
import { ABSENCES, LETTERS, MACHINE_MAILS, SIGNATURES } from './reading-samples.ts'

/** A pattern is compiled to machine code, and the code around it optimized, only after it has been used some dozens of times. */
const ROUNDS = 10
const DATE = Date.UTC(2026, 2, 3, 9)
const SAM = { name: 'Sam Reed', address: 'sam@example.com' }
const ANNA = { name: 'Anna Berg', address: 'anna@example.org' }

/**
 * Reads invented mails of every kind and language until nothing is slow for being new: `kith read --jsonl` reads thousands of
 * mails, and the first ones are not to pay for the patterns of all. Takes about a second; the Worker has its own, shorter one.
 */
export async function warmReading(): Promise<void> {
  warmUp()
  const mails = [...LETTERS.flatMap(repliesTo), ...ABSENCES.flatMap(absence), ...LANGUAGES.flatMap(introduced)]
  for (const raw of MACHINE_MAILS) mails.push(await readMail(raw))
  for (let round = 0; round < ROUNDS; round++) {
    for (const mail of mails) answerOf(round, mail, '2026-03-03T10:00')
    for (const raw of MACHINE_MAILS) await readMail(raw)
  }
}

function aMail(fields: Partial<Mail>): Mail {
  return {
    headers: [],
    messageId: null,
    inReplyTo: null,
    references: [],
    from: [SAM],
    to: [ANNA],
    cc: [],
    replyTo: [],
    subject: '',
    date: DATE,
    dateOffsetMinutes: 60,
    text: null,
    html: null,
    attached: [],
    reports: [],
    attachmentNames: [],
    ...fields,
  }
}

/** A letter as text with a quote below, as a page, from nobody known, and without line breaks of its own. */
function repliesTo(letter: string, at: number): Mail[] {
  const signature = SIGNATURES[at % SIGNATURES.length] ?? ''
  const signed = `${letter}\n\n${signature}\n`
  const quote = signed.replace(/^/gm, '> ')
  const introduction = 'On Tue, 3 Mar 2026 at 10:12, Anna Berg <anna@example.org> wrote:'
  const page = signed.replaceAll('&', '&amp;').replaceAll('\n', '<br>\n')
  return [
    aMail({ text: `${signed}\n${introduction}\n${quote}\n${quote.replace(/^/gm, '>')}`, subject: 'Re: Lisbon' }),
    aMail({ text: signed, from: [] }),
    aMail({ text: `${letter.replaceAll('\n', ' ')}\n\n-- \n${signature}`, subject: 'Lisbon' }),
    aMail({
      html: `<div dir="ltr">${page}</div><div class="gmail_quote">${introduction.replace('<', '&lt;')}<blockquote class="gmail_quote">${page}</blockquote></div>`,
    }),
  ]
}

/** An absence that a program tells (its fields say so), and one that seems to be a person's. */
function absence(text: string): Mail[] {
  return [
    aMail({ text, headers: [{ name: 'auto-submitted', value: 'auto-replied' }] }),
    aMail({ text, subject: text.split('\n', 1)[0] ?? '' }),
  ]
}

/** What programs write in one language around a quote and a forward. */
function introduced(words: MailWords): Mail[] {
  const [on = '', verb = ''] = [words.on[0], words.wrote[0]]
  const label = (kind: 'from' | 'date' | 'to' | 'subject'): string => words.headers[kind][0] ?? kind
  const fields = `${label('from')}: Anna Berg <anna@example.org>\n${label('date')}: 3.3.2026 10:12\n${label('to')}: Sam Reed <sam@example.com>\n${label('subject')}: Lisbon\n\nBy the river.\n`
  return [
    aMail({ text: `Yes.\n\n${on} 3.3.2026 10:12, Anna Berg <anna@example.org> ${verb}:\n> Thursday?\n> Anna\n` }),
    aMail({ text: `Yes.\n\n${on} 3.3.2026 10:12, Anna Berg <anna@example.org>\n${verb}:\nThursday?\nAnna\n` }),
    aMail({ text: `Yes.\n\n-----${words.original[0] ?? 'Original Message'}-----\n${fields}`, subject: 'Re: Lisbon' }),
    aMail({ text: `Look.\n\n---------- ${words.forwarded[0] ?? 'Forwarded message'} ---------\n${fields}` }),
    aMail({ text: `Yes.\n\n${words.sentFrom[0] ?? 'Sent from'} iPhone\n\n${fields}`, subject: 'Re: Lisbon' }),
  ]
}
