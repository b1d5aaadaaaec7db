import { circlesPageOf } from '../../store/circles-page.ts'
import { ownerOf } from '../door/owner.ts'
import { FormToken, Page, Part } from '../parts/layout.tsx'
import { NAME_LETTERS_MAX, shown } from '../parts/shown.ts'
import type { View, WebContext } from '../ports.ts'
import { viewOf } from '../view.ts'

const BAR_WIDTH = 400

type Circles = Awaited<ReturnType<ReturnType<typeof circlesPageOf>['page']>>

/** The circles, how often each wishes to be heard of, and a mirror of where the latest words went. */
export async function circlesPage(c: WebContext) {
  const view = viewOf(c)
  const seen = await circlesPageOf(c.get('db'), ownerOf(c).id).page()
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
      {seen.circles.length > 0 && <Mirror seen={seen} view={view} />}
      {seen.circles.map(circle => (
        <Circle circle={circle} view={view} />
      ))}
    </Page>,
  )
}

/** How many of the latest exchanges went to each circle, as bars and in a sentence; and who was not in them. */
function Mirror({ seen, view }: { seen: Circles; view: View }) {
  const { circles } = view.words
  const counted = seen.mirror.counted
  const named = (circle: string) => (circle === '' ? circles.noCircle : shown(circle, NAME_LETTERS_MAX))
  const [most] = counted
  if (!most) return null
  const missing = seen.circles.filter(circle => !counted.some(({ circle: name }) => name === circle.name))
  return (
    <Part title={circles.mirror}>
      <ul class="bars">
        {counted.map(({ circle, count }) => (
          <li>
            <bdi>{named(circle)}</bdi>
            <svg viewBox={`0 0 ${BAR_WIDTH} 12`} preserveAspectRatio="none" aria-hidden="true">
              <rect class="track" width={BAR_WIDTH} height="12" rx="2" />
              <rect width={Math.round((count / most.count) * BAR_WIDTH)} height="12" rx="2" />
            </svg>
            <span>{count}</span>
          </li>
        ))}
      </ul>
      <p>{circles.mirrorText(seen.mirror.exchanges, named(most.circle))}</p>
      {missing.length > 0 && (
        <p>
          {circles.missing} <bdi>{missing.map(({ name }) => shown(name, NAME_LETTERS_MAX)).join(', ')}</bdi>
        </p>
      )}
    </Part>
  )
}

function Circle({ circle, view }: { circle: Circles['circles'][number]; view: View }) {
  const { words } = view
  const offered = Object.entries(words.person.every)
  return (
    <Part title={shown(circle.name, NAME_LETTERS_MAX)}>
      <p>
        <a
          href={`/people?circle=${encodeURIComponent(circle.name)}`}
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
