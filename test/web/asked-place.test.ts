import { expect, test } from 'vitest'
import { OwnerId } from '../../src/ids.ts'
import { DAY_MS } from '../../src/time/instant.ts'
import { aKith, MONDAY, stamped } from '../flow/a-kith.ts'
import { aMail } from '../flow/a-mail.ts'
import { Browser, world } from './visitor.ts'

/** Ida signed as somebody of Lund Boats, and later wrote that she left. */
async function gone(language: 'en' | 'de') {
  const kith = await aKith()
  await kith.rows(`UPDATE owners SET language = '${language}' RETURNING id`)
  const quoted = [
    ['Fine.', '', 'Kind regards', 'Ida Lund', 'Head of Design', 'Lund Boats AB'],
    ['I am no longer with Lund Boats AB.', '', 'Ida'],
  ]
  for (const [number, lines] of quoted.entries()) {
    const at = MONDAY + number * 20 * DAY_MS
    const day = new Date(at - DAY_MS).toUTCString().slice(0, 16)
    const said = `On ${day} at 09:12, Ida Lund <ida.lund@gmail.com> wrote:`
    const text = ['Thanks!', '', said, ...lines.map(line => `> ${line}`), ''].join('\r\n')
    kith.setNow(at + 60_000)
    const mail = { to: 'Ida Lund <ida.lund@gmail.com>', at, text, id: `${number}@keller.example` }
    await kith.deliver(stamped(aMail(mail)), kith.capture)
  }
  expect(kith.faults).toEqual([])
  world.now = kith.now()
  const sam = await new Browser().signInAs(OwnerId.parse(kith.ownerId))
  const [row] = await kith.rows<{ id: string }>('SELECT id FROM contacts')
  const path = `/people/${row?.id}`
  const page = async () => (await (await sam.get(path)).text()).replace(/[\u2068\u2069]/g, '')
  return { kith, path, sam, page }
}

test.each([
  ['en', 'Where is Ida now?', 'A mail says that they have left'],
  ['de', 'Wo ist Ida jetzt?', 'Eine Mail sagt, dass die alte Stelle vorbei ist'],
] as const)(
  'after a post that ended the page asks where she is now, with the mail that said so: %s',
  async (language, question, because) => {
    const { path, sam, page } = await gone(language)
    const before = await page()
    expect(before).toContain(question)
    const mail = new RegExp(`href="(/people/[^"]+/mails/[^"]+)">${because}`).exec(before)?.[1]
    expect(await (await sam.get(mail ?? '')).text()).toContain('no longer with Lund Boats AB')
    const nothing = await sam.post(path, { do: 'position', title: ' ', organization: '', back: 'person' })
    expect(nothing.status).toBe(422)
    expect(await page()).toContain(question)
    const answer = await sam.post(path, { do: 'position', title: '', organization: 'Contoso', back: 'person' })
    expect(answer.status).toBe(303)
    const after = await page()
    expect(after).not.toContain(question)
    expect(after.replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ')).toMatch(/Ida Lund Contoso , /)
  },
)

test('the question that was waved off is gone for good; asked of once more it is no question any more', async () => {
  const { kith, path, sam, page } = await gone('en')
  const press = () => sam.post(path, { do: 'place-unknown', title: '', organization: '', back: 'person' })
  expect((await press()).status).toBe(303)
  const after = await page()
  const said = () => kith.rows("SELECT sentence FROM actions WHERE kind = 'position'")
  expect(await said()).toEqual([{ sentence: 'Kith no longer asks where Ida Lund is now.' }])
  expect(after).not.toContain('Where is Ida now?')
  expect(after.replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ')).toContain('before: Head of Design, Lund Boats AB')
  await press()
  expect((await said()).length).toBe(1)
})
