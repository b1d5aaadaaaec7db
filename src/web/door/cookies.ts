import { deleteCookie, getCookie, setCookie } from 'hono/cookie'
import type { WebContext } from '../ports.ts'

/** `s` proves a session, `b` marks a browser that has not signed in (yet). */
type CookieName = 's' | 'b'

const LOOPBACK = /^(?:localhost|127\.0\.0\.1|\[::1\])$/
/** A browser mark lives as long as a visit needs it: a day covers the mail that is opened after lunch. */
const BROWSER_SECONDS = 86_400
const SESSION_SECONDS = 60 * 86_400

/** Whether this is a laptop talking to itself, over plain http. */
export function isLoopback(url: string): boolean {
  const { protocol, hostname } = new URL(url)
  return protocol === 'http:' && LOOPBACK.test(hostname)
}

/** On loopback without `__Host-` and Secure: Safari refuses both over http (reliability.md section 4). */
function nameOf(c: WebContext, name: CookieName): string {
  return isLoopback(c.req.url) ? `kith-${name}` : `__Host-${name}`
}

export function readCookie(c: WebContext, name: CookieName): string | null {
  const value = getCookie(c, nameOf(c, name))
  return value !== undefined && /^[a-z2-7]{52}$/.test(value) ? value : null
}

export function writeCookie(c: WebContext, name: CookieName, value: string): void {
  setCookie(c, nameOf(c, name), value, {
    httpOnly: true,
    sameSite: 'Lax',
    path: '/',
    secure: !isLoopback(c.req.url),
    maxAge: name === 's' ? SESSION_SECONDS : BROWSER_SECONDS,
  })
}

export function dropCookie(c: WebContext, name: CookieName): void {
  deleteCookie(c, nameOf(c, name), { path: '/', secure: !isLoopback(c.req.url) })
}
