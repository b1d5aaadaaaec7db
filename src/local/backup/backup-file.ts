import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { type FileHandle, open, rename, rm } from 'node:fs/promises'
import { createInterface } from 'node:readline'
import * as z from 'zod/mini'
import { type BackupPage, BackupRow, backupPages, type Shape } from '../../store/backup.ts'

/** The form of the file; a later form must go on reading this one. */
const VERSION = 1

const Header = z.object({
  kith: z.literal('backup'),
  version: z.number(),
  madeAt: z.number(),
  /** The last migration of the database that was backed up. */
  migration: z.string(),
  secret: z.string(),
  owner: z.nullable(z.string()),
  zone: z.nullable(z.string()),
})
export type BackupHeader = z.infer<typeof Header>
const Table = z.object({ table: z.string(), columns: z.array(z.string()) })
const End = z.object({ end: z.literal(true), rows: z.number(), content: z.string(), sha256: z.string() })

/** What a backup holds: `content` is the hash of its rows alone, the same for two databases that hold the same. */
export type BackupSummary = { readonly header: BackupHeader; readonly rows: number; readonly content: string }
export type BackupProblem = 'no-backup' | 'newer-form' | 'cut-off' | 'damaged'
export type BackupChecked =
  | { readonly ok: true; readonly summary: BackupSummary }
  | { readonly ok: false; readonly reason: BackupProblem }

/** Writes a backup: NDJSON, a header, then for each table a line with its columns and a line for each row, then an end with
 *  two hashes. Written beside and renamed, readable by its owner only. */
export async function writeBackup(
  path: string,
  header: Omit<BackupHeader, 'kith' | 'version'>,
  db: D1Database,
  shapes?: readonly Shape[],
): Promise<BackupSummary> {
  const whole: BackupHeader = { kith: 'backup', version: VERSION, ...header }
  const beside = `${path}.new`
  const file = await open(beside, 'w', 0o600)
  try {
    const all = createHash('sha256')
    const content = createHash('sha256')
    let rows = 0
    await put(file, `${JSON.stringify(whole)}\n`, all)
    let table = ''
    for await (const page of backupPages(db, shapes)) {
      const head = page.table === table ? [] : [JSON.stringify({ table: page.table, columns: page.columns })]
      const lines = [...head, ...page.rows.map(row => JSON.stringify(row))]
      table = page.table
      rows += page.rows.length
      const text = lines.map(line => `${line}\n`).join('')
      content.update(text)
      await put(file, text, all)
    }
    const ended = { end: true as const, rows, content: content.digest('hex'), sha256: all.digest('hex') }
    await file.write(`${JSON.stringify(ended)}\n`)
    await file.sync()
    await file.close()
    await rename(beside, path)
    return { header: whole, rows, content: ended.content }
  } catch (error) {
    await file.close().catch(() => {})
    await rm(beside, { force: true })
    throw error
  }
}

async function put(file: FileHandle, text: string, hash: ReturnType<typeof createHash>): Promise<void> {
  hash.update(text)
  await file.write(text)
}

/** Reads a backup to its end and checks both hashes; nothing is changed by it. */
export async function checkBackup(path: string): Promise<BackupChecked> {
  const all = createHash('sha256')
  const content = createHash('sha256')
  let header: BackupHeader | null = null
  let rows = 0
  for await (const line of linesOf(path)) {
    const value = parsed(line)
    if (header === null) {
      const read = Header.safeParse(value)
      if (!read.success) return { ok: false, reason: 'no-backup' }
      if (read.data.version > VERSION) return { ok: false, reason: 'newer-form' }
      header = read.data
      all.update(`${line}\n`)
      continue
    }
    const end = End.safeParse(value)
    if (end.success) {
      const sound =
        end.data.sha256 === all.digest('hex') && end.data.content === content.digest('hex') && end.data.rows === rows
      return sound
        ? { ok: true, summary: { header, rows, content: end.data.content } }
        : { ok: false, reason: 'damaged' }
    }
    if (Array.isArray(value)) rows += 1
    else if (!Table.safeParse(value).success) return { ok: false, reason: 'damaged' }
    all.update(`${line}\n`)
    content.update(`${line}\n`)
  }
  return { ok: false, reason: header === null ? 'no-backup' : 'cut-off' }
}

const PAGE = 500
type Page = { readonly table: string; readonly columns: string[]; readonly rows: z.infer<typeof BackupRow>[] }

/** The rows of a checked backup, some hundreds at a time. */
export async function* pagesOf(path: string): AsyncGenerator<BackupPage> {
  let page: Page | null = null
  for await (const line of linesOf(path)) {
    const value = parsed(line)
    const head = Table.safeParse(value)
    if (head.success) {
      if (page) yield page
      page = { ...head.data, rows: [] }
    } else if (page && Array.isArray(value)) {
      page.rows.push(BackupRow.parse(value))
      if (page.rows.length === PAGE) {
        yield page
        page = { table: page.table, columns: page.columns, rows: [] }
      }
    }
  }
  if (page) yield page
}

function linesOf(path: string): AsyncIterable<string> {
  return createInterface({ input: createReadStream(path, 'utf8'), crlfDelay: Number.POSITIVE_INFINITY })
}

function parsed(line: string): unknown {
  try {
    return JSON.parse(line)
  } catch {
    return null
  }
}
