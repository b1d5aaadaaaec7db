import { headersOf, heldPageOf } from '../../store/held-page.ts'
import { ownerOf } from '../door/owner.ts'
import { readInboxId } from '../forms/ids-in-paths.ts'
import { headersThatMatter } from '../parts/held-headers.ts'
import { heldReason } from '../parts/held-reasons.ts'
import { Page, Part } from '../parts/layout.tsx'
import { SUBJECT_LETTERS_MAX, shown } from '../parts/shown.ts'
import type { WebContext } from '../ports.ts'
import { viewOf } from '../view.ts'
import { notFoundPage } from './error.tsx'
import { HeldMail } from './held.tsx'

const HEADER_LETTERS_MAX = 600

/** One held mail with those of its headers that say where it comes from. */
export async function heldMailPage(c: WebContext) {
  const id = readInboxId(c)
  const owner = ownerOf(c)
  const mail = id && (await heldPageOf(c.get('db'), owner.id).one(id))
  if (!mail) return notFoundPage(c)
  const head = await headersOf(c.get('db'), owner.id, mail.id)
  const view = viewOf(c)
  const { held } = view.words
  const title = shown(mail.subject ?? '', SUBJECT_LETTERS_MAX) || held.noSubject
  const headers = head === null ? [] : headersThatMatter(head)
  return c.html(
    <Page view={view} title={title}>
      <h1>
        <bdi>{title}</bdi>
      </h1>
      <p class="lead">{heldReason(mail.reason, view.language)}</p>
      {/* The number under which the log has what went wrong. */}
      {mail.status === 'dead' && mail.errorId && (
        <p>
          <code>{mail.errorId}</code>
        </p>
      )}
      <Part title={held.headers}>
        {headers.length === 0 && <p class="soft">{held.headersGone}</p>}
        <dl class="headers">
          {headers.map(({ name, value }) => (
            <div>
              <dt>{name}</dt>
              <dd>
                <bdi>{shown(value, HEADER_LETTERS_MAX)}</bdi>
              </dd>
            </div>
          ))}
        </dl>
      </Part>
      <ul class="rows more">
        <HeldMail mail={mail} view={view} isAlone />
      </ul>
      <p class="more">
        <a href="/held">{held.title}</a>
      </p>
    </Page>,
  )
}
