import { expect, onTestFinished, test } from 'vitest'
import { startControl } from '../../../src/local/running/control.ts'
import { DoorError } from '../../../src/local/running/door.ts'

async function aControl() {
  const control = await startControl(
    {
      '/echo': async (query, body) => ({ word: query.get('word'), body: Buffer.from(body).toString() }),
      '/refuse': () => Promise.reject(new DoorError(404, 'nobody here')),
    },
    async path => ({ otherwise: path }),
  )
  onTestFinished(() => control.close())
  const ask = (path: string, init: RequestInit = {}) => fetch(`http://127.0.0.1:${control.port}${path}`, init)
  const key = { authorization: `Bearer ${control.secret}` }
  return { ask, key }
}

test('without the key of the lock file nothing is answered', async () => {
  const { ask, key } = await aControl()
  const longer = { authorization: `${key.authorization}x` }
  for (const headers of [{}, { authorization: 'Bearer x' }, longer]) {
    expect((await ask('/echo', { headers })).status).toBe(403)
  }
})

test('query and body reach the answer, unknown paths the rest', async () => {
  const { ask, key } = await aControl()
  const echo = await ask('/echo?word=hi', { headers: key, method: 'POST', body: 'bytes' })
  expect(await echo.json()).toEqual({ word: 'hi', body: 'bytes' })
  expect(await (await ask('/people?owner=x', { headers: key })).json()).toEqual({ otherwise: '/people?owner=x' })
})

test('a refusal keeps its status and its words', async () => {
  const { ask, key } = await aControl()
  const answer = await ask('/refuse', { headers: key })
  expect([answer.status, await answer.json()]).toEqual([404, { error: 'nobody here' }])
})
