import type { EvidenceKind } from '../../relationship/identity-evidence.ts'
import type { Language } from '../ports.ts'

/** Kinds of evidence that speak for two being one, in words that finish "because …". */
type Spoken = Exclude<
  EvidenceKind,
  | 'other-name'
  | 'other-surname'
  | 'address-says-other-name'
  | 'other-generation'
  | 'shared-address'
  | 'owner-joined'
  | 'owner-parted'
>

const EN: Readonly<Record<Spoken, string>> = {
  'same-mailbox': 'both addresses lead to one mailbox',
  'same-name': 'they bear the same name',
  'same-widespread-name': 'they bear the same name, though a common one',
  'longer-name': 'one name is the other with more to it',
  nickname: 'one name is short for the other',
  'abbreviated-name': 'one name is the other with initials',
  'near-name': 'their names differ by one letter',
  'same-handle': 'they use the same short name',
  'part-of-name': 'one name is a part of the other',
  'address-spells-name': 'one address spells the other’s name',
  'address-shortens-name': 'one address shortens the other’s name',
  'address-holds-name': 'one address holds a part of the other’s name',
  'same-user-name': 'their addresses begin alike',
  'handle-is-user-name': 'one is shown by what the other’s address begins with',
  'domain-spells-name': 'one address has the other’s name behind the @',
  'same-organization': 'both write from one organization',
  'signature-names-both': 'one signature names both addresses',
  'same-thread': 'both wrote in one conversation',
}

const DE: Readonly<Record<Spoken, string>> = {
  'same-mailbox': 'beide Adressen führen in ein Postfach',
  'same-name': 'beide heißen gleich',
  'same-widespread-name': 'beide heißen gleich, wenn auch wie viele',
  'longer-name': 'ein Name ist der andere, nur ausführlicher',
  nickname: 'ein Name ist die Kurzform des anderen',
  'abbreviated-name': 'ein Name ist der andere mit Initialen',
  'near-name': 'die Namen unterscheiden sich um einen Buchstaben',
  'same-handle': 'beide benutzen denselben Kurznamen',
  'part-of-name': 'ein Name ist ein Teil des anderen',
  'address-spells-name': 'eine Adresse buchstabiert den anderen Namen',
  'address-shortens-name': 'eine Adresse kürzt den anderen Namen ab',
  'address-holds-name': 'in einer Adresse steckt ein Teil des anderen Namens',
  'same-user-name': 'die Adressen beginnen gleich',
  'handle-is-user-name': 'einer heißt so, wie die Adresse des anderen beginnt',
  'domain-spells-name': 'in einer Adresse steht der andere Name hinter dem @',
  'same-organization': 'beide schreiben aus demselben Haus',
  'signature-names-both': 'eine Unterschrift nennt beide Adressen',
  'same-thread': 'beide schrieben in einem Gespräch',
}

/** Why two may be one, in words; the kinds come by spaces. Null where none of them has words. */
export function sameReasons(reason: string, language: Language): string | null {
  const words = language === 'de' ? DE : EN
  const spoken = reason
    .split(' ')
    .slice(0, 20)
    .flatMap(kind => (isSpoken(kind) ? words[kind] : []))
  return spoken.length === 0 ? null : new Intl.ListFormat(language).format(spoken)
}

function isSpoken(kind: string): kind is Spoken {
  return Object.hasOwn(EN, kind)
}
