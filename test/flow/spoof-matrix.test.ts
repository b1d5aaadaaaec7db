import { expect, test } from 'vitest'
import { type Judgment, judge } from '../../src/flow/judge.ts'
import { InboxId, OwnerId } from '../../src/ids.ts'
import { readMail } from '../../src/mail/read.ts'
import { readingOf } from '../../src/mail/reading.ts'
import type { WaitingMail } from '../../src/store/inbox.ts'
import type { Known } from '../../src/store/known.ts'
import genuineSenders from '../fixtures/flow/genuine-senders.json?raw'
import spoofs from '../fixtures/flow/spoofs.json?raw'
import { MONDAY, OWNER } from './a-kith.ts'

type Named = readonly (readonly [name: string, text: string])[]
type Sender = {
  readonly name: string
  readonly address: string
  readonly received: string
  readonly dkim: readonly (readonly [domain: string, selector: string])[]
  readonly policy: string
  readonly headers: readonly string[]
}

const { from: FROMS, blocks: BLOCKS }: { readonly from: Named; readonly blocks: Named } = JSON.parse(spoofs)
const SENDERS: readonly Sender[] = JSON.parse(genuineSenders)
const owner = OwnerId.parse('owner')

const ROW: WaitingMail = {
  id: InboxId.parse('mail'),
  ownerId: owner,
  purpose: 'capture',
  addressWords: '',
  outboxId: null,
  nudgeNumber: null,
  tokenExpiresAt: null,
  envelopeFrom: 'eve@attack.example',
  envelopeTo: 'log@kith.test',
  receivedAt: MONDAY,
  raw: '',
  attempts: 1,
  released: null,
  reason: null,
  contentHash: '',
  bodyHashes: null,
}

