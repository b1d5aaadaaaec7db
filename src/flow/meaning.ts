import type { FindingContext, Findings } from '../context/finding.ts'
import { findingsIn } from '../context/findings.ts'
import { type Move, movesIn } from '../context/moves.ts'
import { isPlace } from '../context/places.ts'
import { type ContactId, FindingId } from '../ids.ts'
import type { Mailbox } from '../mail/mail.ts'
import { senderOf, signatureStart } from '../mail/signature.ts'
import { derivedId } from '../nudge/tokens.ts'
import { folded } from '../relationship/folded.ts'
import type { findings } from '../store/schema.ts'
import { addDays, instantOf } from '../time/zone.ts'
import type { Cast, Player } from './cast.ts'
import type { FiledMessage } from './filing.ts'
import { NAME_RANK } from './person-names.ts'
import { type Left, type PositionRow, positionRow, positionsOfAddresses } from './position-rows.ts'
import type { SecondReader } from './second-reader.ts'
import type { OwnerRow } from './settle-contact.ts'

type FindingRow = typeof findings.$inferInsert
/** What the words of a mail's messages say, as rows; `left`: whose posts ended. */
export type Meaning = {
  readonly findings: readonly FindingRow[]
  readonly positions: readonly PositionRow[]
  readonly left: readonly Left[]
}

/** A quote longer than this is no quote but a passage. */
const QUOTE_MAX = 500
/** Shorter texts hold nothing that rules do not find. */
const SECOND_LETTERS_MIN = 20

/** Reads what each new message means: findings for the person they concern, names and positions from signatures. The
 *  owner's own signature never makes a person or a position (design, settled questions: whose signature). */
export async function meaningOf(filed: readonly FiledMessage[], owner: OwnerRow, cast: Cast): Promise<Meaning> {
  const found: FindingRow[] = []
  const held: PositionRow[] = []
  const left: Left[] = []
  for (const message of filed) {
    if (message.standing === 'known' || message.unit.automatic) continue
    held.push(...(await positionsOfAddresses(message, cast)))
    const [first] = message.people
    if (!first) continue
    const author = message.row.direction === 'inbound' ? mailboxOf(first, message.unit.author) : message.unit.author
    const start = signatureStart(message.unit.authored, author)
    const words = start === null ? message.unit.authored : message.unit.authored.slice(0, start)
    const signature = message.row.direction === 'inbound' ? senderOf(message.unit.authored, author) : null
    if (signature) {
      if (signature.name)
        cast.rename(first, properName(signature.name, first.row.name), NAME_RANK.signature, author?.address ?? '')
      const position = await positionRow(signature, first, originIn(message, first, cast), message, 'signature')
      if (position) held.push(position)
    }
    const moved = await movedTo(words, message, cast)
    held.push(...moved.positions)
    left.push(...moved.left)
    const context = contextOf(message, author)
    found.push(...(await rowsOf(findingsIn(words, context), message, owner, words)))
  }
  return { findings: found, positions: held, left }
}

/** What a second reader found beside the rules in what was written, marked as its own. One call for a mail: its first new
 *  message that has words. Where rules found the same words, theirs stand. */
export async function secondMeaningOf(
  filed: readonly FiledMessage[],
  found: readonly FindingRow[],
  owner: OwnerRow,
  read: SecondReader,
): Promise<readonly FindingRow[]> {
  const isWorded = ({ standing, unit, people }: FiledMessage) =>
    standing !== 'known' && !unit.automatic && people.length > 0 && unit.authored.trim().length > SECOND_LETTERS_MIN
  const message = filed.find(isWorded)
  const findings = message && (await read(message.unit.authored, message.unit.writtenAt.slice(0, 10)))
  if (!message || !findings) return []
  const rows = await rowsOf(findings, message, owner, message.unit.authored)
  const isKnown = (row: FindingRow) =>
    found.some(
      other =>
        other.messageId === row.messageId &&
        other.kind === row.kind &&
        row.place < other.place + other.quote.length &&
        other.place < row.place + row.quote.length,
    )
  return rows.filter(row => !isKnown(row)).map(row => ({ ...row, source: 'model' as const }))
}

function originIn(message: FiledMessage, player: Player, cast: Cast): ContactId {
  return cast.originOf(player, message.addressesOf.get(player)?.[0] ?? '')
}

function contextOf({ unit, people }: FiledMessage, author: Mailbox | null): FindingContext {
  const to = people.map(player => ({ name: player.row.name, address: [...player.addresses.keys()][0] ?? '' }))
  return { writtenAt: unit.writtenAt, from: author, to, subject: unit.subject }
}

function mailboxOf(player: Player, author: Mailbox | null): Mailbox {
  return { name: author?.name || player.row.name, address: author?.address || ([...player.addresses.keys()][0] ?? '') }
}

/** "Anna" under a mail does not shorten the "Anna Berg" that is known. */
function properName(signed: string, known: string): string {
  return folded(known).startsWith(`${folded(signed)} `) || folded(known).endsWith(` ${folded(signed)}`) ? known : signed
}

/** Posts that the words tell of, and those that ended: the writer's own in an inbound mail, somebody's of the mail, by name,
 *  in an outbound one. What may mean something else ("moved to Acme") is only asked about; a town is nobody's employer. */
