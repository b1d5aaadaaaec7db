import { type Letter, letterHtml, oneLine } from './letter.ts'
import { isolated } from './person-words.ts'
import { type LetterLanguage, lettersIn } from './words.ts'

export type AcknowledgementContent = {
  readonly subject: string
  /** What was done, each with its absolute date, finished sentences. */
  readonly done: readonly string[]
  /** What was asked back or refused, finished sentences. */
  readonly refused: readonly string[]
  /** Answers to what was asked, finished paragraphs. */
  readonly informed: readonly string[]
  /** The owner's words that were not understood, quoted back. */
  readonly unread: readonly string[]
  /** Two answers that would have been understood. */
  readonly examples: readonly string[]
  readonly language: LetterLanguage
  readonly origin: string
}

/** Says back what was understood, and quotes what was not. */
export function acknowledgementLetter(content: AcknowledgementContent): Letter {
  const words = lettersIn(content.language).acknowledgement
  const { page } = lettersIn(content.language)
  const [opens, closes] = content.language === 'de' ? ['„', '“'] : ['“', '”']
  const quoted = content.unread
    .filter(text => text.trim() !== '')
    .map(text => `${opens}${isolated(oneLine(text, 120))}${closes}`)
  const paragraphs = [
    ...(content.done.length > 0 ? [words.understood, ...content.done.map(sentence => `– ${sentence}`)] : []),
    ...content.informed,
    ...content.refused,
    ...(quoted.length > 0 ? [words.notUnderstood, ...quoted.map(text => `– ${text}`)] : []),
    ...(content.unread.length > 0 ? [words.forExample(content.examples)] : []),
    ...(content.done.length > 0 ? [words.undo] : []),
    words.mute,
  ]
  const subject = oneLine(words.subject(content.subject), 200)
  const html = letterHtml(
    content.language,
    subject,
    content.done[0] ?? content.informed[0] ?? content.refused[0] ?? quoted[0] ?? '',
    [
      ...paragraphs.map(text => ({ kind: 'paragraph' as const, text })),
      { kind: 'small', text: '', links: [{ label: page, href: content.origin }] },
    ],
  )
  return { subject, text: [...paragraphs, '', `${page}: ${content.origin}`, ''].join('\n'), html }
}
