import type { Spoken } from './spoken.ts'

export const SPOKEN_GERMAN: Spoken = {
  locale: 'de-DE',
  numbers: ['', 'ein', 'zwei', 'drei', 'vier', 'fünf', 'sechs', 'sieben', 'acht', 'neun', 'zehn', 'elf', 'zwölf'],
  length: {
    day: { one: 'ein Tag', many: '# Tage' },
    week: { one: 'eine Woche', many: '# Wochen' },
    month: { one: 'ein Monat', many: '# Monate' },
    year: { one: 'ein Jahr', many: '# Jahre' },
  },
  every: {
    day: { one: 'jeden Tag', many: 'alle # Tage' },
    week: { one: 'jede Woche', many: 'alle # Wochen' },
    month: { one: 'jeden Monat', many: 'alle # Monate' },
    year: { one: 'jedes Jahr', many: 'alle # Jahre' },
  },
  on: 'am #',
  at: 'um',
  today: 'heute',
  tomorrow: 'morgen',
  yesterday: 'gestern',
  since: 'seit',
  seasons: ['dem Frühling', 'dem Sommer', 'dem Herbst', 'dem Winter'],
}
