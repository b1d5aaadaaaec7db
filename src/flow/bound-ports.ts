import { type Bindings, settingsOf } from '../settings.ts'
import { databaseOf } from '../store/database.ts'
import type { Instant } from '../time/instant.ts'
import type { Ports } from './ports.ts'

/** The outside world as the platform binds it, for one call of a door.
 *  @throws where a setting is missing, naming it: Kith refuses to run half set up */
export function portsOf(env: Bindings, now: Instant): Ports {
  const read = settingsOf(env)
  if (!read.ok) throw new Error(read.missing.join(' '))
  return {
    db: databaseOf(env.DB),
    settings: read.settings,
    now,
    random: bytes => crypto.getRandomValues(new Uint8Array(bytes)),
    send: ({ headers, ...mail }) => env.EMAIL.send({ ...mail, headers: { ...headers } }),
    log: (event, details = {}) => console.log(JSON.stringify({ event, ...details })),
  }
}
