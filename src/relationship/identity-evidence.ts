import { isCommonGivenName, isCommonName, isCommonSurname } from './common-names.ts'
import { looseKey } from './letters.ts'
import { isFull, type Likeness, likenessOf, likenessOfWords } from './likeness.ts'
import { type MailboxWords, readMailboxWords } from './mailbox-words.ts'
import { isKnownGivenName } from './nicknames.ts'
import { type PersonName, readPersonName } from './person-name.ts'

/** A name and an address that stood together in a mail; either may be empty. */
export type Observation = { readonly name: string; readonly address: string }
/** The same, taken apart once. */
export type Sighting = {
  readonly name: PersonName
  readonly box: MailboxWords
  /** What the owner reads, for reasons. */
  readonly observation: Observation
}

export type EvidenceKind =
  | 'same-mailbox'
  | 'same-name'
  | 'same-widespread-name'
  | 'longer-name'
  | 'nickname'
  | 'abbreviated-name'
  | 'near-name'
  | 'same-handle'
  | 'part-of-name'
  | 'address-spells-name'
  | 'address-shortens-name'
  | 'address-holds-name'
  | 'same-user-name'
  | 'handle-is-user-name'
  | 'domain-spells-name'
  | 'same-organization'
  | 'other-name'
  | 'other-surname'
  | 'address-says-other-name'
  | 'other-generation'
  | 'shared-address'
  | KnownKind
/** What mail or the owner says beyond names and addresses. */
export type KnownKind = 'signature-names-both' | 'same-thread' | 'owner-joined' | 'owner-parted'
/** One reason for or against; `weight` adds up, `never` ends all reasoning. */
export type Evidence = { readonly kind: EvidenceKind; readonly weight: number }
export type Verdict = 'join' | 'suggest' | 'apart'

/** What each reason is worth: from `JOIN_FROM` on two observations are one person without asking, from `SUGGEST_FROM` on the owner is asked. */
export const JOIN_FROM = 8
export const SUGGEST_FROM = 5

/** The weight of what is known from elsewhere; what the owner said outweighs everything. */
export const KNOWN_WEIGHTS: Readonly<Record<KnownKind, number>> = {
  'signature-names-both': 9,
  'same-thread': 3,
  'owner-joined': 1000,
  'owner-parted': -1000,
}

export function readSighting(observation: Observation): Sighting {
  return { name: readPersonName(observation.name), box: readMailboxWords(observation.address), observation }
}

/** All that speaks for and against two observations being one person. Symmetric. */
export function evidenceBetween(one: Sighting, other: Sighting): readonly Evidence[] {
  const evidence: Evidence[] = []
  const add = (kind: EvidenceKind, weight: number) => evidence.push({ kind, weight })
  if (one.name.generation !== other.name.generation && shownWords(one).length > 1 && shownWords(other).length > 1)
    add('other-generation', -20)
  if (one.name.shared || other.name.shared) add('shared-address', -20)
  else if (one.box.shared || other.box.shared || one.name.via || other.name.via) add('shared-address', -4)
  const likeness = likenessOf(one.name, other.name)
  for (const found of ofNames(one, other, likeness)) evidence.push(found)
  for (const found of ofAddresses(one, other, likeness)) evidence.push(found)
  return evidence
}

/** The verdict over some evidence. A desk or a family is never joined to a person, whatever else speaks for it. */
export function verdictOf(evidence: readonly Evidence[]): Verdict {
  const weight = evidence.reduce((sum, { weight }) => sum + weight, 0)
  if (evidence.some(({ kind }) => kind === 'owner-joined')) return 'join'
  const joinable = !evidence.some(({ kind }) => kind === 'shared-address' || kind === 'other-generation')
  if (weight >= JOIN_FROM && joinable) return 'join'
  return weight >= SUGGEST_FROM ? 'suggest' : 'apart'
}

