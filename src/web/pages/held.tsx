import { isReleasable } from '../../flow/hold.ts'
import { heldPageOf } from '../../store/held-page.ts'
import { ownerOf } from '../door/owner.ts'
import { heldReason } from '../parts/held-reasons.ts'
import { FormToken, Page, Part } from '../parts/layout.tsx'
import { SUBJECT_LETTERS_MAX, shown } from '../parts/shown.ts'
import { When } from '../parts/when.tsx'
import type { View, WebContext } from '../ports.ts'
import { viewOf } from '../view.ts'

/** Reasons for which the sender is the owner: never logging them would shut the owner out. */
const NOT_TO_SHUT_OUT: ReadonlySet<string> = new Set(['unverified', 'address-unconfirmed', 'authentication-failed'])

type Held = Awaited<ReturnType<ReturnType<typeof heldPageOf>['page']>>['held'][number]

/** Mail that waits for the owner: why, from whom, and what can be done with it. */
export async function heldPage(c: WebContext) {
  const view = viewOf(c)
  const before = /^\d{1,15}$/.test(c.req.query('before') ?? '') ? Number(c.req.query('before')) : null
  const { held, dead, next } = await heldPageOf(c.get('db'), ownerOf(c).id).page(before)
  const words = view.words.held
  return c.html(
    <Page view={view} title={words.title}>
      <h1>{words.title}</h1>
      {held.length + dead.length === 0 ? (
        <>
          <p class="lead">{words.none}</p>
          <p>{words.noneHelp}</p>
        </>
      ) : (
        <p class="lead">{words.intro}</p>
      )}
      <ul class="rows more">
        {held.map(mail => (
          <HeldMail mail={mail} view={view} />
        ))}
      </ul>
      {next !== null && (
        <p class="actions">
          <a class="button" href={`/held?before=${next}`}>
            {view.words.said.more}
          </a>
        </p>
      )}
      {dead.length > 0 && (
        <Part title={words.dead}>
          <ul class="rows">
            {dead.map(mail => (
              <HeldMail mail={mail} view={view} />
            ))}
          </ul>
        </Part>
      )}
    </Page>,
  )
}

/** One held mail with its answers; `isAlone`: on its own page, under its own heading. */
export function HeldMail({ mail, view, isAlone = false }: { mail: Held; view: View; isAlone?: boolean }) {
  const words = view.words.held
  const from = mail.fromAddress ?? mail.envelopeFrom
  const subject = shown(mail.subject ?? '', SUBJECT_LETTERS_MAX) || words.noSubject
  return (
    <li>
      {!isAlone && (
        <>
          <h2 class="name">
            <a href={`/held/${mail.id}`}>
              <bdi>{subject}</bdi>
            </a>
          </h2>
          <p>{heldReason(mail.reason, view.language)}</p>
        </>
      )}
      <dl class="facts">
        <dt>{words.from}</dt>
        <dd>
          <bdi>{from === '' ? words.unknownSender : shown(from, 254)}</bdi>
        </dd>
        <dt>{words.to}</dt>
        <dd>
          <bdi>{shown(mail.envelopeTo, 254)}</bdi>
        </dd>
        <dt>{words.at}</dt>
        <dd>
          <When at={mail.receivedAt} view={view} />
        </dd>
      </dl>
      {!isReleasable(mail.reason) && (
        <p class="soft">{mail.reason === 'automatic-not-owner' ? words.notReleasedAutomatic : words.notReleased}</p>
      )}
      <form class="actions" method="post" action={`/held/${mail.id}`}>
        <FormToken view={view} />
        {isReleasable(mail.reason) && (
          <button type="submit" name="do" value="release" aria-label={`${words.release}: ${subject}`}>
            {mail.status === 'dead' ? words.retry : words.release}
          </button>
        )}
        <button type="submit" name="do" value="discard" aria-label={`${words.discard}: ${subject}`}>
          {words.discard}
        </button>
        {mail.reason === 'unverified' && (
          <>
            <button type="submit" name="do" value="trust-dkim" aria-label={`${words.trust}: ${subject}`}>
              {words.trust}
            </button>
            <button type="submit" name="do" value="accept-unverified" aria-label={`${words.accept}: ${subject}`}>
              {words.accept}
            </button>
          </>
        )}
        {mail.fromAddress !== null && !NOT_TO_SHUT_OUT.has(mail.reason ?? '') && (
          <button type="submit" name="do" value="never" aria-label={`${words.never}: ${subject}`}>
            {words.never}
          </button>
        )}
      </form>
    </li>
  )
}
