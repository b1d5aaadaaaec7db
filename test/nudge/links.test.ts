import fc from 'fast-check'
import { expect, test } from 'vitest'
import { mailto } from '../../src/nudge/links.ts'

test('a plus is %2B, a blank is %20, a line end is %0D%0A', () => {
  expect(mailto({ to: 'r+abc@kith.example', subject: 'two weeks', body: 'two weeks\nSam' })).toBe(
    'mailto:r%2Babc@kith.example?subject=two%20weeks&body=two%20weeks%0D%0ASam',
  )
})

test('a link that would grow too long loses its body, never its address or its Bcc', () => {
  const link = mailto({
    to: 'a@b.example',
    bcc: 'log+x@kith.example',
    subject: 'ü'.repeat(400),
    body: 'x'.repeat(3_000),
  })
  expect(link.length).toBeLessThanOrEqual(1_000)
  expect(link).toContain('bcc=log%2Bx%40kith.example')
})

test.each([`a${'\u{1f600}'.repeat(200)}`, '漢'.repeat(200), 'half \ud83d a smile', '\udc00'])(
  'a subject that is hard to encode makes a link all the same',
  subject => {
    const link = mailto({ to: 'a@b.example', subject, bcc: 'log+x@kith.example', body: 'b' })
    expect(link.length).toBeLessThanOrEqual(1_000)
    expect(link).toContain('bcc=')
    expect(() => decodeURIComponent(link)).not.toThrow()
  },
)

test('whatever stands in them, links are at most 1,000 characters and hold no bare plus, quote or line end', () => {
  const text = fc.string({
    unit: fc.constantFrom('a', '漢', '\u{1f600}', '\ud83d', '+', '\n', '"', '<'),
    maxLength: 300,
  })
  fc.assert(
    fc.property(text, text, (subject, body) => {
      const link = mailto({ to: 'r+abc@kith.example', subject, body, bcc: 'log+x@kith.example' })
      expect(link.length).toBeLessThanOrEqual(1_000)
      expect(link).not.toMatch(/[+"<>\s]/)
    }),
    { seed: 3, numRuns: 200 },
  )
})
