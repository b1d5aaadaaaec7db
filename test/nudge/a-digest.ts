import type { DigestContent, DigestPerson } from '../../src/nudge/digest.ts'
import type { LetterLanguage } from '../../src/nudge/words.ts'
import { DAY_MS, type Instant } from '../../src/time/instant.ts'

/** Monday, 2 March 2026, nine o'clock in Berlin. */
export const NOW: Instant = Date.UTC(2026, 2, 2, 8)
export const CAPTURE = 'log+k7q2m5x4a3b6c2d7e4f3@kith.example'
const token = (number: number) => `r+aeb${number}${'q5zk7w3mfd2xv6tj4nsp'.repeat(2)}@kith.example`
const ago = (days: number) => NOW - days * DAY_MS

/** Somebody of whom nothing is known but a name and an address. */
export function aPerson(number: number, name: string, more: Partial<DigestPerson> = {}): DigestPerson {
  return {
    number,
    name,
    position: '',
    formerPosition: '',
    circles: [],
    introducedBy: null,
    news: null,
    occasion: { kind: 'snooze-over' },
    also: [],
    alsoMore: 0,
    asksWhetherToKeep: false,
    last: null,
    mention: null,
    awayUntil: null,
    writeTo: `person${number}@mail.example`,
    lastSubject: '',
    replyTo: token(number),
    ...more,
  }
}

export function aDigest(people: readonly DigestPerson[], more: Partial<DigestContent> = {}): DigestContent {
  return {
    people,
    ownerName: 'Sam',
    language: 'en',
    zone: 'Europe/Berlin',
    now: NOW,
    namesOnly: false,
    captureAddress: CAPTURE,
    pageUrl: `https://kith.example/d/${'aebq5zk7w3mfd2xv6tj4nsp'.repeat(2)}`,
    pauseUrl: `https://kith.example/u/${'aebq5zk7w3mfd2xv6tj4nsp'.repeat(2)}`,
    toSort: 0,
    sortUrl: 'https://kith.example/',
    heldUntil: null,
    coming: [],
    neglected: null,
    ...more,
  }
}

/** Five people, each for another reason and with something else to mention. */
export function fivePeople(language: LetterLanguage): readonly DigestPerson[] {
  const says = (en: string, de: string) => (language === 'en' ? en : de)
  return [
    aPerson(1, 'Anna Berg', {
      position: says('Head of Partnerships, Nordlicht', 'Leiterin Partnerschaften, Nordlicht'),
      circles: [says('close', 'nah')],
      introducedBy: 'Priya Nair',
      occasion: {
        kind: 'promise',
        by: 'owner',
        told: {
          quote: says("I'll send you the deck by Monday", 'Ich schicke dir die Folien bis Montag'),
          saidAt: ago(5),
          due: NOW,
        },
      },
      writeTo: 'anna.berg@nordlicht.example',
      lastSubject: says('Office in Lisbon', 'Büro in Lissabon'),
    }),
    aPerson(2, 'Ben Okafor', {
      position: 'CTO, Acme',
      formerPosition: says('Engineer, Lumen', 'Ingenieur, Lumen'),
      news: {
        from: { title: says('Engineer', 'Ingenieur'), organization: 'Lumen' },
        to: { title: 'CTO', organization: 'Acme' },
        certain: true,
      },
      occasion: {
        kind: 'quiet',
        sentence: says(
          'You usually talk every month; it has been three: only one gap in twelve is this long.',
          'Ihr sprecht euch gewöhnlich jeden Monat; jetzt sind es drei: nur eine von zwölf Pausen ist so lang.',
        ),
      },
      last: {
        direction: 'outbound',
        at: ago(84),
        channel: 'mail',
        standing: 'wrote-often',
        visibility: 'both',
        unanswered: 3,
        asked: false,
      },
      writeTo: 'ben+kith@acme.example',
      lastSubject: says('Re: your draft', 'AW: dein Entwurf'),
    }),
    aPerson(3, '田中 由紀', {
      position: 'デザイナー, みらい',
      circles: ['mentor', says('friend', 'Freundin'), 'third'],
      occasion: {
        kind: 'cadence',
        every: says('every two months', 'alle zwei Monate'),
        span: says('ten weeks', 'zehn Wochen'),
      },
      last: {
        direction: 'inbound',
        at: ago(58),
        channel: 'mail',
        standing: 'owes-answer',
        visibility: 'both',
        unanswered: 0,
        asked: true,
      },
      mention: {
        kind: 'they-asked',
        told: { quote: '三月に東京へ来ますか？', saidAt: ago(58), due: null },
      },
      awayUntil: NOW + 5 * DAY_MS,
    }),
    aPerson(4, 'ليلى حداد', {
      position: 'مهندسة, النور',
      occasion: {
        kind: 'quiet',
        sentence: says(
          'You usually talk every six weeks; it has been four months.',
          'Ihr sprecht euch gewöhnlich alle sechs Wochen; jetzt sind es vier Monate.',
        ),
      },
      asksWhetherToKeep: true,
      last: {
        direction: 'outbound',
        at: ago(121),
        channel: 'mail',
        standing: 'cannot-tell',
        visibility: 'quoted',
        unanswered: 1,
        asked: false,
      },
      mention: { kind: 'detail', told: { quote: 'انتقلنا إلى بيروت', saidAt: ago(150), due: null } },
    }),
    aPerson(5, 'Maximiliane-Charlotte von und zu Hohenstein-Wittgenstein-Ostrowski', {
      occasion: { kind: 'reminder', text: says('her birthday', 'ihr Geburtstag'), yearly: true },
      last: {
        direction: 'outbound',
        at: ago(200),
        channel: 'met',
        standing: 'cannot-tell',
        visibility: 'both',
        unanswered: 0,
        asked: false,
      },
      news: {
        from: { title: null, organization: 'Hansawerk' },
        to: { title: null, organization: 'Lumen' },
        certain: false,
      },
      writeTo: null,
    }),
  ]
}

/** A Monday that is the month's first digest, with all that a digest can say beside its people. */
export function fullDigest(language: LetterLanguage): DigestContent {
  return aDigest(fivePeople(language), {
    language,
    toSort: 2,
    coming: [
      { name: 'Chloe Martin', at: NOW + 2 * DAY_MS, why: 'promise' },
      { name: 'Tomás Silva', at: NOW + 4 * DAY_MS, why: 'quiet' },
    ],
    neglected: { kind: 'circle', name: 'mentors', people: ['Ruth Stein', 'Tomás Silva'] },
  })
}
