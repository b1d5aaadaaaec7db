import { expect, test } from 'vitest'
import { isSameOrganization, organizationOfAddress } from '../../src/relationship/organization.ts'

test.each([
  ['Nordlicht GmbH', 'NORDLICHT'],
  ['Hansawerk AG & Co. KG', 'Hansawerk'],
  ['Dahl & Sohn', 'Dahl und Sohn'],
  ['Nordlicht Energie GmbH', 'nordlicht-energie.example'],
  ['Seeklinik Nord gGmbH', 'seeklinik-nord.example'],
  ['Linden Bridge Partners', 'lbp.example'],
  ['Würth Éclairage', 'wurth.example'],
])('%s and %s are one organization', (one, other) => {
  expect(isSameOrganization(one, other)).toBe(true)
  expect(isSameOrganization(other, one)).toBe(true)
})

test.each([
  ['Nordlicht GmbH', 'Nordwind GmbH'],
  ['Nordlicht', 'hansawerk.example'],
  ['nordlicht.example', 'nordlicht.test'],
])('%s and %s are two', (one, other) => {
  expect(isSameOrganization(one, other)).toBe(false)
})

test('an address names its organization without subdomains, unless anybody may have one there', () => {
  expect(organizationOfAddress('a@mail.nordlicht.co.uk')).toBe('nordlicht.co.uk')
  expect(organizationOfAddress('a@web.de')).toBeNull()
  expect(organizationOfAddress('a')).toBeNull()
})
