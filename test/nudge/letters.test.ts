import { expect, test } from 'vitest'
import { acknowledgementLetter } from '../../src/nudge/acknowledgement.ts'
import { digestLetter } from '../../src/nudge/digest.ts'
import { receiptLetter } from '../../src/nudge/receipt.ts'
import { reminderLetter } from '../../src/nudge/reminder.ts'
import type { LetterLanguage } from '../../src/nudge/words.ts'
import { DAY_MS } from '../../src/time/instant.ts'
import { aDigest, CAPTURE, fivePeople, fullDigest, NOW } from './a-digest.ts'
import { expectLetter } from './golden.ts'

const LANGUAGES: readonly LetterLanguage[] = ['en', 'de']
const PAGE = 'https://kith.example/d/page'

test.each(LANGUAGES)('a digest of five people reads as its file says (%s)', language => {
  expectLetter(`digest-five-${language}`, digestLetter(fullDigest(language)))
})

test.each(LANGUAGES)('a digest of one person reads as its file says (%s)', language => {
  const [, ben] = fivePeople(language)
  expectLetter(`digest-one-${language}`, digestLetter(aDigest(ben ? [{ ...ben, number: 1 }] : [], { language })))
})

test.each(LANGUAGES)('with names only a digest reads as its file says (%s)', language => {
  expectLetter(`digest-names-${language}`, digestLetter({ ...fullDigest(language), namesOnly: true }))
})

test.each(LANGUAGES)('a reminder at its minute reads as its file says (%s)', language => {
  const person = {
    name: 'Anna Berg',
    position: 'Head of Partnerships, Nordlicht',
    writeTo: 'anna.berg@nordlicht.example',
    replyTo: 'r+token@kith.example',
  }
  const letter = reminderLetter({
    text: language === 'en' ? 'send the deck' : 'die Folien schicken',
    person,
    ownerName: 'Sam',
    language,
    captureAddress: CAPTURE,
    pageUrl: PAGE,
  })
  expectLetter(`reminder-${language}`, letter)
})

test.each(LANGUAGES)('an acknowledgement reads as its file says (%s)', language => {
  const says = (en: string, de: string) => (language === 'en' ? en : de)
  const letter = acknowledgementLetter({
    subject: 'Anna, Ben',
    done: [
      says('Anna Berg: quiet until Monday, 16 March 2026.', 'Anna Berg: still bis Montag, 16. März 2026.'),
      says('Ben Okafor: in touch today, by phone.', 'Ben Okafor: heute telefoniert.'),
    ],
    refused: [],
    informed: [],
    unread: [says('and the thing with the cat', 'und das mit der Katze')],
    examples: [says('2 weeks', '2 Wochen'), says('met for coffee', 'auf einen Kaffee getroffen')],
    language,
    origin: 'https://kith.example',
  })
  expectLetter(`acknowledgement-${language}`, letter)
})

test.each(LANGUAGES)('the first receipt reads as its file says (%s)', language => {
  const letter = receiptLetter({
    people: [
      { name: 'Anna Berg', isNew: true, quietAt: NOW + 45 * DAY_MS },
      { name: 'Ben Okafor', isNew: false, quietAt: null },
    ],
    subject: 'Office in Lisbon',
    first: true,
    owner: { language, zone: 'Europe/Berlin' },
    origin: 'https://kith.example',
  })
  expectLetter(`receipt-${language}`, letter)
})

test('every file of letters belongs to a test', async () => {
  const { readdirSync } = await import('node:fs')
  const { join } = await import('node:path')
  const names = readdirSync(join(import.meta.dirname, '../fixtures/nudge')).map(name =>
    name.replace(/\.(?:txt|html)$/, ''),
  )
  const kinds = ['digest-five', 'digest-one', 'digest-names', 'reminder', 'acknowledgement', 'receipt']
  const known = kinds.flatMap(kind => LANGUAGES.map(language => `${kind}-${language}`))
  expect([...new Set(names)].toSorted()).toEqual(known.toSorted())
})
