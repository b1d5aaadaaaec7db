import { styleText } from 'node:util'
import type { Program } from '../running/program.ts'

export type Screen = {
  readonly program: Program
  readonly signIn: string
  readonly data: string
  readonly relay: string | null
  readonly assumed: readonly string[]
}

/** The one screen that a start shows: where copies go, where to look, how to point a mail client here, and a line to try it. */
export function screenOf({ program, signIn, data, relay, assumed }: Screen): string {
  const strong = (text: string) => styleText('bold', text, { stream: process.stdout })
  const kith = (command: string) => `npm run kith -- ${command}${data === '.kith' ? '' : ` --data ${data}`}`
  const { host, port } = program.smtp
  const others = relay
    ? `Mail for others is passed on to ${relay.replace(/\/\/.*@/, '//')}.`
    : 'Mail for others stays here and is not delivered (to pass it on: npm start -- --relay smtp://host:port).'
  const clock = program.clock.standing()
    ? [`The clock stands at ${onTheClock(program.clock.now(), program.zone)}; move it: ${kith('travel 3d')}`]
    : []
  return [
    '',
    strong('Kith is running.'),
    '',
    `Capture address   ${strong(program.capture)}`,
    `                  Put it into Bcc when you write to somebody. Kith does the rest.`,
    `Web view          ${strong(signIn)}`,
    `                  This link signs you in once, within ten minutes. A new one: ${kith('sign-in')}`,
    `Mail client       Add an outgoing server: SMTP, ${host}, port ${port}, no encryption, no password.`,
    `                  ${others}`,
    `Owner             ${program.owner}, ${program.zone}`,
    ...[...assumed, ...clock].map(line => `                  ${line}`),
    '',
    'A first mail, from another terminal:',
    '',
    `  ${strong(kith('first-mail'))}`,
    '',
    `What Kith sends: ${program.web}/outbox    Commands: npm run kith -- help    Stop: Ctrl-C`,
    '',
  ].join('\n')
}

/** A moment as the owner's clock shows it, with the zone: "2026-03-02 08:00, Europe/Berlin". */
export function onTheClock(at: number, zone: string): string {
  const shown = new Date(at).toLocaleString('sv-SE', { timeZone: zone, dateStyle: 'short', timeStyle: 'short' })
  return `${shown}, ${zone}`
}
