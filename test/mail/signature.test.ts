import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Mailbox } from '../../src/mail/mail.ts'
import type { Signature } from '../../src/mail/reading.ts'
import { senderOf, signatureOf, signatureSpan, signatureStart } from '../../src/mail/signature.ts'

type Case = {
  readonly tag: string
  readonly from: Mailbox
  readonly text: string
  readonly signature: string
  readonly fields: Signature
}
const languages: readonly Case[] = JSON.parse(
  readFileSync(`${import.meta.dirname}/../fixtures/mail/signature-languages.json`).toString('utf8'),
)

const blockOf = (text: string, from: Mailbox | null = null) => {
  const span = signatureSpan(text, from)
  return span === null ? null : text.slice(span.from, span.to)
}

test.each(languages)('a signature in $tag starts behind its sign-off and gives all its fields', mail => {
  expect(blockOf(mail.text, mail.from)).toBe(mail.signature)
  expect(signatureOf(mail.signature, mail.from)).toEqual(mail.fields)
})

test.each(languages)('a signature in $tag is found without knowing the sender', mail => {
  expect(blockOf(mail.text)).toBe(mail.signature)
  expect(senderOf(mail.text, null)?.name).toBe(mail.fields.name)
})

const BODY = 'Hi Nora,\n\nthe plan is attached, please have a look at it before Monday.\n\n'
const NORA: Mailbox = { name: 'Nora Quist', address: 'nora.quist@harbourlight.test' }

test('the delimiter of RFC 3676 begins the block, and so does a sign-off name right above it', () => {
  expect(blockOf(`${BODY}-- \nNora Quist\nHarbour Light\n`)).toBe('-- \nNora Quist\nHarbour Light')
  expect(blockOf(`${BODY}Cheers,\nNora\n\n-- \nNora Quist\nHarbour Light\n`, NORA)).toBe(
    'Nora\n\n-- \nNora Quist\nHarbour Light',
  )
})

test('a sign-off that nobody signed is no signature', () => {
  expect(signatureStart(`${BODY}Thanks in advance!\n`, NORA)).toBeNull()
  expect(signatureStart(`${BODY}Mit freundlichen Grüßen\n`, null)).toBeNull()
})

test('a text without a signature has none, whatever numbers and names its sentences hold', () => {
  const plain = [
    'Please call Peter Lund at (212) 555-0143 or write to peter@lund.test before noon.',
    'Can we move it to 10:30?\n\nI will be in Room 12, 14 Mill Lane.',
    'We need:\n\n3 chairs\n2 tables\n1 lamp',
    'Hello Nora,\n\nthe address is right, the street is not.',
    'See https://harbourlight.test/plan for the plan',
  ]
  for (const text of plain) expect(signatureStart(text, NORA)).toBeNull()
})

test('the greeting of a short mail is not taken for its signature', () => {
  expect(signatureStart('Nora,', NORA)).toBeNull()
  expect(signatureStart('Tom Berg,\n\nyes, that is fine with me.', { name: 'Tom Berg', address: '' })).toBeNull()
})

test('the writer’s own name alone at the end is a signature, in short form too', () => {
  expect(blockOf(`${BODY}Nora\n`, NORA)).toBe('Nora')
  expect(blockOf(`${BODY}-- Dave\n`, { name: 'David Ash', address: 'd.ash@example.test' })).toBe('-- Dave')
  expect(blockOf(`${BODY}nq\n`, NORA)).toBe('nq')
})

test('a sign-off and a name on one line are one signature line', () => {
  expect(blockOf(`${BODY}Thanks, Nora\n`, NORA)).toBe('Thanks, Nora')
  expect(blockOf(`${BODY}LG Nora\n`, null)).toBe('LG Nora')
})

