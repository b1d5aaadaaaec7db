import * as z from 'zod/mini'

/** The texts that the DNS holds under a name; none where there is no such name; null where it could not be asked. */
export type KeyRecords = (name: string) => Promise<readonly string[] | null>

const RESOLVER = 'https://cloudflare-dns.com/dns-query'
const ANSWER_MS = 3_000
const TEXT = 16
const NO_ERROR = 0
const NO_SUCH_NAME = 3
const RECORDS_MAX = 20
const RECORD_LETTERS_MAX = 4_096

const Answer = z.object({
  Status: z.number(),
  Answer: z.optional(z.array(z.object({ type: z.number(), data: z.string() }))),
})

/** Asks for a name's texts by DNS over HTTPS (JSON form), with a bound on its time. Never throws: what cannot be asked now can
 *  be asked again later. */
export function keyRecordsOver(ask: (url: string, how: RequestInit) => Promise<Response>): KeyRecords {
  return async name => {
    try {
      const url = `${RESOLVER}?${new URLSearchParams({ name, type: 'TXT' })}`
      const headers = { accept: 'application/dns-json' }
      const response = await ask(url, { headers, redirect: 'error', signal: AbortSignal.timeout(ANSWER_MS) })
      if (!response.ok) return null
      const read = Answer.safeParse(await response.json())
      if (!read.success) return null
      if (read.data.Status === NO_SUCH_NAME) return []
      if (read.data.Status !== NO_ERROR) return null
      return (read.data.Answer ?? [])
        .filter(({ type }) => type === TEXT)
        .slice(0, RECORDS_MAX)
        .map(({ data }) => textOf(data.slice(0, RECORD_LETTERS_MAX)))
    } catch {
      return null
    }
  }
}

/** A text as zone files write it: pieces in quotes are joined, a backslash stands before a letter or three digits
 *  (RFC 1035 section 5.1); without quotes it is taken as it is. */
function textOf(data: string): string {
  if (!data.startsWith('"')) return data
  const pieces = data.match(/"(?:[^"\\]|\\.)*"/gs) ?? []
  return pieces
    .map(piece =>
      piece
        .slice(1, -1)
        .replace(/\\(?:(\d{3})|(.))/gs, (_, code?: string, letter?: string) =>
          code === undefined ? (letter ?? '') : String.fromCharCode(Number(code)),
        ),
    )
    .join('')
}
