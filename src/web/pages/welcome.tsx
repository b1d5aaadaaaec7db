import { captureOf } from '../capture.ts'
import { ownerOf } from '../door/owner.ts'
import { Page, Part } from '../parts/layout.tsx'
import type { View, WebContext } from '../ports.ts'
import { viewOf } from '../view.ts'

/** How Kith is used: the capture address, three sentences, and where Bcc is in each mail program. */
export async function welcomePage(c: WebContext) {
  const view = viewOf(c)
  const capture = await captureOf(c, ownerOf(c))
  return c.html(
    <Page view={view} title={view.words.welcome.title}>
      <h1>{view.words.welcome.title}</h1>
      <Welcome view={view} capture={capture} />
    </Page>,
  )
}

/** The same as a part of the start page, as long as nobody is known. */
export function Welcome({ view, capture }: { view: View; capture: string }) {
  const { welcome } = view.words
  return (
    <>
      <p class="lead">
        {welcome.hello(view.owner?.name ?? '')} {welcome.lead}
      </p>
      <Part title={view.words.settings.capture}>
        <CaptureAddress view={view} capture={capture} />
        <ol class="steps">
          {welcome.steps.map(step => (
            <li>{step}</li>
          ))}
        </ol>
        <p>{welcome.test}</p>
        <p>
          <a href="/">{welcome.reload}</a>
        </p>
      </Part>
      <Part title={welcome.how}>
        <ul class="rows">
          {welcome.guides.map(({ name, steps }) => (
            <li>
              <h3>{name}</h3>
              <p>{steps}</p>
            </li>
          ))}
        </ul>
      </Part>
    </>
  )
}

/** The address, large, to be copied by hand or by a press. */
export function CaptureAddress({ view, capture }: { view: View; capture: string }) {
  const { settings } = view.words
  return (
    <div>
      <p class="address" translate="no">
        {capture}
      </p>
      <div class="actions">
        <button type="button" data-copy={capture} data-copied={settings.copied} hidden>
          {settings.copy}
        </button>
        <a class="button" href="/kith.vcf">
          {settings.card}
        </a>
      </div>
    </div>
  )
}
