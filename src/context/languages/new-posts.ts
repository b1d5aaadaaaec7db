import type { MoveCue, Tag } from '../grammar.ts'
import { ORGANIZATION, TITLE, WHO } from './names.ts'
import type { OwnMoves } from './own-moves.ts'

// A post told in one breath with the one that ended ("I left X and am now Head of Y at Z"), or with its name behind a comma
// ("ich wechsle ans X, als Y"). A verb of the first person whose subject is left out speaks of the writer.

const START = "(?<![A-Za-zÀ-ÖØ-öø-ž'’-])"
/** Other words of the clause, of the post that ended. */
const REST = '[^.;:!?\\n]{2,70}?'

/** Where a title or a firm may end; `more`: words that may follow, each with its blanks. */
function end(more: string): string {
  return `(?=[.,;!\\n]|$| (?:${more}) )`
}

function told(kind: MoveCue['kind'], sure: boolean, pattern: string): MoveCue {
  return { kind, sure, pattern: new RegExp(START + pattern, 'u') }
}

const EN_END = end('and|in|since|from|as of')
const EN_AS = `(?:,? as (?:an? |the |our |its |their )?(?:new )?${TITLE}${EN_END})?`
const DE_WHEN =
  '(?:(?:jetzt|nun|inzwischen|mittlerweile|künftig|bald|(?:ab|seit|zum|am|im) (?:dem |Anfang |Mitte |Ende )?(?:\\d{1,2}\\.(?:\\d{1,2}\\.)? )?[A-Za-zÀ-ÖØ-öø-ž]{3,12}(?: \\d{4})?) )'
const DE_END = end('und|sowie|ab|seit|tätig')
const DE_AS = `,? (?:${DE_WHEN}){0,2}als (?:neue[rn]? |die |der )?${TITLE}(?: an| tätig)?${DE_END}`
const DE_TO = '(?:zu|zur|zum|ans|an die|an das|an den|ins|in die)'
const FR_END = end('et|à partir|depuis|dès|en|le|au')
const FR_AS = ',? (?:comme|en tant que|en qualité de|au poste de)'
const ES_END = end('y|desde|a partir')
const IT_END = end('e|da|dal')
const PT_END = end('e|desde|a partir')
const NL_END = end('en|sinds|per|vanaf')

