import { env } from 'cloudflare:workers'
import { expect, test } from 'vitest'
import { ContactId, OutboxId, OwnerId } from '../../src/ids.ts'
import { databaseOf } from '../../src/store/database.ts'
import { readCandidates, readDetails } from '../../src/store/digest.ts'
import { readContacts, readKnown, readTouches } from '../../src/store/known.ts'
import { readLetter } from '../../src/store/letters.ts'
import { readForObeying } from '../../src/store/obeying.ts'
import { claimLetter } from '../../src/store/outbox.ts'
import { readUnsettled } from '../../src/store/settling.ts'
import { readWork } from '../../src/store/work.ts'

const OWNER = OwnerId.parse('o')
const CONTACT = ContactId.parse('c')

/** The queries that a function prepares, seen on the way to the database. */
async function queriesOf(ask: (db: ReturnType<typeof databaseOf>) => Promise<unknown>): Promise<string[]> {
  const seen: string[] = []
  const watched = new Proxy(env.DB, {
    get(target, name) {
      if (name === 'prepare') {
        return (query: string) => {
          seen.push(query)
          return target.prepare(query)
        }
      }
      const value: unknown = Reflect.get(target, name)
      return typeof value === 'function' ? value.bind(target) : value
    },
  })
  await ask(databaseOf(watched))
  return seen
}

/** Tables that a query reads from end to end; lists that came as a parameter and results already narrowed do not count. */
async function scansOf(query: string): Promise<string[]> {
  const nothing = Array.from({ length: query.split('?').length - 1 }, () => null)
  const { results } = await env.DB.prepare(`EXPLAIN QUERY PLAN ${query}`)
    .bind(...nothing)
    .all<{ detail: string }>()
  return results
    .map(row => row.detail)
    .filter(detail => /^SCAN (?!json_each|was|everybody|kept_out|CONSTANT|\d|\()/.test(detail))
}

test.each([
  [
    'what a mail names',
    (db: ReturnType<typeof databaseOf>) =>
      readKnown(db, OWNER, {
        addresses: ['a@b.example'],
        nameKeys: ['anna'],
        namesakeWords: [{ address: 'a@b.example', part: 'berg' }],
        messageKeys: ['k'],
        quoteKeys: ['q'],
        hashes: ['h'],
      }),
  ],
  ['the touches of somebody', (db: ReturnType<typeof databaseOf>) => readTouches(db, [CONTACT])],
  ['people by id', (db: ReturnType<typeof databaseOf>) => readContacts(db, OWNER, [CONTACT])],
  ['who is due', (db: ReturnType<typeof databaseOf>) => readCandidates(db, OWNER, 1, 1)],
  ['what a digest says', (db: ReturnType<typeof databaseOf>) => readDetails(db, [CONTACT])],
  [
    'what waits',
    (db: ReturnType<typeof databaseOf>) =>
      readWork(db, 1, { mails: 1, owners: 1, reminders: 1, letters: 1, settling: 1 }),
  ],
  [
    'whose days another prior decides',
    (db: ReturnType<typeof databaseOf>) => readUnsettled(db, OWNER, 1, { moved: 9, uncounted: 9 }),
  ],
  ['a letter that was told', (db: ReturnType<typeof databaseOf>) => readLetter(db, OWNER, OutboxId.parse('x'))],
  ['a letter claimed for sending', (db: ReturnType<typeof databaseOf>) => claimLetter(db, OutboxId.parse('x'), 1)],
  [
    'what obeying must know',
    (db: ReturnType<typeof databaseOf>) =>
      readForObeying(db, OWNER, { contactIds: [CONTACT], findingIds: [], mergeNames: ['Anna'] }),
  ],
])('reading %s scans no table', async (_, ask) => {
  const scans: string[] = []
  for (const query of await queriesOf(ask)) scans.push(...(await scansOf(query)))
  expect(scans).toEqual([])
})
