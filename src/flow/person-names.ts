import { bestName, NAME_SOURCES, type NameForm } from '../relationship/best-name.ts'

/** Where a name came from, the best last (`bestName`): 0 the address, 1 a display name, 2 a signature, 3 the owner's word. */
export const NAME_RANK = { address: 0, display: 1, signature: 2, owner: 3 } as const

export type Named = { readonly name: string; readonly nameRank: number }

/** Of the name that stands and one just seen the better, whichever came first. What an address spells stands for a name
 *  only until one is seen that says as much. */
export function betterName(stands: Named, seen: Named): Named {
  const clean = bestName([formOf(seen)])
  if (!clean || stands.nameRank === NAME_RANK.owner) return { name: stands.name, nameRank: stands.nameRank }
  if (stands.name === '' || isSpelled(stands)) return isFuller(stands, clean) ? named(stands) : namedBy(clean)
  if (isSpelled(seen)) return named(stands)
  // By letters, so that a tie is broken by what was seen and never by when.
  const forms = [formOf(stands), formOf(seen)].toSorted((one, other) => (one.text < other.text ? -1 : 1))
  return namedBy(bestName(forms) ?? clean)
}

/** What somebody is called by the forms seen with their addresses; null where none was. */
export function nameOf(forms: readonly Named[]): Named | null {
  const seen = forms.filter(form => form.name !== '')
  const ordered = seen.toSorted((one, other) => other.nameRank - one.nameRank || (one.name < other.name ? -1 : 1))
  const [first] = ordered
  return first ? ordered.slice(1).reduce(betterName, named(first)) : null
}

/** "anna.berg@…" is most likely Anna Berg; anything less clear stays as it is written. */
export function nameFromAddress(address: string): string {
  const local = address.slice(0, address.lastIndexOf('@'))
  if (!/^\p{L}{2,20}[._-]\p{L}{2,25}$/u.test(local)) return address
  return local
    .split(/[._-]/)
    .map(part => part.slice(0, 1).toUpperCase() + part.slice(1))
    .join(' ')
}

function isSpelled({ nameRank }: Named): boolean {
  return nameRank === NAME_RANK.address
}

/** Whether a name that an address spells says more than the one seen: "Anna Berg" than "Anna". */
function isFuller(spelled: Named, { text }: NameForm): boolean {
  const words = (name: string) => Math.min(name.split(' ').length, 2)
  return spelled.name !== '' && !spelled.name.includes('@') && words(text) < words(spelled.name)
}

function formOf({ name, nameRank }: Named): NameForm {
  return { text: name, source: NAME_SOURCES[nameRank] ?? 'address' }
}

function namedBy({ text, source }: NameForm): Named {
  return { name: text, nameRank: NAME_SOURCES.indexOf(source) }
}

function named({ name, nameRank }: Named): Named {
  return { name, nameRank }
}
