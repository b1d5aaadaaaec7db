import { placeAsked } from '../../flow/place-asked.ts'
import { historyOf, positionAsked, shownPositions } from '../../flow/position-rows.ts'
import { isSameOrganization } from '../../relationship/organization.ts'
import { currentPosition } from '../../relationship/positions.ts'
import type { PersonPage } from '../../store/person-page.ts'
import type { View } from '../ports.ts'
import { AskedPlace } from './asked-place.tsx'
import { AskedPosition } from './asked-position.tsx'
import { Part } from './layout.tsx'
import { Position } from './person-facts.tsx'
import { When } from './when.tsx'

type Held = PersonPage['positions'][number]

/** Where somebody is now, since when, and where they were before; where they have left and nothing newer is known, only that. */
export function PositionLine({ seen, view }: { seen: PersonPage; view: View }) {
  const { words } = view
  const { history, departures } = historyOf(seen.positions)
  const present = currentPosition(history, departures)
  const past = shownPositions(seen.positions)
  const earlier = past.find(one => present === null || !isOneFirm(one, present))
  const [title, organization] = [present?.title ?? seen.person.title, present?.organization ?? seen.person.organization]
  if (!title && !organization && !earlier) return null
  return (
    <>
      <Position title={title} organization={organization} />
      {present && (
        <>
          , {words.person.since} <When at={sinceOf(present, seen.positions)} view={view} as="month" />
        </>
      )}
      {earlier && (
        <>
          {title || organization ? ' · ' : ''}
          {`${words.person.before}: `}
          <Position title={earlier.title} organization={earlier.organization} />
        </>
      )}
      <br />
    </>
  )
}

/** All posts that were seen, the newest first, with the time over which each was, and what Kith is not sure of. */
export function Positions({ seen, view }: { seen: PersonPage; view: View }) {
  const told = shownPositions(seen.positions)
  const isAsked = positionAsked(seen.positions) !== null || placeAsked(seen.person, seen.positions) !== null
  if (told.length < 2 && !told.some(one => one.leftAt !== null) && !isAsked) return null
  return (
    <Part title={view.words.person.positions}>
      <AskedPosition seen={seen} view={view} />
      <AskedPlace seen={seen} view={view} />
      <ul class="plainlist">
        {told.map(position => (
          <li>
            <Position title={position.title} organization={position.organization} />
            <span class="soft">
              {' · '}
              <When at={position.firstSeen} view={view} as="month" /> –{' '}
              <When at={Math.max(position.lastSeen, position.leftAt ?? 0)} view={view} as="month" />
            </span>
          </li>
        ))}
      </ul>
    </Part>
  )
}

type Placed = Pick<Held, 'title' | 'organization'>

function isOneFirm(one: Placed, other: Placed): boolean {
  if (one.organization === null || other.organization === null) return one.title === other.title
  return isSameOrganization(one.organization, other.organization)
}

/** Since when they hold this title there, as far as was seen. */
function sinceOf(present: Placed & { readonly firstSeen: number }, held: readonly Held[]): number {
  const same = held.filter(one => isOneFirm(one, present) && (one.title === null || one.title === present.title))
  return Math.min(present.firstSeen, ...same.map(one => one.firstSeen))
}
