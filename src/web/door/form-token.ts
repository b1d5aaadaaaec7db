import { keyedHash } from '../../nudge/tokens.ts'
import type { WebContext } from '../ports.ts'

/** The field that every form carries. */
export const FORM_TOKEN_FIELD = 'form'

/** Letters of a form token: 128 bits in hex. It stands in every form of a list, and a page has its budget. */
const TOKEN_LETTERS = 32

/** The secret that the forms of one browser carry: a keyed hash of what only that browser holds. */
export async function formTokenOf(secret: string, holder: string): Promise<string> {
  return (await keyedHash(secret, 'form', holder)).slice(0, TOKEN_LETTERS)
}

/** Whether a posted form comes from one of Kith's own pages (reliability.md G10): the browser says same-origin, or, where it
 *  says nothing, names our own Origin; it is a form, nothing else; and it carries the token.
 *  `Origin: null` is ordinary here: under no-referrer a browser sends it with its own forms. */
export function isOwnForm(c: WebContext, given: unknown): boolean {
  return cameFromHere(c) && isFormType(c.req.header('Content-Type')) && sameText(given, c.get('formToken'))
}

/** The half of the check that needs no token: for pages whose address is itself the secret. */
export function cameFromHere(c: WebContext): boolean {
  const site = c.req.header('Sec-Fetch-Site')
  if (site !== undefined) return site === 'same-origin'
  return c.req.header('Origin') === new URL(c.req.url).origin
}

export function isFormType(type: string | undefined): boolean {
  return /^(?:application\/x-www-form-urlencoded|multipart\/form-data)(?:;|$)/i.test(type ?? '')
}

function sameText(given: unknown, expected: string): boolean {
  if (typeof given !== 'string' || given.length !== expected.length || expected === '') return false
  let difference = 0
  for (let index = 0; index < expected.length; index++)
    difference |= given.charCodeAt(index) ^ expected.charCodeAt(index)
  return difference === 0
}
