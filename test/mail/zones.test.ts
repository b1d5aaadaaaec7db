import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readingOf } from '../../src/mail/reading.ts'
import { aMail } from './a-mail.ts'

/** Pieces from which most mails are made, and which readers stumble over. */
const PIECES = [
  'Hello Anna,',
  'Thursday is fine.',
  '',
  ' ',
  '\t',
  '> quoted',
  '>> deeper',
  '> ',
  '>',
  '>From here',
  'On Tue, 3 Mar 2026 at 10:12, Anna Berg <anna@acme.example> wrote:',
  'On Tue, 3 Mar 2026 at 10:12, Anna Berg',
  '<anna@acme.example> wrote:',
  'Am 03.03.2026 um 10:12 schrieb Anna:',
  'wrote:',
  '> wrote:',
  'Anna wrote',
  '-----Original Message-----',
  '---------- Forwarded message ---------',
  'Begin forwarded message:',
  'From: Anna Berg <anna@acme.example>',
  'Sent: Tuesday, March 3, 2026 10:12 AM',
  'To: Sam',
  'Subject: Lisbon',
  'cc:',
  '________________________________',
  '-- ',
  '--',
  '----',
  'Anna Berg',
  '03/04/2026 10:12 AM',
  'Anna Berg/LON/Acme on 03/04/2026 10:12:00 AM',
  'Sent from my iPhone',
  'Get Outlook for iOS',
  'Thanks,',
  'Best regards',
  'Sam Reed',
  '+351 21 555 0100',
  'sam@example.com',
  'Acme Lda.',
  'To unsubscribe from this mailing list, write to us.',
  'CAUTION: This message is from an EXTERNAL sender',
  '\u{1F600}',
  '\ud83d',
  'ü\u0308',
  '\u200f',
  'This message is confidential and intended only for the addressee; if you received this e-mail in error, please notify the sender and delete it.',
  '>>> Anna 3/3/2026 10:12 AM >>>',
  'Please reply above this line',
  '1. one',
  '* two',
  '=20',
  'a'.repeat(80),
  `> ${'b'.repeat(80)}`,
]
const mailText = fc
  .array(fc.oneof(fc.constantFrom(...PIECES), fc.string({ unit: 'binary', maxLength: 30 })), { maxLength: 24 })
  .map(lines => lines.join('\n'))
/** 20,000 runs with NIGHTLY set. */
const RUNS = { numRuns: process.env.NIGHTLY ? 20_000 : 400, seed: 20260303 }
const LAW_MS_MAX = 300_000

test(
  'the zones of any text, joined, are the text',
  () => {
    fc.assert(
      fc.property(mailText, text => {
        const { zones, text: read } = readingOf(aMail(text))
        expect(zones.map(zone => read.slice(zone.from, zone.to)).join('')).toBe(read)
        expect(read).toBe(text.replaceAll('\r\n', '\n'))
        for (const zone of zones) expect(zone.to).toBeGreaterThan(zone.from)
      }),
      RUNS,
    )
  },
  LAW_MS_MAX,
)

test(
  'no zone begins inside a surrogate pair',
  () => {
    fc.assert(
      fc.property(mailText, text => {
        for (const { from } of readingOf(aMail(text)).zones) {
          const [before, at] = [text.charCodeAt(from - 1), text.charCodeAt(from)]
          expect(before >= 0xd800 && before <= 0xdbff && at >= 0xdc00 && at <= 0xdfff).toBe(false)
        }
      }),
      RUNS,
    )
  },
  LAW_MS_MAX,
)

test(
  'what is visible stays visible when it is read again',
  () => {
    fc.assert(
      fc.property(mailText, fc.constantFrom('Re: Lisbon', 'Fwd: Lisbon', ''), (text, subject) => {
        const { visible } = readingOf(aMail(text, { subject }))
        expect(readingOf(aMail(visible, { subject })).visible).toBe(visible)
      }),
      RUNS,
    )
  },
  LAW_MS_MAX,
)

test(
  'no string and no page makes the reader throw',
  () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 400 }),
        fc.string({ unit: 'binary', maxLength: 30 }),
        (body, subject) => {
          readingOf(aMail(body, { subject }))
          readingOf(aMail(null, { html: body, subject }))
        },
      ),
      RUNS,
    )
  },
  LAW_MS_MAX,
)

const kinds = (text: string): string[] => readingOf(aMail(text)).zones.map(zone => zone.kind)
const visible = (text: string): string => readingOf(aMail(text)).visible

test('a mail that quotes nothing stays as it is, whatever it holds', () => {
  for (const text of [
    'From: our database\nwe get three numbers.\n\n- one\n- two\n--- three',
    'Dear all,\n\n----\nA rule above, a rule below.\n====\n\nTo: nobody in particular',
    'The text below is no signature!\n\nIt goes--with dashes__and__lines.',
    'Sent from my desk, it is much easier to read this.\nSee you.',
    'On Friday:\n 09:00 coffee\n 10:30 plans',
    'Visit us\n>>> >>>  https://acme.example <<<\nor call.',
  ])
    expect(visible(text)).toBe(text)
})

