import type { MoveCue, Tag } from '../grammar.ts'
import { ORGANIZATION, WHO } from './names.ts'

/** What people write of their own post where the verb says who speaks: no pronoun, or one that goes without saying. */
export type OwnMoves = { readonly hint: RegExp; readonly cues: readonly MoveCue[] }

const START = "(?<![A-Za-zÀ-ÖØ-öø-ž'’])"

function cue(kind: MoveCue['kind'], sure: boolean, before: string, after = ''): MoveCue {
  return { kind, sure, pattern: new RegExp(`${START}(?:${before}) ${ORGANIZATION}${after}`, 'u') }
}

export const OWN_MOVES: Readonly<Record<Tag, OwnMoves>> = {
  en: {
    hint: /\bnow\b/,
    cues: [
      cue(
        'joined',
        true,
        "(?:I work|I['’]m working|I am working) (?:with|at|for)|(?:I am|I['’]m) with",
        ' (?:now|these days)(?=[.,;!\\n]|$| and | as )',
      ),
      cue('joined', false, "(?:I am|I['’]m) at", ' (?:now|these days)(?=[.,;!\\n]|$| and | as )'),
      {
        kind: 'joined',
        sure: true,
        pattern: new RegExp(
          `${WHO}(?: is|['’]s)? (?:with|works (?:at|for|with)|working (?:at|for|with)) ${ORGANIZATION} (?:now|these days)(?=[.,;!\n]|$| and | as )`,
          'u',
        ),
      },
    ],
  },
  de: {
    hint: /\b(?:seit|bin|arbeite|weg)\b/,
    cues: [
      cue(
        'joined',
        true,
        '(?:[Ii]ch (?:bin|arbeite)|bin ich|arbeite ich) (?:seit \\S+ ){1,2}(?:bei|für)(?: der| dem)?',
      ),
      cue('left', true, '(?:[Ii]ch bin|bin ich) (?:jetzt |nun |seit \\S+ )?weg (?:von|bei)(?: der| dem)?'),
    ],
  },
  fr: {
    hint: /(?:j['’]ai (?:rejoint|intégré|quitté)|je (?:travaille|suis)|je viens)/,
    cues: [
      cue('joined', true, "[Jj]['’]ai (?:rejoint|intégré)(?: la société| l['’]équipe de)?"),
      cue('joined', true, '[Jj]e viens de (?:rejoindre|intégrer)'),
      cue('joined', true, '[Jj]e (?:travaille|suis) (?:chez|pour)', ' (?:maintenant|désormais|depuis)'),
      cue('left', true, "[Jj]['’]ai quitté|[Jj]e viens de quitter"),
    ],
  },
  es: {
    hint: /(?:trabajo|estoy|he pasado|me he |me incorpor|me uní|dejé|he dejado|ya no)/,
    cues: [
      cue('joined', true, '(?:[Aa]hora|[Yy]a) (?:trabajo|estoy trabajando) (?:en|para|con)'),
      cue('joined', true, '[Tt]rabajo (?:ahora|desde \\S+(?: de \\S+)?) (?:en|para|con)'),
      cue('joined', false, '[Aa]hora estoy en'),
      cue('joined', false, '[Mm]e he (?:pasado|cambiado|unido|incorporado) a|[Mm]e (?:pasé|cambié|uní|incorporé) a'),
      cue('left', true, '(?:[Yy]a no (?:trabajo|estoy) (?:en|para|con))'),
      cue('left', false, '(?:[Dd]ejé|[Hh]e dejado)'),
    ],
  },
  it: {
    hint: /(?:lavoro|sono|passat[oa]|lasciato|entrat[oa])/,
    cues: [
      cue('joined', true, '(?:[Oo]ra|[Aa]desso) lavoro (?:in|per|alla|da|con|presso)'),
      cue('joined', true, '[Ll]avoro (?:ora|adesso|da \\S+) (?:in|per|alla|con|presso)'),
      cue(
        'joined',
        false,
        '(?:[Oo]ra|[Aa]desso) sono (?:alla|in|da|presso)|[Ss]ono (?:passat[oa]|entrat[oa]) (?:a|in|alla)',
      ),
      cue('left', true, '[Nn]on (?:lavoro|sono) più (?:in|per|alla|da|con|presso)'),
      cue('left', false, '[Hh]o lasciato(?: la)?'),
    ],
  },
  pt: {
    hint: /(?:trabalho|estou|mudei|entrei|deixei|saí)/,
    cues: [
      cue('joined', true, '[Aa]gora trabalho (?:na|no|em|para a|para o|com a)'),
      cue('joined', true, '[Tt]rabalho (?:agora|desde \\S+(?: de \\S+)?) (?:na|no|em|para a|para o)'),
      cue(
        'joined',
        false,
        '[Aa]gora estou (?:na|no|em)|[Mm]udei (?:para|pra)(?: a| o)?|[Ee]ntrei (?:na|no|para a|para o)',
      ),
      cue('left', true, '(?:[Jj]á não (?:trabalho|estou)|[Nn]ão (?:trabalho|estou) mais) (?:na|no|em|para a)'),
      cue('left', false, '[Dd]eixei(?: a| o)?|[Ss]aí d[ao]'),
    ],
  },
  nl: {
    hint: /(?:zit|weg|vertrokken)/,
    cues: [
      cue('joined', true, '[Ii]k zit (?:nu|tegenwoordig|sinds \\S+) bij'),
      cue('left', true, '[Ii]k ben (?:nu |sinds \\S+ )?(?:weg|vertrokken) bij'),
    ],
  },
}

/** The writer says himself that he is not sure. */
export const HEDGE =
  /\b(?:i (?:think|believe|guess|hear|heard|understand)|apparently|maybe|perhaps|probably|supposedly|rumou?r|seems?|glaube? ich|ich glaube|wohl|angeblich|vielleicht|anscheinend|scheinbar|soll(?:te)?n? (?:jetzt|nun)|je (?:crois|pense)|peut-être|il paraît|apparemment|semble|creo que|quizás?|tal vez|parece|al parecer|supongo|credo|penso che|forse|pare che|sembra|a quanto pare|acho que|talvez|pelos vistos|ao que parece|denk ik|ik denk|misschien|schijnt|blijkbaar|geloof ik)\b/u
