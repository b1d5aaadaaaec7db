import { env } from 'cloudflare:workers'
import { expect, test } from 'vitest'
import { portsOf } from '../../src/flow/bound-ports.ts'
import { settingsOf } from '../../src/settings.ts'
import worker from '../../src/worker.ts'
import { MONDAY, SECRET } from './a-kith.ts'

const BAD: readonly (readonly [string, Record<string, unknown>, RegExp])[] = [
  ['no secret', { SECRET: undefined }, /SECRET is missing/],
  ['an empty secret', { SECRET: '' }, /SECRET is missing or shorter/],
  ['a secret of 31 characters', { SECRET: 'x'.repeat(31) }, /shorter than 32/],
  ['no domain', { DOMAIN: undefined }, /DOMAIN is missing/],
  ['an empty domain', { DOMAIN: '' }, /DOMAIN is missing/],
  ['a limit of the database that is no number', { DATABASE_LIMIT_MB: '500 MB' }, /DATABASE_LIMIT_MB is no number/],
  ['a limit of the database beyond any plan', { DATABASE_LIMIT_MB: '20000' }, /DATABASE_LIMIT_MB is no number/],
]

test.each(BAD)('H10 with %s Kith refuses to run and says which setting it is', async (_, wrong, sentence) => {
  const bindings = { ...env, DOMAIN: 'kith.test', SECRET, ...wrong }
  const read = settingsOf(bindings)
  expect(read.ok ? '' : read.missing.join(' ')).toMatch(sentence)
  expect(() => portsOf({ ...bindings, DB: env.DB, EMAIL: env.EMAIL }, MONDAY)).toThrow(sentence)
  const fetch: unknown = Reflect.get(worker, 'fetch')
  const email: unknown = Reflect.get(worker, 'email')
  if (typeof fetch !== 'function' || typeof email !== 'function') throw new Error('no doors')
  const response: unknown = await fetch(new Request('https://kith.test/'), bindings, {
    waitUntil: () => {},
    passThroughOnException: () => {},
  })
  if (!(response instanceof Response)) throw new Error('no page')
  expect(response.status).toBe(503)
  expect(await response.text()).toMatch(sentence)
  // A mail is thrown back, so that its sender keeps it until the setting stands.
  const rejected: string[] = []
  const message = {
    from: 'a@b.example',
    to: 'log@kith.test',
    raw: new ReadableStream(),
    rawSize: 0,
    headers: new Headers(),
    setReject: (why: string) => rejected.push(why),
  }
  await expect(Promise.resolve().then(() => email(message, bindings, { waitUntil: () => {} }))).rejects.toThrow(
    sentence,
  )
  expect(rejected).toEqual([])
})

test('H10 the sentence about a wrong secret does not repeat it', () => {
  const read = settingsOf({ DOMAIN: 'kith.test', SECRET: 'short-but-mine' })
  expect(JSON.stringify(read)).not.toContain('short-but-mine')
})
