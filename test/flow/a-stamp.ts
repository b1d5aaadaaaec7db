import type { Instant } from '../../src/time/instant.ts'

export const OWNER = 'sam@keller.example'
/** A fixed Monday morning, 08:00 in Berlin. */
export const MONDAY: Instant = Date.UTC(2026, 2, 2, 7, 0)

/** The header block that the platform writes on top of a mail it vouches for (platform facts 1.7). */
export function stamped(raw: string, { from = OWNER, dmarc = 'pass' } = {}): string {
  const domain = from.slice(from.lastIndexOf('@') + 1)
  return [
    'Received: from mail.example (192.0.2.1) by cloudflare-email.net (cloudflare) id 1 for <log@kith.test>; Mon, 02 Mar 2026 07:00:00 +0000',
    `Received-SPF: pass (mx.cloudflare.net: domain of ${from} designates 192.0.2.1 as permitted sender) receiver=mx.cloudflare.net;`,
    'Authentication-Results: mx.cloudflare.net;',
    `\tdmarc=${dmarc} header.from=${domain} policy.dmarc=none;`,
    `\tspf=pass smtp.mailfrom=${from}`,
    'X-CF-SpamH-Score: 0',
    raw,
  ].join('\r\n')
}
