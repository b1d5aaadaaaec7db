import { beforeEach, expect, test } from 'vitest'
import type { OwnerId } from '../../src/ids.ts'
import { hashOf } from '../../src/nudge/tokens.ts'
import { rateLimits, sessions, signIns } from '../../src/store/schema.ts'
import { localSignIn } from '../../src/store/sign-ins.ts'
import { DAY_MS, MINUTE_MS, SECOND_MS } from '../../src/time/instant.ts'
import { dump, NOW, seed } from './seed.ts'
import { Browser, db, newToken, ORIGIN, send, world } from './visitor.ts'

let ownerId: OwnerId
let seeded = false
beforeEach(async () => {
  world.now = NOW
  world.sent.length = 0
  if (!seeded) ({ ownerId } = await seed(db, 'sam@example.com', { cast: [], things: false }))
  seeded = true
  for (const table of [sessions, signIns, rateLimits]) await db.delete(table)
})

/** Asks for a link and gives the path that the mail carries. */
async function linkFor(browser: Browser, address = 'sam@example.com'): Promise<string> {
  await browser.post('/sign-in', { address })
  const path = /https:\/\/kith\.test(\/sign-in\/[a-z2-7]+)/.exec(world.sent.at(-1)?.text ?? '')?.[1]
  return path ?? ''
}

async function sessionCount(): Promise<number> {
  return (await db.select().from(sessions)).length
}

test('the asking browser signs in with one press, and the link is gone from its address', async () => {
  const sam = new Browser()
  const link = await linkFor(sam)
  const pressed = await sam.post(link, {})
  expect(pressed.status).toBe(303)
  expect(pressed.headers.get('Location')).toBe('/')
  expect((await sam.get('/')).status).toBe(200)
})

test('G01 a scanner that opens the link with GET and HEAD uses nothing up', async () => {
  const sam = new Browser()
  const link = await linkFor(sam)
  for (let opened = 0; opened < 10; opened++) {
    await new Browser().get(link)
    await send(new Request(ORIGIN + link, { method: 'HEAD' }))
  }
  expect((await sam.post(link, {})).status).toBe(303)
})

test('G02 a press from another browser than the one that asked makes no session', async () => {
  const link = await linkFor(new Browser())
  const scanner = new Browser()
  expect((await scanner.post(link, {})).status).toBe(410)
  expect((await new Browser().postRaw(link, {}, { 'Sec-Fetch-Site': 'same-origin' })).status).toBe(403)
  expect(await sessionCount()).toBe(0)
})

test('G03 of twenty presses at once exactly one makes a session', async () => {
  const sam = new Browser()
  const link = await linkFor(sam)
  const form = await sam.formToken(link)
  const presses = Array.from({ length: 20 }, () => sam.postRaw(link, { form }, { 'Sec-Fetch-Site': 'same-origin' }))
  const answers = await Promise.all(presses)
  expect(answers.filter(answer => answer.status === 303)).toHaveLength(1)
  expect(await sessionCount()).toBe(1)
})

test('G04 a link works after 9:59 and not after 10:01', async () => {
  for (const [later, status] of [
    [10 * MINUTE_MS - SECOND_MS, 303],
    [10 * MINUTE_MS + SECOND_MS, 410],
  ] as const) {
    world.now = NOW
    const sam = new Browser()
    const link = await linkFor(sam)
    world.now = NOW + later
    expect((await sam.post(link, {})).status).toBe(status)
  }
})

test('G05 a newer request makes the older link void', async () => {
  const sam = new Browser()
  const older = await linkFor(sam)
  const newer = await linkFor(sam)
  expect((await sam.post(older, {})).status).toBe(410)
  expect((await sam.post(newer, {})).status).toBe(303)
})

