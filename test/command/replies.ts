import type { Command, Wish } from '../../src/command/command.ts'
import { readReply } from '../../src/command/grammar.ts'

/** Wednesday, 4 February 2026, 10:30 in London. */
export const NOW = Date.parse('2026-02-04T10:30:00Z')
export const RUTH = ['Ruth Amsel']
export const THREE = ['Ruth Amsel', 'Kofi Mensah', 'Lena Vogt']

export type Short = { readonly commands: readonly (Wish & { person?: number })[]; readonly unread: readonly string[] }

/** A reply's commands without their quotes, and what was not understood. */
export function reply(text: string, people: readonly string[] = RUTH, zone = 'Europe/London'): Short {
  const { commands, unread } = readReply(text, { now: NOW, zone, people: people.map(name => ({ name })) })
  return { commands: commands.map(withoutQuote), unread }
}
function withoutQuote({ quote: _quote, ...wish }: Command): Wish & { person?: number } {
  return wish
}
