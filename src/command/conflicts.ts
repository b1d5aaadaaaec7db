// Two answers to one question are none: "maybe 2 weeks, maybe 2 months". What contradicts itself is asked back.
import type { Command, Verb } from './command.ts'
import type { LineReading, ReplyReading } from './grammar.ts'

/** Sorts out a whole reply: joins what says the same twice, takes out what contradicts itself, and asks for the time
 *  that a "remind me" lacks. */
export function settled({ commands, unread, wrappers }: LineReading, people: number): ReplyReading {
  const once = withoutVague(withoutRepeats(commands))
  const doubtful = new Set(once.filter(command => once.some(other => contradicts(command, other, people))))
  const timed = once.some(
    ({ do: verb }) => verb === 'snooze' || verb === 'cadence' || verb === 'remind' || verb === 'pause',
  )
  const kept = once.filter(command => !doubtful.has(command))
  return {
    commands: kept,
    unread: [...new Set([...unread, ...(timed ? [] : wrappers), ...[...doubtful].map(({ quote }) => quote)])],
  }
}

/** "Not so often, every 6 months": the interval says what "rarer" and "keep" only hint at. */
function withoutVague(commands: readonly Command[]): readonly Command[] {
  const exact = commands.filter(one => one.do === 'cadence' && one.every !== null)
  const vague = (one: Command) =>
    (one.do === 'rarer' || one.do === 'keep') && exact.some(other => other.person === one.person)
  return commands.filter(one => !vague(one))
}

/** Wishes that say when to be reminded next: only one of them can hold. */
const TIMING: ReadonlySet<Verb> = new Set(['snooze', 'rest'])
const LASTING: ReadonlySet<Verb> = new Set(['cadence', 'rest', 'keep', 'rarer', 'forget'])

function contradicts(a: Command, b: Command, people: number): boolean {
  if (a === b || (people > 1 && a.person !== b.person)) return false
  if (a.do === 'pause' && b.do === 'pause') return a.until !== b.until
  if (a.do === 'undo' || b.do === 'undo') return a.do === b.do
  return (TIMING.has(a.do) && TIMING.has(b.do)) || (LASTING.has(a.do) && LASTING.has(b.do))
}

function withoutRepeats(commands: readonly Command[]): Command[] {
  const kept: Command[] = []
  for (const command of commands) {
    const same = kept.findIndex(other => sameDeed(command, other))
    const before = kept[same]
    if (!before) kept.push(command)
    else if (before.do === 'touch' && before.channel === null) kept[same] = command
  }
  return kept
}

/** The same wish again, or one deed told twice: "done, we had coffee yesterday". */
function sameDeed(a: Command, b: Command): boolean {
  if (a.do !== b.do || a.person !== b.person) return false
  if (a.do === 'touch' && b.do === 'touch')
    return a.channel === null || b.channel === null || (a.channel === b.channel && a.on === b.on)
  const wish = ({ quote: _quote, ...rest }: Command) => JSON.stringify(rest)
  return wish(a) === wish(b)
}
