import { LISTS, type ListName, promisesPageOf } from '../../store/promises-page.ts'
import { ownerOf } from '../door/owner.ts'
import { Page, Part } from '../parts/layout.tsx'
import { OpenFindings } from '../parts/open-finding.tsx'
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
          <OpenFindings rows={lists[name].rows} kind={LISTS[name].kind} back="promises" view={view} />
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
      <OpenFindings rows={rows} kind={LISTS[name].kind} back="promises" view={view} isWhole />
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
