import { ContactId, type OwnerId } from '../ids.ts'
import { cleanName } from '../mail/display-name.ts'
import type { Mailbox } from '../mail/mail.ts'
import { isRoleAddress } from '../mail/role-address.ts'
import { isOwnAddress } from '../nudge/recipient.ts'
import { derivedId } from '../nudge/tokens.ts'
import { folded } from '../relationship/folded.ts'
import type { Observation } from '../relationship/identity-evidence.ts'
import { domainsOf, type Known } from '../store/known.ts'
import type { Instant } from '../time/instant.ts'
import { likelyPeople } from './likely-people.ts'
import type { MailEvidence } from './mail-evidence.ts'
import { betterName, NAME_RANK, nameFromAddress } from './person-names.ts'
import type { ContactDraft } from './settle-contact.ts'

export { NAME_RANK } from './person-names.ts'

/** Why an address of a mail is nobody in Kith. */
export type LeftOut = 'own' | 'kith' | 'role' | 'never-log' | 'forgotten'

/** An address with the time over which it was seen and the best form of a name seen with it. */
export type SeenAddress = {
  readonly firstSeen: Instant
  readonly lastSeen: Instant
  readonly name: string
  readonly nameRank: number
}

/** One person of the mail at hand, with all that the mail changes about them. */
export type Player = {
  readonly id: ContactId
  row: ContactDraft
  /** The version that was read; -1 for somebody new. */
  readonly expected: number
  readonly addresses: Map<string, SeenAddress>
  readonly isNew: boolean
}

/** Questions that one new address may raise. */
const SUGGESTIONS_MAX = 2

/** Who takes part in one mail: addresses become people, known or new, the same one each time it is asked. */
export class Cast {
  readonly #known: Known
  readonly #ownerId: OwnerId
  readonly #domain: string
  readonly #forgotten: ReadonlySet<string>
  readonly #evidence: MailEvidence
  readonly #players = new Map<ContactId, Player>()
  readonly leftOut = new Map<string, LeftOut>()
  /** Pairs that may be one person, to be asked about. */
  readonly suggestions: { readonly contactId: ContactId; readonly otherId: ContactId; readonly reason: string }[] = []

  /** `forgotten`: addresses among the mail's that the owner had forgotten. `evidence`: what the mail says of whose is whose. */
  constructor(known: Known, ownerId: OwnerId, domain: string, forgotten: ReadonlySet<string>, evidence: MailEvidence) {
    this.#known = known
    this.#ownerId = ownerId
    this.#domain = domain
    this.#forgotten = forgotten
    this.#evidence = evidence
  }

