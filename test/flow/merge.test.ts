import { expect, test } from 'vitest'
import { obey } from '../../src/flow/obey.ts'
import { splitAddress } from '../../src/flow/split-address.ts'
import { undo } from '../../src/flow/undo.ts'
import { ContactId, OwnerId } from '../../src/ids.ts'
import { DAY_MS } from '../../src/time/instant.ts'
import { aKith, MONDAY, stamped } from './a-kith.ts'
import { aMail } from './a-mail.ts'

const PEOPLE = [
  ['Priya Raman <priya@lumen.example>', '"RAMAN, PRIYA" <priya@lumen.example>', 'priya@lumen.example'],
  ['P. Raman <pr@acme.example>', 'Priya S. Raman <pr@acme.example>', 'pr@acme.example'],
  ['Tomás Vidal <tomas@vidal.example>'],
]
const SAID = [
  "I'll send you the plan by Friday.",
  'Did you see the house?',
  'Nothing much here.',
  'As promised, here is the plan.',
]
const THEIRS = [
  'Thanks for the plan!',
  'Could you send me the map of the house?',
  'I have joined Quillworks.',
  'I no longer work for Acme.',
  'I will bring the drawings on Monday.',
]
/** Everything that follows from mail; versions and the log of actions tell that something happened, not what is. */
const DUMP = [
  'SELECT id, created_at, name, name_rank, name_key, state, snoozed_until, cadence, notes, last_at, last_direction, last_outbound_at, last_inbound_at, unanswered, gap_weight, gap_sum, gap_count, quiet_at, due_at, sort_at, search, merged_into, title, organization, introduced_by FROM contacts ORDER BY id',
  'SELECT address, contact_id, first_seen, last_seen, name, name_rank, merged_from FROM addresses ORDER BY address',
  'SELECT message_id, contact_id, role, sent_at, address FROM participants ORDER BY message_id, contact_id',
  'SELECT id, contact_id, kind, state, closed_at, closed_by_message FROM findings ORDER BY id',
  'SELECT id, contact_id, title, organization, first_seen, last_seen, source, message_id, left_at FROM positions ORDER BY id',
  'SELECT part, contact_id FROM name_parts ORDER BY part, contact_id',
  'SELECT contact_id, tag FROM tags ORDER BY contact_id, tag',
  'SELECT id, contact_id, at FROM reminders ORDER BY id',
  'SELECT contact_id, other_id, state FROM suggestions ORDER BY contact_id, other_id',
]

/** The mails of one history: whom each goes to and what it says follows from its number and a seed. */
function mails(seed: number, from: number, count: number): { raw: string; at: number }[] {
  return Array.from({ length: count }, (_, index) => {
    const number = from + index
    const at = MONDAY + number * 5 * DAY_MS
    const formOf = (person: number, form: number) => {
      const forms = PEOPLE[person % PEOPLE.length] ?? []
      return forms[form % forms.length] ?? ''
    }
    const to = formOf(number * 7 + seed, number + seed)
    const cc = (number + seed) % 4 === 0 ? formOf(number * 7 + seed + 1, number) : undefined
    const said = SAID[(number + seed) % SAID.length] ?? ''
    const day = new Date(at - DAY_MS).toUTCString().slice(0, 16)
    const answer = [`On ${day} at 09:12, ${to} wrote:`, `> ${THEIRS[(number * 3 + seed) % THEIRS.length]}`]
    const text = [said, ...((number + seed) % 3 === 0 ? ['', ...answer] : []), ''].join('\r\n')
    return { at, raw: stamped(aMail({ to, at, text, id: `${seed}-${number}@keller.example`, ...(cc ? { cc } : {}) })) }
  })
}

