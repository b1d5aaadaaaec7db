import { eq } from 'drizzle-orm'
import { beforeAll, expect, test } from 'vitest'
import { captureTokens, inbox } from '../../src/store/schema.ts'
import { DAY_MS } from '../../src/time/instant.ts'
import { formTokenOf } from '../../src/web/door/form-token.ts'
import { de } from '../../src/web/words/de.ts'
import { en } from '../../src/web/words/en.ts'
import { dump, NOW, SECRET, type Seeded, seed } from './seed.ts'
import { Browser, db, ORIGIN, send, world } from './visitor.ts'

let seeded: Seeded
let sam: Browser
let path: string
beforeAll(async () => {
  seeded = await seed(db, 'sam@example.com')
  sam = await new Browser().signInAs(seeded.ownerId)
  path = `/people/${seeded.people.anna}`
})

async function stateOf(name: string): Promise<string> {
  return (await sam.get(`/people/${seeded.people[name]}`)).text()
}

test.for([
  ['a form of another site', { 'Sec-Fetch-Site': 'cross-site', Origin: 'https://evil.example' }],
  ['a form of a sibling site', { 'Sec-Fetch-Site': 'same-site' }],
  ['an older browser that names another origin', { Origin: 'https://evil.example' }],
  ['an older browser that names no origin', {}],
] as const)('G10 %s is refused, and nothing changes', async ([, headers]) => {
  const before = await dump(db)
  const form = await sam.formToken('/people')
  const answer = await sam.postRaw(path, { form, do: 'rest' }, { ...headers })
  expect(answer.status).toBe(403)
  expect(await dump(db)).toBe(before)
})

test('G10 a body that is not a form is refused, with another type and with none', async () => {
  const before = await dump(db)
  const form = await sam.formToken('/people')
  const cookie = `__Host-s=${sam.cookies.get('__Host-s')}`
  for (const type of ['text/plain', 'application/json', null]) {
    const headers = { Cookie: cookie, 'Sec-Fetch-Site': 'same-origin', ...(type ? { 'Content-Type': type } : {}) }
    const body = new TextEncoder().encode(`form=${form}&do=rest`)
    const answer = await send(new Request(ORIGIN + path, { method: 'POST', body, headers }))
    expect(answer.status, String(type)).toBe(403)
  }
  expect(await dump(db)).toBe(before)
})

test('G10 a form without its token, or with that of another session, is refused', async () => {
  const before = await dump(db)
  const foreign = await formTokenOf(SECRET, 'another session')
  for (const form of ['', foreign]) {
    const answer = await sam.postRaw(path, { form, do: 'rest' }, { 'Sec-Fetch-Site': 'same-origin' })
    expect(answer.status).toBe(403)
  }
  expect(await dump(db)).toBe(before)
})

test('G10 an own form is taken with Origin null, and by an older browser with the own origin', async () => {
  const form = await sam.formToken('/people')
  const nullOrigin = { 'Sec-Fetch-Site': 'same-origin', Origin: 'null' }
  expect((await sam.postRaw(path, { form, do: 'tag', tag: 'one' }, nullOrigin)).status).toBe(303)
  expect((await sam.postRaw(path, { form, do: 'tag', tag: 'two' }, { Origin: ORIGIN })).status).toBe(303)
})

test('a snooze by button says until when, and one press takes it back', async () => {
  const answer = await sam.post(path, { do: 'two-weeks', back: 'person' })
  const said = await (await sam.get(answer.headers.get('Location') ?? '')).text()
  expect(said).toMatch(/16 March/)
  const undo = /action="(\/activity\/[a-z2-7]+\/undo)"/.exec(said)?.[1] ?? ''
  expect((await sam.post(undo, {}, '/people')).headers.get('Location')).toContain('ok=undone')
  expect(await stateOf('anna')).not.toContain('snoozed until')
})

