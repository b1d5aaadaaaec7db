import { list, type SignatureWords } from './words.ts'

export const finnish: SignatureWords = {
  heads: list(
    'terveisin, terv, yst, ystavallisin, kiitos, kiitokset, kiittaen, kunnioittavasti, terkuin, terveiset, halauksin',
  ),
  fillers: list(
    'ystavallisin, parhain, parhaat, lampimin, etukateen, paljon, suuret, avusta, jo, sydamellisin, kesaisin',
  ),
  closings: list(
    'hyvaa paivanjatkoa, hyvaa viikonloppua, nahdaan, palataan, hyvaa joulua, hyvaa uutta vuotta, moikka, hei hei',
  ),
  titles: list(
    'johtaja, toimitusjohtaja, paallikko, insinoori, konsultti, kehittaja, asiantuntija, professori, tutkija, lakimies, opettaja, sihteeri, koordinaattori, asiakaspalvelu, puheenjohtaja, yrittaja, perustaja, myyja, laakari, toimittaja, suunnittelija, opiskelija',
  ),
  titleEndings: list('johtaja, paallikko, insinoori, suunnittelija, kehittaja, asiantuntija, vastaava, sihteeri'),
  organizations: list(
    'yliopisto, instituutti, pankki, yhdistys, kaupunki, koulu, ryhma, sairaala, saatio, ministerio, kustannus',
  ),
  departments: list('osasto, laitos, yksikko, tiedekunta'),
  streets: list('katu, tie, kuja, polku, tori'),
  streetEndings: list('katu, tie, kuja, polku, tori, ranta'),
  countries: list('suomi, finland, ruotsi'),
  phoneLabels: list('puh, puhelin, gsm, matkapuhelin, tel, vaihde'),
  faxLabels: list('fax, faksi, telefaksi'),
  notices: list('luottamuksellinen, vastaanottaja, vastaanottajalle, tarkoitettu, lahettaja, poistamaan'),
}
