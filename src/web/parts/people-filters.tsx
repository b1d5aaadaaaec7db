import { CIRCLES_OFFERED_MAX, NO_FILTER, type PeopleFilter } from '../../store/people-page.ts'
import { isNarrowed, type PeopleAsked, peopleAddress } from '../forms/people-filter.ts'
import type { View } from '../ports.ts'
import { Name } from './person-facts.tsx'

type Choice = {
  readonly label: string
  readonly to: PeopleFilter
  readonly isHere: boolean
  readonly isLifted?: boolean
}

/** What a list of people may be narrowed to: by state, by circle and by organization, together as one likes. A press on one
 *  that holds lifts it. */
export function PeopleFilters({
  asked,
  circles,
  view,
}: {
  asked: PeopleAsked
  circles: readonly string[]
  view: View
}) {
  const { filter } = asked
  const { people, nav } = view.words
  const states: readonly Choice[] = [
    { label: people.everyone, to: NO_FILTER, isHere: !isNarrowed(filter) },
    ...(['snoozed', 'resting'] as const).map(state => ({
      label: people[state],
      to: { ...filter, state: filter.state === state ? null : state },
      isHere: filter.state === state,
      isLifted: true,
    })),
  ]
  const known = filter.circle !== null && !circles.includes(filter.circle) ? [filter.circle, ...circles] : circles
  const ofCircles: readonly Choice[] = known.map(circle => ({
    label: circle,
    to: { ...filter, circle: filter.circle === circle ? null : circle },
    isHere: filter.circle === circle,
    isLifted: true,
  }))
  const ofFirm: readonly Choice[] =
    filter.organization === null
      ? []
      : [{ label: filter.organization, to: { ...filter, organization: null }, isHere: true, isLifted: true }]
  return (
    <nav class="filters more" aria-label={people.filters}>
      <Chips choices={states} asked={asked} view={view} />
      {ofCircles.length > 0 && (
        <Chips
          label={nav.circles}
          choices={ofCircles}
          asked={asked}
          view={view}
          isCut={circles.length >= CIRCLES_OFFERED_MAX}
        />
      )}
      {ofFirm.length > 0 && <Chips label={people.atOrganization} choices={ofFirm} asked={asked} view={view} />}
    </nav>
  )
}

/** `isCut`: the others are on the page of circles. */
function Chips(props: { choices: readonly Choice[]; asked: PeopleAsked; view: View; label?: string; isCut?: boolean }) {
  const { choices, asked, view, label, isCut = false } = props
  const { people, nav } = view.words
  return (
    <ul class="chips">
      {label !== undefined && <li class="soft">{label}</li>}
      {choices.map(({ label: name, to, isHere, isLifted = false }) => (
        <li>
          <a href={peopleAddress({ ...asked, filter: to })} {...(isHere ? { 'aria-current': 'true' as const } : {})}>
            <Name name={name} />
            {isHere && isLifted && (
              <>
                <span aria-hidden="true"> ×</span>
                <span class="hidden">{people.lift}</span>
              </>
            )}
          </a>
        </li>
      ))}
      {isCut && (
        <li>
          <a href="/circles">{`${nav.circles} …`}</a>
        </li>
      )}
    </ul>
  )
}
