import { expect, test } from 'vitest'
import { ownWords } from '../../src/mail/own-words.ts'

test.each([
  ['a quote', 'I am away.\n\n> hello\n> there'],
  ['an attribution', 'I am away.\n\nOn Tue, 3 Mar 2026 at 10:12, Bo Tanner wrote:\n\nhello'],
  ['a German attribution', 'I am away.\n\nAm 03.03.2026 um 10:12 schrieb Bo Tanner:\n\nhello'],
  ['an original message', 'I am away.\n\n-----Original Message-----\nhello'],
  ['fields', 'I am away.\n\nFrom: Bo Tanner <bo@tanner.example>\nhello'],
  ['a rule', 'I am away.\n\n__________________\nThis is confidential.'],
  ['a signature delimiter', 'I am away.\n\n-- \nAda'],
])('the words of the writer end above %s', (_what, text) => {
  expect(ownWords(text).trim()).toBe('I am away.')
})

test('a mail that begins with a quote has no words of a program', () => {
  expect(ownWords('> I am away.\n\nSee above.')).toBe('')
})

test('indented fields of the answered mail are part of the reply', () => {
  expect(ownWords('Your mail\n   From: bo@tanner.example\ncannot be read now.')).toContain('cannot be read now')
})
