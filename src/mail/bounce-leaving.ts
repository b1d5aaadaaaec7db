import { accentFolded } from './accent-folded.ts'
import { aboveReturned } from './bounce.ts'
import type { Mail } from './mail.ts'
import { ownWords } from './own-words.ts'

const REPORT_LENGTH_MAX = 16_384
const DIAGNOSIS = /^diagnostic-code[ \t]{0,9}:(.{0,998}(?:\n[ \t].{0,998}){0,9})/gim

/** How administrators word it, in the refusal itself (RFC 5321 section 4.2: its text is free) or above the report. Narrower
 *  than what an automatic reply may say: "no longer at this host" is said of mailboxes. */
const LEFT = new RegExp(
  [
    'no longer (?:employed|with (?!us\\b)[a-z]|works?\\b(?! with)|an? (?:employee|member of staff))|(?:has|have) left (?:the |our )?(?:company|firm|organi[sz]ation|university|institute)',
    'nicht mehr (?:bei|fur|in) .{1,60}(?:tatig|beschaftigt|angestellt|arbeite)|nicht mehr (?:bei uns|im (?:hause?|unternehmen))|(?:hat|haben) (?:das|unser) (?:unternehmen|haus) verlassen|aus (?:dem|unserem) unternehmen ausgeschieden',
    '(?:ne travaille|n.est|ne fait) plus (?:chez|pour|partie d)|a quitte (?:l.entreprise|la societe|notre societe)',
    'ya no (?:trabaja|forma parte)|ha dejado la empresa',
    'non lavora piu|ha lasciato l.azienda',
    'ja nao trabalha|nao trabalha mais|deixou a empresa',
    'niet meer werkzaam|werkt niet (?:meer|langer)|niet langer (?:werkzaam|in dienst)',
  ].join('|'),
)

/** Whether a bounce says that its recipient has left where they worked. Read are the words of the server and of its report,
 *  not the mail that came back. Linear, never throws. */
export function saysThatTheyLeft({ reports }: Pick<Mail, 'reports'>, text: string): boolean {
  const diagnoses = reports
    .filter(report => report.type.endsWith('delivery-status'))
    .flatMap(report => report.content.slice(0, REPORT_LENGTH_MAX).match(DIAGNOSIS) ?? [])
  return [ownWords(aboveReturned(text)), ...diagnoses].some(words =>
    LEFT.test(accentFolded(words).replace(/\s+/g, ' ')),
  )
}
