import { readAddressWords } from '../command/address-words.ts'
import { isLost } from '../store/database.ts'
import { writeChanges } from '../store/filing.ts'
import type { InboxRow } from '../store/inbox.ts'
import { rewordings } from '../store/reprocessing.ts'
import { isCommandMail } from './answer.ts'
import { fileMail } from './file-mail.ts'
import { judge } from './judge.ts'
import type { Ports } from './ports.ts'
import { caseOf } from './process.ts'

/** Reads a filed mail's raw text again: messages that today's rules find in it and earlier ones did not are filed, and the
 *  words of those that stand are as today's rules cut them. Sends nothing, and writes nothing that the owner took out. */
export async function readRawAgain(row: InboxRow, ports: Ports): Promise<void> {
  const given = await caseOf(row, ports)
  const isAutomatic = given.reading.automatic !== null
  const judgment = judge(given.mail, isAutomatic, row, given.known, ports.settings.domain, given.dkimByKith)
  if (judgment.kind !== 'file' || isCommandMail(given, ports.settings.domain)) return
  const { filing } = readAddressWords(row.addressWords.split('+').filter(Boolean), {
    now: row.receivedAt,
    zone: given.known.owner?.zone ?? 'UTC',
  })
  if (filing.dry) return
  const changes = await fileMail(given, judgment.from, filing, ports)
  const reworded = filing.private
    ? []
    : given.units.flatMap(unit => {
        const stands = given.known.messages.find(message => message.key === unit.key)
        return stands ? [{ id: stands.id, authored: unit.authored }] : []
      })
  const isMore = (changes.messages ?? []).length + (changes.takenOver ?? []).length > 0
  const { outbox: _, firstReceiptAt: __, ownerOutboundAt: ___, ...quiet } = changes
  const written = isMore ? quiet : { ownerId: changes.ownerId, contacts: [] }
  try {
    await writeChanges(ports.db, { ...written, more: [...(written.more ?? []), rewordings(row.id, reworded)] }, null)
  } catch (error) {
    // A mail came in between: the next time everything is read again finds this one too.
    if (!isLost(error)) throw error
  }
}
