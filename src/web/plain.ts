import { isReady } from '../store/sessions.ts'
import { captureOf } from './capture.ts'
import { ownerOf } from './door/owner.ts'
import type { WebContext } from './ports.ts'

/** For monitors: whether the database answers. Says nothing else. */
export async function health(c: WebContext) {
  return (await isReady(c.get('db'))) ? c.text('ok') : c.text('database not ready', 503)
}

export function robots(c: WebContext) {
  return c.text('User-agent: *\nDisallow: /\n')
}

/** The capture address as a contact card, so that two letters in a Bcc line find it (RFC 2426: version 3 is what Outlook
 *  and Google read best). The address holds nothing that a card would have to escape. */
export async function captureCard(c: WebContext) {
  const address = await captureOf(c, ownerOf(c))
  const lines = ['BEGIN:VCARD', 'VERSION:3.0', 'N:Kith;;;;', 'FN:Kith', `EMAIL;TYPE=INTERNET:${address}`, 'END:VCARD']
  return c.body(`${lines.join('\r\n')}\r\n`, 200, {
    'Content-Type': 'text/vcard; charset=utf-8',
    'Content-Disposition': 'attachment; filename="kith.vcf"',
  })
}
