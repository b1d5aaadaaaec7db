import { list, type SignatureWords } from './words.ts'

export const hungarian: SignatureWords = {
  heads: list('udvozlettel, udv, koszonettel, koszonom, tisztelettel, koszi, udvozlet, puszi, oleles'),
  fillers: list('szives, szivelyes, baratsagos, elore, is, nagyon, szepen, a, segitseget, legjobbakat, meleg'),
  closings: list('minden jot, viszontlatasra, szep napot, jo hetveget, szia, boldog karacsonyt, boldog uj evet'),
  titles: list(
    'igazgato, ugyvezeto, vezeto, mernok, tanacsado, fejleszto, menedzser, ugyved, professzor, szerkeszto, titkar, asszisztens, elnok, alapito, konyvelo, ertekesito, orvos, tanar, munkatars, koordinator, szakerto, elemzo',
  ),
  titleEndings: list('vezeto, igazgato, mernok, fejleszto'),
  organizations: list(
    'egyetem, intezet, bank, alapitvany, egyesulet, iskola, tarsasag, csoport, miniszterium, korhaz, kiado, kozpont, onkormanyzat, akademia',
  ),
  departments: list('osztaly, tanszek, kar, iroda'),
  streets: list('utca, u, ut, ter, korut, krt, em, emelet'),
  streetEndings: [],
  countries: list('magyarorszag'),
  phoneLabels: list('tel, telefon, mobil'),
  faxLabels: list('fax'),
  notices: list('bizalmas, cimzett, cimzettje, jogosulatlan, feladot, torolje'),
}
