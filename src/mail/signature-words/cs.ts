import { list, type SignatureWords } from './words.ts'

export const czech: SignatureWords = {
  heads: list('pozdravem, pozdrav, pozdravy, pozdravuji, dekuji, diky, dik, uctou, zdravim, pekne, preji'),
  fillers: list(
    's, pratelskym, srdecnym, hezkym, za, pomoc, predem, mockrat, moc, a, prani, hezky, den, prijemny, mnohokrat, vas, s, pekny, vam',
  ),
  closings: list(
    'na shledanou, hezky den, pekny den, hezky vikend, mejte se, mej se, ahoj, vse nejlepsi, vesele vanoce',
  ),
  titles: list(
    'reditel, reditelka, jednatel, jednatelka, manazer, manazerka, inzenyr, vedouci, konzultant, asistent, asistentka, programator, vyvojar, analytik, predseda, predsedkyne, profesor, advokat, ucetni, redaktor, specialista, koordinator, majitel, zakladatel, obchodnik, lekar, ucitel, student, poradce',
  ),
  titleEndings: [],
  organizations: list(
    'univerzita, ustav, banka, nadace, spolek, skola, spolecnost, skupina, ministerstvo, nemocnice, nakladatelstvi, centrum, urad, akademie, mesto, firma',
  ),
  departments: list('oddeleni, katedra, fakulta, odbor, sekce'),
  streets: list('ulice, ul, namesti, nam, trida, nabrezi, p.o'),
  streetEndings: [],
  countries: list('cesko, ceska republika, slovensko'),
  phoneLabels: list('tel, telefon, mobil, gsm, mob'),
  faxLabels: list('fax'),
  notices: list('duverne, duverny, adresat, adresata, urcena, prijemce, odesilatele, neopravnene, smazte, prilohy'),
}
