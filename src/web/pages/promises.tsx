import { LISTS, type ListName, promisesPageOf } from '../../store/promises-page.ts'
import type { OpenFinding } from '../../store/today-page.ts'
import { ownerOf } from '../door/owner.ts'
import { FindingButtons } from '../parts/act-buttons.tsx'
import { Page, Part } from '../parts/layout.tsx'
import { Name } from '../parts/person-facts.tsx'
import { QUOTE_LETTERS_MAX, shown } from '../parts/shown.ts'
import { Day, When } from '../parts/when.tsx'
import type { View, WebContext } from '../ports.ts'
import { viewOf } from '../view.ts'

const NAMES: readonly ListName[] = ['yours', 'theirs', 'asked-you', 'you-asked']

/** What was promised and asked, both ways, in the words of the mails; or one of the four lists in full. */
export async function promisesPage(c: WebContext) {
  const list = c.req.query('list')
  const name = NAMES.find(known => known === list)
  return name ? listPage(c, name) : overviewPage(c)
}

async function overviewPage(c: WebContext) {
  const view = viewOf(c)
  const lists = await promisesPageOf(c.get('db'), ownerOf(c).id).overview()
  const { promises } = view.words
  const shownLists = NAMES.filter(name => lists[name].rows.length > 0)
  return c.html(
    <Page view={view} title={promises.title}>
      <h1>{promises.title}</h1>
      {shownLists.length === 0 && <p class="lead">{promises.none}</p>}
      {shownLists.map(name => (
        <Part title={titleOf(name, view)}>
          <Findings rows={lists[name].rows} name={name} view={view} />
          {lists[name].hasMore && (
            <p class="more">
              <a href={`/promises?list=${name}`}>{promises.all}</a>
            </p>
          )}
        </Part>
      ))}
    </Page>,
  )
}

async function listPage(c: WebContext, name: ListName) {
  const view = viewOf(c)
  const before = /^\d{1,15}$/.test(c.req.query('before') ?? '') ? Number(c.req.query('before')) : null
  const { rows, next } = await promisesPageOf(c.get('db'), ownerOf(c).id).list(name, before)
  const { promises, said } = view.words
  return c.html(
    <Page view={view} title={titleOf(name, view)}>
      <h1>{titleOf(name, view)}</h1>
      <p class="lead">
        <a href="/promises">{promises.back}</a>
      </p>
      {rows.length === 0 && <p>{promises.noneOf}</p>}
      <Findings rows={rows} name={name} view={view} isWhole />
      {next !== null && (
        <p class="actions">
          <a class="button" href={`/promises?list=${name}&before=${next}`}>
            {said.more}
          </a>
        </p>
      )}
    </Page>,
  )
}

function titleOf(name: ListName, { words: { promises } }: View): string {
  const titles = {
    yours: promises.yours,
    theirs: promises.theirs,
    'asked-you': promises.askedYou,
    'you-asked': promises.youAsked,
  }
  return titles[name]
}

/** `isWhole`: the list is the page, so its names stand right below the page's own heading. */
function Findings(props: { rows: readonly OpenFinding[]; name: ListName; view: View; isWhole?: boolean }) {
  const { rows, name, view } = props
  const { words } = view
  const Heading = props.isWhole ? 'h2' : 'h3'
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
                {` · ${words.person.due} `}
                <Day day={finding.due} view={view} />
              </>
            )}
          </p>
          <FindingButtons id={finding.id} name={finding.name} kind={LISTS[name].kind} back="promises" view={view} />
        </li>
      ))}
    </ul>
  )
}
