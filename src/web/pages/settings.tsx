import type { Child } from 'hono/jsx'
import type { OwnerRow } from '../../store/sessions.ts'
import { settingsPageOf } from '../../store/settings-page.ts'
import { DAY_MS } from '../../time/instant.ts'
import { localDateOf } from '../../time/zone.ts'
import { captureOf } from '../capture.ts'
import { ownerOf } from '../door/owner.ts'
import { heldIn } from '../forms/kept.ts'
import { FormToken, Page, Part } from '../parts/layout.tsx'
import { shown } from '../parts/shown.ts'
import { Travel, zoneHere } from '../parts/travel.tsx'
import { When, weekdayNames } from '../parts/when.tsx'
import type { View, WebContext } from '../ports.ts'
import { viewOf } from '../view.ts'
import { CaptureAddress } from './welcome.tsx'

type Settings = Awaited<ReturnType<ReturnType<typeof settingsPageOf>['page']>>
type Seen = {
  readonly owner: OwnerRow
  readonly settings: Settings
  readonly view: View
  /** A model is bound that could read mail a second time. */
  readonly hasModel: boolean
}

const WEEK_MS = 7 * DAY_MS

/** Everything the owner may set; `confirm`: the one-time address that a new address of theirs must write to. */
export async function settingsPage(c: WebContext, confirm: string | null = null) {
  const [owner, view] = [ownerOf(c), viewOf(c)]
  const settings = await settingsPageOf(c.get('db'), owner.id).page()
  const [capture, dashed] = await Promise.all([captureOf(c, owner), captureOf(c, owner, '-')])
  const seen: Seen = { owner, settings, view, hasModel: c.get('ports').secondReader !== undefined }
  const words = view.words.settings
  return c.html(
    <Page view={view} title={words.title}>
      <h1>{words.title}</h1>
      <Part title={words.capture}>
        <p>{words.captureHelp}</p>
        <CaptureAddress view={view} capture={capture} />
        <p class="soft more">
          {words.dashed} <span translate="no">{dashed}</span>
        </p>
        <SettingsForm view={view}>
          <button type="submit" name="do" value="rotate">
            {words.rotate}
          </button>
          <span class="soft">{words.rotateHelp}</span>
        </SettingsForm>
      </Part>
      <Part title={words.you}>
        <You seen={seen} />
      </Part>
      <Part title={words.pause}>
        <Pause seen={seen} />
      </Part>
      <Part title={words.travel}>
        <Travel owner={owner} here={zoneHere(c)} view={view} />
      </Part>
      <Part title={words.addresses}>
        <Addresses seen={seen} confirm={confirm} />
      </Part>
      <Part title={words.neverLog}>
        <NeverLog seen={seen} />
      </Part>
      <Part title={words.sessions}>
        <Sessions seen={seen} current={c.get('viewer')?.sessionHash ?? null} />
      </Part>
      <Part title={words.privacy}>
        <p>{words.privacyHelp}</p>
        <p>
          <a href="/settings/export">{words.export}</a> · <a href="/settings/erase">{words.erase}</a>
        </p>
      </Part>
    </Page>,
  )
}

function SettingsForm({ view, children }: { view: View; children: Child }) {
  return (
    <form class="line more" method="post" action="/settings">
      <FormToken view={view} />
      {children}
    </form>
  )
}

type Choices<T extends string> = Readonly<Record<T, string>>

function Select<T extends string>(props: { name: string; label: string; choices: Choices<T>; value: string }) {
  return (
    <label>
      <span>{props.label}</span>
      <select name={props.name}>
        {Object.entries(props.choices).map(([value, label]) => (
          <option value={value} selected={value === props.value}>
            {label}
          </option>
        ))}
      </select>
    </label>
  )
}

function You({ seen: { owner, view, hasModel } }: { seen: Seen }) {
  const words = view.words.settings
  const held = (field: string, known: string | number | null) => heldIn(view, 'you', field, String(known ?? ''))
  return (
    <form class="fields two" method="post" action="/settings">
      <FormToken view={view} />
      <label>
        <span>{words.name}</span>
        <input name="name" maxlength={100} value={held('name', owner.name)} autocomplete="given-name" dir="auto" />
      </label>
      <Select
        name="language"
        label={words.language}
        choices={words.languages}
        value={held('language', owner.language)}
      />
      <label>
        <span>{words.zone}</span>
        <input name="zone" required maxlength={64} value={held('zone', owner.zone)} autocomplete="off" />
      </label>
      <label>
        <span>{words.time}</span>
        <input name="digestTime" type="time" required value={held('digestTime', owner.digestTime)} />
      </label>
      <fieldset class="whole">
        <legend class="soft">{words.days}</legend>
        <div class="days">
          {weekdayNames(view.language).map((day, index) => (
            <label class="check">
              <input
                type="checkbox"
                name="days"
                value={String(index)}
                checked={((owner.digestDays >> index) & 1) === 1}
              />
              {day}
            </label>
          ))}
        </div>
      </fieldset>
      <label>
        <span>{words.people}</span>
        <input
          name="peoplePerDay"
          type="number"
          min={1}
          max={5}
          required
          value={held('peoplePerDay', owner.peoplePerDay)}
        />
      </label>
      <label>
        <span>{words.week}</span>
        <input name="weekBudget" type="number" min={1} max={35} required value={held('weekBudget', owner.weekBudget)} />
      </label>
      <Select name="dial" label={words.dial} choices={words.dials} value={held('dial', owner.dial)} />
      <Select
        name="receipts"
        label={words.receipts}
        choices={words.receiptsOf}
        value={held('receipts', owner.receipts)}
      />
      <label>
        <span>{words.retention}</span>
        <input
          name="retentionDays"
          type="number"
          min={30}
          max={36500}
          value={held('retentionDays', owner.retentionDays)}
        />
      </label>
      <div class="whole">
        <label class="check">
          <input type="checkbox" name="acknowledge" value="yes" checked={owner.acknowledge} />
          {words.acknowledge}
        </label>
        <label class="check">
          <input type="checkbox" name="namesOnly" value="yes" checked={owner.namesOnly} />
          {words.namesOnly}
        </label>
        <label class="check">
          <input type="checkbox" name="ownDkim" value="yes" checked={owner.ownDkim} />
          {words.ownDkim}
        </label>
        {hasModel && (
          <label class="check">
            <input type="checkbox" name="secondReader" value="yes" checked={owner.secondReader} />
            {words.secondReader}
          </label>
        )}
      </div>
      <div>
        <button type="submit" name="do" value="you">
          {words.save}
        </button>
      </div>
    </form>
  )
}