function ofNames(one: Sighting, other: Sighting, likeness: Likeness): readonly Evidence[] {
  const words = one.name.words.length >= other.name.words.length ? one.name.words : other.name.words
  const common = isCommonName(words)
  switch (likeness) {
    case 'same':
      return [common ? { kind: 'same-widespread-name', weight: 5 } : { kind: 'same-name', weight: 9 }]
    case 'longer':
      return [{ kind: 'longer-name', weight: common ? 4 : 7 }]
    case 'nickname':
      return [{ kind: 'nickname', weight: words.some(isCommonSurname) ? 4 : 6 }]
    case 'abbreviated':
      return [{ kind: 'abbreviated-name', weight: words.some(isCommonSurname) ? 2 : 4 }]
    case 'near':
      // Where each address spells its own form, nobody mistyped: Hadad and Haddad are two.
      return spells(one.box, one) > 1 && spells(other.box, other) > 1
        ? [{ kind: 'other-name', weight: -8 }]
        : [{ kind: 'near-name', weight: 5 }]
    case 'handle':
      return [{ kind: 'same-handle', weight: isTelling(one.name.words.join('')) ? 7 : 2 }]
    case 'part':
      return [{ kind: 'part-of-name', weight: 2 }]
    case 'given':
      return [{ kind: 'other-surname', weight: -4 }]
    case 'different':
      return [{ kind: 'other-name', weight: -8 }]
    case 'unknown':
      return []
  }
}

function ofAddresses(one: Sighting, other: Sighting, likeness: Likeness): readonly Evidence[] {
  const [a, b] = [one.box, other.box]
  if (a.mailbox === b.mailbox && a.domain !== '') return [{ kind: 'same-mailbox', weight: 13 }]
  const evidence: Evidence[] = []
  const add = (kind: EvidenceKind, weight: number) => evidence.push({ kind, weight })
  const conflicting = likeness === 'different' || likeness === 'given'
  // What an address makes of a name is no further sign where the name itself is already the same.
  const named = likeness === 'same' || likeness === 'longer' || likeness === 'near'
  if (!conflicting && !named) {
    if (sayOtherNames(one, other)) add('address-says-other-name', -4)
    const told = likeness === 'part' ? 2 : 1 // that the address holds the word which both names share is no news
    const spelled = Math.max(spells(a, other), spells(b, one), spellEachOther(a, b))
    if (spelled >= told) add(SPELLINGS[spelled] ?? 'address-holds-name', [0, 2, 3, 8][spelled] ?? 0)
    const byDomain = Math.max(domainSpells(a, other.name), domainSpells(b, one.name))
    if (byDomain > 0) add('domain-spells-name', 2 * byDomain)
    if (isHandleOf(one, b) || isHandleOf(other, a)) add('handle-is-user-name', 5)
  }
  if (a.user === b.user && a.user !== '' && !a.shared)
    add('same-user-name', Math.min(userNameWeight(one, named), userNameWeight(other, named)))
  if (a.organization === b.organization && !a.free && a.organization !== '') add('same-organization', 2)
  return evidence
}

const SPELLINGS: readonly EvidenceKind[] = [
  'address-holds-name',
  'address-holds-name',
  'address-shortens-name',
  'address-spells-name',
]

/** A user name is worth most where it is nothing that a name makes by itself: two John Smiths are both jsmith. */
function userNameWeight(sighting: Sighting, named: boolean): number {
  const { box, name } = sighting
  if (!isTelling(box.user)) return 1
  if (!named) return 5
  return shortForms(name.words.map(looseKey)).has(looseKey(box.user)) && spells(box, sighting) < 3 ? 1 : 3
}

/** Whether a single word is so much one's own that two people hardly share it: not a given name, not short. */
export function isTelling(word: string): boolean {
  if (word.length < 5 && !/\d/.test(word)) return false
  if (word.length < 3) return false
  const bare = word.replace(/\d/g, '')
  return !(isKnownGivenName(bare) || isCommonGivenName(bare) || isCommonSurname(bare) || GENERIC_LOCALS.has(bare))
}

const GENERIC_LOCALS: ReadonlySet<string> = new Set(
  'mail email me myself hello hey github gitlab git code dev devel developer lists list mailing web site public private home work inbox post user spam contact'.split(
    ' ',
  ),
)

