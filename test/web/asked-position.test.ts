import { expect, test } from 'vitest'
import { OwnerId } from '../../src/ids.ts'
import { DAY_MS } from '../../src/time/instant.ts'
import { aKith, MONDAY, stamped } from '../flow/a-kith.ts'
import { aMail } from '../flow/a-mail.ts'
import { Browser, world } from './visitor.ts'

/** Two mails to Ida: one quotes her signature, the other, later, what may be a new post. */
async function heardOf(): Promise<{
  readonly path: string
  readonly sam: Browser
  readonly page: () => Promise<string>
}> {
  const kith = await aKith()
  const quoted = [
    ['Fine.', '', 'Kind regards', 'Ida Lund', 'Head of Design', 'Lund Boats AB'],
    ['I have joined Contoso.', '', 'Ida'],
  ]
  for (const [number, lines] of quoted.entries()) {
    const at = MONDAY + number * 20 * DAY_MS
    const day = new Date(at - DAY_MS).toUTCString().slice(0, 16)
    const text = [
      'Thanks!',
      '',
      `On ${day} at 09:12, Ida Lund <ida.lund@gmail.com> wrote:`,
      ...lines.map(line => `> ${line}`),
    ]
    kith.setNow(at + 60_000)
    const mail = {
      to: 'Ida Lund <ida.lund@gmail.com>',
      at,
      text: [...text, ''].join('\r\n'),
      id: `${number}@keller.example`,
    }
    await kith.deliver(stamped(aMail(mail)), kith.capture)
  }
  expect(kith.faults).toEqual([])
  world.now = kith.now()
  const sam = await new Browser().signInAs(OwnerId.parse(kith.ownerId))
  const [row] = await kith.rows<{ id: string }>('SELECT id FROM contacts')
  const path = `/people/${row?.id}`
  const page = async () => (await (await sam.get(path)).text()).replace(/[\u2068\u2069]/g, '')
  return { path, sam, page }
}

const wordsOf = (page: string) => page.replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ')

test.each([
  ['is-there', 'Ida Lund Contoso , since March 2026 · before: Head of Design, Lund Boats AB'],
  ['not-there', 'Ida Lund Head of Design, Lund Boats AB , since March 2026'],
] as const)('a post that is only heard of is asked about with its mail, and "%s" settles it', async (does, line) => {
  const { path, sam, page } = await heardOf()
  const before = await page()
  expect(before).toContain('Is Ida now at Contoso?')
  expect(before).toMatch(/href="\/people\/[^"]+\/mails\/[^"]+">A mail suggests it/)
  expect(wordsOf(before)).toContain('Ida Lund Head of Design, Lund Boats AB , since March 2026')
  const answer = await sam.post(path, { do: does, title: '', organization: 'Contoso', back: 'person' })
  expect(answer.status).toBe(303)
  const after = await page()
  expect(after).not.toContain('Is Ida now')
  expect(wordsOf(after)).toContain(line)
})
