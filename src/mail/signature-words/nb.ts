import { list, type SignatureWords } from './words.ts'

export const norwegian: SignatureWords = {
  heads: list('hilsen, hilsener, mvh, vh, takk, klem, klemmer, hilser'),
  fillers: list(
    'med, vennlig, vennlige, mange, beste, varm, varme, pa, forhand, for, hjelpen, tusen, hjertelig, og, din, dere',
  ),
  closings: list(
    'ha en fin dag, ha en god dag, god helg, vi ses, vi snakkes, ha det, ha det bra, god jul, godt nytt ar, alt godt',
  ),
  titles: list(
    'direktor, leder, sjef, konsulent, ingenior, utvikler, radgiver, advokat, professor, forsker, forsteamanuensis, prosjektleder, redaktor, sekretaer, koordinator, styreleder, grunder, selger, lege, journalist, saksbehandler',
  ),
  titleEndings: list('sjef, leder, ansvarlig, utvikler, ingenior, konsulent, radgiver'),
  organizations: list(
    'universitet, universitetet, institutt, bank, forening, kommune, skole, selskap, gruppe, sykehus, stiftelse, forlag, departement, hogskolen',
  ),
  departments: list('avdeling, avdelingen, seksjon, enhet, fakultet'),
  streets: list('gate, gata, vei, veien, plass, torg, postboks, boks'),
  streetEndings: list('gata, gate, gaten, veien, vei, plass, alle'),
  countries: list('norge, sverige, danmark'),
  phoneLabels: list('tlf, telefon, mobil, mob, tel, sentralbord, direkte'),
  faxLabels: list('faks, fax, telefaks'),
  notices: list('konfidensiell, mottaker, mottakeren, avsender, avsenderen, slette, uvedkommende'),
}
