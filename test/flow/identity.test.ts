import { expect, test } from 'vitest'
import { DAY_MS } from '../../src/time/instant.ts'
import { aKith, MONDAY, stamped } from './a-kith.ts'
import { aMail } from './a-mail.ts'

test('the same full name with its name spelled by a new address is the same person, and the clock runs on', async () => {
  const kith = await aKith()
  await kith.deliver(
    stamped(aMail({ to: 'Rosalind Okonkwo-Meyer <rosalind.okonkwo-meyer@lumen.example>', at: MONDAY })),
    kith.capture,
  )
  kith.setNow(MONDAY + 10 * DAY_MS)
  await kith.deliver(
    stamped(aMail({ to: 'Rosalind Okonkwo-Meyer <rosalind.okonkwo-meyer@acme.example>', at: MONDAY + 9 * DAY_MS })),
    kith.capture,
  )
  expect(kith.faults).toEqual([])
  expect(await kith.rows('SELECT name, gap_count FROM contacts')).toEqual([
    { name: 'Rosalind Okonkwo-Meyer', gap_count: 1 },
  ])
  expect(await kith.rows('SELECT count(*) AS n FROM addresses')).toEqual([{ n: 2 }])
})

test('a namesake of a widespread name at another address is a second person, and the owner is asked at most once', async () => {
  const kith = await aKith()
  await kith.deliver(stamped(aMail({ to: 'John Smith <john.smith@nordlicht.example>', at: MONDAY })), kith.capture)
  await kith.deliver(
    stamped(aMail({ to: 'John Smith <sunny77@mail.example>', at: MONDAY + 1000, id: 'two@keller.example' })),
    kith.capture,
  )
  expect(kith.faults).toEqual([])
  const [{ n: people } = { n: 0 }] = await kith.rows<{ n: number }>('SELECT count(*) AS n FROM contacts')
  const [{ n: asked } = { n: 0 }] = await kith.rows<{ n: number }>('SELECT count(*) AS n FROM suggestions')
  expect([people, asked]).toEqual([2, 1])
})
