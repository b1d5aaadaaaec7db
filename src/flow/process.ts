import type { SQL } from 'drizzle-orm'
import { base32, type InboxId, OwnerId } from '../ids.ts'
import { cleanName } from '../mail/display-name.ts'
import type { Mail } from '../mail/mail.ts'
import { readMail } from '../mail/read.ts'
import { type Reading, readingOf } from '../mail/reading.ts'
import { keyedHash, secretsOf } from '../nudge/tokens.ts'
import { folded } from '../relationship/folded.ts'
import { isLost } from '../store/database.ts'
import { type Finished, writeChanges } from '../store/filing.ts'
import { ATTEMPTS_MAX, claimMail, postponeMail, type WaitingMail } from '../store/inbox.ts'
import { type Known, type Named, readKnown } from '../store/known.ts'
import { bounceOf } from './absences.ts'
import { answerReply, isCommandMail } from './answer.ts'
import { confirmAddress } from './confirm.ts'
import { hashesOfUnits } from './deleted-messages.ts'
import { faultName } from './fault-name.ts'
import { fileAndFinish } from './file-and-finish.ts'
import { fullnessOf } from './fullness.ts'
import { headProblem, type Judgment, judge } from './judge.ts'
import { type MailEvidence, mailEvidenceOf } from './mail-evidence.ts'
import { type NamesakeWord, namesakeWordsOf } from './namesakes.ts'
import { DKIM_BY_KITH, type OwnDkim, ownDkimOf } from './own-dkim.ts'
import type { Ports } from './ports.ts'
import { type Unit, unitsOf } from './units.ts'

/** A mail that has been read, and what is known of everybody and everything that it names. */
export type Case = {
  readonly waiting: WaitingMail
  readonly mail: Mail
  readonly reading: Reading
  readonly units: readonly Unit[]
  readonly known: Known
  /** Addresses of the mail whose people the owner had forgotten. */
  readonly forgotten: ReadonlySet<string>
  /** No server vouched for it, but Kith found its DKIM signature good. */
  readonly dkimByKith: boolean
  /** What it says about whose address is whose. */
  readonly evidence: MailEvidence
}

/** Addresses beside a mail's own that are looked for among the forgotten. */
const BESIDE_MAX = 100
/** How often the same try may lose a race for a contact before it waits for the sweep. */
const RACES_MAX = 6

/** Processes one kept mail to its end: done, held, or waiting for another try. Never throws; a fault is named in the row.
 *  Returns how many letters it put into the outbox. */
export async function processMail(from: WaitingMail | InboxId, ports: Ports): Promise<number> {
  const waiting = typeof from === 'string' ? await claimMail(ports.db, from, ports.now) : from
  if (!waiting) return 0
  try {
    return await handle(waiting, ports)
  } catch (error) {
    if (isLost(error)) return 0 // somebody else holds the lease now
    ports.onFault?.(error)
    const errorId = base32(ports.random(5))
    ports.log('process-failed', { errorId, inbox: waiting.id, attempts: waiting.attempts, error: faultName(error) })
    await postponeMail(ports.db, waiting, errorId, ports.now)
    return 0
  }
}

async function handle(waiting: WaitingMail, ports: Ports): Promise<number> {
  const mail = await mailIn(waiting)
  const problem = headProblem(waiting)
  if (problem) return finish({ waiting, mail, forgotten: new Set() }, { kind: 'hold', reason: problem }, ports)
  const reading = readingOf(mail, waiting.envelopeFrom)
  let own: OwnDkim | null = null
  for (let race = 1; ; race++) {
    // The zone of quoted dates is the owner's: it comes with the first read, and the units are made again if it differs.
    const { known, units, forgotten, evidence } = await lookUp(waiting, mail, reading, ports)
    own ??= await ownDkimOf(waiting, mail, known, ports)
    if (own === 'unreachable' && waiting.attempts < ATTEMPTS_MAX) return askKeysLater(waiting, ports)
    const given: Case = { waiting, mail, reading, units, known, forgotten, evidence, dkimByKith: own === 'pass' }
    const { domain } = ports.settings
    const judgment = judge(mail, reading.automatic !== null, waiting, known, domain, given.dkimByKith)
    try {
      return await carryOut(given, judgment, ports)
    } catch (error) {
      if (!isLost(error) || race >= RACES_MAX) throw error
    }
  }
}

/** A key that cannot be fetched now may be later; after the last try the mail is held as one that nobody vouched for. */
async function askKeysLater(waiting: WaitingMail, ports: Ports): Promise<number> {
  ports.log('dkim-key-unreachable', { inbox: waiting.id, attempts: waiting.attempts })
  await postponeMail(ports.db, waiting, base32(ports.random(5)), ports.now)
  return 0
}

async function carryOut(given: Case, judgment: Judgment, ports: Ports): Promise<number> {
  const { waiting } = given
  if (waiting.purpose === 'confirm') return confirmAddress(given, ports)
  if (judgment.kind === 'command') return answerReply(given, ports)
  if (judgment.kind === 'file') {
    if (isCommandMail(given, ports.settings.domain)) return answerReply(given, ports)
    return fileAndFinish(given, judgment.from, ports)
  }
  return finish(given, judgment, ports, judgment.kind === 'automatic' ? bounceOf(given) : [])
}