test('what is done by form is seen on the page: a touch, a note, a cadence, a position, a circle', async () => {
  await sam.post(path, { do: 'talked', channel: 'call', on: '2026-02-28' })
  await sam.post(path, { do: 'note', text: 'Prefers the window seat.' })
  await sam.post(path, { do: 'cadence', every: 'P3M' })
  await sam.post(path, { do: 'position', title: 'Director', organization: 'Südlicht' })
  await sam.post(path, { do: 'tag', tag: 'lisbon' })
  const page = await stateOf('anna')
  for (const part of ['called', 'Prefers the window seat.', 'every three months', 'Director', 'Südlicht', 'lisbon']) {
    expect(page).toContain(part)
  }
})

test('a new name is found by search at once, and the old one comes back by undo', async () => {
  const ben = `/people/${seeded.people.ben}`
  const answer = await sam.post(ben, { do: 'rename', name: 'Benedict Okafor-Klein' })
  expect(await (await sam.get('/people?q=klein')).text()).toContain('Benedict Okafor-Klein')
  const said = await (await sam.get(answer.headers.get('Location') ?? '')).text()
  const undo = /action="(\/activity\/[a-z2-7]+\/undo)"/.exec(said)?.[1] ?? ''
  await sam.post(undo, {}, '/people')
  expect(await (await sam.get(ben)).text()).toContain('<bdi>Ben Okafor</bdi>')
})

test('notes are edited as a whole and come back by undo; a star is set and taken away', async () => {
  const anna = `/people/${seeded.people.anna}`
  const answer = await sam.post(anna, { do: 'notes', notes: 'Only this.' })
  const said = await (await sam.get(answer.headers.get('Location') ?? '')).text()
  expect(said).not.toContain('long walks')
  const undo = /action="(\/activity\/[a-z2-7]+\/undo)"/.exec(said)?.[1] ?? ''
  await sam.post(undo, {}, '/people')
  expect(await stateOf('anna')).toContain('long walks')
  await sam.post(anna, { do: 'star' })
  expect(await stateOf('anna')).toContain('No longer hold close')
  expect((await sam.post(anna, { do: 'star' })).headers.get('Location')).toBe(`${anna}?ok=none`)
  await sam.post(anna, { do: 'unstar' })
  expect(await stateOf('anna')).not.toContain('No longer hold close')
})

test('who rests can be woken by a button', async () => {
  const tomas = `/people/${seeded.people.tomas}`
  expect(await (await sam.get(tomas)).text()).toContain('Keep in touch again')
  await sam.post(tomas, { do: 'keep' })
  expect(await (await sam.get(tomas)).text()).not.toContain('Keep in touch again')
})

test('a promise pressed done is gone from the list', async () => {
  const page = await (await sam.get('/promises')).text()
  const finding = /action="(\/findings\/[a-z2-7]+)"/.exec(page)?.[1] ?? ''
  const answer = await sam.post(finding, { do: 'done', back: 'promises' }, '/promises')
  expect(answer.headers.get('Location')).toContain('/promises?did=')
  expect(await (await sam.get('/promises')).text()).not.toContain(finding)
  await sam.post(finding, { do: 'reopen', back: 'promises' }, '/promises')
  expect(await (await sam.get('/promises')).text()).toContain(finding)
  await sam.post(finding, { do: 'let-go', back: 'promises' }, '/promises')
  expect(await (await sam.get('/promises')).text()).not.toContain(finding)
})

test('somebody added by hand has a page, and is not added twice', async () => {
  const first = await sam.post('/people', { name: 'Noor Haddad', address: 'Noor@haddad.example' })
  const page = first.headers.get('Location') ?? ''
  expect(await (await sam.get(page)).text()).toContain('noor@haddad.example')
  const again = await sam.post('/people', { name: 'Noor', address: 'noor@haddad.example' })
  expect(again.headers.get('Location')).toBe(`${page.split('?')[0]}?no=known-address`)
})

test('several people chosen in the list are put into a circle together', async () => {
  const person = [seeded.people.ruth ?? '', seeded.people.yuki ?? '']
  await sam.post('/people/all', { person, do: 'tag', tag: 'sailing' }, '/people')
  const page = await (await sam.get('/people?circle=sailing')).text()
  expect(page).toContain('Ruth Adler')
  expect(page).toContain('田中 由紀')
  expect(page).not.toContain('Ben Okafor')
})

