import { list, type SignatureWords } from './words.ts'

export const romanian: SignatureWords = {
  heads: list('multumesc, multumiri, respect, salutari, stima, cordialitate, mersi, imbratisari, consideratie, drag'),
  fillers: list('cu, va, iti, mult, anticipat, pentru, ajutor, cele, mai, bune, ganduri, deosebit, deosebita, si'),
  closings: list(
    'o zi buna, o zi frumoasa, numai bine, toate cele bune, la revedere, pe curand, weekend placut, sarbatori fericite, craciun fericit',
  ),
  titles: list(
    'director, directoare, manager, inginer, consultant, dezvoltator, programator, avocat, profesor, presedinte, asistent, asistenta, redactor, secretar, secretara, coordonator, sef, contabil, administrator, fondator, medic, specialist, analist, reprezentant',
  ),
  titleEndings: [],
  organizations: list(
    'universitatea, institutul, banca, fundatia, asociatia, scoala, societatea, grupul, ministerul, spitalul, editura, primaria, centrul, academia',
  ),
  departments: list('departamentul, directia, serviciul, catedra, facultatea, biroul'),
  streets: list('strada, str, bulevardul, bd, bdul, calea, soseaua, piata, nr, bl, sc, et, ap, sector'),
  streetEndings: [],
  countries: list('romania'),
  phoneLabels: list('tel, telefon, mobil, fix'),
  faxLabels: list('fax'),
  notices: list(
    'confidential, confidentiale, destinatar, destinatarul, interzisa, expeditorul, neautorizata, stergeti',
  ),
}
