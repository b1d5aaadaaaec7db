import { folded } from '../../relationship/folded.ts'
import {
  type PeopleFilter,
  type PersonRow,
  peoplePageOf,
  readPeopleCursor,
  writePeopleCursor,
} from '../../store/people-page.ts'
import { type FoundMessage, searchOf } from '../../store/search.ts'
import { ownerOf } from '../door/owner.ts'
import { heldIn } from '../forms/kept.ts'
import { Avatar } from '../parts/avatar.tsx'
import { FormToken, Page, Part } from '../parts/layout.tsx'
import { LastExchange, Name, NextNudge, Position, RhythmWords } from '../parts/person-facts.tsx'
import { NAME_LETTERS_MAX, SUBJECT_LETTERS_MAX, shown } from '../parts/shown.ts'
import { When } from '../parts/when.tsx'
import type { View, WebContext } from '../ports.ts'
import { viewOf } from '../view.ts'

const QUERY_LETTERS_MAX = 100

/** Everybody, who has gone quiet first; or what a search found. */
export async function peoplePage(c: WebContext) {
  const query = (c.req.query('q') ?? '').slice(0, QUERY_LETTERS_MAX).trim()
  return query === '' ? listPage(c) : foundPage(c, query)
}

async function listPage(c: WebContext) {
  const view = viewOf(c)
  const filter = filterOf(c)
  const after = readPeopleCursor(c.req.query('after'))
  const { rows, next, circles } = await peoplePageOf(c.get('db'), ownerOf(c).id).page(filter, after)
  const { people, said } = view.words
  return c.html(
    <Page view={view} title={people.title}>
      <h1>{people.title}</h1>
      <Filters filter={filter} circles={circles} view={view} />
      {rows.length === 0 ? (
        <>
          <p class="more">{people.empty}</p>
          <p class="soft">{people.emptyHelp}</p>
        </>
      ) : (
        <Rows rows={rows} circles={circles} view={view} />
      )}
      <p class="actions">
        {next && (
          <a class="button" href={addressOf(filter, writePeopleCursor(next))}>
            {said.more}
          </a>
        )}
        {after && <a href={addressOf(filter, null)}>{said.top}</a>}
      </p>
      <AddPerson view={view} />
    </Page>,
  )
}

function filterOf(c: WebContext): PeopleFilter {
  const { state, at, circle } = c.req.query()
  return {
    state: state === 'active' || state === 'snoozed' || state === 'resting' ? state : null,
    organization: at ? at.slice(0, 200) : null,
    circle: circle ? circle.slice(0, 60) : null,
  }
}

/** The address of a list: what it is narrowed to, and where it begins. */
function addressOf(filter: PeopleFilter, after: string | null): string {
  const parts = new URLSearchParams()
  if (filter.state) parts.set('state', filter.state)
  if (filter.organization) parts.set('at', filter.organization)
  if (filter.circle) parts.set('circle', filter.circle)
  if (after) parts.set('after', after)
  const query = parts.toString()
  return query ? `/people?${query}` : '/people'
}

const NO_FILTER: PeopleFilter = { state: null, organization: null, circle: null }

function Filters({ filter, circles, view }: { filter: PeopleFilter; circles: readonly string[]; view: View }) {
  const { people } = view.words
  const choices = [
    { label: people.everyone, to: NO_FILTER, isHere: !filter.state && !filter.circle && !filter.organization },
    { label: people.snoozed, to: { ...NO_FILTER, state: 'snoozed' as const }, isHere: filter.state === 'snoozed' },
    { label: people.resting, to: { ...NO_FILTER, state: 'resting' as const }, isHere: filter.state === 'resting' },
    ...circles.map(circle => ({ label: circle, to: { ...NO_FILTER, circle }, isHere: filter.circle === circle })),
  ]
  return (
    <nav class="more" aria-label={people.filters}>
      <ul class="chips">
        {choices.map(({ label, to, isHere }) => (
          <li>
            <a href={addressOf(to, null)} {...(isHere ? { 'aria-current': 'true' as const } : {})}>
              <Name name={label} />
            </a>
          </li>
        ))}
        {filter.organization && (
          <li>
            {people.atOrganization} <Name name={filter.organization} />
          </li>
        )}
      </ul>
    </nav>
  )
}

