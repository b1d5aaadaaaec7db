import { DAY_MS, type Instant } from '../../src/time/instant.ts'
import { OWNER } from './a-stamp.ts'

export type Written = {
  readonly to: string
  readonly cc?: string
  readonly from?: string
  readonly subject?: string
  readonly at: Instant
  readonly text?: string
  readonly id?: string | null
  readonly inReplyTo?: string
}

/** A plain mail as a client writes it, for tests that need many that differ in one thing. */
export function aMail({
  to,
  cc,
  from = OWNER,
  subject = 'Hello',
  at,
  text = 'Hello there.',
  id,
  inReplyTo,
}: Written): string {
  const messageId = id === undefined ? `${at}.${to.replace(/\W+/g, '')}@keller.example` : id
  return [
    `From: ${from}`,
    `To: ${to}`,
    ...(cc ? [`Cc: ${cc}`] : []),
    `Subject: ${subject}`,
    `Date: ${new Date(at).toUTCString().replace('GMT', '+0000')}`,
    ...(messageId === null ? [] : [`Message-ID: <${messageId}>`]),
    ...(inReplyTo ? [`In-Reply-To: <${inReplyTo}>`] : []),
    'MIME-Version: 1.0',
    'Content-Type: text/plain; charset=utf-8',
    '',
    text,
    '',
  ].join('\r\n')
}

/** Instants `days` after a start, for histories with a rhythm. */
export function every(days: number, count: number, start: Instant): Instant[] {
  return Array.from({ length: count }, (_, index) => start + index * days * DAY_MS)
}
