import { expect, test } from 'vitest'
import { answersAsk, bringsThing, closesPromise, settlesAsk, thanksForPromise } from '../../src/context/closing.ts'

const PROMISE = { quote: "I'll send you the seating plan by Friday.", place: 0 }
const NOTHING: readonly string[] = []

test('a later mail that says it sent the thing keeps the promise, with the words that say so', () => {
  const closing = closesPromise(
    { text: 'Hi Anna,\n\nI have sent the plan to your office.', attachments: NOTHING },
    PROMISE,
  )
  expect(closing).toEqual({ quote: 'I have sent the plan to your office.', place: 10, reason: 'said-done' })
})

test('an attachment that carries the name of the thing keeps the promise', () => {
  const later = { text: 'Here it is.', attachments: ['seating-plan-2.pdf'] }
  expect(closesPromise({ ...later, text: 'Attached is what we spoke of.' }, PROMISE)?.reason).toBe('attached')
  expect(closesPromise({ ...later, attachments: ['invoice.pdf'] }, PROMISE)).toBeNull()
})

test('"as promised" keeps the promise without another word in common', () => {
  expect(closesPromise({ text: 'As promised!', attachments: NOTHING }, PROMISE)?.reason).toBe('said-done')
})

test('a mail that puts the thing off, asks for it, or speaks of another keeps nothing', () => {
  for (const text of [
    'I have not finished the plan yet.',
    'I will send the plan tomorrow.',
    'Where is the plan you sent?',
    'I have paid the invoice for the boat.',
  ]) {
    expect(closesPromise({ text, attachments: NOTHING }, PROMISE)).toBeNull()
  }
})

test('thanks of the other side for the thing keep the promise; thanks in advance do not', () => {
  expect(
    thanksForPromise({ text: 'Thank you for the plan, it is lovely.', attachments: NOTHING }, PROMISE)?.reason,
  ).toBe('thanked')
  expect(thanksForPromise({ text: 'Thanks in advance for the plan.', attachments: NOTHING }, PROMISE)).toBeNull()
  expect(thanksForPromise({ text: 'Thanks for dinner.', attachments: NOTHING }, PROMISE)).toBeNull()
})

test('promises are kept in the other languages too', () => {
  const cases: readonly [string, string][] = [
    ['Ich schicke dir den Entwurf bis Freitag.', 'Ich habe dir den Entwurf gerade geschickt und bin nun im Garten.'],
    ['Je vous enverrai le devis avant vendredi.', 'Vous trouverez le devis ci-joint, avec les plans de la maison.'],
    ['Te mando las fotos de la casa el viernes.', 'Te he enviado las fotos por correo, espero que te gusten.'],
    ['Le invierò il preventivo entro venerdì.', 'In allegato il preventivo per la barca, come d’accordo.'],
    ['Vou enviar o orçamento até sexta-feira.', 'Já enviei o orçamento para você ontem à tarde.'],
    ['Ik stuur je de tekening voor vrijdag.', 'Ik heb je de tekening net gestuurd, veel plezier ermee.'],
  ]
  for (const [quote, text] of cases) {
    expect([quote, closesPromise({ text, attachments: NOTHING }, { quote, place: 0 }) !== null]).toEqual([quote, true])
  }
})

const ASK = { quote: 'Did you settle on an office in Lisbon?', place: 0 }

test('a yes or a no at the head of the answer answers the ask', () => {
  expect(answersAsk({ text: 'Hi Sam,\n\nYes, last week!', attachments: NOTHING }, ASK)?.quote).toBe('Yes, last week!')
  expect(answersAsk({ text: 'Hi Sam - yes, last week.', attachments: NOTHING }, ASK)?.quote).toBe('yes, last week.')
})

test('a statement that takes up the words of the ask answers it', () => {
  expect(answersAsk({ text: 'The office is in Lisbon, near the river.', attachments: NOTHING }, ASK)?.reason).toBe(
    'answered',
  )
})

