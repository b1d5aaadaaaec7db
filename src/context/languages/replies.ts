import type { Tag } from '../grammar.ts'

/** Against plain sentences of a reply and of the question before it. */
export type ReplyWords = {
  /** Puts the answer off: "I'll get back to you", "je vous réponds d'ici mercredi". */
  readonly putsOff: RegExp
  /** Asks for a thing to be sent or brought. */
  readonly wantsThing: RegExp
}

export const REPLIES: Readonly<Record<Tag, ReplyWords>> = {
  en: {
    putsOff:
      /\b(?:(?:get|come|be|circle) back (?:to|with) you|let you know|keep you posted|(?:i'll|will|need to|have to|let me|going to) (?:\w+ )?(?:check|look into|think about|find out|confirm|answer|reply|respond)|bear with me|more (?:soon|later))\b/,
    wantsThing: /\b(?:re-?send|send|forward|fax|attach|upload|return|bring|mail|e-?mail) (?!me (?:when|if|as)\b)/,
  },
  de: {
    putsOff:
      /\b(?:melde?(?: \S+){0,6} (?:mich|bei (?:dir|ihnen|euch))|(?:antworte|bestätige|sage?|schreibe?|gebe?) (?:ich )?(?:es |das )?(?:dir|ihnen|euch)\b(?! (?:hiermit|gern))(?=.{0,80}\b(?:bis|am|im|morgen|später|bald|sobald|nächste\w?|anfang|ende|bescheid|noch)\b)|bescheid (?:geben|sagen)|komme? (?:\S+ ){0,4}auf (?:dich|sie|euch) zu)/,
    wantsThing:
      /(?<![a-zäöüß])(?:zu|nach|mit|ab)?(?:schick|send)(?:en?|st|est|et|t)?(?![a-zäöüß])|\b(?:weiterleite\w*|mitbring\w*|zukommen)\b/,
  },
  fr: {
    putsOff:
      /(?:\b(?:je|nous|on) (?:vous |te |t'|le |la |les |lui ){0,2}(?:réponds|répondons|confirme|confirmons|reviens|revenons|recontacte|recontactons|tiens|tenons|dis|rappelle|répond|revient|dirai|répondrai|reviendrai|confirmerai)(?= .{0,60}\b(?:d'ici|dès|lundi|mardi|mercredi|jeudi|vendredi|demain|semaine|bientôt|rapidement|plus tard|vite|au courant|vers (?:vous|toi)))|réponse (?:suivra|sous peu))/,
    wantsThing:
      /(?<![a-zà-ÿ])(?:r?envo(?:yer|yez|ies?|yiez)|transme(?:ttre|ttez|ts|ttiez)|faire parvenir|apporte[rz]?)(?![a-zà-ÿ])/,
  },
  es: {
    putsOff:
      /(?<![a-zà-ÿ])(?:te|le|os|les) (?:lo |la )?(?:digo|respondo|contesto|confirmo|aviso|diré|responderé|contestaré|confirmaré|avisaré|llamo)(?= .{0,60}(?:antes|el |la |mañana|pronto|luego|cuando|en cuanto|tarde|semana))|(?:te|le|os|les) (?:diré|responderé|contestaré|confirmaré|avisaré)(?![a-zà-ÿ])/,
    wantsThing:
      /(?<![a-zà-ÿ])(?:(?:re)?env[ií](?:ar|as?|es?|en)|mand(?:ar|as?|es?)|mánd[ae]|traer)(?:me|nos|melo|mela)?(?![a-zà-ÿ])/,
  },
  it: {
    putsOff:
      /(?<![a-zà-ÿ])(?:(?:ti|le|vi) (?:faccio|facciamo|farò|faremo) sapere|(?:te lo |glielo |ve lo |ti |le |vi )(?:dico|rispondo|confermo|dirò|risponderò|confermerò|aggiorno|aggiornerò)(?= .{0,60}(?:entro|domani|lunedì|martedì|mercoledì|giovedì|venerdì|presto|appena|dopo|settimana)))/,
    wantsThing:
      /(?<![a-zà-ÿ])(?:(?:ri)?(?:invi|mand)(?:are?|arci|i|a|ate)|sped(?:ire?|isci)|inoltr(?:are?|i)|portare?)(?:mi|ci|melo|mela)?(?![a-zà-ÿ])/,
  },
  pt: {
    putsOff:
      /(?<![a-zà-ÿ])(?:(?:te |lhe )?(?:digo|respondo|confirmo|aviso|retorno)(?:-te|-lhe|-vos)?(?= .{0,60}(?:até|amanhã|segunda|terça|quarta|quinta|sexta|em breve|logo|assim que|quando|depois|semana))|(?:darei|dou) (?:uma )?(?:resposta|retorno))/,
    wantsThing:
      /(?<![a-zà-ÿ])(?:(?:re)?envi(?:ar|as?|es?|em)|mand(?:ar|as?|es?|em)|encaminh(?:ar|as?|e)|trazer)(?:-me|-nos)?(?![a-zà-ÿ])/,
  },
  nl: {
    putsOff:
      /\b(?:laat (?:ik )?(?:het )?(?:je|u|jullie)(?: \S+){0,4} weten|laat het(?: \S+){0,5} weten|kom (?:ik )?er(?: \S+){0,4} op terug|(?:antwoord|bevestig|zeg|bel|mail) (?:ik )?(?:het )?(?:je|u|jullie)\b(?=.{0,60}\b(?:voor|uiterlijk|morgen|maandag|dinsdag|woensdag|donderdag|vrijdag|later|snel|zodra|week)\b))/,
    wantsThing: /\b(?:(?:op|toe|door)?(?:stuur|stuurt|sturen)|(?:op|toe|door)gestuurd|meebrengen|meenemen)\b/,
  },
}

/** Asks for words, which an answer gives without naming them: an address, a number, a day. */
export const INFORMATION =
  /(?<![a-zà-ÿ])(?:address|number|phone|e-?mail|link|date|name|time|details|adresse|nummer|telefonnummer|datum|namen?|termin|uhrzeit|numéro|nom|heure|lien|dirección|número|correo|fecha|nombre|hora|enlace|indirizzo|numero|data|nome|orario|endereço|telefone|adres|telefoonnummer|naam|tijd|let me know|bescheid)(?![a-zà-ÿ])/

/** The small change of a request, in all seven languages: it tells no two requests apart. */
export const COURTESY =
  /(?<![a-zà-ÿ])(?:could|would|please|again|possible|before|könnten?|könntest|könntet|kannst|können|würdest|würden|bitte|noch|vorher|nochmal|pouvez|pourriez|peux|pourrais|avant|puedes?|podrías?|favor|puoi|potresti|potrebbe|cortesia|prima|pode|podes|poderia|poderias|kunt|zou|graag|alvast)(?![a-zà-ÿ])/g

/** A refusal at the head of a reply. */
export const REFUSAL =
  /^(?:no(?! problem)|nope|unfortunately|nein|leider|non|malheureusement|désolée?|lamentablemente|lo siento|purtroppo|mi dispiace|não|infelizmente|nee|helaas)(?![a-zà-ÿ])/

/** A receipt and nothing more: "I have noted it". The whole sentence. */
export const NOTED =
  /^(?:(?:ok(?:ay)?|thanks|danke|merci|gracias|grazie|obrigad[oa]|dank),? )?(?:(?:i(?:'ve| have)? )?(?:noted|got (?:it|your (?:mail|message|note)))|(?:ist |habe ich )?(?:notiert|vermerkt)|(?:c'est |j'ai )?(?:bien )?noté|(?:queda |lo he |está )?anotad[oa]|(?:ho )?preso nota|ricevuto|fica anotado|genoteerd)(?: that| it)?[.!]*$/
