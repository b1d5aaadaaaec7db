import { placeAsked } from '../../flow/place-asked.ts'
import { firstName } from '../../nudge/person-words.ts'
import type { PersonPage } from '../../store/person-page.ts'
import { heldIn } from '../forms/kept.ts'
import type { View } from '../ports.ts'
import { FormToken } from './layout.tsx'
import { NAME_LETTERS_MAX, shown } from './shown.ts'
import { When } from './when.tsx'

/** "Where is Anna now?" after her last post ended, with what said so; nothing where that is not open. */
export function AskedPlace({ seen, view }: { seen: PersonPage; view: View }) {
  const asked = placeAsked(seen.person, seen.positions)
  if (asked === null) return null
  const { words } = view
  const { id } = seen.person
  const name = shown(firstName(seen.person.name), NAME_LETTERS_MAX)
  const mail = seen.messages.find(({ messageId }) => messageId === asked.messageId)
  const field = (named: 'title' | 'organization', label: string) => (
    <label>
      <span>{label}</span>
      <input name={named} maxlength={200} dir="auto" autocomplete="off" value={heldIn(view, 'position', named, '')} />
    </label>
  )
  return (
    <>
      <p>
        {words.person.whereNow(`\u2068${name}\u2069`)}{' '}
        {mail ? (
          <a href={`/people/${id}/mails/${mail.messageId}`}>{words.person.leftBecause}</a>
        ) : (
          <span class="soft">
            {words.person.leftByMachine} <When at={asked.at} view={view} as="day" />
          </span>
        )}
      </p>
      <form class="line" method="post" action={`/people/${id}`}>
        <FormToken view={view} />
        <input type="hidden" name="back" value="person" />
        {field('title', words.person.positionTitle)}
        {field('organization', words.person.organization)}
        <button type="submit" name="do" value="position">
          {words.todo.save}
        </button>
        <button class="plain" type="submit" name="do" value="place-unknown">
          {words.person.doNotAsk}
        </button>
      </form>
    </>
  )
}
