import MailComposer from 'nodemailer/lib/mail-composer'
import type { Instant } from '../../time/instant.ts'
import { localTimeOf } from '../../time/zone.ts'
import { type Character, type Client, type Language, OWNER } from './cast.ts'

/** A mail as an SMTP client sends it. */
export type Letter = { readonly from: string; readonly to: readonly string[]; readonly raw: Buffer }

export type Draft = {
  readonly at: Instant
  readonly id: string
  readonly from: { readonly name: string; readonly address: string }
  readonly to: readonly { readonly name: string; readonly address: string }[]
  readonly subject: string
  readonly text: string
  readonly html?: string
  readonly inReplyTo?: string
  readonly headers?: Readonly<Record<string, string>>
}

/** What one said and the other quotes. */
export type Said = { readonly by: Character; readonly at: Instant; readonly subject: string; readonly text: string }

/** Writes a mail out, as an ordinary mail program would. */
export async function writeOut(draft: Draft): Promise<Buffer> {
  const mailboxes = (list: Draft['to']) => list.map(({ name, address }) => ({ name, address }))
  const composer = new MailComposer({
    from: { ...draft.from },
    to: mailboxes(draft.to),
    subject: draft.subject,
    text: draft.text,
    ...(draft.html === undefined ? {} : { html: draft.html }),
    ...(draft.inReplyTo === undefined ? {} : { inReplyTo: draft.inReplyTo, references: draft.inReplyTo }),
    headers: { ...draft.headers },
    date: new Date(draft.at),
    messageId: draft.id,
  })
  return await composer.compile().build()
}

/** New words above a quoted mail, in the manner of the owner's mail program and the language of the conversation. */
export function above(words: string, said: Said, client: Client): string {
  if (client === 'outlook') return `${words}\n\n${outlookBlock(said)}\n\n${said.text}\n`
  const quoted = said.text
    .split('\n')
    .map(line => (line === '' ? '>' : `> ${line}`))
    .join('\n')
  return `${words}\n\n${attribution(said)}\n${quoted}\n`
}

/** A received mail, forwarded as Gmail does. */
export function forwarded({ by, at, subject, text }: Said): string {
  return [
    '---------- Forwarded message ---------',
    `From: ${by.name} <${by.address}>`,
    `Date: ${dateIn('en', at)} at ${localTimeOf(at, OWNER.zone)}`,
    `Subject: ${subject}`,
    `To: ${OWNER.name} <${OWNER.address}>`,
    '',
    '',
    text,
    '',
  ].join('\n')
}

/** The line above a quote, as mail programs write it in each language. */
function attribution({ by, at }: Said): string {
  const date = dateIn(by.language, at)
  const time = localTimeOf(at, OWNER.zone)
  const who = `${by.name} <${by.address}>`
  switch (by.language) {
    case 'de':
      return `Am ${date} um ${time} schrieb ${who}:`
    case 'fr':
      return `Le ${date} à ${time}, ${who} a écrit :`
    case 'es':
      return `El ${date} a las ${time}, ${who} escribió:`
    case 'it':
      return `Il giorno ${date} alle ore ${time} ${who} ha scritto:`
    case 'nl':
      return `Op ${date} om ${time} schreef ${who}:`
    case 'en':
      return `On ${date} at ${time} ${who} wrote:`
  }
}

function outlookBlock({ by, at, subject }: Said): string {
  const [from, sent, to, about] =
    by.language === 'de' ? ['Von', 'Gesendet', 'An', 'Betreff'] : ['From', 'Sent', 'To', 'Subject']
  return [
    '________________________________',
    `${from}: ${by.name} <${by.address}>`,
    `${sent}: ${dateIn(by.language, at)} ${localTimeOf(at, OWNER.zone)}`,
    `${to}: ${OWNER.name} <${OWNER.address}>`,
    `${about}: ${subject}`,
  ].join('\n')
}

const LOCALES: Readonly<Record<Language, string>> = { en: 'en-GB', de: 'de', fr: 'fr', es: 'es', it: 'it', nl: 'nl' }

function dateIn(language: Language, at: Instant): string {
  return new Intl.DateTimeFormat(LOCALES[language], {
    weekday: 'short',
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    timeZone: OWNER.zone,
  }).format(at)
}
