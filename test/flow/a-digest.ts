import { DAY_MS } from '../../src/time/instant.ts'
import toAnna from '../fixtures/mail/to-anna.eml?raw'
import { aKith, stamped } from './a-kith.ts'
import { aMail } from './a-mail.ts'

/** A Kith that has just sent a digest about Anna alone (a promise due on Friday), with the address that answers it. */
export async function aToldPromise(language: 'en' | 'de' = 'en') {
  const kith = await aKith()
  await kith.rows(`UPDATE owners SET language = '${language}' RETURNING id`)
  await kith.deliver(stamped(toAnna), kith.capture)
  await kith.tick()
  await kith.run(4.1)
  const digest = kith.sent.at(-1)
  if (!digest || kith.sent.length !== 2) throw new Error('no digest was sent')
  let answers = 0
  return {
    ...kith,
    digest,
    /** Answers the digest in words. */
    async answer(text: string, { from, to, raw }: { from?: string; to?: string; raw?: (mail: string) => string } = {}) {
      answers += 1
      const mail = aMail({
        to: to ?? digest.replyTo,
        at: kith.now(),
        text,
        id: `answer-${answers}@keller.example`,
        subject: `Re: ${digest.subject}`,
        ...(from ? { from } : {}),
      })
      return kith.deliver(raw ? raw(mail) : stamped(mail), to ?? digest.replyTo)
    },
  }
}

/** A Kith that has just told that Ben has gone quiet: an answer means the person. */
export async function aToldSilence() {
  const start = Date.UTC(2026, 0, 5, 7)
  const kith = await aKith(start)
  for (let week = 0; week < 10; week++) {
    kith.setNow(start + week * 10 * DAY_MS)
    await kith.deliver(stamped(aMail({ to: 'Ben Okafor <ben@acme.example>', at: kith.now() })), kith.capture)
  }
  await kith.tick()
  const before = kith.sent.length
  for (let day = 0; day < 60 && kith.sent.length === before; day += 5) {
    await kith.deliver(stamped(aMail({ to: 'Ida Falk <ida@neighbour.example>', at: kith.now() })), kith.capture)
    await kith.run(5)
  }
  const digest = kith.sent.at(-1)
  if (digest?.subject !== 'Ben') throw new Error('Ben was not told')
  let answers = 0
  return {
    ...kith,
    digest,
    async answer(text: string, to = digest.replyTo, id?: string) {
      answers += 1
      const mail = aMail({
        to,
        at: kith.now(),
        text,
        id: id ?? `answer-${answers}@keller.example`,
        subject: `Re: ${digest.subject}`,
      })
      return kith.deliver(stamped(mail), to)
    },
    ben: async () =>
      (await kith.rows<Record<string, unknown>>("SELECT * FROM contacts WHERE name = 'Ben Okafor'"))[0] ?? {},
  }
}
