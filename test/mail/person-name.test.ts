import { expect, test } from 'vitest'
import { fitsMailbox, isInitials, isInitialsOf, readName } from '../../src/mail/person-name.ts'

test.each([
  ['Nora Quist', 'Nora Quist'],
  ['*Nora Quist*', 'Nora Quist'],
  ['-- Nora', 'Nora'],
  ['Nora Quist, CFA', 'Nora Quist'],
  ['Mark D. Ash', 'Mark D. Ash'],
  ['Nora Quist PhD', 'Nora Quist'],
  ['Nora Quist (she/her)', 'Nora Quist'],
  ['Nora 🙂', 'Nora'],
  ['Anna St. James', 'Anna St. James'],
  ['Sanne de Wit', 'Sanne de Wit'],
  ['Jean-Luc O’Neill', 'Jean-Luc O’Neill'],
  ['Nora and Peter', 'Nora and Peter'],
  ['Univ.-Prof. Dr. Nora Quist', 'Univ.-Prof. Dr. Nora Quist'],
  ['i.A. Nora Quist', 'Nora Quist'],
  ['Nora Quist - Head of Sales', 'Nora Quist'],
  ['Nora Quist x4711', 'Nora Quist'],
  ['Vasco.', 'Vasco'],
  ['NORA QUIST', 'NORA QUIST'],
])('%s begins with the name %s', (line, name) => {
  expect(readName(line)?.name).toBe(name)
})

test.each([
  'Please call',
  'the plan',
  '14 Mill Lane',
  'FYI',
  'Attached Plan',
  'we met on Monday',
  '',
  '---',
  '3 chairs',
])('%s begins with no name', line => {
  expect(readName(line)).toBeNull()
})

test('a name in small letters counts only where a name is expected', () => {
  expect(readName('nora')).toBeNull()
  expect(readName('nora', true)?.name).toBe('nora')
})

const DAVID = { name: 'Ash, David R.', address: 'dash@example.test' }

test.each(['David', 'Dave', 'Ash', 'David Ash', 'DA', 'da', 'Dr. Ash'])('%s fits David R. Ash', name => {
  expect(fitsMailbox(name, DAVID)).toBe(true)
})

test.each(['Dora', 'Peter', 'North', 'XY', ''])('%s does not fit David R. Ash', name => {
  expect(fitsMailbox(name, DAVID)).toBe(false)
})

test('a name fits the address where the mailbox has no name', () => {
  expect(fitsMailbox('Nora Quist', { name: '', address: 'nquist@example.test' })).toBe(true)
})

test('initials are no names, short names are', () => {
  for (const initials of ['NQ', 'n', 'NQB', 'nqb', 'N. Q.']) expect(isInitials(initials)).toBe(true)
  for (const name of ['Ed', 'Al', 'Joe', 'JOE', 'tom', 'Nora']) expect(isInitials(name)).toBe(false)
})

test('three letters that are no part of the writer’s name are initials', () => {
  expect(isInitialsOf('dra', DAVID)).toBe(true)
  expect(isInitialsOf('tom', { name: 'Tom Berg', address: '' })).toBe(false)
})
