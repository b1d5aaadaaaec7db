import { rhythmSentence, saySpan } from '../../relationship/sentence.ts'
import { HELD_COUNTED_MAX, todayPageOf } from '../../store/today-page.ts'
import { DAY_MS } from '../../time/instant.ts'
import { FindingButtons, PersonButtons } from '../act-buttons.tsx'
import { captureOf } from '../capture.ts'
import { FormToken, Page, Part } from '../layout.tsx'
import { writeLink } from '../mailto.ts'
import { ownerOf } from '../owner.ts'
import { LastExchange, Name, Position, rhythmOf } from '../person-facts.tsx'
import type { View, WebContext } from '../ports.ts'
import { QUOTE_LETTERS_MAX, shown } from '../shown.ts'
import { viewOf } from '../view.ts'
import { Day, sayDay, When } from '../when.tsx'
import { Welcome } from './welcome.tsx'

/** Promises are told a week ahead. */
const PROMISES_AHEAD_MS = 7 * DAY_MS

type Today = Awaited<ReturnType<ReturnType<typeof todayPageOf>['page']>>
type Seen = { readonly today: Today; readonly capture: string; readonly view: View }

/** What the next letter holds and why, promises due, and things to sort. */
export async function todayPage(c: WebContext) {
  const [owner, view] = [ownerOf(c), viewOf(c)]
  const today = await todayPageOf(c.get('db'), owner.id).page(view.now + PROMISES_AHEAD_MS)
  const capture = await captureOf(c, owner)
  const seen: Seen = { today, capture, view }
  return c.html(
    <Page view={view} title={view.words.today.title}>
      <h1>{sayDay(view.now, view)}</h1>
      {today.isEmpty ? <Welcome view={view} capture={capture} /> : <Days seen={seen} />}
    </Page>,
  )
}

function Days({ seen }: { seen: Seen }) {
  const { today, view } = seen
  const { owner, words, now } = view
  const nextAt = owner?.nextDigestAt ?? now
  const quiet = today.people.filter(person => (person.dueAt ?? 0) <= Math.max(nextAt, now))
  return (
    <>
      <p class="lead">
        {owner?.pausedUntil && owner.pausedUntil > now ? (
          <PausedLine view={view} until={owner.pausedUntil} />
        ) : (
          <>
            {words.today.letter} <When at={nextAt} view={view} />.
          </>
        )}
      </p>
      <Promises seen={seen} />
      <Quiet seen={seen} quiet={quiet} />
      <Asks seen={seen} />
      <Sorting seen={seen} />
    </>
  )
}

function PausedLine({ view, until }: { view: View; until: number }) {
  return (
    <form method="post" action="/settings">
      <FormToken view={view} />
      <input type="hidden" name="back" value="today" />
      {view.words.today.paused} <When at={until} view={view} as="day" />.{' '}
      <button class="plain" type="submit" name="do" value="resume">
        {view.words.today.resume}
      </button>
    </form>
  )
}

function Promises({ seen: { today, view } }: { seen: Seen }) {
  if (today.promises.length === 0) return null
  const { words } = view
  return (
    <Part title={words.today.youPromised}>
      <ul class="rows">
        {today.promises.map(finding => (
          <li data-stop>
            <h3>
              <a href={`/people/${finding.contactId}`}>
                <Name name={finding.name} />
              </a>
            </h3>
            <p>
              {finding.by === 'contact' && `${words.promises.theirs}: `}
              <q class="quote" dir="auto">
                {shown(finding.quote, QUOTE_LETTERS_MAX)}
              </q>
            </p>
            <p class="soft">
              {words.today.said} <When at={finding.saidAt} view={view} />
              {finding.due && (
                <>
                  {` · ${words.today.due} `}
                  <Day day={finding.due} view={view} />
                </>
              )}
            </p>
            <FindingButtons id={finding.id} name={finding.name} kind="promise" back="today" view={view} />
          </li>
        ))}
      </ul>
    </Part>
  )
}

