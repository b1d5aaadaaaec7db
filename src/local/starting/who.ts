import { isZone } from '../../time/zone.ts'
import type { StoredSettings } from './data-folder.ts'
import { isMailAddress, type StartOptions } from './start-options.ts'

/** Owner and zone of a start, and how they came to be. */
export type Who = {
  readonly owner: string
  readonly zone: string
  /** The zone was named at this start, by a flag or an answer. */
  readonly zoneNamed: boolean
  /** Sentences about what was assumed, each with the command that changes it. */
  readonly assumed: readonly string[]
}

export const DEFAULT_OWNER = 'you@example.com'

/** The machine's zone, else UTC. */
export function machineZone(): string {
  const zone = Intl.DateTimeFormat().resolvedOptions().timeZone
  return isZone(zone) ? zone : 'UTC'
}

/** Who uses this Kith: what a flag says, else what an earlier start kept, else what the person answers, else a default said aloud.
 *  Null: the person went away instead of answering. */
export async function whoUses(
  options: StartOptions,
  stored: StoredSettings | null,
  terminal: boolean,
): Promise<Who | null> {
  const owner = options.owner ?? stored?.owner
  const zone = options.zone ?? stored?.zone
  const zoneNamed = options.zone !== null
  if (owner && zone) return { owner, zone, zoneNamed, assumed: [] }
  if (terminal && !options.yes && !options.json) return ask(owner, zone)
  const assumed: string[] = []
  if (!owner) assumed.push(`The owner is ${DEFAULT_OWNER}; change it: npm start -- --owner you@your.domain`)
  if (!zone) assumed.push(`The time zone is ${machineZone()}; change it: npm start -- --zone Europe/Berlin`)
  return { owner: owner ?? DEFAULT_OWNER, zone: zone ?? machineZone(), zoneNamed, assumed }
}

/** Asked once; the answers are kept in the data folder. */
async function ask(owner: string | undefined, zone: string | undefined): Promise<Who | null> {
  const { isCancel, text } = await import('@clack/prompts')
  const answeredOwner =
    owner ??
    (await text({
      message: 'Your mail address (the one you write from)',
      placeholder: 'you@your.domain',
      validate: value => (isMailAddress((value ?? '').trim()) ? undefined : 'That is no mail address.'),
    }))
  if (isCancel(answeredOwner)) return null
  const answeredZone =
    zone ??
    (await text({
      message: 'Your time zone (nudges come at 9:00 there)',
      initialValue: machineZone(),
      validate: value => (isZone((value ?? '').trim()) ? undefined : 'No such zone; one is Europe/Berlin.'),
    }))
  if (isCancel(answeredZone)) return null
  return { owner: answeredOwner.trim().toLowerCase(), zone: answeredZone.trim(), zoneNamed: true, assumed: [] }
}
