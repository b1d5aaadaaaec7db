import { expect, test } from 'vitest'
import genuineSenders from '../fixtures/flow/genuine-senders.json?raw'
import { OWNER } from './a-kith.ts'
import { BLOCKS, FROMS, judged, knownWith } from './spoofs.ts'

type Sender = {
  readonly name: string
  readonly address: string
  readonly received: string
  readonly dkim: readonly (readonly [domain: string, selector: string])[]
  readonly policy: string
  readonly headers: readonly string[]
}

const SENDERS: readonly Sender[] = JSON.parse(genuineSenders)

test.each(BLOCKS)('A01 A09 A10 spoof matrix: under %s no shape of From is the owner', async (_, block) => {
  for (const [shape, from] of FROMS) {
    for (const trust of ['dmarc', 'dkim'] as const) {
      const { kind } = await judged(`${block}\n${from}`, knownWith(OWNER, trust))
      expect([shape, trust, kind]).not.toEqual([shape, trust, 'file'])
      expect([shape, trust, kind]).not.toEqual([shape, trust, 'command'])
    }
  }
})

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
