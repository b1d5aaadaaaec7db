import { type SQL, sql } from 'drizzle-orm'
import type { OwnerId } from '../ids.ts'
import { folded } from '../relationship/folded.ts'
import { listed } from '../store/rows.ts'
import type { findings } from '../store/schema.ts'
import { DAY_MS } from '../time/instant.ts'
import type { Player } from './cast.ts'

const EMAIL = /[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,4}/

/** Who introduced whom, from both ends: somebody new whom an earlier mail had introduced, and somebody introduced by this
 *  mail who was written to since. The first introduction holds, and what the owner wrote stays. Run behind the findings. */
export function introducedBy(
  ownerId: OwnerId,
  newcomers: readonly Player[],
  found: readonly (typeof findings.$inferInsert)[],
): readonly SQL[] {
  const statements: SQL[] = []
  if (newcomers.length > 0) statements.push(byEarlierMail(ownerId, newcomers))
  for (const one of found) {
    if (one.kind === 'introduction' && one.by === 'contact') statements.push(ofLaterMail(ownerId, one))
  }
  return statements
}

/** On findings_open, and only where somebody is new. A mail that quotes the introduction may itself be the first contact. */
function byEarlierMail(ownerId: OwnerId, newcomers: readonly Player[]): SQL {
  const ids = listed(newcomers.map(player => player.id))
  const isAbout = sql`(lower(f.about) = lower(c.name) OR instr(lower(f.about), lower(c.name) || ', ') = 1 OR EXISTS (SELECT 1 FROM addresses AS a WHERE a.contact_id = c.id AND instr(lower(f.about), a.address) > 0))`
  const first = sql`(SELECT f.contact_id FROM findings AS f WHERE f.owner_id = ${ownerId} AND f.kind = 'introduction' AND f.by = 'contact' AND f.state = 'open' AND f.contact_id <> c.id AND f.said_at <= c.created_at + ${DAY_MS} AND ${isAbout} ORDER BY f.said_at LIMIT 1)`
  return sql`UPDATE contacts SET introduced_by = met.mediator, version = version + 1 FROM (SELECT c.id, ${first} AS mediator FROM contacts AS c WHERE c.id IN ${ids}) AS met WHERE contacts.id = met.id AND contacts.introduced_by IS NULL AND met.mediator IS NOT NULL`
}

function ofLaterMail(ownerId: OwnerId, { about, contactId, saidAt }: typeof findings.$inferInsert): SQL {
  const [name = ''] = (about ?? '').split(', ', 1)
  const email = EMAIL.exec(about ?? '')?.[0].toLowerCase() ?? ''
  const them = sql`(SELECT id FROM contacts WHERE owner_id = ${ownerId} AND name_key = ${folded(name)} AND name_key <> '' UNION SELECT contact_id FROM addresses WHERE owner_id = ${ownerId} AND address = ${email})`
  return sql`UPDATE contacts SET introduced_by = ${contactId}, version = version + 1 WHERE id IN ${them} AND introduced_by IS NULL AND merged_into IS NULL AND id <> ${contactId} AND created_at + ${DAY_MS} >= ${saidAt}`
}
