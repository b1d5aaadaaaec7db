import { expect, test } from 'vitest'
import type { Mailbox } from '../../src/mail/mail.ts'
import { signatureOf } from '../../src/mail/signature.ts'

const NORA: Mailbox = { name: 'Nora Quist', address: 'nora.quist@harbourlight.test' }

test('a signature on one line between bars gives every field', () => {
  const line =
    'Nora Quist | Head of Planning | Harbour Light Ltd | 14 Mill Lane, Bristol BS1 4QA | +44 117 496 0123 | nora.quist@harbourlight.test | www.harbourlight.test'
  expect(signatureOf(line, null)).toEqual({
    name: 'Nora Quist',
    title: 'Head of Planning',
    organization: 'Harbour Light Ltd',
    phones: ['+441174960123'],
    faxes: [],
    emails: ['nora.quist@harbourlight.test'],
    urls: ['www.harbourlight.test'],
    address: '14 Mill Lane, Bristol BS1 4QA',
  })
})

test('two columns are read as two', () => {
  const block =
    'Nora Quist             t: 212 555 0143 x220\nGeneral Partner        f: 212 555 0144\nHarbour Light Partners w: www.harbourlight.test'
  expect(signatureOf(block, NORA)).toMatchObject({
    name: 'Nora Quist',
    title: 'General Partner',
    organization: 'Harbour Light Partners',
    phones: ['212 555 0143 x220'],
    faxes: ['212 555 0144'],
    urls: ['www.harbourlight.test'],
  })
})

test('the full name below a first name, initials or a nickname is the name', () => {
  expect(signatureOf('Nora\n\nNora B. Quist\nHarbour Light Ltd', null).name).toBe('Nora B. Quist')
  expect(signatureOf('nbq\n\nNora B. Quist\nHarbour Light Ltd', null).name).toBe('Nora B. Quist')
  expect(signatureOf('quisty\nNora Quist\nnora@quist.test', null).name).toBe('Nora Quist')
})

test('a firm that bears the writer’s name is not the writer’s full name', () => {
  const fields = signatureOf('Nora Quist\nOffice Manager\nQuist & Berg', NORA)
  expect(fields).toMatchObject({ name: 'Nora Quist', title: 'Office Manager', organization: 'Quist & Berg' })
})

test('initials alone are no name', () => {
  expect(signatureOf('NQ', NORA).name).toBeNull()
  expect(signatureOf('nqb\n4-4711', null).name).toBeNull()
})

test('of two who sign together the first is the sender, unless they sign by first names', () => {
  expect(signatureOf('Nora Quist and Tom Berg', null).name).toBe('Nora Quist')
  expect(signatureOf('Nora and Tom', null).name).toBe('Nora and Tom')
})

test('title and organization of one line are parted', () => {
  expect(signatureOf('Nora Quist\nHead of Planning at Harbour Light', null)).toMatchObject({
    title: 'Head of Planning',
    organization: 'Harbour Light',
  })
  expect(signatureOf('Nora Quist\nHead of Planning, Harbour Light Ltd', null)).toMatchObject({
    title: 'Head of Planning',
    organization: 'Harbour Light Ltd',
  })
  expect(signatureOf('Nora Quist, Head of Planning, Harbour Light Ltd', null)).toMatchObject({
    title: 'Head of Planning',
    organization: 'Harbour Light Ltd',
  })
})

test('a title keeps what it is the title of', () => {
  expect(signatureOf('Nora Quist\nDirector, Client Relations\nHarbour Light Ltd', null).title).toBe(
    'Director, Client Relations',
  )
})

test('the title that names somebody else is not the sender’s', () => {
  const block = 'Nora Quist\nBrandt GmbH\nGeschäftsführer: Max Brandt\nTel: 030 5550143'
  expect(signatureOf(block, NORA).title).toBeNull()
  expect(signatureOf('Nora Quist\nHarbour GmbH\nGeschäftsführerin: Nora Quist', NORA).title).toBe('Geschäftsführerin')
})

test('the line that bears the domain is the organization, without a word that says so', () => {
  expect(signatureOf('Nora Quist\nPlanner\nHarbour Light', NORA).organization).toBe('Harbour Light')
  expect(signatureOf('Nora Quist\nShip Lovers\nMoorings\nnora@moorings.test', null).organization).toBe('Moorings')
})

test('the domain of a mail provider is nobody’s organization', () => {
  const fields = signatureOf('Nora Quist\nGmail\nnora@gmail.com', null)
  expect(fields.emails).toEqual(['nora@gmail.com'])
  expect(signatureOf('Nora Quist\nnora@gmail.com', null).organization).toBeNull()
})

test('a university comes before its department and laboratory', () => {
  const block = 'Nora Quist\nDepartment of Botany\nLaboratory of Mosses\nUniversity of Exampleton\nTel: 0431 555 01-23'
  expect(signatureOf(block, null).organization).toBe('University of Exampleton')
})

test('a department alone is neither title nor organization', () => {
  expect(signatureOf('Nora Quist\nLegal Department\n4-4711', null)).toMatchObject({ title: null, organization: null })
})

test('pronouns, pictures and calendars are no organization', () => {
  for (const line of ['She/her', '[Logo]', 'My calendar', 'Book a meeting'])
    expect(signatureOf(`Nora Quist\n${line}\nTel: 0431 555 01-23`, null).organization).toBeNull()
})

test('an address over several lines is kept as it stands', () => {
  const address = '14 Mill Lane\nSuite 3\nBristol BS1 4QA\nEngland'
  expect(signatureOf(`Nora Quist\nHarbour Light Ltd\n${address}\nTel: 0117 496 0123`, null).address).toBe(address)
  expect(signatureOf('Nora Quist\n14 Mill Lane\nBristol\nBS1 4QA', null).address).toBe('14 Mill Lane\nBristol\nBS1 4QA')
})

test('the postal code of an address is no telephone number', () => {
  expect(signatureOf('Nora Quist\n900 Harbour Street, Suite 12 (75999)\nLakeview, TX 75999-1234', null).phones).toEqual(
    [],
  )
})

test('a label on the line above belongs to the number below it', () => {
  expect(signatureOf('Nora Quist\nFax:\n0431 555 01-99', null).faxes).toEqual(['0431 555 01-99'])
})

test('one page written twice is one url', () => {
  expect(signatureOf('Nora\nwww.lund.test<http://www.lund.test/>', null).urls).toEqual(['www.lund.test'])
})

test('an empty block has nothing', () => {
  expect(signatureOf('', null)).toEqual({
    name: null,
    title: null,
    organization: null,
    phones: [],
    faxes: [],
    emails: [],
    urls: [],
    address: null,
  })
})

test('a doctor’s post in a clinic is a title', () => {
  expect(signatureOf('Dr. med. Nora Quist\nAssistenzärztin Innere Medizin\nSeeklinik Nord gGmbH', NORA)).toMatchObject({
    title: 'Assistenzärztin Innere Medizin',
    organization: 'Seeklinik Nord gGmbH',
  })
})
