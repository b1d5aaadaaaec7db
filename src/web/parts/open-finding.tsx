import type { OpenFinding } from '../../store/today-page.ts'
import type { View } from '../ports.ts'
import { type Back, FindingButtons } from './act-buttons.tsx'
import { Name } from './person-facts.tsx'
import { QUOTE_LETTERS_MAX, shown } from './shown.ts'
import { Day, When } from './when.tsx'

type Listed = {
  readonly rows: readonly OpenFinding[]
  readonly kind: 'promise' | 'ask'
  readonly back: Back
  readonly view: View
  /** The list is the page, so its names stand right below the page's own heading. */
  readonly isWhole?: boolean
}

/** What was promised or asked: with whom, in the words of the mail, since when and until when, and what can be said of it. */
export function OpenFindings({ rows, kind, back, view, isWhole = false }: Listed) {
  const { words } = view
  const Heading = isWhole ? 'h2' : 'h3'
  return (
    <ul class="rows">
      {rows.map(finding => (
        <li>
          <Heading class="name">
            <a href={`/people/${finding.contactId}`}>
              <Name name={finding.name} />
            </a>
          </Heading>
          <p>
            <q class="quote" dir="auto">
              {shown(finding.quote, QUOTE_LETTERS_MAX)}
            </q>
          </p>
          <p class="soft">
            {words.today.said} <When at={finding.saidAt} view={view} />
            {finding.due && (
              <>
                {` · ${words.today.due} `}
                <Day day={finding.due} view={view} />
              </>
            )}
          </p>
          <FindingButtons id={finding.id} name={finding.name} kind={kind} back={back} view={view} />
        </li>
      ))}
    </ul>
  )
}
