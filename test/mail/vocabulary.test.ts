import { expect, test } from 'vitest'
import { labelIn } from '../../src/mail/header-block.ts'
import {
  caseFolded,
  HEADER_LABELS,
  LANGUAGES,
  MONTHS,
  OPENERS,
  SENT_FROM,
  SEPARATORS,
  WEEKDAYS,
  WROTE,
} from '../../src/mail/vocabulary.ts'

test('every word of every language is written as it is looked up: lower case, without spaces around it', () => {
  for (const words of [
    ...HEADER_LABELS.keys(),
    ...SEPARATORS.keys(),
    ...MONTHS.keys(),
    ...WEEKDAYS,
    ...OPENERS,
    ...SENT_FROM,
    ...WROTE,
  ])
    expect([words, caseFolded(words).trim()]).toEqual([words, words])
})

test('every label is found where a mail program writes it, with its colon, bold or with a space before the colon', () => {
  for (const [label, kind] of HEADER_LABELS)
    for (const line of [`${label}: Anna`, `*${label}:* Anna`, `${label} : Anna`, `${label}：Anna`])
      expect([line, labelIn(line)]).toEqual([line, { kind, value: 'Anna' }])
})

test('a language whose months have names has twelve of them, and all have seven days and a way to say who wrote', () => {
  for (const { tag, months, weekdays, wrote, headers } of LANGUAGES) {
    expect([tag, [0, 12].includes(months.length), weekdays.length]).toEqual([tag, true, 7])
    expect([tag, wrote.length > 0, headers.from.length > 0, headers.subject.length > 0]).toEqual([
      tag,
      true,
      true,
      true,
    ])
  }
})

test('no two languages share a tag', () => {
  expect(new Set(LANGUAGES.map(words => words.tag)).size).toBe(LANGUAGES.length)
})