test('thanks to the reader are not signed by the reader', () => {
  expect(blockOf(`${BODY}Thanks for your help Peter.\nNora\n`, NORA)).toBe('Nora')
  expect(blockOf('Thanks Peter.\n\nNora', NORA)).toBe('Nora')
  expect(signatureStart('Thank you Peter', null)).toBeNull()
  expect(signatureStart('Thanks, Peter', NORA)).toBeNull()
  expect(senderOf('Thanks, Peter!', NORA)).toBeNull()
  expect(senderOf('Thanks, Nora', NORA)?.name).toBe('Nora')
})

test('attachment names, postscripts and legal notices below a signature are not part of it', () => {
  const block = 'Nora Quist\nHarbour Light\n+45 70 00 12 34'
  const notice =
    'This message is confidential and intended for the addressee only. If you are not the intended recipient,\nplease notify the sender and delete it; any disclosure or copying is prohibited.'
  expect(blockOf(`${BODY}Regards,\n${block}\n\n - plan-final.pdf\n`, NORA)).toBe(block)
  expect(blockOf(`${BODY}Regards,\n${block}\n\nP.S. The lamp works again.\n`, NORA)).toBe(block)
  expect(blockOf(`${BODY}Regards,\n${block}\n\n${notice}\n`, NORA)).toBe(block)
  expect(blockOf(`${BODY}Regards,\n${block}\n\nSent from my iPhone\n`, NORA)).toBe(block)
})

test('what a mail server appends below a rule, in several paragraphs, is not part of the signature', () => {
  const block = 'Nora Quist\nPlanner\nHarbour Light\nTel: 70 00 12 34'
  const server =
    '**********\n\nMail is not a secure means of communication, and we watch what leaves our house.\n\nThis message is intended for the addressee only. Please notify the sender if it was received in error;\ndisclosure of its content is prohibited.\n\nThank you for your understanding.\n\nHarbour Light, all rights reserved\n\n**********'
  expect(blockOf(`${BODY}Regards,\n\n${block}\n\n${server}\n`, NORA)).toBe(block)
})

test('a legal text that its writer signed keeps its signature', () => {
  const legal =
    'The recipient shall not disclose confidential information; unauthorized copying or distribution is prohibited\nand the recipient is liable for it. That is my wording for clause four.'
  expect(blockOf(`Hi Tom,\n\n${legal}\n\nRegards,\n\nNora\n`, NORA)).toBe('Nora')
})

test('a note in the middle of a signature does not part its name from its numbers', () => {
  const block =
    'Nora Quist\nHarbour Light\n\nPlease note our new numbers from the first of May!\n\nTel: 70 00 12 34\nMail: nora.quist@harbourlight.test'
  expect(blockOf(`${BODY}Best regards,\n\n${block}\n`, NORA)).toBe(block)
})

test('a block between rules starts at the rule', () => {
  const block = '____________________\nNora Quist\nHarbour Light\nnora.quist@harbourlight.test'
  expect(blockOf(`${BODY}${block}\n`, NORA)).toBe(block)
})

test('the underlined head of a table is no rule above a signature', () => {
  const table = 'Zone       Price\n-----      -----\nNorth      12.50\nSouth      13.75\n\n'
  expect(blockOf(`Hello,\n\n${table}Nora Quist\nPlanner\n`, NORA)).toBe('Nora Quist\nPlanner')
})

test('a list of people is nobody’s signature', () => {
  const list = 'Anna Holm, Fjord Capital\nBirk Dahl, Nordlys Partners\nCleo Ravn, Skov Bank\nDina Friis, Elv Group\n'
  expect(signatureStart(`These have said yes:\n\n${list}`, NORA)).toBeNull()
})

test('another person’s address above the sign-off stays in the text', () => {
  const other = 'Please send it to\n\nAsk Moen\nMoen Shipping AS\nTel: 22 00 12 34\n\n'
  expect(blockOf(`${other}Best regards,\n\nNora Quist\n`, NORA)).toBe('Nora Quist')
})

test('a name behind the last sentence names the sender without being a block', () => {
  const text = 'I have moved the meeting to noon. Nora'
  expect(signatureStart(text, NORA)).toBeNull()
  expect(senderOf(text, NORA)?.name).toBe('Nora')
  expect(senderOf('That one is yours, is it not?  --Nora', null)?.name).toBe('Nora')
})

