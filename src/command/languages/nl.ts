import type { Vocabulary } from '../lexicon.ts'

export const DUTCH: Vocabulary = {
  tag: 'nl',
  roles: {
    done: 'gedaan|al gedaan|klaar|afgehandeld|geregeld|is gebeurd|gebeurd|is gedaan|heb ik gedaan|is klaar|afgerond|is geregeld|voor elkaar|in orde gemaakt|al gebeurd|contact gehad|contact opgenomen|contact gezocht',
    met: 'gezien|ontmoet|afgesproken gehad|koffie gedronken|samen koffie gedronken|geluncht|samen geluncht|gegeten|samen gegeten|bier gedronken|biertje gedronken|een biertje gedronken|borrel gehad|geborreld|bezocht|langs geweest|op bezoek geweest|tegengekomen|getroffen|gewandeld|elkaar gezien|bijgepraat|zag|ontmoette|wat gedronken|iets gedronken|koffie gehad|op de koffie geweest|uit eten geweest|samen gewandeld',
    call: 'gebeld|getelefoneerd|gesproken|opgebeld|teruggebeld|telefoontje|belde|gepraat|aan de telefoon gehad|aan de lijn gehad|gezoomd|gebeld met|gesproken met|gevideobeld|videocall gehad|call gehad|telefonisch gesproken|sprak|gekletst|elkaar gesproken',
    message:
      'geappt|gewhatsappt|appje gestuurd|een appje gestuurd|berichtje gestuurd|een berichtje gestuurd|bericht gestuurd|een bericht gestuurd|sms gestuurd|een sms gestuurd|gesmst|appte|gepingd|ge sms t|whatsapp gestuurd|een whatsapp gestuurd|geapt|ge appt|voicemail ingesproken|voicemail achtergelaten|een app gestuurd|app gestuurd|dm gestuurd',
    mail: 'gemaild|geschreven|mail gestuurd|een mail gestuurd|e mail gestuurd|een e mail gestuurd|mailtje gestuurd|een mailtje gestuurd|geantwoord|teruggeschreven|mailde|email gestuurd|een email gestuurd|beantwoord|kaart gestuurd|een kaartje gestuurd|kaartje gestuurd|teruggemaild|aangeschreven|heeft gereageerd|gereageerd',
    sent: 'gestuurd|verstuurd|verzonden|opgestuurd|doorgestuurd|toegestuurd|heb ik gestuurd|nagestuurd',
    meal: 'koffie|lunch|diner|etentje|borrel|biertje|ontbijt|kopje koffie|een kop koffie|bier|afspraak|wandeling|koffietje|een biertje|meeting|bakkie',
    'by-call':
      'per telefoon|telefonisch|aan de telefoon|via zoom|op zoom|via teams|over de telefoon|via de telefoon|per video|via video',
    'by-message':
      'via whatsapp|op whatsapp|per whatsapp|via linkedin|op linkedin|per sms|via sms|via de app|per app|via signal|op signal|via telegram|via instagram|via messenger|via slack|op slack|via een appje',
    'by-mail':
      'per mail|per e mail|via mail|via e mail|via email|per email|vanaf mijn werk|vanaf mijn werkaccount|van mijn werkmail|vanaf mijn werkmail|per brief|vanaf mijn andere account|via mijn werkmail',
    'by-met':
      'persoonlijk|voor koffie|voor een koffie|voor de lunch|voor een biertje|op kantoor|bij de lunch|tijdens de lunch|in het echt|bij de koffie|voor een borrel|voor een lunch',
    someone:
      'haar|hem|ze|zij|hij|het|hen|hun|@met haar|@met hem|met hen|aan haar|aan hem|elkaar|deze persoon|dit contact|bij haar|bij hem',
    filler:
      'heeft|ik|we|wij|heb|hebben|al|net|eindelijk|ook|en|dan|toen|even|nu|ons|samen|vandaag al|kort|weer|hadden|had|reeds|zojuist|vanaf nu|voortaan|alleen|lang|beiden|allebei|met z n tweeën|was|waren|ben|zijn|is',
    courtesy:
      'alsjeblieft|alstublieft|aub|graag|dank|bedankt|dank je|dankje|dank je wel|dankjewel|dank u|dank u wel|hartelijk dank|hoi|hallo|hey|hi|goedemorgen|goedemiddag|dag|hoi kith|hallo kith|ok|oké|okay|prima|goed|super|top|perfect|fijn|mooi|ja|jep|groet|groeten|groetjes|vriendelijke groet|met vriendelijke groet|mvg|bedankt voor de herinnering|dank voor de herinnering|duidelijk|begrepen|helemaal goed|is goed|goed idee|heel goed|ah|oh|klopt|inderdaad|veel dank|merci|thanks|fantastisch|geweldig|komt goed|doe ik|sorry|thx|top bedankt',
    chatter:
      'alles goed|gaat goed|het gaat goed|gaat goed met haar|gaat goed met hem|het gaat goed met haar|het gaat goed met hem|was leuk|was gezellig|het was gezellig|het was leuk|alles prima|alles ok|alles oké|alles in orde|ging goed|heel gezellig|leuk gesprek|goed gesprek|gezellig|doet de groeten|je krijgt de groeten',
    again:
      'herinner me|herinner mij|herinner me er aan|herinner me eraan|herinner me weer|herinner me opnieuw|herinner me nog eens|herinner|herinneren|herinnering|vraag me|vraag me weer|vraag het me|vraag nog eens|vraag opnieuw|vraag het nog eens|vraag|later|niet nu|nu niet|nog niet|even niet|volgende keer|de volgende keer|volgende herinnering|volgend contact|de volgende|nog eens|nogmaals|opnieuw|weer|uitstellen|stel uit|stel uit tot|uitstellen tot|schuif|schuif door|schuif op|doorschuiven|verzet|verzet naar|verplaats|verplaats naar|wacht|wachten|wacht tot|wachten tot|wacht nog|kun je|kan je|kun je me|zou je|zou je me|laten we zeggen|zeg|liever|misschien|tot|op zijn vroegst|kom terug|kom er op terug|kom erop terug|terugkomen|meld|meld je|meld je weer|probeer|probeer het|probeer nog eens|snooze|ping me|ping|por me|geef me|niet voor|@pas|maar|eens|over|doe maar|maak er van|dan maar|laat me weten|laat het me weten|hierover|eraan|er aan|aan|stuur me|nog',
    rhythm: 'ritme|frequentie|interval|ritme van',
    enough:
      'is genoeg|is voldoende|genoeg|volstaat|voldoende|is prima|is goed|is beter|zou goed zijn|zou fijn zijn|is ok|is oké|ritme|frequentie|interval|herinner me|herinner mij|maximaal|hooguit|minstens|minimaal|is meer dan genoeg|prima|is perfect|is ruim voldoende|lijkt me goed|lijkt me genoeg|herinnering|contact|contact houden|doe maar|maak er van|zet op|dan|wil ik|liever',
    tail: 'voor|over|bij|op|in|met|om|aan|tijdens|na|wegens|via|van|per|naar',
    rest: 'geen herinneringen meer nodig|niet meer nodig|nooit|nooit meer|stop|stoppen|laat rusten|laat haar rusten|laat hem rusten|laat maar rusten|laat het rusten|laten rusten|rusten|rust|met rust laten|laat haar met rust|laat hem met rust|laat met rust|geen herinneringen meer|geen herinnering meer|geen herinneringen|niet meer herinneren|niet meer|herinner me niet meer|herinner mij niet meer|herinner me er niet meer aan|herinner me niet meer aan|vraag niet meer|vraag het niet meer|hou op|houd op|archiveren|archiveer|stop met herinneren|stop met herinneringen|dempen|stop maar|stop ermee|laat slapen|in rust|laat haar gaan|laat hem gaan|laat haar los|laat hem los|laten we haar met rust laten|laten we hem met rust laten|laten we het laten rusten',
    'let-go':
      'laat los|loslaten|laat het los|laat gaan|laat het gaan|laten gaan|laat maar gaan|laat varen|laat het varen|laten varen|laat het|laat dat|laat zitten|laat maar zitten|laat het zitten|laat het maar zitten|laten zitten|laat vallen|laat het vallen|laten vallen|laat schieten|laat het schieten|laten schieten|laten we het laten|laat het erbij|laat het er maar bij|is vervallen|niet meer relevant|niet meer van toepassing',
    keep: 'houden|houd|hou|zo laten|zo houden|laat zo|laat het zo|behouden|behoud|doorgaan|ga door|ga zo door|zo doorgaan|blijft zo|onveranderd|niets veranderen|zoals het is|zoals nu|prima zo|goed zo|laat maar zo|hou het zo|houd het zo|hou zo|zelfde ritme|ritme behouden|zoals het was|blijf zo|hetzelfde|laten we het zo laten|laten we het zo houden|laat het zoals het is|laat alles zo|laat maar zoals het is|kan zo blijven|mag zo blijven',
    undo: 'ongedaan maken|ongedaan|maak ongedaan|maak dat ongedaan|maak het ongedaan|terugdraaien|draai terug|draai dat terug|herstel|herstellen|undo|terugnemen|neem dat terug|draai het terug|annuleer dat|herroepen',
    why: 'waarom|waarom nu|waarom zij|waarom hij|waarom haar|waarom hem|waarom vraag je dat|waarom vraag je|waarom vandaag|hoezo|hoezo nu|leg uit|uitleg|waarom deze|waarom krijg ik dit|en waarom|waarom herinner je me|waarom dan',
    help: 'help|hulp|help me|wat kan ik zeggen|wat kan ik antwoorden|wat kan ik schrijven|commando s|opties|hoe werkt dit|hoe werkt het|welke opties|wat kan ik doen|instructies|handleiding|wat begrijp je|welke commando s',
    list: 'lijst|de lijst|toon lijst|toon de lijst|laat de lijst zien|mijn lijst|lijstje|iedereen tonen|overzicht|laat lijst zien|lijst tonen|alle contacten|laat me de lijst zien',
    due: 'aan de beurt|wie is aan de beurt|te doen|achterstallig|lijst te doen|wat staat open|openstaand',
    rarer:
      'minder vaak|zeldzamer|te vaak|niet zo vaak|minder|minder frequent|wat minder vaak|iets minder vaak|half zo vaak',
    export:
      'exporteren|exporteer|exporteer mijn gegevens|gegevens exporteren|export|mijn gegevens exporteren|alles exporteren|exporteer alles|mijn gegevens downloaden',
    forget: 'vergeet|vergeten|verwijder|verwijderen|wis|wissen',
    private:
      'privé|prive|is privé|houd privé|privé houden|vertrouwelijk|als privé markeren|dit is privé|markeer als privé',
    auto: 'automatisch|auto|ritme automatisch|weer automatisch|terug naar automatisch|automatisch ritme|ritme auto|standaard|op automatisch|automaat|frequentie automatisch',
    pause:
      'pauze|pauzeer|pauzeren|pauze tot|pauzeer tot|pauzeer alles|alles pauzeren|pauzeer alles tot|vakantie|vakantie tot|op vakantie|op vakantie tot|pauze van|pauze voor|stil tot|rust tot|kith pauzeren|pauzeer kith|geen mails tot|geen herinneringen tot|verlof tot|met vakantie tot',
  },
  note: 'notitie|notities|noteer|!onthoud|feit|!info|notitie dat|noteer dat|onthoud dat|aantekening|nota|!ter info|opmerking',
  tagAdd:
    'tag|tags|label|labels|tag toevoegen|voeg tag toe|voeg label toe|label als|markeer als|kring|label toevoegen|etiket',
  tagRemove:
    'tag verwijderen|verwijder tag|verwijder de tag|haal tag weg|verwijder label|verwijder het label|label verwijderen|untag|tag weg|haal de tag weg|wis tag',
  merge:
    'samenvoegen met|voeg samen met|is dezelfde als|dezelfde als|dezelfde persoon als|is dezelfde persoon als|zelfde als|zelfde persoon als|is hetzelfde als|combineer met|combineren met|samenvoegen|dubbel van|is ook',
  who: 'wie is|wie was',
  remind: 'herinner me|herinner mij|kun je me herinneren|herinnering|herinner me aub|wil je me herinneren',
  remindLinks: 'eraan om|eraan dat ik|eraan|om|dat ik|aan|dat|er aan|om te|voor|dat ik nog',
  everyYear: 'elk jaar|ieder jaar|jaarlijks|eens per jaar|één keer per jaar',
  every: 'elke|iedere',
  promised: 'ik heb beloofd|beloofd|ik beloofde|ik moet|ik heb haar beloofd|ik heb hem beloofd',
  position: {
    subjects: 'ze|zij|hij',
    becomes:
      'is nu|is nu de|is geworden|werd|is|werkt nu als|werkt als|is inmiddels|is tegenwoordig|nieuwe functie|nieuwe baan|is gepromoveerd tot|is de nieuwe|nieuwe titel|is benoemd tot|nu|is voortaan',
    joins:
      'werkt bij|werkt nu bij|is nu bij|nu bij|werkt inmiddels bij|werkt tegenwoordig bij|is begonnen bij|is overgestapt naar|overgestapt naar|is naar|werkt voor|werkt nu voor|nieuwe baan bij|heeft een nieuwe baan bij|zit nu bij|is gaan werken bij|is in dienst bij',
    at: 'bij de|bij het|bij|van|@|in de|voor',
  },
  doubts:
    'niet|geen|nee|nooit|als|tenzij|of|grapje|toch niet|behalve|mits|zonder|bijna|wilde|wil|ga|zal|moet|moeten|zou|kan|hoop|hopelijk|geprobeerd|in plaats|nog niet|liever niet|wacht nee|indien|noch|misschien niet',
  not: 'niet',
  but: 'maar|maar liever|liever',
  everyone:
    'iedereen|allemaal|alle|allebei|beide|beiden|alle drie|alle twee|alle vier|elk|voor iedereen|voor allebei|voor beide|alle twee de|ze allemaal',
  others: 'de anderen|de andere|anderen|de rest|alle anderen|de overige|de overigen|de andere twee',
  places: [
    'eerste|de eerste|nummer een|nummer één|nummer 1|nr 1',
    'tweede|de tweede|nummer twee|nummer 2|nr 2',
    'derde|de derde|nummer drie|nummer 3|nr 3',
    'vierde|de vierde|nummer 4|nr 4',
    'vijfde|de vijfde|nummer 5|nr 5',
  ],
  and: 'en|dan|maar|daarna|en dan|ook',
}