test.for([
  ['a day that is none', { do: 'snooze', until: '2026-02-30' }, 'bad-day'],
  ['a day that is over', { do: 'snooze', until: '2026-03-01' }, 'bad-day'],
  ['a day beyond five years', { do: 'snooze', until: '2099-01-01' }, 'bad-day'],
  ['no day', { do: 'snooze' }, 'bad-day'],
  ['a touch in the future', { do: 'talked', channel: 'met', on: '2026-03-03' }, 'bad-day-past'],
  ['a channel that is none', { do: 'talked', channel: 'fax', on: '2026-03-01' }, 'bad-form'],
  ['a cadence that is none', { do: 'cadence', every: 'often' }, 'bad-form'],
  ['an empty note', { do: 'note', text: '   ' }, 'bad-text'],
  ['a note of 3,000 letters', { do: 'note', text: 'x'.repeat(3_000) }, 'bad-text'],
  ['an empty name', { do: 'rename', name: ' ' }, 'bad-name'],
  ['a name of 300 letters', { do: 'rename', name: 'x'.repeat(300) }, 'bad-name'],
  ['an unknown button', { do: 'explode' }, 'bad-form'],
  ['no button', {}, 'bad-form'],
] as const)('%s is refused by name, and nothing changes', async ([, fields, reason]) => {
  const before = await dump(db)
  const answer = await sam.post(path, fields)
  expect(answer.status).toBe(422)
  const said = await answer.text()
  expect(said).toContain('role="alert"')
  expect(said).toContain(en.refused[reason])
  expect(await dump(db)).toBe(before)
  // The same said by an address, as after a press on another page.
  expect(await (await sam.get(`${path}?no=${reason}`)).text()).toContain(en.refused[reason])
})

test('a refused form holds what was typed, and only that form', async () => {
  const note = `Long ${'x'.repeat(2_000)}`
  expect(await (await sam.post(path, { do: 'note', text: note })).text()).toContain(note)
  const renamed = await (await sam.post(path, { do: 'rename', name: 'x'.repeat(300) })).text()
  expect(renamed).toContain(`value="${'x'.repeat(300)}"`)
  const added = await sam.post('/people', { do: 'add', name: 'Ilse Marr', address: 'not an address' })
  const page = await added.text()
  expect(page).toContain('value="Ilse Marr"')
  expect(page).toContain('value="not an address"')
})

test('what one press did to many is taken back by one press', async () => {
  const people = ['anna', 'ben', 'yuki', 'ruth', 'layla', 'priya', 'new'].map(key => seeded.people[key] ?? '')
  const answer = await sam.post('/people/all', { person: people, do: 'tag', tag: 'harbour' }, '/people')
  const back = answer.headers.get('Location') ?? ''
  expect(back).toContain('all=')
  const said = await (await sam.get(back)).text()
  expect(said).toContain('And 4 more.')
  expect(await (await sam.get('/people?circle=harbour')).text()).toContain('Ruth Adler')
  const all = /name="all" value="([^"]+)"/.exec(said)?.[1] ?? ''
  const undone = await sam.post('/activity/undo', { all }, '/people')
  expect(undone.headers.get('Location')).toBe('/people?ok=undone')
  expect(await (await sam.get('/people?circle=harbour')).text()).not.toContain('Ruth Adler')
  expect((await sam.post('/activity/undo', { all }, '/people')).headers.get('Location')).toContain('no=too-late')
})

test('who was added by hand is gone again by undo', async () => {
  const added = await sam.post('/people', { name: 'Ilse Marr', address: 'ilse@marr.example' })
  const said = await (await sam.get(added.headers.get('Location') ?? '')).text()
  const undo = /action="(\/activity\/[a-z2-7]+\/undo)"/.exec(said)?.[1] ?? ''
  expect((await sam.post(undo, {}, '/people')).headers.get('Location')).toBe('/people?ok=undone')
  expect(await (await sam.get('/people?q=marr')).text()).not.toContain('Ilse Marr')
})

