import { countedBy, type Lexicon } from '../lexicon.ts'

const NUMBERS = countedBy(
  'zero um dois três quatro cinco seis sete oito nove dez onze doze treze catorze quinze dezasseis dezassete dezoito dezanove',
  'vinte trinta quarenta cinquenta sessenta setenta oitenta noventa',
  (ten, one) => `${ten} e ${one}`,
)
NUMBERS[1] = 'um|uma'
NUMBERS[2] = 'dois|duas|um par de|par de'
NUMBERS[3] = 'três|alguns|algumas|uns|umas'
NUMBERS[14] = 'catorze|quatorze'
NUMBERS[16] = 'dezasseis|dezesseis'
NUMBERS[17] = 'dezassete|dezessete'
NUMBERS[19] = 'dezanove|dezenove'
NUMBERS[21] = 'vinte e um|vinte e uma'

const ordinal = (stem: string) => `${stem}o|${stem}a`
const weekday = (stem: string) => `${stem} feira`

export const PORTUGUESE: Lexicon = {
  tag: 'pt',
  weekdays: [
    `segunda|seg|${weekday('segunda')}|${weekday('2ª')}`,
    `terça|ter|${weekday('terça')}|${weekday('3ª')}`,
    `quarta|qua|${weekday('quarta')}|${weekday('4ª')}`,
    `quinta|qui|${weekday('quinta')}|${weekday('5ª')}`,
    `sexta|sex|${weekday('sexta')}|${weekday('6ª')}`,
    'sábado|sáb',
    'domingo|dom',
  ],
  eachWeekday: [
    'segundas|segundas feiras',
    'terças|terças feiras',
    'quartas|quartas feiras',
    'quintas|quintas feiras',
    'sextas|sextas feiras',
    'sábados',
    'domingos',
  ],
  months: [
    'janeiro|jan',
    'fevereiro|fev',
    'março|mar',
    'abril|abr',
    'maio|mai',
    'junho|jun',
    'julho|jul',
    'agosto|ago',
    'setembro|set',
    'outubro|out',
    'novembro|nov',
    'dezembro|dez',
  ],
  seasons: ['primavera', 'verão', 'outono', 'inverno'],
  numbers: NUMBERS,
  ordinals: [
    ...['primeir', 'segund', 'terceir', 'quart', 'quint', 'sext', 'sétim', 'oitav', 'non', 'décim'].map(ordinal),
    'décimo primeiro|décima primeira',
    'décimo segundo|décima segunda',
  ],
  nth: 'o|º|a|ª',
  units: {
    day: 'dia|dias|d',
    week: 'semana|semanas|sem|s',
    fortnight: 'quinzena|quinzenas',
    month: 'mês|meses|m',
    quarter: 'trimestre|trimestres|t|q|trim',
    'half-year': 'meio ano|semestre|semestres|metade do ano',
    year: 'ano|anos|a',
    weekend: 'fim de semana|fins de semana|final de semana|finais de semana|fds|finde',
  },
  parts: {
    early: 'madrugada|de madrugada|manhã cedo|cedo de manhã|manhãzinha',
    morning: 'manhã|de manhã|da manhã|pela manhã|manhãs|à manhã',
    noon: 'meio dia|ao meio dia',
    lunch: 'almoço|hora do almoço|hora de almoço',
    afternoon: 'tarde|à tarde|da tarde|de tarde|pela tarde|tardes',
    evening: 'fim da tarde|fim de tarde|final da tarde|tardinha',
    night: 'noite|à noite|da noite|de noite|pela noite|noites',
  },
  days: {
    [-3]: 'trasanteontem',
    [-2]: 'anteontem|antes de ontem',
    [-1]: 'ontem',
    0: 'hoje|agora',
    1: 'amanhã|dia seguinte|no dia seguinte|amanha',
    2: 'depois de amanhã',
  },
  holidays: {
    'new-year': 'ano novo|novo ano|dia de ano novo|passagem de ano dia',
    kings: 'dia de reis|reis|epifania',
    valentine: 'dia dos namorados|são valentim|dia de são valentim|s valentim',
    'womens-day': 'dia da mulher',
    'portuguese-freedom': '25 de abril|dia da liberdade',
    labour: 'dia do trabalhador|dia do trabalho|primeiro de maio',
    midsummer: 'são joão|s joão',
    assumption: 'assunção|dia da assunção',
    halloween: 'halloween|dia das bruxas',
    'all-saints': 'todos os santos|dia de todos os santos',
    'all-souls': 'finados|dia de finados|dia dos finados|dia dos mortos|fiéis defuntos',
    immaculate: 'imaculada conceição|imaculada',
    'christmas-eve': 'véspera de natal|consoada|noite de natal|véspera do natal',
    christmas: 'natal|dia de natal',
    'new-year-eve': 'véspera de ano novo|réveillon|passagem de ano|véspera do ano novo|fim de ano|são silvestre',
    carnival: 'carnaval|terça feira de carnaval|entrudo',
    'ash-wednesday': 'quarta feira de cinzas|cinzas',
    'palm-sunday': 'domingo de ramos',
    'maundy-thursday': 'quinta feira santa|quinta santa',
    'good-friday': 'sexta feira santa|sexta santa|paixão de cristo',
    easter: 'páscoa|domingo de páscoa|domingo de pascoa|semana santa',
    'easter-monday': 'segunda feira de páscoa|segunda de páscoa',
    ascension: 'ascensão',
    whitsun: 'pentecostes',
    'corpus-christi': 'corpus christi|corpo de deus',
    thanksgiving: 'ação de graças|dia de ação de graças|acção de graças|dia da ação de graças',
    'black-friday': 'black friday',
    advent: 'advento|primeiro domingo do advento',
  },
  adverbs: {
    P1D: 'diário|diária|diariamente|todo dia',
    P1W: 'semanal|semanalmente',
    P2W: 'quinzenal|quinzenalmente|bissemanal|bisemanal',
    P1M: 'mensal|mensalmente',
    P2M: 'bimestral|bimestralmente|bimensal',
    P3M: 'trimestral|trimestralmente',
    P4M: 'quadrimestral|quadrimestralmente',
    P6M: 'semestral|semestralmente',
    P1Y: 'anual|anualmente',
    P2Y: 'bienal|bianual|bianualmente',
  },
  markers: {
    next: 'próximo|próxima|próximos|próximas|que vem|seguinte|seguintes|que entra|vindouro',
    this: 'este|esta|estes|estas|neste|nesta|deste|desta|esse|essa|nesse|nessa|desse|dessa|corrente|atual',
    last: 'último|última|últimos|últimas|passado|passada|passados|passadas|anterior|retrasado|retrasada',
    'after-next':
      'depois do próximo|depois da próxima|depois do que vem|depois da que vem|a seguir à próxima|a seguir ao próximo',
    every: 'cada|todo|toda|todos os|todas as|todos|todas|a cada|todo o|toda a',
    other: 'segundo|segunda|outro|outra',
    'one-in-two':
      'sim mês não|sim semana não|sim ano não|sim dia não|sim e outro não|sim outro não|sim e outra não|sim outra não|em cada dois|sim um não',
    'from-now':
      'a partir de agora|mais tarde|depois|a partir de hoje|a contar de hoje|de agora|a contar de agora|a partir de agora',
    ago: 'há|atrás|faz|antes',
    after:
      'depois de|depois do|depois da|após|a partir de|a partir do|a partir da|desde|depois|passado|passada|passadas',
    before: 'antes de|antes do|antes da|até antes de|antes',
    start:
      'início|inícios|começo|começos|princípio|princípios|no início de|no início do|no início|no começo de|primeiros|cedo|inicio de|início de',
    mid: 'meados|meados de|em meados de|meio|a meio|meio de|metade|no meio',
    end: 'fim|fim de|no fim|no fim de|final|finais|no final de|no final|ao fim|fins|fins de|final de|finais de|tarde|no fim do|no final do',
    at: 'às|as|à|a|pelas|por volta das|lá pelas|ao',
    hour: 'horas|hora|h|hs|em ponto',
    am: 'am|a m',
    pm: 'pm|p m',
    times: 'vezes|vez',
    once: 'uma vez',
    twice: 'duas vezes',
    per: 'por|ao|a cada|cada|à|no|na|em um|num|numa|o|a',
    article: 'dia|o|no dia|ao dia|do dia',
    'of-month': 'do|de',
  },
  ignored:
    'o|a|os|as|de|do|da|dos|das|em|no|na|nos|nas|num|numa|ao|aos|à|às|por|para|pra|pro|até|até o|até ao|até à|cerca|cerca de|aproximadamente|dentro de|dentro|daqui|daqui a|por favor|e|mês de|mês|dia|durante|favor|que|pelo|pela|pelos|pelas|mais ou menos|talvez|de novo|obrigado|obrigada|ano|por volta|se faz favor|uns|só',
}
