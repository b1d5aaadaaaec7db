import { readFile } from 'node:fs/promises'
import { readMail } from '../../mail/read.ts'
import { verdictOf } from '../../mail/verdict.ts'
import { answerLines } from '../jsonl.ts'
import { mailOfCase, wallClockOf } from '../mail-case.ts'
import { mailsOfMbox } from '../mbox.ts'
import { answerOf, type ReadingAnswer } from '../reading-answer.ts'
import { pageOf } from '../reading-page.ts'
import { warmReading } from '../reading-warm-up.ts'

const USAGE = `usage: kith read FILE… | -        what Kith reads in .eml or mbox files ("-": standard input)
       kith read --json FILE… | -  the same as JSON, one line for each mail
       kith read --jsonl           one case on each line of standard input, one answer line each`

/** `kith read`: what Kith reads in a mail, with the very functions the Worker runs. Returns the exit code. */
export async function run(args: readonly string[]): Promise<number> {
  if (args.includes('--help')) {
    console.log(USAGE)
    return 0
  }
  if (args.includes('--jsonl')) {
    await warmReading()
    await answerLines(answerCase)
    return 0
  }
  const files = args.filter(arg => arg === '-' || !arg.startsWith('-'))
  const unknown = args.find(arg => arg.startsWith('-') && arg !== '-' && arg !== '--json')
  if (files.length === 0 || unknown) {
    console.error(unknown ? `kith read: no option "${unknown}"\n${USAGE}` : USAGE)
    return 2
  }
  let code = 0
  for (const file of files) {
    const ok = await printFile(file, args.includes('--json'))
    if (!ok) code = 1
  }
  return code
}

async function answerCase(question: unknown): Promise<object> {
  const asked = await mailOfCase(question)
  const { zones: _, ...answer } = answerOf(asked.id, asked.mail, asked.writtenAt)
  return answer
}

async function printFile(file: string, asJson: boolean): Promise<boolean> {
  let bytes: string
  try {
    bytes = file === '-' ? await standardInput() : await readFile(file, 'latin1')
  } catch (error) {
    console.error(`kith read: cannot read ${file}: ${error instanceof Error ? error.message : String(error)}`)
    return false
  }
  for (const raw of mailsOfMbox(bytes)) {
    const mail = await readMail(raw)
    const answer: ReadingAnswer = answerOf(mail.messageId, mail, wallClockOf(mail))
    const domain = mail.from[0]?.address.split('@').at(-1) ?? ''
    console.log(asJson ? JSON.stringify(answer) : pageOf(answer, verdictOf(mail.headers, domain)))
  }
  return true
}

async function standardInput(): Promise<string> {
  const chunks: string[] = []
  process.stdin.setEncoding('latin1')
  for await (const chunk of process.stdin) chunks.push(String(chunk))
  return chunks.join('')
}
