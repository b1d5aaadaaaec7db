import type { PersonRow } from '../../store/people-page.ts'
import { fieldsOf, type PeopleAsked } from '../forms/people-filter.ts'
import type { View } from '../ports.ts'
import { Avatar } from './avatar.tsx'
import { FormToken } from './layout.tsx'
import { LastExchange, Name, NextNudge, Position, RhythmWords } from './person-facts.tsx'
import { NAME_LETTERS_MAX, shown } from './shown.ts'

/** People in a list, with a box before each, and what can be done with all who are chosen. */
export function PeopleRows(props: {
  rows: readonly PersonRow[]
  circles: readonly string[]
  asked: PeopleAsked
  view: View
}) {
  const { rows, circles, asked, view } = props
  return (
    <form class="people more" method="post" action="/people/all">
      <FormToken view={view} />
      {fieldsOf(asked).map(([name, value]) => (
        <input type="hidden" name={name} value={value} />
      ))}
      <ul class="rows">
        {rows.map((person, index) => (
          <PersonLine person={person} place={index} view={view} />
        ))}
      </ul>
      <Chosen circles={circles} view={view} />
    </form>
  )
}

function PersonLine({ person, place, view }: { person: PersonRow; place: number; view: View }) {
  return (
    <li class="person">
      <input type="checkbox" name="person" value={person.id} aria-labelledby={`n${place}`} />
      <Avatar id={person.id} name={person.name} />
      <div>
        <h2 class="name">
          <a id={`n${place}`} href={`/people/${person.id}`}>
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

function Chosen({ circles, view }: { circles: readonly string[]; view: View }) {
  const { people, person } = view.words
  return (
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
            {Object.entries(person.every).map(([every, label]) => (
              <option value={every} selected={every === 'P3M'}>
                {label}
              </option>
            ))}
            <option value="">{person.cadenceLearned}</option>
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
  )
}