test('a name behind the last sentence that is not the writer’s is nobody’s', () => {
  expect(senderOf('It was painted in 1650, they say. Rembrandt', NORA)).toBeNull()
})

test('a mail that nobody signed has no sender', () => {
  expect(senderOf('See you there.', NORA)).toBeNull()
})

const anyText = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 400 }),
  fc
    .array(
      fc.constantFrom(
        ...[
          '-- ',
          '--',
          '____',
          'Thanks,',
          'Nora Quist',
          'Tel: +45 70 00 12 34',
          'nora@x.test',
          '',
          '12 High St',
          '\ud83d\ude00',
          'P.S. hi',
          '>',
          'Acme Ltd',
          'CEO',
          '\r',
          '\ud800',
        ],
      ),
      { maxLength: 30 },
    )
    .map(lines => lines.join('\n')),
)

test('any text gives a span inside the text that cuts no surrogate pair, and never throws', () => {
  fc.assert(
    fc.property(anyText, fc.boolean(), (text, known) => {
      const from = known ? NORA : null
      const span = signatureSpan(text, from)
      senderOf(text, from)
      signatureOf(text, from)
      if (span === null) return
      expect(span.from).toBeGreaterThanOrEqual(0)
      expect(span.to).toBeGreaterThan(span.from)
      expect(span.to).toBeLessThanOrEqual(text.length)
      for (const at of [span.from, span.to]) {
        const split = /[\ud800-\udbff]$/.test(text.slice(0, at)) && /^[\udc00-\udfff]/.test(text.slice(at))
        expect(split).toBe(false)
      }
    }),
    { seed: 20260301, numRuns: 400 },
  )
})

test('what stands far above the end does not change the signature', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 400 }), paragraphs => {
      const block = 'Nora Quist\nHarbour Light\nTel: 70 00 12 34'
      const text = `${'A sentence that says a little about the plan.\n'.repeat(paragraphs)}\nRegards,\n${block}`
      expect(blockOf(text, NORA)).toBe(block)
    }),
    { seed: 20260301, numRuns: 20 },
  )
})

const HOSTILE: readonly (readonly [string, (size: number) => string])[] = [
  ['one line of digits', size => '1'.repeat(size)],
  ['spaced digits', size => '1 '.repeat(size / 2)],
  ['brackets and digits', size => '(1)-'.repeat(size / 4)],
  ['dots', size => '.'.repeat(size)],
  ['at signs', size => 'a@'.repeat(size / 2)],
  ['dotted words', size => 'a.'.repeat(size / 2)],
  ['mail addresses', size => 'a@b.c '.repeat(size / 6)],
  ['urls', size => 'www.a'.repeat(size / 5)],
  ['dashes', size => '-'.repeat(size)],
  ['delimiters', size => '-- \n'.repeat(size / 4)],
  ['rules', size => '____\n'.repeat(size / 5)],
  ['short lines', size => 'A\n'.repeat(size / 2)],
  ['names', size => 'Nora Quist\n'.repeat(size / 11)],
  ['bars', size => 'A | '.repeat(size / 4)],
  ['blanks', size => ' '.repeat(size)],
  ['sign-offs', size => 'Thanks,\n'.repeat(size / 8)],
  ['capitals', size => 'A.'.repeat(size / 2)],
  ['words', size => 'Abc '.repeat(size / 4)],
]

/** The best of five, in milliseconds: a ratio of two such is steady enough where a limit of time is not. */
function cost(text: string): number {
  let best = Number.POSITIVE_INFINITY
  for (let round = 0; round < 5; round++) {
    const began = performance.now()
    signatureOf(text, NORA)
    senderOf(text, NORA)
    best = Math.min(best, performance.now() - began)
  }
  return best
}

test.each(HOSTILE)('twice as much of %s costs no more than linear time', (_, make) => {
  const half = cost(make(65_536))
  const whole = cost(make(131_072))
  expect(whole).toBeLessThan(4 * half + 5)
})
