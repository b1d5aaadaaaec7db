import { expect, test } from 'vitest'
import { obey } from '../../src/flow/obey.ts'
import { undo } from '../../src/flow/undo.ts'
import { ContactId, OwnerId } from '../../src/ids.ts'
import { ledgerOf } from '../../src/relationship/balance.ts'
import { owners } from '../../src/store/schema.ts'
import { aYear, type Kith, MET } from './a-year.ts'

test('after a year every person stands once, with the addresses, posts and mediator that the mails told of', async () => {
  const kith = await aYear()
  const people = await kith.rows<{ name: string }>(
    'SELECT c.name, c.title, c.organization, m.name AS mediator, (SELECT count(*) FROM addresses a WHERE a.contact_id = c.id) AS addresses FROM contacts c LEFT JOIN contacts m ON m.id = c.introduced_by ORDER BY c.name, c.id',
  )
  const person = (name: string) => people.filter(row => row.name === name)
  const alone = { mediator: null, addresses: 1 }
  expect(person('Rosalind Okonkwo-Meyer')).toEqual([expect.objectContaining({ addresses: 4 })])
  expect(person('John Smith').length).toBe(2)
  expect(person('Ida Lund')).toEqual([
    { name: 'Ida Lund', title: 'Head of Hiring', organization: 'Harbour Labs', mediator: null, addresses: 2 },
  ])
  expect(person('Ben Okafor')).toEqual([
    { name: 'Ben Okafor', title: 'Head of Product', organization: 'Harbour Labs', ...alone },
  ])
  expect(person('Nora Vance')).toEqual([
    { name: 'Nora Vance', title: 'Lead Engineer', organization: 'Saltmarsh Works', ...alone },
  ])
  expect(people.length).toBe(MET.length + 7)
  for (const name of MET) expect(person(name)).toEqual([expect.objectContaining({ mediator: 'Mia Sander' })])
  expect(
    await kith.rows(
      "SELECT p.title, p.organization FROM positions p JOIN contacts c ON c.id = p.contact_id WHERE c.name = 'Nora Vance' AND p.source <> 'left' ORDER BY p.first_seen",
    ),
  ).toEqual([
    { title: 'Engineer', organization: 'Tidewater Inc' },
    { title: 'Lead Engineer', organization: 'Saltmarsh Works' },
  ])
})

test('after a year each promise is where its mails left it, and the ledger counts both halves as far as they were seen', async () => {
  const kith = await aYear()
  expect(
    await kith.rows(
      "SELECT f.quote, f.state, m.rfc_message_id AS by FROM findings f LEFT JOIN messages m ON m.id = f.closed_by_message WHERE f.kind = 'promise' AND f.by = 'owner' ORDER BY f.said_at",
    ),
  ).toEqual([
    { quote: "I'll send you the budget plan by Friday.", state: 'kept', by: '11@keller.example' },
    { quote: "I'll call you on Monday.", state: 'open', by: null },
  ])
  const touches = await kith.rows<{ at: number; direction: 'outbound' | 'inbound'; source: 'captured' | 'quoted' }>(
    "SELECT m.sent_at AS at, m.direction, m.source FROM messages m JOIN participants p ON p.message_id = m.id JOIN contacts c ON c.id = p.contact_id WHERE c.name = 'Ben Okafor'",
  )
  const ledger = ledgerOf(touches)
  expect([ledger.mine, ledger.theirs, ledger.visibility, ledger.last?.by]).toEqual([3, 2, 'quoted', 'mine'])
  // His half is known from quotes alone: that nobody answered since may not be said.
  expect(ledger.unanswered?.claimable).toBe(false)
})

const DUMP = [
  'SELECT id, created_at, name, name_rank, state, notes, introduced_by, last_at, last_direction, unanswered, gap_weight, gap_sum, gap_count, due_at, sort_at, search, merged_into, title, organization FROM contacts ORDER BY id',
  'SELECT address, contact_id, first_seen, last_seen, name, name_rank, merged_from FROM addresses ORDER BY address',
  'SELECT message_id, contact_id, role, address FROM participants ORDER BY message_id, contact_id',
  'SELECT id, contact_id, state, closed_by_message FROM findings ORDER BY id',
  'SELECT id, contact_id, title, organization, first_seen, last_seen FROM positions ORDER BY id',
  'SELECT part, contact_id FROM name_parts ORDER BY part, contact_id',
  'SELECT contact_id, other_id, state FROM suggestions ORDER BY contact_id, other_id',
]
const dumpOf = (kith: Kith) => Promise.all(DUMP.map(query => kith.rows(query)))

test('two namesakes made one, parted, and made one again: nothing tells how often', async () => {
  const kith = await aYear()
  const johns = await kith.rows<{ id: string }>("SELECT id FROM contacts WHERE name = 'John Smith' ORDER BY id")
  const [one, other] = johns.map(row => ContactId.parse(row.id))
  if (!one || !other) throw new Error('two are needed')
  const merge = async (key: string) => {
    const orders = [{ command: { do: 'merge' as const, with: other, quote: '' }, contactId: one }]
    const { done } = await obey(kith.ports(), OwnerId.parse(kith.ownerId), {
      source: 'page',
      key,
      at: kith.now(),
      orders,
    })
    return done[0]?.actionId
  }
  const [owner] = await kith.ports().db.select().from(owners)
  const apart = await dumpOf(kith)
  const first = await merge('first')
  const joined = await dumpOf(kith)
  expect(joined).not.toEqual(apart)
  if (owner && first) await undo(kith.ports(), owner, first)
  expect(await dumpOf(kith)).toEqual(apart)
  await merge('second')
  expect(await dumpOf(kith)).toEqual(joined)
})
