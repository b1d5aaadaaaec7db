import type { Grammar } from '../grammar.ts'
import { NAME, ORGANIZATION, presentedAs, TITLE, TO_WHOM, WHO } from './names.ts'

// First person present of verbs that give one's word ("ich schicke"), then the plural ("wir schicken").
const I_DO =
  '(?:schicke?|sende|versende|übersende|maile|melde|rufe?|ruf|kümmere|kümmer|gebe?|liefere|reiche|leite|prüfe|schaue?|bringe|komme|mache?|besorge|frage?|kläre|lasse?|stelle|buche|reserviere|bestelle|übernehme|erledige|bespreche|informiere|hake|ergänze|korrigiere|schreibe?|trage|antworte|teile|lade|veröffentliche|übergebe|passe|sehe|suche|treffe|ziehe|setze|halte|vereinbare|nehme|lege|aktualisiere|gehe)'
const WE_DO =
  '(?:schicken|senden|versenden|übersenden|melden|rufen|kümmern|geben|liefern|reichen|leiten|prüfen|schauen|bringen|kommen|machen|besorgen|klären|lassen|stellen|buchen|reservieren|übernehmen|erledigen|informieren|ergänzen|schreiben|veröffentlichen|vereinbaren|halten|nehmen|teilen)'
const TO_YOU =
  '(?:dir|dich|ihnen|euch|sie|dein\\w{0,2}|ihr\\w{0,2}|eur\\w{0,2}|mich|uns|mir|bescheid|zurück|weiter|darum|drum|drüber|darüber|fertig|es|das|(?:nach|durch|vor|zu|an|mit)(?= ?[.,;:!?)]| (?:und|oder|sobald|wenn|falls|bis|am|im|heute|morgen|nächste\\w?|gleich)\\b|$))'

// "ab 1. April", "seit Mai", "jetzt": when a post begins.
const WHEN =
  '(?:(?:jetzt|nun|inzwischen|künftig|bald|(?:ab|seit|zum|am|im) (?:dem )?(?:\\d{1,2}\\.(?:\\d{1,2}\\.)? )?[A-Za-zÀ-ÖØ-öø-ž]{3,12}(?: \\d{4})?) )'
const PREPARING =
  '\\b(?:ich (?:bereite|erstelle|überarbeite|organisiere)|(?:bereite|erstelle|überarbeite|organisiere) ich|wir (?:bereiten|erstellen|überarbeiten|organisieren)|(?:bereiten|erstellen|überarbeiten|organisieren) wir)(?: gerade| derzeit| noch| schon)?(?= )'

