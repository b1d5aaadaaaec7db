import { expect, test } from 'vitest'
import { automaticOf } from '../../src/mail/automatic.ts'
import type { Automatic } from '../../src/mail/reading.ts'
import { mailOf } from './mail-of.ts'

/** What is read in a mail with this text, sent on Tuesday 3 March 2026 at noon UTC. */
function read(text: string, fields: Readonly<Record<string, string>> = {}): Automatic | null {
  const mail = mailOf(
    {
      From: 'Ada Quill <ada@quill.example>',
      Date: 'Tue, 3 Mar 2026 12:00:00 +0000',
      Subject: 'Re: sketches',
      ...fields,
    },
    text,
  )
  return automaticOf(mail, text)
}

test.each([
  ['en', 'I am out of the office until Monday, 16 March. I will answer your message when I return.', '2026-03-16'],
  ['en', "Thanks for writing! I'm on parental leave through March 20 and won't be checking mail.", '2026-03-21'],
  ['en', 'I will be out of the office starting 03/02/2026 and will not return until 03/11/2026.', '2026-03-11'],
  ['en', 'I am travelling from 2 to 13 March with limited access to email.', '2026-03-14'],
  ['en', "I'm on holiday this week. Back on Monday, and I'll reply then.", '2026-03-09'],
  ['en', 'I am away from my desk and will be back tomorrow. For anything urgent please call the studio.', '2026-03-04'],
  ['en', 'Currently on vacation until the 17th, I will respond as soon as possible after that.', '2026-03-17'],
  ['en', 'Our office is closed until March 9th, 2026. Your e-mail will be answered after that.', '2026-03-09'],
  [
    'de',
    'Vielen Dank für Ihre Nachricht. Ich bin bis einschließlich 13. März im Urlaub und lese keine E-Mails.',
    '2026-03-14',
  ],
  [
    'de',
    'Ich bin ab dem 16.03. wieder erreichbar. In dringenden Fällen wenden Sie sich bitte an Herrn Lund, lund@quill.example.',
    '2026-03-16',
  ],
  ['de', 'Ich bin vom 02.03.2026 bis 06.03.2026 nicht im Büro. Ihre E-Mail wird nicht weitergeleitet.', '2026-03-07'],
  [
    'de',
    'Ich befinde mich auf Dienstreise und bin am Montag, den 9. März, wieder im Haus. Ich melde mich dann bei Ihnen.',
    '2026-03-09',
  ],
  ['fr', "Bonjour,\n\nJe suis en congés jusqu'au 15 mars et je répondrai à votre message à mon retour.", '2026-03-15'],
  [
    'fr',
    'Je suis absente du bureau du 2 au 13 mars inclus. En cas d’urgence, merci de contacter Léa Morin (lea@quill.example).',
    '2026-03-14',
  ],
  ['es', 'Hola, estoy de vacaciones hasta el 16 de marzo. Responderé a su mensaje a mi regreso.', '2026-03-16'],
  [
    'es',
    'Me encuentro fuera de la oficina del 2 al 6 de marzo; vuelvo el lunes 9 de marzo. Para urgencias, escriban a taller@quill.example.',
    '2026-03-09',
  ],
  ['pt', 'Olá, estou de férias até 13 de março e responderei assim que possível.', '2026-03-13'],
  [
    'pt',
    'Estarei ausente de 2 a 6 de março. Regresso no dia 9 de março. Em caso de urgência contacte a minha colega.',
    '2026-03-09',
  ],
  ['it', 'Buongiorno, sono in ferie fino al 13 marzo compreso. Risponderò al mio rientro.', '2026-03-14'],
  [
    'it',
    'Sarò assente dall’ufficio dal 2 al 6 marzo e rientrerò lunedì 9 marzo. Per urgenze contattare Bo Lund, bo@quill.example.',
    '2026-03-09',
  ],
  ['nl', 'Beste, ik ben met vakantie tot en met 13 maart en beantwoord uw bericht daarna.', '2026-03-14'],
  [
    'nl',
    'Ik ben afwezig en ben op maandag 16 maart weer terug. Voor dringende zaken kunt u contact opnemen met Bo Lund.',
    '2026-03-16',
  ],
  ['sv', 'Jag är på semester till och med 13 mars och svarar på mejl när jag är tillbaka.', '2026-03-14'],
  ['no', 'Jeg er på ferie og er tilbake mandag 16. mars. Jeg svarer da.', '2026-03-16'],
  [
    'da',
    'Jeg holder ferie og er tilbage den 16. marts. Din mail bliver besvaret hurtigst muligt derefter.',
    '2026-03-16',
  ],
  ['pl', 'Jestem na urlopie do 13 marca. Odpowiem na wiadomości po powrocie.', '2026-03-13'],
  ['ja', '3月2日から3月13日まで休暇をいただいております。3月16日より順次ご返信いたします。', '2026-03-16'],
])('an absence told in %s is read without any field that helps: %s', (_tag, text, returns) => {
  expect(read(text)).toMatchObject({ kind: 'auto-reply', reason: 'out-of-office', returns })
})

test.each([
  ['en', 'Ada Quill no longer works for Quill & Daughters. Please contact Bo Lund (bo@quill.example) instead.'],
  ['de', 'Ada Quill ist nicht mehr für unser Unternehmen tätig. Bitte wenden Sie sich an Bo Lund, bo@quill.example.'],
  ['fr', "Ada Quill a quitté l'entreprise. Merci de contacter Bo Lund : bo@quill.example"],
  ['es', 'Ya no trabajo en esta empresa. Por favor, contacte con Bo Lund: bo@quill.example'],
  ['pt', 'Já não trabalho na empresa. Por favor contacte Bo Lund, bo@quill.example.'],
  ['it', 'Non lavoro più per questa società. Si prega di contattare Bo Lund, bo@quill.example.'],
  ['nl', 'Ada Quill is niet meer werkzaam bij ons bedrijf. Neem contact op met Bo Lund, bo@quill.example.'],
])('who left is told apart from who is away, with the successor, in %s', (_tag, text) => {
  const mail = read(text, { 'Auto-Submitted': 'auto-replied' })
  expect(mail).toMatchObject({
    kind: 'auto-reply',
    reason: 'left-company',
    successor: { email: 'bo@quill.example', name: 'Bo Lund' },
  })
})

