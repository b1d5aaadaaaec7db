import { type SQL, sql } from 'drizzle-orm'
import { automaticOf } from '../mail/automatic.ts'
import type { Mail } from '../mail/mail.ts'
import { bodyText } from '../mail/reading.ts'
import { addresses } from '../store/schema.ts'
import { instantOf } from '../time/zone.ts'
import type { Cast } from './cast.ts'
import type { Case } from './process.ts'

/** What machines' mails that the owner passed on say about people: an address that fails, an absence with its end. */
export async function absencesOf(
  { mail, reading, waiting, known }: Case,
  cast: Cast,
): Promise<readonly (SQL | null)[]> {
  const statements: SQL[] = []
  const owner = known.owner
  if (!owner) return statements
  for (const passedOn of passedOnMails(mail, reading.forwarded)) {
    const automatic = automaticOf(passedOn, bodyText(passedOn))
    if (automatic?.kind === 'bounce' && automatic.recipient) {
      statements.push(
        sql`UPDATE ${addresses} SET failing_at = ${waiting.receivedAt}, failing_reason = ${automatic.final === false ? 'for-now' : 'final'} WHERE owner_id = ${owner.id} AND address = ${automatic.recipient}`,
      )
    }
    const [from] = passedOn.from
    if (automatic?.reason !== 'out-of-office' || !automatic.returns || !from) continue
    const player = cast.players.find(one => one.addresses.has(from.address))
    // Behind the return date, not on it: nobody wants to be written to on the first morning back.
    if (player)
      player.row = { ...player.row, awayUntil: instantOf(automatic.returns, owner.digestTime, owner.zone) + 86_400_000 }
  }
  return statements
}

/** Attached mails as they are, inline forwards as far as their header block tells. */
function passedOnMails(mail: Mail, forwarded: Case['reading']['forwarded']): readonly Mail[] {
  if (mail.attached.length > 0) return mail.attached
  return forwarded.map(inner => ({
    ...mail,
    headers: [],
    messageId: null,
    from: inner.from ? [inner.from] : [],
    to: inner.to,
    cc: inner.cc,
    subject: inner.subject ?? '',
    text: inner.body,
    html: null,
    attached: [],
  }))
}
