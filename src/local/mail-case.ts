import { readFile } from 'node:fs/promises'
import { addressParser } from 'postal-mime'
import type { HeaderField, Mail, Mailbox } from '../mail/mail.ts'
import { readMail } from '../mail/read.ts'

/** One line of `kith read --jsonl`, after JSON: which mail is asked about. */
export type MailCase = {
  readonly id: unknown
  readonly mail: Mail
  /** Whether the case named a sender, in a header or beside a bare body. */
  readonly namesSender: boolean
  /** The date as the case wrote it, `YYYY-MM-DDTHH:MM` on its writer's clock, or null. */
  readonly writtenAt: string | null
}

/**
 * Turns a parsed case line into a mail: `file` is read and parsed; `text` or `html` is a body alone.
 * @throws Error in words where the case names neither, or the file cannot be read
 */
export async function mailOfCase(question: unknown): Promise<MailCase> {
  const fields = fieldsOf(question)
  if (typeof fields.file === 'string') {
    const mail = await readMail(await readFile(fields.file))
    return { id: fields.id, mail, namesSender: mail.from.length > 0, writtenAt: wallClockOf(mail) }
  }
  const text = stringOf(fields.text)
  const html = stringOf(fields.html)
  if (text === null && html === null) throw new Error('a case needs "text", "html" or "file"')
  const mail = bareMail(fields, text, html)
  const written = stringOf(fields.date)
  const wallClock = written && /^\d{4}-\d\d-\d\dT\d\d:\d\d/.test(written) ? written.slice(0, 16) : wallClockOf(mail)
  return { id: fields.id, mail, namesSender: mail.from.length > 0, writtenAt: wallClock }
}

function fieldsOf(question: unknown): Record<string, unknown> {
  if (typeof question !== 'object' || question === null || Array.isArray(question))
    throw new Error('a case is a JSON object')
  return { id: null, ...question }
}

function stringOf(value: unknown): string | null {
  return typeof value === 'string' ? value : null
}

function bareMail(fields: Record<string, unknown>, text: string | null, html: string | null): Mail {
  const headers = headersOf(fields)
  const date = stringOf(fields.date)
  const instant = date === null ? Number.NaN : Date.parse(date)
  return {
    headers,
    messageId: headerValue(headers, 'message-id'),
    inReplyTo: headerValue(headers, 'in-reply-to'),
    references: (headerValue(headers, 'references') ?? '').split(/\s+/).filter(Boolean),
    from: mailboxesOf(fields.from),
    to: mailboxesOf(fields.to),
    cc: mailboxesOf(fields.cc),
    replyTo: mailboxesOf(headerValue(headers, 'reply-to')),
    subject: stringOf(fields.subject) ?? '',
    date: Number.isNaN(instant) ? null : instant,
    dateOffsetMinutes: offsetOf(date ?? ''),
    text: text === null ? null : text.replaceAll('\r\n', '\n'),
    html,
    attached: [],
    reports: [],
    attachmentNames: [],
  }
}

function headersOf(fields: Record<string, unknown>): HeaderField[] {
  const headers: HeaderField[] = []
  for (const name of ['from', 'to', 'cc', 'subject', 'date']) {
    const value = fields[name]
    if (typeof value === 'string') headers.push({ name, value })
  }
  const further = fields.headers
  if (typeof further !== 'object' || further === null) return headers
  for (const [name, value] of Object.entries(further))
    for (const one of Array.isArray(value) ? value : [value])
      headers.push({ name: name.toLowerCase(), value: String(one) })
  return headers
}

function headerValue(headers: readonly HeaderField[], name: string): string | null {
  return headers.find(field => field.name === name)?.value.trim() ?? null
}

/** A header value, a `{name, address}`, or a list of either. */
function mailboxesOf(value: unknown): Mailbox[] {
  if (Array.isArray(value)) return value.flatMap(mailboxesOf)
  if (typeof value === 'object' && value !== null) {
    const fields: Record<string, unknown> = { ...value }
    return [{ name: stringOf(fields.name) ?? '', address: (stringOf(fields.address) ?? '').toLowerCase() }]
  }
  if (typeof value !== 'string') return []
  return addressParser(value, { flatten: true }).map(({ name, address }) => ({
    name: name ?? '',
    address: (address ?? '').toLowerCase(),
  }))
}

/** RFC 3339 section 5.6: minutes east of UTC that a written date states. */
function offsetOf(date: string): number | null {
  if (/[Zz]$/.test(date)) return 0
  const [, sign, hours, minutes] = /([+-])(\d\d):?(\d\d)$/.exec(date) ?? []
  if (!hours || !minutes) return null
  return (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes))
}

/** The Date field on its writer's own clock. */
export function wallClockOf(mail: Mail): string | null {
  if (mail.date === null) return null
  return new Date(mail.date + (mail.dateOffsetMinutes ?? 0) * 60_000).toISOString().slice(0, 16)
}
