import * as z from 'zod/mini'
import { deliverLetter } from '../../flow/deliver.ts'
import { OutboxId } from '../../ids.ts'
import { derivedId, hashOf } from '../../nudge/tokens.ts'
import { withinLimits } from '../../store/rate-limits.ts'
import { beginSession, endSession, endSessions } from '../../store/sessions.ts'
import { askForSignIn, useSignIn, wipeSignInMail } from '../../store/sign-ins.ts'
import { dropCookie, isLoopback, readCookie, writeCookie } from '../door/cookies.ts'
import { signInMail } from '../door/sign-in-mail.ts'
import { newSecret } from '../door/viewer.ts'
import { backTo } from '../forms/flash.ts'
import { FormToken, Page } from '../parts/layout.tsx'
import type { WebContext } from '../ports.ts'
import { viewOf } from '../view.ts'
import { tooManyPage, troublePage } from './error.tsx'

const Asked = z.object({ address: z.email().check(z.maxLength(254)) })
/** Tries in a quarter of an hour: for one address, from one place, and in all (reliability.md G07). */
const PER_ADDRESS_MAX = 3
const PER_PLACE_MAX = 10
const IN_ALL_MAX = 200
const TOKEN = /^[a-z2-7]{52}$/

export function signInPage(c: WebContext) {
  if (c.get('viewer')) return c.redirect('/', 303)
  const view = viewOf(c)
  const { signIn } = view.words
  const isSent = c.req.query('sent') !== undefined
  return c.html(
    <Page view={view} title={signIn.title}>
      <h1>{signIn.title}</h1>
      {isSent ? (
        <p class="flash" role="status">
          {signIn.sent}
        </p>
      ) : (
        <p class="lead">{signIn.lead}</p>
      )}
      <form method="post" action="/sign-in" class="fields more">
        <FormToken view={view} />
        <label>
          <span>{signIn.address}</span>
          <input type="email" name="address" required maxlength={254} autocomplete="email" />
        </label>
        <div class="actions">
          <button type="submit">{signIn.send}</button>
        </div>
      </form>
      {isLoopback(c.req.url) && <p class="soft more">{signIn.local}</p>}
    </Page>,
  )
}

/** Asks for a link. Known and unknown addresses take the same way and get the same answer (G06). */
export async function askSignIn(c: WebContext) {
  const browser = readCookie(c, 'b')
  // Who is signed in has no mark that a link could be bound to, and needs none.
  if (browser === null) return c.redirect('/', 303)
  const asked = Asked.safeParse(c.get('form'))
  if (!asked.success) return backTo(c, '/sign-in', { kind: 'no', reason: 'bad-address' })
  const address = asked.data.address.toLowerCase()
  const place = await hashOf(`place ${c.req.header('CF-Connecting-IP') ?? 'here'}`)
  const tries = [
    { key: `sign-in ${await hashOf(`address ${address}`)}`, max: PER_ADDRESS_MAX },
    { key: `sign-in ${place}`, max: PER_PLACE_MAX },
    { key: 'sign-in all', max: IN_ALL_MAX },
  ]
  const [db, now] = [c.get('db'), c.get('now')]
  if (!(await withinLimits(db, tries, now))) return tooManyPage(c)
  const token = newSecret(c)
  const mail = signInMail(c.get('words'), c.get('language'), `${originOf(c)}/sign-in/${token}`)
  const outboxId = OutboxId.parse(await derivedId('sign-in', token))
  const [tokenHash, browserHash] = await Promise.all([hashOf(token), hashOf(browser)])
  await askForSignIn(db, { address, tokenHash, browserHash, outboxId, mail }, now)
  // A fault here is the schedule's to mend: the letter waits in the outbox.
  c.executionCtx.waitUntil(deliverLink(c, outboxId).catch(() => undefined))
  return c.redirect('/sign-in?sent', 303)
}

async function deliverLink(c: WebContext, outboxId: OutboxId): Promise<void> {
  await deliverLetter(outboxId, c.get('ports'))
  await wipeSignInMail(c.get('db'), outboxId)
}

/** On a laptop the page's own address; elsewhere the one the settings name, whatever the Host field says. */
function originOf(c: WebContext): string {
  return c.get('settings').origin
}

/** The page behind the link: a button and nothing else, so that a scanner which opens it uses nothing up (G01). */
export function signInLinkPage(c: WebContext) {
  const token = c.req.param('token') ?? ''
  if (!TOKEN.test(token)) return expiredPage(c)
  const view = viewOf(c)
  const { signIn } = view.words
  return c.html(
    <Page view={view} title={signIn.title}>
      <h1>{signIn.title}</h1>
      <p class="lead">{signIn.press}</p>
      <form method="post" action={`/sign-in/${token}`} class="actions">
        <FormToken view={view} />
        <button type="submit">{signIn.enter}</button>
      </form>
    </Page>,
  )
}

export async function useSignInLink(c: WebContext) {
  const token = c.req.param('token') ?? ''
  const browser = readCookie(c, 'b')
  // A browser that is signed in already has shown its session's token instead of a mark.
  if (!TOKEN.test(token) || (browser === null && !c.get('viewer'))) return expiredPage(c)
  const [db, now] = [c.get('db'), c.get('now')]
  // No mark, no match: '' is the hash of nothing.
  const [tokenHash, browserHash] = await Promise.all([hashOf(token), browser === null ? '' : hashOf(browser)])
  const ownerId = await useSignIn(db, tokenHash, browserHash, now)
  c.get('ports').log(ownerId === null ? 'sign-in-refused' : 'signed-in')
  if (ownerId === null) return expiredPage(c)
  const before = c.get('viewer')?.sessionHash
  const session = newSecret(c)
  const made = { hash: await hashOf(session), now, browser: c.req.header('User-Agent') ?? '' }
  await db.batch(beginSession(db, ownerId, made))
  if (before) await endSession(db, before)
  writeCookie(c, 's', session)
  dropCookie(c, 'b')
  return c.redirect('/', 303)
}

function expiredPage(c: WebContext) {
  const { error } = c.get('words')
  return troublePage(c, { status: 410, title: error.expiredLink, help: error.expiredHelp })
}

/** Ends this session, or with `everywhere` all the others of the owner (G09). */
export async function signOut(c: WebContext) {
  const viewer = c.get('viewer')
  if (!viewer) return c.redirect('/sign-in', 303)
  if (c.get('form').everywhere === 'yes') {
    await endSessions(c.get('db'), viewer.owner.id, viewer.sessionHash)
    return backTo(c, '/settings', { kind: 'ok', word: 'done' })
  }
  if (viewer.sessionHash !== null) await endSession(c.get('db'), viewer.sessionHash)
  dropCookie(c, 's')
  c.header('Clear-Site-Data', '"cache", "cookies", "storage"')
  return c.redirect('/sign-in', 303)
}
