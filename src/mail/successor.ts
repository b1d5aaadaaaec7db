import type { AutomaticPatterns } from './automatic-patterns.ts'
import type { Automatic } from './reading.ts'

export type Successor = NonNullable<Automatic['successor']>

const LENGTH_MAX = 4_000
const CAPITAL = 'A-Z\u00c0-\u00d6\u00d8-\u00de\u0100-\u017d'
const LETTER = 'A-Za-z\u00c0-\u024f'
const NAME = `(?:(?:Dr|Mr|Mrs|Ms|Prof|Herrn?|Frau|M|Mme|Mlle|Sr|Sra|Dott|Ing)\\.?\\s{1,3}){0,2}[${CAPITAL}][${LETTER}'\u2019.-]{1,30}(?:\\s{1,3}(?:(?:de|von|van|der|den|da|di|du|la|le|del)\\s{1,3}){0,2}[${CAPITAL}][${LETTER}'\u2019.-]{0,30}){0,3}`
const ROLE = `[a-z][${LETTER}-]{1,20}(?:[ -][a-z][${LETTER}-]{1,20}){0,3}`
const NAME_BEFORE = new RegExp(
  `(${NAME})[\\s,:;("\u2013-]{0,6}(?:${ROLE})?[\\s,:;("\u2013<[-]{0,8}(?:(?:at|on|by|via|unter|em|en|a|\u00e0|e-?mail|mailto:|per|auf|op)[\\s,:]{0,3}){0,2}[\\s<(["]{0,4}$`,
)
const NAME_BEHIND = new RegExp(
  `^(?:[\\s,:]{1,3}(?:the|my|our|your|mein(?:en?|e[rm])?|unser(?:en?)?|mon|ma|le|la|el|il|mi|mia|meu|minha|mijn|o|a|colleagues?|backup|assistant|deputy|manager|kolleg(?:e|en|in)|coll\u00e8gue|collega|colega|an|bei|con|to|with|and|please|me|das|die|der|den|dem)){0,4}[\\s,:]{1,3}(${NAME})`,
)
const EMAIL =
  /[A-Za-z\d\u00c0-\u024f][\w\u00c0-\u024f.%+'-]{0,63}(?:@|\s?-\sat\s-\s|\s?[([]at[)\]]\s?)[A-Za-z\d][A-Za-z\d.-]{1,200}\.[A-Za-z]{2,24}/g
const PHONE = /(?:\+|\b0|\(|\b\d)[\d() ./-]{5,22}\d|\bx\d{3,6}\b/g
/** Words with a capital that are no name: the beginning of a sentence, a form of address, a day. */
const NO_NAME =
  /^(?:Contactar|Contacter|Contactez|Contact|Contatt\w{1,5}|Call|Write|Ask|Kontakt\w{0,8}|Wenden|Neem|Escriban?|I|If|For|Please|In|The|This|My|Our|You|Your|Thank|Thanks|Kind|Best|Regards|On|At|Or|And|Me|It|We|Bitte|Kollegen?|Kollegin|Collègue|Colleague|Vertretung|Ich|Bei|Mit|Sie|Ihr|Wir|Merci|Pour|En|Je|Vous|Si|Para|Por|Em|Per|Da|Voor|Het|Ik|Urgent|Email|E-?mail|Mail|Phone|Tel|Mobile|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|January|February|March|April|May|June|July|August|September|October|November|December|MJX)$/i

/** Whom an absent person's reply names to ask meanwhile: the first address, name or number behind words that say so. `own`: the
 *  sender's own address, lower-cased; `foldedText`: the same text folded, offsets alike. Null where nobody is named. */
export function successorOf(
  text: string,
  foldedText: string,
  own: string,
  otherwise: boolean,
  words: AutomaticPatterns,
): Successor | null {
  const source = text.slice(0, LENGTH_MAX)
  const cues = [...foldedText.slice(0, LENGTH_MAX).matchAll(words.contact)]
    .map(match => match.index + match[0].length)
    .slice(0, 60)
  const emails = emailsIn(source).filter(each => each.address !== own)
  const cued = emails.find(each => cues.some(cue => cue <= each.from && each.from - cue < 220))
  const email = cued ?? (otherwise && emails.length > 0 ? emails[0] : undefined)
  if (email) return withEmail(source, email, cues)
  return withoutEmail(source, cues, own)
}

type Email = { readonly address: string; readonly from: number; readonly to: number }

/** Addresses as people write them, ` - at - ` included, lower-cased. */
export function emailsIn(text: string): readonly Email[] {
  return [...text.slice(0, LENGTH_MAX).matchAll(EMAIL)].slice(0, 40).map(match => ({
    address: match[0].replace(/\s?(?:-\sat\s-|[([]at[)\]])\s?/i, '@').toLowerCase(),
    from: match.index,
    to: match.index + match[0].length,
  }))
}

function withEmail(source: string, email: Email, cues: readonly number[]): Successor {
  const lead = source.slice(Math.max(0, email.from - 120), email.from)
  const before = plausible(NAME_BEFORE.exec(lead)?.[1])
  const cue = cues.findLast(each => each <= email.from && email.from - each < 120)
  const name = before ?? (cue === undefined ? undefined : nameBehind(source, cue))
  const around = source.slice(Math.max(0, email.from - 60), email.to + 60).replace(email.address, ' ')
  const phone = phoneIn(around)
  return { ...(name ? { name } : {}), email: email.address, ...(phone ? { phone } : {}) }
}

/** A name or number alone: `please contact Jessica at 785-6424`. One's own mobile is nobody else's. */
function withoutEmail(source: string, cues: readonly number[], own: string): Successor | null {
  const ownName = own.split('@', 1)[0] ?? ''
  for (const cue of cues) {
    const name = nameBehind(source, cue)
    if (!name || name.toLowerCase() === ownName) continue
    const lastWord = name.slice(name.lastIndexOf(' ') + 1)
    const from = source.indexOf(lastWord, cue) + lastWord.length
    const phone = phoneIn(source.slice(from, from + 80).split(/[!?\n]\s|\.\s/, 1)[0] ?? '')
    return phone ? { name, phone } : { name }
  }
  return null
}

const nameBehind = (source: string, cue: number): string | undefined =>
  plausible(NAME_BEHIND.exec(source.slice(cue, cue + 120))?.[1])

function plausible(found: string | undefined): string | undefined {
  const name = found
    ?.replace(/\s+/g, ' ')
    .replace(/[.,:]+$/, '')
    .trim()
  const kept = name
    ?.split(' ')
    .filter(word => !NO_NAME.test(word.replace(/[.,]/g, '')))
    .join(' ')
  return kept && kept.length > 1 ? kept : undefined
}

function phoneIn(text: string): string | undefined {
  for (const [found] of text.matchAll(PHONE)) {
    const digits = found.replace(/\D/g, '')
    if ((digits.length >= 6 && digits.length <= 15) || found.startsWith('x'))
      return found.replace(/^\(?(?=[^)]*$)/, '').trim()
  }
  return undefined
}
