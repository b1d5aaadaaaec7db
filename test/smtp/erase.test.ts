import { readdir, readFile, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { People } from './answers.ts'
import { visitor } from './browser-less.ts'
import { mailOf, SAM } from './fixtures.ts'
import { newFolder, startProgram } from './running-program.ts'
import { connectSmtp } from './smtp-client.ts'

/** Every byte of every file below a folder, lower case; letters may stand encoded, so their text is added as the outbox reads it. */
async function bytesOf(folder: string): Promise<string> {
  const texts: string[] = []
  for (const name of await readdir(folder, { recursive: true })) {
    const path = join(folder, name)
    if ((await stat(path)).isFile()) texts.push(name, await readFile(path, 'latin1'))
  }
  // Soft line breaks of quoted-printable, which could cut a name in two.
  return texts
    .join('\n')
    .replace(/=\r?\n/g, '')
    .toLowerCase()
}

async function traces(folder: string, words: readonly string[]): Promise<readonly string[]> {
  const bytes = await bytesOf(folder)
  return words.filter(word => bytes.includes(word))
}

const ANNA = ['anna', 'anna.berg@nordlicht.example', 'nordlicht', 'the deck', 'lisbon']

async function lived(data: string) {
  const kith = await startProgram(data, '--owner', SAM, '--zone', 'Europe/Berlin', '--at', '2026-03-02T09:30')
  const smtp = await connectSmtp(kith.smtpPort)
  expect((await smtp.send(SAM, [kith.capture], await mailOf('promise'))).code).toBe(250)
  const ben = (await mailOf('promise'))
    .replace(/Message-ID: <[^>]*>/i, 'Message-ID: <ben@keller.example>')
    .replace(/To: Anna.*/, 'To: Ben Okafor <ben@acme.example>')
    .replace(/Subject: .*/, 'Subject: Minutes')
    .replace(/(?:In-Reply-To|References): .*\r\n/g, '')
    .replace(/\r\n\r\n[\s\S]*/, "\r\n\r\nDear Ben,\r\n\r\nI'll send you the minutes by Friday.\r\n\r\nSam\r\n")
  expect((await smtp.send(SAM, [kith.capture], ben)).code).toBe(250)
  await kith.kith('travel', '6d')
  await smtp.quit()
  const sam = visitor(kith.web)
  await sam.submit(kith.signIn, (await sam.get(kith.signIn)).body)
  return { kith, sam }
}

test('H01 erase-contact: with the program running no file of the data folder holds a name, address or sentence of the forgotten, letters and older copies of the database neither; everybody else stands', async () => {
  const data = await newFolder()
  const { kith, sam } = await lived(data)
  // What an update would have left.
  await writeFile(join(data, 'before-0002_understanding.sqlite'), 'anna.berg@nordlicht.example promised the deck')
  expect(await traces(data, ANNA)).toEqual(ANNA)
  const anna = People.parse(await kith.kith('people')).find(person => person.name === 'Anna Berg')
  const page = await sam.get(`/people/${anna?.id}/forget`)
  // A wrong name forgets nobody and deletes nothing.
  await sam.submit(`/people/${anna?.id}/forget`, page.body, { name: 'Ben Okafor' })
  expect(await traces(data, ANNA)).toEqual(ANNA)
  expect((await sam.submit(`/people/${anna?.id}/forget`, page.body, { name: 'Anna Berg' })).status).toBe(303)
  expect(await traces(data, ANNA)).toEqual([])
  expect((await sam.get('/people')).body).toContain('Ben Okafor')
  // A mail that the sending server hands over again does not bring them back, nor does another start.
  const smtp = await connectSmtp(kith.smtpPort)
  expect((await smtp.send(SAM, [kith.capture], await mailOf('promise'))).code).toBe(250)
  await smtp.quit()
  await kith.kith('travel', '8d')
  await kith.stop()
  expect(await traces(data, ANNA)).toEqual([])
  const again = await startProgram(data)
  expect(People.parse(await again.kith('people')).map(person => person.name)).toEqual(['Ben Okafor'])
  await again.stop()
  expect(await traces(data, ANNA)).toEqual([])
}, 120_000)

test('H03 erase-owner: nothing of an erased owner is in any file of the folder, and only an explicit wish makes them again', async () => {
  const data = await newFolder()
  const { kith, sam } = await lived(data)
  const words = [...ANNA, 'ben okafor', 'acme.example', SAM]
  expect(await traces(data, words)).toEqual(words)
  const page = await sam.get('/settings/erase')
  expect((await sam.submit('/settings/erase', page.body, { address: SAM })).status).toBe(200)
  expect(await traces(data, words)).toEqual([])
  await kith.kith('travel', '2d')
  await kith.stop()
  expect(await traces(data, words)).toEqual([])
  const again = await startProgram(data, '--owner', SAM)
  expect([await again.kith('people'), await again.kith('outbox')]).toEqual([[], []])
}, 120_000)
