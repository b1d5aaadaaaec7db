import { env } from 'cloudflare:workers'
import { beforeAll, expect, test } from 'vitest'
import { bytesHeld } from '../../src/store/database.ts'
import { NOW, type Seeded, seed } from './seed.ts'
import { Browser, db, ORIGIN, send } from './visitor.ts'

let seeded: Seeded
let cookie: string
beforeAll(async () => {
  seeded = await seed(db, 'sam@example.com')
  const sam = await new Browser().signInAs(seeded.ownerId)
  cookie = `__Host-s=${sam.cookies.get('__Host-s')}`
})

async function page(path: string, bindings?: Record<string, unknown>): Promise<string> {
  const response = await send(new Request(`${ORIGIN}${path}`, { headers: { cookie } }), bindings)
  expect(response.status, path).toBe(200)
  return response.text()
}

/** Settings with a limit of which the database takes this share. */
function filledTo(share: number): Record<string, unknown> {
  return { DATABASE_LIMIT_MB: String((bytesHeld(db) ?? 0) / share / 1_000_000) }
}

const PLACES = ['/', '/people', '/promises', '/circles', '/held', '/activity', '/settings', '/welcome']

test('from 80 % of the limit on every page says that the database fills up, from 95 % that words of new mail are not kept', async () => {
  const [filling, full] = [filledTo(0.85), filledTo(0.97)]
  for (const path of [...PLACES, `/people/${seeded.people.anna}`]) {
    expect([path, (await page(path)).includes('% full')]).toEqual([path, false])
    expect([path, await page(path, filling)]).toEqual([path, expect.stringContaining('more than 80 % full')])
    expect([path, await page(path, full)]).toEqual([path, expect.stringContaining('but not the words')])
  }
})

test('who is not signed in is told nothing of it', async () => {
  const response = await send(new Request(`${ORIGIN}/sign-in`), filledTo(0.97))
  expect(await response.text()).not.toContain('full')
})

async function letter(id: string, status: string, error: string | null, at: number): Promise<void> {
  await env.DB.prepare(
    `INSERT INTO outbox (id, owner_id, key, kind, recipient, subject, text, html, reply_to, headers, status, error, next_at, created_at, expires_at)
     VALUES (?, ?, ?, 'digest', 'sam@example.com', 's', 't', 'h', 'r', '{}', ?, ?, 0, ?, 0)`,
  )
    .bind(id.padEnd(16, 'a'), seeded.ownerId, id, status, error, at)
    .run()
}

test('F15 suppressed: Today says that letters to the address are refused, and what to do, until one goes out again', async () => {
  const refusal = 'Letters to sam@example.com are refused'
  expect(await page('/')).not.toContain(refusal)
  await letter('refused', 'failed', 'E_RECIPIENT_SUPPRESSED', NOW + 1)
  const said = await page('/')
  expect(said).toContain(refusal)
  expect(said).toContain('signing in by mail needs another confirmed address')
  await letter('waiting', 'queued', null, NOW + 2)
  expect(await page('/')).toContain(refusal)
  await letter('went', 'sent', null, NOW + 3)
  expect(await page('/')).not.toContain(refusal)
  await letter('quota', 'failed', 'E_VALIDATION_ERROR', NOW + 4)
  expect(await page('/')).not.toContain(refusal)
})
