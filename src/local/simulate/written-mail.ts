import type { Instant } from '../../time/instant.ts'
import { OWNER } from './deployment.ts'

export type Written = {
  readonly to: string
  readonly from?: string
  readonly subject?: string
  readonly at: Instant
  readonly text: string
  readonly id: string
  readonly inReplyTo?: string
  /** What the receiving server found; null: no verdict at all. */
  readonly dmarc?: 'pass' | 'fail' | null
  /** Further header lines. */
  readonly header?: readonly string[]
}

/** A plain mail with the block that Cloudflare writes on top of it (platform facts 1.7). */
export function writtenMail(mail: Written): string {
  const { to, from = OWNER, subject = 'Hello', at, text, id, inReplyTo, dmarc = 'pass', header = [] } = mail
  const domain = from.slice(from.lastIndexOf('@') + 1).replace('>', '')
  const date = new Date(at).toUTCString().replace('GMT', '+0000')
  return [
    `Received: from mail.example (192.0.2.1) by cloudflare-email.net (cloudflare) id 1 for <log@kith.test>; ${date}`,
    ...(dmarc === null
      ? []
      : [
          'Authentication-Results: mx.cloudflare.net;',
          `\tdmarc=${dmarc} header.from=${domain} policy.dmarc=none;`,
          `\tspf=${dmarc === 'pass' ? 'pass' : 'none'} smtp.mailfrom=${from}`,
        ]),
    `From: ${from}`,
    `To: ${to}`,
    `Subject: ${subject}`,
    `Date: ${date}`,
    `Message-ID: <${id}>`,
    ...(inReplyTo ? [`In-Reply-To: <${inReplyTo}>`] : []),
    ...header,
    'MIME-Version: 1.0',
    'Content-Type: text/plain; charset=utf-8',
    '',
    text,
    '',
  ].join('\r\n')
}
