import { readSealed } from '../../nudge/tokens.ts'
import { ownerOfLetter } from '../../store/digest-page.ts'
import { obeyed } from '../acts/obey.ts'
import { backTo } from '../forms/flash.ts'
import { Page } from '../parts/layout.tsx'
import type { WebContext } from '../ports.ts'
import { viewOf } from '../view.ts'
import { notFoundPage } from './error.tsx'

/** A pause without an end: the owner ends it. */
export const UNTIL_FURTHER_NOTICE = '2999-01-01'

async function outboxIdOf(c: WebContext) {
  const read = await readSealed(c.get('settings'), 'unsubscribe', c.req.param('token') ?? '')
  return read.ok ? read.token.outboxId : null
}

/** What the link in a letter's foot opens: a page that asks. Nothing changes by looking (RFC 8058 section 3.2 lets only a
 *  POST act, for mail programs open links on their own). */
export async function pausePage(c: WebContext) {
  if ((await outboxIdOf(c)) === null) return notFoundPage(c)
  const view = viewOf(c)
  const { pause } = view.words
  const isDone = c.req.query('ok') !== undefined
  return c.html(
    <Page view={{ ...view, flash: null }} title={pause.title}>
      <h1>{pause.title}</h1>
      {isDone ? (
        <p class="flash" role="status">
          {pause.done}
        </p>
      ) : (
        <>
          <p class="lead">{pause.lead}</p>
          <form class="actions" method="post" action={c.req.path}>
            <button type="submit" name="List-Unsubscribe" value="One-Click">
              {pause.button}
            </button>
          </form>
        </>
      )}
    </Page>,
  )
}

/** Pauses the letters at once, without a cookie: from the page, or straight from a mail program (RFC 8058). */
export async function pauseByLink(c: WebContext) {
  const outboxId = await outboxIdOf(c)
  const owner = outboxId && (await ownerOfLetter(c.get('db'), outboxId))
  if (!owner) return notFoundPage(c)
  const command = { do: 'pause' as const, until: UNTIL_FURTHER_NOTICE, quote: 'pause' }
  await obeyed(c, owner, [{ command, contactId: null }])
  return backTo(c, c.req.path, { kind: 'ok', word: 'done' })
}
