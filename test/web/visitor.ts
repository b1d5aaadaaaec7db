import { createExecutionContext, waitOnExecutionContext } from 'cloudflare:test'
import { env } from 'cloudflare:workers'
import type { JWTVerifyGetKey } from 'jose'
import type { OutgoingMail, Ports } from '../../src/flow/ports.ts'
import { base32, type OwnerId } from '../../src/ids.ts'
import { hashOf } from '../../src/nudge/tokens.ts'
import { databaseOf } from '../../src/store/database.ts'
import { beginSession } from '../../src/store/sessions.ts'
import { webApp } from '../../src/web/app.ts'
import type { WebPorts } from '../../src/web/ports.ts'
import { NOW } from './seed.ts'

export const ORIGIN = 'https://kith.test'
export const db = databaseOf(env.DB)
/** What was mailed, and when it is. */
export const world = { now: NOW, sent: [] as OutgoingMail[], logged: [] as string[] }

let drawn = 0
/** Never the same twice, always the same in order. */
function random(bytes: number): Uint8Array {
  drawn += 1
  return Uint8Array.from({ length: bytes }, (_, index) => (drawn * 31 + index * 7 + (drawn >> 8)) & 255)
}

export function newToken(): string {
  return base32(random(32))
}

const portsOf: WebPorts['portsOf'] = (bindings, settings): Ports => ({
  db: databaseOf(bindings.DB),
  settings,
  now: world.now,
  random,
  send: async mail => {
    world.sent.push(mail)
    return { messageId: `<${world.sent.length}@kith.test>` }
  },
  log: (event, details) => world.logged.push(`${event} ${JSON.stringify(details ?? {})}`),
})

const app = webApp({ portsOf })
const bindings = { ...env }

const made = new WeakMap<object, typeof bindings>()
/** Bindings with some replaced; the same object for the same ones, as in an isolate. */
function boundWith(other: Record<string, unknown>): typeof bindings {
  const known = made.get(other) ?? { ...bindings, ...other }
  made.set(other, known)
  return known
}

/** Sends one request to the web view, as the Worker would. */
export async function send(request: Request, other?: Record<string, unknown>): Promise<Response> {
  const context = createExecutionContext()
  const response = await app.fetch(request, other ? boundWith(other) : bindings, context)
  await waitOnExecutionContext(context)
  return response
}

/** The same behind Cloudflare Access, with these keys and settings. */
export function accessApp(keys: JWTVerifyGetKey, settings: Record<string, string>) {
  const behind = webApp({ portsOf, accessKeys: keys })
  const bound = { ...bindings, ...settings }
  return async (request: Request): Promise<Response> => {
    const context = createExecutionContext()
    const response = await behind.fetch(request, bound, context)
    await waitOnExecutionContext(context)
    return response
  }
}

/** A browser: keeps cookies, follows nothing, and sends what browsers send with a form of the same page. */
export class Browser {
  readonly cookies = new Map<string, string>()

  async get(path: string, headers: Record<string, string> = {}): Promise<Response> {
    return this.#keep(await send(new Request(ORIGIN + path, { headers: { ...this.#cookie(), ...headers } })))
  }

  /** Posts fields to `path` with the form token of `page`, as pressing a button on it would. */
  async post(path: string, fields: Record<string, string | string[]>, page = path): Promise<Response> {
    const token = await this.formToken(page)
    return this.postRaw(path, { form: token, ...fields }, { 'Sec-Fetch-Site': 'same-origin', Origin: 'null' })
  }

  async postRaw(
    path: string,
    fields: Record<string, string | string[]>,
    headers: Record<string, string>,
  ): Promise<Response> {
    const body = new URLSearchParams()
    for (const [name, value] of Object.entries(fields)) for (const one of [value].flat()) body.append(name, one)
    const request = new Request(ORIGIN + path, { method: 'POST', body, headers: { ...this.#cookie(), ...headers } })
    return this.#keep(await send(request))
  }

  async formToken(page: string): Promise<string> {
    const text = await (await this.get(page)).text()
    return /name="form" value="([0-9a-f]+)"/.exec(text)?.[1] ?? ''
  }

  /** Signs in by putting a session straight into the store. */
  async signInAs(ownerId: OwnerId): Promise<this> {
    const session = newToken()
    await db.batch(beginSession(db, ownerId, { hash: await hashOf(session), now: world.now, browser: 'a test' }))
    this.cookies.set('__Host-s', session)
    return this
  }

  #cookie(): Record<string, string> {
    const all = [...this.cookies].map(([name, value]) => `${name}=${value}`).join('; ')
    return all ? { Cookie: all } : {}
  }

  #keep(response: Response): Response {
    for (const line of response.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? []
      if (value === '' || /max-age=0/i.test(line)) this.cookies.delete(name)
      else this.cookies.set(name, value)
    }
    return response
  }
}
