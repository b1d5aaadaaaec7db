import { expect, test } from 'vitest'
import { judged, knownWith, mixture, seeded, VICTIM } from '../../flow/spoofs.ts'

/** A hundred thousand with NIGHTLY set, other ones each night. */
const NIGHT = Number(process.env.NIGHTLY ?? 0)
const MIXTURES = NIGHT > 0 ? 100_000 : 4_000

test(`A02 A03 A06 A10 A13 of ${MIXTURES} mixtures of forged blocks, smuggled verdicts, fields and senders none is taken for the owner`, async () => {
  const random = seeded(20_260_302 + NIGHT)
  const believed: string[] = []
  for (let index = 0; index < MIXTURES; index++) {
    const { header, how } = mixture(random)
    const { kind } = await judged(header, knownWith(VICTIM, index % 3 === 0 ? 'dkim' : 'dmarc'))
    if (kind === 'file' || kind === 'command') believed.push(how)
  }
  expect(believed).toEqual([])
}, 3_600_000)
