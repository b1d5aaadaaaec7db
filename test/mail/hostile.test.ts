import { expect, test } from 'vitest'
import { singleFrom } from '../../src/mail/address.ts'
import { authenticationResults } from '../../src/mail/authentication-results.ts'
import { automaticOf } from '../../src/mail/automatic.ts'
import { patternsFor } from '../../src/mail/automatic-patterns.ts'
import { cleanName } from '../../src/mail/display-name.ts'
import { decodeWords } from '../../src/mail/encoded-words.ts'
import { headOf } from '../../src/mail/head.ts'
import { headerDate } from '../../src/mail/header-date.ts'
import { recipientsOf } from '../../src/mail/mailboxes.ts'
import { messageIdsOf } from '../../src/mail/message-id.ts'
import { readMail } from '../../src/mail/read.ts'
import { isRoleAddress } from '../../src/mail/role-address.ts'
import { structuredField } from '../../src/mail/structured-field.ts'
import { verdictOf } from '../../src/mail/verdict.ts'
import { mailOf } from './mail-of.ts'

/** Pieces that make careless patterns try again and again, repeated to any length. */
const PIECES: readonly string[] = [
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
const SHORT = 4_096
const TIMES = 8

/** The least of three runs, in milliseconds. */
async function timeOf(work: () => unknown): Promise<number> {
  let least = Number.POSITIVE_INFINITY
  for (let run = 0; run < 3; run++) {
    const began = performance.now()
    await work()
    least = Math.min(least, performance.now() - began)
  }
  return least
}

const text = (piece: string, length: number): string => piece.repeat(Math.ceil(length / piece.length)).slice(0, length)

const READERS: readonly (readonly [string, (input: string) => unknown])[] = [
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
]

test.each(READERS)(
  'eight times as much of %s takes no more than about eight times as long',
  { timeout: 60_000 },
  async (_what, read) => {
    patternsFor('the and', true)
    for (const piece of PIECES) {
      await read(text(piece, SHORT))
      const short = await timeOf(() => read(text(piece, SHORT)))
      const long = await timeOf(() => read(text(piece, SHORT * TIMES)))
      // a quadratic reader would take 64 times as long; the constant covers a machine that is busy
      expect(long, JSON.stringify(piece)).toBeLessThan(TIMES * 3 * short + 30)
    }
  },
)
