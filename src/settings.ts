import * as z from 'zod/mini'

/** Bytes that the secret must have at least (reliability.md H10): shorter ones are refused at start. */
export const SECRET_BYTES_MIN = 32

const Settings = z.object({
  OWNER: z.optional(z.string()),
  ZONE: z.optional(z.string()),
  DOMAIN: z.string().check(z.minLength(1)),
  SECRET: z.string().check(z.minLength(SECRET_BYTES_MIN)),
  /** The secret before this one, while what was sealed with it is still answered (docs/security.md). */
  SECRET_PREVIOUS: z.optional(z.string().check(z.minLength(SECRET_BYTES_MIN))),
  /** Where the web view is reached; default: https://DOMAIN. */
  ORIGIN: z.optional(z.string()),
  /** How large the database may become, in megabytes: 500 on the free plan (the default), 10000 on the paid one. */
  DATABASE_LIMIT_MB: z.optional(z.coerce.number().check(z.positive(), z.lte(10_000))),
  /** Cloudflare Access, optional: team name and application audience. */
  ACCESS_TEAM: z.optional(z.string()),
  ACCESS_AUDIENCE: z.optional(z.string()),
})

/** The bindings of the Worker; what the platform puts in is checked once by `settingsOf`. */
export type Bindings = {
  readonly DB: D1Database
  readonly EMAIL: SendEmail
  readonly QUEUE?: Queue<{ readonly inboxId: string }>
  readonly AI?: Ai
} & Readonly<Record<string, unknown>>

export type Settings = {
  readonly owner: string | null
  readonly zone: string | null
  readonly domain: string
  readonly secret: string
  readonly previousSecret?: string
  readonly origin: string
  /** How large the database may become; default: what the free plan gives. */
  readonly databaseBytes?: number
  readonly access: { readonly team: string; readonly audience: string } | null
}
export type SettingsRead =
  | { readonly ok: true; readonly settings: Settings }
  | { readonly ok: false; readonly missing: readonly string[] }

const SENTENCES: Readonly<Record<string, string>> = {
  DOMAIN:
    'DOMAIN is missing: the mail domain of the capture address, for example kith.example.com. Set it in wrangler.toml.',
  SECRET_PREVIOUS: `SECRET_PREVIOUS is shorter than ${SECRET_BYTES_MIN} characters: set the secret that was in use before, or none.`,
  DATABASE_LIMIT_MB:
    'DATABASE_LIMIT_MB is no number up to 10000: the megabytes that the database may hold, 500 on the free plan.',
  SECRET: `SECRET is missing or shorter than ${SECRET_BYTES_MIN} characters. Set one with: npx wrangler secret put SECRET`,
}

const known = new WeakMap<object, SettingsRead>()

/** Checks the bindings' plain values, once per isolate. Each missing one is told in a sentence that says how to set it. */
export function settingsOf(bindings: object): SettingsRead {
  const before = known.get(bindings)
  if (before) return before
  const parsed = Settings.safeParse(bindings)
  let read: SettingsRead
  if (parsed.success) {
    const { OWNER, ZONE, DOMAIN, SECRET, SECRET_PREVIOUS, ORIGIN, DATABASE_LIMIT_MB, ACCESS_TEAM, ACCESS_AUDIENCE } =
      parsed.data
    read = {
      ok: true,
      settings: {
        owner: OWNER?.trim().toLowerCase() || null,
        zone: ZONE?.trim() || null,
        domain: DOMAIN.trim().toLowerCase(),
        secret: SECRET,
        ...(SECRET_PREVIOUS ? { previousSecret: SECRET_PREVIOUS } : {}),
        ...(DATABASE_LIMIT_MB ? { databaseBytes: DATABASE_LIMIT_MB * 1_000_000 } : {}),
        origin: ORIGIN?.trim() || `https://${DOMAIN.trim().toLowerCase()}`,
        access: ACCESS_TEAM && ACCESS_AUDIENCE ? { team: ACCESS_TEAM, audience: ACCESS_AUDIENCE } : null,
      },
    }
  } else {
    const names = new Set(parsed.error.issues.map(issue => String(issue.path[0])))
    read = { ok: false, missing: [...names].map(name => SENTENCES[name] ?? `${name} is not usable.`) }
  }
  known.set(bindings, read)
  return read
}
