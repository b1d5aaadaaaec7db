import { PLACES } from './languages/places.ts'

const KNOWN = new Set(PLACES.trim().split(/[|\n]/))
/** A street, a floor, a part of the day or of the world is no firm either. */
const PLACE_WORDS =
  /(?:^| )(?:street|road|avenue|lane|square|floor|building|campus|north|south|east|west|island|village|room|home)$|(?:straße|strasse|gasse|allee|platz|straat|laan|weg)$|^(?:rue|avenue|calle|plaza|via|piazza|rua|avenida|boulevard|zuid|noord|nord|süd|ost|mountain|lake|mount|saint|san|santa|bad) /iu

/** Whether a name with a capital letter is that of a town, a country or a street, as far as is known. Pure; never throws. */
export function isPlace(name: string): boolean {
  const lower = name.trim().toLowerCase()
  const [first = ''] = lower.split(/,| (?:with|and|und|et|y|e|en) /u)
  return KNOWN.has(first.trim()) || PLACE_WORDS.test(lower)
}
