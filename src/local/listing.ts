import { strong } from './command-line.ts'

/** Sent mails as lines for a person: the subject, then when, to whom and where the file is. */
export function sentLines(mails: readonly unknown[]): string {
  return mails
    .map(mail => {
      const { subject, to, at, file } = Object(mail)
      return `${strong(subject || '(no subject)')}\n  ${String(at).slice(0, 16).replace('T', ' ')} UTC · to ${to} · ${file}`
    })
    .join('\n')
}
