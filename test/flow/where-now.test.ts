import { expect, test } from 'vitest'
import { waveOffPlace } from '../../src/flow/answer-position.ts'
import { placeAsked } from '../../src/flow/place-asked.ts'
import { undo } from '../../src/flow/undo.ts'
import { ActionId, ContactId } from '../../src/ids.ts'
import { contacts, owners, positions } from '../../src/store/schema.ts'
import { DAY_MS } from '../../src/time/instant.ts'
import { aKith, MONDAY, stamped } from './a-kith.ts'
import { aMail } from './a-mail.ts'

type Kith = Awaited<ReturnType<typeof aKith>>

const ANNA = 'Anna Berg <anna.berg@nordlicht.example>'

async function deliver(kith: Kith, at: number, text: string, to = ANNA, subject = 'Hello') {
  kith.setNow(at + 60_000)
  await kith.deliver(stamped(aMail({ to, at, text, subject, id: `${at}@keller.example` })), kith.capture)
  expect(kith.faults).toEqual([])
}

/** The owner writes to Anna and passes on what her mailbox answered. */
async function machineSays(kith: Kith, at: number, said: string) {
  const head = [`From: ${ANNA}`, `Date: ${new Date(at - 60_000).toUTCString()}`, 'Subject: Automatic reply: Hello']
  const lines = ['---------- Forwarded message ---------', ...head, 'To: Sam Keller <sam@keller.example>', '', '', said]
  await deliver(kith, at, lines.join('\r\n'), 'log@kith.test', 'Fwd: Automatic reply: Hello')
}

/** The owner's mail quotes what Anna wrote the day before. */
async function annaSays(kith: Kith, at: number, ...lines: readonly string[]) {
  const day = new Date(at - DAY_MS).toUTCString().slice(0, 16)
  const quoted = lines.map(line => `> ${line}`)
  await deliver(kith, at, ['Thanks!', '', `On ${day} at 09:12, ${ANNA} wrote:`, ...quoted, ''].join('\r\n'))
}

async function asked(kith: Kith) {
  const { db } = kith.ports()
  const anna = (await db.select().from(contacts)).find(({ name }) => name === 'Anna Berg')
  if (!anna) throw new Error('Anna is not known')
  const rows = await db.select().from(positions)
  return placeAsked(
    anna,
    rows.filter(({ contactId }) => contactId === anna.id),
  )
}

const GONE = 'Thank you for your message. I am no longer with the company. Please write to jonas@nordlicht.example.'
const SIGNED = ['Fine with me.', '', 'Kind regards', 'Anna Berg', 'Head of Partnerships', 'Nordlicht GmbH']

test('an automatic reply that says she left opens the question, the same once more opens no other, a new signature closes it', async () => {
  const kith = await aKith()
  await annaSays(kith, MONDAY, ...SIGNED)
  expect(await asked(kith)).toBeNull()
  await machineSays(kith, MONDAY + 10 * DAY_MS, GONE)
  const first = await asked(kith)
  expect(first).toMatchObject({ title: 'Head of Partnerships', organization: 'Nordlicht GmbH' })
  expect(await kith.rows('SELECT authored FROM messages WHERE id = ?', first?.messageId ?? '')).toEqual([
    { authored: expect.stringContaining('no longer with the company') },
  ])
  await machineSays(kith, MONDAY + 20 * DAY_MS, GONE)
  expect(await asked(kith)).toEqual(first)
  const mail = MONDAY + 40 * DAY_MS
  await annaSays(kith, mail, 'Back in touch!', '', 'Kind regards', 'Anna Berg', 'Director', 'Blue Harbour Ltd')
  expect(await asked(kith)).toBeNull()
})

test('her own word that she left opens it too, also where no post of hers was known; one that names the next post does not', async () => {
  const kith = await aKith()
  await annaSays(kith, MONDAY, 'I am no longer with Nordlicht GmbH.', '', 'Anna')
  expect(await asked(kith)).toMatchObject({ organization: 'Nordlicht GmbH' })
  const other = await aKith()
  await annaSays(other, MONDAY, ...SIGNED)
  const words = 'I am no longer with Nordlicht GmbH. I joined Blue Harbour as Head of Product.'
  await annaSays(other, MONDAY + 5 * DAY_MS, words, '', 'Anna')
  expect(await asked(other)).toBeNull()
})

test('waved off, it is not asked again whatever machine says so again, nor told; undo asks again', async () => {
  const kith = await aKith()
  await annaSays(kith, MONDAY, ...SIGNED)
  const { db } = kith.ports()
  const [owner] = await db.select().from(owners)
  const id = ContactId.parse((await kith.rows<{ id: string }>('SELECT id FROM contacts'))[0]?.id)
  if (!owner) throw new Error('no owner')
  expect(await waveOffPlace(kith.ports(), owner, id)).toBeNull()
  await machineSays(kith, MONDAY + 10 * DAY_MS, GONE)
  const action = await waveOffPlace(kith.ports(), owner, id)
  if (!action) throw new Error('nothing was waved off')
  expect(await asked(kith)).toBeNull()
  await machineSays(kith, MONDAY + 20 * DAY_MS, GONE)
  expect(await asked(kith)).toBeNull()
  await remind(kith, MONDAY + 23 * DAY_MS)
  expect(kith.sent.at(-1)?.text).toContain('You wanted to be reminded: call.')
  expect(kith.sent.some(({ text }) => text.includes('where are they now'))).toBe(false)
  kith.setNow(kith.now() + 60_000)
  await undo(kith.ports(), owner, action)
  expect(await asked(kith)).toMatchObject({ organization: 'Nordlicht GmbH' })
})

