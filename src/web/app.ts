import { Hono, type MiddlewareHandler } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { ensureFirstOwner } from '../flow/first-owner.ts'
import { base32 } from '../ids.ts'
import { settingsOf } from '../settings.ts'
import { ASSETS } from './assets.ts'
import { isLoopback } from './door/cookies.ts'
import { cameFromHere, FORM_TOKEN_FIELD, isFormType, isOwnForm } from './door/form-token.ts'
import { securityHeaders } from './door/headers.ts'
import { findViewer } from './door/viewer.ts'
import { readFlash } from './forms/flash.ts'
import { HANDLERS } from './handlers.ts'
import { brokenPage, forbiddenPage, notFoundPage, tooLargePage, unmigratedPage, unsetPage } from './pages/error.tsx'
import type { WebContext, WebEnv, WebPorts } from './ports.ts'
import { ROUTES, type Route, type RouteName } from './routes.ts'

/** The largest form that is read. */
const FORM_BYTES_MAX = 64 * 1024

/** The web view: pages, forms and sign-in, drawn by the server, working without a script. */
export function webApp(ports: WebPorts): Hono<WebEnv> {
  const app = new Hono<WebEnv>()
  app.use(securityHeaders)
  for (const { path, type, text } of ASSETS) {
    app.get(path, c =>
      c.body(text, 200, { 'Content-Type': type, 'Cache-Control': 'public, max-age=31536000, immutable' }),
    )
  }
  app.use(onlyHttps, prepare(ports), findViewer, bodyLimit({ maxSize: FORM_BYTES_MAX, onError: tooLargePage }))
  for (const name of namesOfRoutes()) {
    const route: Route = ROUTES[name]
    app.on(route.method, route.path, admitted(name, route), readFlash, HANDLERS[name])
  }
  app.notFound(notFoundPage)
  app.onError(failed)
  return app
}

function namesOfRoutes(): readonly RouteName[] {
  return Object.keys(ROUTES).filter((name): name is RouteName => name in ROUTES)
}

/** Plain http is for a laptop talking to itself. */
const onlyHttps: MiddlewareHandler<WebEnv> = async (c, next) => {
  const url = new URL(c.req.url)
  if (url.protocol === 'https:' || isLoopback(c.req.url)) return next()
  url.protocol = 'https:'
  return c.redirect(url.href, 308)
}

function prepare(ports: WebPorts): MiddlewareHandler<WebEnv> {
  return async (c, next) => {
    const read = settingsOf(c.env)
    if (!read.ok) return unsetPage(c, read.missing)
    const made = ports.portsOf(c.env, read.settings)
    c.set('settings', read.settings)
    c.set('ports', made)
    c.set('now', made.now)
    c.set('db', made.db)
    c.set('accessKeys', ports.accessKeys)
    await ensureFirstOwner(made)
    return next()
  }
}

/** Lets in whom the table of routes admits, and reads no form that is not from one of our own pages. */
function admitted(name: RouteName, route: Route): MiddlewareHandler<WebEnv> {
  return async (c, next) => {
    if (route.method === 'POST') {
      // RFC 8058: the one-click request of a mail program carries neither cookie nor page; its address is the proof.
      const isOneClick = name === 'pause'
      if (!isFormType(c.req.header('Content-Type'))) return forbiddenPage(c)
      if (!isOneClick && !cameFromHere(c)) return forbiddenPage(c)
      const form = await c.req.parseBody({ all: true })
      if (!isOneClick && !isOwnForm(c, form[FORM_TOKEN_FIELD])) return forbiddenPage(c)
      c.set('form', form)
    }
    if (route.admission === 'signed-in' && !c.get('viewer')) return c.redirect('/sign-in', 303)
    return next()
  }
}

/** What SQLite says where a table or column of this version is missing. */
const UNMIGRATED = /no such (?:table|column)|has no column named/i

async function failed(error: Error, c: WebContext): Promise<Response> {
  if (isUnmigrated(error)) return unmigratedPage(c)
  const errorId = base32(c.get('ports')?.random(5) ?? new Uint8Array(5))
  // The name alone: a message may carry statements and what was bound to them.
  c.get('ports')?.log('page-failed', { errorId, error: error.name, route: c.req.routePath })
  return brokenPage(c, errorId)
}

function isUnmigrated(error: unknown): boolean {
  for (let at = error, depth = 0; at instanceof Error && depth < 5; at = at.cause, depth++) {
    if (UNMIGRATED.test(at.message)) return true
  }
  return false
}
