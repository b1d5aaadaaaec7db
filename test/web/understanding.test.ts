import { beforeAll, expect, test } from 'vitest'
import { type Seeded, seed } from './seed.ts'
import { Browser, db } from './visitor.ts'

let seeded: Seeded
let sam: Browser
beforeAll(async () => {
  seeded = await seed(db, 'sam@example.com')
  sam = await new Browser().signInAs(seeded.ownerId)
})

const rows = (query: string) =>
  db.$client
    .prepare(query)
    .all<Record<string, string | null>>()
    .then(({ results }) => results)

test('what was misread goes by one press, its person stays, and it can be had back', async () => {
  const [finding] = await rows("SELECT id, contact_id AS contact FROM findings WHERE kind = 'detail' LIMIT 1")
  const path = `/people/${finding?.contact}`
  const form = await sam.formToken(path)
  const quoteOf = async () => (await sam.get(path)).text()
  const [said] = await rows(`SELECT quote FROM findings WHERE id = '${finding?.id}'`)
  expect(await quoteOf()).toContain(said?.quote?.replaceAll("'", '&#39;').slice(0, 20))
  const answer = await sam.postRaw(
    `/findings/${finding?.id}`,
    { form, do: 'dismiss', back: 'person' },
    { 'Sec-Fetch-Site': 'same-origin' },
  )
  expect(answer.status).toBe(303)
  expect(await rows(`SELECT state FROM findings WHERE id = '${finding?.id}'`)).toEqual([{ state: 'dismissed' }])
  expect(await rows(`SELECT state FROM contacts WHERE id = '${finding?.contact}'`)).not.toEqual([{ state: 'resting' }])
  // It stands among what is over, with the way back, and no longer among what is to be remembered.
  const over = (await quoteOf()).split('<summary>Closed</summary>')
  expect(over[0]).not.toContain(`<q class="quote" dir="auto">${said?.quote}</q>`)
  expect(over[1]).toContain('Misread')
  await sam.postRaw(
    `/findings/${finding?.id}`,
    { form, do: 'reopen', back: 'person' },
    { 'Sec-Fetch-Site': 'same-origin' },
  )
  expect(await rows(`SELECT state FROM findings WHERE id = '${finding?.id}'`)).toEqual([{ state: 'open' }])
})

test('a kept promise is shown with the mail that kept it', async () => {
  const [promise] = await rows(
    "SELECT id, contact_id AS contact FROM findings WHERE kind = 'promise' AND state = 'open' LIMIT 1",
  )
  const [message] = await rows(
    `SELECT m.id, m.subject FROM messages m JOIN participants p ON p.message_id = m.id WHERE p.contact_id = '${promise?.contact}' LIMIT 1`,
  )
  await rows(
    `UPDATE findings SET state = 'kept', closed_at = said_at + 1, closed_by_message = '${message?.id}' WHERE id = '${promise?.id}'`,
  )
  const page = await (await sam.get(`/people/${promise?.contact}`)).text()
  expect(page).toContain(`href="/people/${promise?.contact}/mails/${message?.id}"`)
})

test('the second reader is offered only where a model is bound', async () => {
  expect(await (await sam.get('/settings')).text()).not.toContain('name="secondReader"')
})

test('an address that is somebody else’s becomes a person of its own by one press, which undo takes back', async () => {
  const [person] = await rows(
    'SELECT contact_id AS id, min(address) AS first, max(address) AS last FROM addresses GROUP BY contact_id ORDER BY contact_id LIMIT 1',
  )
  await rows(
    `INSERT INTO addresses (owner_id, address, contact_id, first_seen, last_seen) SELECT owner_id, 'other@elsewhere.example', contact_id, 1, 1 FROM addresses WHERE contact_id = '${person?.id}' LIMIT 1`,
  )
  const path = `/people/${person?.id}`
  expect(await (await sam.get(path)).text()).toContain('value="split"')
  const form = await sam.formToken(path)
  const pressed = { form, do: 'split', address: 'other@elsewhere.example', back: 'person' }
  const answer = await sam.postRaw(path, pressed, { 'Sec-Fetch-Site': 'same-origin' })
  expect(answer.status).toBe(303)
  const holder = () => rows("SELECT contact_id AS id FROM addresses WHERE address = 'other@elsewhere.example'")
  expect(await holder()).not.toEqual([{ id: person?.id }])
  const [action] = await rows("SELECT id FROM actions WHERE kind = 'split'")
  const again = { form: await sam.formToken(path) }
  await sam.postRaw(`/activity/${action?.id}/undo`, again, { 'Sec-Fetch-Site': 'same-origin' })
  expect(await holder()).toEqual([{ id: person?.id }])
})

test('a promise whose day was told twice stays on the start page until it is kept or let go', async () => {
  const [promise] = await rows("SELECT id FROM findings WHERE kind = 'promise' AND \"by\" = 'contact' LIMIT 1")
  await rows(
    `UPDATE findings SET state = 'open', due = '2026-02-20', due_at = NULL, told_at = 1, quote = 'I shall bring the harbour maps' WHERE id = '${promise?.id}'`,
  )
  expect(await (await sam.get('/')).text()).toContain('harbour maps')
  await rows(`UPDATE findings SET state = 'kept' WHERE id = '${promise?.id}'`)
  expect(await (await sam.get('/')).text()).not.toContain('harbour maps')
})

test('a search finds the words of an open promise and whose it is, and opens their page', async () => {
  const [promise] = await rows("SELECT id, contact_id AS contact FROM findings WHERE kind = 'promise' LIMIT 1")
  await rows(
    `UPDATE findings SET state = 'open', quote = 'I will send you the Zürich ledger' WHERE id = '${promise?.id}'`,
  )
  for (const query of ['ledger', 'zurich', 'Zuerich LEDGER']) {
    const page = await (await sam.get(`/people?q=${encodeURIComponent(query)}`)).text()
    expect(page, query).toContain('In open promises and questions')
    expect(page).toContain(`href="/people/${promise?.contact}"`)
  }
  expect(await (await sam.get('/people?q=ledgers')).text()).not.toContain('In open promises')
})
