import { expect, test } from 'vitest'
import { isReleasable, release } from '../../src/flow/hold.ts'
import { processMail } from '../../src/flow/process.ts'
import { InboxId } from '../../src/ids.ts'
import { owners } from '../../src/store/schema.ts'
import { aKith, MONDAY, OWNER, stamped } from './a-kith.ts'
import { aMail } from './a-mail.ts'

const STRANGER = 'mallory@elsewhere.example'

test.each([
  ['whose subject is a command', 'capture', 'pause until june'],
  ['whose address has words', 'words', 'Hello'],
])(
  'a stranger’s mail %s gives no orders once the owner released it, and nobody else is written to',
  async (_, door, subject) => {
    const kith = await aKith()
    const to = door === 'words' ? kith.captureWith('3w+xyzzy') : kith.capture
    const mail = aMail({
      from: STRANGER,
      to: door === 'words' ? 'Ida Lund <ida@lund-boats.example>' : to,
      at: MONDAY,
      subject,
    })
    await kith.deliver(stamped(mail, { from: STRANGER }), to, STRANGER)
    const [held] = await kith.rows<{ id: string; status: string }>('SELECT id, status FROM inbox')
    expect(held?.status).toBe('held')
    const [owner] = await kith.ports().db.select().from(owners)
    const id = InboxId.parse(held?.id)
    if (owner) await release(kith.ports(), owner, id, 'once')
    await processMail(id, kith.ports())
    await kith.tick()
    expect(kith.faults).toEqual([])
    expect(await kith.rows('SELECT status FROM inbox')).toEqual([{ status: 'done' }])
    expect(await kith.rows('SELECT paused_until FROM owners')).toEqual([{ paused_until: null }])
    expect(kith.sent.filter(letter => letter.to !== OWNER)).toEqual([])
    expect(await kith.rows('SELECT recipient FROM outbox WHERE recipient <> ?', OWNER)).toEqual([])
  },
)

const AWAY = 'Auto-Submitted: auto-replied\r\n'

test.each([
  ['somebody else', 'ida@lund-boats.example', 'automatic-not-owner'],
  ['the owner, as it says', OWNER, 'authentication-failed'],
])(
  'an automatic mail from %s that fails the check waits no longer once released, and the press is told that it filed nobody',
  async (_, from, reason) => {
    const kith = await aKith()
    const mail = aMail({ from, to: kith.capture, at: MONDAY, subject: 'Out of office' })
    await kith.deliver(stamped(`${AWAY}${mail}`, { from, dmarc: 'fail' }), kith.capture, '')
    const [held] = await kith.rows<{ id: string; reason: string }>("SELECT id, reason FROM inbox WHERE status = 'held'")
    expect(held?.reason).toBe(reason)
    const [owner] = await kith.ports().db.select().from(owners)
    const id = InboxId.parse(held?.id)
    expect(owner && (await release(kith.ports(), owner, id, 'once'))).toEqual({ ok: false, reason: 'automatic' })
    expect(kith.faults).toEqual([])
    expect(await kith.rows('SELECT status, reason FROM inbox')).toEqual([{ status: 'done', reason: 'automatic' }])
    expect(await kith.rows('SELECT id FROM contacts')).toEqual([])
    expect(isReleasable(reason)).toBe(from === OWNER)
  },
)

test('a mail that names no sender is held again when it is released, and the press is told so', async () => {
  const kith = await aKith()
  const mail = aMail({ to: kith.capture, at: MONDAY }).replace(/^From: .*\r\n/, '')
  await kith.deliver(stamped(mail), kith.capture, OWNER)
  const [held] = await kith.rows<{ id: string; reason: string }>("SELECT id, reason FROM inbox WHERE status = 'held'")
  expect(held?.reason).toBe('from-missing')
  expect(isReleasable(held?.reason ?? null)).toBe(false)
  const [owner] = await kith.ports().db.select().from(owners)
  const released = owner && (await release(kith.ports(), owner, InboxId.parse(held?.id), 'once'))
  expect(released).toEqual({ ok: false, reason: 'held-again' })
})
