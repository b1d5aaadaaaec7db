import type { BackupPage, BackupValue } from '../../store/backup.ts'

/** Bytes that one statement may have, with room to spare (D1 limits page: 100 KB). */
const STATEMENT_BYTES = 90_000
/** Code units of a text that fit into one statement, and of one that may stay in the row of a long one: each is at most six
 *  bytes as it is written here. */
const PIECE = 14_000
const SHORT = 300

/** A value as SQL. Texts stand as JSON, and what could end a literal or a statement stands escaped: whoever cuts a file into
 *  statements finds nothing to stumble over in somebody's words. */
export function literalOf(value: BackupValue): string {
  if (value === null) return 'NULL'
  if (typeof value === 'number') return String(value)
  return `json_extract('${quiet([value])}', '$[0]')`
}

/** JSON in which no text holds a mark that means something to SQL. */
function quiet(value: unknown): string {
  return JSON.stringify(value).replace(/"(?:[^"\\]|\\.)*"/g, text =>
    text.replace(/[';\-/*]/g, mark => `\\u${mark.charCodeAt(0).toString(16).padStart(4, '0')}`),
  )
}

/** Puts values in the place of the question marks of a statement; those inside of literals and names stay.
 *  @throws where there are more or fewer of them */
export function inlined(query: string, values: readonly BackupValue[]): string {
  let used = 0
  const text = query.replace(/'(?:[^']|'')*'|"[^"]*"|\?/g, found => {
    if (found !== '?') return found
    const value = values[used]
    used += 1
    return value === undefined ? '?' : literalOf(value)
  })
  if (used !== values.length) throw new Error(`a statement with ${used} places was given ${values.length} values`)
  return text
}

/** Statements that put rows into a table that was empty, in their order; none is longer than the platform takes. A text that
 *  is longer comes in pieces, each appended to the newest row. */
export function* insertsOf({ table, columns, rows }: BackupPage): Generator<string> {
  const named = columns.map(column => `"${column}"`).join(', ')
  const values = columns.map((_, index) => `value ->> ${index}`).join(', ')
  const insert = (texts: readonly string[]) =>
    `INSERT INTO "${table}" (${named}) SELECT ${values} FROM json_each('[${texts.join(',')}]')`
  let waiting: string[] = []
  let bytes = 0
  for (const row of rows) {
    const text = quiet(row)
    const size = Buffer.byteLength(text) + 1
    if (waiting.length > 0 && bytes + size > STATEMENT_BYTES) {
      yield insert(waiting)
      waiting = []
      bytes = 0
    }
    if (size <= STATEMENT_BYTES) {
      waiting.push(text)
      bytes += size
      continue
    }
    yield insert([quiet(row.map(value => (isLong(value) ? '' : value)))])
    for (const [index, value] of row.entries()) {
      const column = `"${columns[index]}"`
      for (const piece of isLong(value) ? piecesOf(value) : []) {
        yield `UPDATE "${table}" SET ${column} = ${column} || ${literalOf(piece)} WHERE rowid = (SELECT max(rowid) FROM "${table}")`
      }
    }
  }
  if (waiting.length > 0) yield insert(waiting)
}

function isLong(value: BackupValue): value is string {
  return typeof value === 'string' && value.length > SHORT
}

/** A text in pieces, never cut inside of a character. */
function piecesOf(text: string): readonly string[] {
  const pieces: string[] = []
  for (let from = 0; from < text.length; ) {
    const isCut = from + PIECE < text.length && /[\ud800-\udbff]/.test(text.charAt(from + PIECE - 1))
    const to = from + PIECE - (isCut ? 1 : 0)
    pieces.push(text.slice(from, to))
    from = to
  }
  return pieces
}
