import { expect, test } from 'vitest'
import { base32, OutboxId } from '../../src/ids.ts'
import { derivedId, readToken, sealToken, type TokenPurpose } from '../../src/nudge/tokens.ts'
import { HOUR_MS } from '../../src/time/instant.ts'

const SECRET = '0123456789abcdef0123456789abcdef0123456789abcdef'
const PURPOSES: readonly TokenPurpose[] = ['reply', 'digest-page', 'unsubscribe']
/** A million with NIGHTLY set. */
const FORGERIES = process.env.NIGHTLY ? 1_000_000 : 10_000

test(`B03 of ${FORGERIES} forged tokens none passes, of any kind`, async () => {
  const outboxId = OutboxId.parse(await derivedId('outbox', 'someone', 'digest:2026-03-02'))
  const real = await sealToken(SECRET, 'reply', { outboxId, number: 2, expiresAt: 500_000 * HOUR_MS })
  const random = seeded(7)
  const passed: string[] = []
  for (let index = 0; index < FORGERIES; index++) {
    const forged = index % 4 === 0 ? changedAt(real, index, random) : randomText(random, real.length)
    const read = await readToken(SECRET, PURPOSES[index % 3] ?? 'reply', forged)
    if (read.ok && forged !== real) passed.push(forged)
  }
  expect(passed).toEqual([])
}, 600_000)

function changedAt(text: string, index: number, random: () => number): string {
  const at = index % text.length
  const other = randomText(random, 1)
  return text.slice(0, at) + other + text.slice(at + 1)
}

function randomText(random: () => number, length: number): string {
  return base32(Uint8Array.from({ length }, () => Math.floor(random() * 256))).slice(0, length)
}

function seeded(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return state / 2 ** 32
  }
}