export const german: Grammar = {
  tag: 'de',
  stopWords:
    'der die das und ist nicht ich wir sie es ein eine einen zu den mit auf für von im dem des sich auch noch wie bei nach oder aber wenn dass daß haben habe hat wird werden kann können bitte danke vielen grüße gruß hallo liebe lieber sehr dir mir dich euch ihnen uns schon nur so als am um aus vom zum zur über ins bin sind war hier dann mein dein ihr wer was wo wann du mich ob lass bist kommst kannst gut geht diese dieser ersten alle keine',
  letters: /[ßäöü]/g,
  dates: {
    numericFirst: 'day',
    weekdays: ['montag|montags', 'dienstag', 'mittwoch', 'donnerstag', 'freitag', 'samstag|sonnabend', 'sonntag'],
    weekdaysShort: ['mo', 'di', 'mi', 'do', 'fr', 'sa', 'so'],
    shortStandsAlone: false,
    months: [
      'januar|jänner',
      'februar|feber',
      'märz|maerz',
      'april',
      'mai',
      'juni',
      'juli',
      'august',
      'september',
      'oktober',
      'november',
      'dezember',
    ],
    monthsShort: ['jan', 'feb', 'mär|mrz', 'apr', '', 'jun', 'jul', 'aug', 'sep|sept', 'okt', 'nov', 'dez'],
    monthsShy: '',
    days: {
      heute: 0,
      heutige: 0,
      heutigen: 0,
      heutiger: 0,
      heutiges: 0,
      morgen: 1,
      morgige: 1,
      morgigen: 1,
      morgiger: 1,
      morgiges: 1,
      gestern: -1,
      gestrige: -1,
      gestrigen: -1,
      gestriger: -1,
      übermorgen: 2,
      vorgestern: -2,
      'heute abend': 0,
      'gestern abend': -1,
      'morgen früh': 1,
      'heute morgen': 0,
      'gestern morgen': -1,
      'heute früh': 0,
      'heute nachmittag': 0,
      'heute mittag': 0,
      'heute vormittag': 0,
      'heute nacht': 0,
    },
    parts: 'morgen|vormittag|mittag|nachmittag|abend|nacht|früh|vormittags|nachmittags|abends|mittags|morgens',
    partDays: {},
    units: {
      hour: 'stunde|stunden',
      day: 'tag|tage|tagen',
      week: 'woche|wochen|kw',
      weekend: 'wochenende|wochenenden',
      month: 'monat|monate|monaten|monats',
      quarter: 'quartal',
      year: 'jahr|jahre|jahren|jahres',
    },
    next: 'nächste|nächsten|nächster|nächstes|nächstem|naechste|naechsten|kommende|kommenden|kommender|kommendes',
    last: 'letzte|letzten|letzter|letztes|vergangene|vergangenen|vergangenes|vorige|vorigen|voriges|vergangener',
    now: 'diese|diesen|dieser|dieses|diesem',
    nextSkipsThisWeek: false,
    articleMakesSpan: false,
    late: 'nachmittag|abend|nachmittags|abends|heute abend|gestern abend|heute nachmittag',
    numbers: {
      ein: 1,
      eine: 1,
      einem: 1,
      einer: 1,
      zwei: 2,
      drei: 3,
      vier: 4,
      fünf: 5,
      sechs: 6,
      sieben: 7,
      acht: 8,
      zehn: 10,
    },
    ordinals: 'ten|te|ter',
    ago: '',
    agoBefore: 'vor',
    ahead: 'in|nach',
    aheadAfter: '',
    glue: 'den|der|des|vom|von|dem|bis',
    article: 'der|die|das|den|dem|des|am|im|zum|vom',
    at: 'um|gegen|ab|ca',
    oclock: 'uhr|h',
    clock: { mitternacht: 0 },
    toCome: 'bis|ab|spätestens|bis zum|bis spätestens|bis zur',
    range: 'bis',
    gone: 'seit',
    on: 'am|im|in|zum|vom|an|über|für|zu|um|ab|nach|seit',
    edges: { anfang: 'start', mitte: 'middle', ende: 'end' },
    holidays: {
      weihnachten: { month: 12, day: 25 },
      heiligabend: { month: 12, day: 24 },
      silvester: { month: 12, day: 31 },
      neujahr: { month: 1, day: 1 },
      ostern: { easter: 0 },
      karfreitag: { easter: -2 },
      ostermontag: { easter: 1 },
      pfingsten: { easter: 49 },
      pfingstmontag: { easter: 50 },
      'christi himmelfahrt': { easter: 39 },
      fronleichnam: { easter: 60 },
      nikolaus: { month: 12, day: 6 },
    },
    neverAfter: 'guten|gute|schönen|jeden|jede|jedes|frohe|frohes|immer|pro|alle',
    wishes: 'frohe|frohes|schöne|schönes|guten|wünsche|wünschen|gesegnete',
    every: 'jeden|jede|jedes|immer|alle',
    pastWords:
      'war|waren|hatte|hatten|habe|haben|hat|hast|habt|wurde|wurden|bin|gewesen|gesprochen|getroffen|telefoniert|ging|gab|kam|besprochen|vereinbart|geschickt|gesendet|erhalten|bekommen|geschrieben|telefonisch',
    futureWords:
      'werde|werden|wird|wirst|werdet|können|könnt|kann|kannst|könnte|könnten|könntest|soll|sollen|sollte|sollten|müssen|muss|möchte|möchten|würde|würden|will|wollen|treffen|komme|kommen|schicke|melde|gehe|bitte|freue|freuen|ist|sind|findet|plane|planen|gern|gerne|brauche|brauchen|willst|darf',
    pastEnding: null,
    and: 'und|oder|u|bzw',
    notDue: /(?:vom|des|seit|für (?:den|das|die)|beim|unser\w*|ihr\w*|dein\w*) ?$/,
    sameTime: /\b(?:bis dahin|zu dem zeitpunkt|an dem tag)\b/,
  },
  promises: {
    hint: /\b(?:ich|wir|werde|werden|verspreche|versprochen|melde|schicke|kümmere|schulde|von (?:mir|uns))\b/,
    cues: [
      {
        pattern:
          /\b(?:hast du|haben sie|habt ihr|du hast|sie haben|ihr habt)(?= (?:(?!gr[uü])\S+ ){1,7}?von (?:mir|uns)[.!,]?(?: |$))/g,
        needs: 'day',
      },
      { pattern: /\b(?:ich werde|werde ich|wir werden|werden wir)\b(?= )/g, needs: 'nothing' },
      {
        pattern:
          /\b(?:ich würde|wir würden|würden wir|würde ich) (?:uns |mir |das |es |dann |den |also )+(?:\S+ ){0,4}(?:vormerken|eintragen|notieren|übernehmen|vorbereiten|mitbringen|schicken|einplanen)\b/g,
        needs: 'nothing',
      },
      { pattern: new RegExp(`\\b(?:ich|und) ${I_DO}(?= (?:\\S+ ){0,7}?${TO_YOU}(?![a-zß-ÿ]))`, 'g'), needs: 'nothing' },
      { pattern: new RegExp(`\\b${I_DO} ich(?= )(?= (?:\\S+ ){0,7}?${TO_YOU}(?![a-zß-ÿ]))`, 'g'), needs: 'nothing' },
      {
        pattern: new RegExp(`\\b(?:wir ${WE_DO}|${WE_DO} wir)(?= (?:\\S+ ){0,7}?${TO_YOU}(?![a-zß-ÿ]))`, 'g'),
        needs: 'nothing',
      },
      {
        pattern: /\b(?:erledige|übernehme|besorge) ich\b|\bich (?:erledige|übernehme|besorge)(?= )/g,
        needs: 'nothing',
      },
      { pattern: /\bich versende(?= )/g, needs: 'nothing' },
      // Work in progress is news; it is a promise where it is for the reader or has its day ("bis Freitag").
      { pattern: new RegExp(PREPARING, 'g'), needs: 'reader' },
      { pattern: new RegExp(`${PREPARING}(?= (?:\\S+ ){0,8}?bis )`, 'g'), needs: 'day' },
      // "Morgen melde ich mich wegen …", unlike "ich melde mich wegen …", with which a mail begins.
      { pattern: /(?<!heute )\b(?:melde ich mich|melden wir uns)(?= )/g, needs: 'day' },
      {
        pattern:
          /\b(?:du (?:bekommst|kriegst|erhältst)|(?:bekommst|kriegst|erhältst) du|ihr (?:bekommt|kriegt|erhaltet)|(?:bekommt|kriegt|erhaltet) ihr|sie (?:bekommen|erhalten)|(?:bekommen|erhalten) sie)(?= (?:(?!gr[uü])\S+ ){0,10}?von (?:mir|uns)(?![a-zß-ÿ]))/g,
        needs: 'nothing',
      },
      {
        pattern:
          /(?:^|, |und )(?:melde mich|schicke? (?:ich )?dir|schicke? (?:ich )?ihnen|gebe? (?:dir |ihnen |euch )?bescheid|rufe? (?:dich|sie|euch) (?:\S+ ){0,3}an|kümmere mich|schaue? (?:es |das )?mir)(?= |[.!]|$)/g,
        needs: 'nothing',
      },
      {
        pattern:
          /\b(?:ich|wir) (?:arbeite|arbeiten|bin|sind) (?:gerade |derzeit |noch |schon )*(?:daran|dran|dabei|an (?:ihrem|ihrer|deinem|deiner|eurem|eurer))\b/g,
        needs: 'nothing',
      },
      {
        pattern: /\b(?:ich|wir) (?:schulde|schulden) (?:dir|ihnen|euch)(?: noch)? (?:ein|eine|einen|die|den|das)\b/g,
        needs: 'nothing',
      },
      {
        pattern:
          /\b(?:du bekommst|sie bekommen|sie erhalten|du erhältst|ihr bekommt|bekommst du|bekommen sie|erhalten sie)\b(?= )/g,
        needs: 'day',
      },
      { pattern: /\b(?:ich verspreche|versprochen, ich)\b/g, needs: 'nothing' },
      {
        pattern:
          /\b(?:mein\w{0,2}|unser\w{0,2}) (?:assistent\w*|kollege|kollegin|sekretariat|büro|team) (?:wird|meldet|schickt|ruft)\b/g,
        needs: 'nothing',
      },
    ],
    never:
      /^ (?:(?:auch|noch|dann|leider|wohl|wahrscheinlich|vermutlich|vielleicht|morgen|heute|bald|am|im|in|den|der|die|\S+) ){0,6}?(?:nicht\b|nie\b|kein\w*\b|gerade\b|mich freuen|urlaub|verreis\w+|(?:sein|haben|können|müssen|sehen|wissen|wohl|fahren|fliegen|umziehen)[.!,]?$)|^ (?:ihnen |dir |euch )?(?:anbei|hiermit|hier|im anhang|beiliegend)\b| davon aus\b| (?:hiermit|anbei|beigefügt|im anhang)\b|^ mich (?:wegen|bezüglich|bei (?:ihnen|dir),? weil|zu )|^ (?:mir|uns) (?:sorgen|vor)\b| vor(?:aus)?gehen/,
    notAfter:
      /(?:\b(?:ob|wenn|falls|wann|wie|was|wo|wer|warum|bevor|nachdem|weil|da|seit|hiermit|anbei|sofern|hier|im anhang|im anhang findest du)|\b(?:ob|wenn|falls|weil|wie|was|sobald|solange) \S+)$/,
    unless:
      /\b(?:hiermit|anbei (?:schicke|sende|übersende)|im anhang (?:schicke|sende)|beiliegend|bei fragen|für (?:rück)?fragen|falls (?:du|sie|ihr) (?:fragen|hilfe|etwas|noch)|wenn (?:du|sie|ihr) (?:möchtest|möchten|wollt|willst|wollen|fragen|hilfe|noch etwas|interesse)|stehe? (?:ich )?(?:ihnen |dir |euch )?(?:gerne? |jederzeit )?zur verfügung|gerne? zur verfügung|rechtliche schritte|anwalt|freue mich|freuen uns)\b/,
    reader: /\b(?:dir|dich|ihnen|euch|sie|dein\w*|ihr\w*|eur\w*)\b/,
    self: /^$/,
    others: /^$/,
  },
  asks: {
    hint: /freu|\b(?:bitte|bitten|brauch|benötig|könn|kann|kannst|würde|möchte|hätte|wäre|gib|gebt|geben sie|schick|send|ruf|meld|sag|schau|prüf|teil|lass|denk|frag|wer|bräuchte|mach|komm|erbitte|ersuche|wünsch|vorschlag|schlage|antwort|rückmeldung|überprüf|anmelden|bestell|besorg|hilf|kümmer|erinner|vergiss)/,
    cues: [
      /(?:^| )(?:über|für) (?:eine|deine|ihre|eure) (?:\S+ )?(?:antwort|rückmeldung|auskunft)\b.{0,40}\bdankbar\b/,
      /\b(?:bitte|bitten)\b(?! (?:beachten sie (?:die|unsere) |entschuldig|nicht (?:wundern|böse)|um (?:entschuldigung|verständnis|nachsicht)|verzeih|sehr\b|schön\b|gern))(?=.{0,160}\S)/,
      /\bwir bitten (?:\w+ ){0,3}um\b(?! (?:verständnis|entschuldigung|nachsicht|beachtung))/,
      /\b(?:ich|wir) (?:brauche|brauchen|benötige|benötigen|bräuchte|bräuchten|erwarte|erwarten|erbitte) (?:\S+ ){0,5}(?:von (?:dir|ihnen|euch)|dein\w*|ihr\w*|eur\w*|noch|die|den|das|ein\w*)\b/,
      /\b(?:könntest|könnten|könnt|kannst|können|würdest|würden|würdet|magst|möchtest|wärst|hast|haben) (?:du|sie|ihr)\b(?=.{0,200}\?)/,
      /\b(?:könntest|könnten|könntet|kannst|würdest|würden) (?:du|sie|ihr) (?:mir|uns|bitte|das|die|den|vielleicht|evtl|mal|noch)\b/,
      /\b(?:ich|wir) (?:würde|würden|möchte|möchten|hätte|hätten|wüsste|wüssten) (?:\S+ ){0,3}(?:gerne?|dich|sie|euch) (?:\S+ ){0,14}(?:wissen|bitten|haben|fragen|hören|sehen|anmelden|treffen|besprechen|erfahren|einladen|wann|ob|wie)\b/,
      /\b(?:hätte|hätten) (?:ich |wir )?(?:\S+ )?gerne? (?:ein|eine|einen|noch|mehr|zwei)\b|\b(?:würde|würden|möchte|möchten) (?:ich |wir )?(?:\S+ )?(?:gerne? )?(?:\S+ ){1,10}(?:vereinbaren|bestellen|buchen|beantragen|reservieren|kündigen|stornieren)\b/,
      /\bmöchte (?:mich|uns) (?:\S+ ){0,12}anmelden\b/,
      /\b(?:wäre|wären) (?:\S+ ){0,4}(?:dankbar|verbunden|nett|super|toll|klasse|schön|hilfreich|prima|froh),? (?:\S+ )?(?:wenn (?:du|sie|ihr)|falls (?:du|sie|ihr)|für (?:ein\w*|ihr\w*|dein\w*|jed\w*))\b/,
      /\b(?:freue|freuen|freut) (?:mich|uns)?,? ?(?:über|auf) (?:ein\w*|ihr\w*|dein\w*|eur\w*) (?:kurze? )?(?:rückmeldung|antwort|feedback|angebot|vorschlag)/,
      /(?:^| )über (?:ein\w*|ihr\w*|dein\w*|eur\w*) (?:\S+ )?(?:rückmeldung|antwort|nachricht|feedback)\b.{0,30}\bfreu/,
      /\b(?:meine frage|die frage|frage an (?:dich|sie|euch)|jetzt ist noch die frage|bleibt die frage|ich frage mich,? ob)\b/,
      /\b(?:wer|was|wann|wo|wie) (?:von euch )?(?:kann|könnte|würde|macht|übernimmt)\b.{0,100}\?/,
      /\b(?:ich schlage vor|mein vorschlag|ich würde vorschlagen|ich empfehle),? (?:dass )?(?:du|sie|ihr)\b/,
      /\b(?:um|auf) (?:eine? |ihre |deine |kurze |baldige )*(?:rückmeldung|antwort|bestätigung|freigabe|zusendung|stellungnahme|prüfung|unterschrift)\b(?!.{0,20}(?:warte ich nicht|dank))/,
      /\b(?:du|sie|ihr) (?:müsstest|müssten|musst|müsst|müssen|solltest|sollten|solltet)\b(?! (?:nicht|sich keine))/,
    ],
    sure: /^(?:(?:und|aber|also|hallo|oder|dann) |\S+, )?(?:(?:hast|habt|haben|kannst|könnt|können|könntest|könnten|willst|wollen|möchtest|möchten|weißt|wissen|bist|seid|sind|gibt|gibt's|ist|passt|stimmt|stimmen|soll|sollen|darf|dürfen|meinst|meinen|wirst|werdet|werden|brauchst|braucht|kommst|kommt) (?:du|ihr|sie|es|das|dies|wir|ich|hier|dir|euch|jemand)|(?:was|wann|wo|wer|wie|warum|wieso|welche[rsnm]?|woher|wohin) (?:ist|sind|hast|hat|habt|haben|kann|können|wird|werden|geht|meinst|sieht|machen|macht|soll|sollen|war|gibt|viel|viele|lange|würde|passt))\b.{0,300}\?/,
    toWriter: /\b(?:könntest|könnten|kannst|können|würdest|würden) (?:du|sie) (?:mir|uns)\b/,
    bulk: /https?:|www\.|\b(?:newsletter|abmelden|abbestellen|vertraulich\w*|rufnummer\w*|drucken|ausdrucken|umwelt|impressum|datenschutz|amtsgericht|klicken|irrtümlich|facebook|gutschein|rabatt|nicht auf diese (?:e-?)?mail)\b/,
    unless:
      /\b(?:(?:bei|für) (?:weitere\w* |etwaige\w* |eventuelle\w* )?(?:rück)?fragen|(?:falls|wenn|sollten|solltest) (?:\S+ ){0,3}(?:fragen|probleme|hilfe|noch was|noch etwas|sonst noch|irgendwas|was brauchst|etwas (?:fehlt|brauch\w+)|schwierigkeiten|rückfragen)|zögern sie nicht|jederzeit (?:gerne? )?(?:melden|anrufen|zur verfügung)|zur verfügung|scheuen sie sich nicht)\b/,
    courtesy:
      /^(?:[^\s,.?!]{1,20}, )?(?:(?:und|na|so|also|ach),? )?(?:wie geht(?:'s| es|s) (?:dir|ihnen|euch|deine[mr]|eure[mr]|ihre[mr]|der familie|den kindern)?(?: (?:denn|so|heute|sonst|gerade|inzwischen|mittlerweile|familie|frau|mann|und (?:\S+ ){0,3}(?:familie|kindern|frau|mann))){0,3}[^a-z]*$)|^(?:(?:bitte|und|ach|ps),? ){0,2}(?:(?:grüßt?|grüss|grüßen|grüssen|grüsst)(?![a-zß-ÿ])|(?:richte[nt]?|bestelle?n?|bestell|sage?n?|sag|gib|gebt|geben) (?:\S+ ){0,5}?(?:grüße|grüsse|gruß|gruss)(?![a-zß-ÿ]))|^(?:kannst|könntest|könnten|können|würdest) (?:du|sie) (?:\S+ ){0,5}(?:grüßen|grüße ausrichten|grüße bestellen)\W*$/,
    idle: /^(?:ist|sind|war) (?:das|es|sie|er) nicht (?!heute|morgen|schon|noch)[a-zß-ÿ]+\W*$|^(?:\S+ )?(?:wie geht(?:'s| es) (?:dir|ihnen|euch)|wie geht's|alles klar|oder|nicht wahr|gell|na|was macht die kunst)\b[^a-z]{0,3}\??$|, (?:oder|nicht wahr|gell)\?$/,
    leadUp: /^(?:wenn|falls|sobald|sofern|bei|bis|für) [^,;]{2,140},? (?:dann |so )?/,
    promiseAfter: /,? und (?:ich|wir) (?:werde|werden|schicke|melde|kümmere)\b/,
    imperative:
      /^(?:schicken?|schick|senden?|send|melden?|meld|rufen?|ruf|geben?|gib|gebt|prüfen?|prüf|überprüft?|schauen?|schau|teilen?|sagen?|sag|lassen?|lass|denken?|denk|bringen?|bring|kommen?|komm|vergiss|vergessen|fragen?|frag|antworten?|antworte|bestätigen?|überweisen?|unterschreiben?|leiten?|leite|hilf|helft|machen?|mach|trag|tragt|besorg|kümmer[en]?|erinner[en]?|informieren?|gebe) (?:sie |mir |mich |uns |dich |ihn |bitte |mal |das |die |den |dir |doch |noch |kurz |ihr |einfach )/,
  },
  details: {
    hint: /\b(?:haus|wohnung|ziehen? |gebrochen|verdreht|verstaucht|urlaub|krank|elternzeit|mutterschutz|geburt|geboren|baby|hochzeit|heirat|verlobt|geburtstag|umgezogen|umzug|umziehen|frau|mann|sohn|tochter|kinder|familie|mutter|vater|eltern|bruder|schwester|glückwunsch|gratul|befördert|neue[nrs]? (?:job|stelle|haus|wohnung)|ruhestand|rente|studium|studier|diplomarbeit|masterarbeit|bachelorarbeit|promotion|krankenhaus|operation|op\b|gestorben|verstorben|dienstreise|reise|verreist|ferien|gekündigt|hund|katze|genesung|erholung|schwanger|beileid|willkommen|besserung|glückwünsch)/,
    unless: /\b(?:reisekosten|familienname|vertraulich|frau (?:dr|prof)\b.{0,10}anwalt)/,
    cues: [
      {
        about: 'writer',
        pattern:
          /\b(?:ich|wir) (?:habe|haben) (?:uns |mir )?(?:(?:vor|im|letzte\w?|gerade) (?:\S+ ){0,2}?)?(?:ein \S*haus|ein haus|eine \S*wohnung) (?:\S+ ){0,4}?(?:gekauft|gefunden)\b/,
      },
      {
        about: 'writer',
        pattern:
          /\b(?:(?:ich|wir) ziehen?|ziehen? (?:ich|wir)) (?:\S+ ){0,5}?(?:um\b|nach (?!(?:de[mnr]|einer?|einem|dies\w+|und)\b)\S|in (?:ein|eine|die) (?:neue\w* )?(?:wohnung|haus|stadt)\b)/,
      },
      {
        about: 'writer',
        pattern: /\b(?:ich habe|habe ich) mir (?:\S+ ){1,5}?(?:gebrochen|verstaucht|verdreht|gerissen|verrenkt)\b/,
      },
      {
        about: 'writer',
        pattern:
          /\b(?:ich|wir) (?:bin|sind|war|waren|werde|werden|habe|haben|fahre|fahren|fliege|fliegen|gehe|gehen) (?:\S+ ){0,8}?(?:urlaub|krank|krankgeschrieben|elternzeit|mutterschutz|dienstreise|verreist|ferien|umgezogen|geheiratet|verlobt|schwanger|im krankenhaus|ruhestand|rente|auf reisen)\b/,
      },
      {
        about: 'writer',
        pattern:
          /\b(?:bin|war|sind|waren) ich (?:\S+ ){0,6}?(?:urlaub|krank|elternzeit|verreist|auf dienstreise|umgezogen)\b|\b(?:aus|zurück aus) (?:dem|meinem) urlaub\b/,
      },
      {
        about: 'writer',
        pattern:
          /\b(?:mein|meine|meiner|meinem|meinen|unser|unsere|unserem|unserer) (?:\S+ )?(?:frau|mann|sohn|tochter|kinder|kind|familie|mutter|vater|eltern|bruder|schwester|hochzeit|geburtstag|urlaub|umzug|baby|freundin|freund|oma|opa|hund|katze|diplomarbeit|masterarbeit|bachelorarbeit|studium|operation|neue stelle|neuer job)\b/,
      },
      {
        about: 'writer',
        pattern:
          /\bich (?:studiere|spiele (?:klavier|fußball|tennis|gitarre)|liebe (?!grüße)|mag (?:kein\w*|gern\w*))\b|\bich bin (?:\S+ ){0,3}(?:student|studentin|vegetarier\w*)\b/,
      },
      {
        about: 'writer',
        pattern:
          /\b(?:ich|wir) (?:habe|haben) (?:\S+ ){0,6}(?:gekündigt|geheiratet|ein (?:kind|baby) bekommen|eine neue stelle|einen neuen job)\b/,
      },
      {
        about: 'writer',
        pattern:
          /\b(?:(?:ich|wir) heiraten?|heiraten? (?:ich|wir)|(?:ich|wir) haben? (?:\S+ ){0,4}?(?:einen sohn|eine tochter|ein (?:mädchen|kind|baby)|zwillinge) bekommen)(?![a-zäöüß])/,
      },
      {
        about: 'reader',
        pattern:
          /\b(?:alles gute zu[mr] (?:geburtstag|hochzeit|geburt)|herzlichen? glückwunsch|glückwünsche|gratuliere|gratulation|gute besserung|herzliches beileid|willkommen (?:im|in der) (?:team|firma))\b/,
      },
      {
        about: 'reader',
        pattern:
          /\b(?:dein|deine|deiner|deinem|deinen|ihr|ihre|ihrem|ihren|ihrer) (?:neue\w* )?(?:hochzeit|geburtstag|urlaub|umzug|baby|beförderung|stelle|genesung|elternzeit|dienstreise)\b|\bschöne[nr]? (?:urlaub|ferien|reise)\b/,
      },
      {
        about: 'named',
        pattern:
          /\b(?:ist|war|wird|sind|hat|geht) (?:\S+ ){0,7}?(?:im urlaub|in urlaub|krank|krankgeschrieben|in elternzeit|im mutterschutz|verreist|im krankenhaus|verstorben|gestorben|geheiratet|im ruhestand|in rente|schwanger|gekündigt|befördert)\b/,
      },
    ],
  },
  introductions: {
    hint: /(?:(?:^|, )(?:das|hier|dies) ist |ansprechpartner|kolleg|kollegin|chef|leiter|vorstell|kontakt|erreich|telefon|nummer|e-?mail|wend|assistent|geschäftsführ|zuständig)/,
    cues: [
      new RegExp(
        `(?:dir|euch|Ihnen) (?:gern |gerne |kurz |heute )?(?:meine[nr]? \\S+ |unsere[nr]? \\S+ )?${NAME} vorstellen(?:, (?<role>(?:sie|er|die|der) [^.;:\\n()]{3,60}))?`,
        'u',
      ),
      new RegExp(
        `(?:[Mm]ein|[Uu]nser|[Ii]hr|[Dd]ein|[Dd]er|[Dd]ie)(?:e|en|em|er)? (?<role>(?:neue\\w? )?(?:Kollege|Kollegin|Kollegen|Chef|Chefin|Leiter|Leiterin|Ansprechpartner|Ansprechpartnerin|Assistent|Assistentin|Geschäftsführer|Geschäftsführerin|Partner|Partnerin|Anwalt|Anwältin|Berater|Beraterin)),? ${NAME}`,
        'u',
      ),
      new RegExp(
        `${NAME},? (?:ist|wird) (?<role>(?:unser|unsere|mein|meine|Ihr|Ihre|der|die|ein|eine|bei uns|zuständig) [^.;:\\n()]{3,60})`,
        'u',
      ),
      new RegExp(
        `(?:[Ww]enden Sie sich (?:bitte )?an|[Ww]ende dich (?:bitte )?an|[Kk]ontaktieren Sie|vorstellen:) (?:bitte )?${NAME}`,
        'u',
      ),
    ],
    presents: [
      new RegExp(`^(?:${TO_WHOM})?(?:[Dd]as|[Hh]ier|[Dd]ies) ist ${presentedAs('er|sie')}`, 'u'),
      new RegExp(
        `[Dd]arf ich (?:dir |euch |Ihnen )?vorstellen[:,] (?:das ist )?${presentedAs('er|sie|mein|meine')}`,
        'u',
      ),
    ],
    reach:
      /\b(?:seine|ihre|die) (?:e-?mail(?:-?adresse)?|nummer|telefonnummer|durchwahl|handynummer)(?: ist|:| lautet)/,
    list: /folgende (?:personen|ansprechpartner|kollegen)/,
    name: new RegExp(NAME, 'u'),
  },
  closing: {
    done: /\b(?:habe|haben|hab) (?:ich |wir )?(?:\S+ ){0,8}?(?:geschickt|gesendet|gesandt|gemailt|verschickt|weitergeleitet|angerufen|erledigt|fertig|gemacht|geprüft|gebucht|unterschrieben|hochgeladen|bezahlt|besprochen|bestellt)\b|\b(?:ist|sind) (?:\S+ )?(?:erledigt|fertig|unterwegs|raus|gemacht)\b|^erledigt\b/,
    attached: /\b(?:anbei|im anhang|beigefügt|angehängt|hier (?:ist|sind|kommt|kommen)|hiermit (?:sende|schicke))\b/,
    promised: /\b(?:wie versprochen|wie zugesagt|wie angekündigt)\b/,
    thanks: /\b(?:danke|dank|bedanke mich)(?: \S+){0,3} für\b|\b(?:angekommen|erhalten)\b.{0,40}\bdank/,
    notYet:
      /\b(?:noch nicht|noch kein\w*|werde|werden|folgt|melde mich|meld mich|gebe? (?:dir|ihnen|euch) bescheid|schaue? (?:es )?mir|im voraus|vorab|morgen|könntest|könnten|kannst)\b|\?$/,
    answer:
      /^(?:ja|jo|nein|nee|klar|gern|gerne|natürlich|passt|okay|ok|leider|einverstanden|auf jeden fall|sicher|geht klar|stimmt)\b/,
  },
  moves: {
    hint: /\b(?:gewechselt|wechselt|wechsle|arbeitet|arbeite|nicht mehr|verlassen|jetzt|nun|neue|neuer|befördert|geworden|angefangen|(?:bei|für) .{2,60} als|bei .{2,60} an)\b/,
    first: /^(?:Ich|ich|Wir|wir)$/,
    title:
      /(?:leiter|leiterin|direktor|direktorin|geschäftsführer|chef|chefin|manager|managerin|vorstand|partner|partnerin|professor|ingenieur|berater|entwickler|assistent|referent|redakteur|arzt|ärztin|anwalt|anwältin|lehrer|architekt|dozent|designer|koordinator|c[etfo]o)/i,
    cues: [
      {
        kind: 'joined',
        sure: true,
        pattern: new RegExp(
          `(?:wechsle|wechsele) (?<who>ich) (?:${WHEN}){0,2}(?:als (?:neue[rn]? )?${TITLE} )?(?:zu|zur|zum) (?:der )?${ORGANIZATION}`,
          'u',
        ),
      },
      {
        kind: 'joined',
        sure: true,
        pattern: new RegExp(
          `${WHO} (?:ist|bin|arbeitet|arbeite|werde|wird|fange|fängt|beginne|beginnt|starte|startet) (?:${WHEN}){0,2}(?:bei|für) (?:der |dem )?${ORGANIZATION} (?:${WHEN}){0,2}als (?:neue[rn]? |die |der )?${TITLE}(?: (?:an|tätig|arbeiten|anfangen|beginnen))?(?=[.,;!\n]|$| und )`,
          'u',
        ),
      },
      {
        kind: 'joined',
        sure: true,
        pattern: new RegExp(
          `(?:bin|arbeite|fange|beginne|starte) (?<who>ich) (?:${WHEN}){0,2}(?:bei|für) (?:der |dem )?${ORGANIZATION} (?:${WHEN}){0,2}als (?:neue[rn]? |die |der )?${TITLE}(?: (?:an|tätig))?(?=[.,;!\n]|$| und )`,
          'u',
        ),
      },
      {
        kind: 'joined',
        sure: true,
        pattern: new RegExp(
          `${WHO} (?:fange|fängt) (?:${WHEN}){0,2}bei (?:der |dem )?${ORGANIZATION} (?:${WHEN}){0,2}an(?=[.,;!\n]|$| und )`,
          'u',
        ),
      },
      {
        kind: 'left',
        sure: true,
        pattern: new RegExp(
          `${WHO} (?:ist|bin|arbeitet|arbeite) nicht mehr (?:bei|für) (?:der |dem )?${ORGANIZATION}`,
          'u',
        ),
      },
      {
        kind: 'left',
        sure: true,
        pattern: new RegExp(`${WHO} (?:hat|habe) (?:die |das )?${ORGANIZATION} verlassen`, 'u'),
      },
      {
        kind: 'joined',
        sure: true,
        pattern: new RegExp(
          `${WHO} (?:ist|bin) (?:[a-zß-öø-ÿā-ž]+ ){0,2}(?:zu|zur|zum) ${ORGANIZATION} gewechselt`,
          'u',
        ),
      },
      {
        kind: 'joined',
        sure: true,
        pattern: new RegExp(`${WHO} (?:wechselt|wechsle) (?:[a-zß-öø-ÿā-ž]+ ){0,2}(?:zu|zur|zum) ${ORGANIZATION}`, 'u'),
      },
      {
        kind: 'joined',
        sure: true,
        pattern: new RegExp(
          `${WHO} (?:arbeitet|arbeite|ist|bin) (?:jetzt|nun|inzwischen|seit \\S+) (?:bei|für) (?:der |dem )?${ORGANIZATION}`,
          'u',
        ),
      },
      {
        kind: 'title',
        sure: true,
        pattern: new RegExp(
          `${WHO} (?:ist|bin|wird|wurde) (?:jetzt |nun |neue\\w? |zum |zur |der |die )+${TITLE}(?: (?:bei|der|von) ${ORGANIZATION})?(?: befördert| ernannt| geworden)?(?=[.,;!\n]|$| und )`,
          'u',
        ),
      },
    ],
  },
}
