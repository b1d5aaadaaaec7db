import { positionAsked } from '../../flow/position-rows.ts'
import { firstName } from '../../nudge/person-words.ts'
import { lettersIn } from '../../nudge/words.ts'
import type { PersonPage } from '../../store/person-page.ts'
import type { View } from '../ports.ts'
import { FormToken } from './layout.tsx'
import { NAME_LETTERS_MAX, shown } from './shown.ts'

/** "Is she now at Acme?", with the mail that suggests it; nothing where nothing is open. */
export function AskedPosition({ seen, view }: { seen: PersonPage; view: View }) {
  const asked = positionAsked(seen.positions)
  if (asked === null) return null
  const { words } = view
  const { id } = seen.person
  const name = shown(firstName(seen.person.name), NAME_LETTERS_MAX)
  const post = shown(lettersIn(view.language).post(asked.title, asked.organization), NAME_LETTERS_MAX)
  const mail = seen.positions.find(
    ({ title, organization, source }) =>
      title === asked.title && organization === asked.organization && source === asked.source,
  )?.messageId
  return (
    <form method="post" action={`/people/${id}`}>
      <FormToken view={view} />
      <input type="hidden" name="back" value="person" />
      <input type="hidden" name="title" value={asked.title ?? ''} />
      <input type="hidden" name="organization" value={asked.organization ?? ''} />
      <p>
        {words.person.isNow(`\u2068${name}\u2069`, `\u2068${post}\u2069`)}{' '}
        {mail && <a href={`/people/${id}/mails/${mail}`}>{words.person.isNowBecause}</a>}
      </p>
      <div class="actions">
        <button type="submit" name="do" value="is-there" aria-label={`${words.person.isNowYes}: ${post}`}>
          {words.person.isNowYes}
        </button>
        <button type="submit" name="do" value="not-there" aria-label={`${words.person.isNowNo}: ${post}`}>
          {words.person.isNowNo}
        </button>
      </div>
    </form>
  )
}