test.each([
  ['en', 'My e-mail address has changed. Please write to ada@newquill.example from now on.'],
  ['de', 'Meine neue E-Mail-Adresse lautet ada@newquill.example. Dieses Postfach wird nicht mehr gelesen.'],
  ['fr', 'Mon adresse a changé, merci de m’écrire désormais à ada@newquill.example.'],
  ['es', 'Mi nueva dirección de correo es ada@newquill.example.'],
  ['nl', 'Mijn nieuwe e-mailadres is ada@newquill.example.'],
])('a new address is read in %s', (_tag, text) => {
  expect(read(text, { 'Auto-Submitted': 'auto-replied' })).toMatchObject({
    reason: 'changed-address',
    newAddress: 'ada@newquill.example',
  })
})

test.each([
  'We have received your request. Your ticket number is 4711. A member of our team will be in touch.',
  'Vielen Dank für Ihre Anfrage, sie ist bei uns eingegangen und wird bearbeitet. Ticketnummer 4711.',
  'Nous avons bien reçu votre demande, enregistrée sous le numéro 4711.',
  'Hemos recibido su solicitud. Su número de caso es 4711.',
])('a desk that confirms is not away: %s', text => {
  expect(read(text, { 'Auto-Submitted': 'auto-generated' })).toEqual({ kind: 'auto-reply', reason: 'acknowledgement' })
})

test.each([
  ["Hi Bo,\n\nI'm out of the office until Monday, but the stairs look right to me. Could you send the second sheet?"],
  ['Sounds good. I am on vacation next week, so let us fix the date before Friday. Who brings the model?'],
  ['Hi all,\n\nCleo will be away until 16 March. Please send the invoices to me.'],
  ['Hallo Bo, ich bin ab Montag im Urlaub. Kannst du bitte die Pläne an Cleo schicken?'],
  ['> I am out of the office until 16 March.\n\nSee above, she is away. Shall we wait?'],
  ['Bo, tu peux relire la page 3 ? Je suis absent vendredi, on en parle lundi.'],
])('a person who mentions an absence stays a person: %j', text => {
  expect(read(text)).toBeNull()
})

test('a reply passed on is no automatic mail, though its subject says so', () => {
  const text =
    'Look what came back.\n\n---------- Forwarded message ---------\nFrom: Bo <bo@tanner.example>\nI am out of the office until 16 March.'
  expect(read(text, { Subject: 'Fwd: Automatic reply: stairs' })).toBeNull()
})

test('the day after the mail is meant by a weekday, never the same day', () => {
  expect(read('I am away and back on Tuesday. I will reply then.')).toMatchObject({ returns: '2026-03-10' })
})

test("the order of day and month follows the text's other days", () => {
  expect(read('I will be out of the office from 03/02/2026 to 03/20/2026 and will reply later.')).toMatchObject({
    returns: '2026-03-21',
  })
  expect(read('I will be out of the office from 02/03/2026 to 20/03/2026 and will reply later.')).toMatchObject({
    returns: '2026-03-21',
  })
})

test('a year that is not written is the next one when the day has long passed', () => {
  expect(read('I am on sabbatical until 10 January. I will not be reading my mail.')).toMatchObject({
    returns: '2027-01-10',
  })
})

test.each([
  ['please contact my colleague Dr. Cleo Lund on +49 30 1234567.', { name: 'Dr. Cleo Lund', phone: '+49 30 1234567' }],
  ['Cleo Lund (cleo@lund.example) is covering for me.', { name: 'Cleo Lund', email: 'cleo@lund.example' }],
  [
    'My replacement is Cleo Lund, who can be reached at cleo@lund.example or 555-0144.',
    { name: 'Cleo Lund', email: 'cleo@lund.example', phone: '555-0144' },
  ],
  ['For billing questions, please email billing@lund.example.', { email: 'billing@lund.example' }],
  [
    'In dringenden Fällen erreichen Sie meine Kollegin Cleo Lund unter 030 123456.',
    { name: 'Cleo Lund', phone: '030 123456' },
  ],
  ['Vous pouvez contacter Mme Cleo Lund au 01 55 50 01 12.', { name: 'Mme Cleo Lund', phone: '01 55 50 01 12' }],
])('whoever answers meanwhile is named: %s', (sentence, successor) => {
  expect(read(`I am out of the office until 16 March. ${sentence}`)).toMatchObject({ successor })
})

test("one's own mobile number is no successor", () => {
  expect(
    read('I am out of the office until 16 March and can be reached on my mobile +44 7700 900123 in emergencies.'),
  ).not.toHaveProperty('successor')
})

test('who left and says where to write has moved', () => {
  const text =
    'I have left Quill & Daughters. You can reach me at ada@private.example; for the studio please write to Cleo Lund, cleo@lund.example.'
  expect(read(text)).toEqual({ kind: 'auto-reply', reason: 'left-company', newAddress: 'ada@private.example' })
})

test("an absence that somebody else announces is a person's mail", () => {
  expect(
    read(
      'Just a reminder: Cleo Lund will be out this Friday and will return on Tuesday, 10 March. Please contact me if you need immediate assistance.',
    ),
  ).toBeNull()
})
