import { createServer } from 'node:net'

const NEXT_MAX = 50

/** A port on loopback that is free now: the wanted one or the next free one above it; 0 asks for any. */
export async function freePort(wanted: number): Promise<number> {
  for (let port = wanted; port <= Math.min(65_535, wanted + NEXT_MAX); port += 1) {
    const got = await tryPort(port)
    if (got !== null) return got
  }
  throw new Error(`no free port between ${wanted} and ${wanted + NEXT_MAX} on 127.0.0.1`)
}

function tryPort(port: number): Promise<number | null> {
  return new Promise((resolve, reject) => {
    const server = createServer()
    server.once('error', error => {
      if ('code' in error && (error.code === 'EADDRINUSE' || error.code === 'EACCES')) resolve(null)
      else reject(error)
    })
    server.listen({ host: '127.0.0.1', port, exclusive: true }, () => {
      const address = server.address()
      const got = typeof address === 'object' && address !== null ? address.port : port
      server.close(() => resolve(got))
    })
  })
}
