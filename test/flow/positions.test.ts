import { expect, test } from 'vitest'
import { answerPosition } from '../../src/flow/answer-position.ts'
import { positionAsked } from '../../src/flow/position-rows.ts'
import { undo } from '../../src/flow/undo.ts'
import { ActionId, ContactId } from '../../src/ids.ts'
import { owners, positions } from '../../src/store/schema.ts'
import { DAY_MS } from '../../src/time/instant.ts'
import { aKith, MONDAY, stamped } from './a-kith.ts'
import { aMail } from './a-mail.ts'

type Kith = Awaited<ReturnType<typeof aKith>>

/** A mail to somebody that quotes what they wrote the day before. */
function quoting(to: string, at: number, quoted: readonly string[], id: string): string {
  const day = new Date(at - DAY_MS).toUTCString().slice(0, 16)
  const text = ['Thanks!', '', `On ${day} at 09:12, ${to} wrote:`, ...quoted.map(line => `> ${line}`), ''].join('\r\n')
  return stamped(aMail({ to, at, text, id }))
}

async function deliver(kith: Kith, at: number, raw: string) {
  kith.setNow(at + 60_000)
  await kith.deliver(raw, kith.capture)
  expect(kith.faults).toEqual([])
}

test('a domain names an employer until a signature does; free mail names none', async () => {
  const kith = await aKith()
  const ida = 'Ida Lund <ida@lund-boats.example>'
  await deliver(kith, MONDAY, stamped(aMail({ to: `${ida}, Per <per.holm@gmail.com>`, at: MONDAY })))
  const now = () => kith.rows('SELECT name, title, organization FROM contacts ORDER BY name')
  expect(await now()).toEqual([
    { name: 'Ida Lund', title: null, organization: 'lund-boats.example' },
    { name: 'Per Holm', title: null, organization: null },
  ])
  const at = MONDAY + 5 * DAY_MS
  await deliver(
    kith,
    at,
    quoting(
      ida,
      at,
      ['See you there.', '', 'Best regards', 'Ida Lund', 'Head of Design', 'Lund Boats AB'],
      'q@keller.example',
    ),
  )
  expect((await now())[0]).toEqual({ name: 'Ida Lund', title: 'Head of Design', organization: 'Lund Boats AB' })
})

test('who says that they have left is nowhere until they are seen elsewhere, and the history keeps both', async () => {
  const kith = await aKith()
  const ben = 'Ben Okafor <ben.okafor@gmail.com>'
  const later = MONDAY + 30 * DAY_MS
  const signed = ['Fine with me.', '', 'Kind regards', 'Ben Okafor', 'Product Designer', 'Quillworks Ltd']
  await deliver(kith, MONDAY, quoting(ben, MONDAY, signed, '1@keller.example'))
  expect(await kith.rows('SELECT title, organization FROM contacts')).toEqual([
    { title: 'Product Designer', organization: 'Quillworks Ltd' },
  ])
  await deliver(kith, later, quoting(ben, later, ['I have left Quillworks Ltd.', '', 'Ben'], '2@keller.example'))
  expect(await kith.rows('SELECT title, organization FROM contacts')).toEqual([{ title: null, organization: null }])
  const next = later + 40 * DAY_MS
  await deliver(
    kith,
    next,
    quoting(ben, next, ['I joined Harbour Labs as Head of Product.', '', 'Ben'], '3@keller.example'),
  )
  expect(await kith.rows('SELECT organization FROM contacts')).toEqual([{ organization: 'Harbour Labs' }])
  expect(
    await kith.rows(
      "SELECT organization, left_at IS NOT NULL AS ended FROM positions WHERE source NOT IN ('left', 'leaving') ORDER BY first_seen",
    ),
  ).toEqual([
    { organization: 'Quillworks Ltd', ended: 1 },
    { organization: 'Harbour Labs', ended: 0 },
  ])
})

test('whom a mail introduces was introduced by its writer, whether they are written to before or after it comes', async () => {
  const mia = 'Mia Sander <mia@sander.example>'
  const to = stamped(
    aMail({ to: 'Theo Winkler <theo@winkler.example>', at: MONDAY + 3 * DAY_MS, id: 't@keller.example' }),
  )
  const words = ['You should meet Theo Winkler, a glass maker in Jena. His email is theo@winkler.example.', '', 'Mia']
  const from = quoting(mia, MONDAY, words, 'm@keller.example')
  for (const order of [
    [from, to],
    [to, from],
  ]) {
    const kith = await aKith(MONDAY + 5 * DAY_MS)
    for (const raw of order) await deliver(kith, MONDAY + 5 * DAY_MS, raw)
    expect(
      await kith.rows(
        'SELECT c.name, m.name AS mediator FROM contacts c LEFT JOIN contacts m ON m.id = c.introduced_by ORDER BY c.name',
      ),
    ).toEqual([
      { name: 'Mia Sander', mediator: null },
      { name: 'Theo Winkler', mediator: 'Mia Sander' },
    ])
  }
})

