import type { Random } from '../demo/random.ts'

/** Somebody the simulated owner writes with. The surname is theirs alone, so that a search finds every trace of them. */
export type Friend = { readonly first: string; readonly last: string; readonly address: string; erased: boolean }

const FIRST = ['Anna', 'Ben', 'Cara', 'David', 'Elif', 'Fatima', 'Goran', 'Hanna', 'Ines', 'Jonas']
const LAST = [
  'Bergqvist',
  'Okaforu',
  'Lindholt',
  'Marquezi',
  'Demirel',
  'Haddadin',
  'Petrovski',
  'Wiesner',
  'Duarteja',
  'Kowalcik',
]

/** Six to ten people. */
export function friendsOf(random: Random): readonly Friend[] {
  return Array.from({ length: random.whole(6, 10) }, (_, index) => {
    const first = FIRST[index] ?? 'Ida'
    const last = LAST[index] ?? 'Keller'
    return { first, last, address: `${first}.${last}@${last}.example`.toLowerCase(), erased: false }
  })
}

export function mailboxOf({ first, last, address }: Friend): string {
  return `${first} ${last} <${address}>`
}