export const NEW_POSTS: Readonly<Record<Tag, OwnMoves>> = {
  en: {
    hint: /\b(?:am (?:now|currently)|now work|to join|and (?:have )?(?:just |recently )?(?:joined|started))\b/,
    cues: [
      told('joined', true, `(?:and|but) am (?:now|currently) (?:working )?(?:with|at|for) ${ORGANIZATION}${EN_AS}`),
      told(
        'title',
        true,
        `am (?:now|currently) (?!working )(?:the |an? |our )?${TITLE} (?:at|with|for|of) ${ORGANIZATION}${EN_END}`,
      ),
      told(
        'joined',
        true,
        `(?<=\\bI[ '’][^.;:!?\\n]{2,80})(?:and|but) now work (?:with|at|for) ${ORGANIZATION}${EN_AS}`,
      ),
      told(
        'joined',
        false,
        `I(?: have|['’]ve)? (?:just |recently )?(?:left|quit) [A-Z]${REST} (?:to join|and (?:have )?(?:just |recently )?(?:joined|started (?:at|with))) ${ORGANIZATION}${EN_AS}`,
      ),
    ],
  },
  de: {
    hint: /\b(?:nicht mehr (?:bei|für)|sondern|wechsle|wechsele|wechselt|gehe|geht|verlassen|bin ich|und bin)\b/,
    cues: [
      told(
        'left',
        true,
        `(?<who>[Ii]ch) (?:bin|arbeite) (?:${DE_WHEN}){1,2}nicht mehr (?:bei|für) (?:der |dem )?${ORGANIZATION}`,
      ),
      told(
        'left',
        true,
        `(?:bin|arbeite) (?<who>ich) (?:${DE_WHEN}){0,2}nicht mehr (?:bei|für) (?:der |dem )?${ORGANIZATION}`,
      ),
      told('left', true, `(?<who>[Ii]ch) habe (?:die |das )?${ORGANIZATION} (?:\\S+ ){1,4}verlassen`),
      told(
        'title',
        true,
        `(?:sondern|und|aber) (?:ich )?(?:bin|arbeite) (?:ich )?(?:${DE_WHEN}){1,2}(?:als )?(?:neue[rn]? |die |der )?${TITLE} (?:bei|beim|von|für|am|an der|im) (?:der |dem )?${ORGANIZATION}${DE_END}`,
      ),
      told(
        'title',
        true,
        `[Ss]eit [^.,;:!?\\n]{3,20} bin ich (?:die |der )?${TITLE} (?:bei|beim|von|für|am|an der|im) (?:der |dem )?${ORGANIZATION}${DE_END}`,
      ),
      told(
        'joined',
        true,
        `sondern (?:ich )?(?:bin|arbeite) (?:${DE_WHEN}){1,2}(?:bei|für) (?:der |dem )?${ORGANIZATION}(?:${DE_AS})?`,
      ),
      told(
        'joined',
        true,
        `arbeite (?:ich )?(?:${DE_WHEN}){0,2}nicht mehr (?:bei|für) ${REST}, sondern (?:${DE_WHEN}){0,2}(?:bei|für) (?:der |dem )?${ORGANIZATION}(?:${DE_AS})?`,
      ),
      {
        kind: 'joined',
        sure: true,
        pattern: new RegExp(
          `${WHO} (?:wechselt|wechsle|wechsele|gehe|geht) (?:${DE_WHEN}){0,2}${DE_TO} (?:der )?${ORGANIZATION}${DE_AS}`,
          'u',
        ),
      },
      told(
        'joined',
        true,
        `(?:wechsle|wechsele|gehe) (?<who>ich) (?:${DE_WHEN}){0,2}${DE_TO} (?:der )?${ORGANIZATION}${DE_AS}`,
      ),
      told(
        'joined',
        true,
        `(?<who>[Ii]ch) (?:wechsle|wechsele) (?:${DE_WHEN}){1,2}(?:zu|zur) (?:der )?${ORGANIZATION}`,
      ),
      told(
        'joined',
        false,
        `(?<who>[Ii]ch) (?:wechsle|wechsele) (?:${DE_WHEN}){1,2}(?:ans|an die|an das) ${ORGANIZATION}`,
      ),
    ],
  },
  fr: {
    hint: /(?:plus depuis|suis|travaille|je (?:pars|passe|vais))/,
    cues: [
      told('left', true, `[Jj]e ne (?:travaille|suis) plus depuis (?:\\S+ ){1,3}(?:chez|pour) ${ORGANIZATION}`),
      told(
        'title',
        true,
        `(?:et|mais) (?:je )?suis (?:maintenant|désormais|à présent|depuis \\S+) (?:la |le )?${TITLE} (?:chez|de|à|au|pour) ${ORGANIZATION}${FR_END}`,
      ),
      told(
        'joined',
        true,
        `(?:et|mais) (?:je )?(?:suis|travaille) (?:maintenant|désormais|à présent) (?:chez|pour) ${ORGANIZATION}(?:${FR_AS} (?:la |le )?${TITLE}${FR_END})?`,
      ),
      told(
        'joined',
        true,
        `[Jj]e (?:pars|passe|vais) (?:\\S+ ){0,5}?(?:chez|au|à la|à l['’]) ?${ORGANIZATION}${FR_AS} (?:la |le )?${TITLE}${FR_END}`,
      ),
    ],
  },
  es: {
    hint: /(?:soy|sino|ya no trabajo|me (?:voy|paso|cambio))/,
    cues: [
      told('left', true, `[Yy]a no trabajo desde (?:\\S+ ){1,3}(?:en|para|con) ${ORGANIZATION}`),
      told(
        'title',
        true,
        `(?:[Aa]hora soy|[Ss]oy ahora|[Ss]oy desde \\S+(?: de \\S+)?) (?:la |el )?${TITLE} (?:de|en) ${ORGANIZATION}${ES_END}`,
      ),
      told(
        'joined',
        true,
        `[Yy]a no trabajo ${REST} sino (?:que )?(?:ahora )?(?:trabajo )?(?:ahora )?en ${ORGANIZATION}`,
      ),
      told(
        'joined',
        true,
        `[Mm]e (?:voy|paso|cambio) (?:\\S+ ){0,5}?(?:al?|a la) ${ORGANIZATION},? (?:\\S+ ){0,3}?como (?:la |el )?${TITLE}${ES_END}`,
      ),
    ],
  },
  it: {
    hint: /(?:sono|non lavoro più|passo|vado|entro)/,
    cues: [
      told('left', true, `[Nn]on lavoro più da (?:\\S+ ){1,2}(?:in|per|alla|con|presso) ${ORGANIZATION}`),
      told(
        'title',
        true,
        `(?:(?:[Oo]ra|[Aa]desso) sono|[Ss]ono ora) (?:il |la )?${TITLE} (?:in|da|presso|di|alla|per) ${ORGANIZATION}${IT_END}`,
      ),
      told(
        'joined',
        true,
        `[Nn]on lavoro più ${REST} ma (?:ora |adesso )?(?:lavoro )?(?:in|per|alla|da|presso) ${ORGANIZATION}`,
      ),
      told(
        'joined',
        true,
        `(?:[Pp]asso|[Vv]ado|[Ee]ntro) (?:\\S+ ){0,5}?(?:a|in|alla|al|da|presso) ${ORGANIZATION},? (?:\\S+ ){0,3}?come (?:la |il )?${TITLE}${IT_END}`,
      ),
    ],
  },
  pt: {
    hint: /(?:sou|trabalho|vou|mudo)/,
    cues: [
      told(
        'left',
        true,
        `(?:[Jj]á não trabalho|[Nn]ão trabalho mais) desde (?:\\S+ ){1,3}(?:na|no|em|para a) ${ORGANIZATION}`,
      ),
      told(
        'title',
        true,
        `(?:[Aa]gora sou|[Ss]ou agora|[Ss]ou desde \\S+) (?:a |o )?${TITLE} (?:na|no|da|do|de|em) ${ORGANIZATION}${PT_END}`,
      ),
      told(
        'joined',
        true,
        `(?:[Jj]á não trabalho|[Nn]ão trabalho mais) ${REST} mas (?:sim )?(?:agora )?(?:trabalho )?(?:na|no|em) ${ORGANIZATION}`,
      ),
      told(
        'joined',
        true,
        `(?:[Vv]ou|[Mm]udo(?:-me)?) (?:\\S+ ){0,5}?para (?:a |o )?${ORGANIZATION},? (?:\\S+ ){0,3}?como (?:a |o )?${TITLE}${PT_END}`,
      ),
    ],
  },
  nl: {
    hint: /\b(?:niet (?:meer|langer)|verlaten|ben|stap|ga)\b/,
    cues: [
      told('left', true, `[Ii]k (?:werk|ben) sinds (?:\\S+ ){1,2}niet (?:meer|langer) (?:bij|voor) ${ORGANIZATION}`),
      told('left', true, `[Ii]k heb ${ORGANIZATION} (?:\\S+ ){0,4}verlaten`),
      told(
        'title',
        true,
        `(?:en|maar) (?:ik )?ben (?:ik )?(?:nu|tegenwoordig|sinds \\S+) (?:de )?${TITLE} (?:bij|van) (?:de |het )?${ORGANIZATION}${NL_END}`,
      ),
      told(
        'joined',
        true,
        `[Ii]k werk ${REST} niet (?:meer|langer) bij ${REST},? maar (?:werk )?(?:nu |tegenwoordig )?bij ${ORGANIZATION}`,
      ),
      told(
        'joined',
        true,
        `[Ii]k (?:stap|ga) (?:\\S+ ){0,5}?naar (?:de |het )?${ORGANIZATION},? als (?:de )?${TITLE}${NL_END}`,
      ),
      told('joined', true, `[Ii]k stap (?:\\S+ ){0,4}?over naar (?:de |het )?${ORGANIZATION}`),
    ],
  },
}
