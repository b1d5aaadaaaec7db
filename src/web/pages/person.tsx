import { type PersonPage, personPageOf, STORY_PER_PAGE } from '../../store/person-page.ts'
import { captureOf } from '../capture.ts'
import { ownerOf } from '../door/owner.ts'
import { readContactId } from '../forms/ids-in-paths.ts'
import { PersonButtons } from '../parts/act-buttons.tsx'
import { Avatar } from '../parts/avatar.tsx'
import { FormToken, Page, Part } from '../parts/layout.tsx'
import { writeLink } from '../parts/mailto.ts'
import { PersonAddress } from '../parts/person-address.tsx'
import { Name, NextNudge, RhythmWords } from '../parts/person-facts.tsx'
import { Findings } from '../parts/person-findings.tsx'
import { PersonForms } from '../parts/person-forms.tsx'
import { PositionLine, Positions } from '../parts/person-positions.tsx'
import { Rhythm, Street } from '../parts/person-rhythm.tsx'
import { Story } from '../parts/person-story.tsx'
import { SamePerson } from '../parts/same-person.tsx'
import { isolated, NAME_LETTERS_MAX, shown } from '../parts/shown.ts'
import type { View, WebContext } from '../ports.ts'
import { viewOf } from '../view.ts'
import { notFoundPage } from './error.tsx'

/** The story of one person: rhythm, what is open, what was said, and everything that can be done about it. */
export async function personPage(c: WebContext) {
  const id = readContactId(c)
  const before = readBefore(c.req.query('before'))
  const owner = ownerOf(c)
  const seen = id && (await personPageOf(c.get('db'), owner.id).page(id, before))
  if (!seen) return notFoundPage(c)
  const view = viewOf(c)
  const write = writeLink(seen.addresses[0]?.address ?? null, await captureOf(c, owner))
  const name = shown(seen.person.name, NAME_LETTERS_MAX)
  return c.html(
    <Page view={view} title={name}>
      <Heading seen={seen} view={view} />
      <PersonButtons id={seen.person.id} name={name} write={write} back="person" view={view} />
      {before === null && (
        <p class="noprint more">
          <a href="#by-hand">{view.words.person.byHand}</a>
        </p>
      )}
      {before === null && <Rhythm seen={seen} owner={owner} view={view} />}
      {before === null && <Findings seen={seen} view={view} />}
      {before === null && <Street seen={seen} view={view} />}
      {before === null && <Known seen={seen} view={view} />}
      <Story
        messages={seen.messages.slice(0, STORY_PER_PAGE)}
        id={seen.person.id}
        name={name}
        view={view}
        next={nextOf(seen)}
      />
      {before === null && <PersonForms seen={seen} view={view} />}
    </Page>,
  )
}

function readBefore(text: string | undefined): number | null {
  return text !== undefined && /^\d{1,15}$/.test(text) ? Number(text) : null
}

function nextOf({ messages, person }: PersonPage): string | null {
  const last = messages.length > STORY_PER_PAGE ? messages[STORY_PER_PAGE - 1] : undefined
  return last ? `/people/${person.id}?before=${last.sentAt}` : null
}

function Heading({ seen, view }: { seen: PersonPage; view: View }) {
  const { person } = seen
  const { words } = view
  return (
    <>
      <div class="heading">
        <Avatar id={person.id} name={person.name} />
        <h1>
          <Name name={person.name} />
        </h1>
      </div>
      <p class="lead">
        <PositionLine seen={seen} view={view} />
        <RhythmWords person={person} view={view} />
        {person.organization !== null && (
          <>
            {' · '}
            <a href={`/people?at=${encodeURIComponent(person.organization.toWellFormed())}`}>
              {words.person.othersAt(isolated(shown(person.organization, NAME_LETTERS_MAX)))}
            </a>
          </>
        )}
        {person.introducedBy && person.introducer && (
          <>
            {' · '}
            <a href={`/people/${person.introducedBy}`}>
              {words.person.introducedBy(`\u2068${shown(person.introducer, NAME_LETTERS_MAX)}\u2069`)}
            </a>
          </>
        )}
        {person.state === 'active' && (
          <>
            {' · '}
            <NextNudge person={person} view={view} />
          </>
        )}
      </p>
    </>
  )
}

/** Addresses, circles, positions over time, and who might be the same person. */
function Known({ seen, view }: { seen: PersonPage; view: View }) {
  const { words } = view
  return (
    <>
      {seen.addresses.length > 0 && (
        <Part title={words.person.addresses}>
          <ul class="plainlist">
            {seen.addresses.map(one => (
              <li>
                <form method="post" action={`/people/${seen.person.id}`}>
                  <FormToken view={view} />
                  <input type="hidden" name="back" value="person" />
                  <PersonAddress {...one} view={view} />{' '}
                  {seen.addresses.length > 1 && <NotTheirs address={one.address} view={view} />}
                </form>
              </li>
            ))}
          </ul>
        </Part>
      )}
      <Positions seen={seen} view={view} />
      {seen.same.length > 0 && (
        <Part title={words.person.merge}>
          {seen.same.map(pair => (
            <SamePerson pair={pair} view={view} />
          ))}
        </Part>
      )}
    </>
  )
}

function NotTheirs({ address, view: { words } }: { address: string; view: View }) {
  return (
    <button
      class="plain"
      type="submit"
      name="do"
      value="split"
      aria-label={`${words.person.notTheirs}: ${shown(address, 254)}`}
    >
      {words.person.notTheirs}
    </button>
  )
}
