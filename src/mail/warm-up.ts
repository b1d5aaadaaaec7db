import type { Mail } from './mail.ts'
import { readingOf } from './reading.ts'

const PLAIN: Mail = {
  headers: [],
  messageId: null,
  inReplyTo: null,
  references: [],
  from: [{ name: 'Sam Reed', address: 'sam@example.com' }],
  to: [{ name: 'Anna Berg', address: 'anna@example.org' }],
  cc: [],
  replyTo: [],
  subject: 'Re: Lisbon',
  date: null,
  dateOffsetMinutes: null,
  text: null,
  html: null,
  attached: [],
  reports: [],
  attachmentNames: [],
}

const SAMPLES: readonly Mail[] = [
  {
    ...PLAIN,
    text: 'Hello Anna,\n\nThursday is fine, see you at ten.\n\nBest,\n\nSam Reed\nHead of Plans\nExample Ltd.\n+44 20 7946 0000\n\nOn Tue, 3 Mar 2026 at 10:12, Anna Berg <anna@example.org> wrote:\n> Does Thursday suit you?\n>\n> On 3/2/26 9:00 AM, Sam Reed wrote:\n>> Which day?\n\nSent from my iPhone\n',
  },
  {
    ...PLAIN,
    text: 'Hallo Anna,\n\nDonnerstag passt.\n\nViele Grüße\nSam\n\n-----Ursprüngliche Nachricht-----\nVon: Anna Berg <anna@example.org>\nGesendet: Dienstag, 3. März 2026 10:12\nAn: Sam Reed\nBetreff: Lisbon\n\nPasst Donnerstag?\n',
  },
  {
    ...PLAIN,
    subject: 'Fwd: Lisbon',
    text: 'Have a look.\n\n---------- Forwarded message ---------\nFrom: Anna Berg <anna@example.org>\nDate: Tue, Mar 3, 2026 at 10:12 AM\nSubject: Lisbon\nTo: <sam@example.com>\n\nBy the river.\n',
  },
  {
    ...PLAIN,
    html: '<div dir="ltr">Fine.<br></div><div class="gmail_quote">Le mar. 3 mars 2026 à 10:12, Anna Berg &lt;<a href="mailto:anna@example.org">anna@example.org</a>&gt; a écrit :<br><blockquote class="gmail_quote">Jeudi ?</blockquote></div>',
  },
]

/** Words of an absence in a person's mail make the reader look closely. */
const AWAY: readonly Mail[] = [
  'Hello Anna,\n\nI am out of the office on holiday until Monday, 16 March. Please write to Bo Lund at bo@example.org meanwhile, the address is new.\n\nBest,\nSam\n',
  'Hallo Anna,\n\nich bin bis zum 16. März im Urlaub und nicht im Büro. Bitte schreib an bo@example.org.\n\nViele Grüße\nSam\n',
].map(text => ({ ...PLAIN, text, date: 1_772_000_000_000 }))

/** Reads a few built-in mails, so that an isolate's first real one does not pay for compiling patterns. Changes nothing. */
export function warmUp(): void {
  for (const mail of [...SAMPLES, ...AWAY]) readingOf(mail)
}
