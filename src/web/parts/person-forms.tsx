import type { Child } from 'hono/jsx'
import type { PersonPage } from '../../store/person-page.ts'
import { DAY_MS } from '../../time/instant.ts'
import { localDateOf } from '../../time/zone.ts'
import { heldIn } from '../forms/kept.ts'
import type { View } from '../ports.ts'
import { FormToken, Part } from './layout.tsx'
import { shown } from './shown.ts'

const CHANNELS = ['met', 'call', 'message', 'mail'] as const
const TWO_WEEKS_MS = 14 * DAY_MS

type Seen = { readonly seen: PersonPage; readonly view: View }

/** Everything by hand: later, we talked, note, circles, how often, name, position, rest, forget. One form each. */
export function PersonForms({ seen, view }: Seen) {
  const { words } = view
  return (
    <>
      <Part title={words.person.circles} id="by-hand">
        <Circles seen={seen} view={view} />
      </Part>
      <Part title={words.person.cadence}>
        <Cadence seen={seen} view={view} />
      </Part>
      <Part title={words.person.nudge}>
        <Snooze seen={seen} view={view} />
      </Part>
      <Part title={words.person.talked}>
        <Talked seen={seen} view={view} />
      </Part>
      <Part title={words.person.note}>
        <Note seen={seen} view={view} />
      </Part>
      <Part title={words.person.more}>
        <Rename seen={seen} view={view} />
        <NewPosition seen={seen} view={view} />
        <SameAs seen={seen} view={view} />
        <Rest seen={seen} view={view} />
        <p class="more">
          <a href={`/people/${seen.person.id}/forget`}>{words.person.forget}</a>
        </p>
      </Part>
    </>
  )
}

function PersonForm({ seen, view, children }: Seen & { children: Child }) {
  return (
    <form class="line" method="post" action={`/people/${seen.person.id}`}>
      <FormToken view={view} />
      <input type="hidden" name="back" value="person" />
      {children}
    </form>
  )
}

function Circles({ seen, view }: Seen) {
  const { words } = view
  return (
    <div>
      {seen.tags.length === 0 && <p class="soft">{words.person.noCircles}</p>}
      <ul class="chips">
        {seen.tags.map(tag => (
          <li>
            <form method="post" action={`/people/${seen.person.id}`} class="chips">
              <FormToken view={view} />
              <input type="hidden" name="back" value="person" />
              <input type="hidden" name="tag" value={tag} />
              <a href={`/people?circle=${encodeURIComponent(tag)}`}>
                <bdi>{shown(tag, 60)}</bdi>
              </a>
              <button class="plain" type="submit" name="do" value="untag" aria-label={words.person.removeCircle(tag)}>
                ×
              </button>
            </form>
          </li>
        ))}
      </ul>
      <PersonForm seen={seen} view={view}>
        <label>
          <span class="hidden">{words.person.addCircle}</span>
          <input
            name="tag"
            required
            maxlength={60}
            dir="auto"
            autocomplete="off"
            value={heldIn(view, 'tag', 'tag', '')}
          />
        </label>
        <button type="submit" name="do" value="tag">
          {words.person.addCircle}
        </button>
      </PersonForm>
    </div>
  )
}

function Cadence({ seen, view }: Seen) {
  const { words } = view
  const present = seen.person.cadence ?? ''
  const offered = Object.entries(words.person.every)
  return (
    <PersonForm seen={seen} view={view}>
      <label>
        <span class="hidden">{words.person.cadence}</span>
        <select name="every">
          <option value="" selected={present === ''}>
            {words.person.cadenceLearned}
          </option>
          {offered.map(([every, label]) => (
            <option value={every} selected={present === every}>
              {label}
            </option>
          ))}
          {present !== '' && !offered.some(([every]) => every === present) && (
            <option value={present} selected>
              {present}
            </option>
          )}
        </select>
      </label>
      <button type="submit" name="do" value="cadence">
        {words.todo.save}
      </button>
    </PersonForm>
  )
}

