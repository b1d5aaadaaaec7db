import { html } from 'hono/html'
import type { SignInMail } from '../../store/sign-ins.ts'
import type { Language } from '../ports.ts'
import type { Words } from '../words/en.ts'

/** The mail that carries a sign-in link: the link, how long it lives, and what to do if nobody asked. */
export function signInMail({ signIn }: Words, language: Language, link: string): SignInMail {
  const text = signIn.mailText(link)
  const [before = '', after = ''] = text.split(link)
  const body = html`<!DOCTYPE html><html lang="${language}"><body><p>${before.trim()}</p><p><a href="${link}">${link}</a></p><p>${after.trim()}</p></body></html>`
  return { subject: signIn.mailSubject, text, html: String(body) }
}
