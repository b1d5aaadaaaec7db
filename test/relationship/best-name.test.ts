import fc from 'fast-check'
import { expect, test } from 'vitest'
import { bestName, writtenName } from '../../src/relationship/best-name.ts'

test.each([
  ['O’NEILL, Margaret', 'Margaret O’Neill'],
  ['LEFÈVRE Hélène', 'Hélène Lefèvre'],
  ['JEAN-LUC PICOT', 'Jean-Luc Picot'],
  ['LUDWIG VAN DALEN', 'Ludwig van Dalen'],
  ['mcduff, iain', 'Iain McDuff'],
  ['Anna Berg (Nordlicht GmbH)', 'Anna Berg'],
  ['Anna Berg | Nordlicht', 'Anna Berg'],
  ['Priya Raman via Planning List', 'Priya Raman'],
  ['Carter, John, Jr.', 'John Carter Jr.'],
  ['Moreau, Ines, PhD', 'Ines Moreau'],
  ['"Berg, Anna"', 'Anna Berg'],
  ['BjÃ¶rn Ek', 'Björn Ek'],
  ['W. G. Sommer', 'W. G. Sommer'],
  ['Dr. med. Nora Quist', 'Nora Quist'],
  ['Dr. Med. Nora Quist', 'Nora Quist'],
  ['Quist, Dr. Nora', 'Nora Quist'],
  ['Univ.-Prof. Dr. rer. nat. Hans Moser', 'Hans Moser'],
  ['Dipl.-Ing. Jan Fuchs', 'Jan Fuchs'],
  ['Jan Fuchs, M.Sc.', 'Jan Fuchs'],
  ['Nora Quist PhD', 'Nora Quist'],
  ['Mag. Eva Huber', 'Eva Huber'],
  ['Mag Smith', 'Mag Smith'],
  ['Jack Ma', 'Jack Ma'],
  ['Dott. Luca Rossi', 'Luca Rossi'],
  ['Mme Claire Petit', 'Claire Petit'],
  ['Prof. Dr.', 'Prof. Dr.'],
  ['王伟', '王伟'],
  ['أحمد خليل', 'أحمد خليل'],
])('the display name %s is written %s', (seen, written) => {
  expect(writtenName(seen, 'display')).toBe(written)
})

test('an address gives a name only where it spells one', () => {
  expect(writtenName('anna.berg@nordlicht.example', 'address')).toBe('Anna Berg')
  expect(writtenName('aberg@nordlicht.example', 'address')).toBe('aberg')
  expect(writtenName('info@nordlicht.example', 'address')).toBe('info')
})

test('a signature beats a display name, which beats an address, but a first name alone beats no full name', () => {
  const address = { text: 'anna.berg@nordlicht.example', source: 'address' } as const
  const display = { text: 'Anna M. Berg', source: 'display' } as const
  const signature = { text: 'Dr. Anna Maria Berg', source: 'signature' } as const
  expect(bestName([address, display, signature])?.source).toBe('signature')
  expect(bestName([address, display])?.text).toBe('Anna M. Berg')
  expect(bestName([display, { text: 'Anna', source: 'signature' }])?.text).toBe('Anna M. Berg')
})

test('of two display names the one with its accents and capitals wins', () => {
  const forms = ['HELENE LEFEVRE', 'helene lefevre', 'Hélène Lefèvre', 'Helene Lefevre'].map(
    text => ({ text, source: 'display' }) as const,
  )
  expect(bestName(forms)?.text).toBe('Hélène Lefèvre')
  expect(bestName(forms.toReversed())?.text).toBe('Hélène Lefèvre')
})

test('the owner’s own edit wins over everything and stays as it was typed', () => {
  const forms = [
    { text: 'Anna Maria Berg', source: 'signature' },
    { text: 'anna (lisbon)', source: 'owner' },
  ] as const
  expect(bestName(forms)).toEqual({ text: 'anna (lisbon)', source: 'owner' })
})

test('a list or an office never lends its name to a person', () => {
  const forms = [
    { text: 'Planning Team', source: 'display' },
    { text: 'anna.berg@nordlicht.example', source: 'address' },
  ] as const
  expect(bestName(forms)?.text).toBe('Anna Berg')
})

test('no text makes it throw, and choosing again among what was chosen changes nothing', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: 'grapheme', maxLength: 60 }), { maxLength: 6 }), texts => {
      const best = bestName(texts.map(text => ({ text, source: 'display' }) as const))
      if (best === null) return
      expect(best.text.trim()).not.toBe('')
    }),
    { numRuns: 300, seed: 20 },
  )
})
