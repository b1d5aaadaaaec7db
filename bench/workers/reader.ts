import { readMail } from '../../src/mail/read.ts'
import { readingOf } from '../../src/mail/reading.ts'

/** What stands between the mails of one call. */
export const BETWEEN_MAILS = '\0'

/** A Worker that only reads: the mails of a call once through MIME, then in turns, as often as `to` says, who wrote which line,
 *  what is quoted, who signed. In turns, for a reader that has just seen a line may remember it. */
export default {
  async email(message) {
    const raw = (await new Response(message.raw).text()).split(BETWEEN_MAILS)
    const mails = await Promise.all(raw.map(readMail))
    const times = Number(message.to)
    for (let time = 0; time < times; time++) for (const mail of mails) readingOf(mail)
  },
} satisfies ExportedHandler
