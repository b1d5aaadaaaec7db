import type { PromiseCue, Tag } from '../grammar.ts'

/** Promises that a verb alone does not show, and promises of the reader's that the writer reminds him of. */
export type FurtherPromises = {
  /** A quick look that saves the cues. */
  readonly hint: RegExp
  readonly cues: readonly PromiseCue[]
  /** "You said you'd send me …": the reader's promise. */
  readonly owed: RegExp
}

const EN_GIVE = '(?:send|give|get|bring|forward|mail|e-?mail|show|deliver|share)'
const EN_OWE =
  '(?:have|send|get|give|bring|forward|share|let|call|check|ask|introduce|look|return|mail|e-?mail|write|pass|find|make|do|put|help|tell|show|lend|pay)'

export const FURTHER_PROMISES: Readonly<Record<Tag, FurtherPromises>> = {
  en: {
    hint: /\b(?:(?:i'll|i will|we'll|we will) .{3,100}(?:\b(?:to|for) you\b|, and )|promised)/,
    cues: [
      {
        pattern:
          /(?<![\w'])(?:i'll|i will|we'll|we will) have (?:[^\s,.;!?]+ ){1,7}(?:(?:back|over|out) to|(?:ready )?for) you(?!\w)/g,
        needs: 'day',
      },
      // The verb of the first half holds for the second: "I'll send you the deck by Friday, and the numbers next week".
      {
        pattern: new RegExp(
          `(?<=\\b(?:i'll|i will|we'll|we will) ${EN_GIVE} [^.;!?]{3,80}, and )(?:the|my|our|your|a|some) (?!.{0,60}\\b(?:is|are|was|were|will|has|have|can|should|comes?|starts?|opens?|begins?|arrives?)\\b)(?=\\w)`,
          'g',
        ),
        needs: 'day',
      },
      { pattern: /(?<=\bi (?:also )?promised [^.;!?]{3,90} [-–—] )(?:i )?will (?=\w)/g, needs: 'nothing' },
    ],
    owed: new RegExp(
      `\\byou (?:also |still )?(?:(?:said|promised|told me|had promised|had said|offered|agreed) (?:me )?(?:that )?(?:you'd|you would|you'll|you will|to) (?=(?:\\w+ )?${EN_OWE}\\b)|were (?:going|supposed) to (?=${EN_OWE} (?:\\S+ ){0,6}?(?:me|us)\\b)|owe me (?:an?|the|your|some) (?!drink|beer|apolog|lot|favou?r))`,
    ),
  },
  de: {
    hint: /\bbescheid\b|(?:bekomm|erh[aä]lt).{1,80} bis /,
    cues: [
      {
        pattern: /\b(?:ich (?:sage?|gebe?)|(?:sage?|gebe?) ich) (?:[^\s,;]+ ){0,6}?bescheid(?![a-zäöüß])/g,
        needs: 'nothing',
        anywhere: true,
      },
      {
        pattern:
          /\b(?:du (?:bekommst|erhältst)|(?:bekommst|erhältst) du|sie (?:bekommen|erhalten)|ihr (?:bekommt|erhaltet))(?= (?:[^\s,;]+ ){1,6}bis )/g,
        needs: 'day',
      },
    ],
    owed: /\b(?:(?:du wolltest|wolltest du|ihr wolltet|sie wollten) (?:doch |ja )?(?:mir|uns) (?:\S+ ){0,12}?(?:geben|schicken|senden|sagen|bringen|zeigen|zukommen|weiterleiten|mailen|leihen|besorgen|mitbringen)(?![a-zäöüß])|(?:du schuldest|ihr schuldet|sie schulden) (?:mir|uns) (?:noch )?(?:ein|eine|einen|die|den|das)(?![a-zäöüß])|(?:du hast|du hattest|sie haben|sie hatten|ihr habt) (?:mir|uns) (?:\S+ ){0,8}?(?:versprochen|zugesagt)(?![a-zäöüß]))/,
  },
  fr: {
    hint: /\bje (?:rappelle|appelle|relance|recontacte|contacte) /,
    cues: [{ pattern: /\bje (?:rappelle|appelle|relance|recontacte|contacte)(?= (?!que\b|qu'|à tou))/g, needs: 'day' }],
    owed: /\b(?:(?:vous deviez|tu devais) (?:encore |toujours )?(?:me |m'|nous )|(?:vous (?:aviez|avez)|tu (?:avais|as)) (?:dit|promis) (?:de |que (?:vous|tu) )(?:me |m'|nous )|(?:vous|tu) m'(?:aviez|avez|avais|as) promis (?:de |que |une? |le |la |les |des ))/,
  },
  es: {
    hint: /(?<![a-zà-ÿ])(?:llamo|escribo) a /,
    cues: [{ pattern: /(?<![a-zà-ÿ])(?:llamo|escribo) a (?=[a-zà-ÿ])/g, needs: 'day' }],
    owed: /(?<![a-zà-ÿ])(?:(?:ibas?|ibais|quedaste|quedó|prometiste|prometió) (?:a |en )?[a-zà-ÿ]{2,14}(?:r|ár|ér|ír)(?:me|nos|melo|mela)(?![a-zà-ÿ])|me (?:prometiste|ibas a|debes (?:un|una|el|la)|dijiste que me)(?![a-zà-ÿ])|dijiste que (?:me|nos) )/,
  },
  it: {
    hint: /(?<![a-zà-ÿ])(?:chiamo|richiamo|contatto) /,
    cues: [
      {
        pattern: /(?<![a-zà-ÿ])(?<!(?:mi|si|ci) )(?:chiamo|richiamo|contatto)(?= (?:il |la |l')?[a-zà-ÿ])/g,
        needs: 'day',
      },
    ],
    owed: /(?<![a-zà-ÿ])(?:(?:dovevi|dovevate|volevi|avevi (?:detto|promesso) di|hai (?:detto|promesso) di) [a-zà-ÿ]{2,14}r(?:mi|ci|melo|mela)(?![a-zà-ÿ])|mi (?:dovevi|avevi promesso|hai promesso|devi ancora) )/,
  },
  pt: {
    hint: /(?<![a-zà-ÿ])ligo (?:para|ao|à) /,
    cues: [{ pattern: /(?<![a-zà-ÿ])ligo (?:para|ao|à)(?= [a-zà-ÿ])/g, needs: 'day' }],
    owed: /(?<![a-zà-ÿ])(?:ficaste|ficou|prometeste|prometeu|ias|você ia|tu ias) (?:de )?(?:(?:me|nos) [a-zà-ÿ]{2,14}r|[a-zà-ÿ]{2,14}r-(?:me|nos))(?![a-zà-ÿ])|(?<![a-zà-ÿ])disseste que (?:me|nos) /,
  },
  nl: {
    hint: /\b(?:ik bel|bel ik|ik mail|mail ik) /,
    cues: [{ pattern: /\b(?:ik bel|bel ik|ik mail|mail ik)(?= [a-zà-ÿ])/g, needs: 'day' }],
    owed: /\b(?:(?:je|jij|u|jullie) (?:zou|zouden) (?:me|mij|ons) (?:\S+ ){0,12}?(?:sturen|geven|mailen|bellen|weten|opsturen|doorsturen|brengen)\b|(?:je|jij|u) (?:had|hebt|heeft) (?:me|mij|ons) (?:\S+ ){0,8}?beloofd\b)/,
  },
}