test('G06 a known and an unknown address get the same answer', async () => {
  const answers = await Promise.all(
    ['sam@example.com', 'nobody@example.com'].map(async address => {
      const browser = new Browser()
      const answer = await browser.post('/sign-in', { address })
      const headers = [...answer.headers].filter(([name]) => name !== 'set-cookie')
      return { status: answer.status, headers, body: await answer.text() }
    }),
  )
  expect(answers[0]).toEqual(answers[1])
  expect(world.sent).toHaveLength(1)
})

test('G07 the fourth request for one address in a quarter of an hour is refused, and mails nothing', async () => {
  const answers: number[] = []
  for (let asked = 0; asked < 4; asked++)
    answers.push((await new Browser().post('/sign-in', { address: 'sam@example.com' })).status)
  expect(answers).toEqual([303, 303, 303, 429])
  expect(world.sent).toHaveLength(3)
  world.now += 16 * MINUTE_MS
  expect((await new Browser().post('/sign-in', { address: 'sam@example.com' })).status).toBe(303)
})

test('G07 one place that tries many addresses is refused after ten', async () => {
  const answers: number[] = []
  for (let asked = 0; asked < 11; asked++) {
    const browser = new Browser()
    const form = await browser.formToken('/sign-in')
    const fields = { form, address: `person${asked}@example.com` }
    const answer = await browser.postRaw('/sign-in', fields, {
      'Sec-Fetch-Site': 'same-origin',
      'CF-Connecting-IP': '192.0.2.7',
    })
    answers.push(answer.status)
  }
  expect(answers.slice(0, 10).every(status => status === 303)).toBe(true)
  expect(answers[10]).toBe(429)
})

test('G07 however many places ask for however many addresses, there is an end to it, and it passes', async () => {
  const now = world.now - (world.now % (15 * MINUTE_MS))
  const ask = async () => {
    const browser = new Browser()
    const fields = { form: await browser.formToken('/sign-in'), address: 'somebody@example.com' }
    const headers = { 'Sec-Fetch-Site': 'same-origin', 'CF-Connecting-IP': '198.51.100.200' }
    return (await browser.postRaw('/sign-in', fields, headers)).status
  }
  const counted =
    "INSERT INTO rate_limits (key, window_start, count) VALUES ('sign-in all', ?, 100000) ON CONFLICT DO UPDATE SET count = 100000"
  await db.$client.prepare(counted).bind(now).run()
  expect(await ask()).toBe(429)
  world.now += 15 * MINUTE_MS
  expect(await ask()).toBe(303)
})

test('G08 the cookie after signing in is not the one before', async () => {
  const sam = new Browser()
  const link = await linkFor(sam)
  const before = sam.cookies.get('__Host-b')
  sam.cookies.set('__Host-s', newToken())
  const planted = sam.cookies.get('__Host-s')
  await sam.post(link, {})
  expect(sam.cookies.get('__Host-s')).not.toBe(planted)
  expect(sam.cookies.get('__Host-s')).not.toBe(before)
})

test('G09 signing out ends the session on the server too', async () => {
  const sam = await new Browser().signInAs(ownerId)
  const session = sam.cookies.get('__Host-s') ?? ''
  const out = await sam.post('/sign-out', {}, '/')
  expect(out.headers.get('Clear-Site-Data')).toContain('cookies')
  const thief = new Browser()
  thief.cookies.set('__Host-s', session)
  expect((await thief.get('/people')).headers.get('Location')).toBe('/sign-in')
})

test('G09 signing out everywhere else leaves this browser signed in', async () => {
  const phone = await new Browser().signInAs(ownerId)
  const desk = await new Browser().signInAs(ownerId)
  await desk.post('/sign-out', { everywhere: 'yes' }, '/settings')
  expect((await desk.get('/people')).status).toBe(200)
  expect((await phone.get('/people')).status).toBe(303)
})

