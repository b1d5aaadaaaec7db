import { list, type SignatureWords } from './words.ts'

export const danish: SignatureWords = {
  heads: list('hilsen, hilsner, hilsen, mvh, vh, kh, tak, knus, kram, hilser'),
  fillers: list(
    'med, venlig, venlige, mange, bedste, de, kaerlig, kaerlige, pa, forhand, for, hjaelpen, tusind, varme, og, din, jer',
  ),
  closings: list(
    'ha en god dag, hav en god dag, god weekend, vi ses, vi tales ved, god jul, godt nytar, farvel, alt det bedste',
  ),
  titles: list(
    'direktor, chef, konsulent, ingenior, udvikler, formand, radgiver, advokat, professor, lektor, leder, projektleder, redaktor, sekretaer, koordinator, specialist, medarbejder, indehaver, stifter, saelger, laege, journalist, studerende, sagsbehandler',
  ),
  titleEndings: list('chef, leder, ansvarlig, udvikler, ingenior, konsulent, radgiver, medarbejder'),
  organizations: list(
    'universitet, institut, bank, forening, kommune, styrelse, skole, selskab, gruppe, hospital, fond, forlag, region, ministeriet, forbund',
  ),
  departments: list('afdeling, afdelingen, enhed, sektion'),
  streets: list('gade, vej, plads, alle, torv, boulevard, postboks'),
  streetEndings: list('gade, vej, vaenget, plads, torv, alle, stien'),
  countries: list('danmark, tyskland'),
  phoneLabels: list('tlf, telefon, mobil, mob, tel, direkte, hovednummer'),
  faxLabels: list('fax, telefax'),
  notices: list('fortrolig, fortrolige, modtager, modtageren, bestemt, afsender, afsenderen, slette'),
}
