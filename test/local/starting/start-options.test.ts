import { expect, test } from 'vitest'
import { onTheClock } from '../../../src/local/starting/screen.ts'
import { isMailAddress, readStartOptions, START_HELP } from '../../../src/local/starting/start-options.ts'

test('nothing said gives the ports and the folder of the readme', () => {
  expect(readStartOptions([])).toEqual({
    ok: true,
    options: {
      data: '.kith',
      port: 8787,
      smtpPort: 2525,
      owner: null,
      zone: null,
      at: null,
      relay: null,
      yes: false,
      json: false,
    },
  })
})

test('flags are read in both spellings, and an address in any case', () => {
  const read = readStartOptions(['--owner=Sam@Example.com', '--zone', 'Europe/Berlin', '-y', '--smtp-port', '0'])
  expect(read.ok && read.options).toMatchObject({
    owner: 'sam@example.com',
    zone: 'Europe/Berlin',
    yes: true,
    smtpPort: 0,
  })
})

test.each([
  [['--port', '99999'], 'port'],
  [['--smtp-port', 'x'], 'smtp-port'],
  [['--owner', 'sam'], 'mail address'],
  [['--zone', 'Mars/Base'], 'time zone'],
  [['--relay', 'http://x'], 'mail server'],
  [['--frob'], 'frob'],
  [['stray'], 'stray'],
])('%j is refused by name', (args, word) => {
  const read = readStartOptions(args)
  expect(read).toMatchObject({ ok: false, reason: 'usage' })
  expect(!read.ok && read.reason === 'usage' && read.sentence).toContain(word)
})

test('help is asked for, not wrong', () => {
  expect(readStartOptions(['--help'])).toEqual({ ok: false, reason: 'help' })
  // What the start screen says of the real clock stands in the help, too.
  expect(START_HELP).toContain('real: the real clock')
})

test.each(['', 'sam', 'sam@', '@x', 'a b@c', 'a@b@c', '<a@b.c>', `${'x'.repeat(70)}@b.c`])('%j is no address', text => {
  expect(isMailAddress(text)).toBe(false)
})

test('a clock that stands is shown as the owner’s clock shows it, with its zone', () => {
  expect(onTheClock(Date.UTC(2026, 2, 2, 7, 0), 'Europe/Berlin')).toBe('2026-03-02 08:00, Europe/Berlin')
})
