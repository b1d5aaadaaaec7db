import { accentFolded } from './accent-folded.ts'
import { type FieldEvidence, fieldEvidence, type SubjectEvidence, subjectEvidence } from './automatic-evidence.ts'
import { type AutomaticPatterns, AWAY_SUBJECT, patternsFor } from './automatic-patterns.ts'
import { CONTRAST, isByHand } from './by-hand.ts'
import { isBulk } from './list.ts'
import type { Mail } from './mail.ts'
import { ownWords } from './own-words.ts'
import type { Automatic, AutoReplyReason } from './reading.ts'
import { type Topics, topicsOf } from './reply-topics.ts'
import { returnDateOf } from './return-date.ts'
import { emailsIn, successorOf } from './successor.ts'

/** Longer mails whose fields say nothing are people's: replies that programs send are short. */
const UNMARKED_LENGTH_MAX = 1_800
/** A subject that says "automatic reply" is believed of a short text, whatever it says. */
const STATED_LENGTH_MAX = 700
const SUBJECT_LENGTH_MAX = 200

/** All that is known before deciding. */
type Case = {
  readonly mail: Mail
  readonly field: FieldEvidence
  readonly subject: SubjectEvidence
  /** The writer's words as written, and folded. */
  readonly own: string
  readonly plain: string
  readonly plainSubject: string
  readonly topics: Topics
  readonly words: AutomaticPatterns
  /** First day back. */
  readonly back: string | null
}

/** Reads an automatic reply: that it is one, why, until when, whom to ask. Null for a person's mail, however much it speaks of
 *  absence: a person also says other things, asks, greets by name or several at once, or answers. */
export function autoReplyOf(mail: Mail, text: string, envelopeFrom: string | undefined): Automatic | null {
  const field = fieldEvidence(mail, envelopeFrom)
  const subject = subjectEvidence(mail.subject)
  const own = ownWords(text)
  const marked = field !== null || subject !== null
  if (!marked && own.length > UNMARKED_LENGTH_MAX) return null
  const plain = accentFolded(own)
  if (!marked && !SIGNS.test(plain)) return null
  const words = patternsFor(plain, marked)
  const topics = topicsOf(plain, words)
  const plainSubject = accentFolded(mail.subject.slice(0, SUBJECT_LENGTH_MAX))
  const back =
    mail.date === null
      ? null
      : returnDateOf(`${plain}\n\n${plainSubject}`, mail.date, mail.dateOffsetMinutes ?? 0, words)
  const known: Case = { mail, field, subject, own, plain, plainSubject, topics, words, back }
  return isAutomatic(known) ? replyOf(known) : null
}

/** One of these stems stands in every automatic reply that has no other mark: a sieve before the dear patterns. */
const SIGNS =
  /auto|\booo\b|sick|get back|be back|reaching out|melden|travaille plus|verlassen|lavoro piu|trabalho mais|niet meer|encuentro|bei uns|office|away|vacation|holiday|leave\b|absen|travel|\bout (?:until|till|this|of|from)|\bpto\b|sabbatical|offline|no longer|any ?more|retired|left |address|adres|mailbox|receiv|ticket|request|closed|hiking|camping|respon|contacting|buro|buero|urlaub|erreich|ferien|reise|elternzeit|zuruc|zuruec|nicht mehr|eingegangen|erhalten|conge|vacances|deplacement|retour|quitte|recu|ferme|oficina|vacacion|ausente|baja|recibid|correo|ya no|cerrad|escritorio|ferias|viagem|recebe|licenca|fechad|ufficio|ferie|assente|rientr|ricevut|chius|indirizz|kantoor|afwezig|vakantie|verlof|ontvang|gesloten|semester|kontor|franvar|borta|fravar|urlop|nieobecn|biur|powrot|atvalin|biroj|\u4f11|\u51fa\u5dee|\u5916\u51fa|\u81ea\u52a8|\u81ea\u52d5|\u4e0d\u5728|\u6536\u5230|\u90ae\u4ef6|\u96e2\u8077|\u79bb\u804c|\u51fa\u5f35/

const hasReplyTopic = ({ away, left, changed, acknowledged }: Topics): boolean =>
  away || left || changed || acknowledged

function isAutomatic({ mail, field, subject, topics, own, plain, back }: Case): boolean {
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
  const returnsSoon = topics.meanwhile && back !== null && FIRST_PERSON.test(plain)
  if (topics.asks || !(topical || returnsSoon) || CONTRAST.test(plain)) return false
  // who left says so, and who follows; people say more
  if (topics.left && topics.sentences <= 4 && topics.other <= 0.5 && emailsIn(own).length > 0) return true
  // one sentence that says no more than until when
  if (topics.other === 0 && (topics.changed || (topics.away && back !== null))) return true
  return topics.other <= 0.34 && topics.kinds >= 2
}

/** "Cleo returns on Tuesday, ask me meanwhile" is told by somebody else. */
const FIRST_PERSON =
  /(?:^|[^a-z'])(?:i|i'll|i'm|we|we'll|je|nous|ich|wir|estare|volvere|regreso|sono|saro|ik|wij|eu|volto|jag|jeg|jestem|bede)(?![a-z'])/

function replyOf(known: Case): Automatic {
  const { mail, own, plain, words, back } = known
  const sender = mail.from[0]?.address ?? ''
  const reason = reasonOf(known)
  const strangers = emailsIn(own).filter(email => email.address !== sender)
  const movesOn = reason === 'changed-address' || (reason === 'left-company' && REACHES_SELF.test(plain))
  const newAddress = movesOn
    ? strangers.find(email => !LABELLED.test(own.slice(Math.max(0, email.from - 40), email.from)))?.address
    : undefined
  const namesOther = newAddress === undefined && reason !== 'acknowledgement'
  const successor = namesOther ? successorOf(own, plain, sender, reason !== 'changed-address', words) : null
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

function reasonOf({ topics, back, plain, plainSubject, words }: Case): AutoReplyReason {
  const returns = back !== null
  if (topics.left || (!returns && words.left.test(plainSubject))) return 'left-company'
  if (topics.changed && !(topics.away && returns)) return 'changed-address'
  if (topics.away) return topics.acknowledged && !returns && DESK.test(plain) ? 'acknowledgement' : 'out-of-office'
  if (topics.acknowledged && !returns) return 'acknowledgement'
  return returns || words.away.test(plainSubject) || AWAY_SUBJECT.test(plainSubject)
    ? 'out-of-office'
    : 'acknowledgement'
}

/** A desk that is closed on weekends confirms a request; it is not away. */
const DESK = /\b(?:support|desk|team|request|ticket|anfrage|demande|solicitud|aanvraag)\b/