function Rows({ rows, circles, view }: { rows: readonly PersonRow[]; circles: readonly string[]; view: View }) {
  const { people } = view.words
  return (
    <form class="people more" method="post" action="/people/all">
      <FormToken view={view} />
      <ul class="rows">
        {rows.map(person => (
          <PersonLine person={person} hasBox view={view} />
        ))}
      </ul>
      <fieldset class="bulk">
        <legend>{people.bulk}</legend>
        <label class="check" hidden>
          <input type="checkbox" id="all-people" />
          {people.everyone}
        </label>
        <div class="line">
          <label>
            <span>{people.tag}</span>
            <input name="tag" maxlength={60} list="circle-names" autocomplete="off" />
          </label>
          <button type="submit" name="do" value="tag">
            {people.bulkTag}
          </button>
        </div>
        <div class="line">
          <label>
            <span>{people.often}</span>
            <select name="every">
              {Object.entries(view.words.person.every).map(([every, label]) => (
                <option value={every} selected={every === 'P3M'}>
                  {label}
                </option>
              ))}
              <option value="">{view.words.person.cadenceLearned}</option>
            </select>
          </label>
          <button type="submit" name="do" value="cadence">
            {people.bulkOften}
          </button>
          <button type="submit" name="do" value="rest">
            {people.bulkRest}
          </button>
        </div>
        <datalist id="circle-names">
          {circles.map(circle => (
            <option value={shown(circle, NAME_LETTERS_MAX)} />
          ))}
        </datalist>
      </fieldset>
    </form>
  )
}

/** One person in a list; `hasBox`: with a box, inside the form that acts on several. */
function PersonLine({ person, view, hasBox = false }: { person: PersonRow; view: View; hasBox?: boolean }) {
  return (
    <li class="person">
      <span class="pick">
        {hasBox && (
          <input
            type="checkbox"
            name="person"
            value={person.id}
            aria-label={view.words.people.choose(shown(person.name, NAME_LETTERS_MAX))}
          />
        )}
      </span>
      <Avatar id={person.id} name={person.name} />
      <div>
        <h2 class="name">
          <a href={`/people/${person.id}`}>
            <Name name={person.name} />
          </a>
        </h2>
        {(person.title || person.organization) && (
          <p class="soft">
            <Position title={person.title} organization={person.organization} />
          </p>
        )}
      </div>
      <div class="facts">
        <p>
          <RhythmWords person={person} view={view} />
        </p>
        <p>
          <LastExchange person={person} view={view} />
          {person.state === 'active' && (
            <>
              {' · '}
              <NextNudge person={person} view={view} />
            </>
          )}
        </p>
      </div>
    </li>
  )
}

function AddPerson({ view }: { view: View }) {
  const { people } = view.words
  return (
    <details class="more" open={view.kept?.do === 'add'}>
      <summary>{people.add}</summary>
      <form class="fields" method="post" action="/people">
        <FormToken view={view} />
        <label>
          <span>{people.name}</span>
          <input
            name="name"
            required
            maxlength={200}
            autocomplete="off"
            dir="auto"
            value={heldIn(view, 'add', 'name', '')}
          />
        </label>
        <label>
          <span>{people.address}</span>
          <input
            name="address"
            type="email"
            maxlength={254}
            autocomplete="off"
            value={heldIn(view, 'add', 'address', '')}
          />
        </label>
        <div>
          <button type="submit" name="do" value="add">
            {people.addButton}
          </button>
        </div>
      </form>
    </details>
  )
}

async function foundPage(c: WebContext, query: string) {
  const view = viewOf(c)
  const { people: words } = view.words
  const { people, mails } = await searchOf(c.get('db'), ownerOf(c).id).find(folded(query), query)
  const isNothing = people.length === 0 && mails.length === 0
  const said = `\u2068${query}\u2069`
  return c.html(
    <Page view={view} title={words.title}>
      <h1>{isNothing ? words.nothingFound(said) : words.found(said)}</h1>
      {isNothing && <p class="lead">{words.nothingHelp}</p>}
      <p class="more">
        <a href="/people">{words.clear}</a>
      </p>
      <ul class="rows people more">
        {ranked(people, folded(query)).map(person => (
          <PersonLine person={person} view={view} />
        ))}
      </ul>
      {mails.length > 0 && <FoundMails mails={mails} view={view} />}
    </Page>,
  )
}

/** Names that begin with the words first, then names with a word that does, then the rest. */
function ranked(people: readonly PersonRow[], query: string): readonly PersonRow[] {
  const place = (person: PersonRow) => {
    const name = folded(person.name)
    return name.startsWith(query) ? 0 : name.includes(` ${query}`) ? 1 : 2
  }
  return people.toSorted((one, other) => place(one) - place(other) || one.sortAt - other.sortAt)
}

function FoundMails({ mails, view }: { mails: readonly FoundMessage[]; view: View }) {
  return (
    <Part title={view.words.people.inMails}>
      <ul class="rows">
        {mails.map(mail => (
          <li>
            <i class={mail.direction === 'outbound' ? 'icon out' : 'icon in'}></i>{' '}
            {mail.contactId === null ? (
              <bdi>{shown(mail.subject, SUBJECT_LETTERS_MAX)}</bdi>
            ) : (
              <a href={`/people/${mail.contactId}`}>
                <bdi>{shown(mail.subject, SUBJECT_LETTERS_MAX)}</bdi>
              </a>
            )}
            <p class="soft">
              <Name name={mail.name ?? ''} /> · <When at={mail.sentAt} view={view} />
            </p>
          </li>
        ))}
      </ul>
    </Part>
  )
}
