import fc from 'fast-check'
import { expect, test } from 'vitest'
import { digestLetter } from '../../src/nudge/digest.ts'
import type { Letter } from '../../src/nudge/letter.ts'
import { aDigest, aPerson, fivePeople, fullDigest, NOW } from './a-digest.ts'

const en = digestLetter(fullDigest('en'))
const hrefsOf = ({ html }: Letter) =>
  [...html.matchAll(/href="([^"]{0,3000})"/g)].map(([, href = '']) => href.replaceAll('&amp;', '&'))

test('five people fit in 30 KB of HTML, in both languages and with the longest names and quotes', () => {
  const long = 'Aurelia '.repeat(40)
  const told = { quote: '\u{1f600}'.repeat(900), saidAt: NOW, due: NOW }
  const promised = { kind: 'promise', by: 'owner', told } as const
  const worst = fivePeople('de').map(person => ({
    ...person,
    name: long,
    position: long.repeat(4),
    formerPosition: `x${long.repeat(4)}`,
    lastSubject: 'ü'.repeat(300),
    mention: { kind: 'detail' as const, told: { quote: '\u{1f600}'.repeat(900), saidAt: NOW, due: null } },
    occasion: promised,
    also: [promised, promised],
    alsoMore: 7,
  }))
  for (const letter of [en, digestLetter(fullDigest('de')), digestLetter({ ...fullDigest('de'), people: worst })]) {
    expect(new TextEncoder().encode(letter.html).length).toBeLessThan(30 * 1024)
  }
})

test('the subject alone says whom to write to, and never more than 200 characters', () => {
  expect(en.subject).toBe('Anna, Ben and 3 more')
  const letter = digestLetter(aDigest([aPerson(1, `${'A'.repeat(5_000)} B`)]))
  expect([...letter.subject].length).toBeLessThanOrEqual(200)
})

test('a name cannot break out of the subject, the text or the HTML', () => {
  const hostile =
    '<img src=x onerror=alert(1)>\r\nBcc: eve@evil.example\u2028{{7*7}}%0d%0a<a href="https://evil.example">'
  const letter = digestLetter(
    aDigest([
      aPerson(1, hostile, { position: hostile, circles: [hostile], introducedBy: hostile, lastSubject: hostile }),
    ]),
  )
  expect(letter.subject).not.toMatch(/[\r\n\u2028]/)
  expect(letter.html).not.toContain('<img')
  expect(letter.html).not.toContain('href="https://evil.example')
  expect(letter.text.split('\n').filter(line => line.startsWith('Bcc:'))).toEqual([])
  for (const href of hrefsOf(letter)) expect(decodeURIComponent(href)).not.toMatch(/\nBcc:/i)
})

test('no link carries a bare plus, none is longer than 1,000 characters, and each mailto has one subject and one body', () => {
  const links = hrefsOf(en).filter(href => href.startsWith('mailto:'))
  expect(links.length).toBe(4 + 3 + 4 + 4 + 3 + 4)
  for (const link of links) {
    expect(link).not.toContain('+')
    expect(link.length).toBeLessThanOrEqual(1_000)
    expect(link.match(/[?&]body=/g)?.length ?? 0).toBeLessThanOrEqual(1)
    expect(link).not.toMatch(/%0A/i.test(link) && !/%0D%0A/i.test(link) ? /.*/ : /^$/)
  }
})

test('a mail to the person opens with the capture address in Bcc; an answer carries its words in subject and body', () => {
  const links = hrefsOf(en).filter(href => href.startsWith('mailto:'))
  expect(links.find(link => link.startsWith('mailto:ben%2Bkith@acme.example'))).toContain(
    'bcc=log%2Bk7q2m5x4a3b6c2d7e4f3%40kith.example',
  )
  expect(links.find(link => link.includes('subject=two%20weeks'))).toContain('body=two%20weeks%0D%0A')
})