/** A letter that names Anna on that day. */
async function remind(kith: Kith, at: number) {
  await kith.rows(
    "INSERT INTO reminders (id, owner_id, contact_id, text, at, exact, state) SELECT 'r' || ?, owner_id, id, 'call', ?, 0, 'open' FROM contacts WHERE name = 'Anna Berg' RETURNING id",
    at,
    at,
  )
  await deliver(kith, at - DAY_MS, 'Hello.', 'Ida <ida@neighbour.example>')
  await kith.run(2)
}

test.each([
  ['en', 'Anna is no longer Head of Partnerships at Nordlicht GmbH; where are they now? Answer “Anna is now at …”.'],
  ['de', 'Anna ist nicht mehr Head of Partnerships bei Nordlicht GmbH. Wo jetzt? Antworte „Anna ist jetzt bei …“.'],
] as const)(
  'the next letter that names her asks once, and the answer that it proposes is understood: %s',
  async (language, line) => {
    const kith = await aKith()
    await kith.rows(`UPDATE owners SET language = '${language}' RETURNING id`)
    await annaSays(kith, MONDAY, ...SIGNED)
    await machineSays(kith, MONDAY + 10 * DAY_MS, GONE)
    await remind(kith, MONDAY + 14 * DAY_MS)
    const letter = kith.sent.at(-1)
    expect(letter?.text).toContain(line)
    await machineSays(kith, kith.now() + DAY_MS, GONE)
    await remind(kith, kith.now() + 4 * DAY_MS)
    expect(kith.sent.at(-1)).not.toBe(letter)
    expect(kith.sent.filter(({ text }) => text.includes(line)).length).toBe(1)
    const answer = `${/[“„](Anna [^“”„]{1,40}) …/.exec(line)?.[1] ?? ''} Blue Harbour`
    const to = letter?.replyTo ?? ''
    kith.setNow(kith.now() + 60_000)
    await kith.deliver(stamped(aMail({ to, at: kith.now(), text: answer, subject: `Re: ${letter?.subject}` })), to)
    expect(kith.faults).toEqual([])
    expect(await kith.rows("SELECT organization FROM contacts WHERE name = 'Anna Berg'")).toEqual([
      { organization: 'Blue Harbour' },
    ])
    expect(await asked(kith)).toBeNull()
  },
)

/** A report of the mail server of Nordlicht, attached to a mail of the owner to Kith. */
function passedOnReport(diagnosis: string, at: number): string {
  const lines = [
    'Content-Type: multipart/mixed; boundary="o"',
    '',
    '--o',
    'Content-Type: text/plain',
    '',
    'For the record.',
    '--o',
    'Content-Type: message/rfc822',
    '',
    'From: Mail Delivery System <mailer-daemon@nordlicht.example>',
    'To: Sam Keller <sam@keller.example>',
    'Subject: Undelivered Mail Returned to Sender',
    `Date: ${new Date(at - 60_000).toUTCString()}`,
    'MIME-Version: 1.0',
    'Content-Type: multipart/report; report-type=delivery-status; boundary="b"',
    '',
    '--b',
    'Content-Type: text/plain',
    '',
    'Your message could not be delivered.',
    '--b',
    'Content-Type: message/delivery-status',
    '',
    'Reporting-MTA: dns; mx.nordlicht.example',
    '',
    'Final-Recipient: rfc822; anna.berg@nordlicht.example',
    'Action: failed',
    'Status: 5.1.1',
    `Diagnostic-Code: smtp; 550 5.1.1 ${diagnosis}`,
    '',
    '--b',
    'Content-Type: message/rfc822',
    '',
    'From: Sam Keller <sam@keller.example>',
    `To: ${ANNA}`,
    'Subject: Hello',
    '',
    'Ben is no longer with Acme.',
    '--b--',
    '--o--',
  ]
  const mail = aMail({ to: 'log@kith.test', at, subject: 'Fwd: Undelivered', id: `${at}@keller.example`, text: '' })
  return mail.replace(/Content-Type: [\s\S]*$/, `${lines.join('\r\n')}\r\n`)
}

test.each([
  ['Anna Berg is no longer employed here', true],
  ['Frau Berg ist nicht mehr bei Nordlicht tätig', true],
  ['no such user here', false],
])(
  'a bounce opens the question where it says that she left, not where an address fails: %s',
  async (diagnosis, opens) => {
    const kith = await aKith()
    await annaSays(kith, MONDAY, ...SIGNED)
    const at = MONDAY + 10 * DAY_MS
    kith.setNow(at + 60_000)
    await kith.deliver(stamped(passedOnReport(diagnosis, at)), kith.capture)
    expect(kith.faults).toEqual([])
    expect(await kith.rows('SELECT failing_reason FROM addresses')).toEqual([{ failing_reason: 'final' }])
    const question = await asked(kith)
    if (opens) expect(question).toMatchObject({ organization: 'Nordlicht GmbH', at: at - 60_000 })
    else expect(question).toBeNull()
    const [action] = await kith.rows<{ id: string; sentence: string }>(
      "SELECT id, sentence FROM actions WHERE kind = 'filed' ORDER BY at DESC LIMIT 1",
    )
    // The mail is to nobody but Kith.
    expect(action?.sentence).not.toContain('Anna')
    const [owner] = await kith.ports().db.select().from(owners)
    if (owner) await undo(kith.ports(), owner, ActionId.parse(action?.id))
    expect(await asked(kith)).toBeNull()
  },
)
