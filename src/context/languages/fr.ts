import type { Grammar } from '../grammar.ts'
import { NAME, ORGANIZATION, PRESENTED, presentedAs, TITLE, TO_WHOM, WHO } from './names.ts'

const CLITICS = "(?:(?:vous|te|le|la|les|lui|leur|me|m'|t'|l'|y|en|nous) ?){0,3}"

export const french: Grammar = {
  tag: 'fr',
  stopWords:
    'le la les des du un une et est je vous nous pour dans que qui pas sur avec ce cette au aux il elle ne se ou mais votre vos notre mon ma mes bonjour merci cordialement être avoir avez suis sont fait plus par si comme tout bien très j ai d l c qu n y leur leurs êtes bonne demain chez tu ton ta tes ça où quand comment peux vas va quoi toi moi lui elles ils sera aussi encore',
  letters: /[œèêàçù]|\bl'|\bd'|\bj'|\bqu'/g,
  dates: {
    numericFirst: 'day',
    weekdays: ['lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi', 'dimanche'],
    weekdaysShort: ['lun', 'mar', 'mer', 'jeu', 'ven', 'sam', 'dim'],
    shortStandsAlone: false,
    months: [
      'janvier',
      'février|fevrier',
      'mars',
      'avril',
      'mai',
      'juin',
      'juillet',
      'août|aout',
      'septembre',
      'octobre',
      'novembre',
      'décembre|decembre',
    ],
    monthsShort: ['janv', 'févr|fév', '', 'avr', '', '', 'juil', '', 'sept', 'oct', 'nov', 'déc'],
    monthsShy: '',
    days: {
      "aujourd'hui": 0,
      demain: 1,
      hier: -1,
      'après demain': 2,
      'après - demain': 2,
      'avant hier': -2,
      'avant - hier': -2,
      'hier soir': -1,
      'demain soir': 1,
      'ce soir': 0,
      'ce matin': 0,
      'cet après - midi': 0,
      'cet après midi': 0,
      'cette nuit': 0,
      'demain matin': 1,
      'hier matin': -1,
    },
    parts: 'matin|midi|soir|nuit|après - midi|après midi|matinée|soirée',
    partDays: {},
    units: {
      hour: 'heure|heures',
      day: 'jour|jours',
      week: 'semaine|semaines',
      weekend: 'weekend|week - end|week end',
      month: 'mois',
      quarter: 'trimestre',
      year: 'an|ans|année|années',
    },
    next: 'prochain|prochaine|prochains|suivant|suivante|qui vient|à venir',
    last: 'dernier|dernière|derniere|passé|passée|passe|derniers',
    now: 'ce|cette|cet',
    nextSkipsThisWeek: false,
    articleMakesSpan: false,
    late: 'soir|soirée|ce soir|demain soir|hier soir',
    numbers: { un: 1, une: 1, deux: 2, trois: 3, quatre: 4, cinq: 5, six: 6, sept: 7, huit: 8, dix: 10, quinze: 15 },
    ordinals: 'er|e|ème',
    ago: '',
    agoBefore: 'il y a',
    ahead: 'dans|sous|après',
    aheadAfter: '',
    glue: "de|du|le|d'|des",
    article: 'le|la|les|au|du|ce',
    at: 'à|vers|dès|a',
    oclock: 'heures|heure|h',
    clock: { minuit: 0 },
    toCome: "d'ici|avant|jusqu'à|jusqu'au|à partir du|dès|d'ici le|d'ici à|d'ici la",
    range: 'au|à',
    gone: 'depuis',
    on: 'le|en|au|du|pour|dès|ce|de',
    edges: {
      début: 'start',
      debut: 'start',
      mi: 'middle',
      fin: 'end',
      'la fin de': 'end',
      'fin de': 'end',
      'début de': 'start',
    },
    holidays: {
      noël: { month: 12, day: 25 },
      noel: { month: 12, day: 25 },
      pâques: { easter: 0 },
      paques: { easter: 0 },
      pentecôte: { easter: 49 },
      ascension: { easter: 39 },
      toussaint: { month: 11, day: 1 },
      "l'ascension": { easter: 39 },
      'le 14 juillet': { month: 7, day: 14 },
      "jour de l'an": { month: 1, day: 1 },
      'lundi de pâques': { easter: 1 },
    },
    neverAfter: 'bon|bonne|joyeux|joyeuses|chaque|tous les|tout|toute',
    wishes: 'joyeux|joyeuses|bonnes|bonne|souhaite|meilleurs|voeux|vœux',
    every: 'chaque|tous les|toutes les',
    pastWords:
      "ai|as|a|avons|avez|ont|était|etait|étaient|avait|avaient|avions|été|ete|fut|suite|j'ai|n'ai|avais|étais|étions|reçu|envoyé|vu|parlé",
    futureWords:
      'vais|va|allons|allez|vont|pourrai|pourrez|pourrons|pouvez|peux|peut|pourriez|pourrais|serai|sera|serez|serons|seront|aura|aurez|voudrais|souhaite|souhaiterais|dois|devez|doit|est|sont|prévu|prévue|viendrai|veuillez|merci de|reviens|rappelle|passerai|aurons|aurai|faut',
    pastEnding: null,
    and: 'et|ou',
    notDue:
      /(?:du|depuis|de la|celui|celle|votre|notre|réunion|suite) ?$|(?<!fin |mois |partir |cours |courant |début |milieu |compter |semaine |matin |soir |jour |après-midi |matinée |soirée )(?<![a-zà-ÿ])(?:de |d')$/,
    sameTime: /\b(?:d'ici là|ce jour-là|à ce moment-là)\b/,
  },
  promises: {
    hint: /\b(?:je|j'|nous|on)\b|j'|promets|promis|(?:recevr|aur)(?:ez|as)/,
    cues: [
      {
        pattern:
          /\bon (?:vous|te|t') ?(?:envoie|transmet|rappelle|appelle|répond|confirme|recontacte|fait parvenir|prévient|apporte)(?![a-zà-ÿ])/g,
        needs: 'day',
      },
      {
        pattern: new RegExp(
          `(?:\\bje (?:ne manquerai pas de |${CLITICS})|\\bj'(?:y |en )?)(?!(?:aimerai|souhaiterai|voudrai|apprécierai|préférerai|désirerai|serai|aurai|pourrai|devrai|irai|saurai|verrai|viendrai|partirai|resterai|arriverai|rentrerai|reprendrai|attendrai|espérerai|penserai|croirai|continuerai|garderai)(?![a-zà-ÿ]))[a-zà-ÿ]{2,16}rai(?![a-zà-ÿ])`,
          'g',
        ),
        needs: 'nothing',
      },
      { pattern: /\bje viendrai(?= (?:vous|te|à votre|avec|volontiers))/g, needs: 'nothing' },
      {
        pattern:
          /\bje serai (?:ravie?|heureux|heureuse) (?:de (?:participer|venir|vous rejoindre|me joindre|déjeuner|dîner))/g,
        needs: 'nothing',
      },
      {
        pattern: new RegExp(
          `\\bnous ${CLITICS}(?!(?:serons|aurons|pourrons|devrons|irons|saurons|verrons|espérons|attendrons|offrons|montrons|ouvrons|couvrons|rencontrons|administrons|entrons|souffrons|regretterons|livrons|tirons|retirons|attirons|admirons|inspirons|désirons|virons)(?![a-zà-ÿ]))(?:[a-zà-ÿ]{1,15}[eidtvr]rons|conclurons|inclurons)(?![a-zà-ÿ])`,
          'g',
        ),
        needs: 'nothing',
      },
      {
        pattern: new RegExp(
          `\\b(?:je vais|nous allons) (?=(?:aussi |donc |essayer de |tout de suite |bientôt )?${CLITICS}(?:envoyer|faire parvenir|transmettre|appeler|rappeler|contacter|vérifier|regarder|voir avec|voir si|préparer|répondre|tenir|revenir vers|confirmer|demander|essayer|faire|mettre|donner|corriger|finaliser|terminer|écrire|chercher|m'en occuper|me renseigner|organiser|réserver|prévenir|informer|ajouter|relancer|étudier|traiter|examiner|adresser|proposer|fournir|partager))`,
          'g',
        ),
        needs: 'nothing',
      },
      { pattern: /\bje (?:vous|te|t') ?(?:tiens|tiendrai) (?:au courant|informée?s?)/g, needs: 'nothing' },
      {
        pattern:
          /\bje (?:vous|te|t'|m'en|le|la|les|l') ?(?:envoie|transmets|rappelle|appelle|réponds|confirme|recontacte|reviens|occupe|fais parvenir|donne|apporte|prépare|préviens|fais)(?![a-zà-ÿ])(?! (?:concernant|suite|à ce sujet|ci-joint|en pièce|par la présente|remarquer|que|mon accord|mes|en copie))/g,
        needs: 'day',
      },
      {
        pattern:
          /\bje (?:m'en occupe|m'occupe de|me charge de|me renseigne|reviens vers (?:vous|toi) (?:dès|rapidement|très vite|au plus vite|demain|d'ici|la semaine|lundi|mardi|mercredi|jeudi|vendredi|sous)|vous réponds (?:dès|rapidement|au plus)|vous rappelle (?:dès|rapidement)|te rappelle (?:dès|vite))/g,
        needs: 'nothing',
      },
      {
        pattern:
          /\bnous (?:vous|te) (?:envoyons|transmettons|rappelons|recontactons|tenons au courant|confirmons|répondons|adressons)(?! (?:ci-joint|que|concernant|suite|en pièce))/g,
        needs: 'day',
      },
      {
        pattern:
          /\b(?:(?:je suis|nous sommes) en train de|nous (?:préparons|organisons|finalisons|rédigeons|terminons|rassemblons|travaillons)|je (?:prépare|finalise|rédige|termine|rassemble|travaille)(?= ))/g,
        needs: 'reader',
      },
      {
        pattern:
          /\bje (?:vous|te) dois (?:encore |toujours )?(?:une?|des|la|le|les|ma|mon) (?:réponse|retour|document|rapport|version|copie|adresse)/g,
        needs: 'nothing',
      },
      { pattern: /\bvous (?:recevrez|aurez)(?= )/g, needs: 'day' },
      {
        pattern:
          /\b(?:vous (?:recevrez|aurez)|tu (?:recevras|auras))(?= (?:\S+ ){0,10}?de (?:ma part|notre part|moi|nous)(?![a-zà-ÿ]))/g,
        needs: 'nothing',
      },
      {
        pattern: /\bon (?:vous |te |t')(?:le |la |les )?(?!aura|sera|pourra|devra)[a-zà-ÿ]{2,16}ra(?![a-zà-ÿ])/g,
        needs: 'nothing',
      },
      { pattern: /\b(?:c'est promis|je (?:vous|te) (?:le )?promets)/g, needs: 'nothing' },
    ],
    never: /^ (?:pas|plus|jamais|rien)\b|^ (?:\S+ )?(?:appel à (?:mon|un|une)|ravi|heureu|absent|disponible)/,
    notAfter: /\b(?:si|quand|lorsque|que|comment|où|ce que|tant que|avant que|dont|laquelle|lequel)$/,
    unless:
      /\b(?:dans le cas contraire|si (?:vous|tu) (?:avez|as) (?:des|une|besoin)|si (?:vous|tu) (?:le )?(?:souhaitez|souhaites|voulez|veux|désirez)|si besoin|à votre disposition|assistance juridique|avocat|porter plainte|mise en demeure|ci-joint|cas échéant)\b/,
    reader: /(?<![a-zà-ÿ])(?:(?:vous|te|toi|votre|vos|ton|ta|tes)(?![a-zà-ÿ])|t')/,
    self: /^$/,
    others: /^$/,
  },
  asks: {
    hint: /\b(?:quelle?|quoi|pourriez|pouvez|peux|pourrais|merci|veuillez|prie|besoin|aimerai|voudrai|souhaite|demande|serai[st]|question|avez|avis|faites|envoyez|dites|dis|donnez|appelez|confirmez|contactez|invite|pouvoir|savoir|reconnaissant|attente|proposez|suggère|conseil|aide|répond|faudrait|quelqu|j'apprécie|essay|regarde|n'oublie|rappel)/,
    cues: [
      /^(?:c'était quoi|c'est quoi|quel(?:le)? (?:était|est|sera)(?![a-zà-ÿ]))[^?]{2,120}\?/,
      /\b(?:pourriez|pouvez|pourrais|peux|voudriez|voulez|veux|auriez|serait-il|est-il|est-ce)[ -](?:vous|tu|que|possible)?/,
      /\bmerci (?:de (?!votre|ton|ta|m'avoir|nous avoir|votre|l'|la |ce|cette|vos|bien avoir)|d'avance de|par avance de|de bien vouloir|de me |de nous )/,
      /\bveuillez (?!agréer|trouver|recevoir|croire|accepter|excuser|noter|patienter)/,
      /\bje (?:vous|te) (?:prie|demande|saurais gré|serais (?:très )?reconnaissante?|invite|propose|suggère|conseille)(?! d'agréer| de croire| d'accepter| de recevoir| de bien vouloir agréer| d'excuser| de m'excuser)/,
      /\b(?:j'aimerais?|je voudrais|je souhaite(?:rais?)?|nous (?:souhaitons|souhaiterions|aimerions)|j'aurais (?:besoin|aimé|voulu)) (?:\S+ )?(?:savoir|connaître|avoir|que (?:vous|tu)|recevoir|obtenir|comprendre|m'inscrire|vous (?:demander|rencontrer|inviter)|votre|vos|une? (?:copie|réponse|rendez|devis))/,
      /\b(?:j'ai|nous avons|j'aurais) besoin (?:de (?:votre|vos|ton|tes|toi|vous|la|savoir)|d'une?|que (?:vous|tu)|des?)\b/,
      /\b(?:il faudrait|il faut) que (?:vous|tu)\b|\bvous (?:devez|devriez)\b/,
      /\b(?:ma question|la question|une question|mes questions)\b.{0,10}(?:est|:|sont)/,
      /\b(?:qu'en (?:pensez|penses|dites|dis)|avez[ -]vous|as-tu|es-tu|êtes[ -]vous|n'auriez|sauriez|savez[ -]vous|sais-tu|quelqu'un (?:peut|pourrait|sait|aurait|a-t-il|saurait))/,
      /\b(?:dans l'attente|en attente) de (?:votre|vos|ton) (?:accord|confirmation|validation|devis|signature)/,
      /\b(?:si vous pouviez|si tu pouvais|ce serait (?:bien|gentil|super|sympa) (?:si|de|que))\b/,
      /\b(?:suis|sommes) (?:à la recherche|preneurs?|preneuses?) de\b/,
    ],
    sure: /\b(?:pourriez|pouvez|peux|pourrais)[ -](?:vous|tu)[^?]{0,300}\?/,
    toWriter: /\b(?:pourriez|pouvez|pourrais|peux)[ -](?:vous|tu) (?:me |nous |m')/,
    bulk: /https?:|\b(?:newsletter|désabonner|désinscri\w+|confidentiel\w*|imprimer|cliquez|mot de passe|conditions générales|promotion|ne pas répondre|message automatique)\b/,
    unless:
      /\b(?:n'hésitez pas|n'hésite pas|si (?:vous|tu) (?:avez|as) (?:des|une|la moindre|besoin|d'autres)|pour (?:tou(?:te|s|t)) (?:question|renseignement|information)s?|à votre disposition|si besoin|si nécessaire)\b/,
    courtesy:
      /^(?:[^\s,.?!]{1,20}, )?(?:(?:et|alors),? )?(?:comment (?:vas-tu|allez-vous|tu vas|vous allez|ça va|va|vont|se porte)(?: (?:aujourd'hui|en ce moment|ces jours-ci|tout le monde|la famille|ta famille|votre famille|les enfants|tes enfants|vos enfants|toi|vous)){0,3}[^a-zà-ÿ]*$)|^(?:(?:et|s'il te plaît|s'il vous plaît|merci de),? ){0,2}(?:(?:dis|dites|dire)(?:-lui|-leur)? (?:bien )?bonjour|salue(?:z|r)?(?:-le|-la|-les)?(?![a-zà-ÿ])|embrasse(?:z|r)?(?:-le|-la|-les)?(?![a-zà-ÿ])|passe(?:z|r)? (?:\S+ ){0,2}bonjour|(?:transmet(?:s|tez|tre)|présente[zr]?) (?:\S+ ){0,3}(?:amitiés|salutations|respects|hommages))|^(?:peux-tu|pourrais-tu|pouvez-vous|pourriez-vous) (?:dire bonjour|saluer|embrasser|transmettre mes (?:amitiés|salutations))(?!.{0,160} et )/,
    idle: /^(?:\S+ )?(?:comment (?:vas-tu|allez-vous|ça va|va)|ça va|quoi de neuf|non|n'est-ce pas|pourquoi pas|qui sait|et alors)\b.{0,24}\?$|,? (?:non|n'est-ce pas|hein)\s?\?$/,
    leadUp: /^(?:si|quand|dès que|lorsque|pour|avant) [^,;]{2,140}, (?:alors )?/,
    promiseAfter: /,? et je (?:vous|te|le) \S+rai\b/,
    imperative:
      /^(?:envoyez|envoie|dites|dis|donnez|donne|appelez|appelle|confirmez|confirme|contactez|faites|fais|répondez|réponds|vérifiez|vérifie|regardez|regarde|rappelez|rappelle|transmettez|n'oubliez pas|n'oublie pas|pensez à|pense à|signez|renvoyez|précisez|indiquez|tenez|tiens|laissez|passez|venez|essayez|aidez)[ -](?:moi|nous|le|la|les|lui|de|d'|à|si|que|quand|votre|vos|un|une|bien|ce|cette|en|s'il)/,
  },
  details: {
    hint: /\b(?:chien|chat|déménage|cassé|foulé|vacances|congés?|malade|maladie|maternité|naissance|né|née|bébé|mariage|mari|femme|fils|fille|enfants|famille|mère|père|frère|sœur|soeur|anniversaire|félicitations|bravo|promotion|promu|retraite|études?|étudiant|thèse|mémoire|hôpital|opération|déménag|voyage|déplacement|décès|condoléances|rétablissement|enceinte|stage|embauch|démissionn|chien|chat|bienvenue)/,
    unless: /\b(?:confidentiel|étude de marché|famille de produits)\b/,
    cues: [
      { about: 'writer', pattern: /\b(?:je|nous) (?:vais |allons |avons |ai )?déménag(?:e|eons|er|é)(?![a-zà-ÿ])/ },
      { about: 'writer', pattern: /\bje me suis (?:cassé|foulé|tordu|déboîté) (?:le|la|un|une) (?!tête)/ },
      {
        about: 'writer',
        pattern:
          /\b(?:je|nous) (?:suis|sommes|serai|serons|étais|étions|pars|partons|rentre|reviens) (?:\S+ ){0,4}?(?:vacances|congés?|malade|déplacement|voyage|enceinte|en arrêt|maternité|retraite|étudiante?|stagiaire|absente?)/,
      },
      {
        about: 'writer',
        pattern:
          /\b(?:mon|ma|mes|notre|nos) (?:mari|femme|fils|fille|enfants?|famille|mère|père|frère|sœur|soeur|parents|mariage|anniversaire|bébé|chien|chat|déménagement|thèse|mémoire|stage|opération|nouveau (?:poste|travail)|nouvelle (?:maison|adresse)|voyage)/,
      },
      {
        about: 'writer',
        pattern:
          /\bje (?:prépare|fais|termine|commence) (?:une |ma |mes |mon |un )(?:thèse|mémoire|études|stage|doctorat|master)\b/,
      },
      {
        about: 'writer',
        pattern:
          /\b(?:j'ai|nous avons|je viens de|nous venons de) (?:déménagé|déménager|eu un bébé|démissionné|emménager|changé de (?:travail|poste))/,
      },
      {
        about: 'reader',
        pattern:
          /\b(?:ton|ta|votre) (?:mari|femme|fils|fille|mère|père|frère|sœur) (?:se fait|s'est fait|va se faire|se fera) (?:opérer|hospitaliser)/,
      },
      {
        about: 'reader',
        pattern:
          /\b(?:toutes (?:mes|nos) félicitations|félicitations|bon (?:anniversaire|rétablissement)|bonnes vacances|bienvenue (?:dans|chez|parmi)|(?:toutes )?(?:mes|nos) condoléances|(?:votre|ton|ta) (?:mariage|anniversaire|promotion|nouveau poste|bébé|voyage|retraite|rétablissement))/,
      },
      {
        about: 'named',
        pattern:
          /\b(?:est|sera|était) (?:\S+ ){0,3}?(?:en vacances|en congés?|malade|en congé maternité|à l'hôpital|enceinte|en déplacement|à la retraite|décédée?|née? (?:le|hier|ce))/,
      },
    ],
  },
  introductions: {
    hint: /(?:(?:^|, )(?:voici|c'est) |collègue|directeur|directrice|responsable|présent|contact|joindre|téléphone|numéro|adresse|assistant|associé|avocat)/,
    cues: [
      new RegExp(`[Jj]e (?:te|vous) présente ${NAME}(?:, (?<role>[^.;:\\n()]{3,60}))?`, 'u'),
      new RegExp(
        `(?:[Mm]on|[Mm]a|[Nn]otre|[Vv]otre|[Ll]e|[Ll]a) (?<role>(?:collègue|directeur|directrice|responsable|assistante?|associée?|avocate?|chef|conseiller|conseillère|interlocuteur|interlocutrice)(?: [a-zß-öø-ÿā-ž]+){0,2}),? ${NAME}`,
        'u',
      ),
      new RegExp(
        `${NAME},? (?:est|sera) (?<role>(?:notre|mon|ma|votre|le|la|une?|responsable|directeur|directrice)[^.;:\\n()]{3,60})`,
        'u',
      ),
      new RegExp(`(?:vous présenter|[Cc]ontactez|contacter|joindre|adressez-vous à) ${NAME}`, 'u'),
    ],
    presents: [
      new RegExp(
        `^(?:${TO_WHOM})?(?:[Vv]oici|[Cc][’']est|[Jj]e (?:te|vous) présente) ${presentedAs('il|elle|mon|ma')}`,
        'u',
      ),
      new RegExp(`^${TO_WHOM}je (?:te|vous) présente ${PRESENTED}`, 'u'),
    ],
    reach: /(?:^|\s)(?:son|sa) (?:numéro|adresse|e-?mail|téléphone|mail)[^.]{0,20}(?:est|:)/,
    list: /(?:les personnes suivantes|contacts? suivants?)/,
    name: new RegExp(NAME, 'u'),
  },
  closing: {
    done: /(?:j'ai|nous avons) (?:bien |déjà |tout )?(?:envoyé|transmis|appelé|terminé|fini|fait|vérifié|réservé|signé|payé|corrigé|parlé)|c'est fait|est (?:prêt|terminé|envoyé|fait)/,
    attached: /(?:ci-joint|en pièce jointe|voici|vous trouverez (?:ci-joint|en pièce))/,
    promised: /(?:comme promis|comme convenu)/,
    thanks: /\b(?:merci|remercie)(?: \S+){0,3} (?:pour|de m'avoir|d'avoir)\b|bien reçu/,
    notYet: /(?:pas encore|je vais|nous allons|d'avance|demain|pourriez|pouvez|\S{3,}rai(?![a-zà-ÿ]))|\?$/,
    answer:
      /^(?:oui|non|bien sûr|d'accord|volontiers|malheureusement|parfait|ok|entendu|avec plaisir|tout à fait|absolument)(?![a-zà-ÿ])/,
  },
  moves: {
    hint: /(?:rejoin|intègre|intégr|quitté|quitte|travaille|désormais|maintenant|nommée?|promue?|plus chez|nouveau poste|devenue?)/,
    first: /^(?:Je|je|J|Nous|nous)$/,
    title:
      /(?:directeur|directrice|responsable|chef|président|présidente|associée?|ingénieure?|consultante?|professeure?|manager|gérante?|p-?dg|c[etfo]o|rédact|médecin|avocate?|architecte|développeu|coordinat)/i,
    cues: [
      {
        kind: 'joined',
        sure: true,
        pattern: new RegExp(
          `${WHO} (?:rejoins|rejoint|rejoindrai|rejoindra|intègre|intégrerai) (?:\\S+ ){0,3}?${ORGANIZATION} (?:\\S+ ){0,4}?(?:comme|en tant que|en qualité de|au poste de) (?:la |le )?${TITLE}(?=[.,;!\n]|$| et | à partir | dès | en | le | au )`,
          'u',
        ),
      },
      {
        kind: 'left',
        sure: true,
        pattern: new RegExp(`${WHO} (?:a|ai|vient de) (?:quitté|quitter) ${ORGANIZATION}`, 'u'),
      },
      {
        kind: 'left',
        sure: true,
        pattern: new RegExp(`${WHO} ne? ?(?:travaille|est|suis) plus (?:chez|à|pour) ${ORGANIZATION}`, 'u'),
      },
      {
        kind: 'joined',
        sure: true,
        pattern: new RegExp(`${WHO} (?:a|ai|vient de|va) (?:rejoint|rejoindre|intégré|intégrer) ${ORGANIZATION}`, 'u'),
      },
      {
        kind: 'joined',
        sure: true,
        pattern: new RegExp(
          `${WHO} (?:travaille|est|suis) (?:maintenant|désormais) (?:chez|pour) ${ORGANIZATION}`,
          'u',
        ),
      },
      {
        kind: 'title',
        sure: true,
        pattern: new RegExp(
          `${WHO} (?:est|suis|a été|ai été) (?:maintenant |désormais )?(?:nommée? |promue? |devenue? )?(?:la |le |notre )?${TITLE}(?: (?:de|chez|d[’']) ?${ORGANIZATION})?(?=[.,;!\n]|$| et )`,
          'u',
        ),
      },
    ],
  },
}
