import { HOLD_REASONS, type HoldReason } from '../../flow/judge.ts'
import type { Language } from '../ports.ts'

const EN: Readonly<Record<HoldReason, string>> = {
  unverified: 'The mail server could not confirm that it comes from you.',
  'authentication-failed': 'The mail server found that it does not come from where it says.',
  'not-owner':
    'It names a sender who is not you: somebody knows your capture address, or you wrote from another address.',
  'automatic-not-owner': 'It is an automatic mail, and not from you.',
  'address-unconfirmed': 'It comes from an address of yours that is not confirmed yet.',
  'from-missing': 'It names no sender.',
  'from-ambiguous': 'It names more than one sender.',
  'from-unreadable': 'Its sender could not be read.',
  'too-many-recipients': 'It went to more than a thousand people.',
  'too-many-hops': 'It passed through so many servers that it looks like a loop.',
  'header-too-large': 'Its header is larger than any honest one.',
  empty: 'There was nothing in it.',
  conflict: 'It has the number of a mail that Kith knows, but other words.',
}

const DE: Readonly<Record<HoldReason, string>> = {
  unverified: 'Der Mailserver konnte nicht bestätigen, dass sie von dir kommt.',
  'authentication-failed':
    'Der Mailserver hat festgestellt, dass sie nicht von dort kommt, woher sie zu kommen behauptet.',
  'not-owner':
    'Als Absender steht jemand anders darin: Jemand kennt deine Fangadresse, oder du hast von einer anderen Adresse geschrieben.',
  'automatic-not-owner': 'Sie ist eine automatische Mail und nicht von dir.',
  'address-unconfirmed': 'Sie kommt von einer deiner Adressen, die noch nicht bestätigt ist.',
  'from-missing': 'Sie nennt keinen Absender.',
  'from-ambiguous': 'Sie nennt mehr als einen Absender.',
  'from-unreadable': 'Ihr Absender ließ sich nicht lesen.',
  'too-many-recipients': 'Sie ging an mehr als tausend Menschen.',
  'too-many-hops': 'Sie lief über so viele Server, dass es nach einer Schleife aussieht.',
  'header-too-large': 'Ihr Kopf ist größer als jeder ehrliche.',
  empty: 'Es stand nichts darin.',
  conflict: 'Sie trägt die Nummer einer Mail, die Kith kennt, aber andere Worte.',
}

const OTHER: Readonly<Record<Language, string>> = {
  en: 'Kith tried several times and could not read it.',
  de: 'Kith hat es mehrmals versucht und konnte sie nicht lesen.',
}

/** Why a mail is held, in a sentence. */
export function heldReason(reason: string | null, language: Language): string {
  const known = HOLD_REASONS.find(name => name === reason)
  if (known === undefined) return OTHER[language]
  return (language === 'de' ? DE : EN)[known]
}
