import { type NextLetter, nextLetter } from '../../flow/next-letter.ts'
import { type OpenFinding, type TodayPage, todayPageOf } from '../../store/today-page.ts'
import { DAY_MS } from '../../time/instant.ts'
import { isZone, localDateOf } from '../../time/zone.ts'
import { captureOf } from '../capture.ts'
import { ownerOf } from '../door/owner.ts'
import { FindingButtons, PersonButtons } from '../parts/act-buttons.tsx'
import { FormToken, Page, Part } from '../parts/layout.tsx'
import { writeLink } from '../parts/mailto.ts'
import { OpenFindings } from '../parts/open-finding.tsx'
import { LastExchange, Name } from '../parts/person-facts.tsx'
import { NAME_LETTERS_MAX, shown } from '../parts/shown.ts'
import { ThingsToSort } from '../parts/things-to-sort.tsx'
import { occasionSentence } from '../parts/told.ts'
import { ZoneOffer, zoneHere } from '../parts/travel.tsx'
import { sayDay, When } from '../parts/when.tsx'
import type { View, WebContext } from '../ports.ts'
import { viewOf } from '../view.ts'
import { Welcome } from './welcome.tsx'

/** Promises are told a week ahead. */
const PROMISES_AHEAD_MS = 7 * DAY_MS
/** Where a pause has no end, no day is named for it. */
const ENDLESS_MS = 100 * 365 * DAY_MS
const WAITING_SHOWN_MAX = 10

type Seen = {
  readonly today: TodayPage
  readonly letter: NextLetter
  readonly capture: string
  readonly view: View
}

/** What the next letter holds and why, what was promised and asked, and things to sort. Four calls: who is looking, two for
 *  the letter, one for the rest. */
export async function todayPage(c: WebContext) {
  const [owner, view] = [ownerOf(c), viewOf(c)]
  const at = Math.max(owner.nextDigestAt, view.now)
  const ahead = view.now + PROMISES_AHEAD_MS
  const [today, letter, capture] = await Promise.all([
    todayPageOf(c.get('db'), owner.id).page(at, { at: ahead, day: localDateOf(ahead, owner.zone) }),
    nextLetter(c.get('ports'), owner, at),
    captureOf(c, owner),
  ])
  const seen: Seen = { today, letter, capture, view }
  return c.html(
    <Page view={view} title={view.words.today.title}>
      <h1>{sayDay(view.now, view)}</h1>
      {!isZone(owner.zone) && (
        <p class="flash" role="alert">
          {view.words.today.badZone(shown(owner.zone, 64))} <a href="/settings">{view.words.settings.title}</a>
        </p>
      )}
      {today.refused !== null && (
        <p class="flash" role="alert">
          {view.words.today.refused(shown(today.refused, 254))} <a href="/settings">{view.words.settings.title}</a>
        </p>
      )}
      {!today.isEmpty && <ZoneOffer owner={owner} here={zoneHere(c)} view={view} back="today" />}
      {today.isEmpty ? <Welcome view={view} capture={capture} address={today.address} /> : <Days seen={seen} />}
    </Page>,
  )
}

function Days({ seen }: { seen: Seen }) {
  const { today, letter, view } = seen
  const { owner, words, now } = view
  const toldIds = letter.told.map(told => told.findingId)
  const others = today.promises.filter(finding => !toldIds.includes(finding.id))
  return (
    <>
      {owner?.pausedUntil && owner.pausedUntil > now ? (
        <PausedLine view={view} until={owner.pausedUntil} />
      ) : (
        letter.told.length > 0 && (
          <p class="lead">
            {words.today.letter} <When at={letter.at} view={view} />.
          </p>
        )
      )}
      <Letter seen={seen} />
      <Findings
        title={words.today.youPromised}
        rows={others.filter(one => one.by === 'owner')}
        kind="promise"
        view={view}
      />
      <Findings
        title={words.promises.theirs}
        rows={others.filter(one => one.by === 'contact')}
        kind="promise"
        view={view}
      />
      <Findings title={words.today.theyWait} rows={today.asks} kind="ask" view={view} />
      <ThingsToSort today={today} view={view} />
    </>
  )
}

