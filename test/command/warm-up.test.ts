import { expect, test } from 'vitest'
import { warmUp } from '../../src/command/warm-up.ts'
import { reply } from './replies.ts'

test('a reply after the warm-up is read as one without', () => {
  const before = reply('done, in june again')
  warmUp()
  expect(reply('done, in june again')).toEqual(before)
})
