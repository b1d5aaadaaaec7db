import type { MailWords } from '../mail-words.ts'

/** Persian. Source: the words that Gmail and Thunderbird write to Persian readers; months and weekdays from Unicode CLDR. */
export const fa: MailWords = {
  tag: 'fa',
  wrote: ['نوشت', 'نوشته است', 'نوشته'],
  on: ['در'],
  between: ['ساعت', 'تاریخ', '،', 'در'],
  headers: {
    from: ['از', 'فرستنده'],
    date: ['ارسال شده', 'تاریخ'],
    to: ['به', 'گیرنده'],
    cc: ['رونوشت'],
    bcc: ['رونوشت پنهان'],
    subject: ['موضوع'],
    replyTo: ['پاسخ به'],
    other: [],
  },
  original: ['پیام اصلی'],
  forwarded: ['پیام بازارسال شده', 'پیام هدایت شده'],
  forwardPrefixes: [],
  sentFrom: ['ارسال شده از', 'فرستاده شده از'],
  months: [
    'ژانویه|ژانویهٔ',
    'فوریه|فوریهٔ',
    'مارس',
    'آوریل',
    'مه|مهٔ',
    'ژوئن',
    'ژوئیه|ژوئیهٔ',
    'اوت',
    'سپتامبر',
    'اکتبر',
    'نوامبر',
    'دسامبر',
  ],
  weekdays: ['دوشنبه', 'سه‌شنبه', 'چهارشنبه', 'پنجشنبه', 'جمعه', 'شنبه', 'یکشنبه'],
}
