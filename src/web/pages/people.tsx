import { folded } from '../../relationship/folded.ts'
import { type PersonRow, peoplePageOf, readPeopleCursor, writePeopleCursor } from '../../store/people-page.ts'
import { type FoundMail, searchOf } from '../../store/search.ts'
import type { SaidWords } from '../../store/search-said.ts'
import { ownerOf } from '../door/owner.ts'
import { EVERYBODY, isNarrowed, type PeopleAsked, peopleAddress, readPeopleAsked } from '../forms/people-filter.ts'
import { spellingsOf } from '../forms/spellings.ts'
import { AddPerson } from '../parts/add-person.tsx'
import { Page, Part } from '../parts/layout.tsx'
import { PeopleFilters } from '../parts/people-filters.tsx'
import { PeopleRows } from '../parts/people-rows.tsx'
import { Name } from '../parts/person-facts.tsx'
import { isolated, QUOTE_LETTERS_MAX, SUBJECT_LETTERS_MAX, shown } from '../parts/shown.ts'
import { When } from '../parts/when.tsx'
import type { View, WebContext } from '../ports.ts'
import { viewOf } from '../view.ts'

/** Everybody, who has gone quiet first, narrowed as asked; or what a search found among them. */
export async function peoplePage(c: WebContext) {
  const asked = readPeopleAsked(c.req.query())
  return asked.query === '' ? listPage(c, asked) : foundPage(c, asked)
}

async function listPage(c: WebContext, asked: PeopleAsked) {
  const view = viewOf(c)
  const after = readPeopleCursor(c.req.query('after'))
  const { rows, next, circles } = await peoplePageOf(c.get('db'), ownerOf(c).id).page(asked.filter, after)
  const { people, said } = view.words
  return c.html(
    <Page view={view} title={people.title} within={asked}>
      <h1>{people.title}</h1>
      <PeopleFilters asked={asked} circles={circles} view={view} />
      {rows.length === 0 ? (
        <Nobody asked={asked} hasMore={next !== null} view={view} />
      ) : (
        <PeopleRows rows={rows} circles={circles} asked={asked} view={view} />
      )}
      <p class="actions">
        {next && (
          <a class="button" href={peopleAddress(asked, writePeopleCursor(next))}>
            {said.more}
          </a>
        )}
        {after && <a href={peopleAddress(asked)}>{said.top}</a>}
      </p>
      <AddPerson view={view} />
    </Page>,
  )
}

function Nobody({ asked, hasMore, view }: { asked: PeopleAsked; hasMore: boolean; view: View }) {
  const { people } = view.words
  if (hasMore) return <p class="more">{people.noneSoFar}</p>
  if (isNarrowed(asked.filter)) return <p class="more">{people.noneSuch}</p>
  return (
    <>
      <p class="more">{people.empty}</p>
      <p class="soft">{people.emptyHelp}</p>
    </>
  )
}

async function foundPage(c: WebContext, asked: PeopleAsked) {
  const view = viewOf(c)
  const { people: words } = view.words
  const { query, filter } = asked
  const store = searchOf(c.get('db'), ownerOf(c).id)
  const found = await store.find({ words: spellingsOf(query), typed: query }, filter)
  const isNothing = found.people.length + found.mails.length + found.said.length === 0
  const title = isNothing ? words.nothingFound(isolated(query)) : words.found(isolated(query))
  return c.html(
    <Page view={view} title={words.title} within={asked}>
      <h1>{title}</h1>
      <PeopleFilters asked={asked} circles={[]} view={view} />
      {isNothing && <p class="lead">{words.nothingHelp}</p>}
      <p class="more">
        <a href={peopleAddress({ ...EVERYBODY, filter })}>{isNarrowed(filter) ? words.clearSearch : words.clear}</a>
      </p>
      {found.isCut && found.people.length > 0 && <p class="soft">{words.cut}</p>}
      {found.people.length > 0 && (
        <PeopleRows rows={ranked(found.people, query)} circles={[]} asked={asked} view={view} />
      )}
      {found.said.length > 0 && <FoundSaid said={found.said} view={view} />}
      {found.mails.length > 0 && <FoundMails mails={found.mails} view={view} />}
    </Page>,
  )
}

/** Names that begin with the words first, then names with a word that does, then the rest. */
function ranked(people: readonly PersonRow[], query: string): readonly PersonRow[] {
  const first = folded(query)
  const place = (person: PersonRow) => {
    const name = folded(person.name)
    return name.startsWith(first) ? 0 : name.includes(` ${first}`) ? 1 : 2
  }
  const placed = people.map(person => ({ person, place: place(person) }))
  return placed
    .toSorted((one, other) => one.place - other.place || one.person.sortAt - other.person.sortAt)
    .map(({ person }) => person)
}

/** Promises and questions whose words were found. */
function FoundSaid({ said, view }: { said: readonly SaidWords[]; view: View }) {
  return (
    <Part title={view.words.people.inPromises}>
      <ul class="rows">
        {said.map(({ contactId, name, quote, saidAt }) => (
          <li>
            <a href={`/people/${contactId}`}>
              <q class="quote" dir="auto">
                {shown(quote, QUOTE_LETTERS_MAX)}
              </q>
            </a>
            <p class="soft">
              <Name name={name} /> · <When at={saidAt} view={view} />
            </p>
          </li>
        ))}
      </ul>
    </Part>
  )
}

function FoundMails({ mails, view }: { mails: readonly FoundMail[]; view: View }) {
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
