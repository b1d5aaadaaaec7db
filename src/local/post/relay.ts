import { createTransport } from 'nodemailer'
import type { PassOn } from './mailbox.ts'

/** Whether `--relay` names a mail server: `smtp://host:25`, `smtps://user:password@host`. */
export function isRelay(text: string): boolean {
  const url = URL.parse(text)
  return url !== null && /^smtps?:$/.test(url.protocol) && url.hostname !== ''
}

/** Passes mail on to another server as it is, envelope kept. Throws what the server answers. */
export function relayTo(url: string): PassOn {
  const transport = createTransport(url)
  return async (envelope, raw) => {
    await transport.sendMail({ envelope: { from: envelope.from, to: [...envelope.to] }, raw: Buffer.from(raw) })
  }
}
