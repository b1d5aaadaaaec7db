import { circlesPageOf } from '../../store/circles-page.ts'
import { ownerOf } from '../door/owner.ts'
import { FormToken, Page, Part } from '../parts/layout.tsx'
import { Mirror } from '../parts/mirror.tsx'
import { glance, thoroughLook } from '../parts/mirror-spans.ts'
import { NAME_LETTERS_MAX, shown } from '../parts/shown.ts'
import type { View, WebContext } from '../ports.ts'
import { viewOf } from '../view.ts'

const CIRCLE_LETTERS_MAX = 60

type Circles = Awaited<ReturnType<ReturnType<typeof circlesPageOf>['page']>>

/** The circles, how often each wishes to be heard of, and a mirror: this quarter against the year before. */
export async function circlesPage(c: WebContext) {
  const view = viewOf(c)
  const isThorough = c.req.query('look') === 'all'
  const look = isThorough ? thoroughLook(view.now) : glance(view.now)
  const after = (c.req.query('from') ?? '').toWellFormed().slice(0, CIRCLE_LETTERS_MAX)
  const seen = await circlesPageOf(c.get('db'), ownerOf(c).id).page(look, after)
  const { circles } = view.words
  return c.html(
    <Page view={view} title={circles.title}>
      <h1>{circles.title}</h1>
      {seen.circles.length === 0 && (
        <>
          <p class="lead">{circles.none}</p>
          <p>{circles.noneHelp}</p>
        </>
      )}
      <Mirror seen={seen.seen} isThorough={isThorough} view={view} />
      {seen.circles.map(circle => (
        <Circle circle={circle} view={view} />
      ))}
      {seen.next !== null && (
        <p class="actions">
          <a class="button" href={`/circles?from=${encodeURIComponent(seen.next.toWellFormed())}`}>
            {circles.further}
          </a>
        </p>
      )}
    </Page>,
  )
}

function Circle({ circle, view }: { circle: Circles['circles'][number]; view: View }) {
  const { words } = view
  const offered = Object.entries(words.person.every)
  return (
    <Part title={shown(circle.name, NAME_LETTERS_MAX)}>
      <p>
        <a
          href={`/people?circle=${encodeURIComponent(circle.name.toWellFormed())}`}
          aria-label={`${words.circles.members}: ${circle.name}`}
        >
          {words.circles.members}
        </a>
      </p>
      <form class="line" method="post" action="/circles">
        <FormToken view={view} />
        <input type="hidden" name="circle" value={circle.name} />
        <label>
          <span>{words.circles.cadence}</span>
          <select name="every">
            <option value="" selected={circle.cadence === null}>
              {words.circles.own}
            </option>
            {offered.map(([every, label]) => (
              <option value={every} selected={circle.cadence === every}>
                {label}
              </option>
            ))}
            {circle.cadence !== null && !offered.some(([every]) => every === circle.cadence) && (
              <option value={circle.cadence} selected>
                {circle.cadence}
              </option>
            )}
          </select>
        </label>
        <button type="submit" aria-label={`${words.todo.save}: ${circle.name}`}>
          {words.todo.save}
        </button>
      </form>
    </Part>
  )
}
