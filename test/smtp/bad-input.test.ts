import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { Delivered, Held, People, Travelled } from './answers.ts'
import { mailOf, replyTo, SAM } from './fixtures.ts'
import { newFolder, type RunningProgram, runKith, startProgram } from './running-program.ts'
import { connectSmtp } from './smtp-client.ts'

const MEBIBYTE = 1024 * 1024
const start = async () =>
  startProgram(await newFolder(), '--owner', SAM, '--zone', 'Europe/Berlin', '--at', '2026-03-02T09:30')

/** Hands a mail over by command line, whatever comes of it. */
async function handOver(kith: RunningProgram, raw: string, ...flags: readonly string[]) {
  const file = join(kith.data, 'mail.eml')
  await writeFile(file, raw, 'latin1')
  const { stdout } = await runKith('deliver', file, '--data', kith.data, '--json', ...flags)
  return Delivered.parse(JSON.parse(stdout))
}

test('every kind of bad mail gets its named outcome, and the next good one is filed', async () => {
  const kith = await start()
  const to = ['--to', kith.capture]
  const outcomes: Record<string, readonly (string | null)[]> = {}
  const cases: readonly [name: string, raw: string, flags: readonly string[]][] = [
    ['empty', '', [...to, '--from', SAM]],
    ['no headers', await mailOf('no-headers'), [...to, '--from', SAM]],
    ['no From', await mailOf('no-from'), [...to, '--from', SAM]],
    ['two From', await mailOf('two-from'), [...to, '--from', SAM]],
    ['wrong token', await mailOf('promise'), ['--to', 'log+aaaaaaaaaaaaaaaaaaaa@kith.test']],
    ['unknown sender', await mailOf('unknown-sender'), to],
    ['without the block', await mailOf('promise'), [...to, '--verbatim']],
    ['a bad date', await mailOf('bad-date'), to],
    ['a date in the future', await mailOf('future-date'), to],
    ['a bounce', await mailOf('bounce'), [...to, '--from', '']],
    ['a good one', await mailOf('german'), to],
  ]
  for (const [name, raw, flags] of cases) {
    const { outcome, reason } = await handOver(kith, raw, ...flags)
    outcomes[name] = [outcome, reason]
  }
  expect(outcomes).toEqual({
    empty: ['accepted', 'from-missing'],
    'no headers': ['accepted', 'from-missing'],
    'no From': ['accepted', 'from-missing'],
    'two From': ['accepted', 'from-ambiguous'],
    'wrong token': ['rejected', expect.stringMatching(/address/)],
    'unknown sender': ['accepted', 'not-owner'],
    'without the block': ['accepted', 'unverified'],
    'a bad date': ['accepted', null],
    'a date in the future': ['accepted', null],
    'a bounce': ['accepted', expect.any(String)],
    'a good one': ['accepted', null],
  })
  const people = People.parse(await kith.kith('people'))
  expect(people.map(({ name }) => name).toSorted()).toEqual(['Doris Weiss', 'Frida Holm', 'Lukas Brandt'])
  const held = Held.parse(await kith.kith('held')).map(({ reason }) => reason)
  expect(held).toEqual(expect.arrayContaining(['from-missing', 'from-ambiguous', 'not-owner', 'unverified']))
}, 60_000)

test('a mail of 25 MiB is filed, one byte more is refused for good, and Kith goes on', async () => {
  const kith = await start()
  const smtp = await connectSmtp(kith.smtpPort)
  const head = await mailOf('german')
  const line = `${'x'.repeat(76)}\r\n`
  const large = head + line.repeat(Math.floor((25 * MEBIBYTE - head.length) / line.length))
  expect((await smtp.send(SAM, [kith.capture], large)).code).toBe(250)
  expect((await smtp.send(SAM, [kith.capture], large + line)).code).toBe(552)
  await smtp.quit()
  const again = await connectSmtp(kith.smtpPort)
  expect((await again.send(SAM, [kith.capture], await mailOf('promise'))).code).toBe(250)
  await again.quit()
  const people = People.parse(await kith.kith('people'))
  expect(people.map(({ name }) => name).toSorted()).toEqual(['Anna Berg', 'Lukas Brandt'])
}, 60_000)

test('a refusal is permanent for the sender, and one bad recipient of two does not cost the other its mail', async () => {
  const kith = await start()
  const smtp = await connectSmtp(kith.smtpPort)
  const forged = 'log+aaaaaaaaaaaaaaaaaaaa@kith.test'
  expect((await smtp.send(SAM, [forged], await mailOf('german'))).code).toBe(550)
  const mixed = await smtp.send(SAM, [forged, kith.capture], await mailOf('promise'))
  expect(mixed.code).toBe(250)
  expect(mixed.text).toContain('kept for 1 of 2')
  await smtp.quit()
  expect(People.parse(await kith.kith('people')).map(({ name }) => name)).toEqual(['Anna Berg'])
}, 60_000)

test('a reply to an address that has expired does nothing and is named so', async () => {
  const kith = await start()
  const smtp = await connectSmtp(kith.smtpPort)
  await smtp.send(SAM, [kith.capture], await mailOf('promise'))
  await smtp.quit()
  const { sent } = Travelled.parse(await kith.kith('travel', '2026-03-06T09:10'))
  const [nudge] = sent
  if (!nudge) throw new Error('no nudge')
  await kith.stop()
  const later = await startProgram(kith.data, '--at', '2026-06-08T12:00')
  const words = replyTo(nudge, 'let it rest', 'Mon, 08 Jun 2026 11:50:00 +0200', 'late')
  expect(await handOver(later, words, '--to', nudge.replyTo ?? '')).toMatchObject({
    outcome: 'accepted',
    reason: 'reply-expired',
  })
  expect(People.parse(await later.kith('people'))).toMatchObject([{ name: 'Anna Berg', state: 'active' }])
}, 60_000)