test('answers between quoted lines are all kept, in order', () => {
  const text = 'Hi,\n\nOn 3/3/26 10:12 AM, Anna Berg wrote:\n> Thursday?\n\nYes.\n\n> And the keys?\n\nI bring them.\n'
  expect(visible(text).split(/\n+/)).toEqual(['Hi,', 'Yes.', 'I bring them.'])
  expect(readingOf(aMail(text)).quoted.map(one => one.text)).toEqual([
    'Thursday?\n\nAnd the keys?'.replace('\n\n', '\n'),
  ])
})

test('the tail of a quoted line that a program wrapped stays quoted', () => {
  const long = `> ${'the river and the office and the bridge '.repeat(2)}`
  expect(visible(`Fine.\n\nOn 3/3/26 10:12 AM, Anna Berg wrote:\n${long}and\nthe keys\n> so much for that\n`)).toBe(
    'Fine.',
  )
})

test('Outlook’s headers, its mobile rule and the older separator each end what the writer wrote', () => {
  const headers =
    'From: Anna Berg <anna@acme.example>\nSent: Tuesday, March 3, 2026 10:12 AM\nTo: Sam Reed\nSubject: Lisbon\n\nThursday?'
  for (const above of [
    '',
    '________________________________\n',
    '-----Original Message-----\n',
    ' -----Ursprüngliche Nachricht-----\n',
  ])
    expect(kinds(`Fine.\n\n${above}${headers}\n`)).toEqual(['authored', 'attribution', 'quoted'])
})

test('GroupWise, Lotus Notes and help desks introduce their quotes in their own ways', () => {
  expect(visible('Fine.\n\n>>> Anna Berg <anna@acme.example> 3/3/2026 10:12 AM >>>\nThursday?\n')).toBe('Fine.')
  expect(
    visible(
      'Fine.\n\n\n\n\nAnna Berg@ACME\n03/03/2026 10:12 AM\nTo: Sam Reed/LON/Acme@Acme\ncc:  \nSubject: Lisbon\n\nThursday?\n',
    ),
  ).toBe('Fine.')
  expect(visible('Fine.\n\n##- Please type your reply above this line -##\nTicket 12')).toBe('Fine.')
})

test('a device’s line is written by the program: authored, but not visible', () => {
  const reading = readingOf(
    aMail(
      'Fine.\n\nVon meinem iPhone gesendet\n\nAm 03.03.2026 um 10:12 schrieb Anna Berg <anna@acme.example>:\n> Thursday?\n',
    ),
  )
  expect(reading.authored).toBe('Fine.\n\nVon meinem iPhone gesendet')
  expect(reading.visible).toBe('Fine.')
  expect(reading.zones.map(zone => zone.kind)).toEqual(['authored', 'footer', 'attribution', 'quoted'])
})

test('a list’s footer and a gateway’s warning are nobody’s words', () => {
  const footer =
    '_______________________________________________\nPlans mailing list\nhttps://lists.acme.example/mailman/listinfo/plans'
  const reading = readingOf(
    aMail(`CAUTION: This message is from an EXTERNAL sender\n\nThursday is fine.\n\n${footer}\n`),
  )
  expect(reading.authored).toBe('Thursday is fine.')
  expect(reading.zones.map(zone => zone.kind)).toEqual(['footer', 'authored', 'footer'])
})

test('a legal notice at the end is authored, for the program sent it, but not visible', () => {
  const notice =
    'This message is confidential and intended only for the addressee. If you have received this e-mail in error, please notify the sender and delete it. Unauthorised disclosure is prohibited.'
  const reading = readingOf(aMail(`Thursday is fine.\n\n${notice}\n`))
  expect(reading.visible).toBe('Thursday is fine.')
  expect(reading.zones.at(-1)?.kind).toBe('disclaimer')
})

test('a name alone below the sign-off stays visible, a block with a number goes', () => {
  expect(visible('Thursday is fine.\n\nBest,\nSam')).toBe('Thursday is fine.\n\nBest,\nSam')
  const reading = readingOf(aMail('Thursday is fine.\n\nBest,\n\n-- \nSam Reed\nAcme Lda.\n+351 21 555 0100\n'))
  expect(reading.visible).toBe('Thursday is fine.\n\nBest,')
  expect(reading.signature).toContain('+351 21 555 0100')
  expect(reading.zones.map(zone => zone.kind)).toEqual(['authored', 'signature'])
})

test('a signature below the quote is found, and is nobody’s answer', () => {
  const text =
    'Thursday is fine.\n\nOn 3/3/26 10:12 AM, Anna Berg wrote:\n> Thursday?\n\n-- \nSam Reed\nAcme Lda.\n+351 21 555 0100\n'
  const reading = readingOf(aMail(text))
  expect(reading.authored).toBe('Thursday is fine.')
  expect(reading.signature).toContain('Acme Lda.')
  expect(reading.sender?.name).toBe('Sam Reed')
  expect(reading.zones.map(zone => zone.kind)).toEqual(['authored', 'attribution', 'quoted', 'signature'])
})

test('the marks that OpenPGP puts around signed words are nobody’s words', () => {
  const armor = [
    '-----BEGIN PGP SIGNED MESSAGE-----',
    'Hash: SHA512',
    '',
    'Thursday is fine.',
    '-----BEGIN PGP SIGNATURE-----',
    '',
    'iQIzBAEBCgAdFiEE',
    '-----END PGP SIGNATURE-----',
    '',
  ]
  expect(readingOf(aMail(armor.join('\n'))).authored).toBe('Thursday is fine.')
})
