import type { Instant } from '../../time/instant.ts'
import type { View } from '../ports.ts'
import { shown } from './shown.ts'
import { When } from './when.tsx'

type Shown = {
  readonly address: string
  readonly failingAt: Instant | null
  readonly failingReason: string | null
  readonly view: View
}

/** An address of somebody, within a form of theirs; where mail comes back from it, since when, why, and the button that says
 *  that it works again. */
export function PersonAddress({ address, failingAt, failingReason, view }: Shown) {
  const { person } = view.words
  const text = shown(address, 254)
  return (
    <>
      <input type="hidden" name="address" value={address} />
      <bdi>{text}</bdi>
      {failingAt !== null && (
        <>
          <span class="amber">
            {' · '}
            {person.failing} (<When at={failingAt} view={view} />
            ): {failingReason === 'for-now' ? person.failingForNow : person.failingFinal}
          </span>{' '}
          <button class="plain" type="submit" name="do" value="works" aria-label={`${person.worksAgain}: ${text}`}>
            {person.worksAgain}
          </button>
        </>
      )}
    </>
  )
}
