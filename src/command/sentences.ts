import type { Wish } from './command.ts'
export const sentenceOf = (wish: Wish, name: string, _o: { zone: string; language: 'en' | 'de' }): string =>
  `${wish.do} ${name}`
export const examplesIn = (_l: 'en' | 'de'): string[] => ['2 weeks']
export const helpIn = (_l: 'en' | 'de'): string[] => ['help']
