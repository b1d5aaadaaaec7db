import { mailto } from '../../nudge/links.ts'
import { type Arrival, arrivalSince } from '../../store/arrivals.ts'
import { DAY_MS, type Instant, MINUTE_MS } from '../../time/instant.ts'
import { captureOf } from '../capture.ts'
import { ownerOf } from '../door/owner.ts'
import { Page, Part } from '../parts/layout.tsx'
import { isolated, SUBJECT_LETTERS_MAX, shown } from '../parts/shown.ts'
import type { View, WebContext } from '../ports.ts'
import { viewOf } from '../view.ts'

/** A page that watches looks again so often, and so long. */
const LOOK_AGAIN_SECONDS = 4
const WATCHED_MS = 5 * MINUTE_MS

/** How Kith is used: the capture address, three sentences, and where Bcc is in each mail program. */
export async function welcomePage(c: WebContext) {
  const view = viewOf(c)
  const [owner, since] = [ownerOf(c), sinceOf(c.req.query('since'), view.now)]
  const [capture, arrival] = await Promise.all([
    captureOf(c, owner),
    arrivalSince(c.get('db'), owner.id, since ?? view.now),
  ])
  const isWatching = since !== null && arrival.mail === null && view.now - since < WATCHED_MS
  // The owner pressed for it, it ends by itself, and a link ends it sooner (WCAG 2.2, 2.2.1).
  if (isWatching) c.header('Refresh', String(LOOK_AGAIN_SECONDS))
  return c.html(
    <Page view={view} title={view.words.welcome.title}>
      <h1>{view.words.welcome.title}</h1>
      {since !== null && <Watch arrival={arrival} isWatching={isWatching} view={view} />}
      <Welcome view={view} capture={capture} address={arrival.address} />
    </Page>,
  )
}

function sinceOf(text: string | undefined, now: Instant): Instant | null {
  const since = /^\d{13}$/.test(text ?? '') ? Number(text) : null
  return since !== null && since <= now && now - since < DAY_MS ? since : null
}

/** Whether the test has come: said in one line that lights up. */
function Watch({ arrival: { mail }, isWatching, view }: { arrival: Arrival; isWatching: boolean; view: View }) {
  const { welcome } = view.words
  if (mail === null) {
    return (
      <p class="flash" role="status">
        {isWatching ? welcome.watching : welcome.notYet}{' '}
        <a href={isWatching ? '/welcome' : `/welcome?since=${view.now}`}>
          {isWatching ? welcome.stop : welcome.reload}
        </a>
      </p>
    )
  }
  return (
    <p class="flash arrived" role="status">
      <strong>{welcome.arrived(isolated(shown(mail.subject ?? '', SUBJECT_LETTERS_MAX) || '…'))}</strong>{' '}
      {mail.status === 'held' ? (
        <a href="/held">{welcome.arrivedHeld}</a>
      ) : mail.status === 'done' ? (
        <a href="/people">{welcome.arrivedRead}</a>
      ) : (
        <a href={`/welcome?since=${mail.receivedAt - 1}`}>{welcome.arrivedUnread}</a>
      )}
    </p>
  )
}

/** The same as a part of the start page, as long as nobody is known. */
export function Welcome({ view, capture, address }: { view: View; capture: string; address: string | null }) {
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
      </Part>
      <Part title={welcome.testTitle}>
        <p>{welcome.test}</p>
        <p class="actions">
          <a class="button" href={mailto({ to: address ?? '', bcc: capture, subject: welcome.testSubject })}>
            {welcome.testButton}
          </a>
          <a class="button" href={`/welcome?since=${view.now}`}>
            {welcome.watch}
          </a>
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
  // Where the line is too short it breaks before the at sign, and nowhere else if it can.
  const at = capture.lastIndexOf('@')
  return (
    <div>
      <p class="address" translate="no">
        {capture.slice(0, at)}
        <wbr />
        {capture.slice(at)}
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
