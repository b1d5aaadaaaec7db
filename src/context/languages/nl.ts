import type { Grammar } from '../grammar.ts'
import { NAME, ORGANIZATION, PRESENTED, presentedAs, TITLE, TO_WHOM, WHO } from './names.ts'

const I_DO =
  '(?:stuur|mail|bel|laat|kom|zoek|kijk|neem|regel|zorg|bezorg|maak|geef|check|vraag|breng|bespreek|controleer|werk|informeer|reserveer|boek|schrijf|lever|pas|overleg|probeer|houd|hou|zet|doe|spreek|beantwoord|pak)'
const WE_DO =
  '(?:sturen|mailen|bellen|laten|komen|zoeken|kijken|nemen|regelen|zorgen|bezorgen|maken|geven|checken|vragen|brengen|controleren|informeren|reserveren|boeken|leveren|proberen|houden|zetten)'
const TO_YOU = '(?:je|jou|jullie|u|uw|jouw|weten|terug|op|uit|na|aan|door|ervoor|het|dat|mee|in)'

export const dutch: Grammar = {
  tag: 'nl',
  stopWords:
    'de het een en van ik je jij we wij is niet dat die voor met op te aan er maar om ook als bij naar nog wel zijn heb heeft kan zou wordt deze dit dan dus ja nee hoi beste groeten bedankt dank graag mijn ons jullie uw u geen kunnen wat hoe of ben bent was waren onze jouw zal zullen hier toch moet mij hem haar vind gaat kun kunt mee eten even ervan weten',
  letters: /ij|aa|\bz'n/g,
  dates: {
    numericFirst: 'day',
    weekdays: ['maandag|maandags', 'dinsdag', 'woensdag', 'donderdag', 'vrijdag', 'zaterdag', 'zondag'],
    weekdaysShort: ['ma', 'di', 'wo', 'do', 'vr', 'za', 'zo'],
    shortStandsAlone: false,
    months: [
      'januari',
      'februari',
      'maart',
      'april',
      'mei',
      'juni',
      'juli',
      'augustus',
      'september',
      'oktober',
      'november',
      'december',
    ],
    monthsShort: ['jan', 'feb', 'mrt', 'apr', '', 'jun', 'jul', 'aug', 'sep|sept', 'okt', 'nov', 'dec'],
    monthsShy: '',
    days: {
      vandaag: 0,
      morgen: 1,
      gisteren: -1,
      overmorgen: 2,
      eergisteren: -2,
      vanavond: 0,
      vanmorgen: 0,
      vanochtend: 0,
      vanmiddag: 0,
      vannacht: 0,
      gisteravond: -1,
      gisterenavond: -1,
      morgenochtend: 1,
      morgenavond: 1,
      morgenmiddag: 1,
      gistermiddag: -1,
    },
    parts: 'ochtend|morgen|middag|avond|nacht|ochtends|avonds|vroeg',
    partDays: {},
    units: {
      hour: 'uur|uren',
      day: 'dag|dagen',
      week: 'week|weken',
      weekend: 'weekend|weekeinde',
      month: 'maand|maanden',
      quarter: 'kwartaal',
      year: 'jaar|jaren',
    },
    next: 'volgende|volgend|aanstaande|komende|komend|aankomende',
    last: 'vorige|vorig|afgelopen|laatste',
    now: 'deze|dit',
    nextSkipsThisWeek: false,
    articleMakesSpan: false,
    late: 'middag|avond|avonds|vanavond|vanmiddag|morgenavond|gisteravond',
    numbers: { een: 1, één: 1, twee: 2, drie: 3, vier: 4, vijf: 5, zes: 6, zeven: 7, acht: 8, tien: 10 },
    ordinals: 'e|de|ste',
    ago: 'geleden',
    agoBefore: '',
    ahead: 'over|binnen|na',
    aheadAfter: '',
    glue: 'van|de|het',
    article: 'de|het|een',
    at: 'om|rond|vanaf|tegen',
    oclock: 'uur|u|h',
    clock: { middernacht: 0 },
    toCome: 'voor|tot|uiterlijk|vanaf|tegen|uiterlijk op',
    range: 'tot|tm',
    gone: 'sinds|sedert',
    on: 'op|in|van|om|rond|per|voor|tijdens|na|sinds',
    edges: {
      begin: 'start',
      half: 'middle',
      medio: 'middle',
      eind: 'end',
      einde: 'end',
      'eind van': 'end',
      'het einde van': 'end',
    },
    holidays: {
      kerst: { month: 12, day: 25 },
      kerstmis: { month: 12, day: 25 },
      kerstavond: { month: 12, day: 24 },
      oudejaarsavond: { month: 12, day: 31 },
      nieuwjaar: { month: 1, day: 1 },
      pasen: { easter: 0 },
      pinksteren: { easter: 49 },
      hemelvaart: { easter: 39 },
      koningsdag: { month: 4, day: 27 },
      sinterklaas: { month: 12, day: 5 },
    },
    neverAfter: 'goede|goeden|elke|iedere|fijne|prettige|ieder|elk|per|een',
    wishes: 'fijne|prettige|vrolijk|gelukkig|zalig|wens|wensen',
    every: 'elke|iedere|elk|ieder',
    pastWords:
      'was|waren|had|hadden|heb|heeft|hebben|hebt|werd|werden|ben|ging|kwam|zei|sprak|spraken|stuurde|belde|gesproken|gestuurd|besproken|gebeld',
    futureWords:
      'zal|zullen|zult|ga|gaat|gaan|kan|kunnen|kun|zou|zouden|wil|willen|moet|moeten|stuur|bel|kom|komen|laat|graag|is|zijn|wordt|hoop|verwacht|plan|gepland|spreken|zien',
    pastEnding: null,
    and: 'en|of',
    notDue: /(?:van|sinds|onze|jullie|uw) ?$/,
    sameTime: /\b(?:tegen die tijd|op die dag)\b/,
  },
  promises: {
    hint: /\b(?:ik|we|wij|zal|beloof|beloofd|van (?:mij|me|ons))\b/,
    cues: [
      { pattern: /(?:^|, | en )laat (?:het )?(?:je|u|jullie) (?:\S+ ){0,4}?weten\b/g, needs: 'nothing', unsaid: true },
      { pattern: /\bik regel(?= (?:de|het|een|alles|dat|dit|onze|jullie|je) )/g, needs: 'nothing' },
      { pattern: /\b(?:ik zal|zal ik|we zullen|wij zullen|zullen we|zullen wij)\b(?= )/g, needs: 'nothing' },
      {
        pattern:
          /\b(?:ik ga|we gaan|ga ik)(?= (?:\S+ ){0,8}?(?:sturen|mailen|bellen|vragen|regelen|uitzoeken|nakijken|controleren|maken|voorbereiden|proberen|bespreken|aanpassen|doorgeven)\b)/g,
        needs: 'nothing',
      },
      {
        pattern: new RegExp(
          `\\b(?:ik ${I_DO}|${I_DO} ik|we ${WE_DO}|wij ${WE_DO}|${WE_DO} we)(?= (?:\\S+ ){0,7}?${TO_YOU}\\b)`,
          'g',
        ),
        needs: 'day or reader',
      },
      { pattern: /\b(?:ik|we) (?:laat|laten) (?:het |je |jullie |u )*(?:\S+ ){0,4}weten\b/g, needs: 'nothing' },
      { pattern: /\b(?:ik|we) (?:ben|zijn) (?:er |nog |nu )*(?:mee bezig|bezig (?:met|aan|om))\b/g, needs: 'reader' },
      { pattern: /\bik ben je (?:nog )?(?:een|het|de) \S+ (?:schuldig|verschuldigd)\b/g, needs: 'nothing' },
      {
        pattern:
          /\b(?:(?:je|u) (?:krijgt|ontvangt)|jullie (?:krijgen|ontvangen)|(?:krijg|ontvang) je|(?:krijgt|ontvangt) u|(?:krijgen|ontvangen) jullie)(?= (?:(?!groet)\S+ ){0,10}?van (?:mij|me|ons)\b)/g,
        needs: 'nothing',
      },
      { pattern: /\b(?:meld ik me|ik meld me|melden we ons|we melden ons)\b(?= |[.!])/g, needs: 'day' },
      {
        pattern: /\b(?:je krijgt|jullie krijgen|u krijgt|je ontvangt|u ontvangt|krijg je|ontvang je)\b(?= )/g,
        needs: 'day',
      },
      { pattern: /\bik (?:neem|breng) (?:\S+ ){1,5}mee\b/g, needs: 'nothing' },
      { pattern: /\b(?:ik bereid|bereid ik|we bereiden|wij bereiden|bereiden we)\b(?= )/g, needs: 'reader' },
      { pattern: /\bik (?:beloof|zeg toe)\b/g, needs: 'nothing' },
    ],
    never:
      /^ (?:\S+ ){0,5}?(?:niet|nooit|geen)\b|^ (?:\S+ ){0,6}?(?:op vakantie|zijn|hebben|kunnen|moeten)[.!,]?$|^ (?:je |u |jullie )?(?:hierbij|bijgaand|in de bijlage)\b|^ er(?:van)? (?:van )?uit\b|^ hoe\b/,
    notAfter: /\b(?:of|als|wanneer|hoe|wat|waar|wie|waarom|voordat|nadat|omdat|dat|hierbij|bijgaand|zodra \S+|indien)$/,
    unless:
      /\b(?:hierbij|bijgaand|in de bijlage|als (?:je|u|jullie) (?:vragen|hulp|wilt|wil|interesse)|mocht (?:je|u|jullie)|bij vragen|juridische stappen|rechtsmaatregelen)\b/,
    reader: /\b(?:je|jou|jullie|u|uw|jouw)\b/,
    self: /^$/,
    others: /^$/,
  },
  asks: {
    hint: /\b(?:ook alweer|ook weer|kun|kan|kunt|kunnen|zou|wil|wilt|graag|alsjeblieft|aub|alstublieft|svp|stuur|bel|laat|geef|check|kijk|vraag|nodig|vragen|hoor|verzoek|wie|iemand|heb|heeft|mail|bevestig|denk|vergeet|help|regel|stel voor|hopelijk)/,
    cues: [
      /^(?:wat|wie|waar|hoe) (?:was|waren|is|heet|heette) [^?]{2,80} (?:ook alweer|ook weer)\b/,
      /\b(?:kun|kunt|kan|zou|zouden|wil|wilt|willen) (?:je|jij|u|jullie)\b/,
      /\b(?:graag (?:hoor|ontvang|verneem|zou|je|uw|jullie|een|even|de|het|voor(?! aan))|(?:alsjeblieft|alstublieft|aub|a\.u\.b\.|svp|s\.v\.p\.)(?!\S))/,
      /\b(?:ik|we|wij) (?:heb|hebben|wil|willen|zou|zouden) (?:\S+ ){0,5}?(?:nodig|weten|vragen|ontvangen|spreken|horen|uitnodigen)\b/,
      /\b(?:mijn|de|een|onze) vraag (?:is|was|aan)\b/,
      /\b(?:weet|heeft|kan|kent|wil) (?:iemand|er iemand)\b/,
      /\b(?:heb|hebt|heeft|hebben|ben|bent|zijn|weet|weten|kom|komt|denk|vind|wat|wanneer|waar|wie|hoe|welke|waarom) (?:je|jij|u|jullie)\b.{0,200}\?/,
      /\b(?:ik stel voor|ik adviseer|mijn voorstel is) dat (?:je|u|jullie)\b/,
      /\b(?:zou (?:fijn|mooi|leuk|handig|geweldig) zijn als (?:je|u|jullie)|wil (?:je|u|jullie) verzoeken|verzoeken (?:u|jullie) (?:om|vriendelijk))\b/,
      /\b(?:je|u|jullie) (?:moet|moeten|dient|zou moeten)\b(?! (?:weten|niet))/,
    ],
    sure: /^(?:(?:en|maar|dus|of) )?(?:kun|kunt|kan|zou|wil|wilt) (?:je|jij|u|jullie) /,
    toWriter: /\b(?:kun|kan|kunt|zou|wil|wilt) (?:je|u|jij) (?:\S+ ){0,2}?(?:me|mij|ons)\b/,
    bulk: /https?:|\b(?:nieuwsbrief|afmelden|uitschrijven|vertrouwelijk\w*|printen|klik|wachtwoord|niet op deze e-?mail|korting)\b/,
    unless:
      /\b(?:(?:als|mocht|indien) (?:je|u|jullie|er)(?: nog)? (?:vragen|verdere|iets|hulp|meer)|bij (?:vragen|onduidelijkheden)|voor (?:verdere )?vragen|aarzel niet|neem gerust contact|laat het gerust)\b/,
    courtesy:
      /^(?:[^\s,.?!]{1,20}, )?(?:(?:en|dus),? )?(?:hoe (?:gaat het|gaat-ie|gaat 't|is het|is 't|maak je het|maakt u het)(?: (?:nu|verder|daar|vandaag|ermee|met (?:je|jou|u|jullie|het gezin|de kinderen|de familie|iedereen)|en (?:de |het |je )?(?:kinderen|familie|gezin|vrouw|man))){0,3}[^a-z]*$)|^(?:(?:en|alsjeblieft),? ){0,2}(?:(?:doe|doet|geef|breng) (?:\S+ ){0,4}?(?:groeten|groetjes|knuffel|zoen|kus)\b|groet\b(?! je wel))|^(?:wil|kun|zou|wilt|kunt) (?:je|u) (?:\S+ ){0,4}?(?:groeten|groetjes)\b(?!.{0,160} en )/,
    idle: /^(?:is|zijn) (?:dat|het|ze) niet (?!vandaag|morgen|al)[a-z]+\W*$|^(?:\S+ )?(?:hoe (?:gaat het|is het|gaat-ie)|alles goed|toch|nietwaar|wie weet)\b.{0,16}\??$|,? (?:toch|nietwaar|hè|he)\?$/,
    leadUp: /^(?:als|wanneer|zodra|mocht|voor|bij) [^,;]{2,140}, (?:dan )?/,
    promiseAfter: /,? en (?:ik|dan) (?:zal|stuur|bel)\b/,
    imperative:
      /^(?:stuur|bel|laat|geef|check|kijk|vraag|mail|bevestig|denk|vergeet|help|regel|zorg|kom|neem|breng|teken|reserveer|zet|houd|hou|stel|schrijf|antwoord|controleer) (?:me|mij|ons|het|dit|dat|even|je|niet|maar|aan|er|eens|de|of|hem|haar|dan|alsjeblieft)\b/,
  },
  details: {
    hint: /\b(?:verhuis|verhuizen|gebroken|verstuikt|vakantie|ziek|ziekenhuis|operatie|bruiloft|trouw|getrouwd|verloofd|zwanger|geboren|geboorte|baby|zoon|dochter|kinderen|vrouw|man|moeder|vader|broer|zus|gezin|familie|verjaardag|jarig|gefeliciteerd|proficiat|promotie|pensioen|student|studeer|scriptie|verhuis|verhuizing|reis|nieuwe baan|overleden|condoleance|gecondoleerd|beterschap|hond|kat|welkom|verlof)/,
    unless: /\b(?:vertrouwelijk|reiskosten)\b/,
    cues: [
      {
        about: 'writer',
        pattern:
          /\b(?:ik verhuis|we verhuizen|wij verhuizen|verhuis ik|verhuizen we|gaan we verhuizen|ik ga verhuizen|we gaan verhuizen)\b/,
      },
      { about: 'writer', pattern: /\b(?:ik heb|heb ik) (?:mijn|m'n) (?:\S+ ){1,4}?(?:gebroken|verstuikt|gekneusd)\b/ },
      {
        about: 'writer',
        pattern:
          /\b(?:ik|we|wij) (?:ben|zijn|was|waren|ga|gaan|kom|zit|zitten) (?:\S+ ){0,5}?(?:vakantie|ziek|ziekenhuis|zwanger|verlof|op reis|verhuisd|getrouwd|verloofd|met pensioen|student)\b/,
      },
      {
        about: 'writer',
        pattern:
          /\b(?:mijn|onze|ons) (?:\S+ )?(?:vrouw|man|zoon|dochter|kinderen|moeder|vader|broer|zus|gezin|bruiloft|verjaardag|vakantie|baby|hond|kat|scriptie|verhuizing|operatie|nieuwe baan|vriendin|ouders)\b/,
      },
      {
        about: 'writer',
        pattern:
          /\b(?:ben|was|zijn|waren|ga|gaan) (?:ik|we|wij) (?:\S+ ){0,5}?(?:vakantie|ziek|verlof|op reis|verhuisd|getrouwd|jarig)\b/,
      },
      { about: 'writer', pattern: /\bik (?:studeer|ben jarig|hou van (?!je)|word (?:vader|moeder|vegetariër))\b/ },
      {
        about: 'reader',
        pattern:
          /\b(?:gefeliciteerd|proficiat|van harte beterschap|beterschap|gecondoleerd|welkom (?:bij|in het team)|fijne vakantie|(?:je|jouw|uw) (?:bruiloft|verjaardag|promotie|nieuwe baan|baby|vakantie|pensioen|herstel))\b/,
      },
      {
        about: 'named',
        pattern:
          /\b(?:is|was|gaat|zit|ligt) (?:\S+ ){0,3}?(?:op vakantie|ziek|in het ziekenhuis|zwanger|met verlof|met pensioen|overleden|getrouwd|verhuisd|jarig)\b/,
      },
    ],
  },
  introductions: {
    hint: /(?:(?:^|, )(?:dit|dat) is |stel (?:je|u|jullie) |kennis met|collega|directeur|manager|verantwoordelijk|voorstel|contact|bereik|telefoon|nummer|e-?mail|assistent|partner|advocaat|chef)/,
    cues: [
      new RegExp(
        `(?:[Mm]ijn|[Oo]nze|[Uu]w|[Dd]e) (?<role>(?:nieuwe )?(?:collega|directeur|manager|assistente?|partner|advocaat|chef|contactpersoon|verantwoordelijke)),? ${NAME}`,
        'u',
      ),
      new RegExp(`${NAME},? (?:is|wordt) (?<role>(?:onze|mijn|uw|de|een|verantwoordelijk) [^.;:\\n()]{3,60})`, 'u'),
      new RegExp(`(?:voorstellen aan|contact op met|[Cc]ontacteer|[Bb]el(?: even)? met) ${NAME}`, 'u'),
    ],
    presents: [
      new RegExp(`^(?:${TO_WHOM})?(?:[Dd]it|[Dd]at) is ${presentedAs('hij|zij|ze')}`, 'u'),
      new RegExp(
        `^(?:${TO_WHOM})?(?:[Ii]k stel (?:je|u|jullie) (?:graag )?voor aan|[Mm]ag ik (?:je|u|jullie) voorstellen aan|[Mm]aak kennis met) ${PRESENTED}`,
        'u',
      ),
    ],
    reach: /\b(?:zijn|haar) (?:nummer|telefoonnummer|e-?mail(?:adres)?|mailadres)[^.]{0,20}(?:is|:)/,
    list: /(?:de volgende personen|volgende contacten)/,
    name: new RegExp(NAME, 'u'),
  },
  closing: {
    done: /\b(?:heb|hebben) (?:ik |we )?(?:\S+ ){0,8}?(?:gestuurd|verstuurd|gemaild|gebeld|afgerond|gedaan|nagekeken|gecontroleerd|geboekt|gereserveerd|getekend|betaald|besproken|geregeld)\b|\b(?:is|zijn) (?:\S+ )?(?:klaar|gedaan|geregeld|onderweg|verstuurd)\b|^(?:gedaan|klaar|geregeld)\b/,
    attached: /\b(?:bijgaand|in de bijlage|hierbij|hier (?:is|zijn)|als bijlage)\b/,
    promised: /\b(?:zoals beloofd|zoals toegezegd|zoals afgesproken)\b/,
    thanks: /\b(?:bedankt|dank|dankjewel|dankuwel)(?: \S+){0,3} voor\b|\bontvangen\b.{0,40}\b(?:dank|bedankt)/,
    notYet: /\b(?:nog niet|nog geen|zal|zullen|alvast|morgen|zou je|kun je|kunt u)\b|\?$/,
    answer: /^(?:ja|nee|zeker|natuurlijk|prima|goed|akkoord|helaas|oké|ok|graag|klopt|uiteraard)\b/,
  },
  moves: {
    hint: /\b(?:bij .{2,60} als|werkt|werk|overgestapt|vertrokken|niet meer|nu|tegenwoordig|nieuwe baan|promotie|benoemd|geworden|begonnen)\b/,
    first: /^(?:Ik|ik|Wij|We|wij|we)$/,
    title:
      /(?:directeur|manager|hoofd|leider|partner|hoogleraar|ingenieur|adviseur|ontwikkelaar|voorzitter|c[etfo]o|consultant|arts|advocaat|architect|ontwerper|coördinator)/i,
    cues: [
      {
        kind: 'joined',
        sure: true,
        pattern: new RegExp(
          `${WHO} (?:begin|begint|ben|is|werk|werkt|start|ga) (?:\\S+ ){0,5}?bij ${ORGANIZATION} (?:\\S+ ){0,4}?als (?:de )?${TITLE}(?: (?:werken|beginnen|aan de slag))?(?=[.,;!\n]|$| en )`,
          'u',
        ),
      },
      {
        kind: 'left',
        sure: true,
        pattern: new RegExp(`${WHO} (?:werkt|werk|is) niet (?:meer|langer) (?:bij|voor) ${ORGANIZATION}`, 'u'),
      },
      { kind: 'left', sure: true, pattern: new RegExp(`${WHO} is (?:vertrokken|weg) bij ${ORGANIZATION}`, 'u') },
      {
        kind: 'joined',
        sure: true,
        pattern: new RegExp(`${WHO} (?:is|ben) (?:overgestapt|gegaan) naar ${ORGANIZATION}`, 'u'),
      },
      {
        kind: 'joined',
        sure: true,
        pattern: new RegExp(`${WHO} (?:werkt|werk) (?:nu|tegenwoordig|sinds \\S+) (?:bij|voor) ${ORGANIZATION}`, 'u'),
      },
      {
        kind: 'title',
        sure: true,
        pattern: new RegExp(
          `${WHO} (?:is|ben) (?:nu |tegenwoordig |benoemd tot |gepromoveerd tot )(?:de |onze )?${TITLE}(?: (?:bij|van) ${ORGANIZATION})?(?=[.,;!\n]|$| en )`,
          'u',
        ),
      },
    ],
  },
}
