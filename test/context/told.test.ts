import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { findingsIn } from '../../src/context/findings.ts'

type Case = { lang: string; text: string; says: string; when?: string }
const CASES = JSON.parse(readFileSync(join(import.meta.dirname, '../fixtures/context/told.json'), 'utf8')) as Case[]

/** What else the letter says, so that its language is plain and no sentence stands alone. */
const REST: Readonly<Record<string, string>> = {
  en: 'We read the whole letter with the others and it was good to hear from you.',
  de: 'Wir haben den ganzen Brief mit den anderen gelesen und es war schön, von euch zu hören.',
  fr: 'Nous avons lu toute la lettre avec les autres et elle était très belle.',
  es: 'Leímos toda la carta con los demás y era muy bonita para todos.',
  it: 'Abbiamo letto tutta la lettera con gli altri ed era molto bella per tutti.',
  pt: 'Lemos a carta toda com os outros e era muito bonita para nós.',
  nl: 'We hebben de hele brief met de anderen gelezen en het was een mooie brief.',
}
/** A Tuesday. */
const CONTEXT = {
  writtenAt: '2026-03-03T10:00',
  from: { name: 'Sam Keller', address: 'sam@keller.example' },
  to: [{ name: 'Anna Berg', address: 'anna@berg.example' }],
  subject: '',
}

for (const { lang, text, says, when } of CASES) {
  test(`${lang}: ${says === 'nothing' ? 'no promise, question or detail' : says} in "${text}"`, () => {
    const found = findingsIn(`${text} ${REST[lang]}`, CONTEXT)
    const within = <T extends { readonly place: number }>(list: readonly T[]) =>
      list.filter(one => one.place < text.length)
    if (says === 'date') {
      expect(within(found.dates).map(({ iso }) => iso)).toContain(when)
      return
    }
    const kinds = [
      ...within(found.promises).map(() => 'promise'),
      ...within(found.asks).map(() => 'ask'),
      ...within(found.details).map(() => 'detail'),
      ...within(found.introductions).map(() => 'introduction'),
    ]
    // Whom a mail presents may be a detail worth remembering besides.
    const others = kinds.filter(kind => kind !== says && !(says === 'introduction' && kind === 'detail'))
    expect(others).toEqual([])
    if (says !== 'nothing') expect(kinds).toContain(says)
    if (says === 'promise') expect(within(found.promises)[0]?.due ?? undefined).toBe(when)
  })
}
