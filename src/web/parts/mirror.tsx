import { type Mirror as Mirrored, type MirrorGroup, type MirrorKind, mirrorOf } from '../../relationship/diversity.ts'
import type { Mirrored as Exchange } from '../../store/mirror.ts'
import type { View } from '../ports.ts'
import { Part } from './layout.tsx'
import { isolated, NAME_LETTERS_MAX, shown } from './shown.ts'

const BAR_WIDTH = 400
/** Bars of one kind; further groups are too small to say anything. */
const BARS_MAX = 8
/** Of fewer exchanges of the quarter a glance says nothing (docs/people.md). */
const GLANCE_TOUCHES_MIN = 8
const KINDS = ['circle', 'organization', 'age'] as const

type Looked = { readonly seen: readonly Exchange[]; readonly isThorough: boolean; readonly view: View }

/** Where the last quarter's exchanges went against the owner's own year before: as two bars a group, in numbers and in a
 *  sentence. By circle, by organization, by how long one has known each other. */
export function Mirror({ seen, isThorough, view }: Looked) {
  const { circles: words } = view.words
  const mirror = mirrorOf(peopleOf(seen, isThorough), view.now)
  if (mirror.recent + mirror.usual === 0) return null
  if (!isThorough && mirror.recent < GLANCE_TOUCHES_MIN) return <TooFew view={view} />
  return (
    <Part title={words.mirror}>
      <p>{sentenceOf(mirror, seen, view)}</p>
      <p class="legend soft">
        <svg width="12" height="12" aria-hidden="true">
          <rect class="recent" width="12" height="12" rx="2" />
        </svg>{' '}
        {words.quarter}{' '}
        <svg width="12" height="12" aria-hidden="true">
          <rect class="usual" width="12" height="12" rx="2" />
        </svg>{' '}
        {words.yearBefore}
      </p>
      {KINDS.map(kind => (
        <Bars kind={kind} mirror={mirror} isThorough={isThorough} view={view} />
      ))}
      <p class="soft">
        {isThorough ? words.thorough : words.glance}{' '}
        {!isThorough && <a href="/circles?look=all">{words.lookThoroughly}</a>}
      </p>
    </Part>
  )
}

/** What few exchanges a glance saw would be shares of chance: no bars, and the way to the count. */
function TooFew({ view: { words } }: { view: View }) {
  return (
    <Part title={words.circles.mirror}>
      <p class="soft">
        {words.circles.tooFew} <a href="/circles?look=all">{words.circles.lookThoroughly}</a>
      </p>
    </Part>
  )
}

type Barred = {
  readonly kind: MirrorKind
  readonly mirror: Mirrored
  readonly isThorough: boolean
  readonly view: View
}

/** A glance sees the newest exchange of each stretch: of people who are always written to on one day it may see the same one
 *  every time. So a group that it saw alone is not shown as all there is; only a count can say that. */
function Bars({ kind, mirror, isThorough, view }: Barred) {
  const { circles: words } = view.words
  const groups = mirror.groups.filter(group => group.kind === kind && group.recent + group.usual > 0).slice(0, BARS_MAX)
  const most = Math.max(...groups.flatMap(({ recentShare, usualShare }) => [recentShare, usualShare]), 0.01)
  const width = (share: number) => Math.round((share / most) * BAR_WIDTH)
  if (groups.length === 0 || (groups.length === 1 && (!isThorough || groups[0]?.name === ''))) return null
  return (
    <div>
      <h3 class="soft">{words.by[kind]}</h3>
      <ul class="bars">
        {groups.map(group => (
          <li>
            <bdi>{nameOf(group, view)}</bdi>
            <svg viewBox={`0 0 ${BAR_WIDTH} 20`} preserveAspectRatio="none" aria-hidden="true">
              <rect class="recent" width={width(group.recentShare)} height="11" rx="2" />
              <rect class="usual" y="13" width={width(group.usualShare)} height="6" rx="2" />
            </svg>
            <span>
              {percent(group.recentShare, view)} <span class="soft">{`/ ${percent(group.usualShare, view)}`}</span>
            </span>
          </li>
        ))}
      </ul>
    </div>
  )
}

function percent(share: number, view: View): string {
  return new Intl.NumberFormat(view.language, { style: 'percent', maximumFractionDigits: 0 }).format(share)
}

function nameOf({ kind, name }: MirrorGroup<string>, { words: { circles: words } }: View): string {
  if (kind === 'age') return name === 'new' ? words.ages.new : name === 'years' ? words.ages.years : words.ages.old
  if (name === '') return kind === 'circle' ? words.noCircle : words.noOrganization
  return shown(name, NAME_LETTERS_MAX)
}

/** "Most of your last quarter went to colleagues. It has been a while since anyone of mentors: Ruth, Tomás." */
function sentenceOf(mirror: Mirrored, seen: readonly Exchange[], view: View): string {
  const { circles: words } = view.words
  const most = mirror.groups.find(({ kind, name, recent }) => kind === 'circle' && name !== '' && recent > 0)
  const said = most ? words.mirrorText(isolated(nameOf(most, view))) : words.mirrorPlain
  if (mirror.thinnest === null) return said
  const names = mirror.thinnest.people.flatMap(id => seen.find(one => one.contactId === id)?.name ?? [])
  const told = names.map(name => isolated(shown(name, NAME_LETTERS_MAX)))
  return `${said} ${words.thin(isolated(nameOf(mirror.thinnest.group, view)), new Intl.ListFormat(view.language).format(told))}`
}

/** A glance may have missed somebody's last exchange, which is known of everybody: so nobody is said to be silent who is not. */
function peopleOf(seen: readonly Exchange[], isThorough: boolean) {
  const byPerson = Map.groupBy(seen, exchange => exchange.contactId)
  return [...byPerson].flatMap(([contactId, exchanges]) => {
    const [one] = exchanges
    if (!one) return []
    const { state, organization, since, lastAt } = one
    const seenAt = exchanges.map(exchange => exchange.at)
    const touchedAt = isThorough || lastAt === null ? seenAt : [...new Set([...seenAt, lastAt])]
    return [{ contactId, state, organization, since, circles: namesIn(one.circles), touchedAt }]
  })
}

function namesIn(json: string): readonly string[] {
  const parsed: unknown = JSON.parse(json)
  return Array.isArray(parsed) ? parsed.filter(name => typeof name === 'string') : []
}
