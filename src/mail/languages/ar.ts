import type { MailWords } from '../mail-words.ts'

/** Arabic. Source: the words that Gmail, Outlook and Apple Mail write to Arabic readers; months and weekdays from Unicode CLDR. */
export const ar: MailWords = {
  tag: 'ar',
  wrote: ['كتب', 'كتبت', 'كتب/ت', 'كتب ما يلي'],
  on: ['في', 'بتاريخ'],
  between: ['في', 'ص', 'م', 'الساعة', 'كتب'],
  headers: {
    from: ['من', 'المرسل'],
    date: ['تم الإرسال', 'تاريخ', 'التاريخ', 'أرسلت', 'أُرسلت'],
    to: ['إلى', 'الى'],
    cc: ['نسخة', 'نسخة إلى'],
    bcc: ['نسخة مخفية'],
    subject: ['الموضوع', 'موضوع'],
    replyTo: ['الرد على'],
    other: [],
  },
  original: ['الرسالة الأصلية', 'رسالة أصلية'],
  forwarded: ['رسالة مُعاد توجيهها', 'رسالة معاد توجيهها', 'بداية الرسالة المعاد توجيهها', 'رسالة موجهة'],
  forwardPrefixes: ['إعادة توجيه'],
  sentFrom: ['أُرسلت من', 'أرسلت من', 'مرسل من', 'تم الإرسال من'],
  months: [
    'يناير',
    'فبراير',
    'مارس',
    'أبريل',
    'مايو',
    'يونيو',
    'يوليو',
    'أغسطس',
    'سبتمبر',
    'أكتوبر',
    'نوفمبر',
    'ديسمبر',
  ],
  weekdays: ['الاثنين', 'الثلاثاء', 'الأربعاء', 'الخميس', 'الجمعة', 'السبت', 'الأحد'],
}
