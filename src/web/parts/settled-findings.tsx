import type { PersonPage } from '../../store/person-page.ts'
import type { View } from '../ports.ts'
import { FormToken } from './layout.tsx'
import { QUOTE_LETTERS_MAX, shown } from './shown.ts'
import { When } from './when.tsx'

/** Letters of a subject that names a mail. */
const SUBJECT_LETTERS_MAX = 80

type Settled = PersonPage['settled'][number]

/** How it ended, in the calmest word. */
function endOf({ state, kind }: Settled, { words }: View): string {
  if (state === 'dismissed') return words.person.misread
  if (state === 'let-go') return words.person.letGone
  return kind === 'ask' ? words.todo.answered : words.promises.kept
}

/** Promises that were kept or let go, questions that were answered and what had been misread, each with the mail that did it
 *  and the way back. */
export function SettledFindings({ seen, view }: { seen: PersonPage; view: View }) {
  const { words } = view
  if (seen.settled.length === 0) return null
  return (
    <details>
      <summary>{words.person.closed}</summary>
      <ul class="plainlist">
        {seen.settled.map(finding => {
          const { findingId, quote, closedAt, closedBy, closedSubject } = finding
          return (
            <li>
              <q class="quote" dir="auto">
                {shown(quote, QUOTE_LETTERS_MAX)}
              </q>
              <span class="soft">
                {` · ${endOf(finding, view)} `}
                {closedAt !== null && <When at={closedAt} view={view} />}
                {closedBy !== null && (
                  <>
                    {' · '}
                    <a href={`/people/${seen.person.id}/mails/${closedBy}`} dir="auto">
                      {shown(closedSubject || words.message.title, SUBJECT_LETTERS_MAX)}
                    </a>
                  </>
                )}
              </span>
              <form class="beside" method="post" action={`/findings/${findingId}`}>
                <FormToken view={view} />
                <input type="hidden" name="back" value="person" />
                <button
                  class="plain"
                  type="submit"
                  name="do"
                  value="reopen"
                  aria-label={`${words.person.reopen}: ${shown(quote, SUBJECT_LETTERS_MAX)}`}
                >
                  {words.person.reopen}
                </button>
              </form>
            </li>
          )
        })}
      </ul>
    </details>
  )
}
