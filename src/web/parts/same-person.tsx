import type { OpenSuggestion } from '../../store/today-page.ts'
import type { View } from '../ports.ts'
import { FormToken } from './layout.tsx'
import { sameReasons } from './same-reasons.ts'
import { shown } from './shown.ts'

/** "Are these the same person?", with the reason and an address of each. */
export function SamePerson({ pair, view }: { pair: OpenSuggestion; view: View }) {
  const { words } = view
  const reasons = sameReasons(pair.reason, view.language)
  return (
    <form method="post" action={`/suggestions/${pair.contactId}`}>
      <FormToken view={view} />
      <input type="hidden" name="other" value={pair.otherId} />
      <p>
        {words.today.same(`\u2068${shown(pair.name, 80)}\u2069`, `\u2068${shown(pair.otherName, 80)}\u2069`)}{' '}
        {reasons !== null && <span class="soft">{`${words.today.sameBecause} ${reasons}.`}</span>}
        {pair.address !== null && pair.otherAddress !== null && (
          <>
            <br />
            <span class="soft">
              <bdi>{shown(pair.address, 254)}</bdi> · <bdi>{shown(pair.otherAddress, 254)}</bdi>
            </span>
          </>
        )}
      </p>
      <div class="actions">
        <button type="submit" name="do" value="same">
          {words.today.yesSame}
        </button>
        <button type="submit" name="do" value="apart">
          {words.today.notSame}
        </button>
      </div>
    </form>
  )
}
