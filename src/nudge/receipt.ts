import type { Instant } from '../time/instant.ts'
import { aboutDay } from './day-words.ts'
import { type Letter, letterHtml, oneLine } from './letter.ts'
import { isolated } from './person-words.ts'
import { type LetterLanguage, lettersIn, listOf } from './words.ts'

export type ReceiptContent = {
  readonly people: readonly { readonly name: string; readonly isNew: boolean; readonly quietAt: Instant | null }[]
  readonly subject: string
  /** The very first captured mail: it says that Bcc works. */
  readonly first: boolean
  readonly owner: { readonly language: LetterLanguage; readonly zone: string }
  readonly origin: string
}

/** The answer to a captured mail: who was filed, when the next nudge would come, how to undo, how to mute. */
export function receiptLetter({ people, subject, first, owner, origin }: ReceiptContent): Letter {
  const words = lettersIn(owner.language)
  const names = (list: readonly { readonly name: string }[]) =>
    listOf(
      list.map(person => isolated(oneLine(person.name, 60))),
      words,
    )
  const newcomers = people.filter(person => person.isNew)
  const next = people.find(person => person.quietAt !== null)
  const sentences = [
    ...(first ? [words.receipt.works] : []),
    people.length > 0 ? words.receipt.filed(names(people)) : words.receipt.nobody,
    ...(newcomers.length > 0 && newcomers.length < people.length ? [words.receipt.isNew(names(newcomers))] : []),
    next?.quietAt
      ? words.receipt.nextNudge(isolated(oneLine(next.name, 60)), aboutDay(next.quietAt, owner.zone, owner.language))
      : words.receipt.noNudgeYet,
    ...(people.length > 0 ? [words.receipt.undo] : []),
    ...(first ? [words.receipt.mute] : []),
  ]
  const title = first ? words.receipt.subject : words.acknowledgement.subject(oneLine(subject, 150))
  const html = letterHtml(owner.language, title, sentences[0] ?? '', [
    ...sentences.map(text => ({ kind: 'paragraph' as const, text })),
    { kind: 'small', text: '', links: [{ label: words.page, href: origin }] },
  ])
  return { subject: oneLine(title, 200), text: [...sentences, '', `${words.page}: ${origin}`, ''].join('\n'), html }
}
