import { expect, test } from 'vitest'
import { obey } from '../../src/flow/obey.ts'
import { BEGINNING, type Progress, reprocess } from '../../src/flow/reprocess.ts'
import { ContactId, FindingId, OwnerId } from '../../src/ids.ts'
import { openedAgain } from '../../src/store/promises-page.ts'
import { DAY_MS } from '../../src/time/instant.ts'
import { aHistory } from './a-history.ts'
import { aKith, MONDAY, stamped } from './a-kith.ts'
import { aMail } from './a-mail.ts'

type Kith = Awaited<ReturnType<typeof aKith>>

/** All that an owner has, apart from the counter of changes. */
const DUMP = [
  'SELECT id, created_at, name, name_rank, name_key, state, cadence, notes, introduced_by, last_at, last_direction, last_outbound_at, last_inbound_at, unanswered, gap_weight, gap_sum, gap_count, quiet_at, due_at, sort_at, search, merged_into, title, organization FROM contacts ORDER BY id',
  'SELECT address, contact_id, first_seen, last_seen, name, name_rank FROM addresses ORDER BY address',
  'SELECT id, key, authored, sent_at, direction FROM messages ORDER BY id',
  'SELECT message_id, contact_id, role, address FROM participants ORDER BY message_id, contact_id',
  'SELECT id, contact_id, message_id, kind, by, quote, place, said_at, due, due_at, iso, about, state, closed_at, closed_by_message FROM findings ORDER BY id',
  'SELECT id, contact_id, title, organization, first_seen, last_seen, source, message_id, left_at FROM positions ORDER BY id',
  'SELECT part, contact_id FROM name_parts ORDER BY part, contact_id',
]
const dumpOf = (kith: Kith) => Promise.all(DUMP.map(query => kith.rows(query)))

async function readAgain(kith: Kith): Promise<number> {
  let progress: Progress = BEGINNING
  let steps = 0
  // As a program does that was ended and went on: the place is all that it knows.
  while (progress.phase !== 'done' && steps < 200) {
    const step = await reprocess(kith.ports(), OwnerId.parse(kith.ownerId), JSON.parse(JSON.stringify(progress)))
    progress = step.progress
    steps += 1
  }
  return steps
}

async function lived(seed: number, count = 40): Promise<Kith> {
  const kith = await aKith(MONDAY - 200 * DAY_MS)
  for (const { raw, at } of aHistory(seed, count, MONDAY - 200 * DAY_MS)) {
    kith.setNow(at + 60_000)
    await kith.deliver(raw, kith.capture)
  }
  expect(kith.faults).toEqual([])
  return kith
}

test.each([1, 2, 3])(
  'reading everything again gives the database that stands, with raw and without (seed %i)',
  async seed => {
    const kith = await lived(seed)
    const before = await dumpOf(kith)
    expect(before[4]?.length).toBeGreaterThan(20)
    await readAgain(kith)
    expect(await dumpOf(kith)).toEqual(before)
    await kith.rows('UPDATE inbox SET raw = NULL')
    await readAgain(kith)
    expect(await dumpOf(kith)).toEqual(before)
    expect(kith.faults).toEqual([])
  },
)

test.each([4, 5, 6])(
  'what follows from mail can be lost and comes back as it was from the stored words (seed %i)',
  async seed => {
    const kith = await lived(seed)
    const before = await dumpOf(kith)
    await kith.rows('UPDATE inbox SET raw = NULL')
    await kith.rows('DELETE FROM findings')
    await kith.rows('DELETE FROM positions')
    await kith.rows(
      'UPDATE contacts SET last_at = NULL, gap_weight = 0, gap_sum = 0, gap_count = 0, unanswered = 7, quiet_at = NULL, due_at = 1, title = NULL, organization = NULL, introduced_by = NULL',
    )
    await readAgain(kith)
    expect(await dumpOf(kith)).toEqual(before)
  },
)

