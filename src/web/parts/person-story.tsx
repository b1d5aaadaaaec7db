import type { StoryMessage } from '../../store/person-page.ts'
import type { View } from '../ports.ts'
import { Part } from './layout.tsx'
import { SUBJECT_LETTERS_MAX, shown } from './shown.ts'
import { When } from './when.tsx'

/** Letters of a mail that stand open; the rest is folded. */
const OPEN_LETTERS = 220

type Told = {
  readonly messages: readonly StoryMessage[]
  readonly id: string
  readonly name: string
  readonly view: View
  /** The address of what came before. */
  readonly next: string | null
}

/** What happened between the two, newest first. */
export function Story({ messages, id, name, view, next }: Told) {
  if (messages.length === 0) return null
  return (
    <Part title={view.words.person.story}>
      <ol class="story">
        {messages.map(message => (
          <Told message={message} id={id} name={name} view={view} />
        ))}
      </ol>
      {next !== null && (
        <p class="more">
          <a href={next}>{view.words.said.older}</a>
        </p>
      )}
    </Part>
  )
}

function Told({ message, id, name, view }: { message: StoryMessage; id: string; name: string; view: View }) {
  const { words } = view
  const isMine = message.direction === 'outbound'
  const isMail = message.channel === 'mail'
  return (
    <li>
      <p class="when">
        <When at={message.sentAt} view={view} as="bare" />
        <br />
        <i class={`icon ${iconOf(message)}`} aria-hidden="true"></i> {isMine ? words.said.you : <bdi>{name}</bdi>}
        {!isMail && ` · ${words.person.logged[message.channel]}`}
        {message.source === 'quoted' && ` · ${words.person.quoted}`}
      </p>
      <p>
        <a class="quiet" href={`/people/${id}/mails/${message.messageId}`}>
          <bdi>{shown(message.subject, SUBJECT_LETTERS_MAX) || words.message.open}</bdi>
        </a>
      </p>
      <Authored text={message.authored} view={view} />
    </li>
  )
}

function iconOf({ channel, direction }: StoryMessage): string {
  if (channel === 'call') return 'call'
  if (channel !== 'mail') return 'noted'
  return direction === 'outbound' ? 'out' : 'in'
}

function Authored({ text, view }: { text: string; view: View }) {
  const whole = text.trim()
  if (whole === '') return null
  if (whole.length <= OPEN_LETTERS) {
    return (
      <p class="words soft" dir="auto">
        {shown(whole, OPEN_LETTERS)}
      </p>
    )
  }
  // Cut between words, so that the folded rest reads on.
  const cut = whole.lastIndexOf(' ', OPEN_LETTERS)
  const at = cut > OPEN_LETTERS / 2 ? cut : OPEN_LETTERS
  return (
    <div class="words soft" dir="auto">
      <p>{shown(whole.slice(0, at), OPEN_LETTERS)}…</p>
      <details>
        <summary>{view.words.person.folded}</summary>
        <p>{shown(whole.slice(at).trim(), 1_000)}</p>
      </details>
    </div>
  )
}
