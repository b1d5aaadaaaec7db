import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { FindingContext } from '../../src/context/finding.ts'
import { findingsIn } from '../../src/context/findings.ts'

const CONTEXT: FindingContext = {
  writtenAt: '2026-03-04T10:00', // a Wednesday
  from: { name: 'Sam Field', address: 'sam@example.com' },
  to: [{ name: 'Anna Berg', address: 'anna@example.org' }],
  subject: 'the boat',
}

function fixture(name: string): unknown {
  return JSON.parse(readFileSync(join(import.meta.dirname, `../fixtures/context/${name}.json`), 'utf8'))
}

function table<Case>(name: string): Case[] {
  return fixture(name) as Case[]
}

type DateCase = { say: string; writtenAt: string; text: string; dates: [string, string, string][] }
for (const { say, writtenAt, text, dates } of table<DateCase>('dates')) {
  test(`dates: ${say}`, () => {
    const found = findingsIn(text, { ...CONTEXT, writtenAt }).dates
    expect(found.map(({ quote, iso, granularity }) => [quote, iso, granularity])).toEqual(dates)
  })
}

for (const { text, promises } of table<{ text: string; promises: [string, string | null][] }>('promises')) {
  test(`promises: ${promises.length === 0 ? 'none' : promises.length} in "${text}"`, () => {
    expect(findingsIn(text, CONTEXT).promises.map(({ quote, due }) => [quote, due])).toEqual(promises)
  })
}

for (const { text, asks } of table<{ text: string; asks: string[] }>('asks')) {
  test(`asks: ${asks.length === 0 ? 'none' : asks.length} in "${text}"`, () => {
    expect(findingsIn(text, CONTEXT).asks.map(({ quote }) => quote)).toEqual(asks)
  })
}

for (const { text, details } of table<{ text: string; details: [string, string][] }>('details')) {
  test(`details: ${details.length === 0 ? 'none' : details.length} in "${text}"`, () => {
    expect(findingsIn(text, CONTEXT).details.map(({ quote, about }) => [quote, about])).toEqual(details)
  })
}

type IntroductionCase = { text: string; introductions: [string, string | null, string | null][] }
for (const { text, introductions } of table<IntroductionCase>('introductions')) {
  test(`introductions: ${introductions.length === 0 ? 'none' : introductions.length} in "${text}"`, () => {
    const found = findingsIn(text, CONTEXT).introductions
    expect(found.map(({ name, role, email }) => [name, role, email])).toEqual(introductions)
  })
}

const EVERYDAY = fixture('everyday') as Record<'promises' | 'asks', [string, boolean][]> & {
  dates: [string, string[]][]
}

for (const kind of ['promises', 'asks'] as const) {
  for (const [text, counts] of EVERYDAY[kind]) {
    test(`${kind}: "${text}" ${counts ? 'is one' : 'is none'}`, () => {
      expect(findingsIn(text, CONTEXT)[kind].length > 0).toBe(counts)
    })
  }
}

for (const [text, days] of EVERYDAY.dates) {
  test(`dates: "${text}" names ${days.length === 0 ? 'none' : days.join(' and ')}`, () => {
    expect(findingsIn(text, CONTEXT).dates.map(({ iso }) => iso)).toEqual(days)
  })
}