/** 3: the local part is the full name; 2: initial and surname, or the like; 1: it holds one of the words. */
function spells(box: MailboxWords, { name, box: own }: Sighting): number {
  let most = 0
  for (const words of [shownWords({ name, box: own }), ...name.others]) most = Math.max(most, spellsWords(box, words))
  return most
}

/** The display name, or where that is none the name that the address spells. */
function shownWords({ name, box }: Pick<Sighting, 'name' | 'box'>): readonly string[] {
  return isFull(name.words) || !isFull(box.words) ? name.words : box.words
}

function spellsWords(box: MailboxWords, words: readonly string[]): number {
  if (!isFull(words)) return 0
  const likeness = likenessOfWords(box.words, words)
  if (likeness === 'same' || (likeness === 'longer' && box.words.length > 1)) return isCommonName(words) ? 2 : 3
  const local = looseKey(box.user.replace(/\d+/g, ''))
  const keys = words.map(looseKey)
  if (likeness === 'nickname' || shortForms(keys).has(local) || isCutShort(local, keys)) return 2
  return keys.some(key => key.length > 3 && local.includes(key)) ||
    box.words.some(word => keys.includes(looseKey(word)))
    ? 1
    : 0
}

/** Whether a local part of two words or more contradicts the other's name: "m.crowley" is no Mike Ovander. */
function sayOtherNames(one: Sighting, other: Sighting): boolean {
  return saysAnother(one, other) || saysAnother(other, one)
}

function saysAnother({ name, box }: Sighting, other: Sighting): boolean {
  const theirs = shownWords(other)
  if (isFull(name.words) || !isFull(theirs) || box.words.length < 2) return false
  if (isFull(box.words)) {
    const likeness = likenessOfWords(box.words, theirs)
    return likeness === 'different' || likeness === 'given'
  }
  const surname = looseKey(box.words.find(word => word.length > 3) ?? '')
  return surname !== '' && box.words.some(word => word.length === 1) && !theirs.some(word => looseKey(word) === surname)
}

/** Two bare addresses that spell the same full name. */
function spellEachOther(a: MailboxWords, b: MailboxWords): number {
  if (!isFull(a.words) || !isFull(b.words)) return 0
  const likeness = likenessOfWords(a.words, b.words)
  return likeness === 'same' || likeness === 'longer' ? 3 : 0
}

/** What mail administrators make of a name: flast, firstl, lastf, first, last. */
function shortForms(words: readonly string[]): ReadonlySet<string> {
  const [first = '', last = ''] = [words[0], words.at(-1)]
  const [f, l] = [first.slice(0, 1), last.slice(0, 1)]
  const forms = [f + last, first + l, last + f, l + first, first + last, last + first]
  if (last.length > 3) forms.push(last)
  if (words.length > 2) forms.push(words.map(word => word.slice(0, 1)).join(''))
  return new Set(forms)
}

/** A surname and the beginning of the given name, in either order, as systems with short user names make them. */
function isCutShort(local: string, words: readonly string[]): boolean {
  const [first = '', last = ''] = [words[0], words.at(-1)]
  if (last.length < 4 || local.length <= last.length) return false
  if (local.startsWith(last)) return first.startsWith(local.slice(last.length))
  return local.endsWith(last) && first.startsWith(local.slice(0, -last.length))
}

/** 2: the domain is somebody's full name; 1: their surname. */
function domainSpells(box: MailboxWords, name: PersonName): number {
  if (box.free || box.label.length < 4) return 0
  const likeness = likenessOfWords(box.label.split('-'), name.words)
  if (isFull(name.words) && likeness === 'same') return 2
  return looseKey(name.words.at(-1) ?? '') === looseKey(box.label) ? 1 : 0
}

/** A display name of one telling word that is the other's local part. */
function isHandleOf(sighting: Sighting, box: MailboxWords): boolean {
  const handle = sighting.name.words.join('')
  return !isFull(sighting.name.words) && isTelling(handle) && looseKey(handle) === looseKey(box.user)
}
