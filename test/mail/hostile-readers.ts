import { singleFrom } from '../../src/mail/address.ts'
import { authenticationResults } from '../../src/mail/authentication-results.ts'
import { automaticOf } from '../../src/mail/automatic.ts'
import { saysThatTheyLeft } from '../../src/mail/bounce-leaving.ts'
import { deliveryStatusOf } from '../../src/mail/delivery-status.ts'
import { cleanName } from '../../src/mail/display-name.ts'
import { decodeWords } from '../../src/mail/encoded-words.ts'
import { headOf } from '../../src/mail/head.ts'
import { headerDate } from '../../src/mail/header-date.ts'
import { recipientsOf } from '../../src/mail/mailboxes.ts'
import { messageIdsOf } from '../../src/mail/message-id.ts'
import { readMail } from '../../src/mail/read.ts'
import { isRoleAddress } from '../../src/mail/role-address.ts'
import { senderOf, signatureOf } from '../../src/mail/signature.ts'
import { structuredField } from '../../src/mail/structured-field.ts'
import { verdictOf } from '../../src/mail/verdict.ts'
import { mailOf } from './mail-of.ts'

/** Pieces that make careless patterns try again and again, repeated to any length. */
export const PIECES: readonly string[] = [
  ' ',
  '\n',
  '> ',
  '<',
  '(',
  '"',
  '\\',
  '@',
  'a@',
  '=?',
  '=?a?Q?=?=',
  '--b\n',
  'on ',
  'a.',
  '1/',
  '12.',
  ';',
  'a: ',
  'from: a@b ',
  'I am out of the ',
  'until ',
  'please contact ',
  'bis zum ',
  'je suis ',
  '\u4f11',
  'Aa ',
  '-',
  '_',
  'warning ',
  'to: a@b.example,',
  '<p>',
  'x=',
  "*0*='",
  'back ',
  '5.1.1 ',
  'the message could ',
  'jan ',
  'a"',
  '"a" ',
  '(a',
  '()',
  'a:@',
  'x@y. ',
]
/** Every reader that is given what a stranger wrote, by what it reads. */
export const READERS: readonly (readonly [string, (input: string) => unknown])[] = [
  [
    'a header',
    input =>
      readMail(
        headOf(
          Buffer.from(`Subject: ${input}\r\nFrom: ${input}\r\nTo: ${input}\r\nContent-Type: ${input}\r\n\r\nhello`),
        ).text,
      ),
  ],
  ['a body', input => readMail(`Content-Type: multipart/mixed; boundary=b\r\n\r\n${input}`)],
  [
    'a flowed quoted-printable body',
    input =>
      readMail(
        `Content-Type: text/plain; format=flowed; charset=utf-7\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n${input}`,
      ),
  ],
  [
    'an automatic reply',
    input =>
      automaticOf(
        mailOf({ From: 'a@b.example', 'Auto-Submitted': 'auto-replied', Date: 'Tue, 3 Mar 2026 10:12:00 +0100' }, ''),
        input,
      ),
  ],
  [
    'a bounce',
    input =>
      automaticOf(
        mailOf({ From: 'mailer-daemon@b.example', 'Return-Path': '<>', Subject: input.slice(0, 1_000) }, ''),
        input,
      ),
  ],
  [
    'why a bounce came back',
    input => [
      saysThatTheyLeft({ reports: [{ type: 'message/delivery-status', content: `diagnostic-code: ${input}` }] }, input),
      saysThatTheyLeft({ reports: [{ type: 'message/delivery-status', content: input }] }, `nicht mehr bei ${input}`),
    ],
  ],
  [
    "a person's words",
    input => automaticOf(mailOf({ From: 'a@b.example', Subject: input.slice(0, 1_000) }, ''), input),
  ],
  ['address fields', input => [recipientsOf(input), singleFrom([{ name: 'from', value: input }]), messageIdsOf(input)]],
  [
    'names and words',
    input => [
      cleanName(input),
      decodeWords(input),
      headerDate(input),
      isRoleAddress(`${input}@b.example`),
      structuredField(input),
    ],
  ],
  [
    'results',
    input => [
      authenticationResults(input),
      verdictOf(
        [
          { name: 'received', value: input },
          { name: 'authentication-results', value: input },
        ],
        input,
      ),
    ],
  ],
  ['a report', input => deliveryStatusOf(`Final-Recipient: rfc822; ${input}\n${input}`)],
  [
    'a calendar answer',
    async input => {
      const mail = await readMail(
        `From: a@b.example\r\nContent-Type: text/calendar; method=${input.slice(0, 80)}\r\n\r\nBEGIN:VCALENDAR\r\nMETHOD:${input}`,
      )
      return automaticOf(mail, input)
    },
  ],
  [
    'a signature',
    input => [
      senderOf(`Hello,\n\nso far.\n\nBest,\n${input}`, { name: 'Ann Lee', address: 'ann@acme.example' }),
      signatureOf(`Ann Lee\n${input}\nann@acme.example`, { name: 'Ann Lee', address: 'ann@acme.example' }),
    ],
  ],
]
