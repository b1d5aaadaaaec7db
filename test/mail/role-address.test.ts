import { expect, test } from 'vitest'
import { isRoleAddress } from '../../src/mail/role-address.ts'

test.each([
  'no-reply@quill.example',
  'noreply+77@quill.example',
  'do-not-reply@quill.example',
  'notifications-noreply@quill.example',
  'postmaster@quill.example',
  'mailer-daemon@mx.example',
  'info@quill.example',
  'support@quill.example',
  'kontakt@quill.example',
  'info+shop@quill.example',
  'bounces+ada=quill.example@post.example',
  'stairs-owner@lists.example',
  'owner-stairs@lists.example',
  'stairs@googlegroups.com',
  'stairs@lists.quill.example',
  'reply+abcdefgh1234@reply.github.com',
  'newsletter@quill.example',
  'calendar-notification@quill.example',
])('%s is nobody to keep in touch with', address => {
  expect(isRoleAddress(address)).toBe(true)
})

test.each([
  'ada@quill.example',
  'ada.quill@quill.example',
  'info.quill@quill.example',
  'supporter@quill.example',
  'a@b.example',
  'helpful@quill.example',
  'anna-lindt@quill.example',
  'replyman@quill.example',
  '',
  'no-at-sign',
])('%j may be a person', address => {
  expect(isRoleAddress(address)).toBe(false)
})

test('the longest address is judged at once', () => {
  expect(isRoleAddress(`${'a-'.repeat(100_000)}@b.example`)).toBe(false)
})