test('a session ends after fourteen idle days, and after sixty days whatever happens', async () => {
  const idle = await new Browser().signInAs(ownerId)
  world.now = NOW + 14 * DAY_MS
  expect((await idle.get('/people')).status).toBe(303)
  world.now = NOW
  const busy = await new Browser().signInAs(ownerId)
  for (let day = 10; day < 60; day += 10) {
    world.now = NOW + day * DAY_MS
    expect((await busy.get('/people')).status, `day ${day}`).toBe(200)
  }
  world.now = NOW + 60 * DAY_MS
  expect((await busy.get('/people')).status).toBe(303)
})

test('G19 the session cookie is __Host-, Secure, HttpOnly, Lax, for the whole site, and only its hash is kept', async () => {
  const sam = new Browser()
  const link = await linkFor(sam)
  const pressed = await sam.post(link, {})
  const line = pressed.headers.getSetCookie().find(cookie => cookie.startsWith('__Host-s=')) ?? ''
  for (const part of ['Secure', 'HttpOnly', 'SameSite=Lax', 'Path=/']) expect(line).toContain(part)
  expect(line).not.toContain('Domain')
  const session = sam.cookies.get('__Host-s') ?? ''
  const [kept] = await db.select().from(sessions)
  expect(kept?.hash).toBe(await hashOf(session))
  expect(JSON.stringify(kept)).not.toContain(session)
})

test('once a link was mailed, only its hash is kept', async () => {
  const link = await linkFor(new Browser())
  const token = link.slice('/sign-in/'.length)
  expect(token).toHaveLength(52)
  expect(await dump(db)).not.toContain(token)
})

test('a link of the local kind works from any browser, by a press, once', async () => {
  const token = newToken()
  await localSignIn(db, ownerId, await hashOf(token), NOW)
  const sam = new Browser()
  expect((await sam.get(`/sign-in/${token}`)).status).toBe(200)
  expect((await sam.post(`/sign-in/${token}`, {})).status).toBe(303)
  expect((await new Browser().post(`/sign-in/${token}`, {})).status).toBe(410)
})

test('on loopback the cookies carry no prefix and no Secure, which Safari refuses over http', async () => {
  const token = newToken()
  await localSignIn(db, ownerId, await hashOf(token), NOW)
  const url = `http://127.0.0.1:8787/sign-in/${token}`
  const shown = await send(new Request(url))
  const mark = /kith-b=([a-z2-7]+)/.exec(shown.headers.getSetCookie().join())?.[1] ?? ''
  const form = /name="form" value="([0-9a-f]+)"/.exec(await shown.text())?.[1] ?? ''
  const body = new URLSearchParams({ form })
  const headers = { Cookie: `kith-b=${mark}`, Origin: 'http://127.0.0.1:8787' }
  const pressed = await send(new Request(url, { method: 'POST', body, headers }))
  const line = pressed.headers.getSetCookie().find(cookie => cookie.startsWith('kith-s=')) ?? ''
  expect(line).toContain('HttpOnly')
  expect(line).not.toContain('Secure')
})

test('plain http from anywhere else is sent to https', async () => {
  const answer = await send(new Request('http://kith.test/people?q=anna'))
  expect(answer.status).toBe(308)
  expect(answer.headers.get('Location')).toBe('https://kith.test/people?q=anna')
})

test('an address that is none is told so, and mails nothing', async () => {
  const sam = new Browser()
  const answer = await sam.post('/sign-in', { address: 'not an address' })
  expect(answer.headers.get('Location')).toBe('/sign-in?no=bad-address')
  expect(await (await sam.get('/sign-in?no=bad-address')).text()).toContain('does not look like a mail address')
  expect(world.sent).toHaveLength(0)
})

test('somebody who is signed in asks for no link, so none is made that is bound to nothing', async () => {
  const sam = await new Browser().signInAs(ownerId)
  sam.cookies.delete('__Host-b')
  const answer = await sam.post('/sign-in', { address: 'sam@example.com' }, '/people')
  expect(answer.headers.get('Location')).toBe('/')
  expect(world.sent).toHaveLength(0)
})
