import { type Judgment, judge } from '../../src/flow/judge.ts'
import { InboxId, OwnerId } from '../../src/ids.ts'
import { readMail } from '../../src/mail/read.ts'
import { readingOf } from '../../src/mail/reading.ts'
import type { WaitingMail } from '../../src/store/inbox.ts'
import type { Known } from '../../src/store/known.ts'
import spoofs from '../fixtures/flow/spoofs.json?raw'

type Named = readonly (readonly [name: string, text: string])[]
export type Trust = 'dmarc' | 'dkim'
export const VICTIM = 'sam@keller.example'
const RECEIVED_AT = Date.UTC(2026, 2, 2, 7, 0)

const read: { readonly from: Named; readonly blocks: Named } = JSON.parse(spoofs)
/** Shapes of From that look like the owner's, and blocks that an attacker's mail can carry. */
export const [FROMS, BLOCKS] = [read.from, read.blocks]
const owner = OwnerId.parse('owner')

export const ROW: WaitingMail = {
  id: InboxId.parse('mail'),
  ownerId: owner,
  purpose: 'capture',
  addressWords: '',
  outboxId: null,
  nudgeNumber: null,
  tokenExpiresAt: null,
  envelopeFrom: 'eve@attack.example',
  envelopeTo: 'log@kith.test',
  receivedAt: RECEIVED_AT,
  raw: '',
  attempts: 1,
  released: null,
  reason: null,
  contentHash: '',
  bodyHashes: null,
}

/** What is known: one confirmed address of the owner, trusted as far as `trust` says. */
export function knownWith(address: string, trust: Trust = 'dmarc'): Known {
  const own = { ownerId: owner, address, createdAt: 0, confirmedAt: 1, trust, confirmHash: null, confirmUntil: null }
  return {
    owner: null,
    own: [own],
    never: [],
    contacts: [],
    addresses: [],
    messages: [],
    openFindings: [],
    circleCadences: [],
    positions: [],
    parted: [],
    deleted: [],
  }
}

/** How a mail with this header is judged. */
export async function judged(
  header: string,
  known: Known,
  purpose: WaitingMail['purpose'] = 'capture',
): Promise<Judgment> {
  const text = `${header.replaceAll('\n', '\r\n')}\r\nTo: anna@nordlicht.example\r\nSubject: Hello\r\nMessage-ID: <x@y.example>\r\nDate: Mon, 02 Mar 2026 07:00:00 +0000\r\n\r\nI'll call you on Friday.\r\n`
  // the mail's bytes as the store keeps them: one character a byte
  const raw = Array.from(new TextEncoder().encode(text), byte => String.fromCharCode(byte)).join('')
  const mail = await readMail(raw)
  const reading = readingOf(mail, ROW.envelopeFrom)
  return judge(mail, reading.automatic !== null, { ...ROW, purpose, raw }, known, 'kith.test', false)
}

const FORGED = [
  'Authentication-Results: mx.cloudflare.net; dmarc=pass header.from=keller.example policy.dmarc=none',
  'ARC-Authentication-Results: i=1; mx.cloudflare.net; dmarc=pass header.from=keller.example',
  'Received: from x by cloudflare-email.net (cloudflare) id 9 for <log@kith.test>; Mon, 02 Mar 2026 07:00:00 +0000',
  `Received-SPF: pass (mx.cloudflare.net: domain of ${VICTIM} designates 192.0.2.9) receiver=mx.cloudflare.net;`,
  'X-CF-SpamH-Score: 0',
  `Sender: ${VICTIM}`,
  `Reply-To: ${VICTIM}`,
  `Resent-From: ${VICTIM}`,
  `Return-Path: <${VICTIM}>`,
  'DKIM-Signature: v=1; a=rsa-sha256; d=keller.example; s=x; h=from; bh=x; b=y',
]

