import { type FieldEvidence, fieldEvidence, type SubjectEvidence, subjectEvidence } from './automatic-evidence.ts'
import { type AutomaticPatterns, AWAY_SUBJECT, patternsFor } from './automatic-patterns.ts'
import { folded } from './folded-text.ts'
import { firstField } from './header-fields.ts'
import { isBulk } from './list.ts'
import type { Mail } from './mail.ts'
import { ownWords } from './own-words.ts'
import type { Automatic, AutoReplyReason } from './reading.ts'
import { returnDateOf } from './return-date.ts'
import { emailsIn, successorOf } from './successor.ts'

const SENTENCES_MAX = 60
/** Longer mails whose fields say nothing are people's: replies that programs send are short. */
const UNMARKED_LENGTH_MAX = 1_800
/** A subject that says "automatic reply" is believed of a short text, whatever it says. */
const STATED_LENGTH_MAX = 700

/** What the sentences of a text are about, of those things that automatic replies speak of. */
type Topics = {
  readonly states: boolean
  readonly away: boolean
  readonly left: boolean
  readonly changed: boolean
  readonly acknowledged: boolean
  /** Kinds of such sentences that occur, 0 to 8. */
  readonly kinds: number
  /** The share of sentences that are about something else, 0 to 1. */
  readonly other: number
  readonly asks: boolean
}

/** Reads an automatic reply: that it is one, why, until when, whom to ask. Null for a person's mail, however much it speaks of
 *  absence: a person also says other things, asks, greets by name or several at once, or answers. */
export function autoReplyOf(mail: Mail, text: string, envelopeFrom: string | undefined): Automatic | null {
  const field = fieldEvidence(mail, envelopeFrom)
  const subject = subjectEvidence(mail.subject)
  const own = ownWords(text)
  if (field === null && subject === null && own.length > UNMARKED_LENGTH_MAX) return null
  const plain = folded(own)
  if (field === null && subject === null && !SIGNS.test(plain)) return null
  const words = patternsFor(plain, field !== null || subject !== null)
  const topics = topicsOf(plain, words)
  if (!isAutomatic(mail, field, subject, topics, own, plain)) return null
  return replyOf(mail, own, plain, topics, words)
}

/** One of these stems stands in every automatic reply that has no other mark: a sieve before the dear patterns. */
const SIGNS =
  /auto|office|away|vacation|holiday|leave\b|absen|travel|\bout (?:until|till|this|of|from)|\bpto\b|sabbatical|offline|no longer|any ?more|retired|left |address|adres|mailbox|receiv|ticket|request|closed|hiking|camping|respon|contacting|buro|buero|urlaub|erreich|ferien|reise|elternzeit|zuruc|zuruec|nicht mehr|eingegangen|erhalten|conge|vacances|deplacement|retour|quitte|recu|ferme|oficina|vacacion|ausente|baja|recibid|correo|ya no|cerrad|escritorio|ferias|viagem|recebe|licenca|fechad|ufficio|ferie|assente|rientr|ricevut|chius|indirizz|kantoor|afwezig|vakantie|verlof|ontvang|gesloten|semester|kontor|franvar|borta|fravar|urlop|nieobecn|biur|powrot|atvalin|biroj|\u4f11|\u51fa\u5dee|\u5916\u51fa|\u81ea\u52a8|\u81ea\u52d5|\u4e0d\u5728|\u6536\u5230|\u90ae\u4ef6|\u96e2\u8077|\u79bb\u804c|\u51fa\u5f35/

const hasReplyTopic = ({ away, left, changed, acknowledged }: Topics): boolean =>
  away || left || changed || acknowledged

function isAutomatic(
  mail: Mail,
  field: FieldEvidence,
  subject: SubjectEvidence,
  topics: Topics,
  own: string,
  plain: string,
): boolean {
  if (field === 'replied') return true
  if (subject === 'forwarded' || own.trim() === '') return false
  const topical = hasReplyTopic(topics)
  if (field === 'generated') return (subject !== null || topical || topics.states) && topics.other < 0.8
  // a list drops the fields of a reply that went astray, but most mails of a list are people's
  if (isBulk(mail) && subject === null && !(topics.away && topics.kinds >= 2 && topics.other <= 0.25)) return false
  if (isByHand(mail, own, plain)) return false
  if (topics.states && topics.other < 0.8) return true
  if (subject === 'stated' && own.length < STATED_LENGTH_MAX) return !topics.asks
  if (subject === 'automatic' || subject === 'stated')
    return topical && topics.other <= 0.67 && !(topics.asks && topics.other > 0.3)
  if (subject === 'away') return topics.other <= 0.5 && !topics.asks && (topics.away || topics.kinds > 0)
  if (topics.asks || !topical || CONTRAST.test(plain)) return false
  if (topics.changed && topics.other === 0) return true
  return topics.other <= 0.34 && topics.kinds >= 2
}

