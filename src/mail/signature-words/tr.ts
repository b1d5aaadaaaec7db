import { list, type SignatureWords } from './words.ts'

export const turkish: SignatureWords = {
  heads: list(
    'saygilarimla, saygilar, saygilarimizla, selamlar, sevgiler, sevgilerimle, tesekkurler, tesekkur, selam, tsk',
  ),
  fillers: list(
    'iyi, calismalar, dilerim, ederim, ederiz, cok, gunler, simdiden, en, icten, gelsin, ve, dileklerimle, aksamlar, haftalar',
  ),
  closings: list(
    'iyi gunler, iyi calismalar, iyi aksamlar, gorusmek uzere, hosca kalin, kolay gelsin, iyi haftalar, iyi bayramlar',
  ),
  titles: list(
    'mudur, muduru, genel, muhendis, muhendisi, uzman, uzmani, danisman, yonetici, yoneticisi, yazilim, gelistirici, avukat, profesor, ogretim, baskan, baskani, kurucu, asistan, asistani, sorumlusu, koordinator, doktor, direktor, direktoru, temsilcisi, muhasebeci',
  ),
  titleEndings: [],
  organizations: list(
    'universitesi, universite, enstitusu, bankasi, vakfi, dernegi, okulu, sirketi, grubu, bakanligi, hastanesi, merkezi, belediyesi, holding, yayinlari',
  ),
  departments: list('bolumu, departmani, fakultesi, birimi, dairesi'),
  streets: list('cad, caddesi, sok, sokak, sokagi, mah, mahallesi, bulvari, blv, kat, daire, apt'),
  streetEndings: [],
  countries: list('turkiye'),
  phoneLabels: list('tel, telefon, gsm, cep, dahili, mobil'),
  faxLabels: list('faks, fax'),
  notices: list('gizli, gizlilik, alici, alicisi, yetkisiz, gonderen, silin, siliniz, sorumluluk, yasaktir'),
}