test('one mail is moved to whom it belongs by name, or deleted, and both come back by undo', async () => {
  const anna = `/people/${seeded.people.anna}`
  const mail = /href="(\/people\/[a-z2-7]+\/mails\/[a-z2-7]+)"/.exec(await (await sam.get(anna)).text())?.[1] ?? ''
  expect((await sam.post(mail, { do: 'move', whom: 'Nobody Here' })).status).toBe(422)
  const moved = await sam.post(mail, { do: 'move', whom: 'ruth adler' })
  expect(moved.headers.get('Location')).toContain(`/people/${seeded.people.ruth}?did=`)
  expect((await sam.get(mail)).status).toBe(404)
  const said = await (await sam.get(moved.headers.get('Location') ?? '')).text()
  await sam.post(/action="(\/activity\/[a-z2-7]+\/undo)"/.exec(said)?.[1] ?? '', {}, '/people')
  expect((await sam.get(mail)).status).toBe(200)
  const gone = await sam.post(mail, { do: 'delete' })
  expect((await sam.get(mail)).status).toBe(404)
  const told = await (await sam.get(gone.headers.get('Location') ?? '')).text()
  await sam.post(/action="(\/activity\/[a-z2-7]+\/undo)"/.exec(told)?.[1] ?? '', {}, '/people')
  expect((await sam.get(mail)).status).toBe(200)
})

test('while travelling one press moves the letter to another zone or hour', async () => {
  const settings = async () => (await sam.get('/settings')).text()
  await sam.post('/settings', { do: 'travel', zone: 'Asia/Tokyo' })
  expect(await settings()).toContain('by the clock of Tokyo')
  await sam.post('/settings', { do: 'travel', hour: '06:30', back: 'today' })
  expect(await settings()).toContain('come at 06:30')
  const answer = await sam.post('/settings', { do: 'travel', zone: 'Mars/Olympus' })
  expect(answer.headers.get('Location')).toBe('/settings?no=bad-zone')
  await sam.post('/settings', { do: 'travel', zone: 'Europe/Berlin' })
  await sam.post('/settings', { do: 'travel', hour: '09:00' })
})

test('G26 a field that comes twice, or is named like a part of every object, is refused', async () => {
  const before = await dump(db)
  const twice = await sam.post(path, { do: ['rest', 'keep'] })
  expect(twice.status).toBe(422)
  await sam.post(path, { __proto__x: '1', constructor: '1', do: 'x' })
  expect(await dump(db)).toBe(before)
})

test('G27 a form leads back only to pages of a closed list', async () => {
  for (const back of ['//evil.example', 'https://evil.example', '\\\\evil', 'javascript:alert(1)', 'constructor']) {
    const answer = await sam.post(path, { do: 'x', back })
    expect(answer.headers.get('Location')).toBe(null)
    expect(answer.status).toBe(422)
  }
})

test('G29 a form of ten megabytes is refused as too large', async () => {
  const answer = await sam.postRaw(path, { form: 'x'.repeat(10_000_000) }, { 'Sec-Fetch-Site': 'same-origin' })
  expect(answer.status).toBe(413)
})

test('settings are saved, and a zone that is none is refused', async () => {
  const fields = {
    name: 'Samuel',
    language: 'de',
    zone: 'America/New_York',
    digestTime: '07:30',
    days: ['0', '4'],
    peoplePerDay: '2',
    weekBudget: '5',
    dial: 'sparse',
    receipts: 'new',
    retentionDays: '',
    do: 'you',
  }
  expect((await sam.post('/settings', fields)).headers.get('Location')).toBe('/settings?ok=saved')
  const page = await (await sam.get('/settings')).text()
  expect(page).toContain('lang="de"')
  expect(page).toContain('value="07:30"')
  for (const [field, value, reason] of [
    ['zone', 'Mars/Olympus', 'bad-zone'],
    ['zone', '+02:00', 'bad-zone'],
    ['digestTime', '25:00', 'bad-time'],
    ['peoplePerDay', '6', 'bad-number'],
    ['retentionDays', '1', 'bad-number'],
    ['dial', 'loud', 'bad-form'],
  ] as const) {
    const answer = await sam.post('/settings', { ...fields, [field]: value })
    expect(answer.status, field).toBe(422)
    expect(await answer.text(), field).toContain(de.refused[reason])
  }
  await sam.post('/settings', { ...fields, language: 'en', zone: 'Europe/Berlin', digestTime: '09:00' })
})

