import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { readAddressWords } from '../../src/command/address-words.ts'
import { NOW, reply } from './replies.ts'

const [replies = '', address = ''] = readFileSync('docs/commands.md', 'utf8').split('## In the address')
const phrasesOf = (text: string) => [...text.matchAll(/`([^`]+)`/g)].map(([, phrase = '']) => phrase)
const SEVERAL = ['Anna Berg', 'Tom Weber', 'Ruth Amsel']
/** Told on the page as what is asked back. */
const ASKED_BACK = new Set(['2 may'])

test('every answer in the handbook is understood whole', () => {
  const phrases = phrasesOf(replies).filter(phrase => !ASKED_BACK.has(phrase))
  expect(phrases.length).toBeGreaterThan(100)
  for (const phrase of phrases) {
    const several = /^(?:1 |2 in|all |Anna |Tom|Weber|first one|why #)/.test(phrase)
    const { commands, unread } = reply(phrase, several ? SEVERAL : ['Ruth Amsel'])
    expect([phrase, commands.length > 0, unread]).toEqual([phrase, true, []])
  }
})

test('every word of an address in the handbook is understood', () => {
  for (const word of phrasesOf(address).filter(one => /^[a-z0-9-]+$/.test(one))) {
    const { unknown } = readAddressWords([word], { now: NOW, zone: 'Europe/London' })
    expect([word, unknown]).toEqual([word, []])
  }
})