  get players(): readonly Player[] {
    return [...this.#players.values()]
  }

  isOwner(address: string): boolean {
    return this.#known.own.some(own => own.address === address && own.confirmedAt !== null)
  }

  /** Who an address belonged to before a merge. */
  mergedFrom(address: string): ContactId | null {
    return this.#known.addresses.find(known => known.address === address)?.mergedFrom ?? null
  }

  /** A known person by id; null where nobody stands there, or somebody who became one with another. */
  standing(id: ContactId): Player | null {
    const row = this.#known.contacts.find(contact => contact.id === id)
    return row && row.mergedInto === null ? this.#player(row, row.version, false) : null
  }

  /** Whose an address was before a merge, or theirs who have it. */
  originOf(player: Player, address: string): ContactId {
    return this.mergedFrom(address) ?? player.id
  }

  /** Why an address is not written down, or null: then it is somebody. */
  reasonToLeaveOut(address: string): LeftOut | null {
    if (this.#known.own.some(own => own.address === address)) return 'own'
    if (isOwnAddress(address, this.#domain)) return 'kith'
    if (this.#forgotten.has(address)) return 'forgotten'
    const domains = domainsOf(address)
    const never = this.#known.never.some(
      row =>
        (row.kind === 'address' && row.value === address) || (row.kind === 'domain' && domains.includes(row.value)),
    )
    if (never) return 'never-log'
    return isRoleAddress(address) ? 'role' : null
  }

  /** The people behind mailboxes, each once; who is left out is remembered with the reason. */
  async peopleOf(mailboxes: readonly Mailbox[], at: Instant): Promise<readonly Player[]> {
    const people = new Set<Player>()
    for (const mailbox of mailboxes) {
      if (!mailbox.address.includes('@')) continue
      const reason = this.reasonToLeaveOut(mailbox.address)
      if (reason) this.leftOut.set(mailbox.address, reason)
      else people.add(await this.#playerAt(mailbox, at))
    }
    return [...people]
  }

  /** A person named without an address: the one of these or of the known who has that name, else nobody. */
  named(name: string, among: readonly Player[]): Player | null {
    const key = folded(cleanName(name))
    if (key === '') return null
    const same = among.filter(player => player.row.nameKey === key || folded(player.row.name) === key)
    if (same.length === 1) return same[0] ?? null
    const first = among.filter(player => folded(player.row.name).split(' ')[0] === key.split(' ')[0])
    if (first.length === 1 && same.length === 0) return first[0] ?? null
    const known = this.#known.contacts.filter(row => row.nameKey === key && row.mergedInto === null)
    const [only] = known
    return known.length === 1 && only ? this.#player(only, only.version, false) : null
  }

  /** Gives a person, and the address they are seen under, the best form of their name among what stands and what was just seen. */
  rename(player: Player, name: string, rank: number, address: string): void {
    const { row } = player
    const seen = player.addresses.get(address)
    if (seen) player.addresses.set(address, { ...seen, ...betterName(seen, { name, nameRank: rank }) })
    player.row = { ...row, ...betterName(row, { name, nameRank: rank }) }
  }

  async #playerAt({ name, address }: Mailbox, at: Instant): Promise<Player> {
    const cleaned = cleanName(name, address)
    const row = this.#known.addresses.find(known => known.address === address)
    const contact = row && this.#known.contacts.find(known => known.id === row.contactId)
    const player = contact
      ? this.#player(contact, contact.version, false)
      : (this.#sameAs({ name: cleaned, address }) ?? this.#player(await this.#newcomer(address, at), -1, true))
    if (!contact) this.#askAbout(player, { name: cleaned, address })
    const { firstSeen, lastSeen, ...named } = player.addresses.get(address) ?? {
      firstSeen: at,
      lastSeen: at,
      name: nameFromAddress(address),
      nameRank: NAME_RANK.address,
    }
    player.addresses.set(address, { ...named, firstSeen: Math.min(firstSeen, at), lastSeen: Math.max(lastSeen, at) })
    if (cleaned) this.rename(player, cleaned, NAME_RANK.display, address)
    return player
  }

  /** Somebody known under another address who is surely the same person: the new address is one more of theirs. */
  #sameAs(seen: Observation): Player | null {
    const [best] = likelyPeople(seen, this.#known, this.#evidence)
    return best?.verdict === 'join' ? this.#player(best.row, best.row.version, false) : null
  }

  /** Somebody known who is likely the same person: the owner is asked, with the reason. */
  #askAbout(player: Player, seen: Observation): void {
    if (!player.isNew) return
    for (const { row, verdict, reason } of likelyPeople(seen, this.#known, this.#evidence).slice(0, SUGGESTIONS_MAX)) {
      if (verdict === 'suggest') this.suggestions.push({ contactId: row.id, otherId: player.id, reason })
    }
  }

  #player(row: ContactDraft, expected: number, isNew: boolean): Player {
    const before = this.#players.get(row.id)
    if (before) return before
    const player: Player = { id: row.id, row, expected, isNew, addresses: new Map() }
    for (const known of this.#known.addresses.filter(known => known.contactId === row.id)) {
      const { firstSeen, lastSeen, name, nameRank } = known
      player.addresses.set(known.address, { firstSeen, lastSeen, name, nameRank })
    }
    this.#players.set(row.id, player)
    return player
  }

  async #newcomer(address: string, at: Instant): Promise<ContactDraft> {
    const id = ContactId.parse(await derivedId('contact', this.#ownerId, address))
    return newContact(id, this.#ownerId, nameFromAddress(address), NAME_RANK.address, at)
  }
}

/** Somebody of whom nothing is known yet but a name. */
export function newContact(
  id: ContactId,
  ownerId: OwnerId,
  name: string,
  nameRank: number,
  createdAt: Instant,
): ContactDraft {
  return {
    id,
    ownerId,
    createdAt,
    name,
    nameRank,
    nameKey: folded(name),
    version: -1,
    state: 'active',
    snoozedUntil: null,
    awayUntil: null,
    cadence: null,
    starred: false,
    notes: '',
    introducedBy: null,
    title: null,
    organization: null,
    lastAt: null,
    lastDirection: null,
    lastOutboundAt: null,
    lastInboundAt: null,
    unanswered: 0,
    gapWeight: 0,
    gapSum: 0,
    gapCount: 0,
    firstGapsSum: 0,
    firstGapsCount: 0,
    priorStep: 0,
    quietAt: null,
    nudges: 0,
    nudgedAt: null,
    dueAt: null,
    sortAt: 0,
    search: '',
    mergedInto: null,
  }
}
