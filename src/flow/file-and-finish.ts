import { readAddressWords } from '../command/address-words.ts'
import type { Command } from '../command/command.ts'
import { examplesIn } from '../command/sentences.ts'
import { OwnerId } from '../ids.ts'
import { acknowledgementLetter } from '../nudge/acknowledgement.ts'
import { oneLine } from '../nudge/letter.ts'
import { type Changes, stillMine, writeChanges } from '../store/filing.ts'
import { fileMail } from './file-mail.ts'
import { type Obeyed, obey } from './obey.ts'
import { outboxRow } from './outbox-row.ts'
import { DKIM_BY_KITH } from './own-dkim.ts'
import type { Ports } from './ports.ts'
import { type Case, finishedAs } from './process.ts'
import { refusalSentence } from './refusal-sentence.ts'
import type { OwnerRow } from './settle-contact.ts'

/** Files a mail and ends it, with what the words of its address ask for. Returns how many letters wait because of it. */
export async function fileAndFinish(given: Case, from: string, ports: Ports): Promise<number> {
  const { waiting, known } = given
  const here = { now: waiting.receivedAt, zone: known.owner?.zone ?? 'UTC' }
  const read = readAddressWords(waiting.addressWords.split('+').filter(Boolean), here)
  const changes = await fileMail(given, from, read.filing, ports)
  const finished = finishedAs(given, 'done', given.dkimByKith ? DKIM_BY_KITH : null, ports)
  if (read.filing.dry) return tellOnly(given, changes, from, ports)
  const tags = read.filing.tags.map((tag): Command => ({ do: 'tag', add: [tag], quote: `t-${tag}` }))
  const commands = [...read.commands, ...tags]
  if (commands.length === 0 && read.unknown.length === 0) {
    await writeChanges(ports.db, changes, finished)
    return changes.outbox?.length ?? 0
  }
  // First the mail, then what its address says of its people: a death in between does the second step again, once.
  await writeChanges(ports.db, { ...changes, more: [...(changes.more ?? []), stillMine(finished)] }, null)
  const orders = changes.contacts.flatMap(({ row }) => commands.map(command => ({ command, contactId: row.id })))
  const request = {
    source: 'address' as const,
    orders,
    key: `words:${waiting.id}`,
    at: waiting.receivedAt,
    inboxId: waiting.id,
  }
  let letters = changes.outbox?.length ?? 0
  await obey(ports, OwnerId.parse(waiting.ownerId), request, async (obeyed, owner) => {
    const letter = await wordsLetter(given, obeyed, read.unknown, owner, from, ports)
    letters += letter ? 1 : 0
    return { finished, outbox: letter ? [letter] : [] }
  })
  return letters
}

/** Says back what the address's words did, and which of them said nothing. */
async function wordsLetter(
  given: Case,
  obeyed: Obeyed,
  unknown: readonly string[],
  owner: OwnerRow,
  to: string,
  ports: Ports,
) {
  if (!owner.acknowledge && unknown.length === 0) return null
  const refused = obeyed.refused.map(one => refusalSentence(one.reason, one.words, owner.language))
  return answerWith(
    given,
    { done: obeyed.done.map(one => one.sentence), refused, informed: [], unread: unknown },
    owner,
    to,
    ports,
  )
}

/** `dry`: tells what would be kept, and keeps nothing. */
async function tellOnly(given: Case, changes: Changes, to: string, ports: Ports): Promise<number> {
  const owner = given.known.owner
  if (!owner) return 0
  const informed = [
    ...(changes.actions ?? []).map(action => action.sentence),
    ...(changes.findings ?? []).map(finding =>
      owner.language === 'de'
        ? `${finding.kind}: „${oneLine(finding.quote, 160)}“`
        : `${finding.kind}: “${oneLine(finding.quote, 160)}”`,
    ),
  ]
  const letter = await answerWith(given, { done: [], refused: [], informed, unread: [] }, owner, to, ports)
  await writeChanges(
    ports.db,
    { ownerId: owner.id, contacts: [], outbox: letter ? [letter] : [] },
    finishedAs(given, 'done', 'told-only', ports),
  )
  return letter ? 1 : 0
}

/** Null where whoever wrote is not the owner (a mail that the owner released): Kith answers nobody else. */
async function answerWith(
  { waiting, mail, known }: Case,
  said: { done: readonly string[]; refused: readonly string[]; informed: readonly string[]; unread: readonly string[] },
  owner: OwnerRow,
  to: string,
  ports: Ports,
) {
  if (!known.own.some(own => own.address === to && own.confirmedAt !== null)) return null
  const letter = acknowledgementLetter({
    ...said,
    subject: mail.subject,
    examples: examplesIn(owner.language),
    language: owner.language,
    origin: ports.settings.origin,
  })
  const key = `acknowledgement:${waiting.id}`
  return outboxRow({ owner, kind: 'acknowledgement', key, to, letter, inReplyTo: mail.messageId }, ports)
}
