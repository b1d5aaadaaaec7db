import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { textOfHtml } from '../../src/mail/html.ts'
import { readingOf } from '../../src/mail/reading.ts'
import { ANNA, aMail } from './a-mail.ts'

type Case = { readonly client: string; readonly html: string }
const CASES: readonly Case[] = JSON.parse(
  readFileSync(join(import.meta.dirname, '../fixtures/mail/html-replies.json'), 'utf8'),
)
const words = (text: string): string => text.replace(/\s+/g, ' ').trim()

for (const { client, html } of CASES) {
  test(`${client}: the answer is kept, the quote goes to its writer`, () => {
    const reading = readingOf(aMail(null, { html }))
    expect(words(reading.visible)).toBe('Thursday is fine. Shall I bring the plans?')
    expect(reading.quoted[0]?.from).toEqual(ANNA)
    expect(words(reading.quoted[0]?.text ?? '')).toBe('Does Thursday suit you? Anna')
  })
}

test('a blockquote that nobody introduces is the writer’s own', () => {
  const reading = readingOf(
    aMail(null, { html: '<p>My rule is</p><blockquote>Answer within a day.</blockquote><p>So I do.</p>' }),
  )
  expect(words(reading.visible)).toBe('My rule is Answer within a day. So I do.')
})

test('hidden words, styles, scripts, comments and titles are no text', () => {
  const html =
    '<head><title>T</title><style>p{color:red}</style></head><body><div style="display: none">preview</div><!-- <p>old</p> --><script>let a = "<p>x</p>"</script><p hidden>h</p><span style="font-size:0px">z</span><p>Fine.</p></body>'
  expect(textOfHtml(html)).toBe('Fine.')
})

test('paragraphs, breaks, cells and rows keep their lines', () => {
  expect(
    textOfHtml('<p>One</p><p>Two<br>Three</p><table><tr><td>a</td><td>b</td></tr><tr><td>c</td></tr></table>'),
  ).toBe('One\n\nTwo\nThree\n\na b\nc')
})

test('a link keeps its target where that names a person and the words do not', () => {
  expect(
    textOfHtml('<a href="mailto:anna@acme.example?subject=x">Anna</a>, <a href="tel:+351215550100">call</a>'),
  ).toBe('Anna <anna@acme.example>, call <+351215550100>')
  expect(
    textOfHtml('<a href="mailto:anna@acme.example">anna@acme.example</a> <a href="https://acme.example">site</a>'),
  ).toBe('anna@acme.example site')
})

test('signs that are no tags stay signs', () => {
  expect(textOfHtml('a < b, 2 <3, Anna <anna@acme.example> wrote')).toBe('a < b, 2 <3, Anna <anna@acme.example> wrote')
  expect(textOfHtml('caf&eacute; &amp; &#8364;5 &#x1F600; &unknown; &#0; AT&T')).toBe(
    'café & €5 😀 &unknown; \ufffd AT&T',
  )
})

test('quote containers inside each other become as many marks', () => {
  expect(textOfHtml('<blockquote type="cite">a<blockquote type="cite">b</blockquote>c</blockquote>d')).toBe(
    '> a\n> > b\n> c\nd',
  )
})

test('preformatted text keeps its spaces and lines', () => {
  expect(textOfHtml('<pre>one\n  two</pre>')).toBe('one\n  two')
})