test('a new capture address is shown after the press, and the old one lives thirty days', async () => {
  const before = /log\+[a-z2-7]{20}/.exec(await (await sam.get('/settings')).text())?.[0]
  await sam.post('/settings', { do: 'rotate' })
  const after = /log\+[a-z2-7]{20}/.exec(await (await sam.get('/settings')).text())?.[0]
  expect(after).not.toBe(before)
  const kept = await db.select().from(captureTokens)
  expect(kept.map(token => token.validUntil).toSorted()).toEqual([NOW + 30 * DAY_MS, null].toSorted())
})

test('a pause until a day is said on the start page, with the way back', async () => {
  await sam.post('/settings', { do: 'pause', until: '2026-04-01' })
  expect(await (await sam.get('/')).text()).toContain('Kith is silent until')
  await sam.post('/settings', { do: 'resume', back: 'today' }, '/')
  expect(await (await sam.get('/')).text()).not.toContain('Kith is silent until')
})

test('a new address of the owner is written to only after it was confirmed; the last confirmed one stays', async () => {
  const answer = await sam.post('/settings', { do: 'add-address', address: 'Sam@work.example' })
  expect(await answer.text()).toMatch(/confirm\+[a-z2-7]{32}@kith\.test/)
  expect(await (await sam.get('/settings')).text()).toContain('not confirmed yet')
  const last = await sam.post('/settings', { do: 'remove-address', address: 'sam@example.com' })
  expect(last.headers.get('Location')).toBe('/settings?no=last-address')
  const other = await sam.post('/settings', { do: 'remove-address', address: 'sam@work.example' })
  expect(other.headers.get('Location')).toBe('/settings?ok=saved')
})

test('a person is forgotten only when the name is typed, and then the page is gone', async () => {
  const chloe = `/people/${seeded.people.new}`
  const wrong = await sam.post(`${chloe}/forget`, { name: 'Chloe L' })
  expect(wrong.status).toBe(422)
  expect(await wrong.text()).toContain('value="Chloe L"')
  await sam.post(`${chloe}/forget`, { name: 'chloe lefevre' })
  expect((await sam.get(chloe)).status).toBe(404)
})

test('held mail is deleted by a press, and its raw text with it', async () => {
  const page = await (await sam.get('/held')).text()
  const held = /action="(\/held\/[a-z2-7]+)"/.exec(page)?.[1] ?? ''
  await sam.post(held, { do: 'discard' }, '/held')
  expect(await (await sam.get('/held')).text()).toContain('Nothing is held.')
  expect(await dump(db)).not.toContain('From: sam.old@mail.example')
})

test('a released mail is read again and waits no longer; a deleted one cannot be released', async () => {
  const again = await seed(db, 'noor@example.com')
  const noor = await new Browser().signInAs(again.ownerId)
  const held = /action="(\/held\/[a-z2-7]+)"/.exec(await (await noor.get('/held')).text())?.[1] ?? ''
  expect((await noor.post(held, { do: 'release' }, '/held')).headers.get('Location')).toBe('/held?ok=done')
  expect(await (await noor.get('/held')).text()).toContain('Nothing is held.')
  expect((await noor.post(held, { do: 'release' }, '/held')).status).toBe(404)
})

