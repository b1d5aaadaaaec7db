import { html } from 'hono/html'
import type { Child } from 'hono/jsx'
import { SCRIPT_ASSET, STYLE_ASSET } from '../assets.ts'
import { FORM_TOKEN_FIELD } from '../door/form-token.ts'
import { fieldsOf, isNarrowed, type PeopleAsked } from '../forms/people-filter.ts'
import type { Flash, View } from '../ports.ts'
import { NAME_LETTERS_MAX, shown } from './shown.ts'

const MAIN_PLACES = [
  ['/', 'today'],
  ['/people', 'people'],
  ['/promises', 'promises'],
  ['/circles', 'circles'],
] as const
const FOOT_PLACES = [
  ['/held', 'held'],
  ['/activity', 'activity'],
  ['/settings', 'settings'],
  ['/welcome', 'welcome'],
] as const

type PageParts = {
  readonly view: View
  readonly title: string
  readonly children: Child
  /** The list in which the search of this page looks. */
  readonly within?: PeopleAsked
}

/** A whole page: head, the way around for those who are signed in, and what the page is about. */
export function Page({ view, title, within, children }: PageParts) {
  const { words } = view
  const frame = (
    <html lang={view.language}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover" />
        <meta name="theme-color" content="#fbf8f2" media="(prefers-color-scheme: light)" />
        <meta name="theme-color" content="#1b1a18" media="(prefers-color-scheme: dark)" />
        <meta name="robots" content="noindex" />
        <title>{`${title} · Kith`}</title>
        <link rel="icon" href="data:," />
        <link rel="stylesheet" href={STYLE_ASSET.path} />
        <script src={SCRIPT_ASSET.path} defer></script>
      </head>
      <body>
        <a class="skip" href="#content">
          {words.nav.skip}
        </a>
        <Top view={view} within={within ?? null} />
        <main id="content" tabindex={-1}>
          {view.fullness !== 'room' && (
            <p class="flash" role="status">
              {words.fullness[view.fullness]} <a href="/settings">{words.nav.settings}</a>
            </p>
          )}
          {view.flash && <FlashLine view={view} flash={view.flash} />}
          {children}
        </main>
        <Foot view={view} />
      </body>
    </html>
  )
  return html`<!DOCTYPE html>${frame}`
}

function FlashLine({ view, flash }: { view: View; flash: Flash }) {
  return (
    <div class={flash.refused ? 'flash no' : 'flash'} role={flash.refused ? 'alert' : 'status'}>
      {flash.sentences.map(sentence => (
        <p dir="auto">{sentence}</p>
      ))}
      {flash.undo && (
        <form method="post" action={'id' in flash.undo ? `/activity/${flash.undo.id}/undo` : '/activity/undo'}>
          <FormToken view={view} />
          {'all' in flash.undo && <input type="hidden" name="all" value={flash.undo.all} />}
          <button class="plain" type="submit">
            {view.words.todo.undo}
          </button>
        </form>
      )}
      {flash.settling && (
        <form method="post" action="/settle">
          <FormToken view={view} />
          <input type="hidden" name="after" value={flash.settling.after} />
          <input type="hidden" name="circle" value={flash.settling.circle} />
          <button class="plain" type="submit">
            {view.words.flash.goOn}
          </button>
        </form>
      )}
    </div>
  )
}

function Top({ view, within }: { view: View; within: PeopleAsked | null }) {
  const { words, owner, path } = view
  if (!owner) {
    return (
      <header class="top">
        <span class="mark">Kith</span>
      </header>
    )
  }
  return (
    <header class="top">
      <a class="mark" href="/">
        Kith
      </a>
      <nav aria-label={words.nav.label}>
        <ul>
          {MAIN_PLACES.map(([place, name]) => (
            <li>
              <a href={place} {...current(path, place)}>
                {words.nav[name]}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <Search within={within} view={view} />
      <a class="me" href="/settings" {...current(path, '/settings')}>
        <bdi>{shown(owner.name, NAME_LETTERS_MAX) || words.nav.settings}</bdi>
      </a>
    </header>
  )
}

/** The search, which stays within the list that is narrowed already. */
function Search({ within, view }: { within: PeopleAsked | null; view: View }) {
  const { nav } = view.words
  const label = within && isNarrowed(within.filter) ? nav.searchHere : nav.search
  return (
    <search>
      <form class="search" action="/people" method="get">
        {within &&
          fieldsOf({ ...within, query: '' }).map(([name, value]) => <input type="hidden" name={name} value={value} />)}
        <label class="hidden" for="search">
          {label}
        </label>
        <input
          id="search"
          type="search"
          name="q"
          maxlength={100}
          placeholder={label}
          autocomplete="off"
          value={within?.query ?? ''}
        />
        <button type="submit" aria-label={label}>
          <i class="icon seek"></i>
        </button>
      </form>
    </search>
  )
}

function current(path: string, place: string): { 'aria-current'?: 'page' } {
  const here = place === '/' ? path === '/' : path === place || path.startsWith(`${place}/`)
  return here ? { 'aria-current': 'page' } : {}
}

function Foot({ view }: { view: View }) {
  const { words, owner, path } = view
  return (
    <footer class="foot">
      {owner && (
        <ul>
          {FOOT_PLACES.map(([place, name]) => (
            <li>
              <a href={place} {...current(path, place)}>
                {name === 'welcome' ? words.welcome.how : words.nav[name]}
              </a>
            </li>
          ))}
          <li>
            <form method="post" action="/sign-out">
              <FormToken view={view} />
              <button class="plain" type="submit">
                {words.nav.signOut}
              </button>
            </form>
          </li>
        </ul>
      )}
      <p>{words.nav.footer}</p>
      {owner && (
        <details id="keys">
          <summary>{words.nav.keys}</summary>
          <p>{words.nav.keyList}</p>
          <button type="button" class="plain" data-keys={words.nav.keysOn} hidden>
            {words.nav.keysOff}
          </button>
        </details>
      )}
    </footer>
  )
}

/** What every form carries (G10). */
export function FormToken({ view }: { view: View }) {
  return <input type="hidden" name={FORM_TOKEN_FIELD} value={view.formToken} />
}

/** A part of a page: its heading stands beside it where there is room. */
export function Part({ title, id, children }: { title: string; id?: string; children: Child }) {
  return (
    <section class="part" {...(id === undefined ? {} : { id })}>
      <h2>{title}</h2>
      <div class="body">{children}</div>
    </section>
  )
}
