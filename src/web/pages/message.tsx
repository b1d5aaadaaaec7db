import { type MessagePage, messagePageOf } from '../../store/message-page.ts'
import { ownerOf } from '../door/owner.ts'
import { readContactId, readMessageId } from '../forms/ids-in-paths.ts'
import { heldIn } from '../forms/kept.ts'
import { FormToken, Page, Part } from '../parts/layout.tsx'
import { Name } from '../parts/person-facts.tsx'
import { isolated, NAME_LETTERS_MAX, QUOTE_LETTERS_MAX, SUBJECT_LETTERS_MAX, shown } from '../parts/shown.ts'
import { When } from '../parts/when.tsx'
import type { View, WebContext } from '../ports.ts'
import { viewOf } from '../view.ts'
import { notFoundPage } from './error.tsx'

/** Letters of one message that its page holds. */
const WORDS_LETTERS_MAX = 16_000

/** One message as a whole, with what was found in it, and the ways to delete it or to give it to somebody else. */
export async function messagePage(c: WebContext) {
  const [id, messageId] = [readContactId(c), readMessageId(c)]
  const seen = id && messageId && (await messagePageOf(c.get('db'), ownerOf(c).id, id, messageId))
  if (!seen) return notFoundPage(c)
  const view = viewOf(c)
  const { message, findings, others } = seen
  const { words } = view
  const title = shown(message.subject, SUBJECT_LETTERS_MAX) || words.message.title
  return c.html(
    <Page view={view} title={title}>
      <h1>
        <bdi>{title}</bdi>
      </h1>
      <p class="lead">
        <Sender seen={seen} view={view} /> · <When at={message.sentAt} view={view} />
        {others.length > 0 && (
          <>
            {` · ${words.message.also} `}
            {others.map((other, index) => (
              <>
                {index > 0 && ', '}
                <a href={`/people/${other.id}`}>
                  <Name name={other.name} />
                </a>
              </>
            ))}
          </>
        )}
      </p>
      <p class="words more" dir="auto">
        {shown(message.authored.trim(), WORDS_LETTERS_MAX)}
      </p>
      {findings.length > 0 && (
        <Part title={words.message.found}>
          <ul class="plainlist">
            {findings.map(({ quote, kind }) => (
              <li>
                <span class="soft">{words.message.kinds[kind]}:</span>{' '}
                <q class="quote" dir="auto">
                  {shown(quote, QUOTE_LETTERS_MAX)}
                </q>
              </li>
            ))}
          </ul>
        </Part>
      )}
      <Misplaced seen={seen} view={view} />
    </Page>,
  )
}

function Sender({ seen: { message }, view }: { seen: MessagePage; view: View }) {
  const { message: words } = view.words
  const name = isolated(shown(message.name, NAME_LETTERS_MAX))
  return (
    <a href={`/people/${message.contactId}`}>
      {message.direction === 'outbound' ? words.toThem(name) : words.fromThem(name)}
    </a>
  )
}

function Misplaced({ seen: { message }, view }: { seen: MessagePage; view: View }) {
  const { message: words } = view.words
  const action = `/people/${message.contactId}/mails/${message.id}`
  return (
    <Part title={words.misplaced}>
      <form class="line" method="post" action={action}>
        <FormToken view={view} />
        <label>
          <span>{words.whom}</span>
          <input
            name="whom"
            required
            maxlength={254}
            dir="auto"
            autocomplete="off"
            value={heldIn(view, 'move', 'whom', '')}
          />
        </label>
        <button type="submit" name="do" value="move">
          {words.move}
        </button>
      </form>
      <form class="line" method="post" action={action}>
        <FormToken view={view} />
        <button type="submit" name="do" value="delete">
          {words.delete}
        </button>
        <span class="soft">{words.deleteHelp}</span>
      </form>
    </Part>
  )
}
