import { oneLine } from '../nudge/letter.ts'
import type { LetterLanguage } from '../nudge/words.ts'
import type { LeftOut } from './cast.ts'
import { PEOPLE_OF_A_MAIL_MAX } from './filing.ts'

const REASONS: Readonly<Record<LetterLanguage, Readonly<Record<LeftOut, string>>>> = {
  en: {
    own: 'your own address',
    kith: 'an address of Kith',
    role: 'a shared or automatic address',
    'never-log': 'on your never-log list',
    forgotten: 'somebody whom you had Kith forget',
  },
  de: {
    own: 'deine eigene Adresse',
    kith: 'eine Adresse von Kith',
    role: 'eine geteilte oder automatische Adresse',
    'never-log': 'auf deiner Nie-notieren-Liste',
    forgotten: 'jemand, den du hast vergessen lassen',
  },
}

/** What filing a mail did: with whom, who is new, who was left out and why, and whether no server but Kith alone vouched for it. */
export function filedSentence(
  people: readonly string[],
  newcomers: readonly string[],
  leftOut: ReadonlyMap<string, LeftOut>,
  tooMany: boolean,
  language: LetterLanguage,
  dkimByKith = false,
): string {
  const out = [...leftOut].filter(([, reason]) => reason !== 'own' && reason !== 'kith')
  const fresh = language === 'de' ? 'neu' : 'new'
  const all = people
    .map(name => (newcomers.includes(name) ? `${oneLine(name, 60)} (${fresh})` : oneLine(name, 60)))
    .join(', ')
  // Who is new without being written to was introduced, or had a copy.
  const names = newcomers
    .filter(name => !people.includes(name))
    .map(name => oneLine(name, 60))
    .join(', ')
  const sentences: string[] = all ? [language === 'de' ? `Notiert: ${all}.` : `Noted: ${all}.`] : []
  if (names) sentences.push(language === 'de' ? `Neu: ${names}.` : `New: ${names}.`)
  for (const [address, reason] of out.slice(0, 5)) {
    const why = REASONS[language][reason]
    // Saying the address would be keeping it.
    if (reason === 'forgotten') {
      sentences.push(language === 'de' ? `Nicht notiert: ${why}.` : `Not noted: ${why}.`)
      continue
    }
    sentences.push(language === 'de' ? `Nicht notiert: ${address} (${why}).` : `Not noted: ${address} (${why}).`)
  }
  if (tooMany) {
    sentences.push(
      language === 'de'
        ? `Mehr als ${PEOPLE_OF_A_MAIL_MAX} Empfänger: die Mail ist notiert, ohne die Leute.`
        : `More than ${PEOPLE_OF_A_MAIL_MAX} recipients: the mail is noted, without its people.`,
    )
  }
  if (dkimByKith && sentences.length > 0)
    sentences.push(
      language === 'de'
        ? 'Kein Server hat dafür gebürgt; Kith hat DKIM selbst geprüft.'
        : 'No server vouched for it; Kith checked DKIM itself.',
    )
  return sentences.join(' ')
}
