import { parseArgs } from 'node:util'
import { isZone } from '../../time/zone.ts'
import { isRelay } from '../post/relay.ts'

/** What `npm start` was asked for; null: not said. `at` is read when the zone is known. */
export type StartOptions = {
  readonly data: string
  readonly port: number
  readonly smtpPort: number
  readonly owner: string | null
  readonly zone: string | null
  readonly at: string | null
  readonly relay: string | null
  readonly yes: boolean
  readonly json: boolean
}
export type OptionsRead =
  | { readonly ok: true; readonly options: StartOptions }
  | { readonly ok: false; readonly reason: 'help' }
  | { readonly ok: false; readonly reason: 'usage'; readonly sentence: string }

export const START_HELP = `npm start                     starts Kith on this machine
npm start -- --owner you@example.com --zone Europe/Berlin

  --data DIR          where everything is kept (default .kith)
  --port N            web view (default 8787; 0: any free one)
  --smtp-port N       mail in (default 2525; 0: any free one)
  --owner ADDRESS     your mail address; asked once on a terminal
  --zone ZONE         your time zone, such as Europe/Berlin; asked once on a terminal
  --at TIME           let the clock stand at TIME (now, 2026-03-02, 2026-03-02T09:00) until "kith travel" moves it;
                      real: the real clock again, after one that stood
  --relay URL         pass mail for others, and Kith's own, on to smtp://host:port
  --yes               ask nothing
  --json              one line of JSON on standard output when ready
  --help              this page

Ctrl-C stops it. Exit codes: 0 stopped, 1 failed, 2 wrong usage.`

/** Reads the flags of `npm start`. Wrong ones are told in a sentence. */
export function readStartOptions(args: readonly string[]): OptionsRead {
  let values: ReturnType<typeof parseFlags>
  try {
    values = parseFlags(args)
  } catch (error) {
    return usage(error instanceof Error ? (error.message.split('\n', 1)[0] ?? '') : String(error))
  }
  if (values.help) return { ok: false, reason: 'help' }
  const port = portOf(values.port ?? '8787')
  const smtpPort = portOf(values['smtp-port'] ?? '2525')
  if (port === null) return usage(`--port ${values.port} is no port: give a number from 0 to 65535`)
  if (smtpPort === null) return usage(`--smtp-port ${values['smtp-port']} is no port: give a number from 0 to 65535`)
  const owner = values.owner?.trim().toLowerCase() ?? null
  if (owner !== null && !isMailAddress(owner)) return usage(`--owner ${values.owner} is no mail address`)
  const zone = values.zone?.trim() ?? null
  if (zone !== null && !isZone(zone)) return usage(`--zone ${zone} is no time zone; one is Europe/Berlin`)
  const relay = values.relay ?? null
  if (relay !== null && !isRelay(relay)) return usage(`--relay ${relay} is no mail server; one is smtp://localhost:25`)
  const { data = '.kith', at = null, yes = false, json = false } = values
  return { ok: true, options: { data, port, smtpPort, owner, zone, at, relay, yes, json } }
}

/** Whether a text is a plain mail address, so that Kith can write to it and compare with it. */
export function isMailAddress(text: string): boolean {
  return text.length <= 254 && /^[^\s@<>"(),:;[\]\\]{1,64}@[^\s@<>"(),:;[\]\\]{1,190}$/.test(text)
}

function parseFlags(args: readonly string[]) {
  const text = { type: 'string' } as const
  const flag = { type: 'boolean' } as const
  return parseArgs({
    args: [...args],
    options: {
      data: text,
      port: text,
      'smtp-port': text,
      owner: text,
      zone: text,
      at: text,
      relay: text,
      yes: { ...flag, short: 'y' },
      json: flag,
      help: { ...flag, short: 'h' },
    },
  }).values
}

function portOf(text: string): number | null {
  const port = Number(text)
  return /^\d{1,5}$/.test(text) && port <= 65_535 ? port : null
}

function usage(sentence: string): OptionsRead {
  return { ok: false, reason: 'usage', sentence }
}
