import type { Vocabulary } from '../lexicon.ts'

export const GERMAN: Vocabulary = {
  tag: 'de',
  roles: {
    done: 'erledigt|gemacht|getan|hab ich gemacht|habe ich gemacht|schon erledigt|schon gemacht|schon passiert|ist erledigt|passiert|fertig|abgehakt|ist passiert|haken dran|hat sich erledigt|gekümmert|hab mich gekümmert|hab mich gemeldet|habe mich gemeldet|gemeldet|mich gemeldet',
    met: 'getroffen|gesehen|besucht|wiedergesehen|begegnet|getroffen gestern|waren essen|waren kaffee trinken|kaffee getrunken|mittag gegessen|zu mittag gegessen|zusammen gegessen|essen gewesen|war essen|auf nen kaffee getroffen|auf einen kaffee getroffen|zum kaffee getroffen|bier getrunken|ein bier getrunken|traf|trafen|trafen uns|sah|zusammengesessen|spazieren gewesen|waren spazieren|zum essen getroffen|persönlich getroffen|gegessen|frühstücken gewesen|ein treffen gehabt|hatten ein treffen',
    call: 'angerufen|telefoniert|gesprochen|telefonat|rief an|anruf|durchgeklingelt|geredet|zurückgerufen|gequatscht|gezoomt|geskypt|am telefon gesprochen|am telefon|hatten einen call|call gehabt|videocall|gefacetimet|unterhalten|videotelefoniert|miteinander gesprochen',
    message:
      'ne sms geschickt|gesimst|getextet|gewhatsappt|nachricht geschickt|nachricht geschrieben|ne nachricht geschickt|eine nachricht geschickt|eine nachricht geschrieben|sms geschickt|sms geschrieben|eine sms geschickt|angepingt|whatsapp geschickt|whatsapp geschrieben|eine whatsapp geschickt|gechattet|auf die mailbox gesprochen|sprachnachricht geschickt|angetextet|angeschrieben auf linkedin',
    mail: 'gemailt|geschrieben|angeschrieben|gemailed|mail geschickt|mail geschrieben|eine mail geschickt|eine mail geschrieben|ne mail geschickt|ne mail geschrieben|e mail geschickt|e mail geschrieben|eine e mail geschickt|eine e mail geschrieben|geantwortet|schrieb|zurückgeschrieben|brief geschrieben|karte geschrieben|karte geschickt|email geschickt|email geschrieben|beantwortet|hat sich gemeldet|hat geantwortet|hat zurückgeschrieben',
    sent: 'geschickt|gesendet|verschickt|abgeschickt|zugeschickt|rausgeschickt|weitergeleitet|hab ich geschickt|versendet',
    meal: 'mittagessen|abendessen|kaffee|kaffeetrinken|bier|essen|frühstück|treffen|spaziergang|mittag essen|mittagspause|gemeinsames mittagessen|gemeinsames essen|auf ein bier|beim mittagessen|beim essen',
    'by-call':
      'per telefon|am telefon|telefonisch|per zoom|über zoom|auf zoom|per teams|über teams|per video|per videocall|via zoom|via teams',
    'by-message':
      'per whatsapp|über whatsapp|auf whatsapp|per sms|bei whatsapp|auf linkedin|über linkedin|per linkedin|bei linkedin|per signal|auf signal|über signal|per telegram|auf telegram|per chat|via whatsapp|auf slack|per slack|über slack|via linkedin|auf instagram|per instagram|whatsapp',
    'by-mail':
      'per mail|per e mail|per email|via mail|vom büro aus|von meinem anderen konto|von der arbeit|vom arbeitskonto|von meiner arbeitsadresse|von meiner anderen adresse|per brief',
    'by-met':
      'persönlich|auf einen kaffee|auf nen kaffee|zum kaffee|auf ein bier|zum essen|zum mittagessen|zum abendessen|im büro|beim kaffee|beim mittagessen|beim abendessen|zum frühstück|auf ein bierchen|live',
    someone:
      'sie|ihn|ihr|ihm|er|es|ihnen|die|den|der|das|mit ihr|mit ihm|mit ihnen|diese person|an sie|an ihn|bei ihr|bei ihm|ihrer|seiner|dieser kontakt',
    filler:
      'hat|hat sich|ich|wir|hab|habe|haben|hatte|hatten|schon|bereits|gerade|eben|endlich|kurz|jetzt|uns|mich|also|und|auch|noch|wieder|mal|heute schon|zusammen|dann|doch|einfach|sogar|hiermit|war|waren|lange|lang|beide|so|bin|ist|persönlich gerade|ab jetzt|ab sofort|von nun an|künftig|in zukunft|zukünftig|nur',
    courtesy:
      'bitte|danke|dankeschön|danke dir|danke schön|vielen dank|merci|hallo|hi|hey|moin|hallo kith|liebes kith|lieber kith|liebe kith|guten morgen|guten tag|servus|grüß gott|ok|okay|gut|super|prima|klasse|top|passt|alles klar|in ordnung|gerne|gern|ja|jo|jep|genau|perfekt|schön|danke für die erinnerung|danke fürs erinnern|besten dank|lg|vg|mfg|viele grüße|liebe grüße|beste grüße|gruß|grüße|herzlichen dank|tausend dank|stimmt|richtig|sehr gut|toll|ach ja|ah|oh|hm|gute idee|guter hinweis|danke danke|verstanden|ciao|tschüss|sorry|wunderbar|geht klar|ach|ach so|thx|dankee|merci dir',
    chatter:
      'alles gut|alles bestens|geht ihr gut|geht ihm gut|ihr geht es gut|ihm geht es gut|es geht ihr gut|es geht ihm gut|war nett|war schön|war gut|war toll|war super|alles okay|alles ok|alles in ordnung|alles super|lief gut|sehr nett|schöne grüße|lässt grüßen|sie lässt grüßen|er lässt grüßen|war sehr nett|war sehr schön|hat gut getan|nettes gespräch|gutes gespräch|schönes gespräch',
    again:
      'erinnere mich|erinner mich|erinnere mich wieder|erinner mich wieder|erinnere mich nochmal|erinner mich nochmal|erinnere mich daran|erinner mich daran|erinnere mich noch mal|erinner mich noch mal|erinnere|erinner|erinnerung|wieder erinnern|nochmal erinnern|erinnern|frag mich|frag mich wieder|frag mich nochmal|frag mich noch mal|frag nochmal|frag noch mal|frag wieder|frage mich|nachfragen|meld dich|melde dich|meld dich wieder|melde dich wieder|melde dich nochmal|später|nicht jetzt|jetzt nicht|noch nicht|gerade nicht|momentan nicht|nächstes mal|nächste mal|das nächste mal|nächster kontakt|nächste erinnerung|nochmal|noch mal|noch einmal|wieder|wiedervorlage|wiedervorlage in|wiedervorlage am|vertagen|vertagen auf|verschieben|verschieb|verschiebe|verschieben auf|verschieb auf|verschiebe auf|verschieb es auf|verschiebe es auf|verschieb das auf|schieb|schiebe|schieb auf|schieb es auf|warte|warten|warten bis|warte bis|warte noch|kannst du mich|kannst du|könntest du|könntest du mich|sagen wir|sag mir|lieber|besser|vielleicht|frühestens|so|erst|snooze|schlummern|anstupsen|stups mich|stups mich an|ping mich|ping|pinge mich|pinge mich an|komm|komm zurück|zurückstellen|zurückstellen bis|bis|setz auf|eher|ungefähr|zurückkommen|etwa|circa|ca|wegen|über|nächste runde|gib mir|gib ihr|gib ihm|lass mir|noch|reicht auch|an|daran|dran|meld|melde|versuch|versuchs|versuch es|versuchs nochmal|probier|probiers|an sie|an ihn|schick mir das|zeig mir das|mach|machen wir|ruhig|irgendwann|danach|nicht vor|bald|demnächst|der nächste|die nächste',
    rhythm: 'rhythmus|takt|intervall|turnus|frequenz|abstand|rhythmus auf|takt auf|rhythmus von',
    enough:
      'reicht|reicht mir|genügt|ist genug|reicht völlig|reicht vollkommen|reicht aus|passt|ist gut|ist ok|ist okay|ist besser|wäre gut|wäre besser|wäre schön|langt|wäre ok|wäre okay|wäre passend|rhythmus|takt|intervall|turnus|frequenz|abstand|rhythmus auf|takt auf|erinnere mich|erinner mich|erinnern|melden|schreiben|anrufen|kontakt halten|kontakt|in kontakt bleiben|höchstens|maximal|mindestens|vollkommen|völlig|dann|auf|stell auf|stelle auf|setz auf|mach daraus|soll|sollte|sollte reichen|wegen|an|an sie|an ihn|ist ausreichend|ausreichend|möchte ich|will ich|hätte ich gern|lieber',
    tail: 'wegen|zum|zur|beim|über|im|in|bei|mit|für|auf|am|an|um|nach|vor|während|von|vom|aus|und zwar',
    rest: 'nie wieder erinnern|hör auf mich zu erinnern|hör auf zu erinnern|brauche ich nicht mehr|nicht mehr nötig|hör auf mich an sie zu erinnern|ruhen lassen|ruhen|ruhe|lass sie ruhen|lass ihn ruhen|lass es ruhen|lass das ruhen|lass ruhen|lasse sie ruhen|lasse ihn ruhen|nie|nie wieder|nie mehr|niemals|stopp|stop|keine erinnerung mehr|keine erinnerungen mehr|keine erinnerungen|nicht mehr erinnern|nicht mehr|nicht mehr fragen|nicht mehr nachfragen|nicht wieder erinnern|erinnere mich nicht mehr|erinner mich nicht mehr|erinnere mich nicht mehr an|erinner mich nicht mehr an|erinnere mich nie wieder|erinner mich nie wieder|frag nicht mehr|frag mich nicht mehr|hör auf|aufhören|einschlafen lassen|archivieren|stumm|stummschalten|stumm schalten|in ruhe lassen|lass sie in ruhe|lass ihn in ruhe|kein interesse|kein interesse mehr|zur ruhe legen|beenden|schluss|lass sie los|lass ihn los|lass sie gehen|lass ihn gehen|lass sie sein|lass ihn sein|lassen wir sie ruhen|lassen wir ihn ruhen|lassen wir es ruhen|lassen wirs ruhen|lassen wir das ruhen|lassen wir ruhen',
    'let-go':
      'loslassen|lass los|los lassen|lass es los|lass das los|gehen lassen|lass es gehen|sein lassen|es sein lassen|das sein lassen|lass es|lass es sein|lass das|lass das sein|lass sein|lassen wir es|lassen wirs|lassen wir s|lassen wir das|lassen wir es sein|lassen wirs sein|lassen wir das sein|lass gut sein|lass es gut sein|lass mal gut sein|lassen wir es gut sein|lassen wirs gut sein|gut sein lassen|bleiben lassen|lass es bleiben|lass bleiben|lassen wir es bleiben|lassen wirs bleiben|sausen lassen|lass es sausen|lass sausen|fallen lassen|fallenlassen|lass es fallen|lass fallen|lass stecken|vergiss das versprechen|versprechen loslassen|lass das versprechen los|hinfällig|ist hinfällig|hat sich erübrigt|erübrigt|erübrigt sich|nicht mehr relevant|nicht mehr aktuell|das lassen wir|das lasse ich|ich lasse es|ich lass es',
    keep: 'so lassen|behalten|beibehalten|so beibehalten|weiter so|so weiter|so weitermachen|weitermachen|lass so|lass es so|so belassen|belassen|bleibt so|bleib so|alles so lassen|lass es dabei|dabei bleiben|dabei bleibts|unverändert|passt so|ist gut so|rhythmus behalten|rhythmus beibehalten|weiter erinnern|nichts ändern|wie bisher|so wie bisher|so wie es ist|lassen wir es so|lassen wirs so|lassen wir das so|lassen wir alles so|lassen wir so|lassen wir es dabei|lassen wirs dabei|lass alles so|lass es wie es ist|lassen wir es wie es ist|lass das so|lass es beim alten|lassen wir es beim alten|kann so bleiben|soll so bleiben',
    undo: 'rückgängig|rückgängig machen|mach das rückgängig|mach rückgängig|mach es rückgängig|bitte rückgängig|zurücknehmen|zurück nehmen|nimm das zurück|nimm es zurück|widerrufen|das rückgängig machen|letztes rückgängig|undo|storno|stornieren',
    why: 'warum|wieso|weshalb|warum jetzt|wieso jetzt|warum heute|warum fragst du|wieso fragst du|warum sie|warum er|warum ihn|warum diese|warum dieser|warum die|warum der|wieso sie|wieso er|warum erinnerst du mich|wieso erinnerst du mich|warum bekomme ich das|warum kriege ich das|erklär|erkläre|erklärung|erklär mir das|warum gerade jetzt|warum gerade|wieso denn|warum denn',
    help: 'hilfe|hilf mir|was kann ich sagen|was kann ich antworten|was kann ich schreiben|was kannst du|befehle|anleitung|wie geht das|wie funktioniert das|optionen|welche befehle gibt es|was verstehst du|kommandos|was geht|bedienung|bedienungsanleitung',
    list: 'liste|liste zeigen|zeig liste|zeig die liste|zeig mir die liste|die liste|meine liste|alle zeigen|alle anzeigen|liste anzeigen|alle kontakte|auflisten|übersicht|kontakte',
    due: 'fällig|was ist fällig|wer ist fällig|liste fällig|fällige|heute fällig|was steht an|wer ist dran',
    rarer:
      'seltener|weniger oft|weniger häufig|nicht so oft|zu oft|weniger|etwas seltener|zu häufig|viel seltener|nicht so häufig|halb so oft',
    export:
      'exportieren|export|daten exportieren|meine daten exportieren|alles exportieren|export meiner daten|datenexport|meine daten herunterladen',
    forget: 'vergessen|vergiss|löschen|lösche|löschen lassen',
    private:
      'privat|ist privat|bleibt privat|als privat markieren|privat halten|vertraulich|das ist privat|privat markieren',
    auto: 'automatisch|auto|automatik|wieder automatisch|zurück auf automatisch|rhythmus automatisch|takt automatisch|automatisch lernen|auf automatisch|kein fester rhythmus|rhythmus zurücksetzen|standard|lern selbst|zurück zu automatisch|entscheide du',
    pause:
      'pause|pausieren|pausiere|pause bis|pause für|urlaub|urlaub bis|im urlaub bis|ferien|ferien bis|alles pausieren|alles pausieren bis|kith pausieren|pausiere alles|pausiere kith|pausiere bis|ruhe bis|keine mails bis|keine erinnerungen bis|mach pause|mach pause bis|stille bis|auszeit|auszeit bis|pausieren bis|pausiere alles bis|pausieren für',
  },
  note: '!merken|notiz|notizen|notiere|!merke|!merk dir|merke dir|fakt|!info|notier|notiere dir|notiz dazu|!zur info|anmerkung|vermerk|!nicht vergessen',
  tagAdd:
    'tag|tags|schlagwort|markieren als|markiere als|kreis|zum kreis|tagge|tagge als|etikett|tag hinzufügen|tag setzen|label|stichwort',
  tagRemove:
    'tag entfernen|tag löschen|tag weg|schlagwort entfernen|enttaggen|untag|entferne tag|entferne den tag|entferne das tag|lösche tag|lösche den tag|tag raus|entferne schlagwort',
  merge:
    'zusammenführen mit|zusammenlegen mit|ist dieselbe wie|ist derselbe wie|dieselbe wie|derselbe wie|gleiche person wie|ist die gleiche wie|ist der gleiche wie|ist die gleiche person wie|ist dieselbe person wie|dieselbe person wie|vereinen mit|verbinden mit|mergen mit|selbe person wie|ist das gleiche wie|identisch mit|vereinigen mit|führe zusammen mit|merge mit',
  who: 'wer ist|wer war|wer',
  remind:
    'erinner mich|erinnere mich|bitte erinner mich|bitte erinnere mich|erinnerung|kannst du mich erinnern|erinner mich bitte|erinnere mich bitte',
  remindLinks: 'daran|dran|zu|an|dass ich|dass|ich muss|ich soll|wegen|daran dass',
  everyYear: 'jedes jahr|jedes jahr wieder|jährlich|alljährlich|einmal im jahr|einmal jährlich',
  every: 'jeden|jeder|immer am|immer',
  promised: 'ich habe versprochen|ich hab versprochen|versprochen|ich schulde|ich muss',
  position: {
    subjects: 'sie|er',
    becomes:
      'titel|position|ist jetzt|ist nun|ist inzwischen|ist neuerdings|ist neue|ist neuer|ist die neue|ist der neue|wurde|ist|jetzt|arbeitet jetzt als|arbeitet als|ist befördert worden zur|ist befördert worden zum|wurde befördert zur|wurde befördert zum|neuer job|neue stelle|neue position|neuer titel|ist mittlerweile',
    joins:
      'firma|arbeitgeber|arbeitet jetzt bei|arbeitet bei|arbeitet nun bei|ist jetzt bei|ist nun bei|jetzt bei|ist zu|wechselt zu|gewechselt zu|ist gewechselt zu|wechselte zu|neu bei|ist neu bei|hat angefangen bei|fängt an bei|arbeitet inzwischen bei|ist inzwischen bei|arbeitet mittlerweile bei|arbeitet neuerdings bei|arbeitet jetzt für|arbeitet für|neuer job bei|hat einen neuen job bei|ist mittlerweile bei',
    at: 'an der|an dem|an|bei der|bei den|beim|bei|von|@|in der|im|am',
  },
  doubts:
    'nicht|kein|keine|keinen|nein|nie|niemals|wenn|falls|oder|quatsch|scherz|doch nicht|außer|sofern|vielleicht doch nicht|abbrechen|halt|moment|wollte|will|werde|wird|sollte|müsste|würde|könnte|hoffe|hoffentlich|ohne|versucht|fast|beinahe|noch nicht|weder|noch|statt|anstatt|muss|möchte|plane|geplant',
  not: 'nicht',
  but: 'sondern|sondern erst|aber|besser|lieber',
  everyone:
    'alle|beide|alle beide|alle drei|alle vier|alle fünf|allen|beiden|jeden|jede|für alle|für beide|bei allen|bei beiden|alle zusammen|sämtliche',
  others:
    'die anderen|der andere|die andere|andere|den rest|der rest|rest|alle anderen|die übrigen|übrige|anderen|die anderen beiden|die anderen zwei',
  places: [
    'erste|erster|der erste|die erste|nummer eins|nummer 1|nr 1|ersten',
    'zweite|zweiter|der zweite|die zweite|nummer zwei|nummer 2|nr 2|zweiten',
    'dritte|dritter|der dritte|die dritte|nummer drei|nummer 3|nr 3|dritten',
    'vierte|vierter|der vierte|die vierte|nummer vier|nummer 4|nr 4',
    'fünfte|fünfter|der fünfte|die fünfte|nummer fünf|nummer 5|nr 5',
  ],
  and: 'und|dann|aber|sowie|außerdem',
}
