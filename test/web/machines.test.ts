import { expect, test } from 'vitest'
import { OwnerId } from '../../src/ids.ts'
import bounce from '../fixtures/mail/bounce-of-anna.eml?raw'
import absence from '../fixtures/mail/forward-absence.eml?raw'
import toAnna from '../fixtures/mail/to-anna.eml?raw'
import { aKith, stamped } from '../flow/a-kith.ts'
import { Browser, world } from './visitor.ts'

/** What Anna's page shows, without its markup, after these mails came in. */
async function annasPage(mails: readonly (readonly [raw: string, envelopeFrom?: string])[]): Promise<string> {
  const kith = await aKith()
  for (const [raw, envelopeFrom] of mails) {
    if (envelopeFrom === undefined) await kith.deliver(stamped(raw), kith.capture)
    else await kith.deliver(stamped(raw, { from: 'mailer-daemon@mail.keller.example' }), kith.capture, envelopeFrom)
  }
  expect(kith.faults).toEqual([])
  world.now = kith.now()
  const sam = await new Browser().signInAs(OwnerId.parse(kith.ownerId))
  const [anna] = await kith.rows<{ id: string }>("SELECT id FROM contacts WHERE name LIKE '%Anna%'")
  const page = await (await sam.get(`/people/${anna?.id}`)).text()
  return page
    .replace(/<(?:style|script)[\s\S]*?<\/(?:style|script)>|<[^>]*>/g, ' ')
    .replace(/[\u2066-\u2069]/g, '')
    .replace(/\s+/g, ' ')
}

test('a quoted mail stands on the page as a message of its own, before the answer that quoted it and in its writer’s name', async () => {
  const page = await annasPage([[toAnna]])
  const [theirs, mine] = [page.indexOf('we are moving the office to Lisbon'), page.indexOf('lovely to hear from you')]
  expect(mine).toBeGreaterThan(0)
  expect(theirs).toBeGreaterThan(mine) // the story begins with the latest
  expect(page).toContain('yesterday Anna Berg · quoted Office in Lisbon')
  expect(page.split('we are moving the office to Lisbon')).toHaveLength(2)
})

test('an address to which a mail came back as undeliverable says so on the page', async () => {
  expect(await annasPage([[toAnna]])).not.toContain('mail comes back')
  expect(await annasPage([[toAnna], [bounce, '']])).toContain('anna.berg@nordlicht.example · mail comes back')
})

test('an absence that was passed on stands on the page with its end, and the next nudge behind it', async () => {
  expect(await annasPage([[toAnna]])).not.toContain('away until')
  const page = await annasPage([[toAnna], [absence]])
  expect(page).toMatch(/They said that they are away until [^.]*1[67] March/)
})

test('a passed-on reply of somebody who has left the firm ends their post on the page, in the words that say so', async () => {
  const left = absence.replace(
    /I am out of the office[\s\S]*$/,
    'Anna Berg is no longer with Nordlicht GmbH. Please write to Jonas Falk, jonas@nordlicht.example.\r\n',
  )
  const page = await annasPage([[toAnna], [left]])
  expect(page).toContain('Anna Berg is no longer with Nordlicht GmbH.')
  expect(page).toContain('before: Head of Partnerships, Nordlicht GmbH')
})