test('an automatic mail from somebody else offers no release, and says why and what to do instead', async () => {
  const again = await seed(db, 'ravi@example.com')
  const ravi = await new Browser().signInAs(again.ownerId)
  await db.update(inbox).set({ reason: 'automatic-not-owner' }).where(eq(inbox.ownerId, again.ownerId))
  const page = await (await ravi.get('/held')).text()
  expect(page).toContain('It is an automatic mail, and not from you.')
  expect(page).toContain('is noted when you forward it from your own address')
  expect(page).not.toContain('value="release"')
  expect(page).toContain('value="discard"')
})

test('"yes, one person" joins the two, and undo parts them again', async () => {
  const again = await seed(db, 'mia@example.com')
  const mia = await new Browser().signInAs(again.ownerId)
  const anna = `/suggestions/${again.people.anna}`
  const answer = await mia.post(anna, { do: 'same', other: again.people.ben ?? '' }, '/')
  expect(answer.headers.get('Location')).toContain('did=')
  const page = await (await mia.get(answer.headers.get('Location') ?? '')).text()
  expect(page).toContain('ben@acme.example')
  expect((await mia.get(`/people/${again.people.ben}`)).status).toBe(404)
  const undo = /action="(\/activity\/[a-z2-7]+\/undo)"/.exec(page)?.[1] ?? ''
  await mia.post(undo, {}, '/people')
  expect((await mia.get(`/people/${again.people.ben}`)).status).toBe(200)
})

test('the contact card of the capture address is one card', async () => {
  const card = await sam.get('/kith.vcf')
  expect(card.headers.get('Content-Type')).toBe('text/vcard; charset=utf-8')
  expect((await card.text()).match(/BEGIN:VCARD\r\n/g)).toHaveLength(1)
})

test('"no, two people" is asked once', async () => {
  const page = await (await sam.get('/')).text()
  const form = /action="(\/suggestions\/[a-z2-7]+)"/.exec(page)?.[1] ?? ''
  await sam.post(form, { do: 'apart', other: seeded.people.ben ?? '' }, '/')
  expect(await (await sam.get('/')).text()).not.toContain('the same person?')
})

test('what was done more than thirty days ago cannot be undone', async () => {
  const page = await (await sam.get('/activity')).text()
  const undo = /action="(\/activity\/[a-z2-7]+\/undo)"/.exec(page)?.[1] ?? ''
  world.now = NOW + 32 * DAY_MS
  await sam.signInAs(seeded.ownerId)
  const answer = await sam.post(undo, {}, '/people')
  world.now = NOW
  expect(answer.headers.get('Location')).toContain('no=too-late')
})

test('two who are one are joined by name from the page, and a name that nobody bears is refused', async () => {
  const again = await seed(db, 'ada@example.com')
  const ada = await new Browser().signInAs(again.ownerId)
  const anna = `/people/${again.people.anna}`
  expect((await ada.post(anna, { do: 'merge', with: 'Nobody Here' })).status).toBe(422)
  const answer = await ada.post(anna, { do: 'merge', with: 'ruth@adler.example' })
  expect(await (await ada.get(answer.headers.get('Location') ?? '')).text()).toContain('ruth@adler.example')
  expect((await ada.get(`/people/${again.people.ruth}`)).status).toBe(404)
})

test('the owner takes everything along as one file, and is erased only when an own address is typed', async () => {
  const again = await seed(db, 'eve@example.com')
  const eve = await new Browser().signInAs(again.ownerId)
  const file = await eve.get('/settings/export')
  expect(file.headers.get('Content-Disposition')).toBe('attachment; filename="kith-2026-03-02.json"')
  expect(JSON.stringify(await file.json())).toContain('Anna Berg')
  const wrong = await eve.post('/settings/erase', { address: 'eve@elsewhere.example' })
  expect(wrong.status).toBe(422)
  expect((await eve.get('/people')).status).toBe(200)
  const gone = await eve.post('/settings/erase', { address: 'Eve@example.com' })
  expect(await gone.text()).toContain('Everything is erased.')
  expect((await eve.get('/people')).headers.get('Location')).toBe('/sign-in')
  expect(await dump(db)).not.toContain('eve@example.com')
})
