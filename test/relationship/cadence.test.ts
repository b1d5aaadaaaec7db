import { expect, test } from 'vitest'
import { CIRCLE_CADENCES, cadenceOf, rarerCadence } from '../../src/relationship/cadence.ts'

test('a person’s own cadence beats the circle’s, and of several circles the shortest holds', () => {
  expect(cadenceOf('P1Y', ['P3W'])).toMatchObject({ duration: 'P1Y', source: 'person' })
  expect(cadenceOf(null, ['P6M', null, 'P3W'])).toMatchObject({ duration: 'P3W', days: 21, source: 'circle' })
  expect(cadenceOf(null, [null])).toBeNull()
})

test('a cadence that cannot be read counts as none', () => {
  expect(cadenceOf('often', ['P2M'])).toMatchObject({ duration: 'P2M', source: 'circle' })
  expect(cadenceOf('P0D', [])).toBeNull()
})

test('the circles that Kith offers all have a cadence', () => {
  for (const duration of Object.values(CIRCLE_CADENCES)) expect(cadenceOf(null, [duration])).not.toBeNull()
})

test('rarer is twice the cadence, set or learned', () => {
  expect(rarerCadence(cadenceOf('P3M', []), 5)).toBe('P6M')
  expect(rarerCadence(null, 5)).toBe('P10D')
  expect(rarerCadence(null, 21)).toBe('P6W')
  expect(rarerCadence(null, 182)).toBe('P1Y')
})
