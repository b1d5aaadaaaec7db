import { createServer, type Server } from 'node:net'
import { expect, test } from 'vitest'
import { freePort } from '../../../src/local/starting/ports.ts'

const listening = () =>
  new Promise<{ server: Server; port: number }>(resolve => {
    const server = createServer()
    server.listen({ host: '127.0.0.1', port: 0 }, () => {
      const address = server.address()
      resolve({ server, port: typeof address === 'object' && address ? address.port : 0 })
    })
  })

test('a taken port gives the next free one', async () => {
  const { server, port } = await listening()
  expect(await freePort(port)).toBeGreaterThan(port)
  server.close()
})

test('a free port is given as it was asked for', async () => {
  const port = await freePort(0)
  expect(await freePort(port)).toBe(port)
})
