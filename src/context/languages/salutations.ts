// A letter may open with the greeting of another language, so all seven stand together. A capital may begin each.
const GREETING = eitherCase(
  'hi|hiya|hello|hey|greetings|good morning|good afternoon|good evening|good day|hallo|servus|moin|grüezi|grüß Gott|grüß gott|grüß dich|guten Tag|guten Morgen|guten Abend|guten tag|guten morgen|guten abend|bonjour|bonsoir|salut|coucou|hola|buenos días|buenas tardes|buenas noches|buenas|ciao|salve|buongiorno|buonasera|olá|oi|bom dia|boa tarde|boa noite|hoi|dag|goedemorgen|goedemiddag|goedenavond|goedendag',
)
const DEAR = eitherCase(
  'dear|dearest|my dear|liebe|lieber|liebes|sehr geehrte|sehr geehrter|cher|chère|chers|chères|querido|querida|queridos|estimado|estimada|estimados|caro|cara|cari|gentile|egregio|prezado|prezada|prezados|caros|beste|geachte|lieve',
)
const COMPANY =
  ' (?:there|again|all|everyone|everybody|team|folks|guys|zusammen|ihr|alle|allerseits|à tous|à toutes|tous|tout le monde|a todos|todos|a tutti|tutti|pessoal|allemaal|iedereen)'
// Behind a comma only a title makes sure that a name follows: "Hi Anna, Yes, …" has said something.
const ADDRESSED =
  "(?:,? (?:(?:Mr|Mrs|Ms|Dr|Prof|Herrn?|Frau|Monsieur|Madame|Mme|Señora?|Sra?|Signora?|Dott|Sig|Senhora?|Dhr|Mevr|[Mm]evrouw|[Mm]eneer)\\.? ){1,2}| (?:(?:and|und|et|y|e|en|&) )?)[A-ZÀ-ÖØ-ÞĀ-Ž][A-Za-zÀ-ÖØ-öø-ž'’-]{1,20}"

function eitherCase(words: string): string {
  const forms = words.split('|').map(word => `[${word.charAt(0)}${word.charAt(0).toUpperCase()}]${word.slice(1)}`)
  return `(?:${forms.join('|')})`
}

/** The salutation that opens a sentence, with the comma or dash that parts it from what is said: "Hi Anna, I'll call". */
export const SALUTATION = new RegExp(
  `^(?:${GREETING}(?:${COMPANY}|${ADDRESSED}){0,3}|${DEAR}(?:${COMPANY}|(?:${ADDRESSED}){1,4}))(?: ?[,!:]| [-–—])(?=\\s)`,
  'u',
)
