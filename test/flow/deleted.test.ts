import { env } from 'cloudflare:workers'
import { expect, test } from 'vitest'
import { moveMessage } from '../../src/flow/one-message.ts'
import { undo } from '../../src/flow/undo.ts'
import { ContactId, MessageId } from '../../src/ids.ts'
import { owners } from '../../src/store/schema.ts'
import { DAY_MS, HOUR_MS } from '../../src/time/instant.ts'
import { aKith, MONDAY, stamped } from './a-kith.ts'
import { aMail } from './a-mail.ts'

const ANNA = 'Anna Berg <anna@nordlicht.example>'
const WORDS = 'The doctor says that it is nothing to worry about, but keep it to yourself.'

type Kith = Awaited<ReturnType<typeof aKith>>
type Row = { readonly id: string; readonly authored: string; readonly contact: string; readonly source: string }

const storyOf = (kith: Kith) =>
  kith.rows<Row>(
    `SELECT m.id, m.authored, m.source, p.contact_id AS contact FROM messages m JOIN participants p ON p.message_id = m.id ORDER BY m.sent_at`,
  )

/** A mail to Anna above what she had written the day before. `above`: a mail of one's own that stands between the two. */
async function write(kith: Kith, id: string, day: number, above: readonly string[] = [], inReplyTo?: string) {
  const at = MONDAY + day * DAY_MS + 3 * HOUR_MS
  kith.setNow(at)
  const depth = above.length > 0 ? '> > ' : '> '
  const quote = [
    ...(above.length > 0
      ? ['On Tue, 3 Mar 2026 at 11:00, Sam Keller <sam@keller.example> wrote:', ...above.map(line => `> ${line}`), '>']
      : []),
    `${above.length > 0 ? '> ' : ''}On Mon, 2 Mar 2026 at 08:30, Anna Berg <anna@nordlicht.example> wrote:`,
    `${depth}${WORDS}`,
  ]
  const text = [`Dear Anna, this is letter ${day}.`, '', ...quote].join('\r\n')
  const mail = aMail({ to: ANNA, at, id, text, subject: 'Re: How are you', ...(inReplyTo ? { inReplyTo } : {}) })
  await kith.deliver(stamped(mail), kith.capture)
}

async function remove(kith: Kith, row: Row | undefined) {
  const [owner] = await kith.ports().db.select().from(owners)
  if (!owner || !row) throw new Error('nothing to delete')
  const ids = { contactId: ContactId.parse(row.contact), messageId: MessageId.parse(row.id) }
  const action = await moveMessage(kith.ports(), owner, { ...ids, sentence: 'A mail was deleted.' }, null)
  return { owner, action: action ?? expect.fail() }
}

test('a deleted mail does not come back with a later quote of it, under its id or by its words, until undo', async () => {
  const kith = await aKith()
  await write(kith, 'first@keller.example', 0.2, [], 'hers@nordlicht.example')
  const hers = (await storyOf(kith)).find(row => row.authored.includes('doctor'))
  expect(hers?.source).toBe('quoted')
  const { owner, action } = await remove(kith, hers)
  // Directly beneath, by In-Reply-To; then two levels down, where only the words tell.
  await write(kith, 'second@keller.example', 1, [], 'hers@nordlicht.example')
  await write(kith, 'third@keller.example', 2, ['Dear Anna, this is letter 1.'], 'second@keller.example')
  const story = await storyOf(kith)
  expect(story.filter(row => row.authored.includes('doctor'))).toEqual([])
  expect(story.map(row => row.authored.slice(0, 32))).toContain('Dear Anna, this is letter 2.')
  await undo(kith.ports(), owner, action)
  expect((await storyOf(kith)).filter(row => row.authored.includes('doctor'))).toHaveLength(1)
  expect(await kith.rows('SELECT * FROM deleted_messages')).toEqual([])
  expect(kith.faults).toEqual([])
})

test('a mail of the owner that was deleted stays so when it is quoted in the next, and when it is delivered again', async () => {
  const kith = await aKith()
  await write(kith, 'first@keller.example', 0.2)
  const [mine] = (await storyOf(kith)).filter(row => row.source === 'captured')
  await remove(kith, mine)
  await write(kith, 'second@keller.example', 1, ['Dear Anna, this is letter 0.2.'], 'first@keller.example')
  expect((await storyOf(kith)).some(row => row.authored.includes('letter 0.2'))).toBe(false)
  expect((await storyOf(kith)).some(row => row.authored.includes('letter 1.'))).toBe(true)
})

test('what is remembered of a deleted mail tells nothing of it', async () => {
  const kith = await aKith()
  await write(kith, 'first@keller.example', 0.2, [], 'hers@nordlicht.example')
  await remove(
    kith,
    (await storyOf(kith)).find(row => row.authored.includes('doctor')),
  )
  const kept = JSON.stringify(await kith.rows('SELECT * FROM deleted_messages'))
  expect(kept).toMatch(/[0-9a-f]{64}/)
  expect(kept).not.toMatch(/hers@|doctor|anna|quote:|id:/i)
})

test('the same words in another mail of another week are another mail', async () => {
  const kith = await aKith()
  await write(kith, 'first@keller.example', 0.2, [], 'hers@nordlicht.example')
  await remove(
    kith,
    (await storyOf(kith)).find(row => row.authored.includes('doctor')),
  )
  const at = MONDAY + 20 * DAY_MS
  kith.setNow(at)
  const text = `Fine.\r\n\r\nOn Sat, 21 Mar 2026 at 08:30, Anna Berg <anna@nordlicht.example> wrote:\r\n> ${WORDS}`
  await kith.deliver(
    stamped(aMail({ to: ANNA, at, id: 'later@keller.example', text, inReplyTo: 'again@nordlicht.example' })),
    kith.capture,
  )
  expect((await storyOf(kith)).filter(row => row.authored.includes('doctor'))).toHaveLength(1)
  expect(await env.DB.prepare('SELECT count(*) AS n FROM deleted_messages').first('n')).toBeGreaterThan(0)
})
