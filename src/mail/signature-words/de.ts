import { list, type SignatureWords } from './words.ts'

export const german: SignatureWords = {
  heads: list(
    'grusse, gruss, grussle, grussli, grussla, grussen, gruessen, gruesse, grusslichst, mfg, lg, vg, bg, hg, glg, hochachtungsvoll, danke, dank, dankend, herzlichst, servus, tschuss, gruezi, bussi, umarmung',
  ),
  fillers: list(
    'mit, freundlichen, freundlichem, freundliche, besten, bestem, beste, viele, vielen, liebe, lieben, herzliche, herzlichen, herzlichem, schone, schonen, sonnige, aus, dem, der, den, und, im, voraus, fur, die, deine, ihre, eure, hilfe, muhe, schon, mal, von, nach, kollegiale, kollegialen, ein, einen, ganz, lieber, freundlicher, tausend, nochmals, bonn, berlin, hamburg, munchen, wien, koln, zurich, frankfurt, stuttgart',
  ),
  closings: list(
    'bis bald, bis dann, bis morgen, bis spater, alles gute, alles liebe, schones wochenende, ein schones wochenende, schonen tag, schonen tag noch, einen schonen tag, schonen abend, frohe weihnachten, frohes neues jahr, gutes neues jahr, ihr, ihre, dein, deine, euer, ich freue mich auf ihre antwort, bleiben sie gesund, bleib gesund, auf wiedersehen',
  ),
  titles: list(
    'geschaftsfuhrer, geschaftsfuhrerin, geschaftsleitung, vorstand, vorsitzender, vorsitzende, leiter, leiterin, leitung, direktor, direktorin, berater, beraterin, referent, referentin, assistentin, assistent, sachbearbeiter, sachbearbeiterin, ingenieur, ingenieurin, entwickler, entwicklerin, inhaber, inhaberin, rechtsanwalt, rechtsanwaltin, steuerberater, redakteur, redakteurin, dozent, dozentin, professorin, wissenschaftlicher, mitarbeiter, mitarbeiterin, grunder, grunderin, prokurist, prokuristin, pressesprecher, pressesprecherin, buchhalter, buchhalterin, arzt, arztin, lehrer, lehrerin, meister, techniker, vertrieb, kundenbetreuer, kundenbetreuerin, sekretarin, sekretariat, abteilungsleiter, projektleiter, projektleiterin, werkstudent, werkstudentin, kaufmann, kauffrau, architektin, beauftragter, beauftragte, bevollmachtigter, generalbevollmachtigter',
  ),
  titleEndings: list(
    'leiter, leiterin, fuhrer, fuhrerin, berater, beraterin, ingenieur, ingenieurin, entwickler, entwicklerin, beauftragter, beauftragte, betreuer, betreuerin, assistent, assistentin, anwalt, anwaltin, meister, meisterin, sprecher, sprecherin, verwalter, verwalterin, arbeiter, arbeiterin, kaufmann, kauffrau, direktor, direktorin, referent, referentin, arzt, arztin, wissenschaftler, wissenschaftlerin',
  ),
  organizations: list(
    'gesellschaft, verein, universitat, hochschule, fachhochschule, institut, bank, sparkasse, stiftung, verband, verlag, kanzlei, praxis, gruppe, werke, werk, stadtwerke, amt, ministerium, landratsamt, stadt, gemeinde, schule, gymnasium, klinik, klinikum, krankenhaus, zentrum, akademie, genossenschaft, versicherung, buro, agentur, handel, technik, systeme, losungen',
  ),
  departments: list(
    'abteilung, abt, referat, fachbereich, bereich, lehrstuhl, fakultat, service, vertrieb, einkauf, buchhaltung, personal, kundenservice, kundendienst, sekretariat',
  ),
  streets: list(
    'strasse, str, weg, platz, allee, gasse, ring, ufer, damm, postfach, haus, hof, chaussee, stock, etage, markt, graben, steig, stiege',
  ),
  streetEndings: list(
    'strasse, str, weg, platz, allee, gasse, ring, ufer, damm, hof, markt, chaussee, graben, steig, berg',
  ),
  countries: list('deutschland, osterreich, schweiz'),
  phoneLabels: list(
    'telefon, fon, durchwahl, mobil, mobiltelefon, handy, zentrale, festnetz, tel, servicedesk, rufnummer, funk, privat, dienstlich, geschaft, buero',
  ),
  faxLabels: list('telefax, fax, faxnummer'),
  notices: list(
    'vertraulich, vertrauliche, vertraulichkeit, empfanger, adressat, irrtumlich, unbefugte, unbefugt, weitergabe, vernichten, gestattet, geschutzte, informationen, absender, kopieren, unverzuglich, amtsgericht, handelsregister',
  ),
}
