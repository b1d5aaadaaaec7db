import { list, type SignatureWords } from './words.ts'

export const dutch: SignatureWords = {
  heads: list(
    'groet, groeten, groetjes, gr, mvg, hoogachtend, bedankt, dank, dankjewel, dankuwel, liefs, vriendelijke, hgr, dankend, kus, kusjes',
  ),
  fillers: list(
    'met, vriendelijke, vriendelijk, hartelijke, beste, veel, alvast, bij, voorbaat, voor, uw, je, jullie, de, hulp, en, van, uit, allen, sportieve, warme, lieve, hartelijk, reactie, moeite, tijd, wel, zonnige, collegiale, u, nogmaals, heel, zeer',
  ),
  closings: list(
    'tot ziens, tot snel, tot gauw, tot morgen, tot dan, fijne dag, fijn weekend, prettig weekend, prettige dag, fijne avond, een fijne dag, fijne feestdagen, gelukkig nieuwjaar, alle goeds, succes, doei, ik hoor het graag, ik hoor graag van je',
  ),
  titles: list(
    'directeur, directrice, manager, adviseur, medewerker, medewerkster, ingenieur, eigenaar, eigenaresse, hoofd, projectleider, ontwikkelaar, voorzitter, secretaris, advocaat, docent, docente, hoogleraar, onderzoeker, onderzoekster, beheerder, coordinator, consulent, boekhouder, bestuurder, oprichter, partner, accountmanager, teamleider, redacteur, journalist, leraar, huisarts, stagiair, student, penningmeester, verkoper, inkoper, zaakvoerder, ambtenaar',
  ),
  titleEndings: list('medewerker, adviseur, leider, beheerder, ontwikkelaar, manager'),
  organizations: list(
    'universiteit, hogeschool, instituut, bank, stichting, vereniging, gemeente, ministerie, school, groep, bedrijf, bureau, ziekenhuis, uitgeverij, kantoor, maatschap, centrum, academie, provincie, waterschap, kennisinstituut',
  ),
  departments: list('afdeling, faculteit, dienst, klantenservice, sectie'),
  streets: list('straat, weg, laan, plein, gracht, kade, singel, postbus, dreef, steenweg, plantsoen, hof, dijk, bus'),
  streetEndings: list('straat, weg, laan, plein, gracht, kade, singel, dreef, dijk, steenweg, plantsoen, hof, lei'),
  countries: list('nederland, belgie, duitsland'),
  phoneLabels: list('tel, telefoon, tel.nr, mobiel, mob, gsm, doorkiesnummer, vast, telnr'),
  faxLabels: list('fax'),
  notices: list(
    'vertrouwelijk, vertrouwelijke, geadresseerde, bestemd, uitsluitend, verspreiding, onbevoegd, verwijderen, afzender, openbaarmaking, verboden, bijlagen, aansprakelijk, aansprakelijkheid, ontvangen',
  ),
}
