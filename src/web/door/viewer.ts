import type { MiddlewareHandler } from 'hono'
import { base32 } from '../../ids.ts'
import { hashOf } from '../../nudge/tokens.ts'
import { isVisitToNote, noteVisit, signedIn } from '../../store/sessions.ts'
import { ownerByAddress } from '../../store/sign-ins.ts'
import type { Language, Viewer, WebContext, WebEnv } from '../ports.ts'
import { wordsOf } from '../words/words.ts'
import { accessAddress } from './access.ts'
import { readCookie, writeCookie } from './cookies.ts'
import { formTokenOf } from './form-token.ts'

/** Bytes of a session, browser or sign-in secret: 256 bits. */
const SECRET_BYTES = 32

export function newSecret(c: WebContext): string {
  return base32(c.get('ports').random(SECRET_BYTES))
}

/** Finds out who is looking, in which language, and what their forms must carry. */
export const findViewer: MiddlewareHandler<WebEnv> = async (c, next) => {
  const { secret } = c.get('settings')
  const session = readCookie(c, 's')
  const viewer = (session === null ? null : await bySession(c, session)) ?? (await byAccess(c))
  c.set('viewer', viewer)
  const holder = viewer ? (viewer.sessionHash ?? `access:${viewer.owner.id}`) : `browser:${browserMark(c)}`
  c.set('formToken', await formTokenOf(secret, holder))
  const language = viewer?.owner.language ?? languageAsked(c.req.header('Accept-Language'))
  c.set('language', language)
  c.set('words', wordsOf(language))
  await next()
}

async function bySession(c: WebContext, session: string): Promise<Viewer | null> {
  const now = c.get('now')
  const hash = await hashOf(session)
  const found = await signedIn(c.get('db'), hash, now)
  if (!found) return null
  if (isVisitToNote(found.session, now)) await noteVisit(c.get('db'), hash, now)
  return { owner: found.owner, sessionHash: hash }
}

async function byAccess(c: WebContext): Promise<Viewer | null> {
  const { access } = c.get('settings')
  const assertion = c.req.header('Cf-Access-Jwt-Assertion')
  const address = await accessAddress(assertion, access, c.get('now'), c.get('accessKeys'))
  const owner = address === null ? null : await ownerByAddress(c.get('db'), address)
  return owner ? { owner, sessionHash: null } : null
}

/** The mark of a browser that has not signed in; made when a page is first asked for, so that its forms can prove themselves. */
export function browserMark(c: WebContext): string {
  const known = readCookie(c, 'b')
  if (known !== null) return known
  if (c.req.method !== 'GET') return ''
  const made = newSecret(c)
  writeCookie(c, 'b', made)
  return made
}

function languageAsked(header: string | undefined): Language {
  return /^\s*de\b/i.test(header ?? '') ? 'de' : 'en'
}
