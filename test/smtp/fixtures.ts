import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { ROOT } from './running-program.ts'

export const SAM = 'sam@keller.example'

/** A mail of test/fixtures/smtp, one character per byte, with CRLF line ends and the capture address where it names it. */
export async function mailOf(name: string, capture = ''): Promise<string> {
  const text = await readFile(join(ROOT, 'test/fixtures/smtp', `${name}.eml`), 'latin1')
  return text.replaceAll('{{capture}}', capture).replace(/\r?\n/g, '\r\n')
}

/** Sam's reply to a mail of Kith's, the mail quoted below as clients do. */
export function replyTo(
  mail: { readonly subject: string; readonly text: string; readonly replyTo: string | null; readonly headers: object },
  words: string,
  date: string,
  id: string,
): string {
  const quoted = mail.text.split('\n').map(line => `> ${line}`)
  return [
    `From: Sam Keller <${SAM}>`,
    `To: <${mail.replyTo}>`,
    `Subject: Re: ${mail.subject}`,
    `Date: ${date}`,
    `Message-ID: <${id}@keller.example>`,
    'MIME-Version: 1.0',
    'Content-Type: text/plain; charset=utf-8',
    'Content-Transfer-Encoding: 8bit',
    '',
    words,
    '',
    'On Fri, 6 Mar 2026 at 09:00, Kith <kith@kith.test> wrote:',
    ...quoted,
    '',
  ].join('\r\n')
}
