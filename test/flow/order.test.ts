import { expect, test } from 'vitest'
import { BEGINNING, type Progress, reprocess } from '../../src/flow/reprocess.ts'
import { OwnerId } from '../../src/ids.ts'
import { DAY_MS } from '../../src/time/instant.ts'
import { aHistory, randomOf } from './a-history.ts'
import { aKith, MONDAY } from './a-kith.ts'

const START = MONDAY - 150 * DAY_MS
/** What mails tell, without the ids that the first of them gave. */
const DUMP = [
  'SELECT name, created_at, last_at, gap_weight, gap_sum, gap_count, unanswered, quiet_at, due_at, sort_at, title, organization FROM contacts ORDER BY name, created_at',
  'SELECT f.kind, f.by, f.state, f.due, f.quote, m.rfc_message_id AS of, c.rfc_message_id AS closer FROM findings f JOIN messages m ON m.id = f.message_id LEFT JOIN messages c ON c.id = f.closed_by_message ORDER BY f.said_at, f.kind, f.quote, m.key',
  'SELECT address, name, name_rank, first_seen, last_seen FROM addresses ORDER BY address',
  'SELECT c.name, p.title, p.organization, p.source, p.first_seen, p.last_seen, p.left_at FROM positions p JOIN contacts c ON c.id = p.contact_id ORDER BY c.name, p.source, p.organization, p.title, p.first_seen',
  'SELECT m.key, m.direction, m.source, m.sent_at, m.authored FROM messages m ORDER BY m.sent_at, m.key',
  'SELECT c.name, i.name AS mediator FROM contacts c JOIN contacts i ON i.id = c.introduced_by ORDER BY c.name',
]

async function toldBy(mails: readonly { readonly raw: string }[]) {
  const kith = await aKith(MONDAY)
  for (const { raw } of mails) await kith.deliver(raw, kith.capture)
  expect(kith.faults).toEqual([])
  const told = await Promise.all(DUMP.map(query => kith.rows(query)))
  let progress: Progress = BEGINNING
  while (progress.phase !== 'done') {
    progress = (await reprocess(kith.ports(), OwnerId.parse(kith.ownerId), progress)).progress
  }
  expect(await Promise.all(DUMP.map(query => kith.rows(query)))).toEqual(told)
  return told
}

const SEEDS = [1, 2, 3, 4]

test.each(SEEDS)(
  'mails that come all at once in any order, read again or not, tell what they tell in theirs (seed %i)',
  async seed => {
    const mails = aHistory(seed, 30, START)
    const random = randomOf(seed + 100)
    const placed = mails.map(mail => ({ mail, place: random() })).toSorted((one, other) => one.place - other.place)
    const inOrder = await toldBy(mails)
    expect(inOrder[1]?.length).toBeGreaterThan(10)
    expect(await toldBy(placed.map(({ mail }) => mail))).toEqual(inOrder)
  },
)
