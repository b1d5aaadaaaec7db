import { expect, test } from 'vitest'
import { hasLegalForm, isTitle, organizationLikeness } from '../../src/mail/titles.ts'

test.each([
  'Head of Sales',
  'Vice President, Research',
  'Senior Software Engineer',
  'President & CEO',
  'Manager - Harbour Pilot Services',
  'Assistant to Nora Quist',
  'CEO at Harbour Light',
  'Professor of Botany and Chemistry',
  'Geschäftsführer',
  'Vertriebsleiterin',
  'Directrice commerciale',
  'Gerente',
  'Responsabile vendite',
  'Toimitusjohtaja',
  'Главный инженер',
])('%s is a title', piece => {
  expect(isTitle(piece)).toBe(true)
})

test.each([
  'Director Systems Inc.',
  'Nora Quist',
  'College of the Arts',
  'nora.engineer@example.test',
  'Harbour Light Consulting',
  'Mill Lane 123',
])('%s is no title', piece => {
  expect(isTitle(piece)).toBe(false)
})

test('legal forms are known with and without dots, never as a first word', () => {
  for (const name of ['Harbour Light Ltd', 'Vetreria Lago S.r.l.', 'Kachelbau GmbH & Co. KG', 'Quist, Inc.', 'Moen AS'])
    expect(hasLegalForm(name)).toBe(true)
  for (const name of ['Co worker', 'As we said', 'Harbour Light', 'such as this'])
    expect(hasLegalForm(name)).toBe(false)
})

test('a legal form says more than a word for an organization, and that more than a department', () => {
  expect(organizationLikeness('Harbour Light Ltd')).toBe(3)
  expect(organizationLikeness('University of Exampleton')).toBe(2)
  expect(organizationLikeness('Department of Statistics')).toBe(1)
  expect(organizationLikeness('Nora Quist')).toBe(0)
})
