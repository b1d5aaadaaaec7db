import { expect, test } from 'vitest'
import { readStartOptions } from '../../../src/local/starting/start-options.ts'
import { machineZone, whoUses } from '../../../src/local/starting/who.ts'

function optionsOf(...args: string[]) {
  const read = readStartOptions(args)
  if (!read.ok) throw new Error(read.reason)
  return read.options
}
const STORED = { owner: 'sam@example.com', zone: 'Europe/Berlin', standingAt: null }

test('nobody to ask: owner and zone are assumed, each with the command that changes it', async () => {
  const who = await whoUses(optionsOf(), null, false)
  expect(who).toMatchObject({ owner: 'you@example.com', zone: machineZone(), zoneNamed: false })
  expect(who?.assumed.map(sentence => sentence.split('npm start -- ')[1]?.split(' ')[0])).toEqual(['--owner', '--zone'])
})

test('what an earlier start kept is used without a word', async () => {
  expect(await whoUses(optionsOf(), STORED, true)).toEqual({
    owner: 'sam@example.com',
    zone: 'Europe/Berlin',
    zoneNamed: false,
    assumed: [],
  })
})

test('a flag beats what was kept, and a named zone is marked as such', async () => {
  const who = await whoUses(optionsOf('--owner', 'sam@work.example', '--zone', 'Asia/Tokyo'), STORED, false)
  expect(who).toMatchObject({ owner: 'sam@work.example', zone: 'Asia/Tokyo', zoneNamed: true, assumed: [] })
})

test.each([['--yes'], ['--json']])('with %s nothing is asked on a terminal either', async flag => {
  expect((await whoUses(optionsOf(flag), null, true))?.assumed).toHaveLength(2)
})
