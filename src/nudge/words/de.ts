import { stop } from '../person-words.ts'
import type { LetterWords } from '../words.ts'

const TIMES = ['', 'einmal', 'zweimal', 'dreimal', 'viermal', 'fünfmal', 'sechsmal', 'siebenmal']
const times = (count: number) => TIMES[count] ?? `${count}-mal`

export const GERMAN: LetterWords = {
  subject: (names, more) => (more > 0 ? `${names.join(', ')} und ${more} weitere` : names.join(' und ')),
  greeting: name => (name ? `Guten Morgen, ${name}.` : 'Guten Morgen.'),
  knownAs: {
    now: position => `jetzt ${position}`,
    before: position => `${position}, als ihr euch kennenlerntet`,
    introducedBy: name => `durch ${name} bekannt`,
  },
  news: {
    moved: (name, from, to) => `Du kanntest ${name} ${from}; jetzt ${to}.`,
    maybeMoved: (name, from, to, answer) =>
      `Es sieht aus, als sei ${name} jetzt ${to} (zuvor ${from}). Wenn das stimmt, antworte „${answer}“.`,
    left: (name, from) =>
      `${name} ist nicht mehr ${from === '' ? 'auf der alten Stelle' : from}. Wo jetzt? Antworte „${name} ist jetzt bei …“.`,
  },
  post: (title, organization) =>
    title && organization ? `${title} bei ${organization}` : (title ?? `bei ${organization ?? ''}`),
  formerPost: (title, organization) =>
    title ? `als ${title}${organization ? ` bei ${organization}` : ''}` : `bei ${organization ?? ''}`,
  postAnswer: (title, organization) =>
    title && organization
      ? `jetzt ${title} bei ${organization}`
      : title
        ? `jetzt ${title}`
        : `jetzt bei ${organization ?? ''}`,
  youPromised: (day, quote, due) => `Du hast ${day} versprochen: „${quote}“${stop(quote)} ${due}`,
  theyPromised: (name, day, quote, due) => `${name} hat ${day} versprochen: „${quote}“${stop(quote)} ${due}`,
  youAsked: (day, quote) => `Du hast ${day} gefragt: „${quote}“${stop(quote)}`,
  theyAsked: (name, day, quote) => `${name} hat ${day} gefragt: „${quote}“${stop(quote)}`,
  remember: quote => `Gut zu wissen: „${quote}“${stop(quote)}`,
  reminder: text => `Daran wolltest du erinnert werden: ${text}${stop(text)}`,
  andMore: count => (count === 1 ? 'Und noch etwas, auf der Seite.' : `Und ${count} weitere, auf der Seite.`),
  answersAll: 'Eine Antwort gilt für alles davon; auf der Seite geht es einzeln.',
  dueToday: 'Das ist heute.',
  dueOn: day => `Das war ${day}.`,
  quietFor: (name, span) => `Du und ${name} habt euch seit ${span} nicht geschrieben.`,
  cadence: (every, span) => `Du wolltest ${every} in Kontakt sein; jetzt ist es ${span} her.`,
  snoozeOver: name => `Du wolltest jetzt wieder von ${name} hören.`,
  yearly: text => `Heute: ${text}${stop(text)}`,
  ledger: {
    youWroteLast: day => `Du hast zuletzt geschrieben, ${day}.`,
    theyWroteLast: (name, day) => `${name} hat zuletzt geschrieben, ${day}; das nächste Wort ist deins.`,
    youOwe: (name, day) => `${name} hat zuletzt geschrieben, ${day}; du schuldest noch eine Antwort.`,
    wroteOften: (count, day) =>
      `Du hast ${times(count)} ohne Antwort geschrieben, zuletzt ${day}; vielleicht ein anderer Weg, oder ruhen lassen.`,
    yourHalf: (name, day) => `Du hast ${day} geschrieben; eine Antwort von ${name} muss Kith nicht gesehen haben.`,
    theirHalf: (name, day) => `${name} hat ${day} geschrieben; deine Antwort muss Kith nicht gesehen haben.`,
    last: {
      met: day => `Ihr habt euch zuletzt ${day} getroffen.`,
      call: day => `Ihr habt zuletzt ${day} telefoniert.`,
      message: day => `Ihr habt euch zuletzt ${day} Nachrichten geschrieben.`,
      note: day => `Ihr hattet zuletzt ${day} Kontakt.`,
      unsaid: day => `Ihr hattet zuletzt ${day} Kontakt.`,
    },
  },
  keepOrRest:
    'Behalten, seltener oder ruhen lassen? Kith fragt einmal und schweigt dann, bis ihr wieder in Kontakt seid.',
  away: (name, day) => `${name} ist nach eigener Auskunft bis zum ${day} abwesend.`,
  writeTo: name => `${name} schreiben`,
  answers: {
    quiet: [
      { label: 'In zwei Wochen', reply: 'zwei Wochen' },
      { label: 'Wir haben gesprochen', reply: 'erledigt' },
      { label: 'Alle drei Monate', reply: 'alle drei Monate' },
      { label: 'Ruhen lassen', reply: 'ruhen lassen' },
    ],
    promise: [
      { label: 'Erledigt', reply: 'erledigt' },
      { label: 'Nächste Woche', reply: 'nächste Woche' },
      { label: 'Versprechen sein lassen', reply: 'lass es gut sein' },
    ],
    reminder: [
      { label: 'Erledigt', reply: 'erledigt' },
      { label: 'Nächste Woche', reply: 'nächste Woche' },
    ],
    ask: [
      { label: 'Beantwortet', reply: 'erledigt' },
      { label: 'Nächste Woche', reply: 'nächste Woche' },
      { label: 'Frage sein lassen', reply: 'lass es gut sein' },
    ],
    keepOrRest: [
      { label: 'Behalten', reply: 'behalten' },
      { label: 'Seltener', reply: 'seltener' },
      { label: 'Ruhen lassen', reply: 'ruhen lassen' },
    ],
  },
  orAnswer: 'Oder antworte mit',
  ownWords: example => `Antworte in deinen Worten, auch mehreres auf einmal: „${example}“.`,
  examples: { one: 'auf einen Kaffee getroffen, alle 2 Monate', several: '1 erledigt, 2 nach Ostern' },
  why: people => (people === 1 ? 'Warum gerade jetzt?' : 'Warum diese?'),
  page: 'In Kith öffnen',
  pause: 'Kith anhalten',
  bccHint: address => `Oder setze ${address} bei deiner nächsten Mail in Bcc.`,
  toSort: count => (count === 1 ? 'Etwas ist zu klären' : `${count} Dinge sind zu klären`),
  heldUntil: day => `eine zurückgehaltene Mail bleibt bis ${day}`,
  fullness: {
    filling:
      'Kiths Datenbank ist zu mehr als 80 % voll. Weniger Tage, die Worte von Mails bleiben (Einstellungen), schaffen Platz.',
    full: 'Kiths Datenbank ist fast voll: Worte neuer Mails werden nicht behalten. Weniger Tage, die sie bleiben (Einstellungen), schaffen Platz.',
  },
  thisWeek: people => `Später in dieser Woche: ${people}.`,
  laterThisWeek: {
    promise: (name, day) => `${name} (versprochen, ${day})`,
    quiet: (name, day) => `${name} (still, ${day})`,
  },
  mirror: {
    line: (group, names) => `Von denen${group} war länger niemand dabei: vielleicht ${names}.`,
    circle: name => ` aus „${name}“`,
    organization: name => ` bei ${name}`,
    age: {
      new: ', die du in diesem Jahr kennengelernt hast,',
      years: ', die du seit ein paar Jahren kennst,',
      old: ', die du am längsten kennst,',
    },
  },
  noTracking: 'Nichts in dieser Mail wird verfolgt: keine Bilder, keine gezählten Links.',
  receipt: {
    subject: 'Kith hat deine erste Mail',
    works: 'Es klappt: deine Mail mit Kith in Bcc ist angekommen.',
    filed: names => `Kith hat notiert, dass du ${names} geschrieben hast.`,
    nobody: 'Niemand wurde notiert: sie ging nur an dich, oder an Adressen, die Kith auslässt.',
    isNew: names => `Neu in Kith: ${names}.`,
    nextNudge: (name, day) => `Wenn es zwischen dir und ${name} still wird, sagt Kith etwa ${day} Bescheid.`,
    noNudgeYet: 'Kith lernt jeden Rhythmus aus den ersten Mails; bis dahin schweigt es.',
    undo: 'Sollte das nicht notiert werden? Antworte „rückgängig“.',
    mute: 'Kith antwortet nur auf diese erste Mail. Es kann auch neue Leute oder jede Mail bestätigen: siehe Einstellungen.',
  },
  acknowledgement: {
    subject: subject => (/^(?:re|aw):/i.test(subject) ? subject : `AW: ${subject}`),
    understood: 'Verstanden:',
    notUnderstood: 'Nicht verstanden, und nichts ist daraufhin geschehen:',
    forExample: examples => `Du könntest zum Beispiel sagen: ${examples.join(' oder ')}.`,
    undo: 'War es anders gemeint? Antworte „rückgängig“.',
    mute: 'Diese Antworten lassen sich in den Einstellungen abschalten.',
  },
  and: 'und',
}