function PausedLine({ view, until }: { view: View; until: number }) {
  const { words, now } = view
  return (
    <form class="lead" method="post" action="/settings">
      <FormToken view={view} />
      <input type="hidden" name="back" value="today" />
      {until - now > ENDLESS_MS ? (
        words.today.pausedEndless
      ) : (
        <>
          {words.today.paused} <When at={until} view={view} as="day" />.
        </>
      )}{' '}
      <button class="plain" type="submit" name="do" value="resume">
        {words.today.resume}
      </button>
    </form>
  )
}

/** The people of the next letter, each with the reason and the answers. */
function Letter({ seen }: { seen: Seen }) {
  const { letter, capture, view } = seen
  const { words } = view
  return (
    <Part title={words.today.next}>
      {letter.told.length === 0 && <Nobody seen={seen} />}
      {letter.told.length > 0 && (
        <ul class="rows">
          {letter.told.map(told => (
            <li>
              <h3>
                <a href={`/people/${told.contactId}`}>
                  <Name name={told.person.name} />
                </a>
              </h3>
              {told.person.position !== '' && (
                <p class="soft">
                  <bdi>{shown(told.person.position, NAME_LETTERS_MAX)}</bdi>
                </p>
              )}
              <p dir="auto">{occasionSentence(told.person, view)}</p>
              {letter.contacts
                .filter(contact => contact.id === told.contactId)
                .map(contact => (
                  <p class="soft">
                    <LastExchange person={contact} view={view} />
                  </p>
                ))}
              {told.findingId !== null ? (
                <FindingButtons id={told.findingId} name={told.person.name} kind="promise" back="today" view={view} />
              ) : (
                <PersonButtons
                  id={told.contactId}
                  name={told.person.name}
                  write={writeLink(told.person.writeTo, capture)}
                  back="today"
                  view={view}
                />
              )}
            </li>
          ))}
        </ul>
      )}
      <Waiting letter={letter} view={view} />
    </Part>
  )
}

function Nobody({ seen: { today, view } }: { seen: Seen }) {
  const { words } = view
  return (
    <p>
      {words.today.nobody}
      {today.next?.dueAt && (
        <>
          {' '}
          {words.today.nextPerson}{' '}
          <a href={`/people/${today.next.id}`}>
            <Name name={today.next.name} />
          </a>
          , <When at={today.next.dueAt} view={view} />.
        </>
      )}
    </p>
  )
}

/** Who is due too, but not in a letter that is full. */
function Waiting({ letter, view }: { letter: NextLetter; view: View }) {
  const { today } = view.words
  const waiting = letter.choice.passed
    .filter(({ obstacle }) => obstacle === 'day-full' || obstacle === 'week-used-up')
    .slice(0, WAITING_SHOWN_MAX)
  if (waiting.length === 0) return null
  return (
    <p class="soft">
      {letter.isPartial ? today.waitingPartly : today.waiting}{' '}
      {waiting.map(({ contactId }, index) => (
        <>
          {index > 0 && ', '}
          <a href={`/people/${contactId}`}>
            <Name name={letter.contacts.find(contact => contact.id === contactId)?.name ?? ''} />
          </a>
        </>
      ))}
    </p>
  )
}

type Listed = {
  readonly title: string
  readonly rows: readonly OpenFinding[]
  readonly kind: 'promise' | 'ask'
  readonly view: View
}

function Findings({ title, rows, kind, view }: Listed) {
  if (rows.length === 0) return null
  return (
    <Part title={title}>
      <OpenFindings rows={rows} kind={kind} back="today" view={view} />
    </Part>
  )
}
