import { expect, test } from 'vitest'
import { obey } from '../../src/flow/obey.ts'
import { undo } from '../../src/flow/undo.ts'
import { ContactId, FindingId, OwnerId } from '../../src/ids.ts'
import { owners } from '../../src/store/schema.ts'
import { DAY_MS } from '../../src/time/instant.ts'
import annaDeck from '../fixtures/mail/anna-deck.eml?raw'
import toAnna from '../fixtures/mail/to-anna.eml?raw'
import { aKith, MONDAY, stamped } from './a-kith.ts'
import { aMail } from './a-mail.ts'

test('a later mail that says so keeps a promise, which is then not told on its day; the mail that did it is named', async () => {
  const kith = await aKith()
  await kith.deliver(stamped(toAnna), kith.capture)
  await kith.tick()
  const before = kith.sent.length
  kith.setNow(MONDAY + 3 * DAY_MS + 12 * 3_600_000)
  await kith.deliver(stamped(annaDeck), kith.capture)
  expect(kith.faults).toEqual([])
  expect(
    await kith.rows(
      "SELECT f.state, m.rfc_message_id AS by FROM findings f LEFT JOIN messages m ON m.id = f.closed_by_message WHERE f.kind = 'promise' AND f.by = 'owner'",
    ),
  ).toEqual([{ state: 'kept', by: 'anna-deck@keller.example' }])
  await kith.run(4)
  expect(kith.sent.length).toBe(before)
})

test('what she asked in the quoted mail is answered by the mail above it', async () => {
  const kith = await aKith()
  await kith.deliver(stamped(toAnna), kith.capture)
  expect(await kith.rows("SELECT by, state FROM findings WHERE kind = 'ask' ORDER BY by")).toEqual([
    { by: 'contact', state: 'answered' },
    { by: 'owner', state: 'open' },
  ])
})

const PROMISE = "I'll send you the budget plan by Friday."
const HISTORY = [
  { at: MONDAY, text: PROMISE, id: 'promise@keller.example' },
  { at: MONDAY + DAY_MS, text: 'Did you get to see the harbour?', id: 'ask@keller.example', subject: 'Harbour' },
  { at: MONDAY + 2 * DAY_MS, text: 'As promised, here is the budget plan.', id: 'kept@keller.example' },
  { at: MONDAY + 3 * DAY_MS, text: 'And the budget plan is attached once more.', id: 'again@keller.example' },
]

test.each([[[0, 1, 2, 3]], [[3, 2, 1, 0]], [[2, 0, 3, 1]], [[3, 0, 1, 2]]])(
  'a promise is kept by the first mail that keeps it, whichever order the mails come in (%j)',
  async order => {
    const kith = await aKith(MONDAY + 5 * DAY_MS)
    for (const place of order) {
      const { at, text, id, subject } = HISTORY[place] ?? { at: MONDAY, text: '', id: '' }
      const mail = aMail({ to: 'Ben Okafor <ben@acme.example>', at, text, id, ...(subject ? { subject } : {}) })
      await kith.deliver(stamped(mail), kith.capture)
    }
    expect(kith.faults).toEqual([])
    expect(
      await kith.rows(
        "SELECT f.kind, f.state, m.rfc_message_id AS by FROM findings f LEFT JOIN messages m ON m.id = f.closed_by_message WHERE f.quote LIKE '%Friday%' OR f.kind = 'ask' ORDER BY f.kind",
      ),
    ).toEqual(
      expect.arrayContaining([
        { kind: 'ask', state: 'open', by: null },
        { kind: 'promise', state: 'kept', by: 'kept@keller.example' },
      ]),
    )
  },
)

test('"let it go" and "dismiss" pressed under a promise mean the promise, not the person, and both can be taken back', async () => {
  const kith = await aKith()
  await kith.deliver(stamped(aMail({ to: 'Ben Okafor <ben@acme.example>', at: MONDAY, text: PROMISE })), kith.capture)
  const [finding] = await kith.rows<{ id: string; contact: string }>(
    "SELECT id, contact_id AS contact FROM findings WHERE kind = 'promise'",
  )
  for (const [quote, state] of [
    ['let-go', 'let-go'],
    ['dismiss', 'dismissed'],
  ] as const) {
    const order = {
      command: { do: 'rest' as const, quote },
      contactId: ContactId.parse(finding?.contact),
      findingId: FindingId.parse(finding?.id),
    }
    const request = { source: 'page' as const, key: quote, at: kith.now(), orders: [order] }
    const { done } = await obey(kith.ports(), OwnerId.parse(kith.ownerId), request)
    expect(await kith.rows('SELECT state FROM contacts')).toEqual([{ state: 'active' }])
    expect(await kith.rows("SELECT state FROM findings WHERE kind = 'promise'")).toEqual([{ state }])
    const [owner] = await kith.ports().db.select().from(owners)
    if (owner && done[0]) await undo(kith.ports(), owner, done[0].actionId)
    expect(await kith.rows("SELECT state FROM findings WHERE kind = 'promise'")).toEqual([{ state: 'open' }])
  }
})

test.each([
  ["Ben, I'll send you the plan by Friday. Anna, could you check the list?", { promise: 'Ben', ask: 'Anna' }],
  ["Anna, I'll send you the plan by Friday. Ben, could you check the list?", { promise: 'Anna', ask: 'Ben' }],
  ["Hi Ben,\r\n\r\nI'll send you the plan by Friday. Could you check the list?", { promise: 'Ben', ask: 'Ben' }],
  [
    "Hello both,\r\n\r\nI'll call Ben on Friday. Anna, could you ask Ben for the list?",
    { promise: 'Ben', ask: 'Anna' },
  ],
  ["Hello all,\r\n\r\nI'll send you the plan by Friday. Could you check the list?", { promise: 'Anna', ask: 'Anna' }],
])('in a mail to two, what is said concerns whoever is spoken to: %s', async (text, whom) => {
  const kith = await aKith()
  const to = 'Anna Berg <anna@berg.example>, Ben Okafor <ben@acme.example>'
  await kith.deliver(stamped(aMail({ to, at: MONDAY, text })), kith.capture)
  const said = await kith.rows<{ kind: string; name: string }>(
    "SELECT f.kind, substr(c.name, 1, instr(c.name, ' ') - 1) AS name FROM findings f JOIN contacts c ON c.id = f.contact_id WHERE f.kind IN ('promise', 'ask')",
  )
  expect(Object.fromEntries(said.map(({ kind, name }) => [kind, name]))).toEqual(whom)
})
