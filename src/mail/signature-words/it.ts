import { list, type SignatureWords } from './words.ts'

export const italian: SignatureWords = {
  heads: list(
    'saluti, saluto, cordialmente, grazie, distintamente, abbraccio, abbracci, baci, ciao, sinceramente, cari, ringraziamenti, ossequi',
  ),
  fillers: list(
    'cordiali, distinti, migliori, un, con, i, piu, mille, molte, tante, in, anticipo, per, la, tua, sua, vostra, e, a, tutti, presto, caro, caro, grazie, aiuto, miei, nostri, di, l, disponibilita, attenzione, collaborazione, affettuosi, sentiti, tanti, cari, buona, giornata, forte, grande',
  ),
  closings: list(
    'a presto, buona giornata, buona serata, buon lavoro, buon weekend, buon fine settimana, buon natale, buone feste, felice anno nuovo, arrivederci, in attesa di un suo riscontro, in attesa di riscontro, resto a disposizione, a risentirci, alla prossima, tuo, tua',
  ),
  titles: list(
    'direttore, direttrice, responsabile, ingegnere, presidente, amministratore, delegato, consulente, avvocato, professore, professoressa, sviluppatore, sviluppatrice, geometra, architetto, ragioniere, segretario, segretaria, impiegato, impiegata, ricercatore, ricercatrice, coordinatore, coordinatrice, capo, titolare, socio, fondatore, fondatrice, commercialista, medico, redattore, redattrice, tecnico, addetto, addetta, assistente, tirocinante, dottorando',
  ),
  titleEndings: [],
  organizations: list(
    'universita, istituto, societa, banca, gruppo, ministero, comune, associazione, fondazione, scuola, centro, azienda, studio, agenzia, ospedale, politecnico, consorzio, cooperativa, editrice, laboratorio, provincia, regione, liceo, ditta',
  ),
  departments: list('dipartimento, ufficio, reparto, sezione, facolta, area, servizio, direzione'),
  streets: list(
    'via, viale, piazza, piazzale, corso, largo, vicolo, strada, lungomare, casella, localita, loc, frazione, contrada, piano, interno, p.zza, c.so, v.le',
  ),
  streetEndings: [],
  countries: list('italia, svizzera, germania, francia, spagna, san marino'),
  phoneLabels: list('tel, telefono, cell, cellulare, mobile, ufficio, centralino, interno, fisso, diretto'),
  faxLabels: list('fax, telefax'),
  notices: list(
    'riservato, riservate, riservatezza, riservata, destinatario, destinatari, errore, vietata, vietato, divulgazione, allegati, mittente, distruggere, privacy, copia, esclusivamente, informazioni',
  ),
}