test('an answer of the thread settles an ask, unless it only puts it off, in seven languages', () => {
  const settles = (text: string) => settlesAsk({ text, attachments: NOTHING }, ASK)
  expect(settles('We had a lovely summer by the sea.')).toBe(true)
  expect(settles('Yes, in May. I will send you pictures.')).toBe(true)
  for (const text of [
    'I will look into it and tell you on Monday.',
    'Ich schaue es mir noch an und melde mich am Montag bei dir.',
    'Je vais regarder et je te dirai lundi.',
    'Lo voy a mirar y te digo el lunes.',
    'Ci guardo e ti dico lunedì, ma non ancora oggi.',
    'Vou ver isso e depois digo-te na segunda-feira.',
    'Ik zal ernaar kijken en laat het je maandag weten.',
  ])
    expect([text, settles(text)]).toEqual([text, false])
})

test('a question in return, a delay, and other news answer nothing', () => {
  for (const text of [
    'Why the office in Lisbon?',
    'I will tell you about the office soon.',
    'We had a lovely summer.',
  ]) {
    expect(answersAsk({ text, attachments: NOTHING }, ASK)).toBeNull()
  }
})

test('a reply that only promises the answer leaves the question open, in seven languages', () => {
  const cases: readonly [string, string][] = [
    ['Can you confirm the room for the choir?', "Noted. I'll get back to you by Wednesday at the latest."],
    ['Kannst du mir den Raum für den Chor bestätigen?', 'Ist notiert. Ich sage es dir bis Mittwoch.'],
    ['Pouvez-vous me confirmer la salle de la chorale ?', "C'est noté. Je vous réponds d'ici mercredi au plus tard."],
    ['¿Puedes confirmarme la sala del coro?', 'Anotado. Te respondo el miércoles por la tarde.'],
    ['Mi confermi la sala per il coro?', 'Ho preso nota. Ti rispondo entro mercoledì sera.'],
    ['Pode confirmar a sala do coro?', 'Está anotado. Respondo-lhe até quarta-feira.'],
    ['Kun je de zaal voor het koor bevestigen?', 'Genoteerd. Ik laat het je uiterlijk woensdag weten.'],
  ]
  for (const [quote, text] of cases)
    expect([text, settlesAsk({ text, attachments: NOTHING }, { quote, place: 0 })]).toEqual([text, false])
})

test('a thing asked for is brought by a file, by the word that it is done, or by speaking of it; by nothing else', () => {
  const brings = (quote: string, text: string, attachments = NOTHING) =>
    bringsThing({ text, attachments }, { quote, place: 0 })
  const wantsChart = 'Could you resend the tide chart?'
  expect(brings(wantsChart, 'It was a fine weekend on the island.')).toBe(false)
  expect(brings(wantsChart, 'It was a fine weekend on the island.', ['scan.pdf'])).toBe(true)
  expect(brings(wantsChart, 'Attached is what you need.')).toBe(true)
  expect(brings(wantsChart, 'The chart is on the web site of the harbour.')).toBe(true)
  expect(brings(wantsChart, 'Unfortunately I lost it.')).toBe(true)
  expect(brings('Könntest du mir vorher noch die Noten schicken?', 'Die Karten bekommst du im April von mir.')).toBe(
    false,
  )
  expect(brings('Pouvez-vous m’envoyer les partitions ?', 'Nous avons passé un bel été avec les enfants.')).toBe(false)
  expect(brings('Could you send me the address?', 'Four Mill Lane, behind the church.')).toBe(true)
  expect(brings('Did you like the concert?', 'It was a fine weekend on the island.')).toBe(true)
})

test('"as promised" with another thing keeps nothing, nor does somebody who will do it', () => {
  const promise = { quote: "I'll draft the charter by Sunday", place: 0 }
  const text = 'My assistant will send the charter tomorrow. As promised, here are the photos of the boat.'
  expect(closesPromise({ text, attachments: NOTHING }, promise)).toBeNull()
  expect(closesPromise({ text: 'As promised, here is the charter.', attachments: NOTHING }, promise)).not.toBeNull()
})
