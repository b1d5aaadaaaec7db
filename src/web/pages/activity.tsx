import { type ActionRow, activityPageOf, canUndo } from '../../store/activity-page.ts'
import { ownerOf } from '../door/owner.ts'
import { FormToken, Page, Part } from '../parts/layout.tsx'
import { Name } from '../parts/person-facts.tsx'
import { SUBJECT_LETTERS_MAX, shown } from '../parts/shown.ts'
import { When } from '../parts/when.tsx'
import type { View, WebContext } from '../ports.ts'
import { viewOf } from '../view.ts'

const SENTENCE_LETTERS_MAX = 400

type Sent = Awaited<ReturnType<ReturnType<typeof activityPageOf>['page']>>['sent'][number]

/** What Kith did and why, with undo, and what it sent. */
export async function activityPage(c: WebContext) {
  const view = viewOf(c)
  const before = /^\d{1,15}$/.test(c.req.query('before') ?? '') ? Number(c.req.query('before')) : null
  const { did, sent, next } = await activityPageOf(c.get('db'), ownerOf(c).id).page(before)
  const words = view.words.activity
  return c.html(
    <Page view={view} title={words.title}>
      <h1>{words.title}</h1>
      <p class="lead">{did.length + sent.length === 0 ? words.none : words.intro}</p>
      {did.length > 0 && (
        <Part title={words.did}>
          <ul class="rows">
            {did.map(action => (
              <Action action={action} view={view} />
            ))}
          </ul>
          {next !== null && (
            <p class="actions">
              <a class="button" href={`/activity?before=${next}`}>
                {view.words.said.more}
              </a>
            </p>
          )}
        </Part>
      )}
      {sent.length > 0 && (
        <Part title={words.sent}>
          <ul class="rows">
            {sent.map(letter => (
              <Letter letter={letter} view={view} />
            ))}
          </ul>
          {sent.some(({ status }) => status === 'failed') && <p class="soft">{words.failedHelp}</p>}
        </Part>
      )}
    </Page>,
  )
}

function Action({ action, view }: { action: ActionRow; view: View }) {
  const words = view.words.activity
  const sentence = shown(action.sentence, SENTENCE_LETTERS_MAX)
  return (
    <li>
      <p dir="auto">{sentence}</p>
      <p class="soft">
        <When at={action.at} view={view} /> · {words.source[action.source]}
        {action.undoneAt !== null && ` · ${words.undone}`}
        {action.contactId !== null && (
          <>
            {' · '}
            <a href={`/people/${action.contactId}`} aria-label={`${words.person}: ${sentence}`}>
              {words.person}
            </a>
          </>
        )}
      </p>
      {canUndo(action, view.now) && (
        <form class="actions" method="post" action={`/activity/${action.id}/undo`}>
          <FormToken view={view} />
          <button type="submit" aria-label={`${view.words.todo.undo}: ${sentence}`}>
            {view.words.todo.undo}
          </button>
        </form>
      )}
    </li>
  )
}

function Letter({ letter, view }: { letter: Sent; view: View }) {
  const words = view.words.activity
  const isTrouble = letter.status === 'failed' || letter.status === 'unknown'
  return (
    <li>
      <p>
        <bdi>{shown(letter.subject, SUBJECT_LETTERS_MAX)}</bdi>
      </p>
      <p class="soft">
        {words.kind[letter.kind]} · <When at={letter.sentAt ?? letter.createdAt} view={view} /> ·{' '}
        <span class={isTrouble ? 'amber' : ''}>{words.status[letter.status]}</span>
        {isTrouble && letter.attempts > 0 && ` · ${words.tries(letter.attempts)}`}
      </p>
      {letter.told.length > 0 && (
        <p class="soft">
          {words.because}{' '}
          {letter.told.map(({ id, name, reason }, index) => (
            <>
              {index > 0 && '; '}
              <a href={`/people/${id}`}>
                <Name name={name} />
              </a>
              {isKnownReason(reason, words.reasons) && `: ${words.reasons[reason]}`}
            </>
          ))}
        </p>
      )}
    </li>
  )
}

function isKnownReason<T extends object>(reason: string, words: T): reason is Extract<keyof T, string> {
  return Object.hasOwn(words, reason)
}
