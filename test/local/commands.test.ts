import { expect, test } from 'vitest'
import { isCommand, nearestCommand } from '../../src/local/commands.ts'

test.each([
  ['peopel', 'people'],
  ['outbx', 'outbox'],
  ['trvel', 'travel'],
  ['deliverance', 'deliver'],
  ['signin', 'sign-in'],
])('%j may have meant %j', (word, name) => {
  expect(nearestCommand(word)).toBe(name)
})

test('a word far from every command suggests none', () => {
  expect(nearestCommand('xylophone')).toBeNull()
})

test.each(['constructor', 'toString', '__proto__'])('%j is no command', word => {
  expect(isCommand(word)).toBe(false)
})