/** What is known: one confirmed address of the owner, trusted as far as `trust` says. */
function knownWith(address: string, trust: 'dmarc' | 'dkim' = 'dmarc'): Known {
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

/** The mail's bytes as the store keeps them: one character a byte. */
function bytesOf(text: string): string {
  return Array.from(new TextEncoder().encode(text), byte => String.fromCharCode(byte)).join('')
}

async function judged(header: string, known: Known, purpose: 'capture' | 'confirm' = 'capture'): Promise<Judgment> {
  const raw = `${header.replaceAll('\n', '\r\n')}\r\nTo: anna@nordlicht.example\r\nSubject: Hello\r\nMessage-ID: <x@y.example>\r\nDate: Mon, 02 Mar 2026 07:00:00 +0000\r\n\r\nI'll call you on Friday.\r\n`
  const mail = await readMail(bytesOf(raw))
  const reading = readingOf(mail, ROW.envelopeFrom)
  return judge(mail, reading.automatic !== null, { ...ROW, purpose, raw }, known, 'kith.test')
}

test.each(BLOCKS)('A01 A09 A10 spoof matrix: under %s no shape of From is the owner', async (_, block) => {
  for (const [shape, from] of FROMS) {
    for (const trust of ['dmarc', 'dkim'] as const) {
      const { kind } = await judged(`${block}\n${from}`, knownWith(OWNER, trust))
      expect([shape, trust, kind]).not.toEqual([shape, trust, 'file'])
      expect([shape, trust, kind]).not.toEqual([shape, trust, 'command'])
    }
  }
})

const FORGED = [
  'Authentication-Results: mx.cloudflare.net; dmarc=pass header.from=keller.example policy.dmarc=none',
  'ARC-Authentication-Results: i=1; mx.cloudflare.net; dmarc=pass header.from=keller.example',
  'Received: from x by cloudflare-email.net (cloudflare) id 9 for <log@kith.test>; Mon, 02 Mar 2026 07:00:00 +0000',
  `Received-SPF: pass (mx.cloudflare.net: domain of ${OWNER} designates 192.0.2.9) receiver=mx.cloudflare.net;`,
  'X-CF-SpamH-Score: 0',
  `Sender: ${OWNER}`,
  `Reply-To: ${OWNER}`,
  `Resent-From: ${OWNER}`,
  `Return-Path: <${OWNER}>`,
  'DKIM-Signature: v=1; a=rsa-sha256; d=keller.example; s=x; h=from; bh=x; b=y',
]

test('A02 A03 A06 spoof matrix: two thousand mixtures of forged blocks, fields and senders, and none is the owner', async () => {
  const random = seeded(20_260_302)
  const pick = <T>(list: readonly T[]): T | undefined => list[Math.floor(random() * list.length)]
  for (let index = 0; index < 2_000; index++) {
    const [blockName = '', block = ''] = pick(BLOCKS) ?? []
    const froms = Array.from({ length: 1 + Math.floor(random() * 2) }, () => pick(FROMS))
    const extra = Array.from({ length: Math.floor(random() * 4) }, () => pick(FORGED) ?? '')
    const lines = [...extra, ...froms.flatMap(shape => shape?.[1] ?? [])].toSorted(() => random() - 0.5)
    // A verdict of the server's own for the owner's domain is what nobody but the owner's server brings about.
    const header = [block, 'X-Mailer: x', ...lines].join('\n')
    const { kind } = await judged(header, knownWith(OWNER))
    expect([blockName, froms.map(shape => shape?.[0]), extra, kind === 'file' || kind === 'command']).toEqual([
      blockName,
      froms.map(shape => shape?.[0]),
      extra,
      false,
    ])
  }
}, 60_000)

const NAMES: readonly ((address: string) => string)[] = [
  address => address,
  address => `<${address}>`,
  address => `Sam Keller <${address}>`,
  address => `"Keller, Sam" <${address}>`,
  address => `=?UTF-8?Q?Sam_K=C3=A9ller?= <${address}>`,
  address => `=?utf-8?B?U2FtIEvDqWxsZXI=?=\n <${address}>`,
  address => `"Sam (at home)" <${address}>`,
  address => `Sam Keller <${address.replace(/[a-z]/g, letter => letter.toUpperCase())}>`,
  address => `Sam K\u00e9ller <${address}>`,
  address => `${address} (Sam Keller)`,
]

/** The server's results in the orders and with the companions in which they have been seen. */
const RESULTS: readonly ((sender: Sender, domain: string) => readonly string[])[] = [
  (sender, domain) => [...dkim(sender), dmarc(sender, domain), ...spf(sender)],
  (sender, domain) => [dmarc(sender, domain), ...spf(sender)],
  (sender, domain) => [...spf(sender), ...dkim(sender), dmarc(sender, domain), 'arc=none smtp.remote-ip="192.0.2.7"'],
  (sender, domain) => [
    ...dkim(sender),
    'dkim=fail (body hash did not verify) header.d=list.example header.s=x',
    dmarc(sender, domain),
  ],
  (sender, domain) => [
    'arc=pass (i=1) smtp.remote-ip=192.0.2.7',
    ...dkim(sender),
    dmarc(sender, domain),
    'spf=none (mx.cloudflare.net: no SPF record) smtp.helo=mx.example',
    'spf=softfail (mx.cloudflare.net: not designated) smtp.mailfrom=bounce@forwarder.example',
  ],
]
const dkim = ({ dkim: signed }: Sender) =>
  signed.map(([domain, selector]) => `dkim=pass header.d=${domain} header.s=${selector} header.b=L6CZ3OJ0`)
const dmarc = ({ policy }: Sender, domain: string) => `dmarc=pass header.from=${domain} policy.dmarc=${policy}`
const spf = ({ address }: Sender) => [
  'spf=none (mx.cloudflare.net: no SPF records found for postmaster@mx.example) smtp.helo=mx.example',
  `spf=pass (mx.cloudflare.net: domain of ${address} designates 192.0.2.7 as permitted sender) smtp.mailfrom=${address}`,
]

function genuine(sender: Sender, name: string, results: readonly string[]): string {
  return [
    `Received: from ${sender.received}\n by cloudflare-email.net (cloudflare) id 5f3b\n for <log+abc@kith.test>; Mon, 02 Mar 2026 07:00:01 +0000`,
    'ARC-Seal: i=1; a=rsa-sha256; s=cf2024-1; d=cloudflare-email.net; cv=none; b=x',
    'ARC-Message-Signature: i=1; a=rsa-sha256; s=cf2024-1; d=cloudflare-email.net; c=relaxed/relaxed; h=From; bh=x; b=y',
    `ARC-Authentication-Results: i=1; mx.cloudflare.net;\n ${results.join(';\n ')}`,
    `Received-SPF: pass (mx.cloudflare.net: domain of ${sender.address} designates 192.0.2.7 as permitted sender)\n receiver=mx.cloudflare.net; client-ip=192.0.2.7; envelope-from="${sender.address}"; helo=mx.example;`,
    `Authentication-Results: mx.cloudflare.net;\n ${results.join(';\n ')}`,
    'X-CF-SpamH-Score: 0',
    'Received: by mx.example with SMTP id 4fb; Mon, 02 Mar 2026 06:59:59 -0800 (PST)',
    `DKIM-Signature: v=1; a=rsa-sha256; c=relaxed/relaxed; d=${sender.dkim[0]?.[0]}; s=${sender.dkim[0]?.[1]};\n h=from:to:subject; bh=x; b=y`,
    ...sender.headers,
    `From: ${name}`,
  ].join('\n')
}

test('of three hundred genuine header shapes of owners at the usual mail houses none is held', async () => {
  const held: string[] = []
  let all = 0
  for (const sender of SENDERS) {
    const domain = sender.address.slice(sender.address.lastIndexOf('@') + 1)
    for (const [number, name] of NAMES.entries()) {
      for (const [order, results] of RESULTS.entries()) {
        all += 1
        const header = genuine(sender, name(sender.address), results(sender, domain))
        const judgment = await judged(header, knownWith(sender.address))
        if (judgment.kind !== 'file') held.push(`${sender.name} ${number} ${order} ${JSON.stringify(judgment)}`)
      }
    }
  }
  expect(all).toBe(300)
  expect(held).toEqual([])
})

test('the same genuine shapes with a failed verdict, or of another address, are all held', async () => {
  for (const sender of SENDERS) {
    const domain = sender.address.slice(sender.address.lastIndexOf('@') + 1)
    for (const name of NAMES) {
      const results = (RESULTS[0]?.(sender, domain) ?? []).map(one => one.replace('dmarc=pass', 'dmarc=fail'))
      expect((await judged(genuine(sender, name(sender.address), results), knownWith(sender.address))).kind).toBe(
        'hold',
      )
      const passed = RESULTS[0]?.(sender, domain) ?? []
      expect(
        (
          await judged(
            genuine(sender, name(sender.address), passed),
            knownWith(OWNER === sender.address ? 'x@y.example' : OWNER),
          )
        ).kind,
      ).toBe('hold')
    }
  }
})

function seeded(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return state / 2 ** 32
  }
}
