import fc from 'fast-check'
import { expect, test } from 'vitest'
import { deliveryStatusOf } from '../../src/mail/delivery-status.ts'

test.each([
  ['failed', '5.1.1', { action: 'failed', final: true }],
  ['Failed (user unknown)', '5.0.0 (permanent failure)', { action: 'failed', final: true }],
  ['failed', '4.2.2', { action: 'failed', final: false }],
  ['delayed', '4.4.1', { action: 'delayed', final: false }],
  ['delivered', '2.0.0', { action: 'delivered', final: null }],
  ['relayed', '2.0.0', { action: 'delivered', final: null }],
])('Action: %s with Status: %s is read', (action, status, expected) => {
  expect(deliveryStatusOf(`Final-Recipient: rfc822;bo@tanner.example\nAction: ${action}\nStatus: ${status}`)).toEqual({
    recipient: 'bo@tanner.example',
    ...expected,
  })
})

test('an address in brackets or with a full stop behind it is the address', () => {
  expect(deliveryStatusOf('Final-Recipient: RFC822; <Bo@Tanner.example>\nAction: failed')?.recipient).toBe(
    'bo@tanner.example',
  )
  expect(deliveryStatusOf('Final-Recipient: rfc822; bo@tanner.example.\nAction: failed')?.recipient).toBe(
    'bo@tanner.example',
  )
})

test('fields of the whole mail alone say nothing of a recipient', () => {
  expect(deliveryStatusOf('Reporting-MTA: dns; mx.example\nArrival-Date: Tue, 3 Mar 2026 10:12:00 +0100')).toBeNull()
})

test('recipients that no empty line parts are still two', () => {
  const content =
    'Final-Recipient: rfc822; a@b.example\nAction: delayed\nFinal-Recipient: rfc822; c@d.example\nAction: failed\nStatus: 5.0.0'
  expect(deliveryStatusOf(content)).toEqual({ action: 'failed', recipient: 'c@d.example', final: true })
})

test('no content makes it throw', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 300 }), content => {
      deliveryStatusOf(`Final-Recipient: ${content}\nAction: ${content}\nStatus: ${content}`)
      return true
    }),
    { seed: 2, numRuns: 1_000 },
  )
})
