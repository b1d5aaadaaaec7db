import { createTransport } from 'nodemailer'
import { readArguments, type Usage } from '../command-line.ts'
import { firstMail } from '../first-mail.ts'
import { askKith, KithError } from '../running-kith.ts'

const USAGE: Usage = {
  name: 'first-mail',
  page: `npm run kith -- first-mail

Sends one mail over SMTP as your mail client would: from you to an invented Anna, with the capture address in Bcc. Nothing leaves
this machine. With --json: what Kith then knows of Anna, as "person".`,
  words: [0, 0],
}
const ANNA = 'anna.berg@nordlicht.example'
const TRIES = 50

/** `kith first-mail`. Returns the exit code. */
export async function run(args: readonly string[]): Promise<number> {
  const read = readArguments(args, USAGE)
  if (!read.ok) return read.code
  const { data, json } = read.arguments
  const { smtp, capture, owner, web, now } = Object(await askKith(data, '/status'))
  const transport = createTransport({ host: smtp.host, port: smtp.port, secure: false, ignoreTLS: true })
  const raw = firstMail(owner, new Date(now))
  // Anna herself gets nothing: only Kith's copy is sent, as Bcc would send it.
  await transport.sendMail({ envelope: { from: owner, to: [capture] }, raw })
  const anna = await whenKnown(data)
  if (json) console.log(JSON.stringify(anna))
  else {
    const folder = data === '.kith' ? '' : ` --data ${data}`
    console.log(`Kith got it, and knows ${Object(anna).name} now:\n`)
    console.log(`  ${web}/outbox   the mail that Kith answered with`)
    console.log(`  npm run kith -- person Anna${folder}`)
    console.log(`  npm run kith -- sign-in${folder}      the web view`)
  }
  return 0
}

/** The mail is read just after it was taken: asked again until it has been. */
async function whenKnown(data: string): Promise<unknown> {
  for (let tried = 1; ; tried += 1) {
    try {
      return await askKith(data, '/person', { name: ANNA })
    } catch (error) {
      if (!(error instanceof KithError) || tried >= TRIES) throw error
      await new Promise(resolve => setTimeout(resolve, 100))
    }
  }
}
