import { expect, test } from 'vitest'
import { isSignOff, nameAfterSentence, signedOnOneLine } from '../../src/mail/sign-off.ts'

test.each([
  'Best regards,',
  'Thanks!',
  'Many thanks in advance,',
  'Kind Regards',
  'Take care.',
  'Mit freundlichen Grüßen',
  'Viele liebe Grüße aus Bonn',
  'LG',
  'Bien cordialement,',
  'Un cordial saludo,',
  'Cordiali saluti',
  'Atenciosamente,',
  'Met vriendelijke groet,',
  'Med vänlig hälsning',
  'Z poważaniem',
  'С уважением,',
  'Thanks and have a nice day',
  'Regards, and happy new year,',
])('%s is a sign-off', line => {
  expect(isSignOff(line)).toBe(true)
})

test.each([
  'In this regard we need to be careful.',
  'Thanks for the drawings.',
  'Best of the three offers',
  'Greetings from room 12',
  'Nora',
  'Ich grüße ihn',
  '',
])('%s is no sign-off', line => {
  expect(isSignOff(line)).toBe(false)
})

test.each([
  ['Thanks, Nora', 'Nora'],
  ['Regards. NQB', 'NQB'],
  ['LG Anna', 'Anna'],
  ['Love, Aunt Mary', 'Aunt Mary'],
  ['Viele Grüße - Thomas', 'Thomas'],
  ['thx nora', 'nora'],
])('%s is signed by %s', (line, name) => {
  expect(signedOnOneLine(line)?.name).toBe(name)
})

test.each([
  'Thanks for checking!',
  'Thanks Anna!',
  'Best wishes',
  'Thanks to Peter',
  'Many thanks, as always, for the quick reply',
])('%s is signed by nobody', line => {
  expect(signedOnOneLine(line)).toBeNull()
})

test.each([
  ['The boat is back in the water. Nora', 'Nora'],
  ['Is it still yours?  --Nora', 'Nora'],
  ['I need it by noon. Thank you,  Anna', 'Anna'],
  ['please bring the keys when you can thx nora', 'nora'],
])('%s ends with the name %s', (line, name) => {
  expect(nameAfterSentence(line)).toBe(name)
})

test.each(['We met at the house of Peter', 'That is all. Thanks', 'The answer is no.', 'Call me. Please do it now'])(
  '%s ends with no name',
  line => {
    expect(nameAfterSentence(line)).toBeNull()
  },
)
