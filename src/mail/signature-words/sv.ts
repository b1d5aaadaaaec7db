import { list, type SignatureWords } from './words.ts'

export const swedish: SignatureWords = {
  heads: list('halsningar, halsning, mvh, halsn, tack, kram, kramar, hogaktningsfullt'),
  fillers: list(
    'med, vanlig, vanliga, vanligen, basta, varma, basta, hjartliga, pa, forhand, for, hjalpen, sa, mycket, tusen, och, din, er, ett, stort, soliga',
  ),
  closings: list(
    'ha det bra, ha en bra dag, trevlig helg, vi ses, vi hors, ha det gott, hej da, god jul, gott nytt ar, ha en trevlig helg',
  ),
  titles: list(
    'chef, direktor, ingenjor, konsult, utvecklare, ordforande, radgivare, forskare, larare, professor, lektor, advokat, jurist, projektledare, redaktor, sekreterare, samordnare, handlaggare, koordinator, agare, grundare, saljare, ekonom, lakare, sjukskoterska, journalist, vd, student, doktorand',
  ),
  titleEndings: list('chef, ledare, ansvarig, utvecklare, ingenjor, konsult, radgivare'),
  organizations: list(
    'universitet, hogskola, institut, bank, forening, kommun, myndighet, skola, bolag, grupp, sjukhus, stiftelse, forlag, region, forbund, lansstyrelsen',
  ),
  departments: list('avdelning, avdelningen, institution, institutionen, enheten, sektion'),
  streets: list('gatan, vag, vagen, torg, torget, plan, alle, box, postlada'),
  streetEndings: list('gatan, gata, vagen, vag, torget, torg, grand, stigen, alle, backen'),
  countries: list('sverige, norge, danmark, finland'),
  phoneLabels: list('tel, telefon, mobil, mob, tfn, vaxel, direkt'),
  faxLabels: list('fax'),
  notices: list(
    'konfidentiell, konfidentiellt, mottagare, mottagaren, avsedd, obehorig, avsandaren, radera, personuppgifter',
  ),
}
