import { DAY_MS, type Instant } from '../../src/time/instant.ts'
import type { aKith } from './a-kith.ts'
import { stamped } from './a-kith.ts'
import { aMail, every } from './a-mail.ts'

type Kith = Awaited<ReturnType<typeof aKith>>
export type Friend = {
  readonly name: string
  readonly everyDays: number
  readonly mails: number
  readonly lastAt: Instant
}

/** Mails of the owner to somebody, one each so many days, the last at `lastAt`; the clock stands at the last one after. */
export async function written(kith: Kith, { name, everyDays, mails, lastAt }: Friend): Promise<void> {
  const address = `${name.toLowerCase().replace(/[^a-z]+/g, '.')}@friends.example`
  for (const at of every(everyDays, mails, lastAt - (mails - 1) * everyDays * DAY_MS)) {
    kith.setNow(at + 60_000)
    await kith.deliver(stamped(aMail({ to: `${name} <${address}>`, at })), kith.capture)
  }
}

/** Somebody else is written to, so that the owner does not count as away. */
export async function seenActive(kith: Kith): Promise<void> {
  await kith.deliver(stamped(aMail({ to: 'Ida Neighbour <ida@neighbour.example>', at: kith.now() })), kith.capture)
}
