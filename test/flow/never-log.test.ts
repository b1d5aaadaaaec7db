import { expect, test } from 'vitest'
import { aKith, MONDAY, stamped } from './a-kith.ts'
import { aMail } from './a-mail.ts'

const NOBODY = ['contacts', 'addresses', 'participants', 'findings', 'positions', 'name_parts', 'suggestions']
const TEXT = "I'll send you the plan by Friday."

async function noted(to: string, never: readonly (readonly [string, string])[] = []) {
  const kith = await aKith()
  for (const [kind, value] of never)
    await kith.rows(
      'INSERT INTO never_log (owner_id, kind, value, created_at) VALUES (?, ?, ?, 1)',
      kith.ownerId,
      kind,
      value,
    )
  await kith.deliver(stamped(aMail({ to, at: MONDAY, text: TEXT })), kith.capture)
  expect(kith.faults).toEqual([])
  const people: unknown[] = []
  for (const table of NOBODY) people.push(...(await kith.rows(`SELECT * FROM ${table}`)))
  const [action] = await kith.rows<{ sentence: string }>("SELECT sentence FROM actions WHERE kind = 'filed'")
  return { kith, people, sentence: action?.sentence ?? '' }
}

test.each<[string, string, readonly [string, string], string]>([
  ['an address', 'Eve <eve@shop.example>', ['address', 'eve@shop.example'], 'never-log list'],
  ['a domain', 'Eve <eve@shop.example>', ['domain', 'shop.example'], 'never-log list'],
  ['a domain above', 'Eve <eve@mail.shop.example>', ['domain', 'shop.example'], 'never-log list'],
])('of %s on the list nothing is written, not even the words, and it is said why', async (_, to, never, why) => {
  const { kith, people, sentence } = await noted(to, [never])
  expect(people).toEqual([])
  expect(await kith.rows('SELECT * FROM messages')).toEqual([])
  expect(sentence).toContain(why)
})

test.each([
  ['a desk', 'Support <support@shop.example>', 'a shared or automatic address'],
  ['a list', 'Gardeners <gardeners@googlegroups.com>', 'a shared or automatic address'],
  [
    'more people than a conversation has',
    Array.from({ length: 21 }, (_, at) => `Person <p${at}@firm.example>`).join(', '),
    'More than 20 recipients',
  ],
])('of %s nobody is made, and it is said why', async (_, to, why) => {
  const { people, sentence } = await noted(to)
  expect(people).toEqual([])
  expect(sentence).toContain(why)
})

test('who stands beside somebody on the list is noted, with the words that were for both', async () => {
  const { kith } = await noted('Eve <eve@shop.example>, Ida Lund <ida@lund-boats.example>', [
    ['domain', 'shop.example'],
  ])
  expect(await kith.rows('SELECT name FROM contacts')).toEqual([{ name: 'Ida Lund' }])
  expect(await kith.rows('SELECT count(*) AS n FROM messages')).toEqual([{ n: 1 }])
})
