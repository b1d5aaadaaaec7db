import { expect, test } from 'vitest'
import { aKith, MONDAY, OWNER, stamped } from './a-kith.ts'
import { aMail } from './a-mail.ts'

const NAMES = [
  'Ben\r\nBcc: eve@evil.example',
  'Ben\nX: y',
  'Ben\u2028Subject: x',
  'Ben\u2029\u0085\u000b\u000c',
  'Ben%0d%0aBcc: eve@evil.example',
  'x'.repeat(5_000),
  '<img src=x onerror=alert(1)>',
  '<a href="https://evil.example">press</a>',
  '{{7*7}} <%= 7*7 %>',
  '"><script>alert(1)</script>',
  'javascript:alert(1)',
  '\u202egpj.exe Ben',
]

/** An encoded word carries what a plain header cannot (RFC 2047). */
const encoded = (text: string) =>
  [...text.slice(0, 5_000)]
    .reduce<string[]>((words, letter) => {
      const last = words.at(-1) ?? ''
      if (last.length < 30 && words.length > 0) words[words.length - 1] = last + letter
      else words.push(letter)
      return words
    }, [])
    .map(word => `=?utf-8?B?${btoa(String.fromCharCode(...new TextEncoder().encode(word)))}?=`)
    .join('\r\n ')

async function lettersAbout(name: string) {
  const kith = await aKith()
  const mail = aMail({
    to: `${encoded(name)} <ben@acme.example>`,
    subject: encoded(`Re: ${name}`),
    text: `Dear Ben,\r\n\r\nI'll send you ${name.replace(/[\r\n]+/g, ' ').slice(0, 200)} by Friday.\r\n\r\nSam`,
    at: MONDAY,
    id: 'one@keller.example',
  })
  await kith.deliver(stamped(mail), kith.capture)
  await kith.tick()
  await kith.run(6)
  expect(kith.faults).toEqual([])
  return kith.sent
}

test.each(NAMES.map(name => [name.slice(0, 30), name] as const))(
  'G24 every header of the letters about %j is one clean line of at most 200 characters',
  async (_, name) => {
    const letters = await lettersAbout(name)
    expect(letters.length).toBeGreaterThan(0)
    for (const { subject, from, replyTo, to, headers } of letters) {
      for (const value of [subject, from.name, from.email, replyTo, to]) {
        expect(value).toMatch(/^[^\u0000-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e]{1,200}$/)
      }
      expect([to, from.email]).toEqual([OWNER, 'kith@kith.test'])
      expect(
        Object.keys(headers).every(key =>
          /^(?:Auto-Submitted|X-Auto-Response-Suppress|In-Reply-To|References|List-Unsubscribe(?:-Post)?)$/.test(key),
        ),
      ).toBe(true)
      for (const value of Object.values(headers)) expect(value).not.toMatch(/[\r\n]/)
    }
  },
)

test.each(NAMES.map(name => [name.slice(0, 30), name] as const))(
  'G16 G25 in the HTML of the letters about %j words stay words, and nothing is loaded',
  async (_, name) => {
    for (const { html } of await lettersAbout(name)) {
      expect(html).not.toMatch(/<(?:img|script|iframe|object|embed|form|input|link|svg|video|audio|base)\b/i)
      for (const [tag] of html.matchAll(/<[a-z][^>]*>/gi)) expect(tag).not.toMatch(/\son[a-z]+=/i)
      expect(html).not.toMatch(/url\(|@import|background\s*=/i)
      for (const [, href = ''] of html.matchAll(/\shref="([^"]*)"/g))
        expect(href).toMatch(/^(?:mailto:|https:\/\/kith\.test(?:\/|$))/)
    }
  },
)
