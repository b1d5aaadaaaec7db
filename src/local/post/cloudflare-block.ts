import { randomBytes } from 'node:crypto'

/** What is known of a mail when it comes in over SMTP. */
export type Arrival = {
  readonly from: string
  readonly to: string
  readonly helo: string
  readonly ip: string
  readonly at: number
}

const HEADER_BYTES_MAX = 65_536
/** What may stand in an address inside the block; anything else could close a clause and open one of the sender's own. */
const PLAIN = /[^\w.!#$%&'*+/=?^`{|}~@-]/g

/**
 * The header block that Cloudflare writes above a mail before a Worker sees it (platform.md 1.7), ended by its last line,
 * `X-CF-SpamH-Score`. SPF passes for the envelope sender, for who may connect to loopback may send; DMARC passes exactly where the
 * From domain is the envelope sender's (RFC 7489 section 3.1, strict alignment), and fails without being enforced otherwise.
 */
export function cloudflareBlock(mail: Uint8Array, { from, to, helo, ip, at }: Arrival): string {
  const sender = plain(from)
  const host = plain(helo) || 'localhost'
  const fromDomain = headerFromDomain(mail)
  const aligned = fromDomain !== '' && domainOf(sender) === fromDomain
  const dmarc = aligned
    ? `dmarc=pass header.from=${fromDomain} policy.dmarc=none`
    : `dmarc=fail header.from=${fromDomain} policy.dmarc=none`
  const [spf, verdict] = sender === '' ? ['none', 'no sender'] : ['pass', 'sender is allowed to send']
  const mailFrom = `spf=${spf} (mx.cloudflare.net: ${verdict}) smtp.mailfrom=${sender}`
  const results = `dkim=none; ${dmarc}; spf=none (mx.cloudflare.net: no record) smtp.helo=${host}; ${mailFrom}; arc=none smtp.remote-ip="${ip}"`
  const id = randomBytes(6).toString('base64url')
  const seal = 'a=rsa-sha256; s=cf2024-1; d=cloudflare-email.net'
  return [
    `Received: from ${host} (${ip})\r\n\tby cloudflare-email.net (cloudflare) id ${id}\r\n\tfor <${plain(to)}>; ${rfcDate(at)}`,
    `ARC-Seal: i=1; ${seal}; cv=none; b=local`,
    `ARC-Message-Signature: i=1; ${seal}; c=relaxed/relaxed; h=from:to:subject; bh=local; b=local`,
    `ARC-Authentication-Results: i=1; mx.cloudflare.net; ${results}`,
    `Received-SPF: ${spf} (mx.cloudflare.net: ${verdict}) receiver=mx.cloudflare.net; client-ip=${ip}; envelope-from="${sender}"; helo=${host};`,
    `Authentication-Results: mx.cloudflare.net; ${results}`,
    'X-CF-SpamH-Score: 0',
    '',
  ].join('\r\n')
}

/** The mail with the block on top, as the Worker gets it. */
export function withBlock(mail: Uint8Array, arrival: Arrival): Buffer {
  return Buffer.concat([Buffer.from(cloudflareBlock(mail, arrival), 'latin1'), mail])
}

/** The domain of the first From field's first address, as a receiving server would check it; '' where there is none. */
function headerFromDomain(mail: Uint8Array): string {
  const head = Buffer.from(mail.subarray(0, HEADER_BYTES_MAX)).toString('latin1')
  const end = /\r?\n\r?\n/.exec(head)?.index ?? head.length
  const unfolded = head.slice(0, end).replace(/\r?\n[ \t]+/g, ' ')
  const line = /^from[ \t]*:(.*)$/im.exec(unfolded)?.[1] ?? ''
  const bracketed = line.lastIndexOf('<')
  const address = bracketed < 0 ? line : line.slice(bracketed + 1).split('>')[0]
  return domainOf(plain((address ?? '').trim()))
}

function domainOf(address: string): string {
  const at = address.lastIndexOf('@')
  return at < 0 ? '' : address.slice(at + 1).toLowerCase()
}

function plain(text: string): string {
  return text.replace(PLAIN, '')
}

/** RFC 5322 section 3.3. */
function rfcDate(at: number): string {
  return new Date(at).toUTCString().replace('GMT', '+0000')
}