async function dumpAfter(seed: number, merges: boolean, between = 9) {
  const kith = await aKith()
  const send = async (list: { raw: string; at: number }[]) => {
    for (const { raw, at } of list) {
      kith.setNow(at + 60_000)
      await kith.deliver(raw, kith.capture)
    }
  }
  await send(mails(seed, 0, 9))
  const idOf = async (address: string) =>
    ContactId.parse(
      (await kith.rows<{ id: string }>('SELECT contact_id AS id FROM addresses WHERE address = ?', address))[0]?.id,
    )
  const ownerId = OwnerId.parse(kith.ownerId)
  const [priya, other] = [await idOf('priya@lumen.example'), await idOf('pr@acme.example')]
  // Both have circles, notes and reminders of their own, and Tomás was introduced by the one who will go.
  const wishes = [
    { contactId: priya, command: { do: 'tag' as const, add: ['mentor'], quote: '' } },
    { contactId: other, command: { do: 'tag' as const, add: ['client', 'mentor'], quote: '' } },
    { contactId: priya, command: { do: 'note' as const, text: 'Likes pears.', quote: '' } },
    { contactId: other, command: { do: 'note' as const, text: 'Allergic to pears.', quote: '' } },
    { contactId: other, command: { do: 'remind' as const, at: '2027-05-05', text: 'Birthday', quote: '' } },
  ]
  await obey(kith.ports(), ownerId, { source: 'page', key: 'wishes', at: kith.now(), orders: wishes })
  await kith.rows("UPDATE contacts SET introduced_by = ? WHERE name LIKE 'Tom%'", other)
  if (merges) {
    const order = {
      command: { do: 'merge' as const, with: other, quote: '' },
      contactId: priya,
    }
    const merged = await obey(kith.ports(), ownerId, { source: 'page', key: 'merge', at: kith.now(), orders: [order] })
    expect(merged.refused).toEqual([])
    await send(mails(seed, 9, between))
    const [{ n } = { n: 0 }] = await kith.rows<{ n: number }>(
      'SELECT count(*) AS n FROM contacts WHERE merged_into IS NULL',
    )
    expect(n).toBe(2)
    const read = await kith.rows<{ id: string }>('SELECT id FROM owners')
    expect(read.length).toBe(1)
    const action = merged.done[0]?.actionId
    if (action) await undo(kith.ports(), await ownerRow(kith), action)
  } else await send(mails(seed, 9, between))
  expect(kith.faults).toEqual([])
  return Promise.all(DUMP.map(query => kith.rows(query)))
}

async function ownerRow(kith: Awaited<ReturnType<typeof aKith>>) {
  const { owners } = await import('../../src/store/schema.ts')
  const [owner] = await kith.ports().db.select().from(owners)
  if (!owner) throw new Error('no owner')
  return owner
}

test.each([1, 2, 3, 4, 5, 6, 7, 8])(
  'a merge that is taken back leaves no trace, whatever mail came in between (seed %i)',
  async seed => {
    const never = await dumpAfter(seed, false)
    const undone = await dumpAfter(seed, true)
    expect(undone).toEqual(never)
  },
  30_000,
)

test('nor after many mails in between', async () => {
  const never = await dumpAfter(9, false, 80)
  expect(await dumpAfter(9, true, 80)).toEqual(never)
}, 120_000)

test.each([1, 2, 3])(
  'an address that was taken for theirs becomes somebody of its own, and taking that back leaves no trace (seed %i)',
  async seed => {
    const kith = await aKith()
    const [one, other] = [
      'Rosalind Okonkwo-Meyer <rosalind.okonkwo-meyer@lumen.example>',
      'Rosalind Okonkwo-Meyer <rosalind.okonkwo-meyer@acme.example>',
    ]
    for (let number = 0; number < 8; number++) {
      const at = MONDAY + number * 5 * DAY_MS
      kith.setNow(at + 60_000)
      const to = (number * 5 + seed) % 3 === 0 ? other : one
      const text = SAID[(number + seed) % SAID.length] ?? ''
      await kith.deliver(stamped(aMail({ to, at, text, id: `${seed}-${number}@keller.example` })), kith.capture)
    }
    const dump = () => Promise.all(DUMP.map(query => kith.rows(query)))
    const before = await dump()
    const owner = await ownerRow(kith)
    const id = ContactId.parse((await kith.rows<{ id: string }>('SELECT id FROM contacts'))[0]?.id)
    const action = await splitAddress(kith.ports(), owner, id, 'rosalind.okonkwo-meyer@acme.example')
    expect(await kith.rows('SELECT name, organization FROM contacts ORDER BY organization')).toEqual([
      { name: 'Rosalind Okonkwo-Meyer', organization: 'acme.example' },
      { name: 'Rosalind Okonkwo-Meyer', organization: 'lumen.example' },
    ])
    expect(
      await kith.rows(
        'SELECT count(*) AS n FROM participants p JOIN addresses a ON a.address = p.address WHERE a.contact_id <> p.contact_id',
      ),
    ).toEqual([{ n: 0 }])
    if (action) await undo(kith.ports(), owner, action)
    expect(kith.faults).toEqual([])
    expect(await dump()).toEqual(before)
  },
  30_000,
)
