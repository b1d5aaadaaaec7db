import { eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { moveMessage } from '../../src/flow/one-message.ts'
import { undo, undoAll } from '../../src/flow/undo.ts'
import { type ContactId, MessageId } from '../../src/ids.ts'
import { derivedId } from '../../src/nudge/tokens.ts'
import { contacts, findings, messages, owners, participants } from '../../src/store/schema.ts'
import { NOW, seed } from '../web/seed.ts'
import { db, world } from '../web/visitor.ts'

let drawn = 0
const ports = {
  db,
  now: NOW,
  random: (bytes: number) => Uint8Array.from({ length: bytes }, () => ++drawn & 255),
  send: async () => ({ messageId: '<x@kith.test>' }),
  log: (event: string) => world.logged.push(event),
  settings: {
    secret: 'x'.repeat(32),
    domain: 'kith.test',
    origin: 'https://kith.test',
    access: null,
    owner: 'sam@example.com',
    zone: 'Europe/Berlin',
  },
} as const

async function owned(address: string) {
  const { ownerId, people } = await seed(db, address)
  const [owner] = await db.select().from(owners).where(eq(owners.id, ownerId))
  const { anna, ben } = people
  if (!owner || !anna || !ben) throw new Error('nobody was seeded')
  return { owner, anna, ben, first: MessageId.parse(await derivedId('message', anna, '0')) }
}

const rowOf = async (id: ContactId) => (await db.select().from(contacts).where(eq(contacts.id, id)))[0]
const storyOf = async (id: ContactId) =>
  (await db.select().from(participants).where(eq(participants.contactId, id))).map(row => row.messageId)

test('a deleted mail takes its words and its promise along, and undo brings all of it back', async () => {
  const { owner, anna, first } = await owned('sam@example.com')
  const before = await rowOf(anna)
  const action = await moveMessage(
    ports,
    owner,
    { contactId: anna, messageId: first, sentence: 'A mail was deleted.' },
    null,
  )
  expect(await storyOf(anna)).not.toContain(first)
  expect(await db.select().from(messages).where(eq(messages.id, first))).toEqual([])
  expect(await db.select().from(findings).where(eq(findings.messageId, first))).toEqual([])
  expect((await rowOf(anna))?.lastAt).toBeLessThan(before?.lastAt ?? 0)
  await undo(ports, owner, action ?? expect.fail())
  const after = await rowOf(anna)
  expect({ ...after, version: 0 }).toEqual({ ...before, version: 0 })
  expect((await db.select().from(findings).where(eq(findings.messageId, first))).length).toBeGreaterThan(0)
  expect((await db.select().from(messages).where(eq(messages.id, first)))[0]?.authored).toContain('Lisbon')
})

test('a mail moved to somebody else is theirs alone, and undo moves it back', async () => {
  const { owner, anna, ben, first } = await owned('noor@example.com')
  const [annaBefore, benBefore] = [await rowOf(anna), await rowOf(ben)]
  const action = await moveMessage(
    ports,
    owner,
    { contactId: anna, messageId: first, sentence: 'A mail was moved.' },
    ben,
  )
  expect(await storyOf(ben)).toContain(first)
  expect(await storyOf(anna)).not.toContain(first)
  expect((await rowOf(ben))?.lastAt).toBe(annaBefore?.lastAt)
  await undo(ports, owner, action ?? expect.fail())
  expect(await storyOf(ben)).not.toContain(first)
  expect({ ...(await rowOf(anna)), version: 0 }).toEqual({ ...annaBefore, version: 0 })
  expect({ ...(await rowOf(ben)), version: 0 }).toEqual({ ...benBefore, version: 0 })
})

test('several actions are taken back in one transaction, each once', async () => {
  const { owner, anna, ben, first } = await owned('ira@example.com')
  const second = MessageId.parse(await derivedId('message', ben, '0'))
  const one = await moveMessage(ports, owner, { contactId: anna, messageId: first, sentence: 'One.' }, null)
  const two = await moveMessage(ports, owner, { contactId: ben, messageId: second, sentence: 'Two.' }, null)
  const { done } = await undoAll(ports, owner, [one ?? expect.fail(), two ?? expect.fail()])
  expect(done).toHaveLength(2)
  expect(await storyOf(anna)).toContain(first)
  expect(await storyOf(ben)).toContain(second)
  expect((await undoAll(ports, owner, [one ?? expect.fail()])).done).toEqual([])
})
