import type { Spoken } from './spoken.ts'

export const SPOKEN_ENGLISH: Spoken = {
  locale: 'en-GB',
  numbers: ['', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'],
  length: {
    day: { one: 'one day', many: '# days' },
    week: { one: 'one week', many: '# weeks' },
    month: { one: 'one month', many: '# months' },
    year: { one: 'one year', many: '# years' },
  },
  every: {
    day: { one: 'every day', many: 'every # days' },
    week: { one: 'every week', many: 'every # weeks' },
    month: { one: 'every month', many: 'every # months' },
    year: { one: 'every year', many: 'every # years' },
  },
  on: 'on #',
  at: 'at',
  today: 'today',
  tomorrow: 'tomorrow',
  yesterday: 'yesterday',
  since: 'since',
  seasons: ['spring', 'summer', 'autumn', 'winter'],
}
