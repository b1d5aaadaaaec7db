import { cp } from 'node:fs/promises'
import { expect, test } from 'vitest'
import { Outbox, People } from './answers.ts'
import { mailOf, SAM } from './fixtures.ts'
import { newFolder, startProgram } from './running-program.ts'
import { connectSmtp } from './smtp-client.ts'

test('three days of travel end as three days of every minute do', async () => {
  const data = await newFolder()
  const flags = ['--owner', SAM, '--zone', 'Europe/Berlin', '--at', '2026-03-03T22:17']
  const first = await startProgram(data, ...flags)
  const smtp = await connectSmtp(first.smtpPort)
  for (const name of ['promise', 'three-people', 'german', 'html-only']) {
    await smtp.send(SAM, [first.capture], await mailOf(name))
  }
  await smtp.send(SAM, [first.capture], await mailOf('remind', first.capture))
  await smtp.quit()
  await first.kith('people')
  await first.stop()
  const copy = await newFolder()
  await cp(data, copy, { recursive: true })
  const after = async (folder: string, ...how: readonly string[]) => {
    const kith = await startProgram(folder)
    await kith.kith('travel', '3d', ...how)
    const people = People.parse(await kith.kith('people'))
    const sent = Outbox.parse(await kith.kith('outbox'))
    await kith.stop()
    return { people, sent: sent.map(({ to, subject, text, replyTo, at }) => ({ to, subject, text, replyTo, at })) }
  }
  const jumped = await after(data)
  const everyMinute = await after(copy, '--every-minute')
  // The receipt of the first mail, the answer to the wish, the reminder at its minute, and Friday's digest.
  expect(jumped.sent.map(({ at }) => at)).toEqual([
    '2026-03-03T21:17:00.000Z',
    '2026-03-03T21:17:00.000Z',
    '2026-03-05T13:25:00.000Z',
    '2026-03-06T08:00:00.000Z',
  ])
  // The page links hold the port of each run.
  const portless = (value: unknown) => JSON.parse(JSON.stringify(value).replace(/127\.0\.0\.1:\d+/g, 'here'))
  expect(portless(jumped)).toEqual(portless(everyMinute))
}, 90_000)
