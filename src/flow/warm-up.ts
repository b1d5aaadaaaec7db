import { closesPromise } from '../context/closing.ts'
import { findingsIn } from '../context/findings.ts'
import { movesIn } from '../context/moves.ts'
import { fieldsOf, splitHeader } from '../mail/header-fields.ts'
import { readMail } from '../mail/read.ts'
import { verdictOf } from '../mail/verdict.ts'
import { warmUp as readMails } from '../mail/warm-up.ts'
import { bestName } from '../relationship/best-name.ts'
import { instantOf, localDateOf } from '../time/zone.ts'

const WORDS = [
  "Hello Anna, I'll send you the plan by Friday. Could you tell me who keeps the keys? We moved to Lisbon in March.",
  'Hallo Anna, ich schicke dir den Plan bis Freitag. Kannst du mir sagen, wer die Schlüssel hat? Im März ziehen wir um.',
  "Bonjour Anna, je t'envoie le plan vendredi. Peux-tu me dire qui garde les clés ? Nous déménageons en mars.",
  'Hola Anna, te envío el plano el viernes. ¿Puedes decirme quién guarda las llaves? Nos mudamos en marzo.',
  'Ciao Anna, ti mando la pianta venerdì. Puoi dirmi chi ha le chiavi? Ci trasferiamo a marzo.',
  'Olá Anna, envio-te a planta na sexta-feira. Podes dizer-me quem guarda as chaves? Mudamo-nos em março.',
  'Hoi Anna, ik stuur je het plan vrijdag. Kun je me zeggen wie de sleutels heeft? In maart verhuizen we.',
] as const
const WRITER = { name: 'Sam Reed', address: 'sam@example.com' }
const READER = { name: 'Anna Berg', address: 'anna@example.org' }

const RAW = [
  'Received: from mail.example.com (192.0.2.1) by cloudflare-email.net (cloudflare) id 1 for <log@example.net>; Mon, 02 Mar 2026 07:00:00 +0000',
  'Received-SPF: pass (mx.cloudflare.net: domain of sam@example.com designates 192.0.2.1 as permitted sender) receiver=mx.cloudflare.net;',
  'Authentication-Results: mx.cloudflare.net;',
  ' dkim=pass header.d=example.com header.s=a header.b=abc;',
  ' dmarc=pass header.from=example.com policy.dmarc=none; spf=pass smtp.mailfrom=sam@example.com',
  'From: =?utf-8?Q?Sam_Reed?= <sam@example.com>',
  'To: "Berg, Anna" <anna.berg@example.org>, bo@example.org',
  'Subject: Re: =?utf-8?B?TGlzYm9h?=',
  'Date: Mon, 2 Mar 2026 08:00:00 +0100',
  'Message-ID: <warm@example.com>',
  'MIME-Version: 1.0',
  'Content-Type: multipart/alternative; boundary="b"',
  '',
  '--b',
  'Content-Type: text/plain; charset=utf-8',
  'Content-Transfer-Encoding: quoted-printable',
  '',
  'S=C3=A3o vemo-nos.',
  '--b',
  'Content-Type: text/html; charset=utf-8',
  '',
  '<p>S\u00c3\u00a3o vemo-nos.</p>',
  '--b--',
  '',
].join('\r\n')

/** Reads a few built-in words in each language, so that an isolate's first mail does not pay for compiling patterns: while a
 *  Worker starts, that costs no call its time. Changes nothing. */
export function warmUp(): void {
  readMails()
  // Nothing in it waits, so that it is done when the call returns.
  void readMail(RAW)
  verdictOf(fieldsOf(splitHeader(RAW).header), 'example.com')
  bestName([
    { text: 'BERG, Anna', source: 'display' },
    { text: 'Anna Berg', source: 'signature' },
  ])
  instantOf('2026-03-03', '09:00', 'Europe/Berlin')
  localDateOf(0, 'America/New_York')
  for (const text of WORDS) {
    findingsIn(text, { writtenAt: '2026-03-03T10:00', from: WRITER, to: [READER], subject: 'Lisbon' })
    movesIn(text)
    closesPromise({ text, attachments: [] }, { quote: text, place: 0 })
  }
}
