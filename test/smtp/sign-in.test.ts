import { expect, test } from 'vitest'
import * as z from 'zod/mini'
import { visitor } from './browser-less.ts'
import { mailOf, SAM } from './fixtures.ts'
import { newFolder, startProgram } from './running-program.ts'
import { connectSmtp } from './smtp-client.ts'

const start = async () =>
  startProgram(await newFolder(), '--owner', SAM, '--zone', 'Europe/Berlin', '--at', '2026-03-02T09:30')

test('the printed link signs in once, by a button, and shows who was filed', async () => {
  const kith = await start()
  const smtp = await connectSmtp(kith.smtpPort)
  await smtp.send(SAM, [kith.capture], await mailOf('promise'))
  await smtp.quit()
  const sam = visitor(kith.web)
  const page = await sam.get(kith.signIn)
  expect(page.status).toBe(200)
  expect((await sam.submit(kith.signIn, page.body)).status).toBe(303)
  await kith.kith('people')
  const people = await sam.get('/people')
  expect([people.status, people.body.includes('Anna Berg')]).toEqual([200, true])
  const eve = visitor(kith.web)
  const again = await eve.get(kith.signIn)
  expect((await eve.submit(kith.signIn, again.body)).status).toBeGreaterThanOrEqual(400)
  expect((await eve.get('/people')).body).not.toContain('Anna Berg')
}, 60_000)

test('a link is good for ten real minutes, however far the clock is moved meanwhile', async () => {
  const kith = await start()
  const { signIn } = z.object({ signIn: z.string() }).parse(await kith.kith('sign-in'))
  await kith.kith('travel', '3d')
  for (const link of [kith.signIn, signIn]) {
    const sam = visitor(kith.web)
    const page = await sam.get(link)
    expect((await sam.submit(link, page.body)).status).toBe(303)
    expect((await sam.get('/')).status).toBe(200)
  }
}, 60_000)

test('another owner has an address and people of their own', async () => {
  const kith = await start()
  const answer = await kith.kith('owner', 'add', 'lea@example.org', '--zone', 'Europe/Paris')
  const lea = z.object({ owner: z.string(), capture: z.string(), zone: z.string() }).parse(answer)
  expect(lea).toMatchObject({ owner: 'lea@example.org', zone: 'Europe/Paris' })
  expect(lea.capture).not.toBe(kith.capture)
  const smtp = await connectSmtp(kith.smtpPort)
  const mail = (await mailOf('promise')).replaceAll(SAM, 'lea@example.org')
  expect((await smtp.send('lea@example.org', [lea.capture], mail)).code).toBe(250)
  await smtp.quit()
  expect(await kith.kith('people')).toEqual([])
  expect(await kith.kith('people', '--owner', 'lea@example.org')).toMatchObject([{ name: 'Anna Berg' }])
  await expect(kith.kith('owner', 'add', 'lea@example.org')).rejects.toThrow('is an owner here already')
}, 60_000)

test('a different --owner at a later start is one more address of the same owner', async () => {
  const data = await newFolder()
  const first = await startProgram(data, '--owner', SAM, '--zone', 'Europe/Berlin', '--at', '2026-03-02T09:30')
  await first.stop()
  const second = await startProgram(data, '--owner', 'sam@work.example')
  expect([second.capture, second.owner]).toEqual([first.capture, 'sam@work.example'])
  const smtp = await connectSmtp(second.smtpPort)
  const mail = (await mailOf('promise')).replaceAll(SAM, 'sam@work.example')
  await smtp.send('sam@work.example', [second.capture], mail)
  await smtp.quit()
  expect(await second.kith('people')).toMatchObject([{ name: 'Anna Berg' }])
}, 60_000)

test('what Kith sent is listed at /outbox, each mail with its HTML in a frame that can do nothing', async () => {
  const kith = await start()
  const smtp = await connectSmtp(kith.smtpPort)
  await smtp.send(SAM, [kith.capture], await mailOf('promise'))
  await smtp.quit()
  await kith.kith('people')
  const sam = visitor(kith.web)
  const list = await sam.get('/outbox')
  const [, path = ''] = /href="(\/outbox\/[^"]+\.eml)"/.exec(list.body) ?? []
  const mail = await sam.get(path)
  expect(mail.body).toContain('Anna Berg')
  expect(mail.body).toContain(
    `<iframe sandbox="allow-popups allow-popups-to-escape-sandbox" title="The same mail as HTML" src="${path}/html">`,
  )
  const part = await sam.get(`${path}/html`)
  expect(part.headers.get('content-security-policy')).toMatch(/^default-src 'none';.*sandbox/)
  for (const wrong of ['/outbox/..%2Fsecret', '/outbox/nothing.eml', '/outbox/%2e%2e/secret']) {
    const answer = await sam.get(wrong)
    expect([wrong, answer.status === 404 || answer.status === 303]).toEqual([wrong, true])
  }
}, 60_000)
