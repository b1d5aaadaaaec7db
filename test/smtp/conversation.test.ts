import { expect, test } from 'vitest'
import type * as z from 'zod/mini'
import { Outbox, Person, Travelled } from './answers.ts'
import { mailOf, replyTo, SAM } from './fixtures.ts'
import { newFolder, type RunningProgram, startProgram } from './running-program.ts'
import { connectSmtp, type SmtpClient } from './smtp-client.ts'

type Sent = z.infer<typeof Outbox>[number]
type Known = z.infer<typeof Person>

const promiseOf = ({ findings }: Known) => {
  const promise = findings.find(({ kind, by }) => kind === 'promise' && by === 'owner')
  return { due: promise?.due, open: promise?.open }
}

/** What Sam answers to a nudge about a promise to Anna, what it does, and how it looked before. */
const ANSWERS: readonly { words: string; said: RegExp; seen: (anna: Known) => unknown; after: unknown }[] = [
  { words: '2 weeks', said: /20 March/, seen: promiseOf, after: { due: '2026-03-20', open: true } },
  { words: 'done', said: /Kept/, seen: promiseOf, after: { due: '2026-03-06', open: false } },
  { words: 'let it go', said: /go/, seen: promiseOf, after: { due: '2026-03-06', open: false } },
  { words: 'every 3 months', said: /three months/, seen: anna => anna.cadence, after: 'P3M' },
  { words: 'let it rest', said: /rest/, seen: anna => anna.state, after: 'resting' },
  {
    words: 'she is now CTO at Acme',
    said: /CTO/,
    seen: ({ positions: [now] }) => ({ title: now?.title, organization: now?.organization }),
    after: { title: 'CTO', organization: 'Acme' },
  },
  { words: 'met for coffee yesterday', said: /5 March/, seen: anna => anna.messages.length, after: 3 },
  { words: 'after easter', said: /Tuesday, 7 April/, seen: promiseOf, after: { due: '2026-04-07', open: true } },
  { words: 'spoke on the phone on wednesday', said: /4 March/, seen: anna => anna.messages.length, after: 3 },
  { words: 'lass es sein', said: /Let go/, seen: promiseOf, after: { due: '2026-03-06', open: false } },
]

test('ten answers to a nudge are each obeyed, said back, and undone by "undo"', async () => {
  expect(ANSWERS).toHaveLength(10)
  const { kith, smtp, nudge } = await nudged()
  let place = 0
  const answer = async (words: string): Promise<Sent | undefined> => {
    const known = Outbox.parse(await kith.ask('/outbox')).length
    place += 1
    const raw = replyTo(nudge, words, 'Fri, 06 Mar 2026 09:20:00 +0100', `answer-${place}`)
    expect((await smtp.send(SAM, [nudge.replyTo ?? ''], raw)).code).toBe(250)
    await kith.ask('/people')
    return Outbox.parse(await kith.ask('/outbox'))[known]
  }
  const anna = async () => Person.parse(await kith.ask('/person', { name: 'Anna' }))
  for (const { words, said, seen, after } of ANSWERS) {
    const before = seen(await anna())
    const echo = await answer(words)
    expect([words, seen(await anna())]).toEqual([words, after])
    expect([words, echo?.text]).toEqual([words, expect.stringMatching(said)])
    expect(echo?.headers['In-Reply-To']).toBe(`<answer-${place}@keller.example>`)
    const undone = await answer('undo')
    expect([`${words}, undone`, seen(await anna())]).toEqual([`${words}, undone`, before])
    expect(undone?.text).toBeTruthy()
  }
  await smtp.quit()
}, 240_000)

test('questions are answered, what is no command is quoted back, and quoted text alone does nothing', async () => {
  const { kith, smtp, nudge } = await nudged()
  const before = Person.parse(await kith.ask('/person', { name: 'Anna' }))
  const texts: (string | undefined)[] = []
  for (const [index, words] of ['why', 'help', 'purple monkeys', ''].entries()) {
    const known = Outbox.parse(await kith.ask('/outbox')).length
    const raw = replyTo(nudge, words, 'Fri, 06 Mar 2026 09:20:00 +0100', `question-${index}`)
    expect((await smtp.send(SAM, [nudge.replyTo ?? ''], raw)).code).toBe(250)
    await kith.ask('/people')
    texts.push(Outbox.parse(await kith.ask('/outbox'))[known]?.text)
  }
  await smtp.quit()
  expect(texts[0]).toContain('Gaps between conversations')
  expect(texts[1]).toMatch(/2 weeks/)
  expect(texts[2]).toContain('purple monkeys')
  expect(Person.parse(await kith.ask('/person', { name: 'Anna' }))).toEqual(before)
}, 90_000)

/** A Kith on the Friday morning on which it told of the promise to Anna. */
async function nudged(): Promise<{ kith: RunningProgram; smtp: SmtpClient; nudge: Sent }> {
  const flags = ['--owner', SAM, '--zone', 'Europe/Berlin', '--at', '2026-03-05T20:30']
  const kith = await startProgram(await newFolder(), ...flags)
  const smtp = await connectSmtp(kith.smtpPort)
  await smtp.send(SAM, [kith.capture], await mailOf('promise'))
  const { sent } = Travelled.parse(await kith.kith('travel', '2026-03-06T09:10'))
  const [nudge] = sent
  if (!nudge) throw new Error(`no nudge: ${kith.talk()}`)
  return { kith, smtp, nudge }
}
