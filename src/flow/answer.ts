import { sql } from 'drizzle-orm'
import type { Command } from '../command/command.ts'
import { readReply } from '../command/grammar.ts'
import { saysLetGo } from '../command/letting-go.ts'
import { examplesIn } from '../command/sentences.ts'
import { ActionId, OwnerId } from '../ids.ts'
import { acknowledgementLetter } from '../nudge/acknowledgement.ts'
import { oneLine } from '../nudge/letter.ts'
import { isOwnAddress } from '../nudge/recipient.ts'
import { derivedId } from '../nudge/tokens.ts'
import { readFiling } from '../store/actions.ts'
import { ALSO_FROM, readLetter, type ToldLetter } from '../store/letters.ts'
import { insertRows } from '../store/rows.ts'
import { actions, owners } from '../store/schema.ts'
import { DAY_MS } from '../time/instant.ts'
import { fileAndFinish } from './file-and-finish.ts'
import { inform, isQuestion } from './inform.ts'
import { type Obeyed, type Order, obey } from './obey.ts'
import { outboxRow } from './outbox-row.ts'
import type { Ports } from './ports.ts'
import { type Case, finishedAs } from './process.ts'
import { refusalSentence, whomSentence } from './refusal-sentence.ts'
import type { OwnerRow } from './settle-contact.ts'

/** Whether an accepted mail is a command: its only recipient is the capture address, it forwards nothing, and its subject
 *  is read as one (design, settled questions: replies). */
export function isCommandMail({ mail, reading, waiting, known }: Case, domain: string): boolean {
  const others = [...mail.to, ...mail.cc].filter(mailbox => !isOwnAddress(mailbox.address, domain))
  // Somebody else's mail that the owner released is something to file: nobody else gives orders.
  const isOwners = known.own.some(own => own.address === mail.from[0]?.address && own.confirmedAt !== null)
  if (!isOwners) return false
  if (waiting.purpose !== 'capture' || others.length > 0 || reading.forwarded.length > 0 || mail.attached.length > 0)
    return false
  if (mail.subject.trim() === '' || reading.quoted.length > 0) return false
  const zone = known.owner?.zone ?? 'UTC'
  const { commands, unread } = readReply(mail.subject, { now: waiting.receivedAt, zone, people: [] })
  return commands.length > 0 && unread.length === 0
}

/** Whether a mail to a reply address also went to somebody else: then it is mail to file, not a command. */
function goesToOthers({ mail, known }: Case, domain: string): boolean {
  return [...mail.to, ...mail.cc].some(
    ({ address }) =>
      address.includes('@') && !isOwnAddress(address, domain) && !known.own.some(own => own.address === address),
  )
}

/** Reads the owner's answer, obeys what was understood, and says back what was and what was not: one transaction. */
export async function answerReply(given: Case, ports: Ports): Promise<number> {
  const { waiting, mail, reading, known } = given
  const owner = known.owner
  if (!owner) return 0
  const from = mail.from[0]?.address ?? ''
  if (waiting.purpose === 'reply' && goesToOthers(given, ports.settings.domain)) {
    return fileAndFinish(given, from, ports)
  }
  const letter = waiting.outboxId ? await readLetter(ports.db, owner.id, waiting.outboxId) : null
  // A letter about somebody who was forgotten has lost its words: the subject of its answer still names them.
  const saysNothing = letter?.subject === ''
  const people = (letter?.people ?? []).filter(person => !waiting.nudgeNumber || person.number === waiting.nudgeNumber)
  // Some programs drop the body of a mailto link: then its subject says it. One that only answers ours says nothing.
  const subject = /^(?:re|aw|antw|sv|rif|res)\s?:/i.test(mail.subject) ? '' : mail.subject
  const asked = waiting.purpose === 'reply' ? reading.visible || subject : mail.subject
  const told = people.map(person => ({ name: person.name }))
  const read = readReply(asked, { now: waiting.receivedAt, zone: owner.zone, people: told })
  // Said to one person alone it would have been understood: then only the name is missing, and the answer asks for it.
  const nameMissing =
    people.length > 1 &&
    read.commands.length === 0 &&
    readReply(asked, { now: waiting.receivedAt, zone: owner.zone, people: told.slice(0, 1) }).commands.length > 0
  const orders = onwards(
    read.commands.filter(command => !isQuestion(command)).flatMap(command => ordersOf(command, people)),
  )
  const informed = await inform(
    read.commands.filter(isQuestion),
    people.map(person => person.contactId),
    owner,
    ports,
  )
  // "undo" under a receipt means the mail that it was the receipt of.
  const receiptOf = letter?.kind === 'receipt' ? letter.key.slice('receipt:'.length) : null
  const filing = receiptOf ? await readFiling(ports.db, owner.id, receiptOf) : null
  const request = {
    ...(filing ? { undoing: filing } : {}),
    source: 'reply' as const,
    orders,
    key: `reply:${waiting.id}`,
    at: waiting.receivedAt,
    inboxId: waiting.id,
  }
  let letters = 0
  await obey(ports, OwnerId.parse(waiting.ownerId), request, async (obeyed, current) => {
    const reason = read.commands.length > 0 ? 'command' : 'not-understood'
    const finished = { ...finishedAs(given, 'done', reason, ports), ...(saysNothing ? { namesForgotten: true } : {}) }
    const letterRow = await acknowledgement(
      saysNothing ? { ...given, mail: { ...mail, subject: '' } } : given,
      obeyed,
      informed,
      read.unread,
      asked,
      current,
      from,
      people,
      nameMissing,
      ports,
    )
    letters = letterRow ? 1 : 0
    const helped = obeyed.done.length + obeyed.refused.length + informed.length === 0 && !nameMissing
    return {
      finished,
      outbox: letterRow ? [letterRow] : [],
      more: [
        // Nobody may believe to have been obeyed: what was not understood stands in Activity, answered or not.
        read.unread.length > 0
          ? insertRows(actions, [await unreadAction(waiting, read.unread, people, current)])
          : null,
        letterRow && helped ? sql`UPDATE ${owners} SET last_help_at = ${ports.now} WHERE id = ${current.id}` : null,
        sql`UPDATE nudges SET answered_at = ${waiting.receivedAt} WHERE outbox_id = ${waiting.outboxId ?? ''} AND answered_at IS NULL AND number % ${ALSO_FROM} IN (SELECT value FROM json_each(${JSON.stringify(orders.flatMap(order => people.find(person => person.contactId === order.contactId)?.number ?? []))}))`,
      ],
    }
  })
  return letters
}

