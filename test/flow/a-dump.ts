import { env } from 'cloudflare:workers'

const decoder = new TextDecoder('latin1')

/** Everything that the database holds, as one text in lower case: every row of every table, those of the search indexes
 *  too, with the bytes of blobs as letters. What was forgotten must not be found in it. */
export async function fullDump(): Promise<string> {
  const { results } = await env.DB.prepare("SELECT name FROM sqlite_master WHERE type = 'table'").all<{
    name: string
  }>()
  const pieces: string[] = []
  for (const { name } of results) {
    if (name.startsWith('_cf_')) continue // the platform's own, closed to queries
    const rows = await env.DB.prepare(`SELECT * FROM "${name}"`).all<Record<string, unknown>>()
    for (const row of rows.results) pieces.push(name, ...Object.values(row).map(shown))
  }
  return pieces.join('\n').toLowerCase()
}

function shown(value: unknown): string {
  if (value instanceof ArrayBuffer) return decoder.decode(value)
  if (Array.isArray(value)) return decoder.decode(Uint8Array.from(value.map(Number)))
  return String(value)
}