function Pause({ seen: { owner, view } }: { seen: Seen }) {
  const words = view.words.settings
  const isPaused = owner.pausedUntil !== null && owner.pausedUntil > view.now
  return (
    <div>
      <p class="soft">{words.pauseHelp}</p>
      {isPaused && (
        <p>
          {view.words.today.paused} <When at={owner.pausedUntil ?? view.now} view={view} as="day" />.
        </p>
      )}
      <SettingsForm view={view}>
        <label class="short">
          <span>{words.pauseUntil}</span>
          <input
            type="date"
            name="until"
            min={localDateOf(view.now + DAY_MS, view.zone)}
            value={localDateOf(view.now + WEEK_MS, view.zone)}
          />
        </label>
        <button type="submit" name="do" value="pause">
          {words.pauseButton}
        </button>
        {isPaused && (
          <button type="submit" name="do" value="resume">
            {view.words.today.resume}
          </button>
        )}
      </SettingsForm>
    </div>
  )
}

/** Takes one of a list out again. */
function TakeOut(props: { fields: Readonly<Record<string, string>>; named: string; does: string; view: View }) {
  const { fields, named, does, view } = props
  const { remove } = view.words.settings
  return (
    <form class="beside" method="post" action="/settings">
      <FormToken view={view} />
      {Object.entries(fields).map(([name, value]) => (
        <input type="hidden" name={name} value={value} />
      ))}
      <button class="plain" type="submit" name="do" value={does} aria-label={`${remove}: ${named}`}>
        {remove}
      </button>
    </form>
  )
}

/** Puts one more into a list. */
function PutIn(props: { field: 'address' | 'value'; label: string; does: string; button: string; view: View }) {
  const { field, label, does, button, view } = props
  return (
    <SettingsForm view={view}>
      <label>
        <span>{label}</span>
        <input
          type={field === 'address' ? 'email' : 'text'}
          name={field}
          required
          maxlength={254}
          autocomplete="off"
          value={heldIn(view, does, field, '')}
        />
      </label>
      <button type="submit" name="do" value={does}>
        {button}
      </button>
    </SettingsForm>
  )
}

function Addresses({ seen: { settings, view }, confirm }: { seen: Seen; confirm: string | null }) {
  const words = view.words.settings
  return (
    <div>
      {confirm !== null && (
        <p class="flash" role="status">
          {words.confirmHelp(confirm)}
        </p>
      )}
      <ul class="plainlist">
        {settings.addresses.map(({ address, confirmedAt, trust }) => (
          <li>
            <bdi>{shown(address, 254)}</bdi>
            <span class="soft">
              {' · '}
              {confirmedAt === null ? words.unconfirmed : `${words.confirmed}, ${words.trust[trust]}`}
            </span>
            {settings.addresses.length > 1 && (
              <TakeOut fields={{ address }} named={address} does="remove-address" view={view} />
            )}
          </li>
        ))}
      </ul>
      <PutIn field="address" label={words.addAddress} does="add-address" button={words.addAddressButton} view={view} />
    </div>
  )
}

function NeverLog({ seen: { settings, view } }: { seen: Seen }) {
  const words = view.words.settings
  return (
    <div>
      <p class="soft">{words.neverLogHelp}</p>
      <ul class="plainlist">
        {settings.never.map(({ kind, value }) => (
          <li>
            <bdi>{shown(value, 254)}</bdi>{' '}
            <TakeOut fields={{ kind, value }} named={value} does="remove-never" view={view} />
          </li>
        ))}
      </ul>
      <PutIn field="value" label={words.neverLogAdd} does="add-never" button={words.add} view={view} />
    </div>
  )
}

function Sessions({ seen: { settings, view }, current }: { seen: Seen; current: string | null }) {
  const words = view.words.settings
  return (
    <div>
      <ul class="plainlist">
        {settings.sessions.map(session => (
          <li>
            <bdi>{shown(session.browser, 100)}</bdi>
            <span class="soft">
              {' · '}
              {words.seen} <When at={session.seenAt} view={view} />
              {session.hash === current && ` · ${words.thisOne}`}
            </span>
          </li>
        ))}
      </ul>
      {settings.sessions.length > 1 && (
        <form class="actions" method="post" action="/sign-out">
          <FormToken view={view} />
          <button type="submit" name="everywhere" value="yes">
            {words.endOthers}
          </button>
        </form>
      )}
    </div>
  )
}