test('what older rules left open is closed by the mail that kept it, unless the owner had opened it again', async () => {
  const kith = await lived(8)
  const before = await dumpOf(kith)
  const closed = await kith.rows<{ id: string }>(
    'SELECT id FROM findings WHERE closed_by_message IS NOT NULL ORDER BY closed_at DESC, id',
  )
  expect(closed.length).toBeGreaterThan(3)
  await kith.rows(
    "UPDATE findings SET state = 'open', closed_at = NULL, closed_by_message = NULL WHERE closed_by_message IS NOT NULL",
  )
  await readAgain(kith)
  expect(await dumpOf(kith)).toEqual(before)
  const last = FindingId.parse(closed[0]?.id)
  await kith.ports().db.run(openedAgain(OwnerId.parse(kith.ownerId), last))
  await readAgain(kith)
  expect(await kith.rows('SELECT state FROM findings WHERE id = ?', last)).toEqual([{ state: 'open' }])
})

test('what the owner dismissed, moved or kept stays so when everything is read again, and a merge survives it', async () => {
  const kith = await lived(7)
  const findings = await kith.rows<{ id: string; contact: string }>(
    "SELECT id, contact_id AS contact FROM findings WHERE kind IN ('promise', 'ask') AND by = 'owner' AND state = 'open' ORDER BY id",
  )
  const wishes = [
    { do: 'rest' as const, quote: 'dismiss' },
    { do: 'snooze' as const, until: '2026-04-01', quote: 'due' },
    { do: 'touch' as const, channel: null, on: '2026-02-28', quote: 'done' },
  ]
  const orders = wishes.flatMap((command, index) => {
    const finding = findings[index]
    return finding
      ? [{ command, contactId: ContactId.parse(finding.contact), findingId: FindingId.parse(finding.id) }]
      : []
  })
  expect(orders.length).toBe(3)
  await obey(kith.ports(), OwnerId.parse(kith.ownerId), { source: 'page', key: 'w', at: kith.now(), orders })
  const idOf = async (address: string) =>
    ContactId.parse(
      (await kith.rows<{ id: string }>('SELECT contact_id AS id FROM addresses WHERE address = ?', address))[0]?.id,
    )
  const merge = {
    command: { do: 'merge' as const, with: await idOf('tomas@vidal.example'), quote: '' },
    contactId: await idOf('ida@lund-boats.example'),
  }
  await obey(kith.ports(), OwnerId.parse(kith.ownerId), { source: 'page', key: 'm', at: kith.now(), orders: [merge] })
  const before = await dumpOf(kith)
  await readAgain(kith)
  expect(await dumpOf(kith)).toEqual(before)
  await kith.rows('UPDATE inbox SET raw = NULL')
  await readAgain(kith)
  expect(await dumpOf(kith)).toEqual(before)
  // An old mail that is brought in later goes to whom the two became.
  const old = MONDAY - 900 * DAY_MS
  const to = 'Tomás Vidal <tomas@vidal.example>'
  await kith.deliver(stamped(aMail({ to, at: old, text: 'Hello.', id: 'old@keller.example' })), kith.capture)
  expect(kith.faults).toEqual([])
  expect(
    await kith.rows(
      "SELECT p.contact_id AS contact FROM participants p JOIN messages m ON m.id = p.message_id WHERE m.rfc_message_id = 'old@keller.example'",
    ),
  ).toEqual([{ contact: merge.contactId }])
})

test('a mail that was taken out again, and words that were kept private, do not come back from raw', async () => {
  const kith = await aKith()
  const to = 'Ida Lund <ida@lund-boats.example>'
  await kith.deliver(
    stamped(aMail({ to, at: MONDAY, text: "I'll send you the plan by Friday." })),
    kith.captureWith('private'),
  )
  const before = await dumpOf(kith)
  await readAgain(kith)
  expect(await dumpOf(kith)).toEqual(before)
  expect(before[4]).toEqual([])
  await kith.rows("UPDATE actions SET undone_at = 1 WHERE kind = 'filed'")
  for (const table of ['messages', 'participants', 'contacts', 'addresses', 'name_parts', 'positions'])
    await kith.rows(`DELETE FROM ${table}`)
  await readAgain(kith)
  expect(await kith.rows('SELECT * FROM messages')).toEqual([])
})
