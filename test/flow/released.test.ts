import { expect, test } from 'vitest'
import { release } from '../../src/flow/hold.ts'
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
