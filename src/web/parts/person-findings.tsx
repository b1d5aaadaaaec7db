import type { PersonPage } from '../../store/person-page.ts'
import { heldIn } from '../forms/kept.ts'
import type { View } from '../ports.ts'
import { FindingButtons } from './act-buttons.tsx'
import { FormToken, Part } from './layout.tsx'
import { SettledFindings } from './settled-findings.tsx'
import { NAME_LETTERS_MAX, QUOTE_LETTERS_MAX, shown } from './shown.ts'
import { Day, When } from './when.tsx'

/** Letters of notes that a page holds. */
const NOTES_LETTERS_MAX = 4_000

type Found = PersonPage['findings'][number]

/** What is open between the two, and what is worth remembering; always in the exact words of the mail. */
export function Findings({ seen, view }: { seen: PersonPage; view: View }) {
  const { words } = view
  const open = seen.findings.filter(finding => finding.kind === 'promise' || finding.kind === 'ask')
  // A day by itself is nothing to remember: it stands in the words of its mail.
  const remembered = seen.findings.filter(finding => finding.kind === 'detail' || finding.kind === 'introduction')
  return (
    <>
      <Part title={words.person.open}>
        {open.length === 0 ? (
          <p class="soft">{words.person.nothingOpen}</p>
        ) : (
          <ul class="rows">
            {open.map(finding => (
              <OpenFinding finding={finding} name={seen.person.name} view={view} />
            ))}
          </ul>
        )}
        <SettledFindings seen={seen} view={view} />
      </Part>
      {(remembered.length > 0 || seen.person.notes !== '') && (
        <Part title={words.person.remember}>
          {seen.person.notes !== '' && (
            <p class="words" dir="auto">
              {shown(seen.person.notes, NOTES_LETTERS_MAX)}
            </p>
          )}
          <ul class="plainlist">
            {remembered.map(finding => (
              <li>
                <Words finding={finding} />{' '}
                <span class="soft">
                  <When at={finding.saidAt} view={view} />
                </span>
                <form class="beside" method="post" action={`/findings/${finding.id}`}>
                  <FormToken view={view} />
                  <input type="hidden" name="back" value="person" />
                  <button
                    class="plain"
                    type="submit"
                    name="do"
                    value="dismiss"
                    aria-label={`${words.todo.dismiss}: ${shown(finding.quote, NAME_LETTERS_MAX)}`}
                  >
                    ×
                  </button>
                </form>
              </li>
            ))}
          </ul>
          {seen.person.notes !== '' && <Notes seen={seen} view={view} />}
        </Part>
      )}
    </>
  )
}

/** The notes as a whole, to be edited in place. */
function Notes({ seen, view }: { seen: PersonPage; view: View }) {
  const { words } = view
  return (
    <details class="noprint">
      <summary>{words.todo.edit}</summary>
      <form class="line" method="post" action={`/people/${seen.person.id}`}>
        <FormToken view={view} />
        <input type="hidden" name="back" value="person" />
        <label>
          <span>{words.person.notes}</span>
          <textarea name="notes" maxlength={NOTES_LETTERS_MAX} dir="auto">
            {heldIn(view, 'notes', 'notes', seen.person.notes)}
          </textarea>
        </label>
        <button type="submit" name="do" value="notes">
          {words.todo.save}
        </button>
      </form>
    </details>
  )
}

function Words({ finding }: { finding: Found }) {
  return (
    <q class="quote" dir="auto">
      {shown(finding.quote, QUOTE_LETTERS_MAX)}
    </q>
  )
}

function OpenFinding({ finding, name, view }: { finding: Found; name: string; view: View }) {
  const { words } = view
  const kind = finding.kind === 'ask' ? 'ask' : 'promise'
  return (
    <li>
      <p>
        {sayerOf(finding, `\u2068${shown(name, NAME_LETTERS_MAX)}\u2069`, view)}: <Words finding={finding} />
      </p>
      <p class="soft">
        {words.today.said} <When at={finding.saidAt} view={view} />
        {finding.due && (
          <>
            {` · ${words.person.due} `}
            <Day day={finding.due} view={view} />
          </>
        )}
      </p>
      <FindingButtons id={finding.id} name={name} kind={kind} back="person" view={view} />
      {kind === 'promise' && (
        <details>
          <summary>{words.person.dueDay}…</summary>
          <form class="line" method="post" action={`/findings/${finding.id}`}>
            <FormToken view={view} />
            <input type="hidden" name="back" value="person" />
            <label class="short">
              <span class="hidden">{words.person.dueDay}</span>
              <input type="date" name="until" required value={finding.due ?? ''} />
            </label>
            <button type="submit" name="do" value="due">
              {words.todo.save}
            </button>
          </form>
        </details>
      )}
    </li>
  )
}

function sayerOf({ kind, by }: Found, name: string, { words }: View): string {
  if (kind === 'ask') return by === 'owner' ? words.person.youAsked : words.person.theyAsked(name)
  return by === 'owner' ? words.person.youPromised : words.person.theyPromised(name)
}
