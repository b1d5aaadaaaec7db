import { expect, test } from 'vitest'
import { mailboxesIn, mailboxIn } from '../../src/mail/mailbox-text.ts'

test('a person is read as each program writes them into a body', () => {
  const anna = { name: 'Anna Berg', address: 'anna@acme.example' }
  for (const text of [
    'Anna Berg <anna@acme.example>',
    '"Anna Berg" <Anna@Acme.example>',
    "'Anna Berg' <anna@acme.example>",
    'Anna Berg [mailto:anna@acme.example]',
    'Anna Berg (anna@acme.example)',
    'Anna Berg <anna@acme.example<mailto:anna@acme.example>>',
    'Anna Berg &lt;anna@acme.example&gt;',
    '« Anna Berg » <anna@acme.example>',
    'Anna Berg [ACME] <anna@acme.example>',
  ])
    expect([text, mailboxIn(text)]).toEqual([text, anna])
  expect(mailboxIn('anna@acme.example')).toEqual({ name: '', address: 'anna@acme.example' })
  expect(mailboxIn('Berg, Anna')).toEqual({ name: 'Berg, Anna', address: '' })
  expect(mailboxIn('Anna Berg/LON/Acme@ACME')).toEqual({ name: 'Anna Berg', address: '' })
  expect(mailboxIn('  ')).toBeNull()
})

test('lists part at semicolons where there are some, else at commas, and a turned name stays one person', () => {
  expect(mailboxesIn('Berg, Anna; Reed, Sam').map(one => one.name)).toEqual(['Berg, Anna', 'Reed, Sam'])
  expect(mailboxesIn('Berg, Anna <anna@acme.example>, sam@example.com')).toEqual([
    { name: 'Berg, Anna', address: 'anna@acme.example' },
    { name: '', address: 'sam@example.com' },
  ])
  expect(mailboxesIn('Anna Berg/LON/Acme@ACME, Sam Reed/LON/Acme@ACME').map(one => one.name)).toEqual([
    'Anna Berg',
    'Sam Reed',
  ])
  expect(mailboxesIn('')).toEqual([])
})

test('who writes on behalf of another is not the writer, and a list’s address is nobody’s own', () => {
  expect(mailboxIn('anna.berg@acme.example [mailto:anna.berg@acme.example] On Behalf Of Anna Berg')).toEqual({
    name: 'Anna Berg',
    address: 'anna.berg@acme.example',
  })
  expect(mailboxIn('plans@lists.acme.example [mailto:plans@lists.acme.example] De la part de Anna Berg')).toEqual({
    name: 'Anna Berg',
    address: '',
  })
  expect(mailboxIn('Ben Ito <ben@example.org> im Auftrag von Anna Berg <anna@acme.example>')).toEqual({
    name: 'Anna Berg',
    address: 'anna@acme.example',
  })
})
