import { once } from 'node:events'
import { connect, type Socket } from 'node:net'

/** The server's word on one mail: the code and text of the reply that ended it (RFC 5321 section 4.2). */
export type Reply = { readonly code: number; readonly text: string }

/** Sends mail over one connection, knowing RFC 5321 and nothing of Kith. */
export type SmtpClient = {
  /** One mail: the reply to DATA's end, or the first refusal before it. `raw` is one character per byte, CRLF or not. */
  send(from: string, to: readonly string[], raw: string | Buffer): Promise<Reply>
  quit(): Promise<void>
}

export async function connectSmtp(port: number): Promise<SmtpClient> {
  const socket = connect({ host: '127.0.0.1', port })
  await once(socket, 'connect')
  const replies = repliesOf(socket)
  const next = async (): Promise<Reply> => {
    const { value } = await replies.next()
    if (!value) throw new Error('the server hung up')
    return value
  }
  const command = (line: string) => {
    socket.write(`${line}\r\n`)
    return next()
  }
  await next()
  await command('EHLO client.example')
  return {
    async send(from, to, raw) {
      const opened = await command(`MAIL FROM:<${from}>`)
      if (opened.code >= 400) return opened
      for (const address of to) {
        const taken = await command(`RCPT TO:<${address}>`)
        if (taken.code >= 400) return taken
      }
      const go = await command('DATA')
      if (go.code !== 354) return go
      socket.write(transparent(raw))
      return command('.')
    },
    async quit() {
      await command('QUIT').catch(() => {})
      socket.destroy()
    },
  }
}

/** RFC 5321 section 4.5.2: a line that begins with a dot gets another; the text ends with a line end. */
function transparent(raw: string | Buffer): Buffer {
  const text = (typeof raw === 'string' ? raw : raw.toString('latin1')).replace(/^\./gm, '..')
  return Buffer.from(text.endsWith('\n') || text === '' ? text : `${text}\r\n`, 'latin1')
}

async function* repliesOf(socket: Socket): AsyncGenerator<Reply, void> {
  let rest = ''
  for await (const chunk of socket) {
    rest += String(chunk)
    for (let end = rest.indexOf('\r\n'); end >= 0; end = rest.indexOf('\r\n')) {
      const line = rest.slice(0, end)
      rest = rest.slice(end + 2)
      // "250-" goes on, "250 " is the last line of a reply.
      if (line[3] !== '-') yield { code: Number(line.slice(0, 3)), text: line.slice(4) }
    }
  }
}
