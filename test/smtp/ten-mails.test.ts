import { expect, test } from 'vitest'
import type * as z from 'zod/mini'
import { Held, Outbox, People, Person, Travelled } from './answers.ts'
import { mailOf, replyTo, SAM } from './fixtures.ts'
import { newFolder, type RunningProgram, startProgram } from './running-program.ts'
import { connectSmtp } from './smtp-client.ts'

/** The mails of a Monday morning, with their envelopes, as a program sends them that knows only RFC 5321. */
const MAILS: readonly { readonly name: string; readonly from: string; readonly others: readonly string[] }[] = [
  { name: 'promise', from: SAM, others: ['anna.berg@nordlicht.example'] },
  {
    name: 'three-people',
    from: SAM,
    others: ['ben@okafor.example', 'priya.nair@harbor.example', 'yuki.tanaka@mirai.example'],
  },
  { name: 'german', from: SAM, others: ['lukas.brandt@hansawerk.example'] },
  { name: 'forward', from: SAM, others: [] },
  { name: 'promise', from: SAM, others: ['anna.berg@nordlicht.example'] },
  { name: 'spoofed', from: 'news@elsewhere.example', others: [] },
  { name: 'automatic-reply', from: SAM, others: [] },
  { name: 'html-only', from: SAM, others: ['jorgen@fjord.example'] },
  { name: 'no-reply', from: SAM, others: ['femke@devries.example'] },
  { name: 'quiet-words', from: SAM, others: ['anna.berg@nordlicht.example'] },
]

test('ten mails over SMTP give people, positions, a promise and one nudge on its morning; "2 weeks" moves it', async () => {
  const kith = await startProgram(
    await newFolder(),
    '--owner',
    SAM,
    '--zone',
    'Europe/Berlin',
    '--at',
    '2026-03-02T09:30',
  )
  const smtp = await connectSmtp(kith.smtpPort)
  for (const { name, from, others } of MAILS) {
    const reply = await smtp.send(from, [...others, kith.capture], await mailOf(name, kith.capture))
    expect([name, reply.code]).toEqual([name, 250])
  }
  await expectPeople(kith)
  await expectAnna(kith)
  expect(Held.parse(await kith.kith('held'))).toMatchObject([
    { from: SAM, subject: 'Please pay this today', reason: 'authentication-failed', to: kith.capture },
  ])
  const nudge = await nudgeOf(kith)
  const words = replyTo(nudge, '2 weeks', 'Fri, 06 Mar 2026 09:20:00 +0100', 'answer-1')
  expect(await smtp.send(SAM, [nudge.replyTo ?? ''], words)).toMatchObject({ code: 250 })
  await smtp.quit()
  await expectMoved(kith)
}, 60_000)

async function expectPeople(kith: RunningProgram): Promise<void> {
  const people = People.parse(await kith.kith('people'))
  expect(people.map(({ name, addresses }) => [name, ...addresses]).toSorted()).toEqual([
    ['Anna Berg', 'anna.berg@nordlicht.example'],
    ['Ben Okafor', 'ben@okafor.example'],
    ['Chiara Conti', 'chiara.conti@lagomare.example'],
    ['Femke de Vries', 'femke@devries.example'],
    ['Jørgen Møller', 'jorgen@fjord.example'],
    ['Lukas Brandt', 'lukas.brandt@hansawerk.example'],
    ['Priya Nair', 'priya.nair@harbor.example'],
    ['Yuki Tanaka', 'yuki.tanaka@mirai.example'],
  ])
  const chiara = Person.parse(await kith.kith('person', 'chiara.conti@lagomare.example'))
  expect(chiara.messages).toMatchObject([{ direction: 'inbound', at: '2026-02-26T16:20:00.000Z' }])
  expect(chiara.positions).toMatchObject([{ title: 'Architect', organization: 'Studio Lagomare' }])
  const lukas = Person.parse(await kith.kith('person', 'Lukas'))
  expect(lukas.messages).toMatchObject([{ direction: 'outbound', subject: 'Zeitplan für März' }])
  expect(lukas.findings.find(({ kind }) => kind === 'ask')?.quote).toContain('Kannst du mir die Adresse')
}

async function expectAnna(kith: RunningProgram): Promise<void> {
  const anna = Person.parse(await kith.kith('person', 'Anna'))
  expect(anna.positions).toMatchObject([
    { title: 'Head of Partnerships', organization: 'Nordlicht GmbH', lastSeen: '2026-02-24' },
  ])
  expect(anna.messages.map(({ at, direction }) => [at.slice(0, 16), direction])).toEqual([
    ['2026-02-24T09:12', 'inbound'],
    ['2026-03-02T07:40', 'outbound'],
    ['2026-03-02T07:56', 'outbound'],
  ])
  const promises = anna.findings.filter(({ kind, by }) => kind === 'promise' && by === 'owner')
  expect(promises).toMatchObject([{ due: '2026-03-06', open: true }])
  expect(promises[0]?.quote).toContain("I'll send you the deck by Friday")
}

type Sent = z.infer<typeof Outbox>[number]

/** The first captured mail was answered once; then nothing is sent until nine o'clock on Friday in Berlin. */
async function nudgeOf(kith: RunningProgram): Promise<Sent> {
  expect(Outbox.parse(await kith.kith('outbox'))).toHaveLength(1)
  const before = Travelled.parse(await kith.kith('travel', '2026-03-06T08:59'))
  expect(before.sent).toEqual([])
  const { sent } = Travelled.parse(await kith.kith('travel', '2026-03-06T09:10'))
  expect(sent).toMatchObject([{ to: SAM, at: '2026-03-06T08:00:00.000Z' }])
  const [nudge] = sent
  if (!nudge) throw new Error('no nudge')
  expect(nudge.subject).toContain('Anna')
  for (const part of [nudge.text, nudge.html]) expect(part.replaceAll('&#39;', "'")).toContain("I'll send you the deck")
  expect(nudge.replyTo).toMatch(/^r[+-][a-z2-7]+@kith\.test$/)
  expect(nudge.headers).toMatchObject({ 'Auto-Submitted': 'auto-generated' })
  return nudge
}

/** The answer is said back with the day, the promise stands two weeks later, and that morning tells it again. */
async function expectMoved(kith: RunningProgram): Promise<void> {
  const anna = Person.parse(await kith.kith('person', 'Anna'))
  expect(anna.findings.filter(({ kind, by }) => kind === 'promise' && by === 'owner')).toMatchObject([
    { due: '2026-03-20', open: true },
  ])
  const acknowledgement = Outbox.parse(await kith.kith('outbox')).at(-1)
  expect(acknowledgement?.text).toMatch(/20 March/)
  expect(acknowledgement?.headers).toHaveProperty('In-Reply-To')
  const quiet = Travelled.parse(await kith.kith('travel', '2026-03-20T08:59'))
  expect(quiet.sent).toEqual([])
  const { sent } = Travelled.parse(await kith.kith('travel', '2026-03-20T09:00'))
  expect(sent).toMatchObject([{ at: '2026-03-20T08:00:00.000Z' }])
}
