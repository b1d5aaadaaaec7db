import type { Instant } from '../time/instant.ts'

/** How a relationship stands; forgotten is for ever, and stays only as a hash. */
export type ContactState = 'active' | 'snoozed' | 'resting' | 'forgotten'

/** What is kept of a state: `snoozedUntil` is set exactly while it is snoozed; the nudges are those of the present silence. */
export type Standing = {
  readonly state: ContactState
  readonly snoozedUntil: Instant | null
  readonly nudges: number
  readonly nudgedAt: Instant | null
}

/** What can happen to a standing. */
export type StateChange =
  | { readonly kind: 'contact'; readonly at: Instant }
  | { readonly kind: 'nudged'; readonly at: Instant }
  | { readonly kind: 'snooze'; readonly until: Instant }
  | { readonly kind: 'rest' }
  | { readonly kind: 'resume' }
  | { readonly kind: 'forget' }

export const NEW_STANDING: Standing = { state: 'active', snoozedUntil: null, nudges: 0, nudgedAt: null }

/** The standing after a change. Total: every change is allowed from every state, only forgotten never ends.
 *  - A contact ends the silence, so the count of nudges starts again; it ends a snooze, and it does not wake who was let rest:
 *    the owner said so, a mail in passing does not.
 *  - A nudge that a snooze was waiting for ends it.
 *  - A late-arriving contact, older than the last nudge, leaves the present silence as it is. */
export function stateAfter(standing: Standing, change: StateChange): Standing {
  if (standing.state === 'forgotten') return standing
  switch (change.kind) {
    case 'contact': {
      if (standing.nudgedAt !== null && change.at < standing.nudgedAt) return standing
      return { ...NEW_STANDING, state: standing.state === 'resting' ? 'resting' : 'active' }
    }
    case 'nudged':
      return {
        state: standing.state === 'snoozed' ? 'active' : standing.state,
        snoozedUntil: null,
        nudges: standing.nudges + 1,
        nudgedAt: change.at,
      }
    case 'snooze':
      return { ...standing, state: 'snoozed', snoozedUntil: change.until }
    case 'rest':
      return { ...standing, state: 'resting', snoozedUntil: null }
    case 'resume':
      return { ...standing, state: 'active', snoozedUntil: null }
    case 'forget':
      return { ...NEW_STANDING, state: 'forgotten' }
  }
}
