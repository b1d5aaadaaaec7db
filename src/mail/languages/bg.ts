import type { MailWords } from '../mail-words.ts'

/** Bulgarian. Source: the words that Gmail, Outlook and Thunderbird write to Bulgarian readers; months and weekdays from Unicode CLDR. */
export const bg: MailWords = {
  tag: 'bg',
  wrote: ['написа', 'пише', 'написала'],
  on: ['на'],
  between: ['в', 'ч.', 'г.', 'на'],
  headers: {
    from: ['от', 'подател'],
    date: ['изпратено', 'дата'],
    to: ['до', 'получател'],
    cc: ['копие', 'як'],
    bcc: ['скрито копие'],
    subject: ['относно', 'тема'],
    replyTo: ['отговор до'],
    other: [],
  },
  original: ['оригинално съобщение', 'първоначално съобщение'],
  forwarded: ['препратено съобщение', 'начало на препратеното съобщение', 'пренасочено съобщение'],
  forwardPrefixes: ['препр'],
  sentFrom: ['изпратено от'],
  months: [
    'януари',
    'февруари',
    'март',
    'април',
    'май',
    'юни',
    'юли',
    'август',
    'септември',
    'октомври',
    'ноември',
    'декември',
  ],
  weekdays: ['понеделник|пн', 'вторник|вт', 'сряда|ср', 'четвъртък|чт', 'петък|пт', 'събота|сб', 'неделя|нд'],
}