function Quiet({ seen, quiet }: { seen: Seen; quiet: Today['people'] }) {
  const { today, capture, view } = seen
  const { words } = view
  const next = today.people.find(person => !quiet.includes(person))
  return (
    <Part title={words.today.quiet}>
      {quiet.length === 0 && (
        <p>
          {words.today.nobody}
          {next?.dueAt && (
            <>
              {' '}
              {words.today.nextPerson}{' '}
              <a href={`/people/${next.id}`}>
                <Name name={next.name} />
              </a>
              , <When at={next.dueAt} view={view} />.
            </>
          )}
        </p>
      )}
      {quiet.length > 0 && (
        <ul class="rows">
          {quiet.map(person => (
            <li data-stop>
              <h3>
                <a href={`/people/${person.id}`}>
                  <Name name={person.name} />
                </a>
              </h3>
              <p class="soft">
                <Position title={person.title} organization={person.organization} />
              </p>
              <p>{quietSentence(person, view)}</p>
              <p class="soft">
                <LastExchange person={person} view={view} />
              </p>
              <PersonButtons
                id={person.id}
                name={person.name}
                write={writeLink(person.address, capture)}
                back="today"
                view={view}
              />
            </li>
          ))}
        </ul>
      )}
    </Part>
  )
}

/** Why this person: the rhythm's own sentence, or how long it has been where there is none. */
function quietSentence(person: Today['people'][number], { now, language, words }: View): string {
  const rhythm = rhythmOf(person)
  if (rhythm === null) return words.said.nothingYet
  const silenceDays = (now - rhythm.lastAt) / DAY_MS
  return rhythmSentence(rhythm, now, language) ?? words.today.since(saySpan(silenceDays, language))
}

function Asks({ seen: { today, view } }: { seen: Seen }) {
  if (today.asks.length === 0) return null
  return (
    <Part title={view.words.today.theyWait}>
      <ul class="rows">
        {today.asks.map(ask => (
          <li data-stop>
            <h3>
              <a href={`/people/${ask.contactId}`}>
                <Name name={ask.name} />
              </a>
            </h3>
            <p>
              <q class="quote" dir="auto">
                {shown(ask.quote, QUOTE_LETTERS_MAX)}
              </q>
            </p>
            <p class="soft">
              {view.words.today.said} <When at={ask.saidAt} view={view} />
            </p>
            <FindingButtons id={ask.id} name={ask.name} kind="ask" back="today" view={view} />
          </li>
        ))}
      </ul>
    </Part>
  )
}

function Sorting({ seen: { today, view } }: { seen: Seen }) {
  const { words } = view
  if (today.heldCount === 0 && today.same.length === 0) return null
  const count = today.heldCount >= HELD_COUNTED_MAX ? `${HELD_COUNTED_MAX}+` : String(today.heldCount)
  return (
    <Part title={words.today.sort}>
      {today.heldCount > 0 && (
        <p>
          <a class="amber" href="/held">
            {words.today.held(count)}
          </a>
        </p>
      )}
      {today.same.map(pair => (
        <SamePerson pair={pair} view={view} />
      ))}
    </Part>
  )
}

/** "Are these the same person?", with the reason. */
export function SamePerson({ pair, view }: { pair: Today['same'][number]; view: View }) {
  const { words } = view
  return (
    <form method="post" action={`/suggestions/${pair.contactId}`}>
      <FormToken view={view} />
      <input type="hidden" name="other" value={pair.otherId} />
      <p>
        {words.today.same(`\u2068${shown(pair.name, 80)}\u2069`, `\u2068${shown(pair.otherName, 80)}\u2069`)}{' '}
        <span class="soft" dir="auto">
          {shown(pair.reason, QUOTE_LETTERS_MAX)}
        </span>
      </p>
      <div class="actions">
        <button type="submit" name="do" value="same">
          {words.today.yesSame}
        </button>
        <button type="submit" name="do" value="apart">
          {words.today.notSame}
        </button>
      </div>
    </form>
  )
}
