import type { ContentfulStatusCode } from 'hono/utils/http-status'
import { Page } from '../parts/layout.tsx'
import type { WebContext } from '../ports.ts'
import { viewOf } from '../view.ts'
import { wordsOf } from '../words/words.ts'

type Trouble = {
  readonly status: ContentfulStatusCode
  readonly title: string
  readonly help: string
  readonly lines?: readonly string[]
  readonly retryAfterSeconds?: number
}

/** A page that says what happened and what to do about it. Never a stack, never what the database said. */
export function troublePage(c: WebContext, trouble: Trouble): Response | Promise<Response> {
  if (trouble.retryAfterSeconds !== undefined) c.header('Retry-After', String(trouble.retryAfterSeconds))
  // A request that failed early has no words yet.
  if (c.get('words') === undefined) {
    c.set('words', wordsOf('en'))
    c.set('language', 'en')
    c.set('viewer', null)
    c.set('formToken', '')
  }
  const view = { ...viewOf(c), flash: null }
  return c.html(
    <Page view={view} title={trouble.title}>
      <h1>{trouble.title}</h1>
      <p class="lead">{trouble.help}</p>
      {trouble.lines && (
        <ul class="plainlist">
          {trouble.lines.map(line => (
            <li>
              <code>{line}</code>
            </li>
          ))}
        </ul>
      )}
      <p class="more">
        <a href="/">{view.words.error.home}</a>
      </p>
    </Page>,
    trouble.status,
  )
}

export function notFoundPage(c: WebContext): Response | Promise<Response> {
  const { error } = c.get('words') ?? wordsOf('en')
  return troublePage(c, { status: 404, title: error.notFound, help: error.notFoundHelp })
}

export function forbiddenPage(c: WebContext): Response | Promise<Response> {
  const { error } = c.get('words')
  return troublePage(c, { status: 403, title: error.forbidden, help: error.forbiddenHelp })
}

export function tooLargePage(c: WebContext): Response | Promise<Response> {
  const { error } = c.get('words') ?? wordsOf('en')
  return troublePage(c, { status: 413, title: error.tooLarge, help: error.tooLargeHelp })
}

export function tooManyPage(c: WebContext): Response | Promise<Response> {
  const { error } = c.get('words')
  return troublePage(c, { status: 429, title: error.tooMany, help: error.tooManyHelp, retryAfterSeconds: 900 })
}

/** The commands that bring a database up to this version (experience.md section 0, number 3). */
const MIGRATE = ['npm run db:migrate', 'npm start']

export function unmigratedPage(c: WebContext): Response | Promise<Response> {
  const { error } = c.get('words') ?? wordsOf('en')
  return troublePage(c, { status: 503, title: error.unmigrated, help: error.unmigratedHelp, lines: MIGRATE })
}

export function unsetPage(c: WebContext, missing: readonly string[]): Response | Promise<Response> {
  return troublePage(c, { status: 503, title: wordsOf('en').error.settings, help: '', lines: missing })
}

export function brokenPage(c: WebContext, errorId: string): Response | Promise<Response> {
  const { error } = c.get('words') ?? wordsOf('en')
  return troublePage(c, { status: 500, title: error.broken, help: error.brokenHelp, lines: [errorId] })
}