async function unreadAction(
  waiting: Case['waiting'],
  unread: readonly string[],
  people: ToldLetter['people'],
  owner: OwnerRow,
) {
  const words = oneLine(unread.join(' / '), 200)
  return {
    id: ActionId.parse(await derivedId('action', waiting.id, 'unread')),
    ownerId: owner.id,
    at: waiting.receivedAt,
    source: 'reply' as const,
    kind: 'unread',
    contactId: people.length === 1 ? (people[0]?.contactId ?? null) : null,
    sentence: owner.language === 'de' ? `Nicht verstanden: „${words}“` : `Not understood: “${words}”`,
    inboxId: waiting.id,
  }
}

/** The person of the letter that a command means: its number there, or the only one. Where the letter told several promises
 *  of theirs, what is said of a promise is said of each; the person hears of it once. */
function ordersOf(command: Command, people: readonly ToldLetter['people'][number][]): Order[] {
  const person =
    command.person === undefined ? (people.length === 1 ? people[0] : undefined) : people[command.person - 1]
  const contactId = person?.contactId ?? null
  const [first, ...also] = person?.findingIds ?? []
  const one: Order = { command, contactId, findingId: first ?? null }
  const further = ofFinding(command)
  return further === null ? [one] : [one, ...also.map(findingId => ({ command: further, contactId, findingId }))]
}

/** "Done, and again after Easter": what this very answer closed stays closed, and the day named after it is the person's. */
function onwards(orders: readonly Order[]): Order[] {
  const closed = new Set<unknown>()
  const put = new Set<unknown>()
  return orders.flatMap(order => {
    const { command, contactId, findingId } = order
    if (!findingId) return [order]
    if (command.do === 'touch' || (command.do === 'rest' && saysLetGo(command.quote))) closed.add(findingId)
    if (command.do !== 'snooze' || !closed.has(findingId)) return [order]
    if (put.has(contactId)) return []
    put.add(contactId)
    return [{ ...order, findingId: null }]
  })
}

/** What of a command is said of a promise alone; null: it is about the person. */
function ofFinding(command: Command): Command | null {
  if (command.do === 'touch') return { ...command, channel: null }
  return command.do === 'snooze' || (command.do === 'rest' && saysLetGo(command.quote)) ? command : null
}

/** The answer to an answer. One in which nothing was understood is answered at most once a day, so that two machines
 *  can never talk to each other for long. */
async function acknowledgement(
  { waiting, mail }: Case,
  { done, refused }: Obeyed,
  informed: readonly string[],
  unread: readonly string[],
  asked: string,
  owner: OwnerRow,
  to: string,
  people: ToldLetter['people'],
  nameMissing: boolean,
  ports: Ports,
) {
  const nothing = done.length + refused.length + informed.length === 0 && !nameMissing
  const helpedToday = owner.lastHelpAt !== null && ports.now - owner.lastHelpAt < DAY_MS
  const thanks = nothing && unread.length === 0 && asked.trim() !== ''
  if (
    thanks ||
    (nothing && helpedToday) ||
    (!owner.acknowledge && !nothing && informed.length === 0 && unread.length === 0)
  )
    return null
  const letter = acknowledgementLetter({
    subject: mail.subject,
    done: done.map(one => one.sentence),
    refused: [
      ...refused.map(one => refusalSentence(one.reason, one.words, owner.language)),
      ...(nameMissing ? [whomSentence(people, owner.language)] : []),
    ],
    informed,
    unread: nothing && unread.length === 0 ? [asked] : unread,
    examples: examplesIn(owner.language, people.length),
    language: owner.language,
    origin: ports.settings.origin,
  })
  return outboxRow(
    { owner, kind: 'acknowledgement', key: `acknowledgement:${waiting.id}`, to, letter, inReplyTo: mail.messageId },
    ports,
  )
}