function Snooze({ seen, view }: Seen) {
  const { words, now, zone } = view
  return (
    <PersonForm seen={seen} view={view}>
      <label class="short">
        <span>{words.person.snoozeUntil}</span>
        <input
          type="date"
          name="until"
          required
          min={localDateOf(now + DAY_MS, zone)}
          value={heldIn(view, 'snooze', 'until', localDateOf(now + TWO_WEEKS_MS, zone))}
        />
      </label>
      <button type="submit" name="do" value="snooze">
        {words.person.snooze}
      </button>
      {seen.person.state === 'snoozed' && (
        <button type="submit" name="do" value="keep">
          {words.person.wake}
        </button>
      )}
    </PersonForm>
  )
}

function Talked({ seen, view }: Seen) {
  const { words, now, zone } = view
  const today = localDateOf(now, zone)
  return (
    <PersonForm seen={seen} view={view}>
      <label class="short">
        <span>{words.person.channel}</span>
        <select name="channel">
          {CHANNELS.map(channel => (
            <option value={channel}>{words.person.channels[channel]}</option>
          ))}
        </select>
      </label>
      <label class="short">
        <span>{words.person.on}</span>
        <input type="date" name="on" required max={today} value={heldIn(view, 'talked', 'on', today)} />
      </label>
      <button type="submit" name="do" value="talked">
        {words.todo.save}
      </button>
    </PersonForm>
  )
}

function Note({ seen, view }: Seen) {
  const { words } = view
  return (
    <PersonForm seen={seen} view={view}>
      <label>
        <span class="hidden">{words.person.note}</span>
        <textarea name="text" required maxlength={2000} dir="auto">
          {heldIn(view, 'note', 'text', '')}
        </textarea>
      </label>
      <button type="submit" name="do" value="note">
        {words.person.addNote}
      </button>
    </PersonForm>
  )
}

function Rename({ seen, view }: Seen) {
  const { words } = view
  return (
    <PersonForm seen={seen} view={view}>
      <label>
        <span>{words.person.name}</span>
        <input
          name="name"
          required
          maxlength={200}
          value={heldIn(view, 'rename', 'name', seen.person.name)}
          dir="auto"
          autocomplete="off"
        />
      </label>
      <button type="submit" name="do" value="rename">
        {words.person.rename}
      </button>
    </PersonForm>
  )
}

function NewPosition({ seen, view }: Seen) {
  const { words } = view
  return (
    <div class="more">
      <PersonForm seen={seen} view={view}>
        <label>
          <span>{words.person.positionTitle}</span>
          <input
            name="title"
            maxlength={200}
            dir="auto"
            autocomplete="off"
            value={heldIn(view, 'position', 'title', '')}
          />
        </label>
        <label>
          <span>{words.person.organization}</span>
          <input
            name="organization"
            maxlength={200}
            dir="auto"
            autocomplete="off"
            value={heldIn(view, 'position', 'organization', '')}
          />
        </label>
        <button type="submit" name="do" value="position">
          {words.person.newPosition}
        </button>
      </PersonForm>
    </div>
  )
}

function SameAs({ seen, view }: Seen) {
  const { words } = view
  return (
    <div class="more">
      <PersonForm seen={seen} view={view}>
        <label>
          <span>{words.person.sameAs}</span>
          <input
            name="with"
            required
            maxlength={254}
            dir="auto"
            autocomplete="off"
            value={heldIn(view, 'merge', 'with', '')}
          />
        </label>
        <button type="submit" name="do" value="merge">
          {words.person.join}
        </button>
      </PersonForm>
    </div>
  )
}

function Rest({ seen, view }: Seen) {
  const { words } = view
  const { starred, state } = seen.person
  const isResting = state === 'resting'
  return (
    <div class="more forms">
      <PersonForm seen={seen} view={view}>
        <button type="submit" name="do" value={isResting ? 'keep' : 'rest'}>
          {isResting ? words.person.keep : words.person.rest}
        </button>
        {!isResting && <span class="soft">{words.person.restHelp}</span>}
      </PersonForm>
      <PersonForm seen={seen} view={view}>
        <button type="submit" name="do" value={starred ? 'unstar' : 'star'}>
          {starred ? words.person.unstar : words.person.star}
        </button>
        <span class="soft">{words.person.starHelp}</span>
      </PersonForm>
    </div>
  )
}
