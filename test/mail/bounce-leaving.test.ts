import { expect, test } from 'vitest'
import { saysThatTheyLeft } from '../../src/mail/bounce-leaving.ts'

const says = (text: string) => saysThatTheyLeft({ reports: [] }, text)

test.each([
  'Your message was not delivered. Anna Berg is no longer employed here.',
  'Anna Berg has left the company; please write to info@nordlicht.example.',
  'Frau Berg ist nicht mehr für Nordlicht tätig.',
  'Cette personne ne travaille plus chez nous.',
  'Anna Berg ya no trabaja en Nordlicht.',
  'Anna Berg non lavora più per noi.',
  'Anna Berg já não trabalha na Nordlicht.',
  'Anna Berg is niet meer werkzaam bij Nordlicht.',
])('a bounce that says that somebody left: %s', text => {
  expect(says(text)).toBe(true)
})

test.each([
  'This mailbox is no longer available at this host.',
  'The address no longer works with this server; it is not our customer.',
  'Mailbox full. Anna Berg is over quota.',
  'The server is no longer with us.',
  'Diese Adresse ist nicht mehr gültig.',
])('a bounce that says only that an address fails: %s', text => {
  expect(says(text)).toBe(false)
})

test('what the returned mail said is nobody’s word about its recipient, and a refusal folded over two lines is read whole', () => {
  const notice = 'Your message could not be delivered.\n\n'
  expect(says(`${notice}--- Original message ---\nBen is no longer employed here.`)).toBe(false)
  expect(says(`${notice}> Ben is no longer employed here.`)).toBe(false)
  const content =
    'Final-Recipient: rfc822; a@b.example\nDiagnostic-Code: smtp; 550 Anna Berg is no\n longer employed here\n'
  expect(saysThatTheyLeft({ reports: [{ type: 'message/delivery-status', content }] }, notice)).toBe(true)
})
