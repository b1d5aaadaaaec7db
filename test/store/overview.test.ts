import { env } from 'cloudflare:workers'
import { beforeAll, expect, test } from 'vitest'
import { OwnerId } from '../../src/ids.ts'
import { databaseOf } from '../../src/store/database.ts'
import { overviewOf } from '../../src/store/overview.ts'
import { aKith, MONDAY, stamped } from '../flow/a-kith.ts'

const mail = (number: number, to: string, text = 'Good morning.') =>
  [
    'From: Sam Keller <sam@keller.example>',
    `To: ${to}`,
    `Subject: Mail ${number}`,
    `Message-ID: <mail-${number}@keller.example>`,
    'Date: Mon, 02 Mar 2026 07:30:00 +0100',
    '',
    text,
  ].join('\r\n')

let kith: Awaited<ReturnType<typeof aKith>>
const overview = () => overviewOf(databaseOf(env.DB), OwnerId.parse(kith.ownerId))

beforeAll(async () => {
  kith = await aKith()
  const mails = [
    mail(1, 'Anna Berg <anna.berg@nordlicht.example>', "I'll send you the deck by Friday."),
    mail(2, 'Anna Meier <anna@meier.example>, Ben Okafor <ben@okafor.example>'),
    mail(4, 'Tom Weber <tom@weber.example>, =?utf-8?q?Tom=C3=A1s_Silva?= <tomas@silva.example>'),
  ]
  for (const raw of mails) await kith.deliver(stamped(raw), kith.capture)
  const forged = stamped(mail(3, 'Victor <victor@elsewhere.example>'), { dmarc: 'fail' })
  await kith.deliver(forged, kith.capture, 'news@elsewhere.example')
})

test.each([
  ['anna.berg@nordlicht.example', ['Anna Berg']],
  ['Anna Berg', ['Anna Berg']],
  ['anna b', ['Anna Berg']],
  ['Anna', ['Anna Berg', 'Anna Meier']],
  ['okafor', ['Ben Okafor']],
  ['tom', ['Tom Weber']],
  ['tomas', ['Tomás Silva']],
  ['To', ['Tom Weber', 'Tomás Silva']],
  ['victor', []],
  ['', []],
])('%j means %j', async (wanted, names) => {
  const found = await overview().find(wanted)
  expect(found.map(({ contact }) => contact.name).toSorted()).toEqual(names)
})

test('the story of a person is their messages and what these said', async () => {
  const [anna] = await overview().find('anna.berg@nordlicht.example')
  if (!anna) throw new Error('Anna is not there')
  const story = await overview().story(anna.contact.id)
  expect(story.messages.map(({ subject, direction }) => [subject, direction])).toEqual([['Mail 1', 'outbound']])
  expect(story.findings.filter(({ kind }) => kind === 'promise')).toMatchObject([{ due: '2026-03-06', state: 'open' }])
})

test('held mail is listed with its reason, and counted', async () => {
  expect(await overview().held()).toMatchObject([{ subject: 'Mail 3', reason: 'authentication-failed' }])
  expect(await overview().figures(MONDAY)).toMatchObject({ people: 5, outbound: 3, inbound: 0, held: 1, promises: 1 })
})

test('another owner sees none of it', async () => {
  const other = overviewOf(databaseOf(env.DB), OwnerId.parse('somebody-else'))
  expect([await other.people(), await other.held(), await other.find('Anna')]).toEqual([[], [], []])
})
