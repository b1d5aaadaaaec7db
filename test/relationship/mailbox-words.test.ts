import fc from 'fast-check'
import { expect, test } from 'vitest'
import { isFreeMailDomain } from '../../src/relationship/free-mail-domains.ts'
import { isSharedAddress, readMailboxWords } from '../../src/relationship/mailbox-words.ts'

test('a plus-suffix leads to the same mailbox, dots only where the provider ignores them', () => {
  const mailbox = (address: string) => readMailboxWords(address).mailbox
  expect(mailbox('Marta+kith@Post.example')).toBe('marta@post.example')
  expect(mailbox('marta.lindqvist@googlemail.com')).toBe(mailbox('martalindqvist@gmail.com'))
  expect(mailbox('marta.lindqvist@post.example')).not.toBe(mailbox('martalindqvist@post.example'))
})

test('the number that a code host puts before a name is no part of it', () => {
  expect(readMailboxWords('12345+marta@users.noreply.github.com').local).toBe('marta')
})

test('desks, families and programs are shared, in several languages; people are not', () => {
  const shared =
    'info support no-reply familie buchhaltung contacto segreteria klantenservice team-berlin falk.family ci-bot'
  for (const local of shared.split(' ')) expect(isSharedAddress(`${local}@falk.example`)).toBe(true)
  for (const local of 'marta me hello m.falk teamerson botond'.split(' '))
    expect(isSharedAddress(`${local}@falk.example`)).toBe(false)
})

test('the organization is the domain that somebody bought', () => {
  expect(readMailboxWords('a@mail.eu.acme.co.uk')).toMatchObject({ organization: 'acme.co.uk', label: 'acme' })
  expect(readMailboxWords('a@mail.acme.example')).toMatchObject({ organization: 'acme.example', free: false })
  expect(readMailboxWords('a@web.de').free).toBe(true)
  expect(isFreeMailDomain('acme.example')).toBe(false)
})

test('no text makes it throw', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 400 }), text => {
      expect(readMailboxWords(text).words.every(word => word !== '')).toBe(true)
    }),
    { numRuns: 500, seed: 43 },
  )
}, 30_000)
