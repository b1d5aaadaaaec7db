import { createTransport } from 'nodemailer'
import type { Instant } from '../../time/instant.ts'
import { nextMorning } from '../../time/zone.ts'
import type { Program } from '../running/program.ts'
import { answerTo, isDigest } from './answers.ts'
import { OWNER } from './cast.ts'
import type { Letter } from './letters.ts'
import { randomOf } from './random.ts'
import { STORY_END, type StoryKind, storyOf } from './story.ts'

/** What happened in the demo, counted by the one who sent and received; what Kith made of it, Kith is asked. */
export type HalfYear = {
  readonly sentBySam: Readonly<Partial<Record<StoryKind | 'answer', number>>>
  readonly sentByKith: { readonly digests: number; readonly others: number }
  readonly answers: readonly string[]
}

type Event = Letter & { readonly at: Instant; readonly kind: StoryKind | 'answer' }

/** Just after the digest: whoever answers it has read it by then. */
const AFTER_DIGEST = '09:05'

/** Lives through half a year with a running Kith whose clock stands at the story's start: mail by mail over SMTP, the clock moved on
 *  between them, digests answered in words. Each event ends before the next begins, so a seed always gives the same.
 *  @param passed is told where the clock stands */
export async function liveHalfYear(program: Program, seed: number, passed: (at: Instant) => void): Promise<HalfYear> {
  const { host, port } = program.smtp
  const transport = createTransport({ host, port, secure: false, ignoreTLS: true, pool: true })
  const random = randomOf(seed + 1)
  const waiting: Event[] = [...(await storyOf(seed, program.capture))]
  const sentBySam: Partial<Record<StoryKind | 'answer', number>> = {}
  const answers: string[] = []
  const sentByKith = { digests: 0, others: 0 }
  while (program.clock.now() < STORY_END) {
    const known = program.mailbox.count()
    const event = waiting[0]
    const morning = nextMorning(program.clock.now(), OWNER.zone, AFTER_DIGEST)
    const stop = Math.min(event?.at ?? STORY_END, morning, STORY_END)
    await program.travel(new Date(stop).toISOString())
    if (event && event.at <= stop) {
      waiting.shift()
      await transport.sendMail({ envelope: { from: event.from, to: [...event.to] }, raw: event.raw })
      await program.door.idle()
      sentBySam[event.kind] = (sentBySam[event.kind] ?? 0) + 1
    }
    for (const mail of (await program.mailbox.sent()).slice(known)) {
      if (!isDigest(mail)) {
        sentByKith.others += 1
        continue
      }
      sentByKith.digests += 1
      const answer = await answerTo(mail, sentByKith.digests, random)
      if (!answer) continue
      answers.push(answer.words)
      insert(waiting, { ...answer, kind: 'answer' })
    }
    passed(stop)
  }
  transport.close()
  return { sentBySam, sentByKith, answers }
}

function insert(waiting: Event[], event: Event): void {
  const index = waiting.findIndex(({ at }) => at > event.at)
  waiting.splice(index < 0 ? waiting.length : index, 0, event)
}
