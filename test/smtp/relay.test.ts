import { SMTPServer } from 'smtp-server'
import { expect, onTestFinished, test } from 'vitest'
import { Outbox, People } from './answers.ts'
import { mailOf, SAM } from './fixtures.ts'
import { newFolder, startProgram } from './running-program.ts'
import { connectSmtp } from './smtp-client.ts'

type Taken = { readonly from: string; readonly to: readonly string[]; readonly raw: string }

/** A mail server that keeps what it is given, or refuses everything. */
async function sink(refuses = false): Promise<{ url: string; taken: Taken[] }> {
  const taken: Taken[] = []
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['AUTH', 'STARTTLS'],
    disableReverseLookup: true,
    async onData(stream, { envelope }, done) {
      let raw = ''
      for await (const chunk of stream) raw += String(chunk)
      if (refuses) return done(Object.assign(new Error('not now'), { responseCode: 451 }))
      const from = envelope.mailFrom ? envelope.mailFrom.address : ''
      taken.push({ from, to: envelope.rcptTo.map(({ address }) => address), raw })
      done()
    },
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', () => resolve()))
  onTestFinished(() => new Promise<void>(resolve => server.close(() => resolve())))
  const address = server.server.address()
  return { url: `smtp://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}`, taken }
}

const flags = ['--owner', SAM, '--zone', 'Europe/Berlin', '--at', '2026-03-02T09:30']

test('with a relay, Anna gets the mail as it was sent, Kith its copy, and the owner what Kith writes', async () => {
  const { url, taken } = await sink()
  const kith = await startProgram(await newFolder(), ...flags, '--relay', url)
  const smtp = await connectSmtp(kith.smtpPort)
  const mail = await mailOf('promise')
  const reply = await smtp.send(SAM, ['anna.berg@nordlicht.example', kith.capture], mail)
  expect(reply.code).toBe(250)
  await smtp.quit()
  expect(People.parse(await kith.kith('people'))).toHaveLength(1)
  const toAnna = taken.find(({ to }) => to.includes('anna.berg@nordlicht.example'))
  expect(toAnna).toMatchObject({ from: SAM, to: ['anna.berg@nordlicht.example'] })
  expect(toAnna?.raw).toBe(mail)
  expect(toAnna?.raw).not.toContain('cloudflare')
  expect(Outbox.parse(await kith.kith('outbox'))).toHaveLength(1)
  expect(taken.filter(({ to }) => to.includes(SAM))).toMatchObject([{ from: 'kith@kith.test' }])
}, 60_000)

test('without a relay, mail for others is dropped and the line says so', async () => {
  const kith = await startProgram(await newFolder(), ...flags)
  const smtp = await connectSmtp(kith.smtpPort)
  const reply = await smtp.send(SAM, ['anna.berg@nordlicht.example'], await mailOf('promise'))
  await smtp.quit()
  expect(reply.code).toBe(250)
  expect(reply.text).toContain('not delivered to anna.berg@nordlicht.example')
  expect(kith.talk()).toContain('not delivered to anna.berg@nordlicht.example')
}, 60_000)

test('of very many others the answer names a few, so that the line stays within what SMTP allows', async () => {
  const kith = await startProgram(await newFolder(), ...flags)
  const smtp = await connectSmtp(kith.smtpPort)
  const others = Array.from({ length: 90 }, (_, index) => `somebody.with.a.long.name.${index}@elsewhere.example`)
  const reply = await smtp.send(SAM, others, await mailOf('promise'))
  await smtp.quit()
  expect(reply.code).toBe(250)
  expect(reply.text).toContain('and 86 more')
  expect(reply.text.length).toBeLessThan(500)
}, 60_000)

test('a relay that does not take the mail leaves it with the sender; sent again, Kith still has it once', async () => {
  const { url } = await sink(true)
  const kith = await startProgram(await newFolder(), ...flags, '--relay', url)
  const smtp = await connectSmtp(kith.smtpPort)
  for (const _ of [1, 2]) {
    const reply = await smtp.send(SAM, ['anna.berg@nordlicht.example', kith.capture], await mailOf('promise'))
    expect(reply.code).toBe(451)
  }
  await smtp.quit()
  expect(People.parse(await kith.kith('people'))).toHaveLength(1)
}, 60_000)
