import { preview } from '../../flow/plan.ts'
import { databaseOf } from '../../store/database.ts'
import { brokenInvariants, INVARIANTS, LIVENESS } from '../../store/invariants.ts'
import { owners } from '../../store/schema.ts'
import { DAY_MS, HOUR_MS } from '../../time/instant.ts'
import { type Deployment, OWNER } from './deployment.ts'
import { dumpOf } from './dump.ts'
import type { Friend } from './people.ts'
import type { Post } from './post.ts'

/** Everything that is not as it must be at the end of a simulated life, each in a line that begins with the invariant. */
export async function wrongsOf(
  kith: Deployment,
  post: Post,
  keys: ReadonlySet<string>,
  friends: readonly Friend[],
): Promise<readonly string[]> {
  const db = databaseOf(kith.database)
  const broken = await brokenInvariants(db, kith.now, [...INVARIANTS, ...LIVENESS])
  return [
    ...broken.map(one => `${one.name}: ${one.rows} rows, such as ${one.example}`),
    ...(await takenWrongly(kith, post, keys)),
    ...digestsWrong(kith),
    ...(await untold(kith)),
    ...(await residue(kith, friends)),
    ...(await searchWrong(kith)),
  ]
}

/** I1: every mail taken once, none refused for a fault of Kith's own (F06). */
async function takenWrongly(kith: Deployment, post: Post, keys: ReadonlySet<string>): Promise<string[]> {
  const rows = await kith.database.prepare('SELECT count(*) AS count FROM inbox').first<number>('count')
  const wrong = []
  if (rows !== keys.size) wrong.push(`I1: ${keys.size} mails, ${rows} rows`)
  // A mail of the owner's that was filed and neither taken back nor about somebody erased stands as a message of its own.
  const lost = await kith.database
    .prepare(
      "SELECT count(*) AS count FROM inbox AS i WHERE status = 'done' AND reason IS NULL AND purpose = 'capture' AND subject IS NOT NULL AND NOT EXISTS (SELECT 1 FROM messages AS m WHERE m.inbox_id = i.id) AND NOT EXISTS (SELECT 1 FROM actions AS a WHERE a.undone_at IS NOT NULL AND a.inbox_id = i.id)",
    )
    .first<number>('count')
  if (lost) wrong.push(`I1: ${lost} mails were filed nowhere`)
  if (post.refused.length > 0) wrong.push(`F06: ${post.refused.length} mails refused for good`)
  if (post.waiting.length > 0) wrong.push(`F04: ${post.waiting.length} mails never taken`)
  return wrong
}

/** I4 and I8, by what really went out. */
function digestsWrong({ sent }: Deployment): string[] {
  const wrong = sent.filter(mail => mail.to !== OWNER).map(mail => `I8: a letter to ${mail.to}`)
  const digests = sent.filter(mail => mail.isDigest)
  for (const [index, mail] of digests.entries()) {
    const before = digests[index - 1]
    if (before && mail.at - before.at < 20 * HOUR_MS) {
      wrong.push(`I4: digests at ${new Date(before.at).toISOString()} and ${new Date(mail.at).toISOString()}`)
    }
  }
  return wrong
}

/** I5: nobody whom nothing stood in the way of has waited for more than two days. */
async function untold(kith: Deployment): Promise<string[]> {
  const ports = kith.ports()
  const [owner] = await ports.db.select().from(owners)
  if (
    owner?.digestDays !== 127 ||
    owner.peoplePerDay < 5 ||
    owner.weekBudget < 35 ||
    (owner.pausedUntil ?? 0) > kith.now - 3 * DAY_MS
  )
    return []
  const { choice } = await preview(ports, owner, kith.now)
  if (choice.passed.some(one => one.obstacle === 'day-full' || one.obstacle === 'owner-away')) return []
  return choice.chosen
    .filter(one => one.due.at !== null && one.due.at < kith.now - 3 * DAY_MS && one.why !== 'asked-for')
    .map(one => `I5: ${one.contactId} is due since ${new Date(one.due.at ?? 0).toISOString()} (${one.why})`)
}

/** I10: of somebody erased nothing is left, wherever it was written. */
async function residue(kith: Deployment, friends: readonly Friend[]): Promise<string[]> {
  const erased = friends.filter(friend => friend.erased)
  if (erased.length === 0) return []
  const wrong: string[] = []
  for (const [table, rows] of Object.entries(await dumpOf(kith.database))) {
    for (const row of rows) {
      // Mail that came later and is held, such as a forged one, is kept until the owner has looked at it.
      if (table === 'inbox' && row.status === 'held') continue
      const text = JSON.stringify(row).toLowerCase()
      for (const { last } of erased) {
        if (text.includes(last.toLowerCase())) wrong.push(`I10: ${last} is still in ${table}: ${text.slice(0, 200)}`)
      }
    }
  }
  return wrong
}

/** The search index says the same as the tables. */
async function searchWrong(kith: Deployment): Promise<string[]> {
  const wrong: string[] = []
  for (const index of ['contacts_search', 'messages_search']) {
    try {
      await kith.database.prepare(`INSERT INTO ${index}(${index}, rank) VALUES ('integrity-check', 1)`).run()
    } catch {
      wrong.push(`${index} says something else than its table`)
    }
  }
  return wrong
}
