// The only place where a column is named. Instants are UTC epoch milliseconds, days are `YYYY-MM-DD` in the owner's zone.
import { sql } from 'drizzle-orm'
import { index, integer, primaryKey, real, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core'
import type { ActionId, ContactId, FindingId, InboxId, MessageId, OutboxId, OwnerId } from '../ids.ts'
import type { Instant, LocalDate } from '../time/instant.ts'

const ownerId = () => text('owner_id').$type<OwnerId>().notNull()
const contactId = () => text('contact_id').$type<ContactId>().notNull()
const messageId = () => text('message_id').$type<MessageId>().notNull()
const instant = (name: string) => integer(name).$type<Instant>()
const day = (name: string) => text(name).$type<LocalDate>()
const flag = (name: string) => integer(name, { mode: 'boolean' }).notNull()

export const owners = sqliteTable(
  'owners',
  {
    id: text('id').$type<OwnerId>().primaryKey(),
    createdAt: instant('created_at').notNull(),
    name: text('name').notNull().default(''),
    language: text('language', { enum: ['en', 'de'] })
      .notNull()
      .default('en'),
    zone: text('zone').notNull(),
    /** Local time of the digest, HH:MM. */
    digestTime: text('digest_time').notNull().default('09:00'),
    /** Bit 0 is Monday. */
    digestDays: integer('digest_days').notNull().default(127),
    peoplePerDay: integer('people_per_day').notNull().default(3),
    weekBudget: integer('week_budget').notNull().default(7),
    dial: text('dial', { enum: ['gentle', 'normal', 'sparse'] })
      .notNull()
      .default('normal'),
    receipts: text('receipts', { enum: ['never', 'new', 'every'] })
      .notNull()
      .default('never'),
    acknowledge: flag('acknowledge').default(true),
    namesOnly: flag('names_only').default(false),
    /** Days that mail text is kept; null: until it is forgotten. */
    retentionDays: integer('retention_days'),
    captureGeneration: integer('capture_generation').notNull().default(0),
    pausedUntil: instant('paused_until'),
    firstReceiptAt: instant('first_receipt_at'),
    lastOutboundAt: instant('last_outbound_at'),
    /** First gaps of all of the owner's people, in thousandths and how many: kept by the triggers of 0004_owner_prior, so that no
     *  code has to think of it (docs/rhythm.md, the owner's prior). */
    priorSum: real('prior_sum').notNull().default(0),
    priorCount: integer('prior_count').notNull().default(0),
    /** The next local morning on which this owner may get a digest. */
    nextDigestAt: instant('next_digest_at').notNull(),
    lastDigestAt: instant('last_digest_at'),
    /** When the schedule goes on settling people anew whose days were computed with another prior; null: all agree. */
    settleAt: instant('settle_at'),
    /** Nothing reads these two any more; a column goes with the release after the last one that wrote it. */
    priorUsedSum: real('prior_used_sum').notNull().default(0),
    priorUsedCount: integer('prior_used_count').notNull().default(0),
    lastHelpAt: instant('last_help_at'),
    /** The owner wants a model to read their mail a second time, where one is bound (docs/second-reader.md). */
    secondReader: flag('second_reader').default(false),
    /** The owner wants DKIM checked by Kith itself where the receiving server gave no verdict. */
    ownDkim: flag('own_dkim').default(false),
  },
  table => [
    index('owners_due').on(table.nextDigestAt),
    index('owners_settling').on(table.settleAt).where(sql`settle_at IS NOT NULL`),
  ],
)

export const ownerAddresses = sqliteTable(
  'owner_addresses',
  {
    ownerId: ownerId(),
    address: text('address').notNull(),
    createdAt: instant('created_at').notNull(),
    confirmedAt: instant('confirmed_at'),
    /** What must be shown for a mail from here: aligned DMARC, or DKIM alone, or nothing (the owner's explicit wish). */
    trust: text('trust', { enum: ['dmarc', 'dkim', 'unverified'] })
      .notNull()
      .default('dmarc'),
    confirmHash: text('confirm_hash'),
    confirmUntil: instant('confirm_until'),
  },
  table => [
    primaryKey({ columns: [table.ownerId, table.address] }),
    index('owner_addresses_by_address').on(table.address),
    index('owner_addresses_confirm').on(table.confirmHash).where(sql`confirm_hash IS NOT NULL`),
  ],
)

export const captureTokens = sqliteTable('capture_tokens', {
  hash: text('hash').primaryKey(),
  ownerId: ownerId(),
  generation: integer('generation').notNull(),
  validUntil: instant('valid_until'),
})

export const INBOX_STATUSES = ['pending', 'processing', 'done', 'held', 'dead', 'discarded'] as const

export const inbox = sqliteTable(
  'inbox',
  {
    id: text('id').$type<InboxId>().primaryKey(),
    ownerId: ownerId(),
    purpose: text('purpose', { enum: ['capture', 'reply', 'confirm'] }).notNull(),
    /** What the envelope recipient carried beside the token: the outbox row and person of a reply, address words of a capture. */
    addressWords: text('address_words').notNull().default(''),
    outboxId: text('outbox_id').$type<OutboxId>(),
    nudgeNumber: integer('nudge_number'),
    tokenExpiresAt: instant('token_expires_at'),
    envelopeFrom: text('envelope_from').notNull(),
    envelopeTo: text('envelope_to').notNull(),
    dedupeKey: text('dedupe_key').notNull(),
    contentHash: text('content_hash').notNull(),
    receivedAt: instant('received_at').notNull(),
    /** The bounded head, one character per byte (decision 2); wiped by retention. */
    raw: text('raw'),
    rawSize: integer('raw_size').notNull(),
    status: text('status', { enum: INBOX_STATUSES }).notNull(),
    reason: text('reason'),
    attempts: integer('attempts').notNull().default(0),
    nextAt: instant('next_at').notNull(),
    leaseUntil: instant('lease_until'),
    processedAt: instant('processed_at'),
    /** Set when the owner released a held mail: how it may pass. */
    released: text('released', { enum: ['once'] }),
    fromAddress: text('from_address'),
    subject: text('subject'),
    messageId: text('message_id').$type<MessageId>(),
    errorId: text('error_id'),
    /** Hashes of the whole body, one for each canonicalization that a DKIM-Signature names, as JSON; null: a verdict came with it. */
    bodyHashes: text('body_hashes'),
  },
  table => [
    uniqueIndex('inbox_once').on(table.ownerId, table.dedupeKey),
    index('inbox_waiting').on(table.nextAt).where(sql`status IN ('pending', 'processing')`),
    index('inbox_by_status').on(table.ownerId, table.status, table.receivedAt),
    index('inbox_raw').on(table.processedAt).where(sql`raw IS NOT NULL`),
  ],
)

export const CONTACT_STATES = ['active', 'snoozed', 'resting', 'forgotten'] as const

export const contacts = sqliteTable(
  'contacts',
  {
    seq: integer('seq').primaryKey({ autoIncrement: true }),
    id: text('id').$type<ContactId>().notNull(),
    ownerId: ownerId(),
    createdAt: instant('created_at').notNull(),
    name: text('name').notNull(),
    /** Where the name came from, the best wins: 0 address, 1 display name, 2 signature, 3 the owner. */
    nameRank: integer('name_rank').notNull().default(0),
    /** The name folded (case, accents, order kept): how the same name at another address is found. */
    nameKey: text('name_key').notNull().default(''),
    /** Raised by every change; a batch that read an older one is thrown away and done again. */
    version: integer('version').notNull().default(0),
    state: text('state', { enum: CONTACT_STATES }).notNull().default('active'),
    snoozedUntil: instant('snoozed_until'),
    awayUntil: instant('away_until'),
    /** ISO 8601 duration, the owner's wish; null: learned, or the circle's. */
    cadence: text('cadence'),
    starred: flag('starred').default(false),
    notes: text('notes').notNull().default(''),
    introducedBy: text('introduced_by').$type<ContactId>(),
    title: text('title'),
    organization: text('organization'),
    lastAt: instant('last_at'),
    lastDirection: text('last_direction', { enum: ['outbound', 'inbound'] }),
    lastOutboundAt: instant('last_outbound_at'),
    lastInboundAt: instant('last_inbound_at'),
    /** Messages that the owner sent in a row without an answer that Kith has seen. */
    unanswered: integer('unanswered').notNull().default(0),
    gapWeight: real('gap_weight').notNull().default(0),
    gapSum: real('gap_sum').notNull().default(0),
    gapCount: integer('gap_count').notNull().default(0),
    /** The first gaps, at most three: what this person gives to the owner's prior. Null: not counted yet, a row of before. */
    firstGapsSum: integer('first_gaps_sum').notNull().default(0),
    firstGapsCount: integer('first_gaps_count'),
    /** The prior with which the days below were computed; 0 where none of them rests on it. */
    priorStep: integer('prior_step').notNull().default(0),
    quietAt: instant('quiet_at'),
    /** Nudges told in the present silence, and when the last one was. */
    nudges: integer('nudges').notNull().default(0),
    nudgedAt: instant('nudged_at'),
    /** The instant from which the next nudge of this silence is due; null: none is. Nobody computes this on a tick. */
    dueAt: instant('due_at'),
    /** Place on the People page: quiet first (the instant of quiet_at), then new ones, resting last. */
    sortAt: integer('sort_at').notNull().default(0),
    /** Names, addresses, organizations and notes, folded: what people search reads. */
    search: text('search').notNull().default(''),
    mergedInto: text('merged_into').$type<ContactId>(),
  },
  table => [
    uniqueIndex('contacts_id').on(table.id),
    index('contacts_by_name').on(table.ownerId, table.nameKey),
    index('contacts_due').on(table.ownerId, table.dueAt).where(sql`due_at IS NOT NULL`),
    index('contacts_by_prior').on(table.ownerId, table.priorStep).where(sql`gap_count >= 2 AND merged_into IS NULL`),
    index('contacts_uncounted')
      .on(table.ownerId)
      .where(sql`first_gaps_count IS NULL AND gap_count > 0 AND merged_into IS NULL`),
    index('contacts_by_sort').on(table.ownerId, table.sortAt, table.id),
    index('contacts_by_state').on(table.ownerId, table.state, table.sortAt, table.id),
    index('contacts_by_organization').on(table.ownerId, table.organization, table.sortAt, table.id),
  ],
)

export const addresses = sqliteTable(
  'addresses',
  {
    ownerId: ownerId(),
    address: text('address').notNull(),
    contactId: contactId(),
    firstSeen: instant('first_seen').notNull(),
    lastSeen: instant('last_seen').notNull(),
    failingAt: instant('failing_at'),
    failingReason: text('failing_reason'),
    /** The best form of a name seen with it, and where: what a person is called follows from their addresses. */
    name: text('name').notNull().default(''),
    nameRank: integer('name_rank').notNull().default(0),
    /** Whose it was before a merge: what keeps two people apart inside one, should they become two again. */
    mergedFrom: text('merged_from').$type<ContactId>(),
  },
  table => [
    primaryKey({ columns: [table.ownerId, table.address] }),
    index('addresses_by_contact').on(table.contactId),
    index('addresses_failing').on(table.ownerId, table.failingAt).where(sql`failing_at IS NOT NULL`),
  ],
)

/** Folded parts of names, for searches of one and two characters by prefix. */
export const nameParts = sqliteTable(
  'name_parts',
  { ownerId: ownerId(), part: text('part').notNull(), contactId: contactId() },
  table => [
    primaryKey({ columns: [table.ownerId, table.part, table.contactId] }),
    index('name_parts_by_contact').on(table.contactId),
  ],
)

export const messages = sqliteTable(
  'messages',
  {
    seq: integer('seq').primaryKey({ autoIncrement: true }),
    id: text('id').$type<MessageId>().notNull(),
    ownerId: ownerId(),
    /** What makes it the same message again: Message-ID, or a derived key for a quoted one (design, settled questions). */
    key: text('key').notNull(),
    rfcMessageId: text('rfc_message_id'),
    inReplyTo: text('in_reply_to'),
    direction: text('direction', { enum: ['outbound', 'inbound'] }).notNull(),
    channel: text('channel', { enum: ['mail', 'call', 'met', 'message', 'note', 'unsaid'] })
      .notNull()
      .default('mail'),
    source: text('source', { enum: ['captured', 'quoted', 'forwarded', 'imported', 'logged'] }).notNull(),
    sentAt: instant('sent_at').notNull(),
    receivedAt: instant('received_at').notNull(),
    subject: text('subject').notNull().default(''),
    authored: text('authored').notNull().default(''),
    /** False: kept and shown, but it moves no rhythm (quiet, more than 20 recipients). */
    counts: flag('counts').default(true),
    inboxId: text('inbox_id').$type<InboxId>(),
    contentHash: text('content_hash'),
    /** Author and first words: how a quoted copy and the real mail find each other (design, settled questions). */
    quoteKey: text('quote_key'),
    /** The owner's row for a mail that was sent to more people than Kith writes down. */
    recipients: integer('recipients').notNull().default(0),
    /** Minutes east of UTC of its writer's clock: what "Friday" means in it. */
    writtenOffset: integer('written_offset'),
    /** Who wrote it, as its From or the line above a quote named them: what a signature is told by. */
    authorName: text('author_name').notNull().default(''),
    authorAddress: text('author_address').notNull().default(''),
    /** Names of the files that it carried, a line each: an announced file keeps a promise. */
    attachmentNames: text('attachment_names').notNull().default(''),
  },
  table => [
    index('messages_by_quote').on(table.ownerId, table.quoteKey),
    uniqueIndex('messages_id').on(table.id),
    uniqueIndex('messages_once').on(table.ownerId, table.key),
    index('messages_by_time').on(table.ownerId, table.sentAt),
  ],
)

/** Messages that the owner deleted, by a keyed hash of their key, so that a later quote of one does not bring it back. */
export const deletedMessages = sqliteTable(
  'deleted_messages',
  { ownerId: ownerId(), hash: text('hash').notNull(), createdAt: instant('created_at').notNull() },
  table => [primaryKey({ columns: [table.ownerId, table.hash] })],
)

export const participants = sqliteTable(
  'participants',
  {
    ownerId: ownerId(),
    messageId: messageId(),
    contactId: contactId(),
    role: text('role', { enum: ['from', 'to', 'cc'] }).notNull(),
    sentAt: instant('sent_at').notNull(),
    /** The address by which they took part: what tells, after a merge, whose it was. */
    address: text('address').notNull().default(''),
    /** Whether it restarts this contact's clock. */
    counts: flag('counts').default(true),
  },
  table => [
    primaryKey({ columns: [table.messageId, table.contactId] }),
    index('participants_by_contact').on(table.contactId, table.sentAt),
  ],
)

export const FINDING_KINDS = ['promise', 'ask', 'date', 'detail', 'introduction'] as const
export const FINDING_STATES = ['open', 'kept', 'answered', 'let-go', 'dismissed'] as const

export const findings = sqliteTable(
  'findings',
  {
    id: text('id').$type<FindingId>().primaryKey(),
    ownerId: ownerId(),
    contactId: contactId(),
    messageId: messageId(),
    kind: text('kind', { enum: FINDING_KINDS }).notNull(),
    /** Whose promise, question or detail it is. */
    by: text('by', { enum: ['owner', 'contact'] }).notNull(),
    quote: text('quote').notNull(),
    place: integer('place').notNull(),
    saidAt: instant('said_at').notNull(),
    due: day('due'),
    /** The owner's local morning of `due`: from then on it is told. */
    dueAt: instant('due_at'),
    /** Of a date: as the mail named it; of a detail: whom it is about; of an introduction: name, address, role. */
    iso: text('iso'),
    granularity: text('granularity'),
    about: text('about'),
    state: text('state', { enum: FINDING_STATES }).notNull().default('open'),
    toldAt: instant('told_at'),
    closedAt: instant('closed_at'),
    closedByMessage: text('closed_by_message').$type<MessageId>(),
    source: text('source', { enum: ['rules', 'model', 'owner'] })
      .notNull()
      .default('rules'),
  },
  table => [
    index('findings_by_contact').on(table.contactId, table.state, table.saidAt),
    index('findings_due').on(table.ownerId, table.dueAt).where(sql`state = 'open' AND due_at IS NOT NULL`),
    index('findings_open').on(table.ownerId, table.kind, table.by, table.saidAt).where(sql`state = 'open'`),
    index('findings_by_message').on(table.messageId),
  ],
)

export const POSITION_SOURCES = [
  'signature',
  'said',
  'domain',
  'owner',
  'hearsay',
  'denied',
  'left',
  'leaving',
] as const

export const positions = sqliteTable(
  'positions',
  {
    id: text('id').primaryKey(),
    ownerId: ownerId(),
    contactId: contactId(),
    title: text('title'),
    organization: text('organization'),
    firstSeen: instant('first_seen').notNull(),
    lastSeen: instant('last_seen').notNull(),
    /** What is only asked about, what the owner denied, and that somebody left, are rows of their own: evidence, no posts. */
    source: text('source', { enum: POSITION_SOURCES }).notNull(),
    messageId: text('message_id').$type<MessageId>(),
    toldAt: instant('told_at'),
    /** When it was said that they are no longer there. */
    leftAt: instant('left_at'),
  },
  table => [index('positions_by_contact').on(table.contactId, table.lastSeen)],
)

export const tags = sqliteTable(
  'tags',
  { ownerId: ownerId(), contactId: contactId(), tag: text('tag').notNull() },
  table => [
    primaryKey({ columns: [table.contactId, table.tag] }),
    index('tags_by_tag').on(table.ownerId, table.tag, table.contactId),
  ],
)

export const circles = sqliteTable(
  'circles',
  { ownerId: ownerId(), name: text('name').notNull(), cadence: text('cadence') },
  table => [primaryKey({ columns: [table.ownerId, table.name] })],
)

export const reminders = sqliteTable(
  'reminders',
  {
    id: text('id').primaryKey(),
    ownerId: ownerId(),
    contactId: text('contact_id').$type<ContactId>(),
    text: text('text').notNull(),
    at: instant('at').notNull(),
    /** An hour was named: it goes out on its own; otherwise it waits for that day's digest. */
    exact: flag('exact'),
    state: text('state', { enum: ['open', 'sent', 'done'] })
      .notNull()
      .default('open'),
  },
  table => [
    index('reminders_due').on(table.ownerId, table.at).where(sql`state = 'open'`),
    index('reminders_exact').on(table.at).where(sql`state = 'open' AND exact = 1`),
  ],
)

export const OUTBOX_STATUSES = ['queued', 'sending', 'sent', 'failed', 'unknown', 'expired'] as const

export const outbox = sqliteTable(
  'outbox',
  {
    id: text('id').$type<OutboxId>().primaryKey(),
    ownerId: ownerId(),
    /** Idempotency: `digest:2026-03-02`, `acknowledgement:<inbox id>`, … unique per owner. */
    key: text('key').notNull(),
    kind: text('kind', { enum: ['digest', 'acknowledgement', 'receipt', 'reminder', 'sign-in', 'confirm'] }).notNull(),
    recipient: text('recipient').notNull(),
    subject: text('subject').notNull(),
    text: text('text').notNull(),
    html: text('html').notNull(),
    replyTo: text('reply_to').notNull(),
    headers: text('headers', { mode: 'json' }).$type<Readonly<Record<string, string>>>().notNull(),
    status: text('status', { enum: OUTBOX_STATUSES }).notNull(),
    attempts: integer('attempts').notNull().default(0),
    nextAt: instant('next_at').notNull(),
    leaseUntil: instant('lease_until'),
    createdAt: instant('created_at').notNull(),
    expiresAt: instant('expires_at').notNull(),
    sentAt: instant('sent_at'),
    providerMessageId: text('provider_message_id'),
    error: text('error'),
  },
  table => [
    uniqueIndex('outbox_once').on(table.ownerId, table.key),
    index('outbox_waiting').on(table.nextAt).where(sql`status IN ('queued', 'sending')`),
    index('outbox_by_time').on(table.ownerId, table.createdAt),
  ],
)

/** The people (and findings, reminders) that one digest told, by their number in it. */
export const nudges = sqliteTable(
  'nudges',
  {
    outboxId: text('outbox_id').$type<OutboxId>().notNull(),
    number: integer('number').notNull(),
    ownerId: ownerId(),
    contactId: contactId(),
    findingId: text('finding_id').$type<FindingId>(),
    reminderId: text('reminder_id'),
    reason: text('reason').notNull(),
    at: instant('at').notNull(),
    answeredAt: instant('answered_at'),
  },
  table => [
    primaryKey({ columns: [table.outboxId, table.number] }),
    index('nudges_by_contact').on(table.contactId, table.at),
    index('nudges_by_time').on(table.ownerId, table.at),
  ],
)

/** What Kith did and why; `undo` holds the rows as they were before, so that undo is exact. */
export const actions = sqliteTable(
  'actions',
  {
    id: text('id').$type<ActionId>().primaryKey(),
    ownerId: ownerId(),
    at: instant('at').notNull(),
    source: text('source', { enum: ['reply', 'address', 'page', 'mail', 'system'] }).notNull(),
    kind: text('kind').notNull(),
    contactId: text('contact_id').$type<ContactId>(),
    sentence: text('sentence').notNull(),
    undo: text('undo'),
    undoneAt: instant('undone_at'),
    inboxId: text('inbox_id').$type<InboxId>(),
  },
  table => [
    index('actions_by_time').on(table.ownerId, table.at),
    index('actions_by_contact').on(table.contactId, table.at),
    index('actions_by_inbox').on(table.inboxId).where(sql`inbox_id IS NOT NULL`),
  ],
)

export const neverLog = sqliteTable(
  'never_log',
  {
    ownerId: ownerId(),
    kind: text('kind', { enum: ['address', 'domain', 'hash'] }).notNull(),
    /** The address or domain, or the keyed hash of a forgotten address, which tells nothing. */
    value: text('value').notNull(),
    createdAt: instant('created_at').notNull(),
  },
  table => [primaryKey({ columns: [table.ownerId, table.kind, table.value] })],
)

/** "Is this the same person?": asked once, answered once. */
export const suggestions = sqliteTable(
  'suggestions',
  {
    ownerId: ownerId(),
    contactId: contactId(),
    otherId: text('other_id').$type<ContactId>().notNull(),
    reason: text('reason').notNull(),
    createdAt: instant('created_at').notNull(),
    state: text('state', { enum: ['open', 'merged', 'apart'] })
      .notNull()
      .default('open'),
  },
  table => [
    primaryKey({ columns: [table.contactId, table.otherId] }),
    index('suggestions_open').on(table.ownerId, table.createdAt).where(sql`state = 'open'`),
  ],
)

export const sessions = sqliteTable(
  'sessions',
  {
    hash: text('hash').primaryKey(),
    ownerId: ownerId(),
    createdAt: instant('created_at').notNull(),
    seenAt: instant('seen_at').notNull(),
    expiresAt: instant('expires_at').notNull(),
    browser: text('browser').notNull().default(''),
  },
  table => [index('sessions_by_owner').on(table.ownerId)],
)

/** Sign-in links: single use, ten minutes; `browserHash` binds one to the browser that asked (null: the local-only kind). */
export const signIns = sqliteTable(
  'sign_ins',
  {
    hash: text('hash').primaryKey(),
    ownerId: ownerId(),
    browserHash: text('browser_hash'),
    createdAt: instant('created_at').notNull(),
    expiresAt: instant('expires_at').notNull(),
    usedAt: instant('used_at'),
  },
  table => [index('sign_ins_by_owner').on(table.ownerId)],
)

/** Counters of what may be tried only so often; `key` names what and whom by a hash. */
export const rateLimits = sqliteTable(
  'rate_limits',
  {
    key: text('key').notNull(),
    windowStart: instant('window_start').notNull(),
    count: integer('count').notNull().default(0),
  },
  table => [primaryKey({ columns: [table.key, table.windowStart] })],
)
