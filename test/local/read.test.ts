import { execFile, spawn } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, expect, test } from 'vitest'
import { mailOfCase } from '../../src/local/mail-case.ts'
import { mailsOfMbox } from '../../src/local/mbox.ts'
import { answerOf } from '../../src/local/reading-answer.ts'
import { readMail } from '../../src/mail/read.ts'
import { readingOf } from '../../src/mail/reading.ts'

const FOLDER = mkdtempSync(join(tmpdir(), 'kith-read-'))
afterAll(() => rmSync(FOLDER, { recursive: true }))
const KITH = new URL('../../src/local/kith.ts', import.meta.url).pathname
const RAW =
  'From: Sam Reed <sam@example.com>\nTo: Anna Berg <anna@acme.example>\nSubject: Re: Lisbon\nDate: Tue, 3 Mar 2026 11:00:00 +0100\nMessage-ID: <1@example.com>\n\nThursday is fine.\n\nOn Tue, 3 Mar 2026 at 10:12, Anna Berg <anna@acme.example> wrote:\n> Thursday?\n'
const FILE = join(FOLDER, 'one.eml')
writeFileSync(FILE, RAW)

async function kith(args: readonly string[], input = ''): Promise<{ code: number; out: string }> {
  const child = spawn(process.execPath, [KITH, 'read', ...args], { env: { ...process.env, NO_COLOR: '1' } })
  let out = ''
  child.stdout.setEncoding('utf8').on('data', data => {
    out += String(data)
  })
  child.stdin.end(input)
  const code = await new Promise<number>(done => child.on('close', status => done(status ?? -1)))
  return { code, out }
}

test('each case line gets one answer line, in order, and a bad one stops nobody', async () => {
  const lines = [
    '{"id": 1, "text": "Fine.\\n\\n> Thursday?"}',
    'no JSON',
    '{"id": 3}',
    `{"id": 4, "file": ${JSON.stringify(FILE)}}`,
    '{"id": 5, "html": "<p>Fine.</p>"}',
  ]
  const { code, out } = await kith(['--jsonl'], lines.join('\n'))
  const answers: { id: unknown; visible?: string; error?: string }[] = out
    .trim()
    .split('\n')
    .map(line => JSON.parse(line))
  expect(code).toBe(0)
  expect(answers.map(answer => answer.id)).toEqual([1, null, 3, 4, 5])
  expect(answers.map(answer => answer.visible ?? 'error')).toEqual([
    'Fine.',
    'error',
    'error',
    'Thursday is fine.',
    'Fine.',
  ])
}, 60_000)

test('the command answers with the very reading that the Worker makes', async () => {
  const mail = await readMail(RAW)
  const reading = readingOf(mail)
  const asked = await mailOfCase({ id: 'x', file: FILE })
  const answer = answerOf('x', asked.mail, asked.writtenAt)
  const { text, authored, visible, signature, quoted, automatic } = reading
  expect(answer).toMatchObject({ text, authored, visible, signature, automatic })
  expect(answer.quoted).toEqual(quoted.map(one => ({ from: one.from, date: one.date?.wallClock, text: one.text })))
  expect(answer.date).toBe('2026-03-03T10:00:00.000Z')
})

test('a person reads zones, the quoted mail and the verdict of who wrote it, without colours where none are wanted', async () => {
  const { code, out } = await kith([FILE])
  expect(code).toBe(0)
  expect(out).toContain('authored    Thursday is fine.')
  expect(out).toContain('quoted      > Thursday?')
  expect(out).toContain('Anna Berg <anna@acme.example>, 2026-03-03T10:12: Thursday?')
  expect(out).toContain('verdict      unverified: the receiving server wrote nothing on it')
  expect(out).not.toContain('\u001b[')
}, 60_000)

test('a mail cannot steer the terminal', async () => {
  const { out } = await kith(
    ['-'],
    RAW.replace('Thursday is fine.', '\u001b]0;owned\u0007 \u001b[2J Thursday is fine.'),
  )
  expect(out).toContain('Thursday is fine.')
  expect(out).not.toContain('\u001b')
}, 60_000)

test('standard input, JSON, and a file that is not there', async () => {
  const { out } = await kith(['--json', '-'], RAW)
  expect(JSON.parse(out)).toMatchObject({ id: '1@example.com', visible: 'Thursday is fine.' })
  expect((await kith([join(FOLDER, 'missing.eml')])).code).toBe(1)
  await expect(promisify(execFile)(process.execPath, [KITH, 'read'])).rejects.toMatchObject({ code: 2 })
}, 60_000)

test('an mbox is as many mails as it has separators after empty lines', () => {
  const mbox = `From a Tue Mar  3 10:12:00 2026\n${RAW}\nFrom b Tue Mar  3 10:13:00 2026\n${RAW}>From here on\n>>From there\nFrom me to you\n`
  const mails = mailsOfMbox(mbox)
  expect(mails).toHaveLength(2)
  expect(mails[1]).toContain('\nFrom here on\n>From there\nFrom me to you\n')
  expect(mailsOfMbox(RAW)).toEqual([RAW])
})

test('a case’s own headers reach the mail, and its date is told on its writer’s clock', async () => {
  const { mail, writtenAt } = await mailOfCase({
    id: 1,
    text: 'x',
    from: '"Berg, Anna" <Anna@acme.example>',
    to: [{ name: 'Sam', address: 'SAM@example.com' }],
    subject: 'Lisbon',
    date: '2026-03-03T10:12:00+02:00',
    headers: { 'Auto-Submitted': 'auto-replied', Received: ['one', 'two'] },
  })
  expect(mail.from).toEqual([{ name: 'Berg, Anna', address: 'anna@acme.example' }])
  expect(mail.to).toEqual([{ name: 'Sam', address: 'sam@example.com' }])
  expect(mail.dateOffsetMinutes).toBe(120)
  expect(writtenAt).toBe('2026-03-03T10:12')
  expect(mail.headers.filter(field => field.name === 'received').map(field => field.value)).toEqual(['one', 'two'])
})
