import { OutboxId } from '../ids.ts'
import type { Letter } from '../nudge/letter.ts'
import { captureAddress, replyAddress } from '../nudge/recipient.ts'
import { captureToken, derivedId, sealToken } from '../nudge/tokens.ts'
import type { outbox } from '../store/schema.ts'
import { DAY_MS, type Instant } from '../time/instant.ts'
import type { Ports } from './ports.ts'
import type { OwnerRow } from './settle-contact.ts'

export type OutboxRow = typeof outbox.$inferSelect
export type OutboxKind = OutboxRow['kind']

/** How long an answer to a letter is obeyed (reliability.md section 5). */
export const ANSWER_DAYS = 90
/** References of a long thread are cut to what a header may hold (platform.md 2.4: 2,048 bytes). */
const REFERENCE_LENGTH_MAX = 900

/** The id of the letter that `key` names: the same however often it is made. */
export async function outboxIdOf(owner: Pick<OwnerRow, 'id'>, key: string): Promise<OutboxId> {
  return OutboxId.parse(await derivedId('outbox', owner.id, key))
}

/** Links and addresses of one letter, sealed for it alone. */
export async function sealsOf(outboxId: OutboxId, owner: OwnerRow, { settings, now }: Ports) {
  const expiresAt = now + ANSWER_DAYS * DAY_MS
  const seal = (purpose: 'reply' | 'digest-page' | 'unsubscribe', number = 0) =>
    sealToken(settings.secret, purpose, { outboxId, number, expiresAt })
  return {
    replyTo: async (number: number) => replyAddress(await seal('reply', number), settings.domain),
    pageUrl: `${settings.origin}/d/${await seal('digest-page')}`,
    pauseUrl: `${settings.origin}/u/${await seal('unsubscribe')}`,
    captureAddress: captureAddress(
      await captureToken(settings.secret, owner.id, owner.captureGeneration),
      settings.domain,
    ),
  }
}

export type Sending = {
  readonly owner: OwnerRow
  readonly kind: OutboxKind
  readonly key: string
  readonly to: string
  readonly letter: Letter
  /** The Message-ID that this letter answers, without brackets; null for one that begins a thread. */
  readonly inReplyTo: string | null
  readonly expiresAt?: Instant
}

/** A letter as a row of the outbox, queued. Headers keep to the platform's allow-list (platform.md 2.4). */
export async function outboxRow(sending: Sending, ports: Ports): Promise<OutboxRow> {
  const { owner, kind, key, to, letter, inReplyTo } = sending
  const id = await outboxIdOf(owner, key)
  const seals = await sealsOf(id, owner, ports)
  const answered = kind === 'acknowledgement' || kind === 'receipt'
  const thread = inReplyTo && inReplyTo.length < REFERENCE_LENGTH_MAX ? `<${inReplyTo}>` : null
  return {
    id,
    ownerId: owner.id,
    key,
    kind,
    recipient: to,
    subject: letter.subject,
    text: letter.text,
    html: letter.html,
    replyTo: await seals.replyTo(0),
    headers: {
      'Auto-Submitted': answered ? 'auto-replied' : 'auto-generated',
      'X-Auto-Response-Suppress': 'All',
      ...(thread ? { 'In-Reply-To': thread, References: thread } : {}),
      ...(kind === 'digest' || kind === 'reminder'
        ? { 'List-Unsubscribe': `<${seals.pauseUrl}>`, 'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click' }
        : {}),
    },
    status: 'queued',
    attempts: 0,
    nextAt: ports.now,
    leaseUntil: null,
    createdAt: ports.now,
    expiresAt: sending.expiresAt ?? ports.now + 2 * DAY_MS,
    sentAt: null,
    providerMessageId: null,
    error: null,
  }
}
