// Words in the address of a mail: `log+<token>+3w@`. They say what to do with the people that the mail goes to.
import type { Instant } from '../time/instant.ts'
import { readTime } from '../time/words.ts'
import type { Command } from './command.ts'
import { readReply } from './grammar.ts'

/** How a mail is to be filed. */
export type Filing = {
  /** Kept, but no nudge: it does not count as contact. */
  readonly quiet: boolean
  /** Answered with what would be kept; nothing is. */
  readonly dry: boolean
  /** Kept without its words. */
  readonly private: boolean
  readonly tags: readonly string[]
}
export type AddressReading = {
  readonly filing: Filing
  readonly commands: readonly Command[]
  /** Words that say nothing to Kith: the mail is filed all the same, and they are named. */
  readonly unknown: readonly string[]
}

const WORDS_MAX = 8
/** Cadences by circle, as features of the address only: close, near, wide, yearly. */
const CIRCLES: ReadonlyMap<string, string> = new Map([
  ['a', 'P3W'],
  ['b', 'P2M'],
  ['c', 'P6M'],
  ['d', 'P1Y'],
])
const TAG = /^t-([\p{L}\p{N}][\p{L}\p{N}_-]{0,39})$/u
/** Asked for by mail to Kith alone, not beside a mail to somebody. */
const NOT_HERE: ReadonlySet<Command['do']> = new Set([
  'forget',
  'merge',
  'undo',
  'who',
  'list',
  'help',
  'export',
  'why',
  'touch',
])

/** Reads the words behind the token, in either form of address; `here` says when and where the owner wrote. Words written
 *  together ("nextweek", "in-march", "may5") are taken apart. */
export function readAddressWords(
  words: readonly string[],
  here: { readonly now: Instant; readonly zone: string },
): AddressReading {
  const filing = { quiet: false, dry: false, private: false, tags: [] as string[] }
  const commands: Command[] = []
  const unknown: string[] = []
  for (const word of words.slice(0, WORDS_MAX).map(one => one.toLowerCase())) {
    const tag = TAG.exec(word)?.[1]
    const circle = CIRCLES.get(word)
    const command = tag || circle ? null : commandOf(word, here)
    if (word === 'quiet' || word === 'dry' || word === 'private') filing[word] = true
    else if (tag) filing.tags.push(tag)
    else if (circle) commands.push({ do: 'cadence', every: circle, quote: word })
    else if (command) commands.push(command)
    else unknown.push(word)
  }
  return { filing, commands, unknown: [...unknown, ...words.slice(WORDS_MAX)] }
}

function commandOf(word: string, here: { readonly now: Instant; readonly zone: string }): Command | null {
  for (const phrase of spellings(word)) {
    const time = readTime(phrase, here)
    if (time.kind === 'until') return { do: 'snooze', until: time.until, quote: word }
    if (time.kind === 'every') return { do: 'cadence', every: time.every, quote: word }
    const { commands, unread } = readReply(phrase, { ...here, people: [] })
    const [command] = commands
    if (command && commands.length === 1 && unread.length === 0 && !NOT_HERE.has(command.do))
      return { ...command, quote: word }
  }
  return null
}

/** "nextweek", "every3w", "may5", "in-3-weeks", as they may be meant. */
function spellings(word: string): string[] {
  const spaced = word.replace(/[-_.]/g, ' ')
  const divided = spaced
    .replace(/^(half)(?=year)|^(end)-?of-?(?=month|year|week|quarter)/u, (_, half, end) =>
      half ? 'half ' : `${end} of `,
    )
    .replace(/^(next|every|in|after|before|end|mid|early|late|this)(?=[\p{L}\p{N}])/u, '$1 ')
    .replace(/(\p{L})(\d)/gu, '$1 $2')
  return [...new Set([word, spaced, divided])]
}
