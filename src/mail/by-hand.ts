import { firstField } from './header-fields.ts'
import type { Mail } from './mail.ts'

/** A person's program, greeting or template: programs that answer know neither names nor friends, and show no markup. */
export function isByHand(mail: Mail, own: string, plain: string): boolean {
  if (firstField(mail.headers, 'user-agent') !== '') return true
  return (
    GROUP_GREETING.test(plain) ||
    NAMED_GREETING.test(own) ||
    /^\s{0,9}(?:```|#{1,4} )/.test(own) ||
    /<[A-Z]{3,20}>|\$\{[a-z]{2,30}\}/.test(own)
  )
}

/** Somebody speaks to people they know, or to many. */
const GROUP_GREETING =
  /^\s{0,9}(?:(?:hi|hello|hey|dear|good (?:morning|afternoon|evening|day))[ ,]{1,3}(?:all|team|everyone|everybody|folks|list|guys|colleagues|both)\b|(?:liebe|hallo)[ ,]{1,3}(?:alle|kolleg|zusammen|leute|allerseits)|lieve (?:allemaal|collega)|(?:chers|cher|bonjour a) (?:tous|collegues)|(?:hola|ola) a todos|ciao a tutti)/
const NAMED_GREETING =
  /^\s{0,9}(?:(?:Mr|Mrs|Ms|Dr|Prof|Herr|Frau|Sr|Sra|Mme)\.? [A-Z\u00c0-\u00de]|(?:Hi|Hello|Hey|Dear|Hallo|Liebe[rs]?|Bonjour|Cher|Ch\u00e8re|Hola|Querid[oa]|Ciao|Car[oa]|Beste|Ol\u00e1|Hej|Hei|Kjære|Kära|Cze\u015b\u0107)[ ]{1,3}(?!Sir|Madam|Sender|Customer|Colleague|Friend|Applicant|Author|User|Sehr|Kunde|Client|Monsieur|Madame|Cliente|Klant|There)[A-Z\u00c0-\u00de][a-zA-Z\u00c0-\u024f]{1,20}|(?!Hi|Hello|Hey|Dear|Hallo|Guten|Moin|Bonjour|Hola|Buen|Ciao|Salve|Ol\u00e1|Oi|Hej|Hei|God|Estimad|Greetings|Thank|Sorry|Sehr|Out|Away|Urlaub|Absen|Vacation|Automat|Auto)[A-Z\u00c0-\u00de][a-zA-Z\u00c0-\u024f]{1,14}(?: and [A-Z\u00c0-\u00de][a-zA-Z\u00c0-\u024f]{1,14})?,?\s{0,3}\n)/
/** "I am out today, but will resend it tomorrow": the absence is not what the mail is about. */
export const CONTRAST =
  /(?:out of (?:the )?office|away|vacation|on leave|travel+ing)[^.!?]{0,40}(?:,? but|,? so) (?!(?:i |we )?(?:will|shall|ll|am|can|do|have|may|check) ?(?:still |also |be |periodically )?(?:respond|reply|checking|check|get back|answer|back|return|have|limited|reachable|available|access|read))/
