import { expect, test } from 'vitest'
import toAnna from '../fixtures/mail/to-anna.eml?raw'
import { aToldPromise } from './a-digest.ts'
import { aKith, MONDAY, OWNER, stamped } from './a-kith.ts'
import { aMail } from './a-mail.ts'

// Invented bounces of the shapes that the corpora hold, which may not be shipped.
const BOUNCES: Record<string, string> = import.meta.glob('../fixtures/bounces/*.eml', {
  query: '?raw',
  import: 'default',
  eager: true,
})
const all = Object.entries(BOUNCES).map(([path, raw]) => [path.slice(path.lastIndexOf('/') + 1), raw] as const)
const ENDS = { LF: '\n', CRLF: '\r\n', CR: '\r' }

test.each(Object.entries(ENDS))(
  'C05 C06 bounces of every shape, with %s at their lines, make nobody, do nothing and are answered by nothing',
  async (_, end) => {
    const kith = await aToldPromise()
    const people = await kith.rows('SELECT name FROM contacts')
    const sent = kith.sent.length
    expect(all.length).toBeGreaterThan(20)
    let recognised = 0
    for (const [, raw] of all) {
      const text = raw.replace(/\r?\n/g, end)
      for (const to of [kith.capture, kith.digest.replyTo]) {
        const from = /^From: .*?([\w.-]+@[\w.-]+)/m.exec(text)?.[1] ?? ''
        const vouched = stamped(text, { from })
        await kith.deliver(end === '\r' ? text : vouched, to, '')
      }
      const [row] = await kith.rows<{ n: number }>("SELECT count(*) AS n FROM inbox WHERE reason = 'automatic'")
      recognised = row?.n ?? 0
    }
    expect(kith.faults).toEqual([])
    await kith.tick()
    expect(await kith.rows('SELECT name FROM contacts')).toEqual(people)
    expect(await kith.rows("SELECT id FROM actions WHERE source = 'reply'")).toEqual([])
    expect(kith.sent.length).toBe(sent)
    // Mail whose lines end in a bare CR is one long header to every program: held, whatever it says.
    if (end !== '\r') expect(recognised).toBe(2 * all.length)
  },
)

test('B08 a bounce that comes to the address which answers a letter marks that letter, and does nothing else', async () => {
  const kith = await aToldPromise()
  const [, bounce = ''] = all.find(([name]) => name.startsWith('postfix-unknown-user')) ?? []
  await kith.deliver(stamped(bounce, { from: 'mailer-daemon@mail.keller.example' }), kith.digest.replyTo, '')
  expect(kith.faults).toEqual([])
  expect(await kith.rows("SELECT status, error FROM outbox WHERE kind = 'digest'")).toEqual([
    { status: 'sent', error: 'bounced' },
  ])
  expect(await kith.rows("SELECT status, reason FROM inbox WHERE purpose = 'reply'")).toEqual([
    { status: 'done', reason: 'automatic' },
  ])
  expect(await kith.rows('SELECT name FROM contacts')).toEqual([{ name: 'Anna Berg' }])
  expect(await kith.rows("SELECT id FROM actions WHERE source = 'reply'")).toEqual([])
})

test('B14 an answer with twenty megabytes attached is obeyed by its text, and the attachment is not kept', async () => {
  const kith = await aToldPromise()
  const file = `${'A'.repeat(76)}\r\n`.repeat(270_000)
  await kith.answer('let it go', {
    raw: mail => {
      const [header = '', body = ''] = mail.split(/\r\n\r\n([\s\S]*)/)
      const parts = `--b\r\nContent-Type: text/plain\r\n\r\n${body}\r\n--b\r\nContent-Type: application/zip; name="all.zip"\r\nContent-Disposition: attachment; filename="all.zip"\r\nContent-Transfer-Encoding: base64\r\n\r\n${file}--b--\r\n`
      return stamped(
        `${header.replace(/^Content-Type: .*$/m, 'Content-Type: multipart/mixed; boundary="b"')}\r\n\r\n${parts}`,
      )
    },
  })
  expect(kith.faults).toEqual([])
  expect(await kith.rows("SELECT state FROM findings WHERE kind = 'promise' AND by = 'owner'")).toEqual([
    { state: 'let-go' },
  ])
  const [row] = await kith.rows<{ length: number; raw_size: number }>(
    "SELECT length(raw) AS length, raw_size FROM inbox WHERE purpose = 'reply'",
  )
  expect(row?.raw_size).toBeGreaterThan(20_000_000)
  expect(row?.length).toBeLessThan(300_000)
}, 60_000)

