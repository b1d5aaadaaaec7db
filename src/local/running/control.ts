import { randomBytes, timingSafeEqual } from 'node:crypto'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { DoorError } from './door.ts'

/** One thing that a `kith` command may ask of the running program: a question with its query and body, an answer as JSON. */
export type Answer = (query: URLSearchParams, body: Uint8Array) => Promise<unknown>

/** Listens on loopback for the `kith` commands; the key stands in the lock file, which only the owner of the folder reads.
 *  `answers` by path; `otherwise` takes the rest. */
export async function startControl(
  answers: Readonly<Record<string, Answer>>,
  otherwise: (path: string, body: Uint8Array) => Promise<unknown>,
): Promise<{ port: number; secret: string; close(): void }> {
  const secret = randomBytes(24).toString('base64url')
  const key = Buffer.from(`Bearer ${secret}`)
  const server = createServer((request, response) => {
    const given = Buffer.from(request.headers.authorization ?? '')
    if (given.length !== key.length || !timingSafeEqual(given, key)) {
      send(response, 403, { error: 'not yours' })
      return
    }
    answer(request).then(
      value => send(response, 200, value ?? null),
      error => send(response, error instanceof DoorError ? error.status : 500, { error: messageOf(error) }),
    )
  })
  const answer = async (request: IncomingMessage) => {
    const url = new URL(request.url ?? '/', 'http://kith')
    const body = await bodyOf(request)
    const known = answers[url.pathname]
    return known ? known(url.searchParams, body) : otherwise(url.pathname + url.search, body)
  }
  server.requestTimeout = 0
  await new Promise<void>(resolve => server.listen({ host: '127.0.0.1', port: 0 }, resolve))
  const address = server.address()
  const port = typeof address === 'object' && address !== null ? address.port : 0
  return {
    port,
    secret,
    close() {
      server.close()
      server.closeAllConnections()
    },
  }
}

async function bodyOf(request: IncomingMessage): Promise<Uint8Array> {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(Buffer.from(chunk))
  return Buffer.concat(chunks)
}

function send(response: ServerResponse, status: number, value: unknown): void {
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(value))
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}
