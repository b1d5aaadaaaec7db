// A morning among a million people: what finding who is due reads, and how many calls one owner's digest takes.
import { printRow } from './figures.ts'
import { type Bench, startBench } from './runtime.ts'

const PEOPLE = 1_000_000
const DUE = 100
const AT_ONCE = 100_000
const DAY_MS = 86_400_000
const MINUTE_MS = 60_000
const EVENING = Date.UTC(2026, 2, 2, 20)

/** Prints the calls and rows of the tick that makes and sends the digest, and of one that finds nothing to do. */
export async function benchDigest(): Promise<void> {
  const bench = await startBench('Kith', 'src/worker.ts')
  try {
    await bench.call(`/scheduled?at=${EVENING}`) // makes the owner
    await bench.sql([
      'UPDATE owners SET people_per_day = 5, created_at = 0, first_receipt_at = 0, last_outbound_at = next_digest_at',
    ])
    const [[owner] = []] = await bench.sql(['SELECT id, next_digest_at AS morning FROM owners'])
    const morning = Number(owner?.morning)
    await settle(bench, String(owner?.id), morning)
    // Not on the full hour, when old rows are swept away besides.
    const idle = await counted(bench, morning - 30 * MINUTE_MS)
    const digest = await counted(bench, morning + MINUTE_MS)
    const [[told] = []] = await bench.sql(['SELECT count(*) AS people FROM nudges'])
    const people = `${told?.people ?? 0} people of ${DUE} due among ${PEOPLE.toLocaleString('en')}`
    printRow('a minute with nothing to do: D1 calls, rows read', `${idle.calls}, ${idle.rows}`, '')
    printRow(`digest of ${people}: D1 calls, everything included`, String(digest.calls), '≤ 6')
    const [work = 0, candidates = 0, ...rest] = digest.byCall
    printRow('rows read to find who is due', String(work + candidates), '≤ 1,000')
    printRow('rows read to tell, send and mark it', rest.join(' + '), '')
  } finally {
    await bench.stop()
  }
}

async function counted(bench: Bench, at: number) {
  const before = await bench.call('/counts')
  const after = await bench.call(`/scheduled?at=${at}`)
  const calls = Number(after.calls) - Number(before.calls)
  const byCall = Array.isArray(after.readByCall) ? after.readByCall.slice(-calls).map(Number) : []
  return { calls, byCall, rows: byCall.reduce((sum, rows) => sum + rows, 0) }
}

/** Friendships with a rhythm of three weeks: a hundred have gone quiet, everybody else will later. */
async function settle(bench: Bench, owner: string, morning: number): Promise<void> {
  // A million names in the search index would take minutes and change nothing here.
  await bench.sql(['DROP TRIGGER contacts_search_insert', 'DROP TRIGGER contacts_search_update'])
  for (let from = 0; from < PEOPLE; from += AT_ONCE) {
    const last = `${morning} - (CASE WHEN i < ${DUE} THEN 60 + i % 30 ELSE i % 20 END) * ${DAY_MS}`
    const due = `CASE WHEN i < ${DUE} THEN ${morning} - 3600000 - i * 60000 ELSE ${morning} + (1 + i % 400) * ${DAY_MS} END`
    const numbers = `WITH RECURSIVE n(i) AS (SELECT ${from} UNION ALL SELECT i + 1 FROM n WHERE i < ${from + AT_ONCE - 1})`
    await bench.sql([
      `INSERT INTO contacts (id, owner_id, created_at, name, name_rank, name_key, last_at, last_direction, last_outbound_at, gap_weight, gap_sum, gap_count, first_gaps_sum, first_gaps_count, quiet_at, due_at, sort_at, search)
       ${numbers} SELECT 'c' || i, '${owner}', 0, 'Person ' || i, 1, 'person ' || i, ${last}, 'outbound', ${last}, 8, 24, 12, 18000, 3, ${due}, ${due}, ${due}, 'person ' || i FROM n`,
      `INSERT INTO addresses (owner_id, address, contact_id, first_seen, last_seen)
       ${numbers} SELECT '${owner}', 'p' || i || '@people.example', 'c' || i, 0, 0 FROM n`,
    ])
  }
}
