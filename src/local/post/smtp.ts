import { SMTPServer, type SMTPServerDataStream, type SMTPServerSession } from 'smtp-server'
import type { Door } from '../running/door.ts'
import { withBlock } from './cloudflare-block.ts'
import type { PassOn } from './mailbox.ts'

export const MAIL_BYTES_MAX = 25 * 1024 * 1024

export type Bridge = {
  readonly door: Door
  /** Kith's own mail domain; every other one is somebody else's. */
  readonly domain: string
  readonly now: () => number
  /** Where mail for others goes; null: nowhere. */
  readonly passOn: PassOn | null
  readonly say: (line: string) => void
}

/** An answer of RFC 5321 section 4.2 that stands for the whole mail. */
class SmtpAnswer extends Error {
  readonly responseCode: number
  constructor(responseCode: number, text: string) {
    super(text)
    this.responseCode = responseCode
  }
}

/** Listens on loopback and hands each envelope recipient's copy to the Worker. `port` 0 takes any. */
export async function startSmtp(bridge: Bridge, port: number): Promise<{ port: number; close(): Promise<void> }> {
  const server = new SMTPServer({
    name: 'kith',
    banner: 'Kith on this machine',
    size: MAIL_BYTES_MAX,
    rejectOversized: true,
    disabledCommands: ['AUTH', 'STARTTLS'],
    authOptional: true,
    disableReverseLookup: true,
    closeTimeout: 500,
    logger: false,
    onData(stream, session, done) {
      take(bridge, stream, session).then(
        text => done(null, text),
        error => done(error instanceof SmtpAnswer ? error : new SmtpAnswer(451, 'Kith stumbled; try again later')),
      )
    },
  })
  // A client that hangs up is nobody's fault.
  server.on('error', () => {})
  await new Promise<void>((resolve, reject) => {
    server.server.once('error', reject)
    server.listen(port, '127.0.0.1', () => resolve())
  })
  const address = server.server.address()
  return {
    port: typeof address === 'object' && address !== null ? address.port : port,
    close: () => new Promise(resolve => server.close(() => resolve())),
  }
}

async function take(bridge: Bridge, stream: SMTPServerDataStream, session: SMTPServerSession): Promise<string> {
  const chunks: Buffer[] = []
  for await (const chunk of stream) chunks.push(Buffer.from(chunk))
  if (stream.sizeExceeded) throw new SmtpAnswer(552, `a mail may have ${MAIL_BYTES_MAX} bytes at most`)
  const mail = Buffer.concat(chunks)
  const { mailFrom, rcptTo } = session.envelope
  const from = mailFrom ? mailFrom.address : ''
  const isOurs = (address: string) => address.slice(address.lastIndexOf('@') + 1).toLowerCase() === bridge.domain
  const ours = rcptTo.map(({ address }) => address).filter(isOurs)
  const others = rcptTo.map(({ address }) => address).filter(address => !isOurs(address))
  const refusals = await handToWorker(bridge, mail, from, ours, session)
  // Others only after Kith took its copies: a mail that is tried again must not reach them twice.
  const passed = await handToOthers(bridge, mail, from, others)
  if (refusals.length > 0 && refusals.length === ours.length && others.length === 0) {
    throw new SmtpAnswer(550, refusals[0] ?? 'refused')
  }
  return [`kept for ${ours.length - refusals.length} of ${ours.length}`, ...new Set(refusals), ...passed].join('; ')
}

/** One call of the Worker for each envelope recipient, as Cloudflare does (platform.md 1.2). */
async function handToWorker(
  { door, now, say }: Bridge,
  mail: Buffer,
  from: string,
  recipients: readonly string[],
  session: SMTPServerSession,
): Promise<string[]> {
  const refusals: string[] = []
  const arrival = { from, helo: session.hostNameAppearsAs || 'localhost', ip: session.remoteAddress, at: now() }
  for (const to of recipients) {
    const handed = await door.mail(from, to, withBlock(mail, { ...arrival, to }))
    if (handed.outcome === 'retry') throw new SmtpAnswer(451, handed.reason)
    if (handed.outcome === 'rejected') {
      refusals.push(handed.reason)
      say(`refused a mail from ${from || '<>'}: ${handed.reason}`)
    }
  }
  return refusals
}

async function handToOthers(
  { passOn, say }: Bridge,
  mail: Buffer,
  from: string,
  recipients: readonly string[],
): Promise<string[]> {
  if (recipients.length === 0) return []
  if (!passOn) {
    const line = `not delivered to ${named(recipients)}: this is a laptop run without --relay`
    say(line)
    return [line]
  }
  try {
    await passOn({ from, to: recipients }, mail)
  } catch (error) {
    const why = error instanceof Error ? error.message.split('\n', 1)[0] : ''
    say(`the relay did not take the mail to ${named(recipients)}: ${why}`)
    throw new SmtpAnswer(451, 'the relay did not take this mail; try again later')
  }
  say(`passed on to ${named(recipients)}`)
  return [`passed on to ${recipients.length}`]
}

const NAMED_MAX = 4

/** The first few by name: a reply line has 512 octets at most (RFC 5321 section 4.5.3.1.5). */
function named(recipients: readonly string[]): string {
  const first = recipients.slice(0, NAMED_MAX).map(address => address.slice(0, 80))
  const more = recipients.length - first.length
  return more > 0 ? `${first.join(', ')} and ${more} more` : first.join(', ')
}
