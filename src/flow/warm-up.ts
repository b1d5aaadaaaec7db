import { closesPromise } from '../context/closing.ts'
import { findingsIn } from '../context/findings.ts'
import { movesIn } from '../context/moves.ts'
import { warmUp as readMails } from '../mail/warm-up.ts'

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

/** Reads a few built-in words in each language, so that an isolate's first mail does not pay for compiling patterns: while a
 *  Worker starts, that costs no call its time. Changes nothing. */
export function warmUp(): void {
  readMails()
  for (const text of WORDS) {
    findingsIn(text, { writtenAt: '2026-03-03T10:00', from: WRITER, to: [READER], subject: 'Lisbon' })
    movesIn(text)
    closesPromise({ text, attachments: [] }, { quote: text, place: 0 })
  }
}
