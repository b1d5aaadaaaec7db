import type { Context } from 'hono'
import type { JWTVerifyGetKey } from 'jose'
import type { Fullness } from '../flow/fullness.ts'
import type { Ports } from '../flow/ports.ts'
import type { ActionId } from '../ids.ts'
import type { Bindings, Settings } from '../settings.ts'
import type { Database } from '../store/database.ts'
import type { OwnerRow } from '../store/sessions.ts'
import type { Instant } from '../time/instant.ts'
import type { Words } from './words/en.ts'

/** What the pages need from outside. */
export type WebPorts = {
  /** The outside world of one request: the one reading of its clock, randomness, the database and the post. */
  readonly portsOf: (bindings: Bindings, settings: Settings) => Ports
  /** The keys of Cloudflare Access; without it they are fetched from the team's address. */
  readonly accessKeys?: JWTVerifyGetKey
}

export type Language = 'en' | 'de'

/** Who is looking, proven by a session or by Cloudflare Access. */
export type Viewer = { readonly owner: OwnerRow; readonly sessionHash: string | null }

export type WebEnv = {
  Bindings: Bindings
  Variables: {
    settings: Settings
    now: Instant
    ports: Ports
    accessKeys: JWTVerifyGetKey | undefined
    db: Database
    viewer: Viewer | null
    /** The secret that this browser's forms prove themselves with. */
    formToken: string
    language: Language
    words: Words
    flash: Flash | null
    /** What was posted: each field once, or all values of one that came several times. */
    form: Form
    /** A form that was refused: what stood in it is shown again. */
    kept: Form | undefined
  }
}
export type Form = Readonly<Record<string, string | File | (string | File)[]>>

/** What was just done, said once on the page that follows. */
export type Flash = {
  readonly sentences: readonly string[]
  readonly refused: boolean
  /** What can be taken back by a press: one action, or everything that one press did to many. */
  readonly undo: { readonly id: ActionId } | { readonly all: string } | null
  /** Settling everybody anew has not come to its end: from whom it goes on, in which circle. */
  readonly settling?: { readonly after: string; readonly circle: string }
}
export type WebContext = Context<WebEnv>

/** What every page is drawn with. */
export type View = {
  readonly words: Words
  readonly language: Language
  readonly zone: string
  readonly now: Instant
  readonly owner: OwnerRow | null
  readonly formToken: string
  readonly path: string
  readonly flash: Flash | null
  readonly kept: Form | null
  /** How full the database is, as soon as the page has read from it. */
  readonly fullness: Fullness
}
