import type { SealedToken } from '../../nudge/tokens.ts'
import { readSealed } from '../../nudge/tokens.ts'
import { rhythmSentence } from '../../relationship/sentence.ts'
import { type DigestPage, digestPageOf } from '../../store/digest-page.ts'
import { FormToken, Page } from '../parts/layout.tsx'
import { LastExchange, Name, Position, rhythmOf } from '../parts/person-facts.tsx'
import { NAME_LETTERS_MAX, QUOTE_LETTERS_MAX, shown } from '../parts/shown.ts'
import type { View, WebContext } from '../ports.ts'
import { viewOf } from '../view.ts'
import { wordsOf } from '../words/words.ts'
import { notFoundPage, troublePage } from './error.tsx'

/** The letter that a link opens, or why it does not: forged ones are told apart from absent ones by nothing. */
export type Opened =
  | { readonly ok: true; readonly token: SealedToken; readonly digest: DigestPage }
  | { readonly ok: false; readonly answer: Response | Promise<Response> }

export async function openDigest(c: WebContext): Promise<Opened> {
  const read = await readSealed(c.get('settings'), 'digest-page', c.req.param('token') ?? '')
  if (!read.ok) return { ok: false, answer: notFoundPage(c) }
  if (read.token.expiresAt <= c.get('now')) {
    const { digest } = c.get('words')
    return { ok: false, answer: troublePage(c, { status: 410, title: digest.title, help: digest.expired }) }
  }
  const digest = await digestPageOf(c.get('db'), read.token.outboxId)
  return digest ? { ok: true, token: read.token, digest } : { ok: false, answer: notFoundPage(c) }
}

/** The people of one letter and the answers to it, for whoever holds the letter's link. GET shows, POST acts. */
export async function digestLinkPage(c: WebContext) {
  const opened = await openDigest(c)
  if (!opened.ok) return opened.answer
  const { owner, told } = opened.digest
  const words = wordsOf(owner.language)
  const view: View = { ...viewOf(c), words, language: owner.language, zone: owner.zone }
  return c.html(
    <Page view={view} title={words.digest.title}>
      <h1>{words.digest.title}</h1>
      <p class="lead">{words.digest.lead}</p>
      <ol class="rows more">
        {told.map(person => (
          <ToldPerson person={person} action={c.req.path} view={view} />
        ))}
      </ol>
    </Page>,
  )
}

function ToldPerson({ person, action, view }: { person: DigestPage['told'][number]; action: string; view: View }) {
  const { words } = view
  const rhythm = rhythmOf(person)
  const sentence = rhythm && rhythmSentence(rhythm, view.now, view.language)
  return (
    <li>
      <h2 class="name">
        <Name name={person.name} />
      </h2>
      <p class="soft">
        <Position title={person.title} organization={person.organization} />
      </p>
      {person.quote !== null && (
        <p>
          {person.by === 'contact'
            ? words.person.theyPromised(shown(person.name, NAME_LETTERS_MAX))
            : words.person.youPromised}
          :{' '}
          <q class="quote" dir="auto">
            {shown(person.quote, QUOTE_LETTERS_MAX)}
          </q>
        </p>
      )}
      {person.reminder !== null && <p dir="auto">{shown(person.reminder, QUOTE_LETTERS_MAX)}</p>}
      {person.findingId === null && person.reminder === null && sentence && <p>{sentence}</p>}
      <p class="soft">
        <LastExchange person={person} view={view} />
      </p>
      {person.answeredAt === null ? (
        <Answers person={person} action={action} view={view} />
      ) : (
        <p class="soft">{words.digest.answered}</p>
      )}
    </li>
  )
}

function Answers({ person, action, view }: { person: DigestPage['told'][number]; action: string; view: View }) {
  const { todo } = view.words
  const name = shown(person.name, NAME_LETTERS_MAX)
  const answers =
    person.findingId === null
      ? [
          ['two-weeks', todo.twoWeeks],
          ['talked', todo.talked],
          ['quarter', view.words.people.bulkCadence],
          ['rest', todo.rest],
        ]
      : [
          ['done', todo.done],
          ['next-week', todo.nextWeek],
          ['let-go', todo.letGo],
        ]
  return (
    <form class="actions" method="post" action={action}>
      <FormToken view={view} />
      <input type="hidden" name="number" value={String(person.number)} />
      {answers.map(([does, label]) => (
        <button type="submit" name="do" value={does} aria-label={`${label}: ${name}`}>
          {label}
        </button>
      ))}
    </form>
  )
}