/** A person's program, greeting or template: programs that answer know neither names nor friends, and show no markup. */
function isByHand(mail: Mail, own: string, plain: string): boolean {
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
  /^\s{0,9}(?:(?:hi|hello|hey|dear|good morning)[ ,]{1,3}(?:all|team|everyone|everybody|folks|list|guys|colleagues|both)\b|(?:liebe|hallo)[ ,]{1,3}(?:alle|kolleg|zusammen|leute|allerseits)|lieve (?:allemaal|collega)|(?:chers|cher|bonjour a) (?:tous|collegues)|(?:hola|ola) a todos|ciao a tutti)/
const NAMED_GREETING =
  /^\s{0,9}(?:(?:Mr|Mrs|Ms|Dr|Prof|Herr|Frau|Sr|Sra|Mme)\.? [A-Z\u00c0-\u00de]|(?:Hi|Hello|Hey|Dear|Hallo|Liebe[rs]?|Bonjour|Cher|Ch\u00e8re|Hola|Querid[oa]|Ciao|Car[oa]|Beste|Ol\u00e1|Hej|Hei|Kjære|Kära|Cze\u015b\u0107)[ ]{1,3}(?!Sir|Madam|Sender|Customer|Colleague|Friend|Applicant|Author|User|Sehr|Kunde|Client|Monsieur|Madame|Cliente|Klant|There)[A-Z\u00c0-\u00de][a-zA-Z\u00c0-\u024f]{1,20}|(?!Hi|Hello|Hey|Dear|Hallo|Guten|Moin|Bonjour|Hola|Buen|Ciao|Salve|Ol\u00e1|Oi|Hej|Hei|God|Estimad|Greetings|Thank|Sorry|Sehr|Out|Away|Urlaub|Absen|Vacation|Automat|Auto)[A-Z\u00c0-\u00de][a-zA-Z\u00c0-\u024f]{1,14}(?: and [A-Z\u00c0-\u00de][a-zA-Z\u00c0-\u024f]{1,14})?,?\s{0,3}\n)/
/** "I am out today, but will resend it tomorrow": the absence is not what the mail is about. */
const CONTRAST =
  /(?:out of (?:the )?office|away|vacation|on leave|travel+ing)[^.!?]{0,40}(?:,? but|,? so) (?!(?:i |we )?(?:will|shall|ll|am|can|do|have|may|check) ?(?:still |also |be |periodically )?(?:respond|reply|checking|check|get back|answer|back|return|have|limited|reachable|available|access|read))/

const TOPICS = ['later', 'urgent', 'acknowledged', 'left', 'changed', 'away', 'states'] as const

function topicsOf(plain: string, words: AutomaticPatterns): Topics {
  const sentences = sentencesOf(plain)
  const seen = new Set<(typeof TOPICS)[number]>()
  let strangers = 0
  for (const sentence of sentences) {
    let known = false
    for (const topic of TOPICS) {
      if (!words[topic].test(sentence)) continue
      seen.add(topic)
      known = true
    }
    if (!known && !isFrame(sentence) && !words.courtesy.test(sentence)) strangers++
  }
  return {
    states: seen.has('states'),
    away: seen.has('away'),
    left: seen.has('left'),
    changed: seen.has('changed'),
    acknowledged: seen.has('acknowledged'),
    kinds: seen.size + (sentences.some(sentence => THANKS.test(sentence)) ? 1 : 0),
    other: sentences.length === 0 ? 0 : strangers / sentences.length,
    asks: sentences.some(sentence => sentence.endsWith('?') && sentence.split(' ').length > 4),
  }
}

const THANKS =
  /^(?:many |kind )?(?:thank|merci|danke|vielen dank|gracias|grazie|obrigad|bedankt|tack\b|tak\b|takk\b|dziekuj)/

/** A greeting, a name, an address, a number: what stands around the words. */
const isFrame = (sentence: string): boolean =>
  sentence.split(' ').length <= 3 || /^\S{1,60}@\S{1,100}$|^[\d\s()+./-]{5,40}$/.test(sentence)

/** Sentences above the sign-off, each on one line. */
function sentencesOf(plain: string): readonly string[] {
  const signOff = SIGN_OFF.exec(plain)
  const body = signOff && signOff.index > 20 ? plain.slice(0, signOff.index) : plain
  // the full stop of "9. Oktober" ends no sentence
  const joined = body.replace(/\n[ \t]{0,20}(?=[a-z\d(])/g, ' ').replace(/(\d)\.(?=[ \d])/g, '$1 ')
  return joined
    .split(/(?<=[.!?\u3002\uff01])\s+|\u3002|\n+|(?<=[!?])(?=[a-z])/)
    .map(sentence => sentence.replace(/\s+/g, ' ').trim())
    .filter(sentence => /[a-z\u3040-\u9fff]{2}/.test(sentence))
    .slice(0, SENTENCES_MAX)
}

const SIGN_OFF =
  /\n[ \t]{0,9}(?:best|kind|warm|many|with best|with kind)?[ ]{0,2}(?:regards|wishes|sincerely|yours|cheers|mit freundlichen|mit besten|viele gruse|herzliche gruse|freundliche gruse|mfg|vg|lg|cordialement|bien cordialement|bien a vous|sinceres salutations|saludos|un saludo|atentamente|cordiali saluti|distinti saluti|atenciosamente|cumprimentos|abracos|met vriendelijke|groet|groeten|med venlig|med vanlig|mvh|hilsen|halsningar|pozdrawiam|z powazaniem)\b/

function replyOf(mail: Mail, own: string, plain: string, topics: Topics, words: AutomaticPatterns): Automatic {
  const sender = mail.from[0]?.address ?? ''
  const subject = folded(mail.subject.slice(0, 200))
  const back =
    mail.date === null ? null : returnDateOf(`${plain}\n\n${subject}`, mail.date, mail.dateOffsetMinutes ?? 0, words)
  const reason = reasonOf(topics, back !== null, subject, plain, words)
  const strangers = emailsIn(own).filter(email => email.address !== sender)
  const movesOn = reason === 'changed-address' || (reason === 'left-company' && REACHES_SELF.test(plain))
  const newAddress = movesOn
    ? strangers.find(email => !LABELLED.test(own.slice(Math.max(0, email.from - 40), email.from)))?.address
    : undefined
  const successor =
    movesOn && newAddress
      ? null
      : reason === 'acknowledgement'
        ? null
        : successorOf(own, plain, sender, reason !== 'changed-address', words)
  return {
    kind: 'auto-reply',
    reason,
    ...(reason === 'out-of-office' && back ? { returns: back } : {}),
    ...(successor ? { successor } : {}),
    ...(newAddress ? { newAddress } : {}),
  }
}

/** An address in the fields of the mail that is answered is no new one. */
const LABELLED = /(?:^|\n)[ \t]{0,20}(?:to|from|cc|an|von|de|para|a|da|van|aan)[ \t]{0,3}:[ \t]{0,9}<?$/i
const REACHES_SELF =
  /(?:reach|write|contact|e-?mail|find|erreichen|schreiben|joindre|ecrire|contactar|escrib|scriver|bereik)[^.!?]{0,12} (?:to )?(?:me|mich|mir|m.|contattarmi|conmigo)\b|(?:update your records|bekommt|new address|now at)/

function reasonOf(
  topics: Topics,
  returns: boolean,
  subject: string,
  plain: string,
  words: AutomaticPatterns,
): AutoReplyReason {
  if (topics.left || (!returns && words.left.test(subject))) return 'left-company'
  if (topics.changed && !(topics.away && returns)) return 'changed-address'
  if (topics.away) return topics.acknowledged && !returns && DESK.test(plain) ? 'acknowledgement' : 'out-of-office'
  if (topics.acknowledged && !returns) return 'acknowledgement'
  return returns || words.away.test(subject) || AWAY_SUBJECT.test(subject) ? 'out-of-office' : 'acknowledgement'
}

/** A desk that is closed on weekends confirms a request; it is not away. */
const DESK = /\b(?:support|desk|team|request|ticket|anfrage|demande|solicitud|aanvraag)\b/
