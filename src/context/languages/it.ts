import type { Grammar } from '../grammar.ts'
import { NAME, ORGANIZATION, PRESENTED, presentedAs, TITLE, TO_WHOM, WHO } from './names.ts'

const CLITICS = "(?:(?:ti|le|vi|lo|la|li|gli|te|ve|me|ce|mi|ci|glielo|gliela|te lo|ve lo|l') ?){0,2}"

export const italian: Grammar = {
  tag: 'it',
  stopWords:
    'il lo la i gli le di che e è un una in per con non si mi ti ci vi al del della dei delle nel come più ma se ho hai ha sono questo questa ciao grazie saluti cordiali buongiorno anche sul da dal alla molto tutto quando perché mando sei siamo sua tua suo tuo nostro vostra alle entro nei nella appena possibile prossimi giorni puoi può cosa ne io lui lei noi fammi tutti sui',
  letters: /[ìòù]|dell'|all'|\bun'/g,
  dates: {
    numericFirst: 'day',
    weekdays: [
      'lunedì|lunedi',
      'martedì|martedi',
      'mercoledì|mercoledi',
      'giovedì|giovedi',
      'venerdì|venerdi',
      'sabato',
      'domenica',
    ],
    weekdaysShort: ['lun', '', '', 'gio', 'ven', '', 'dom'],
    shortStandsAlone: false,
    months: [
      'gennaio',
      'febbraio',
      'marzo',
      'aprile',
      'maggio',
      'giugno',
      'luglio',
      'agosto',
      'settembre',
      'ottobre',
      'novembre',
      'dicembre',
    ],
    monthsShort: ['gen', 'feb', '', 'apr', 'mag', 'giu', 'lug', 'ago', 'set|sett', 'ott', 'nov', 'dic'],
    monthsShy: '',
    days: {
      oggi: 0,
      domani: 1,
      ieri: -1,
      dopodomani: 2,
      "l'altro ieri": -2,
      'altro ieri': -2,
      stasera: 0,
      stamattina: 0,
      stamani: 0,
      stanotte: 0,
      'ieri sera': -1,
      'domani mattina': 1,
      'domani sera': 1,
      'oggi pomeriggio': 0,
      'questo pomeriggio': 0,
      'questa mattina': 0,
      'questa sera': 0,
    },
    parts: 'mattina|pomeriggio|sera|notte|mattino|in mattinata|in serata',
    partDays: {},
    units: {
      hour: 'ora|ore',
      day: 'giorno|giorni',
      week: 'settimana|settimane',
      weekend: 'weekend|fine settimana|week - end',
      month: 'mese|mesi',
      quarter: 'trimestre',
      year: 'anno|anni',
    },
    next: 'prossimo|prossima|prossimi|che viene|successivo|successiva|entrante',
    last: 'scorso|scorsa|passato|passata|ultimo|ultima',
    now: 'questo|questa|corrente',
    nextSkipsThisWeek: false,
    articleMakesSpan: false,
    late: 'pomeriggio|sera|stasera|domani sera|ieri sera',
    numbers: {
      un: 1,
      una: 1,
      due: 2,
      tre: 3,
      quattro: 4,
      cinque: 5,
      sei: 6,
      sette: 7,
      otto: 8,
      dieci: 10,
      quindici: 15,
    },
    ordinals: 'º',
    ago: 'fa|addietro',
    agoBefore: '',
    ahead: 'tra|fra|dopo',
    aheadAfter: '',
    glue: 'di|del|della|dello|il',
    article: "il|la|lo|i|le|al|dal|nel|del|l'",
    at: 'alle|verso le|ore|dalle|alla|per le',
    oclock: 'h',
    clock: { mezzogiorno: 12, mezzanotte: 0 },
    toCome: 'entro|entro il|entro la|fino a|fino al|prima di|prima del|a partire dal|per il|dal|entro le',
    range: 'al|a',
    gone: 'da|dallo',
    on: 'il|in|nel|per|a|dal|al|del|di|lo|da',
    edges: {
      inizio: 'start',
      "all'inizio di": 'start',
      "l'inizio di": 'start',
      metà: 'middle',
      fine: 'end',
      'a fine': 'end',
      'fine di': 'end',
      'la fine di': 'end',
      'la fine del': 'end',
    },
    holidays: {
      natale: { month: 12, day: 25 },
      capodanno: { month: 1, day: 1 },
      pasqua: { easter: 0 },
      pasquetta: { easter: 1 },
      ferragosto: { month: 8, day: 15 },
      epifania: { month: 1, day: 6 },
      'san silvestro': { month: 12, day: 31 },
    },
    neverAfter: 'ogni|tutti i|tutte le|buon|buona|felice',
    wishes: 'buon|buona|buone|felice|auguri|auguro',
    every: 'ogni|tutti i|tutte le',
    pastWords:
      'ho|ha|abbiamo|hanno|hai|avete|era|erano|ero|stato|stata|sono stato|fu|avevo|aveva|parlato|inviato|mandato|visto|scritto|eravamo',
    futureWords:
      'sarò|sarà|saremo|possiamo|posso|può|potrei|potrebbe|potresti|vorrei|devo|deve|dobbiamo|ci vediamo|mando|invio|chiamo|è|andrà|farò|faremo|manderò|prego|spero|bisogna|vediamo|voglio',
    pastEnding: null,
    and: 'e|o|ed',
    notDue:
      /(?:riunione|mail|fattura|del|dalla|nostra|sua|tua) (?:del|di)? ?$|(?<!(?:fine|inizio|metà|mese|partire|corso|prima|settimana|mattina|sera|pomeriggio|primi) )(?<![a-zà-ÿ])di $/,
    sameTime: /(?:^| )(?:per allora|quel giorno)(?: |$)/,
  },
  promises: {
    hint: /(?:ricever|avrai|avrete|penso io|informo|controllo|faccio|rò|remo|ti |le |vi |prometto|sto |stiamo|provvedo|occupo|devo)/,
    cues: [
      {
        pattern:
          /(?<![a-zà-ÿ])(?:ti|le|vi|te lo|te la|te li|te le|glielo|gliela) (?:porto|portiamo|restituisco|consegno|riporto)(?![a-zà-ÿ])/g,
        needs: 'day',
      },
      {
        pattern:
          /(?<![a-zà-ÿ])(?:mi occupo io|ci occupiamo noi|penso io) (?:di|del|dell[ao']|dei|degli|delle|a|al|all[ao']|ai|agli|alle)(?![a-zà-ÿ])/g,
        needs: 'nothing',
      },
      {
        pattern: new RegExp(
          `(?<![a-zà-ÿ])${CLITICS}(?!(?:sarò|avrò|potrò|dovrò|andrò|vorrò|saprò|vedrò|resterò|rimarrò|partirò|arriverò|tornerò|aspetterò|penserò|crederò|viaggerò|starò|vivrò|però|spero)(?![a-zà-ÿ]))[a-zà-ÿ]{1,16}(?:erò|irò|arò|drò|rrò)(?![a-zà-ÿ])`,
          'g',
        ),
        needs: 'nothing',
      },
      {
        pattern: new RegExp(
          `(?<![a-zà-ÿ])${CLITICS}(?!(?:saremo|avremo|potremo|dovremo|andremo|sapremo|vedremo|resteremo|rimarremo|aspetteremo|staremo|supremo|estremo)(?![a-zà-ÿ]))[a-zà-ÿ]{1,16}(?:eremo|iremo|aremo|rremo)(?![a-zà-ÿ])`,
          'g',
        ),
        needs: 'nothing',
      },
      {
        pattern:
          /(?<![a-zà-ÿ])(?:ti|le|vi|te lo|te la|ve lo|glielo|gliela) (?:mando|invio|chiamo|richiamo|scrivo|faccio sapere|faccio avere|aggiorno|confermo|passo|rispondo|giro|mandiamo|inviamo|facciamo sapere|aggiorniamo|confermiamo|contattiamo|contatto)(?![a-zà-ÿ])(?! (?:in allegato|per|che|questa|questo|qui|quanto))/g,
        needs: 'day',
      },
      {
        pattern:
          /(?<![a-zà-ÿ])(?:ti|le|vi) (?:faccio|facciamo) sapere|(?<![a-zà-ÿ])(?:ti|le|vi) (?:aggiorno|confermo|richiamo|rispondo|scrivo|chiamo) (?:appena|quanto prima|al più presto|presto|dopo|non appena|in giornata)/g,
        needs: 'nothing',
      },
      {
        pattern:
          /(?<![a-zà-ÿ])(?:me ne occupo|ce ne occupiamo|ci penso io|provvedo (?:io|a|subito|quanto)|mi informo|controllo e (?:ti|le|vi))(?![a-zà-ÿ])/g,
        needs: 'nothing',
      },
      {
        pattern:
          /(?<![a-zà-ÿ])(?:(?:ti|le|vi) (?:sto|stiamo) (?:preparando|finendo|ultimando|cercando)|(?:sto|stiamo) (?:preparando|finendo|cercando)(?:ti|le|vi))(?![a-zà-ÿ])/g,
        needs: 'nothing',
      },
      {
        pattern:
          /(?<![a-zà-ÿ])(?:sto|stiamo) (?:preparando|finendo|ultimando|verificando|controllando|lavorando)(?![a-zà-ÿ])/g,
        needs: 'reader',
      },
      {
        pattern:
          /(?<![a-zà-ÿ])(?:ti|le|vi) devo (?:ancora )?(?:una|un|la|il) (?:risposta|documento|copia|relazione|telefonata)/g,
        needs: 'nothing',
      },
      { pattern: /(?<![a-zà-ÿ])(?:riceverai|riceverà|riceverete|avrai|avrete)(?= )/g, needs: 'day' },
      {
        pattern:
          /(?<![a-zà-ÿ])(?:riceverai|riceverà|riceverete|avrai|avrete)(?= (?:\S+ ){0,10}?da (?:parte (?:mia|nostra)|me|noi)(?![a-zà-ÿ]))/g,
        needs: 'nothing',
      },
      { pattern: /(?<![a-zà-ÿ])(?:te lo |glielo |ve lo )?prometto(?![a-zà-ÿ])/g, needs: 'nothing' },
    ],
    never: /^ (?:non|mai)\b/,
    notAfter: /(?:^| )(?:se|quando|che|come|dove|non|finché|mai)$/,
    unless:
      /(?:se (?:ha|hai|avete) (?:bisogno|domande|dubbi)|se (?:vuoi|vuole|volete|desidera|preferisci)|a (?:sua|tua|vostra) disposizione|in allegato (?:ti|le|vi)|vie legali|in caso contrario)/,
    reader: /(?:^| )(?:ti|vi|tuo|tua|tuoi|tue|suo|sua|suoi|vostr[oaei]|te|lei|voi)(?![a-zà-ÿ])/,
    self: /^$/,
    others: /^$/,
  },
  asks: {
    hint: /(?:^qual |potrest|potrebbe|può|puoi|potete|per favore|per cortesia|cortesemente|gentilmente|vorrei|bisogno|serve|prego|grato|grata|manda|invia|dimmi|mi dica|fammi|fatemi|chiamami|conferm|qualcuno|domanda|aiut|sapere|chied|chiedo|controll|invit|propon|sugger|dovrest|ricord|ringrazi|attend|piacerebbe|sapresti|guard)/,
    cues: [
      /^qual (?:è|era)(?![a-zà-ÿ])[^?]{2,120}\?/,
      /(?:potresti|potrebbe|potreste|puoi|può|potete|riesci|riesce|sapresti|saprebbe|sai|sa|hai|ha|avete|avresti) [^?]{2,240}\?/,
      /(?:potresti|potrebbe|potreste) (?:per favore |gentilmente |cortesemente |mandarmi|inviarmi|dirmi|farmi|confermare|aiutarmi)/,
      /(?:per favore|per cortesia|cortesemente|gentilmente)(?! (?:scus|perdon))/,
      /(?:vorrei|vorremmo|mi piacerebbe|avrei bisogno|ho bisogno|abbiamo bisogno|mi serve|mi serve|ci serve|mi servono|mi servirebbe) (?:di )?(?:sapere|che|avere|ricevere|capire|chieder\w+|il|la|un|una|i|le|del|della|incontrar\w+|invitar\w+|tuo|tua|suo|sua)/,
      /(?:ti|le|vi) (?:chiedo|chiediamo|prego|preghiamo|pregherei|invito|invitiamo|propongo|suggerisco|sarei (?:molto )?grat[oa])(?! scusa| di scusar)|sarei (?:molto )?grat[oa]|si prega di(?! non rispondere)|pregasi/,
      /(?:ho pensato di chiedere|volevo chieder|chiedere a (?:lei|te|voi) se|mi chiedevo se|le chiedo se)/,
      /(?:la mia|una|la) domanda (?:è|sarebbe)/,
      /qualcuno (?:sa|può|potrebbe|ha|mi|conosce)/,
      /(?:attendo|attendiamo|resto in attesa di|in attesa di) (?:un |una |la |il )?(?:tuo|tua|suo|sua|vostro|vostra)? ?(?:conferma|approvazione|riscontro sul)/,
      /(?:^| )(?:dovresti|dovrebbe|dovreste|devi|deve|dovete) (?!essere|avere)\S+/,
    ],
    sure: /^(?:potresti|potrebbe|potreste|puoi|può|potete) [^?]{2,240}\?/,
    toWriter: /(?:potresti|potrebbe|puoi|può) (?:[a-zà-ÿ]{3,12}(?:mi|ci|melo|mela)(?![a-zà-ÿ]))/,
    bulk: /https?:|\b(?:newsletter|disiscriver|riservat[oa]|stampare|clicca|password|non rispondere a questa|promozione|privacy)/,
    unless:
      /(?:non esit[iate]+ a|se (?:ha|hai|avete) (?:bisogno|domande|dubbi)|per (?:qualsiasi|ogni|eventuali) (?:domanda|informazione|dubbio|chiarimento|necessità)|a (?:sua|tua|vostra) disposizione)/,
    courtesy:
      /^(?:[^\s,.?!]{1,20}, )?(?:(?:e|allora),? )?(?:come (?:stai|sta|state|stanno|va|vanno|te la passi|ve la passate))(?: (?:oggi|tutti|tutto|lei|voi|tu|la vita|la famiglia|le cose|i bambini|da (?:voi|te)|con (?:te|voi)|in questi giorni)){0,3}[^a-zà-ÿ]*$|^(?:(?:e|per favore),? ){0,2}(?:saluta(?:mi|melo|mela|te|temi|ci)?(?![a-zà-ÿ])|mi saluti(?![a-zà-ÿ])|(?:dai|dia|date|dalle|dagli|manda|porta|porti|portate) (?:\S+ ){0,3}(?:saluti|abbraccio|bacio|baci)(?![a-zà-ÿ]))|^(?:puoi|potresti|può|potrebbe) (?:salutar\S*|dare (?:un )?(?:bacio|abbraccio))(?!.{0,160} e )/,
    idle: /^non (?:è|sono) (?!domani|oggi|già)[a-zà-ÿ]+\W*$|^(?:\S+, )?(?:come (?:stai|sta|va|state)|tutto bene|vero|no|chissà|perché no)[^a-z]{0,4}\??$|,? (?:vero|no|giusto)\?$/,
    leadUp: /^(?:se|quando|appena|prima di|per) [^,;]{2,140}, (?:allora )?/,
    promiseAfter: /,? e (?:ti|le|vi) \S+rò\b/,
    imperative:
      /^(?:mandami|mandaci|inviami|mi mandi|mi invii|dimmi|mi dica|fammi sapere|mi faccia sapere|fatemi sapere|facci sapere|chiamami|mi chiami|confermami|conferma|confermi|controlla|controlli|guarda|ricordati|ricorda|non dimenticare|aiutami|passami|chiedi|rispondimi|scrivimi|tienimi|prenota|firma|firmi|verifica|verifichi|portami|fai|dai un'occhiata|dai un occhiata)(?![a-zà-ÿ])/,
  },
  details: {
    hint: /(?:cane|gatto|trasferi|trasloc|rott|slogat|ferie|vacanz|malat|malattia|ospedale|operazion|matrimonio|sposat|sposo|incinta|nascita|nato|nata|bambin|figli[oa]|moglie|marito|madre|padre|mamma|papà|fratell|sorella|famiglia|compleanno|auguri|congratulazioni|complimenti|promoss|pension|studente|studentessa|tesi|tirocinio|trasloc|viaggio|nuovo lavoro|condoglianze|cane|gatto|benvenut)/,
    unless: /riservat/,
    cues: [
      {
        about: 'writer',
        pattern:
          /(?:^| )(?:il mio|la mia|il nostro|la nostra) (?:\S+ )?(?:cane|gatto|gatta|nonno|nonna|papà|mamma) (?:\S+ ){0,2}?(?:è mort[oa]|sta male)(?![a-zà-ÿ])/,
      },
      {
        about: 'writer',
        pattern:
          /(?<![a-zà-ÿ])(?:ci trasferiamo|mi trasferisco|ci trasferiremo|mi trasferirò|ci siamo trasferiti|mi sono trasferit[oa]|traslochiamo|traslocheremo)(?![a-zà-ÿ])/,
      },
      {
        about: 'writer',
        pattern: /(?<![a-zà-ÿ])mi sono (?:rott[oa]|slogat[oa]|fratturat[oa]) (?:il|la|lo|un|una) (?!testa)/,
      },
      {
        about: 'writer',
        pattern:
          /(?:sono|sarò|siamo|saremo|ero|vado|andiamo|torno|tornato|tornata) (?:\S+ ){0,3}?(?:ferie|vacanza|malat[oa]|malattia|in viaggio|ospedale|incinta|maternità|pensione|studente|studentessa)/,
      },
      {
        about: 'writer',
        pattern:
          /(?:^| )(?:mio|mia|miei|nostro|nostra|il mio|la mia) (?:moglie|marito|figlio|figlia|figli|madre|padre|mamma|papà|fratello|sorella|famiglia|matrimonio|compleanno|bambino|bambina|cane|gatto|tesi|viaggio|operazione|trasloco|nuovo lavoro|nuova casa|tirocinio)(?![a-zà-ÿ])/,
      },
      {
        about: 'writer',
        pattern:
          /(?:^sono \S+ \S+, student)|facendo il tirocinio|(?:mi sono|ci siamo) (?:sposat|trasferit|laureat|licenziat)|(?:mi piace|adoro) (?:il|la|i|le|giocare|cucinare|correre)/,
      },
      {
        about: 'reader',
        pattern:
          /(?:congratulazioni|complimenti per|felicitazioni|buon compleanno|tanti auguri|condoglianze|benvenut[oa] (?:nel|in|a bordo)|buone vacanze|buone ferie|guarisci presto|(?:tuo|tua|suo|sua) (?:matrimonio|promozione|compleanno|nuovo lavoro|viaggio|pensione))/,
      },
      {
        about: 'named',
        pattern:
          /(?:è|sarà|era|si) (?:\S+ ){0,2}?(?:in ferie|in vacanza|malat[oa]|in malattia|in ospedale|incinta|in viaggio|in pensione|sposat[oa]|in maternità|mancat[oa])(?![a-zà-ÿ])/,
      },
    ],
  },
  introductions: {
    hint: /(?:(?:^|, )quest[oa] è |collega|direttore|direttrice|responsabile|present|contatt|telefono|numero|mail|assistente|soci[oa]|avvocato|capo)/,
    cues: [
      new RegExp(
        `(?:[Mm]io|[Mm]ia|[Nn]ostr[oa]|[Ii]l|[Ll]a) (?<role>(?:collega|direttore|direttrice|responsabile|assistente|soci[oa]|avvocato|capo|referente)(?: [a-zß-öø-ÿā-ž]+){0,2}),? ${NAME}`,
        'u',
      ),
      new RegExp(
        `${NAME},? (?:è|sarà) (?<role>(?:il nostro|la nostra|il mio|la mia|il|la|responsabile|un|una) ?[^.;:\\n()]{3,60})`,
        'u',
      ),
      new RegExp(`(?:presentarti|presentarle|presento|[Cc]ontatta|[Cc]ontatti|contattare) ${NAME}`, 'u'),
    ],
    presents: [
      new RegExp(`^${TO_WHOM}(?:ti|le|vi) presento ${PRESENTED}`, 'u'),
      new RegExp(
        `^(?:${TO_WHOM})?(?:[Qq]uest[oa] è|[Tt]i presento|[Vv]i presento|[Ll]e presento) ${presentedAs('lui|lei')}`,
        'u',
      ),
    ],
    reach: /(?:il suo (?:numero|telefono|indirizzo)|la sua mail)[^.]{0,20}(?:è|:)/,
    list: /(?:le seguenti persone|seguenti contatti)/,
    name: new RegExp(NAME, 'u'),
  },
  closing: {
    done: /(?:^| )(?:ho|abbiamo|ti ho|le ho) (?:già |appena )?(?:inviato|mandato|spedito|chiamato|finito|fatto|controllato|firmato|prenotato|pagato|parlato|verificato)|(?:è|sono) (?:già )?(?:pronto|pronta|fatto|fatta|finito|inviato)|^fatto(?![a-zà-ÿ])/,
    attached: /(?:in allegato|allego|ecco|ti allego|le allego)(?![a-zà-ÿ])/,
    promised: /(?:come promesso|come d'accordo)/,
    thanks: /grazie(?: \S+){0,2} (?:per|del|della|dei|delle)|(?:ricevuto|ricevuta)[^.]{0,40}grazie/,
    notYet: /(?:non ancora|ancora non|in anticipo|domani|potresti|puoi|\S{3,}rò(?![a-zà-ÿ]))|\?$/,
    answer: /^(?:sì|si,|no|certo|certamente|volentieri|va bene|d'accordo|purtroppo|perfetto|ok|ottimo)(?![a-zà-ÿ])/,
  },
  moves: {
    hint: /(?: come |passat[oa] a|lasciato|lavora|ora|adesso|non è più|non lavora più|nuov[oa]|promoss|nominat|entrat)/,
    first: /^(?:Io|io|Noi)$/,
    title:
      /(?:direttore|direttrice|responsabile|capo|presidente|soci[oa]|ingegnere|consulente|professore|professoressa|manager|amministrat|medico|primari[oa]|avvocat|architett|sviluppat|coordinat|c[etfo]o)/i,
    cues: [
      {
        kind: 'joined',
        sure: true,
        pattern: new RegExp(
          `${WHO} (?:entro|entra|passo|passa|entrerò|inizio|comincio) (?:\\S+ ){0,5}?(?:a|in|alla|da) ${ORGANIZATION} (?:\\S+ ){0,4}?come (?:la |il )?${TITLE}(?=[.,;!\n]|$| e | a | da | dal | in )`,
          'u',
        ),
      },
      {
        kind: 'left',
        sure: true,
        pattern: new RegExp(`${WHO} non (?:lavora|è) più (?:in|per|alla|con|presso) ${ORGANIZATION}`, 'u'),
      },
      { kind: 'left', sure: true, pattern: new RegExp(`${WHO} (?:ha|ho) lasciato (?:la )?${ORGANIZATION}`, 'u') },
      {
        kind: 'joined',
        sure: true,
        pattern: new RegExp(`${WHO} (?:è|sono) (?:passat[oa]|entrat[oa]) (?:a|in|alla) ${ORGANIZATION}`, 'u'),
      },
      {
        kind: 'joined',
        sure: true,
        pattern: new RegExp(`${WHO} (?:ora|adesso) lavora (?:in|per|alla|con|presso) ${ORGANIZATION}`, 'u'),
      },
      {
        kind: 'joined',
        sure: true,
        pattern: new RegExp(`${WHO} lavora (?:ora|adesso) (?:in|per|alla|con|presso) ${ORGANIZATION}`, 'u'),
      },
      {
        kind: 'title',
        sure: true,
        pattern: new RegExp(
          `${WHO} (?:è ora|è stat[oa] promoss[oa]|è stat[oa] nominat[oa]|è diventat[oa]|ora è) (?:il |la |nostr[oa] )?${TITLE}(?: (?:di|della|in) ${ORGANIZATION})?(?=[.,;!\n]|$| e )`,
          'u',
        ),
      },
    ],
  },
}
