import { HELD_COUNTED_MAX, type TodayPage } from '../../store/today-page.ts'
import type { View } from '../ports.ts'
import { FormToken, Part } from './layout.tsx'
import { PersonAddress } from './person-address.tsx'
import { Name } from './person-facts.tsx'
import { SamePerson } from './same-person.tsx'

/** All that the letter's "things to sort" counts: held mail, mail that could not be read, addresses from which mail comes
 *  back, and people who may be one. */
export function ThingsToSort({ today, view }: { today: TodayPage; view: View }) {
  const { words } = view
  const { heldCount, hasUnread, failing, same, mayBeMore } = today
  if (heldCount + failing.length + same.length === 0 && !hasUnread) return null
  const count = heldCount >= HELD_COUNTED_MAX ? `${HELD_COUNTED_MAX}+` : String(heldCount)
  return (
    <Part title={words.today.sort}>
      {heldCount > 0 && (
        <p>
          <a class="amber" href="/held">
            {words.today.held(count)}
          </a>
        </p>
      )}
      {hasUnread && (
        <p>
          <a class="amber" href="/held">
            {words.today.unread}
          </a>
        </p>
      )}
      {failing.map(one => (
        <form method="post" action={`/people/${one.contactId}`}>
          <FormToken view={view} />
          <input type="hidden" name="back" value="today" />
          <p>
            <a href={`/people/${one.contactId}`}>
              <Name name={one.name} />
            </a>
            {': '}
            <PersonAddress {...one} view={view} />
          </p>
        </form>
      ))}
      {same.map(pair => (
        <SamePerson pair={pair} view={view} />
      ))}
      {mayBeMore && <p class="soft">{words.today.moreToSort}</p>}
    </Part>
  )
}
