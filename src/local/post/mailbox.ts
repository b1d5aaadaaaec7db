import { randomBytes } from 'node:crypto'
import { readdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import MailComposer from 'nodemailer/lib/mail-composer'
import PostalMime from 'postal-mime'
import * as z from 'zod/mini'
import type { Instant } from '../../time/instant.ts'
import type { Erased } from '../entry/erasing.ts'

/** A mail that Kith sent, in the form of `kith outbox --json`. */
export type SentMail = {
  readonly to: string
  readonly subject: string
  readonly text: string
  readonly html: string
  readonly replyTo: string | null
  readonly headers: Readonly<Record<string, string>>
  /** ISO 8601, UTC. */
  readonly at: string
  readonly file: string
}

/** The files of `DATA/outbox`: what a deployment would have handed to Cloudflare's sender. */
export type Mailbox = {
  /** Writes one mail down, `{mail, at}` (epoch milliseconds on Kith's clock), and passes it on where `passOn` is given. Throws what `passOn` throws; then there is no file. */
  keep(posted: unknown): Promise<{ readonly messageId: string; readonly file: string }>
  /** All mails, oldest first. */
  sent(): Promise<readonly SentMail[]>
  /** One mail by its file's name, or null. */
  read(name: string): Promise<SentMail | null>
  readonly count: () => number
  /** Deletes letters whose words the database no longer has, that name somebody who was forgotten, or that went to an owner
   *  who is gone. */
  forget(erased: Erased): Promise<void>
}

export type PassOn = (
  envelope: { readonly from: string; readonly to: readonly string[] },
  raw: Uint8Array,
) => Promise<void>

const Address = z.union([z.string(), z.object({ email: z.string(), name: z.optional(z.string()) })])
/** The builder form of `send_email` (platform.md 2.3); Kith sends to one recipient. */
const Outgoing = z.object({
  from: Address,
  to: z.union([z.string(), z.array(z.string()).check(z.minLength(1), z.maxLength(1))]),
  replyTo: z.optional(Address),
  subject: z.string(),
  text: z.optional(z.string()),
  html: z.optional(z.string()),
  headers: z.optional(z.record(z.string(), z.string())),
})

const Posted = z.object({ mail: Outgoing, at: z.number() })

const NAME = /^[\w.-]{1,120}\.eml$/

export async function openMailbox(folder: string, passOn: PassOn | null): Promise<Mailbox> {
  const known = new Map<string, SentMail>()
  let names = (await readdir(folder)).filter(name => NAME.test(name)).toSorted()
  // Goes on where it was, also after letters were deleted: no name comes twice.
  let number = Math.max(names.length, ...names.map(name => Number(/-(\d{6,9})\.eml$/.exec(name)?.[1] ?? 0)))
  const read = async (name: string): Promise<SentMail | null> => {
    if (!NAME.test(name)) return null
    const before = known.get(name)
    if (before) return before
    const mail = await readSent(join(folder, name)).catch(() => null)
    if (mail) known.set(name, mail)
    return mail
  }
  return {
    async keep(posted) {
      const { mail, at: now } = Posted.parse(posted)
      const from = mailboxOf(mail.from)
      const [to = ''] = [mail.to].flat()
      const messageId = `<${randomBytes(27).toString('base64url').replace(/[-_]/g, 'x')}@${from.address.split('@')[1]}>`
      const raw = await compose(mail, to, messageId, now)
      await passOn?.({ from: from.address, to: [to] }, raw)
      number += 1
      const name = fileName(now, number)
      await writeFile(join(folder, `${name}.new`), raw)
      await rename(join(folder, `${name}.new`), join(folder, name))
      names = [...names, name]
      return { messageId, file: join(folder, name) }
    },
    async sent() {
      const mails = await Promise.all(names.map(read))
      return mails.filter(mail => mail !== null)
    },
    read,
    count: () => names.length,
    async forget(erased) {
      for (const name of names) {
        const mail = await read(name)
        if (mail && !isErased(mail, erased)) continue
        await rm(join(folder, name), { force: true })
        known.delete(name)
        names = names.filter(other => other !== name)
      }
      for (const half of await readdir(folder)) {
        if (half.endsWith('.eml.new')) await rm(join(folder, half), { force: true })
      }
    },
  }
}

function isErased({ to, replyTo, ...mail }: SentMail, { emptied, owners, words }: Erased): boolean {
  if ((owners !== null && !owners.includes(to.toLowerCase())) || (replyTo !== null && emptied.includes(replyTo)))
    return true
  const said = [mail.subject, mail.text, mail.html, ...Object.values(mail.headers)].join('\n').toLowerCase()
  return words.some(word => said.includes(word))
}

/** Sorts by time, then by number: several mails may leave at one instant of a standing clock. */
function fileName(now: Instant, number: number): string {
  return `${new Date(now).toISOString().replace(/[:.]/g, '-')}-${String(number).padStart(6, '0')}.eml`
}

function mailboxOf(address: z.infer<typeof Address>): { name: string; address: string } {
  return typeof address === 'string' ? { name: '', address } : { name: address.name ?? '', address: address.email }
}

async function compose(mail: z.infer<typeof Outgoing>, to: string, messageId: string, now: Instant): Promise<Buffer> {
  const composer = new MailComposer({
    from: mailboxOf(mail.from),
    to,
    ...(mail.replyTo ? { replyTo: mailboxOf(mail.replyTo) } : {}),
    subject: mail.subject,
    ...(mail.text === undefined ? {} : { text: mail.text }),
    ...(mail.html === undefined ? {} : { html: mail.html }),
    headers: mail.headers ?? {},
    messageId,
    date: new Date(now),
  })
  return await composer.compile().build()
}

async function readSent(file: string): Promise<SentMail> {
  const mail = await PostalMime.parse(await readFile(file))
  const headers: Record<string, string> = {}
  for (const { originalKey, value } of mail.headers) headers[originalKey] = value
  return {
    to: mail.to?.[0]?.address ?? '',
    subject: mail.subject ?? '',
    text: mail.text ?? '',
    html: mail.html ?? '',
    replyTo: mail.replyTo?.[0]?.address ?? null,
    headers,
    at: mail.date ? new Date(mail.date).toISOString() : '',
    file,
  }
}
