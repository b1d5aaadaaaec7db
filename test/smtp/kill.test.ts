import { once } from 'node:events'
import { expect, test } from 'vitest'
import { People, Person } from './answers.ts'
import { SAM } from './fixtures.ts'
import { newFolder, startProgram } from './running-program.ts'
import { connectSmtp } from './smtp-client.ts'

const MAILS = 50

const mail = (number: number) =>
  [
    `From: Sam Keller <${SAM}>`,
    `To: Person Number${number} <person${number}@people.example>, Anna Berg <anna.berg@nordlicht.example>`,
    `Subject: Mail ${number}`,
    'Date: Mon, 02 Mar 2026 09:00:00 +0100',
    `Message-ID: <mail-${number}@keller.example>`,
    '',
    `Hello, this is mail ${number}.`,
    '',
  ].join('\r\n')

/** Sends like a mail server: what got no 250 is kept and tried again. */
async function sendAll(port: number, capture: string, waiting: Set<number>, sent: (number: number) => void) {
  const smtp = await connectSmtp(port)
  for (const number of [...waiting]) {
    const reply = await smtp.send(SAM, [capture], mail(number))
    if (reply.code !== 250) continue
    waiting.delete(number)
    sent(number)
  }
  await smtp.quit()
}

test('killed after mail 7 and again after mail 31 of 50: all 50 are there once', async () => {
  const data = await newFolder()
  const flags = ['--owner', SAM, '--zone', 'Europe/Berlin', '--at', '2026-03-02T09:30']
  const waiting = new Set(Array.from({ length: MAILS }, (_, index) => index + 1))
  for (const killAfter of [7, 31]) {
    const kith = await startProgram(data, ...flags)
    const exit = once(kith.process, 'exit')
    const kill = (number: number) => number === killAfter && kith.process.kill('SIGKILL')
    await sendAll(kith.smtpPort, kith.capture, waiting, kill).catch(() => {})
    await exit
    expect(waiting.size).toBeGreaterThan(0)
  }
  const last = await startProgram(data)
  await sendAll(last.smtpPort, last.capture, waiting, () => {})
  expect(waiting.size).toBe(0)
  const people = People.parse(await last.kith('people'))
  expect(people).toHaveLength(MAILS + 1)
  const anna = Person.parse(await last.kith('person', 'anna.berg@nordlicht.example'))
  expect(anna.messages.map(({ subject }) => subject).toSorted()).toEqual(
    Array.from({ length: MAILS }, (_, index) => `Mail ${index + 1}`).toSorted(),
  )
}, 60_000)
