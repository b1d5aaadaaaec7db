export type Language = 'en' | 'de' | 'fr' | 'es' | 'it' | 'nl'
/** The mail program whose way of quoting a conversation shows. */
export type Client = 'gmail' | 'apple' | 'outlook' | 'thunderbird'

/** Somebody whom the owner of the demo writes with. Days count from the first day of the story. */
export type Character = {
  readonly name: string
  readonly address: string
  readonly language: Language
  readonly client: Client
  /** Days between two conversations, about. */
  readonly everyDays: number
  readonly fromDay: number
  /** The last day on which they are heard of: afterwards it is quiet. */
  readonly untilDay: number
  /** What stands under their mails, from which day on. */
  readonly signatures: readonly { readonly fromDay: number; readonly lines: readonly string[] }[]
}

export const OWNER = { name: 'Sam Keller', address: 'sam@keller.example', zone: 'Europe/Berlin' } as const
/** The story's first day, a Monday, and its length. */
export const FIRST_DAY = '2026-01-05'
export const DAYS = 182

const alwaysSigned = (...lines: string[]) => [{ fromDay: 0, lines }]

/** Twelve people with rhythms of their own; some fall silent, one changes jobs, one is new. */
export const CAST: readonly Character[] = [
  {
    name: 'Anna Berg',
    address: 'anna.berg@nordlicht.example',
    language: 'en',
    client: 'gmail',
    everyDays: 19,
    fromDay: 1,
    untilDay: 104,
    signatures: alwaysSigned('Anna Berg', 'Head of Partnerships', 'Nordlicht GmbH', '+49 40 5550 1234'),
  },
  {
    name: 'Ben Okafor',
    address: 'ben@okafor.example',
    language: 'en',
    client: 'apple',
    everyDays: 24,
    fromDay: 3,
    untilDay: 182,
    signatures: [
      { fromDay: 0, lines: ['Ben Okafor', 'Senior Engineer, Lumen Labs', 'T +44 20 7946 0018'] },
      { fromDay: 85, lines: ['Ben Okafor', 'CTO, Acme Robotics', 'T +44 20 7946 0018'] },
    ],
  },
  {
    name: 'Yuki Tanaka',
    address: 'yuki.tanaka@mirai.example',
    language: 'en',
    client: 'gmail',
    everyDays: 22,
    fromDay: 6,
    untilDay: 90,
    signatures: alwaysSigned('Yuki Tanaka', 'Product Designer', 'Mirai Studio'),
  },
  {
    name: 'Priya Nair',
    address: 'priya.nair@harbor.example',
    language: 'en',
    client: 'outlook',
    everyDays: 12,
    fromDay: 0,
    untilDay: 182,
    signatures: alwaysSigned('Priya Nair', 'Director of Research', 'Harbor Institute', 'Phone: +1 415 555 0132'),
  },
  {
    name: 'Lukas Brandt',
    address: 'lukas.brandt@hansawerk.example',
    language: 'de',
    client: 'thunderbird',
    everyDays: 17,
    fromDay: 2,
    untilDay: 120,
    signatures: alwaysSigned('Lukas Brandt', 'Projektleiter', 'Hansawerk AG', 'Tel. +49 40 5550 4321'),
  },
  {
    name: 'Katharina Vogel',
    address: 'k.vogel@stadtarchiv.example',
    language: 'de',
    client: 'outlook',
    everyDays: 26,
    fromDay: 8,
    untilDay: 182,
    signatures: alwaysSigned('Katharina Vogel', 'Leiterin Sammlung', 'Stadtarchiv Altona'),
  },
  {
    name: 'Marie Dubois',
    address: 'marie.dubois@atelier-nord.example',
    language: 'fr',
    client: 'gmail',
    everyDays: 25,
    fromDay: 4,
    untilDay: 182,
    signatures: alwaysSigned('Marie Dubois', 'Directrice artistique', 'Atelier Nord'),
  },
  {
    name: 'Diego Ortega',
    address: 'diego.ortega@rioverde.example',
    language: 'es',
    client: 'gmail',
    everyDays: 21,
    fromDay: 10,
    untilDay: 112,
    signatures: alwaysSigned('Diego Ortega', 'Director Comercial', 'Río Verde S.L.'),
  },
  {
    name: 'Chiara Conti',
    address: 'chiara.conti@lagomare.example',
    language: 'it',
    client: 'apple',
    everyDays: 28,
    fromDay: 12,
    untilDay: 182,
    signatures: alwaysSigned('Chiara Conti', 'Architetto', 'Studio Lagomare'),
  },
  {
    name: 'Femke de Vries',
    address: 'femke@devries.example',
    language: 'nl',
    client: 'gmail',
    everyDays: 20,
    fromDay: 5,
    untilDay: 98,
    signatures: alwaysSigned('Femke de Vries', 'Journalist'),
  },
  {
    name: 'Tom Whitfield',
    address: 'tom.whitfield@ferry.example',
    language: 'en',
    client: 'apple',
    everyDays: 8,
    fromDay: 0,
    untilDay: 182,
    signatures: alwaysSigned('Tom Whitfield', 'Operations Manager', 'Ferry & Sons Ltd'),
  },
  {
    name: 'Eva Lindqvist',
    address: 'eva.lindqvist@uppsala.example',
    language: 'en',
    client: 'gmail',
    everyDays: 30,
    fromDay: 140,
    untilDay: 175,
    signatures: alwaysSigned('Eva Lindqvist', 'Curator', 'Museum of Instruments'),
  },
]
