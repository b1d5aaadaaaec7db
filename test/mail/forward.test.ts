import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { intentOf } from '../../src/mail/forward.ts'
import { readingOf } from '../../src/mail/reading.ts'
import { ANNA, aMail, SAM } from './a-mail.ts'

type Case = {
  readonly tag: string
  readonly client: string
  readonly subject: string
  readonly lines: readonly string[]
  readonly cc: string | null
  readonly to?: readonly string[]
}

const CASES: readonly Case[] = JSON.parse(
  readFileSync(join(import.meta.dirname, '../fixtures/mail/forwards.json'), 'utf8'),
)
const NOTE = 'Have a look at this.\nWhat do you think?'

for (const { tag, client, subject, lines, cc, to } of CASES) {
  test(`a mail passed on in ${tag} (${client}) keeps its people, subject, date and words apart from the note`, () => {
    const reading = readingOf(aMail(`${NOTE}\n\n${lines.join('\n')}\n`, { subject }))
    expect(reading.visible).toBe(NOTE)
    expect(reading.quoted).toEqual([])
    const [forwarded] = reading.forwarded
    expect(forwarded?.from).toEqual(ANNA)
    expect(forwarded?.to.map(one => one.address)).toEqual(to ?? ['sam@example.com'])
    expect(forwarded?.cc.map(one => one.address)).toEqual(cc ? [cc] : [])
    expect(forwarded?.subject).toBe('Lisbon plans')
    expect(forwarded?.date?.wallClock).toBe('2026-03-03T10:12')
    expect(forwarded?.body.trim()).toBe('The office is near the river.\nRent is fair.')
  })
}

const PAGES: readonly { readonly client: string; readonly html: string }[] = JSON.parse(
  readFileSync(join(import.meta.dirname, '../fixtures/mail/html-forwards.json'), 'utf8'),
)

for (const { client, html } of PAGES) {
  test(`${client} passes a mail on in HTML with all its fields`, () => {
    const reading = readingOf(aMail(null, { html, subject: 'Fwd: Lisbon plans' }))
    expect(reading.visible).toBe('Look at this.')
    expect(reading.forwarded).toHaveLength(1)
    expect(reading.forwarded[0]).toMatchObject({ from: ANNA, cc: [], subject: 'Lisbon plans', body: 'By the river.' })
    expect(reading.forwarded[0]?.to[0]?.address).toBe('sam@example.com')
    expect(reading.forwarded[0]?.date?.wallClock).toBe('2026-03-03T10:12')
  })
}

test('a forward without a word on top invents none', () => {
  for (const { subject, lines } of CASES)
    expect(readingOf(aMail(`${lines.join('\n')}\n`, { subject })).authored).toBe('')
})

const INTRODUCTIONS: readonly { readonly tag: string; readonly intro: string; readonly address: string }[] = JSON.parse(
  readFileSync(join(import.meta.dirname, '../fixtures/mail/attributions.json'), 'utf8'),
)

test('an introduction instead of headers passes the mail on where the subject says so, as Outlook for Mac does', () => {
  for (const { tag, intro, address } of INTRODUCTIONS) {
    const reading = readingOf(aMail(`${NOTE}\n\n${intro}\n\n    By the river.\n`, { subject: 'FW: Lisbon plans' }))
    const [forwarded] = reading.forwarded
    expect([tag, intro, reading.visible, forwarded?.from?.address, forwarded?.subject, forwarded?.body.trim()]).toEqual(
      [tag, intro, NOTE, address, 'Lisbon plans', 'By the river.'],
    )
  }
})

test('the headers of every language below an answer are a quote where the subject says so', () => {
  for (const { tag, client, lines } of CASES.filter(
    one => one.client.startsWith('Outlook') && one.lines[0]?.includes('@'),
  )) {
    const reading = readingOf(aMail(`${NOTE}\n\n${lines.join('\n')}\n`, { subject: 'Re: Lisbon plans' }))
    expect([tag, client, reading.visible, reading.forwarded.length, reading.quoted[0]?.from?.address]).toEqual([
      tag,
      client,
      NOTE,
      0,
      'anna@acme.example',
    ])
  }
})

test('the same headers below an answer are a quote where the subject says so', () => {
  const outlook = CASES.find(one => one.client === 'Outlook')
  const reading = readingOf(
    aMail(`Thursday is fine.\n\n${outlook?.lines.join('\n')}\n`, { subject: 'Re: Lisbon plans' }),
  )
  expect(reading.visible).toBe('Thursday is fine.')
  expect(reading.forwarded).toEqual([])
  expect(reading.quoted).toEqual([
    {
      from: ANNA,
      date: { wallClock: '2026-03-03T10:12', offsetMinutes: null },
      text: 'The office is near the river.\nRent is fair.',
    },
  ])
})

test('attached mails are each passed on, in order, unless a machine returned them', () => {
  const attached = ['One.', 'Two.'].map(text =>
    aMail(text, { from: [ANNA], to: [SAM], subject: text, date: Date.UTC(2026, 2, 3, 9, 12), dateOffsetMinutes: 60 }),
  )
  const reading = readingOf(aMail('Both of them.', { attached, subject: 'Fwd: two' }))
  expect(reading.forwarded.map(one => [one.body, one.subject, one.date?.wallClock])).toEqual([
    ['One.', 'One.', '2026-03-03T10:12'],
    ['Two.', 'Two.', '2026-03-03T10:12'],
  ])
})

test('the outermost prefix of a subject decides between answer and forward', () => {
  expect(intentOf('RE: FW: Lisbon')).toBe('reply')
  expect(intentOf('WG: Re: Lisbon')).toBe('forward')
  expect(intentOf('İLT: Lisbon')).toBe('forward')
  expect(intentOf('Lisbon: the plans')).toBe('unsaid')
  expect(intentOf('')).toBe('unsaid')
})