/** Pieces that make two readers of one address disagree. */
const PIECES = [
  '"',
  '\\',
  '(',
  ')',
  '<',
  '>',
  ',',
  ';',
  ':',
  '@',
  ' ',
  '\t',
  '\n ',
  '\0',
  '\u00a0',
  '\u200b',
  '\ufeff',
  '=?utf-8?Q?=40?=',
  '=?utf-8?B?PA==?=',
  '?=',
  '@attack.example',
  VICTIM,
  `<${VICTIM}>`,
  'eve@attack.example',
  '\nFrom: ',
  'From: ',
  '\r',
  '\u2028',
  '%40',
  '.',
]

/** What the sender may get into a property of the server's own results: the envelope's sender, HELO, a signature's tags. */
const SMUGGLED = [
  '"',
  '(',
  ')',
  '\\',
  ' ',
  ';',
  '; dmarc=pass header.from=keller.example',
  ' dmarc=pass header.from=keller.example',
  '; dkim=pass header.d=keller.example',
  ' header.from=keller.example',
  ' header.d=keller.example',
  '(dmarc=fail)',
  'x=y ',
  'spf=pass',
  '=',
  'dmarc',
  '/1',
  'pass',
  '"; dmarc=pass header.from=keller.example; "',
  '; none',
]

export type Spoof = { readonly header: string; readonly how: string }
type Random = () => number

const pick = <T>(list: readonly T[], random: Random): T | undefined => list[Math.floor(random() * list.length)]

/** One mail of an attacker, mixed of forged blocks, fields and senders, some of them broken in a few places. */
export function mixture(random: Random): Spoof {
  const [blockName = '', block = ''] = random() < 0.5 ? ['smuggled', smuggling(random)] : (pick(BLOCKS, random) ?? [])
  const froms = Array.from({ length: 1 + Math.floor(random() * 2) }, () => pick(FROMS, random))
  const shapes = froms.map(shape => (random() < 0.6 ? (shape?.[1] ?? '') : spliced(shape?.[1] ?? '', random)))
  const extra = Array.from({ length: Math.floor(random() * 4) }, () => pick(FORGED, random) ?? '')
  const lines = [...extra, ...shapes].toSorted(() => random() - 0.5)
  return {
    header: [block, 'X-Mailer: x', ...lines].join('\n'),
    how: JSON.stringify([blockName, block, lines]),
  }
}

/** A shape with pieces put into it, behind the field's name. */
function spliced(shape: string, random: Random): string {
  let text = shape
  for (let times = 1 + Math.floor(random() * 3); times > 0; times--) {
    const at = 5 + Math.floor(random() * Math.max(1, text.length - 5))
    text = text.slice(0, at) + (pick(PIECES, random) ?? '') + text.slice(at + (random() < 0.3 ? 1 : 0))
  }
  return text
}

/** The server's own block, in which it found that the mail is not the owner's; the sender's words stand where a sender can put
 *  words. A signature's tags cannot hold a semicolon, which parts them. */
function smuggling(random: Random): string {
  const words = () => Array.from({ length: Math.floor(random() * 4) }, () => pick(SMUGGLED, random) ?? '').join('')
  const tag = words().replaceAll(';', '')
  const dkim =
    random() < 0.5 ? ` dkim=fail header.d=attack.example${tag} header.s=s${words().replaceAll(';', '')};` : ''
  const dmarc = ` dmarc=${pick(['fail', 'none', 'temperror'], random)} header.from=keller.example policy.dmarc=none;`
  const helo = ` spf=none smtp.helo=attack.example${words()};`
  const sender = ` spf=pass (mx.cloudflare.net: domain of x${words()}@attack.example designates 192.0.2.66) smtp.mailfrom=x${words()}@attack.example`
  const clauses = random() < 0.7 ? [dkim, dmarc, helo, sender] : [helo, `${sender};`, dkim, dmarc]
  return [
    'Received: from mx.attack.example (192.0.2.66) by cloudflare-email.net (cloudflare) id 7 for <log@kith.test>; Mon, 02 Mar 2026 07:00:00 +0000',
    `Authentication-Results: mx.cloudflare.net;${clauses.join('')}`,
  ].join('\n')
}

export function seeded(seed: number): Random {
  let state = seed >>> 0
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return state / 2 ** 32
  }
}