/** A kept mail as it reads; where its text has been wiped, one that says nothing. */
const mailIn = (waiting: WaitingMail): Promise<Mail> => readMail(waiting.raw ?? '')

/** Reads a kept mail and what is known of all that it names. */
export async function caseOf(waiting: WaitingMail, ports: Ports): Promise<Case> {
  const mail = await mailIn(waiting)
  const reading = readingOf(mail, waiting.envelopeFrom)
  const dkimByKith = waiting.reason === DKIM_BY_KITH
  return { waiting, mail, reading, dkimByKith, ...(await lookUp(waiting, mail, reading, ports)) }
}

/** Reads what is known of a mail's people and messages. */
async function lookUp(waiting: WaitingMail, mail: Mail, reading: Reading, ports: Ports) {
  let zone = ports.settings.zone ?? 'UTC'
  for (;;) {
    const units = await unitsOf(mail, reading, waiting.receivedAt, zone)
    const named = await namedIn(units, addressesBeside(mail, reading), ports)
    const known = await readKnown(ports.db, OwnerId.parse(waiting.ownerId), named.named)
    const actual = known.owner?.zone ?? zone
    if (actual === zone || !units.some(unit => unit.source !== 'captured')) {
      const gone = new Set(known.deleted)
      const deleted = new Set([...named.deleted].flatMap(([hash, units]) => (gone.has(hash) ? units : [])))
      const hashes = new Set(known.never.filter(row => row.kind === 'hash').map(row => row.value))
      const forgotten = new Set([...named.hashes].filter(([hash]) => hashes.has(hash)).map(([, address]) => address))
      const seen = units.map(unit => (deleted.has(unit) ? { ...unit, deleted: true as const } : unit))
      return { known, units: seen, forgotten, evidence: named.evidence }
    }
    zone = actual
  }
}

/** Addresses that a mail names where it makes nobody a contact: of a report, whom it could not reach; of an attached mail, its
 *  people. They too may be somebody's who is to be forgotten. */
function addressesBeside({ attached }: Mail, { automatic }: Reading): readonly string[] {
  const people = attached.flatMap(({ from, to, cc }) => [...from, ...to, ...cc].map(({ address }) => address))
  return [automatic?.recipient ?? '', ...people].filter(address => address.includes('@')).slice(0, BESIDE_MAX)
}

/** `beside`: addresses that are only looked for among the forgotten. */
async function namedIn(units: readonly Unit[], beside: readonly string[], { settings }: Ports) {
  const addresses = new Set<string>()
  const nameKeys = new Set<string>()
  const evidence = mailEvidenceOf(units)
  const namesakeWords = new Map<string, NamesakeWord>()
  for (const unit of units) {
    if (unit.gone) addresses.add(unit.gone)
    for (const mailbox of [unit.author, ...unit.to, ...unit.cc]) {
      if (mailbox?.address.includes('@')) {
        addresses.add(mailbox.address)
        for (const word of namesakeWordsOf(mailbox)) namesakeWords.set(`${word.address} ${word.part}`, word)
      }
      if (mailbox?.name) nameKeys.add(folded(cleanName(mailbox.name, mailbox.address)))
    }
  }
  for (const others of evidence.signed.values()) for (const address of others) addresses.add(address)
  const hashes = new Map<string, string>()
  for (const secret of secretsOf(settings)) {
    for (const address of [...addresses, ...beside]) hashes.set(await keyedHash(secret, address), address)
  }
  const deleted = await hashesOfUnits(settings, units)
  const named: Named = {
    addresses: [...addresses],
    nameKeys: [...nameKeys],
    namesakeWords: [...namesakeWords.values()],
    messageKeys: units.map(unit => unit.key),
    quoteKeys: units.flatMap(unit => unit.quoteKey ?? []),
    hashes: [...hashes.keys()],
    deletedHashes: [...deleted.keys()],
  }
  return { named, hashes, deleted, evidence }
}

/** Ends a mail on which nothing else is written: held, or seen and left. */
async function finish(
  { waiting, mail, forgotten }: Pick<Case, 'waiting' | 'mail' | 'forgotten'>,
  judgment: Judgment,
  ports: Ports,
  more: readonly SQL[] = [],
): Promise<number> {
  const [status, reason] =
    judgment.kind === 'hold'
      ? (['held', judgment.reason] as const)
      : (['done', judgment.kind === 'ignore' ? judgment.reason : 'automatic'] as const)
  const changes = { ownerId: OwnerId.parse(waiting.ownerId), contacts: [], more }
  await writeChanges(ports.db, changes, finishedAs({ waiting, mail, forgotten }, status, reason, ports))
  return 0
}

/** The row of a mail as it is when it has been dealt with. */
export function finishedAs(
  { waiting, mail, forgotten }: Pick<Case, 'waiting' | 'mail' | 'forgotten'>,
  status: 'done' | 'held',
  reason: string | null,
  ports: Ports,
): Finished {
  return {
    id: waiting.id,
    attempts: waiting.attempts,
    status,
    reason,
    fromAddress: mail.from[0]?.address ?? null,
    subject: mail.subject.slice(0, 300),
    messageId: null,
    namesForgotten: forgotten.size > 0,
    dropsRaw: status === 'done' && fullnessOf(ports) === 'full',
    at: ports.now,
  }
}
