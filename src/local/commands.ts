type Loaded = { run(args: readonly string[]): Promise<number> }
type Entry = { readonly load: () => Promise<Loaded>; readonly says: string }

/** The commands of `npm run kith --`, in the order in which help shows them. */
export const COMMANDS = {
  'first-mail': {
    load: () => import('./commands/first-mail.ts'),
    says: 'sends a first mail through the running Kith and says what became of it',
  },
  'sign-in': { load: () => import('./commands/sign-in.ts'), says: 'a new sign-in link for the web view' },
  people: { load: () => import('./commands/people.ts'), says: 'everybody that Kith knows, quiet first' },
  person: { load: () => import('./commands/person.ts'), says: 'what is stored of one person, and why' },
  why: { load: () => import('./commands/why.ts'), says: 'why somebody is or is not told about next' },
  held: { load: () => import('./commands/held.ts'), says: 'mail that waits for a decision' },
  outbox: { load: () => import('./commands/outbox.ts'), says: 'what Kith sent' },
  deliver: { load: () => import('./commands/deliver.ts'), says: 'hands one mail file to Kith' },
  travel: { load: () => import('./commands/travel.ts'), says: 'moves a standing clock on' },
  owner: { load: () => import('./commands/owner.ts'), says: 'adds another owner' },
  reprocess: {
    load: () => import('./commands/reprocess.ts'),
    says: 'reads all mail again with the rules of this version',
  },
  read: { load: () => import('./commands/read.ts'), says: 'what Kith reads in a mail file' },
  command: { load: () => import('./commands/command.ts'), says: 'what Kith understands of a reply' },
  identity: { load: () => import('./commands/identity.ts'), says: 'who is the same person, for a file of cases' },
  backup: { load: () => import('./commands/backup.ts'), says: 'writes everything that is kept into one file' },
  restore: { load: () => import('./commands/restore.ts'), says: 'puts a backup in the place of what is kept' },
  simulate: {
    load: () => import('./commands/simulate.ts'),
    says: 'lives random days in which calls fail, and checks them',
  },
  help: { load: () => import('./commands/help.ts'), says: 'this list, or the page of one command' },
} as const satisfies Record<string, Entry>

export type CommandName = keyof typeof COMMANDS

export function isCommand(word: string): word is CommandName {
  return Object.hasOwn(COMMANDS, word)
}

/** The command that a typo may have meant: at most two letters away, or one that begins with the same three. */
export function nearestCommand(word: string): string | null {
  const names = Object.keys(COMMANDS)
  const near = names
    .map(name => ({ name, distance: distanceOf(word.slice(0, 20), name) }))
    .toSorted((one, other) => one.distance - other.distance)[0]
  if (near && near.distance <= 2) return near.name
  return names.find(name => word.length >= 3 && name.startsWith(word.slice(0, 3))) ?? null
}

/** Letters to insert, drop or change (Levenshtein 1966). */
function distanceOf(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, index) => index)
  for (let at = 1; at <= one.length; at += 1) {
    const next = [at]
    for (let to = 1; to <= other.length; to += 1) {
      const change = (row[to - 1] ?? 0) + (one[at - 1] === other[to - 1] ? 0 : 1)
      next.push(Math.min(change, (row[to] ?? 0) + 1, (next[to - 1] ?? 0) + 1))
    }
    row = next
  }
  return row[other.length] ?? 0
}