test('nothing is loaded from anywhere, and nothing is there that mail clients strip', () => {
  for (const language of ['en', 'de'] as const) {
    const { html } = digestLetter(fullDigest(language))
    expect(html).not.toMatch(
      /<(?:img|link|script|iframe|form|svg|video|details|object)\b|\bsrc=|@import|url\(|@font-face/i,
    )
    const outside = hrefsOf({ subject: '', text: '', html }).filter(href => /^https?:/.test(href))
    for (const href of outside) expect(new URL(href).origin).toBe('https://kith.example')
  }
})

test('the text part holds every sentence and every way to answer that the HTML holds', () => {
  const letter = en.html
    .replaceAll(/<[^>]{0,2000}>/g, '\n')
    .replaceAll('&#39;', "'")
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&')
  for (const sentence of en.text.split('\n').map(line => line.trim())) {
    if (/^\d+\. |mailto:|https:|^Or answer with/.test(sentence) || sentence === '') continue
    expect(letter).toContain(sentence)
  }
  for (const answer of ['1 done', '2 let it rest', '2 two weeks', '4 rarer', '5 every three months'])
    expect(en.text).toContain(answer)
})

test('a held mail that is about to go is said with its day, behind the things to sort', () => {
  const { text } = digestLetter({ ...fullDigest('en'), heldUntil: NOW + 5 * 86_400_000 })
  expect(text).toContain('2 things to sort (a held mail is kept until 7 March): https://kith.example/')
})

test('every answer that the letter suggests is in its words: with a number where there are several people', () => {
  const one = digestLetter(aDigest([aPerson(1, 'Anna Berg')]))
  expect(one.text).toContain('Or answer with: two weeks')
  expect(one.text).toContain('Anna Berg')
  expect(one.text).not.toMatch(/^1\. /m)
})

test('with names only, nothing of any mail and no title is in it', () => {
  const letter = digestLetter({ ...fullDigest('en'), namesOnly: true })
  for (const part of [letter.text, letter.html]) {
    expect(part).not.toMatch(/deck|Lisbon|draft|birthday|CTO|Nordlicht|mentor|every month/)
    expect(part).toContain('Anna Berg')
  }
})

test('a promise is due today or was due on a day; at most one more finding of a person is told, in at most 160 characters', () => {
  expect(en.text).toContain('That is today.')
  const told = { quote: 'x'.repeat(900), saidAt: NOW, due: null }
  const { text } = digestLetter(aDigest([aPerson(1, 'Anna Berg', { mention: { kind: 'detail', told } })]))
  expect(text).toContain(`${'x'.repeat(159)}\u2026`)
  expect(text).not.toContain('x'.repeat(160))
})

test('where one half of a conversation is seen, the letter does not claim that nobody answered', () => {
  const last = {
    direction: 'outbound',
    at: NOW - 40 * 86_400_000,
    channel: 'mail',
    standing: 'cannot-tell',
    visibility: 'mine',
    unanswered: 5,
    asked: false,
  } as const
  const { text } = digestLetter(aDigest([aPerson(1, 'Anna Berg', { last })]))
  expect(text).toContain('Anna may have answered without Kith seeing it')
  expect(text).not.toMatch(/no answer|wrote last/)
})

test('letters escape whatever anybody is called', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 60 }), fc.string({ maxLength: 60 }), (name, position) => {
      const { html, subject } = digestLetter(aDigest([aPerson(1, name || 'x', { position, circles: [name] })]))
      const tags = [...html.matchAll(/<([a-z0-9]+)/gi)].map(([, tag]) => tag)
      expect(new Set(tags)).toEqual(
        new Set([
          'html',
          'head',
          'meta',
          'title',
          'style',
          'body',
          'div',
          'table',
          'tr',
          'td',
          'p',
          'h2',
          ...(html.includes('<br') ? ['br'] : []),
          'span',
          'a',
          'hr',
        ]),
      )
      expect(subject).not.toMatch(/[\r\n]/)
    }),
    { seed: 6, numRuns: 150 },
  )
}, 30_000)

test('what else is due of one person stands behind the first, with how many more there are, and an answer is for all', () => {
  const promised = (quote: string) =>
    ({ kind: 'promise', by: 'owner', told: { quote, saidAt: NOW, due: NOW } }) as const
  const anna = aPerson(1, 'Anna Berg', {
    occasion: promised('the deck'),
    also: [promised('the map'), { kind: 'reminder', text: 'her book', yearly: false }],
    alsoMore: 2,
  })
  const { text } = digestLetter(aDigest([anna]))
  const places = ['“the deck”', '“the map”', 'her book', 'And 2 more, on the page.', 'An answer means all'].map(part =>
    text.indexOf(part),
  )
  expect(places).toEqual(places.toSorted((one, other) => one - other))
  expect(places).not.toContain(-1)
  expect(digestLetter(aDigest([{ ...anna, also: [], alsoMore: 0 }])).text).not.toContain('An answer means all')
})

test('a question that was put off to today is told as a question, and its answers are about it', () => {
  const told = { quote: 'did you settle on Lisbon?', saidAt: NOW, due: NOW }
  const ask = aPerson(1, 'Anna Berg', { occasion: { kind: 'ask', by: 'contact', told } })
  const { text, html } = digestLetter(aDigest([ask]))
  expect(text).toContain('Anna asked, today: “did you settle on Lisbon?”')
  expect(text).not.toContain('promised')
  expect(html).toContain('Let the question go')
})
