import { type Block, type Letter, letterHtml, oneLine } from './letter.ts'
import { mailto } from './links.ts'
import { isolated } from './person-words.ts'
import { type LetterLanguage, lettersIn } from './words.ts'

export type ReminderContent = {
  readonly text: string
  readonly person: {
    readonly name: string
    readonly position: string
    readonly writeTo: string | null
    readonly replyTo: string
  } | null
  readonly ownerName: string
  readonly language: LetterLanguage
  readonly captureAddress: string
  readonly pageUrl: string
}

/** A reminder that the owner asked for at an exact time. */
export function reminderLetter({ text, person, language, captureAddress, pageUrl }: ReminderContent): Letter {
  const words = lettersIn(language)
  const said = words.reminder(isolated(oneLine(text)))
  const name = person ? isolated(oneLine(person.name, 80)) : ''
  const subject = oneLine(name ? `${name}: ${text}` : text, 200)
  const write = person?.writeTo ? mailto({ to: person.writeTo, bcc: captureAddress }) : null
  const answers = person
    ? words.answers.reminder.map(answer => ({
        label: answer.label,
        href: mailto({ to: person.replyTo, subject: answer.reply, body: `${answer.reply}\r\n` }),
        reply: answer.reply,
      }))
    : []
  const blocks: Block[] = [
    ...(person ? [{ kind: 'heading', text: name, note: isolated(oneLine(person.position, 120)) } satisfies Block] : []),
    { kind: 'paragraph', text: said },
    ...(write ? [{ kind: 'button', link: { label: words.writeTo(name), href: write } } satisfies Block] : []),
    ...(answers.length > 0 ? [{ kind: 'links', lead: words.orAnswer, links: answers } satisfies Block] : []),
    { kind: 'small', text: '', links: [{ label: words.page, href: pageUrl }] },
  ]
  const lines = [
    ...(name ? [name] : []),
    said,
    ...(write ? [`${words.writeTo(name)}: ${write}`] : []),
    ...(answers.length > 0 ? [`${words.orAnswer}: ${answers.map(answer => answer.reply).join(' \u00b7 ')}`] : []),
    `${words.page}: ${pageUrl}`,
    '',
  ]
  return { subject, text: lines.join('\n'), html: letterHtml(language, subject, said, blocks) }
}
