import { foldedWords, inAllLanguages } from './signature-vocabulary.ts'

const STREETS = inAllLanguages('streets')
const STREET_ENDINGS = [...inAllLanguages('streetEndings')].filter(ending => ending.length > 2)
const COUNTRIES = new Set([...inAllLanguages('countries')].map(country => foldedWords(country).join(' ')))

const US_STATES = new Set(
  'AL,AK,AZ,AR,CA,CO,CT,DE,FL,GA,HI,ID,IL,IN,IA,KS,KY,LA,ME,MD,MA,MI,MN,MS,MO,MT,NE,NV,NH,NJ,NM,NY,NC,ND,OH,OK,OR,PA,RI,SC,SD,TN,TX,UT,VT,VA,WA,WV,WI,WY,DC,AB,BC,MB,NB,NL,NS,ON,PE,QC,SK'.split(
    ',',
  ),
)
const STATE_AND_ZIP = /(?:\b([A-Z]{2})\.?|\b\p{Lu}\p{Ll}{3,15}),?\s{1,6}\d{5}(?:-\d{4})?(?!\d)/u
const STATE_ALONE = /^\p{Lu}[\p{L}. ]{2,30},\s{1,3}([A-Z]{2})\.?$/u
const UK_POSTCODE = /\b[A-Z]{1,2}\d[A-Z\d]?\s?\d[A-Z]{2}\b/
const CANADIAN_POSTCODE = /\b[ABCEGHJ-NPRSTVXY]\d[A-Z]\s?\d[A-Z]\d\b/
const DUTCH_POSTCODE = /\b\d{4}\s?[A-Z]{2}\s{1,3}\p{Lu}\p{L}{2,}/u
/** "10117 Berlin", "FIN-00020 Merita", "SE-111 22 Stockholm", "00-950 Warszawa", "CH 8001 Zürich". */
const CODE_AND_TOWN =
  /(?:^|[,|\s])(?:[A-Z]{1,3}[- ])?(?:\d{4,5}|\d{3}\s\d{2}|\d{2}-\d{3}|\d{5}-\d{3}|\d{4}-\d{3}|\d{6}),?\s{1,3}\p{Lu}\p{L}{2,}/u
const HOUSE_AND_STREET = /^\d{1,6}[A-Za-z]?(?:-\d{1,5})?,?\s\p{Lu}?[\p{L}.'’ -]{2,50}/u
const BOX =
  /\b(?:p\.?\s?o\.?\s?box|postfach|post\s?box|apartado|casilla|caixa postal|casella postale|boite postale|b\.?p\.?|postbus|box)\s?\d/i
const MAIL_STOP =
  /^(?:[A-Z]{2,5}\s?[- ]?\d[\dA-Za-z-]{1,7}|(?:room|rm|suite|ste|floor|bldg|building|office)\b.{0,20}\d.{0,12})$/
const LABEL =
  /^(?:address|adresse|anschrift|direcci[oó]n|indirizzo|endere[cç]o|adres|adress|osoite|location|mailing address|office address|sitz|besucheradresse|postanschrift|адрес)\s{0,3}[:：]\s{0,6}/iu

/** How sure a line is an address: `sure` stands by itself, `maybe` only next to a sure one (a country, a mail stop, a town with its state). */
export type AddressLikeness = 'sure' | 'maybe' | null

/** Whether a piece of a line is part of a postal address. Never throws; the piece is looked at up to 160 characters. */
export function addressLikeness(piece: string): AddressLikeness {
  const text = piece.trim().slice(0, 160)
  if (text.length < 2 || /[@?!]|https?:|www\./.test(text)) return null
  if (LABEL.test(text)) return 'sure'
  if (/\d/.test(text)) return withDigits(text)
  const words = foldedWords(text)
  if (COUNTRIES.has(words.join(' '))) return 'maybe'
  const state = STATE_ALONE.exec(text)?.[1]
  if (state && US_STATES.has(state)) return 'maybe'
  const afterComma = text.split(',').at(-1) ?? ''
  if (text.includes(',') && words.length <= 6 && COUNTRIES.has(foldedWords(afterComma).join(' '))) return 'maybe'
  return null
}

function withDigits(text: string): AddressLikeness {
  if (BOX.test(text)) return 'sure'
  const zip = STATE_AND_ZIP.exec(text)
  if (zip && (zip[1] === undefined || US_STATES.has(zip[1]))) return 'sure'
  if (UK_POSTCODE.test(text) || CANADIAN_POSTCODE.test(text) || DUTCH_POSTCODE.test(text)) return 'sure'
  const words = foldedWords(text)
  if (words.length <= 16) {
    const numbered = words.some(word => /^\d/.test(word) || /^[a-z]?\d+[a-z]?$/.test(word))
    if (numbered && words.some(word => STREETS.has(word) || endsLikeStreet(word))) return 'sure'
  }
  if (words.length <= 8 && CODE_AND_TOWN.test(text)) return 'sure'
  if (MAIL_STOP.test(text)) return 'maybe'
  if (words.length >= 2 && words.length <= 6 && HOUSE_AND_STREET.test(text)) return 'maybe'
  return null
}

function endsLikeStreet(word: string): boolean {
  return word.length > 5 && STREET_ENDINGS.some(ending => word.endsWith(ending))
}

/** Takes a leading "Address:" off, in the languages that label one. */
export function withoutAddressLabel(text: string): string {
  return text.replace(LABEL, '')
}

/** Whether a few words name a place in a town ("St Mary's Campus"), by their last word. */
export function isPlace(text: string): boolean {
  const words = foldedWords(text)
  return words.length <= 4 && STREETS.has(words.at(-1) ?? '')
}
