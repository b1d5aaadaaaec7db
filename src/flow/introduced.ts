import { type SQL, sql } from 'drizzle-orm'
import type { OwnerId } from '../ids.ts'
import { folded } from '../relationship/folded.ts'
import { listed } from '../store/rows.ts'
import type { findings } from '../store/schema.ts'
import { DAY_MS } from '../time/instant.ts'
import type { Player } from './cast.ts'

const EMAIL = /[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,4}/

/** Who introduced whom: the writer of the first mail that did so before they were written to, whichever of the mails came
 *  first. Looked at for who is new or turns out to be known for longer (`met`), and for whom this mail introduces. What the owner
 *  or an import wrote stays. Run behind the findings; on findings_open. */
export function introducedBy(
  ownerId: OwnerId,
  met: readonly Player[],
  found: readonly (typeof findings.$inferInsert)[],
): readonly SQL[] {
  const introduced = found.filter(one => one.kind === 'introduction' && one.by === 'contact')
  if (met.length + introduced.length === 0) return []
  const names = introduced.map(({ about }) => folded((about ?? '').split(', ', 1)[0] ?? ''))
  const emails = introduced.flatMap(({ about }) => EMAIL.exec(about ?? '')?.[0].toLowerCase() ?? [])
  const them = sql`(SELECT value FROM json_each(${JSON.stringify(met.map(player => player.id))}) UNION SELECT id FROM contacts WHERE owner_id = ${ownerId} AND name_key IN ${listed(names.filter(Boolean))} UNION SELECT contact_id FROM addresses WHERE owner_id = ${ownerId} AND address IN ${listed(emails)})`
  const isAbout = sql`(lower(f.about) = lower(c.name) OR instr(lower(f.about), lower(c.name) || ', ') = 1 OR EXISTS (SELECT 1 FROM addresses AS a WHERE a.contact_id = c.id AND instr(lower(f.about), a.address) > 0))`
  const introductions = sql`FROM findings AS f WHERE f.owner_id = ${ownerId} AND f.kind = 'introduction' AND f.by = 'contact' AND f.state = 'open' AND f.contact_id <> c.id AND ${isAbout}`
  // A mail that quotes the introduction may itself be the first contact.
  const first = sql`(SELECT f.contact_id ${introductions} AND f.said_at <= c.created_at + ${DAY_MS} ORDER BY f.said_at LIMIT 1)`
  const fromMail = sql`EXISTS (SELECT 1 ${introductions} AND f.contact_id = c.introduced_by)`
  return [
    sql`UPDATE contacts SET introduced_by = met.mediator, version = version + 1 FROM (SELECT c.id, ${first} AS mediator, ${fromMail} AS is_from_mail FROM contacts AS c WHERE c.id IN ${them} AND c.merged_into IS NULL) AS met WHERE contacts.id = met.id AND (contacts.introduced_by IS NULL OR met.is_from_mail) AND contacts.introduced_by IS NOT met.mediator`,
  ]
}