test("C08 two deployments that are each other's owner write at most once a day each", async () => {
  // What one sends is what the other receives: here both are this one, whose owner is the other's sender.
  const kith = await aToldPromise()
  const before = kith.sent.length
  let handed = 0
  for (let day = 0; day < 30; day++) {
    for (const letter of kith.sent.slice(handed)) {
      const echo = aMail({
        from: 'Kith <kith@other.example>',
        to: letter.replyTo,
        at: kith.now(),
        subject: `Re: ${letter.subject}`,
        text: letter.text,
        id: `echo-${handed}-${day}@other.example`,
      })
      const marked = echo.replace('MIME-Version', `Auto-Submitted: ${letter.headers['Auto-Submitted']}\r\nMIME-Version`)
      for (const to of [letter.replyTo, kith.capture]) {
        await kith.deliver(stamped(marked, { from: 'kith@other.example' }), to, 'kith@other.example')
        // The same as if the other deployment's sender were an address of the owner.
        const asOwner = marked
          .replace('Kith <kith@other.example>', OWNER)
          .replace('@other.example>', `${to === kith.capture}@other.example>`)
        await kith.deliver(stamped(asOwner), to, OWNER)
      }
      handed += 1
    }
    await kith.run(1)
  }
  expect(kith.faults).toEqual([])
  expect(kith.sent.length - before).toBeLessThanOrEqual(30)
  expect(await kith.rows("SELECT id FROM actions WHERE source = 'reply'")).toEqual([])
  expect(await kith.rows('SELECT name FROM contacts')).toEqual([{ name: 'Anna Berg' }])
})

test('D22 archives, attached mails and pages are never opened: what is inside is nowhere, and nothing hands it out', async () => {
  const kith = await aKith()
  const inner =
    'From: Eve <eve@evil.example>\r\nTo: Sam <sam@keller.example>\r\nSubject: inside\r\n\r\nI will pay you by Friday.'
  const parts = [
    ['application/zip', 'bomb.zip', btoa('PK\u0003\u0004secret-in-the-archive')],
    ['application/gzip', 'bomb.gz', btoa('\u001f\u008bsecret-in-the-archive')],
    ['application/octet-stream', 'mail.eml', btoa(inner)],
    ['application/x-msdownload', 'page.html.exe', btoa('<script>secret-in-the-archive</script>')],
  ] as const
  const body = parts.map(
    ([type, name, content]) =>
      `--b\r\nContent-Type: ${type}; name="${name}"\r\nContent-Disposition: attachment; filename="${name}"\r\nContent-Transfer-Encoding: base64\r\n\r\n${content}\r\n`,
  )
  const mail = aMail({
    to: 'Ida <ida@neighbour.example>',
    at: MONDAY,
    text: `--b\r\nContent-Type: text/plain\r\n\r\nAll is attached.\r\n${body.join('')}--b--`,
  })
  await kith.deliver(
    stamped(mail.replace(/Content-Type: .*/, 'Content-Type: multipart/mixed; boundary="b"')),
    kith.capture,
  )
  expect(kith.faults).toEqual([])
  expect(await kith.rows('SELECT name FROM contacts')).toEqual([{ name: 'Ida' }])
  const raw = JSON.stringify(await kith.rows('SELECT raw FROM inbox'))
  for (const [, , content] of parts) expect(raw).not.toContain(content)
  expect(await kith.rows('SELECT id FROM findings')).toEqual([])
  expect(toAnna).not.toContain('zip')
})
