import { eraseOwner } from '../../flow/erase-owner.ts'
import { exportOf } from '../../flow/export.ts'
import { settingsPageOf } from '../../store/settings-page.ts'
import { localDateOf } from '../../time/zone.ts'
import { dropCookie } from '../door/cookies.ts'
import { ownerOf } from '../door/owner.ts'
import { refusedOn } from '../forms/kept.ts'
import { FormToken, Page } from '../parts/layout.tsx'
import type { WebContext } from '../ports.ts'
import { viewOf } from '../view.ts'
import { troublePage } from './error.tsx'

/** Everything that is kept of the owner, as one file that is written while it is read. */
export function exportFile(c: WebContext) {
  const owner = ownerOf(c)
  const day = localDateOf(c.get('now'), owner.zone)
  const pieces = exportOf(c.get('db'), owner.id)
  const encoder = new TextEncoder()
  const body = new ReadableStream<Uint8Array>({
    async pull(controller) {
      const { done, value } = await pieces.next()
      if (done) controller.close()
      else controller.enqueue(encoder.encode(value))
    },
    async cancel() {
      await pieces.return(undefined)
    },
  })
  return c.body(body, 200, {
    'Content-Type': 'application/json; charset=utf-8',
    'Content-Disposition': `attachment; filename="kith-${day}.json"`,
  })
}

/** Asks whether the owner really wants everything to go; their own address is typed as the proof of meaning it. */
export async function erasePage(c: WebContext) {
  const view = viewOf(c)
  const { addresses } = await settingsPageOf(c.get('db'), ownerOf(c).id).page()
  const { settings, todo } = view.words
  return c.html(
    <Page view={view} title={settings.eraseTitle}>
      <h1>{settings.eraseTitle}</h1>
      <p class="lead">{settings.eraseText}</p>
      <p class="more">
        <a href="/settings/export">{settings.export}</a>
      </p>
      <form class="fields more" method="post" action="/settings/erase">
        <FormToken view={view} />
        <label>
          <span>{settings.eraseConfirm(addresses[0]?.address ?? '')}</span>
          <input
            name="address"
            required
            maxlength={254}
            autocomplete="off"
            value={typeof view.kept?.address === 'string' ? view.kept.address : ''}
          />
        </label>
        <div class="actions">
          <button type="submit">{settings.eraseButton}</button>
          <a class="button" href="/settings">
            {todo.cancel}
          </a>
        </div>
      </form>
    </Page>,
  )
}

/** Erases the owner, once one of their own addresses was typed. */
export async function erase(c: WebContext) {
  const owner = ownerOf(c)
  const { addresses } = await settingsPageOf(c.get('db'), owner.id).page()
  const { address } = c.get('form')
  const typed = typeof address === 'string' ? address.trim().toLowerCase() : ''
  if (!addresses.some(own => own.address === typed)) return refusedOn(c, 'address-differs', erasePage)
  await eraseOwner(c.get('ports'), owner.id)
  dropCookie(c, 's')
  c.header('Clear-Site-Data', '"cache", "cookies", "storage"')
  c.set('viewer', null)
  const { settings } = c.get('words')
  return troublePage(c, { status: 200, title: settings.erased, help: settings.erasedHelp })
}
