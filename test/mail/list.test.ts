import { expect, test } from 'vitest'
import { isBulk, listAddressesOf } from '../../src/mail/list.ts'
import { mailOf } from './mail-of.ts'

test.each([
  ['List-Id', 'Stairs <stairs.lists.example>'],
  ['List-Unsubscribe', '<https://lists.example/leave>'],
  ['X-BeenThere', 'stairs@lists.example'],
  ['Mailing-List', 'list stairs@lists.example'],
  ['Precedence', 'bulk'],
  ['Sender', 'stairs-bounces@lists.example'],
])('%s: %s is the mark of a list', (name, value) => {
  expect(isBulk(mailOf({ From: 'ada@quill.example', [name]: value }, 'hello'))).toBe(true)
})

test('a mail between two people has no such mark', () => {
  expect(
    isBulk(
      mailOf(
        { From: 'ada@quill.example', To: 'bo@tanner.example', Sender: 'secretary@quill.example', 'X-Mailer': 'Post 1' },
        'hello',
      ),
    ),
  ).toBe(false)
})

test('C12 the addresses of the list itself are told, so that none becomes a person', () => {
  const mail = mailOf(
    {
      'List-Id': '<stairs.lists.example>',
      'List-Post': '<mailto:Stairs@lists.example?subject=x>',
      'X-BeenThere': 'stairs@lists.example',
      To: 'stairs@lists.example',
    },
    '',
  )
  expect(listAddressesOf(mail)).toEqual(['stairs@lists.example'])
})