async function movedTo(words: string, message: FiledMessage, cast: Cast): Promise<Omit<Meaning, 'findings'>> {
  const [held, left]: [PositionRow[], Left[]] = [[], []]
  for (const move of movesIn(words)) {
    const player = whoMoved(move, message)
    if (!player) continue
    const origin = originIn(message, player, cast)
    if (move.kind === 'left') {
      const { organization, sure } = move
      left.push({ player, organization, sure, at: message.row.sentAt, messageId: message.row.id, origin })
      continue
    }
    // A post beside the name makes a firm of what might be a town.
    if (move.title === null && move.organization !== null && isPlace(move.organization)) continue
    const row = await positionRow(move, player, origin, message, move.sure ? 'said' : 'hearsay')
    if (row) held.push(row)
  }
  return { positions: held, left }
}

/** "She" in a mail to Ben is somebody else: only whoever writes, or is named and written to, is meant. */
function whoMoved({ who }: Move, { row, people }: FiledMessage): Player | undefined {
  if (row.direction === 'inbound') return who === 'writer' ? people[0] : undefined
  if (who === null || who === 'writer') return undefined
  const named = folded(who)
  const [given = ''] = named.split(' ')
  const [one, other] = people.filter(player => {
    const known = folded(player.row.name)
    return given !== '' && (named.includes(' ') ? known === named : known.split(' ')[0] === given)
  })
  return other === undefined ? one : undefined
}

async function rowsOf(found: Findings, message: FiledMessage, owner: OwnerRow, words: string): Promise<FindingRow[]> {
  const rows: FindingRow[] = []
  const add = async (kind: FindingRow['kind'], quote: string, place: number, more: Partial<FindingRow>) => {
    const whom = concerned(message, words, { quote, place, about: more.about ?? null })
    if (!whom) return
    rows.push({
      id: FindingId.parse(await derivedId('finding', message.row.id, kind, folded(quote).slice(0, QUOTE_MAX))),
      ownerId: message.row.ownerId,
      contactId: whom.id,
      messageId: message.row.id,
      kind,
      by: message.row.direction === 'outbound' ? 'owner' : 'contact',
      quote: quote.slice(0, QUOTE_MAX),
      place,
      saidAt: message.row.sentAt,
      source: 'rules',
      ...more,
    })
  }
  for (const { quote, place, due, owed } of found.promises) {
    const by = (message.row.direction === 'outbound') === (owed === undefined) ? 'owner' : 'contact'
    await add('promise', quote, place, { by, due, dueAt: dueAtOf(due, by, message, owner) })
  }
  for (const { quote, place } of found.asks) await add('ask', quote, place, {})
  for (const { quote, place, iso, granularity } of found.dates) await add('date', quote, place, { iso, granularity })
  for (const { quote, place, about } of found.details) await add('detail', quote, place, { about })
  for (const { quote, place, name, email, role } of found.introductions) {
    await add('introduction', quote, place, { about: [name, email, role].filter(part => part).join(', ') })
  }
  return rows
}

/** The owner's local morning on which a promise is told: the owner's own on its day, somebody else's the day after, when
 *  it can be seen whether they kept it. Null for one that was over when the mail came (an old mail, an import). */
function dueAtOf(due: string | null, by: FindingRow['by'], { row }: FiledMessage, owner: OwnerRow): number | null {
  if (due === null) return null
  const day = by === 'owner' ? due : addDays(due, 1)
  const at = instantOf(day, owner.digestTime, owner.zone)
  return at < row.receivedAt - 86_400_000 ? null : at
}

/** Whom a finding concerns: the person named in it, else the one spoken to just before it, else the one greeted by name, else
 *  the first one written to. */
function concerned({ people, row }: FiledMessage, words: string, said: Said): Player | null {
  const [first] = people
  if (!first || people.length === 1 || row.direction === 'inbound') return first ?? null
  const { about, place, quote } = said
  const named = about !== null && about !== 'reader' && about !== 'writer' ? calledIn(people, about) : []
  const paragraph = words.slice(words.lastIndexOf('\n\n', place) + 1, place)
  const spokenTo = calledIn(people, paragraph.slice(-VOCATIVE_MAX).match(VOCATIVE)?.[1] ?? '')
  const inside = calledIn(people, quote)
  const before = calledIn(people, paragraph)
  const greeted = calledIn(people, words.slice(0, 80).split('\n', 1)[0] ?? '')
  return named[0] ?? spokenTo[0] ?? inside[0] ?? before.at(-1) ?? greeted[0] ?? first
}

type Said = { readonly quote: string; readonly place: number; readonly about: string | null }

const VOCATIVE_MAX = 30
/** "Anna, " right before what is said. */
const VOCATIVE = /(?:^|[\s,;.!?@])(\p{L}{2,20})\s?[,:–-]\s{0,2}$/u

/** Those of some people whose given name stands in a text, in the order of their last mention. */
function calledIn(people: readonly Player[], text: string): readonly Player[] {
  const said = folded(text).split(/[^\p{L}]+/u)
  const found = people.flatMap(player => {
    const given = folded(player.row.name).split(' ')[0] ?? ''
    const at = given.length > 1 ? said.lastIndexOf(given) : -1
    return at < 0 ? [] : [{ player, at }]
  })
  return found.toSorted((one, other) => one.at - other.at).map(({ player }) => player)
}
