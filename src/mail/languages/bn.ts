import type { MailWords } from '../mail-words.ts'

/** Bengali. Source: the words that Gmail writes to Bengali readers; months and weekdays from Unicode CLDR. */
export const bn: MailWords = {
  tag: 'bn',
  wrote: ['লিখেছেন', 'লিখেছে'],
  on: [],
  between: ['তারিখে', 'টায়', 'এ'],
  headers: {
    from: ['থেকে', 'প্রেরক'],
    date: ['তারিখ', 'পাঠানো হয়েছে'],
    to: ['প্রতি', 'প্রাপক'],
    cc: ['অনুলিপি'],
    bcc: [],
    subject: ['বিষয়'],
    replyTo: [],
    other: [],
  },
  original: ['মূল বার্তা'],
  forwarded: ['ফরোয়ার্ড করা বার্তা', 'ফরওয়ার্ড করা মেসেজ'],
  forwardPrefixes: [],
  sentFrom: [],
  months: [
    'জানুয়ারী|জানু',
    'ফেব্রুয়ারী|ফেব',
    'মার্চ',
    'এপ্রিল',
    'মে',
    'জুন',
    'জুলাই',
    'আগস্ট',
    'সেপ্টেম্বর|সেপ',
    'অক্টোবর',
    'নভেম্বর',
    'ডিসেম্বর',
  ],
  weekdays: ['সোমবার|সোম', 'মঙ্গলবার|মঙ্গল', 'বুধবার|বুধ', 'বৃহস্পতিবার|বৃহস্পতি', 'শুক্রবার|শুক্র', 'শনিবার|শনি', 'রবিবার|রবি'],
}
