import { expect, test } from 'vitest'
import { DAY_MS } from '../../src/time/instant.ts'
import toAnna from '../fixtures/mail/to-anna.eml?raw'
import { aKith, MONDAY, OWNER, stamped } from './a-kith.ts'
import { aMail } from './a-mail.ts'

test('C07 a responder that answers every letter at once gets no answer, for a year', async () => {
  const kith = await aKith()
  await kith.deliver(stamped(toAnna), kith.capture)
  await kith.tick()
  let seen = 0
  for (let week = 0; week < 52; week++) {
    await kith.deliver(
      stamped(aMail({ to: 'Ida <ida@neighbour.example>', at: kith.now(), text: "I'll call you on Friday." })),
      kith.capture,
    )
    await kith.run(7)
    for (const letter of kith.sent.slice(seen)) {
      const mail = aMail({
        to: letter.replyTo,
        at: kith.now(),
        text: 'I am away. done. 2 weeks',
        id: `away-${seen}@keller.example`,
      })
      await kith.deliver(
        stamped(mail.replace('MIME-Version', 'Auto-Submitted: auto-replied\r\nMIME-Version')),
        letter.replyTo,
        '',
      )
      seen += 1
    }
  }
  expect(await kith.rows("SELECT id FROM actions WHERE source = 'reply'")).toEqual([])
  expect(await kith.rows("SELECT id FROM outbox WHERE kind = 'acknowledgement'")).toEqual([])
  const days = kith.sent
    .filter(letter => letter.headers['Auto-Submitted'] === 'auto-generated')
    .map(letter => Math.floor(letter.at / DAY_MS))
  expect(new Set(days).size).toBe(days.length)
}, 60_000)

test("C09 the owner's rule that forwards Kith's own letters to the capture address makes nobody and no answer", async () => {
  const kith = await aKith()
  const own = aMail({ from: 'Kith <kith@kith.test>', to: OWNER, at: MONDAY, text: 'Good morning.' })
  await kith.deliver(stamped(own, { from: 'kith@kith.test' }), kith.capture)
  expect(await kith.rows('SELECT status, reason FROM inbox')).toEqual([{ status: 'done', reason: 'automatic' }])
  expect(await kith.rows('SELECT id FROM contacts')).toEqual([])
  await kith.tick()
  expect(kith.sent).toEqual([])
})

test('C10 a mail that passed through 51 servers is held', async () => {
  const kith = await aKith()
  const hops = Array.from(
    { length: 51 },
    (_, hop) => `Received: from h${hop}.example by h${hop + 1}.example; Mon, 02 Mar 2026 07:00:00 +0000`,
  )
  await kith.deliver(stamped([...hops, aMail({ to: 'a@b.example', at: MONDAY })].join('\r\n')), kith.capture)
  expect(await kith.rows('SELECT status, reason FROM inbox')).toEqual([{ status: 'held', reason: 'too-many-hops' }])
})

test('C15 a thousand bad mails of strangers bring no mail to anybody', async () => {
  const kith = await aKith()
  for (let index = 0; index < 200; index++) {
    const from = `stranger${index}@evil.example`
    const mail = aMail({ from, to: OWNER, at: MONDAY, id: `${index}@evil.example` })
    await kith.deliver(stamped(mail, { from }), index % 2 ? kith.capture : `log+${'b'.repeat(20)}@kith.test`, from)
  }
  await kith.tick()
  await kith.run(2)
  expect(kith.sent).toEqual([])
  expect(await kith.rows('SELECT id FROM contacts')).toEqual([])
}, 60_000)
