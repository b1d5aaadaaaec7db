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

test('a nickname at another firm is asked about with its reason, and a pair that was kept apart is neither asked about nor joined again', async () => {
  const kith = await aKith()
  await kith.deliver(stamped(aMail({ to: 'Robert Quillfeather <robert@lumen.example>', at: MONDAY })), kith.capture)
  await kith.deliver(
    stamped(aMail({ to: 'Bob Quillfeather <bq@acme.example>', at: MONDAY + 1000, id: 'bob@keller.example' })),
    kith.capture,
  )
  expect(await kith.rows('SELECT reason, state FROM suggestions')).toEqual([
    { reason: expect.stringContaining('nickname'), state: 'open' },
  ])
  await kith.rows("UPDATE suggestions SET state = 'apart'")
  await kith.deliver(
    stamped(aMail({ to: 'Bob Quillfeather <bq@acme.example>', at: MONDAY + 2000, id: 'bob2@keller.example' })),
    kith.capture,
  )
  await kith.deliver(
    stamped(
      aMail({
        to: 'Robert Quillfeather <rob.quillfeather@third.example>',
        at: MONDAY + 3000,
        id: 'third@keller.example',
      }),
    ),
    kith.capture,
  )
  expect(kith.faults).toEqual([])
  expect(await kith.rows('SELECT count(*) AS n FROM contacts')).toEqual([{ n: 3 }])
  expect(await kith.rows("SELECT count(*) AS n FROM suggestions WHERE state = 'apart'")).toEqual([{ n: 1 }])
})

test('of several forms of a name the best stands, whichever came first, and the owner’s own edit stays', async () => {
  const forms = [
    '"BERG, ANNA" <anna.berg@nordlicht.example>',
    'Anna Berg <anna.berg@nordlicht.example>',
    'anna.berg@nordlicht.example',
  ]
  for (const order of [forms, forms.toReversed()]) {
    const kith = await aKith()
    for (const [index, to] of order.entries())
      await kith.deliver(stamped(aMail({ to, at: MONDAY + index * 1000, id: `${index}@keller.example` })), kith.capture)
    expect(kith.faults).toEqual([])
    expect(await kith.rows('SELECT name, name_key FROM contacts')).toEqual([
      { name: 'Anna Berg', name_key: 'anna berg' },
    ])
    await kith.rows("UPDATE contacts SET name = 'Anna (choir)', name_rank = 3")
    await kith.deliver(
      stamped(aMail({ to: 'Dr. Anna Berg <anna.berg@nordlicht.example>', at: MONDAY + 9000, id: '9@keller.example' })),
      kith.capture,
    )
    expect(await kith.rows('SELECT name FROM contacts')).toEqual([{ name: 'Anna (choir)' }])
  }
})

test('a signature that names both addresses joins them; a family’s shared address is joined to nobody', async () => {
  const kith = await aKith()
  await kith.deliver(stamped(aMail({ to: 'Ines Valera <ines@valera-ink.example>', at: MONDAY })), kith.capture)
  const quoting = [
    'Thanks, see you then.',
    '',
    'On Sun, 1 Mar 2026 at 10:12, Ines V <iv@studio.example> wrote:',
    '> The drafts are on their way.',
    '>',
    '> Best regards',
    '> Ines Valera',
    '> Valera Ink',
    '> iv@studio.example',
    '> ines@valera-ink.example',
    '',
  ].join('\r\n')
  await kith.deliver(
    stamped(aMail({ to: 'Ines V <iv@studio.example>', at: MONDAY + 5000, text: quoting, id: 'b@keller.example' })),
    kith.capture,
  )
  await kith.deliver(
    stamped(aMail({ to: 'Ines Valera <familie@valera-ink.example>', at: MONDAY + 6000, id: 'c@keller.example' })),
    kith.capture,
  )
  expect(kith.faults).toEqual([])
  expect(
    await kith.rows('SELECT address, c.name FROM addresses a JOIN contacts c ON c.id = a.contact_id ORDER BY address'),
  ).toEqual([
    expect.objectContaining({ address: expect.stringContaining('familie@') }),
    { address: 'ines@valera-ink.example', name: 'Ines Valera' },
    { address: 'iv@studio.example', name: 'Ines Valera' },
  ])
  expect(await kith.rows('SELECT count(DISTINCT contact_id) AS n FROM addresses')).toEqual([{ n: 2 }])
})
