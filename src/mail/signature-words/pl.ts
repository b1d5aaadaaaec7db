import { list, type SignatureWords } from './words.ts'

export const polish: SignatureWords = {
  heads: list(
    'pozdrawiam, pozdrowienia, pozdrowieniami, powazaniem, dziekuje, dzieki, usciski, szacunkiem, pozdr, wyrazami, szacunku, serdecznosci',
  ),
  fillers: list(
    'z, serdecznie, serdeczne, serdecznymi, najlepszymi, najlepsze, za, pomoc, i, bardzo, gory, lacze, wyrazami, szacunku, cieplo, goraco, uszanowaniem, wyrazy',
  ),
  closings: list(
    'do widzenia, do zobaczenia, milego dnia, milego weekendu, dobrego dnia, na razie, wszystkiego najlepszego, wesolych swiat, trzymaj sie, do uslyszenia',
  ),
  titles: list(
    'dyrektor, kierownik, prezes, wiceprezes, inzynier, specjalista, konsultant, asystent, asystentka, analityk, programista, koordynator, wlasciciel, ksiegowy, ksiegowa, prawnik, adwokat, radca, profesor, redaktor, sekretarz, sekretarka, nauczyciel, doradca, przedstawiciel, handlowiec, czlonek, zarzadu, lekarz, student, doktorant, specjalistka',
  ),
  titleEndings: [],
  organizations: list(
    'uniwersytet, politechnika, instytut, bank, fundacja, stowarzyszenie, szkola, spolka, grupa, ministerstwo, szpital, wydawnictwo, centrum, urzad, akademia, zaklad, firma',
  ),
  departments: list('dzial, wydzial, katedra, biuro, oddzial'),
  streets: list('ul, ulica, al, aleja, plac, osiedle, skr'),
  streetEndings: [],
  countries: list('polska, niemcy'),
  phoneLabels: list('tel, telefon, kom, komorka, komorkowy, mobile, wew'),
  faxLabels: list('fax, faks'),
  notices: list(
    'poufne, poufny, adresat, adresata, adresatem, przeznaczona, wylacznie, nadawce, rozpowszechnianie, usuniecie, zabronione, zalaczniki',
  ),
}
