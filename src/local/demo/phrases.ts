import type { Language } from './cast.ts'

/** What is said in the demo. Each entry is one or two sentences; `promises` and `asks` are the owner's, `replies` theirs. */
export type Phrases = {
  readonly subjects: readonly string[]
  readonly hello: (firstName: string) => string
  readonly news: readonly string[]
  readonly promises: readonly string[]
  readonly asks: readonly string[]
  readonly replies: readonly string[]
  readonly bye: string
}

export const PHRASES: Readonly<Record<Language, Phrases>> = {
  en: {
    subjects: ['Lisbon or Porto?', 'The spring plan', 'Coffee soon?', 'Your talk', 'Draft for the board', 'A question'],
    hello: name => `Hi ${name},`,
    news: [
      'thanks for the long talk last week, it helped a lot.',
      'we moved into the new rooms, and everybody fits in.',
      'the first samples came back and look better than I hoped.',
      'it was good to see you, even between two trains.',
      'the team has grown to nine people since we last spoke.',
    ],
    promises: [
      "I'll send you the deck by Friday.",
      "I'll get back to you with the figures next Tuesday.",
      'I will introduce you to our printer on Thursday.',
      "I'll call you on Monday about the contract.",
    ],
    asks: [
      'Did you settle on Lisbon?',
      'Could you send me the name of your architect?',
      'How did the move go?',
      'When would suit you for a walk in the harbour?',
    ],
    replies: [
      'we are choosing an office this month and cannot agree. Could you send me the deck again?',
      'our son was born in December, so I answer slowly. Thank you for waiting.',
      "we signed the lease yesterday. I'll send you photos next week.",
      'I start a new course in March and am looking forward to it.',
      'the talk went well, people stayed for an hour of questions.',
    ],
    bye: 'Best wishes',
  },
  de: {
    subjects: ['Zeitplan für März', 'Kaffee?', 'Die Ausstellung', 'Entwurf Vertrag', 'Kurze Frage'],
    hello: name => `Hallo ${name},`,
    news: [
      'danke für das Gespräch neulich, das hat mir sehr geholfen.',
      'wir sind umgezogen, und alle haben Platz gefunden.',
      'die ersten Muster sind da und sehen gut aus.',
    ],
    promises: [
      'Ich schicke dir die Unterlagen bis Freitag.',
      'Ich melde mich nächsten Dienstag mit den Zahlen.',
      'Ich rufe dich am Montag wegen des Vertrags an.',
    ],
    asks: ['Hast du schon einen Termin für die Eröffnung?', 'Kannst du mir die Adresse der Werkstatt schicken?'],
    replies: [
      'wir sind fast fertig, es fehlen nur noch die Pläne. Kannst du mir den Entwurf noch einmal schicken?',
      'im April fahren wir drei Wochen an die See, davor ist viel zu tun.',
      'die Eröffnung ist am 12. Juni, du bist herzlich eingeladen.',
    ],
    bye: 'Viele Grüße',
  },
  fr: {
    subjects: ['Le catalogue', 'Ton passage à Berlin', 'Petite question'],
    hello: name => `Bonjour ${name},`,
    news: ['merci pour ton accueil la semaine dernière.', 'les épreuves sont arrivées, elles sont superbes.'],
    promises: ["Je t'envoie les textes d'ici vendredi.", 'Je te rappelle mardi prochain.'],
    asks: ['As-tu trouvé un imprimeur ?', 'Peux-tu me donner la date du vernissage ?'],
    replies: ['nous préparons l’exposition de juin, tout avance bien.', 'je déménage à Lyon au mois de mai.'],
    bye: 'Bien à toi',
  },
  es: {
    subjects: ['La feria de mayo', 'Una pregunta', 'Las muestras'],
    hello: name => `Hola ${name}:`,
    news: ['gracias por la visita de la semana pasada.', 'las muestras llegaron bien y gustaron mucho.'],
    promises: ['Te mando el contrato antes del viernes.', 'Te llamo el martes que viene.'],
    asks: ['¿Has decidido ya la fecha?', '¿Me puedes enviar la lista de precios?'],
    replies: ['estamos preparando la feria y vamos con retraso.', 'mi hija empieza la universidad en septiembre.'],
    bye: 'Un abrazo',
  },
  it: {
    subjects: ['I disegni', 'Una domanda', 'La casa sul lago'],
    hello: name => `Ciao ${name},`,
    news: ['grazie della bella giornata sul lago.', 'il cantiere è partito e va tutto bene.'],
    promises: ['Ti mando i disegni entro venerdì.', 'Ti chiamo martedì prossimo.'],
    asks: ['Hai già scelto il colore della facciata?', 'Mi puoi mandare il numero del falegname?'],
    replies: ['stiamo scegliendo le finestre, ci vuole pazienza.', 'a maggio mi sposo, sei invitato!'],
    bye: 'A presto',
  },
  nl: {
    subjects: ['Het interview', 'Een vraag', 'Koffie in Utrecht'],
    hello: name => `Hoi ${name},`,
    news: ['bedankt voor het fijne gesprek van vorige week.', 'het stuk staat erin en ziet er mooi uit.'],
    promises: ['Ik stuur je de foto’s voor vrijdag.', 'Ik bel je volgende week dinsdag.'],
    asks: ['Heb je al een datum voor de opname?', 'Kun je me het nummer van de fotograaf sturen?'],
    replies: ['ik werk aan een boek en ben veel onderweg.', 'in mei verhuizen we naar Groningen.'],
    bye: 'Groetjes',
  },
}
