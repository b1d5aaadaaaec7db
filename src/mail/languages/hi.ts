import type { MailWords } from '../mail-words.ts'

/** Hindi. Source: the words that Gmail write to Hindi readers; months and weekdays from Unicode CLDR. */
export const hi: MailWords = {
  tag: 'hi',
  wrote: ['ने लिखा', 'लिखा'],
  on: [],
  between: ['को', 'बजे', 'पर'],
  headers: {
    from: ['प्रेषक', 'से'],
    date: ['दिनांक', 'भेजा गया'],
    to: ['प्रति', 'को'],
    cc: ['प्रतिलिपि'],
    bcc: [],
    subject: ['विषय'],
    replyTo: [],
    other: [],
  },
  original: ['मूल संदेश'],
  forwarded: ['अग्रेषित संदेश'],
  forwardPrefixes: [],
  sentFrom: ['मेरे'],
  months: [
    'जनवरी|जन॰',
    'फ़रवरी|फ़र॰',
    'मार्च',
    'अप्रैल',
    'मई',
    'जून',
    'जुलाई|जुल॰',
    'अगस्त|अग॰',
    'सितंबर|सित॰',
    'अक्टूबर|अक्टू॰',
    'नवंबर|नव॰',
    'दिसंबर|दिस॰',
  ],
  weekdays: ['सोमवार|सोम', 'मंगलवार|मंगल', 'बुधवार|बुध', 'गुरुवार|गुरु', 'शुक्रवार|शुक्र', 'शनिवार|शनि', 'रविवार|रवि'],
}
