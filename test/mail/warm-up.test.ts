import { expect, test } from 'vitest'
import { readingOf } from '../../src/mail/reading.ts'
import { warmUp } from '../../src/mail/warm-up.ts'
import { aMail } from './a-mail.ts'

test('warming up leaves no trace in what is read next', () => {
  const mail = aMail('Fine.\n\nOn 3/3/26 10:12 AM, Anna Berg wrote:\n> Thursday?\n')
  const before = readingOf(mail)
  warmUp()
  expect(readingOf(mail)).toEqual(before)
})
