import { expect, test } from 'vitest'
import { obey } from '../../src/flow/obey.ts'
import { undo } from '../../src/flow/undo.ts'
import { ContactId, OwnerId } from '../../src/ids.ts'
import { DAY_MS } from '../../src/time/instant.ts'
import { aKith, MONDAY, stamped } from './a-kith.ts'
import { aMail } from './a-mail.ts'

const PEOPLE = ['Priya Raman <priya@lumen.example>', 'P. Raman <pr@acme.example>', 'Tomás Vidal <tomas@vidal.example>']
const SAID = ["I'll send you the plan by Friday.", 'Did you see the house?', 'Nothing much here.']
/** Everything that follows from mail; versions and the log of actions tell that something happened, not what is. */
const DUMP = [
  'SELECT id, name, name_rank, name_key, state, cadence, notes, last_at, last_direction, last_outbound_at, last_inbound_at, unanswered, gap_weight, gap_sum, gap_count, quiet_at, due_at, sort_at, search, merged_into, title, organization FROM contacts ORDER BY id',
  'SELECT address, contact_id, first_seen, last_seen FROM addresses ORDER BY address',
  'SELECT message_id, contact_id, role, sent_at, address FROM participants ORDER BY message_id, contact_id',
  'SELECT id, contact_id, kind, state FROM findings ORDER BY id',
  'SELECT id, contact_id FROM positions ORDER BY id',
  'SELECT part, contact_id FROM name_parts ORDER BY part, contact_id',
  'SELECT contact_id, tag FROM tags ORDER BY contact_id, tag',
]

/** The mails of one history: whom each goes to and what it says follows from its number and a seed. */
function mails(seed: number, from: number, count: number): { raw: string; at: number }[] {
  return Array.from({ length: count }, (_, index) => {
    const number = from + index
    const at = MONDAY + number * 5 * DAY_MS
    const to = PEOPLE[(number * 7 + seed) % PEOPLE.length] ?? ''
    const cc = (number + seed) % 4 === 0 ? PEOPLE[(number + 1) % PEOPLE.length] : undefined
    const text = SAID[(number + seed) % SAID.length] ?? ''
    return { at, raw: stamped(aMail({ to, at, text, id: `${seed}-${number}@keller.example`, ...(cc ? { cc } : {}) })) }
  })
}

async function dumpAfter(seed: number, merges: boolean) {
  const kith = await aKith()
  const send = async (list: { raw: string; at: number }[]) => {
    for (const { raw, at } of list) {
      kith.setNow(at + 60_000)
      await kith.deliver(raw, kith.capture)
    }
  }
  await send(mails(seed, 0, 9))
  if (merges) {
    const idOf = async (address: string) =>
      ContactId.parse(
        (await kith.rows<{ id: string }>('SELECT contact_id AS id FROM addresses WHERE address = ?', address))[0]?.id,
      )
    const ownerId = OwnerId.parse(kith.ownerId)
    const order = {
      command: { do: 'merge' as const, with: await idOf('pr@acme.example'), quote: '' },
      contactId: await idOf('priya@lumen.example'),
    }
    const merged = await obey(kith.ports(), ownerId, { source: 'page', key: 'merge', at: kith.now(), orders: [order] })
    expect(merged.refused).toEqual([])
    await send(mails(seed, 9, 9))
    const [{ n } = { n: 0 }] = await kith.rows<{ n: number }>(
      'SELECT count(*) AS n FROM contacts WHERE merged_into IS NULL',
    )
    expect(n).toBe(2)
    const read = await kith.rows<{ id: string }>('SELECT id FROM owners')
    expect(read.length).toBe(1)
    const action = merged.done[0]?.actionId
    if (action) await undo(kith.ports(), await ownerRow(kith), action)
  } else await send(mails(seed, 9, 9))
  expect(kith.faults).toEqual([])
  return Promise.all(DUMP.map(query => kith.rows(query)))
}

async function ownerRow(kith: Awaited<ReturnType<typeof aKith>>) {
  const { owners } = await import('../../src/store/schema.ts')
  const [owner] = await kith.ports().db.select().from(owners)
  if (!owner) throw new Error('no owner')
  return owner
}

test.each([1, 2, 3, 4])(
  'a merge that is taken back leaves no trace, whatever mail came in between (seed %i)',
  async seed => {
    const never = await dumpAfter(seed, false)
    const undone = await dumpAfter(seed, true)
    expect(undone).toEqual(never)
  },
  30_000,
)