test('what may be a post is asked about and believed nowhere; a yes makes it so, a no dismisses it for good, undo takes both back', async () => {
  const kith = await aKith()
  const ida = 'Ida Lund <ida.lund@gmail.com>'
  const signed = ['Fine.', '', 'Kind regards', 'Ida Lund', 'Head of Design', 'Lund Boats AB']
  await deliver(kith, MONDAY, quoting(ida, MONDAY, signed, '1@keller.example'))
  const heard = MONDAY + 20 * DAY_MS
  await deliver(kith, heard, quoting(ida, heard, ['I have joined Contoso.', '', 'Ida'], '2@keller.example'))
  const town = heard + 2 * DAY_MS
  await deliver(kith, town, quoting(ida, town, ['We have moved to Lisbon.', '', 'Ida'], '3@keller.example'))
  const now = () => kith.rows('SELECT title, organization FROM contacts')
  const before = [{ title: 'Head of Design', organization: 'Lund Boats AB' }]
  expect(await now()).toEqual(before)
  const { db } = kith.ports()
  const asked = async () => positionAsked(await db.select().from(positions))
  expect(await asked()).toMatchObject({ title: null, organization: 'Contoso', source: 'hearsay' })
  const [owner] = await db.select().from(owners)
  const id = ContactId.parse((await kith.rows<{ id: string }>('SELECT id FROM contacts'))[0]?.id)
  if (!owner) throw new Error('no owner')
  const answer = (organization: string, isSo: boolean) =>
    answerPosition(kith.ports(), owner, id, { title: null, organization }, isSo)
  expect(await answer('Elsewhere', true)).toBeNull()
  const yes = await answer('Contoso', true)
  expect(await now()).toEqual([{ title: null, organization: 'Contoso' }])
  expect(await asked()).toBeNull()
  if (yes) await undo(kith.ports(), owner, yes)
  expect(await now()).toEqual(before)
  expect(await asked()).not.toBeNull()
  const no = await answer('Contoso', false)
  expect(await asked()).toBeNull()
  const again = town + 5 * DAY_MS
  await deliver(
    kith,
    again,
    quoting(ida, again, ['Did I say that I joined Contoso?', 'I have joined Contoso.'], '4@k.example'),
  )
  expect(await asked()).toBeNull()
  expect(await now()).toEqual(before)
  if (no) await undo(kith.ports(), owner, no)
  expect(await asked()).toMatchObject({ organization: 'Contoso' })
})

test('what may be a post is told once in the next letter, with the answer that makes it so', async () => {
  const kith = await aKith()
  const ida = 'Ida Lund <ida.lund@gmail.com>'
  const signed = ['Fine.', '', 'Kind regards', 'Ida Lund', 'Head of Design', 'Lund Boats AB']
  await deliver(kith, MONDAY, quoting(ida, MONDAY, signed, '1@keller.example'))
  const heard = MONDAY + 7 * DAY_MS
  const raw = quoting(ida, heard, ['I have joined Contoso.', '', 'Ida'], '2@keller.example')
  await deliver(kith, heard, raw.replace('Thanks!', "I'll send you the boat plans on Friday."))
  await kith.run(6)
  const letters = kith.sent.filter(({ text }) => text.includes('Contoso'))
  expect(letters.map(({ text }) => /It looks as if Ida is now .*Contoso/.test(text))).toEqual([true])
  expect(letters[0]?.text).toMatch(/answer “.*Contoso”/)
  await kith.run(7)
  expect(kith.sent.filter(({ text }) => text.includes('It looks as if Ida')).length).toBe(1)
})

test('a mail to Ben that says "she" means nobody of the mail; one who is named and written to is meant', async () => {
  const kith = await aKith()
  const to = 'Ben Okafor <ben.okafor@gmail.com>, Ida Lund <ida.lund@gmail.com>'
  const words = 'She is now CTO at Northwind. Ida is now head of design at Blue Harbour, I hear.'
  await deliver(kith, MONDAY, stamped(aMail({ to, at: MONDAY, text: words })))
  expect(
    await kith.rows(
      'SELECT c.name, p.title, p.organization, p.source FROM positions p JOIN contacts c ON c.id = p.contact_id',
    ),
  ).toEqual([{ name: 'Ida Lund', title: 'head of design', organization: 'Blue Harbour', source: 'hearsay' }])
})

test('a mail that said "no longer with" and is taken out again has ended nothing: the post stands as before it came', async () => {
  const kith = await aKith()
  const ben = 'Ben Okafor <ben.okafor@gmail.com>'
  const later = MONDAY + 30 * DAY_MS
  const signed = ['Fine with me.', '', 'Kind regards', 'Ben Okafor', 'Product Designer', 'Quillworks Ltd']
  await deliver(kith, MONDAY, quoting(ben, MONDAY, signed, '1@keller.example'))
  const stands = async () => [
    await kith.rows('SELECT title, organization FROM contacts'),
    await kith.rows(
      'SELECT id, title, organization, first_seen, last_seen, source, left_at FROM positions ORDER BY id',
    ),
  ]
  const before = await stands()
  await deliver(
    kith,
    later,
    quoting(ben, later, ['I am no longer with Quillworks Ltd.', '', 'Ben'], '2@keller.example'),
  )
  expect(await kith.rows('SELECT organization FROM contacts')).toEqual([{ organization: null }])
  const [filed] = await kith.rows<{ id: string }>(
    "SELECT id FROM actions WHERE kind = 'filed' ORDER BY at DESC LIMIT 1",
  )
  const [owner] = await kith.ports().db.select().from(owners)
  if (!owner) throw new Error('no owner')
  await undo(kith.ports(), owner, ActionId.parse(filed?.id))
  expect(await stands()).toEqual(before)
})
