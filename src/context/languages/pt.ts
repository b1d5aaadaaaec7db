import type { Grammar } from '../grammar.ts'
import { NAME, ORGANIZATION, PRESENTED, presentedAs, TITLE, TO_WHOM, WHO } from './names.ts'

const CLITICS = '(?:(?:te|lhe|lhes|vos|o|a|os|as|me|nos) ){0,2}'

export const portuguese: Grammar = {
  tag: 'pt',
  stopWords:
    'o a os as de que e em um uma é por para não se do da dos das no na ao como mais mas você vocês seu sua meu minha muito já este esta está olá obrigado obrigada abraços cumprimentos atenciosamente são foi ser tem pelo pela isso também quando nos ou estou nosso nossa hoje amanhã vou te lhe até ainda puder tudo bem aos à às pode podes teu tua eles elas meus minhas me avise',
  letters: /[ãõç]/g,
  dates: {
    numericFirst: 'day',
    weekdays: [
      'segunda|segunda - feira|segunda feira',
      'terça|terça - feira|terça feira',
      'quarta|quarta - feira|quarta feira',
      'quinta|quinta - feira|quinta feira',
      'sexta|sexta - feira|sexta feira',
      'sábado|sabado',
      'domingo',
    ],
    weekdaysShort: ['', '', '', '', '', '', ''],
    shortStandsAlone: false,
    months: [
      'janeiro',
      'fevereiro',
      'março',
      'abril',
      'maio',
      'junho',
      'julho',
      'agosto',
      'setembro',
      'outubro',
      'novembro',
      'dezembro',
    ],
    monthsShort: ['jan', 'fev', 'mar', 'abr', '', 'jun', 'jul', 'ago', 'set', 'out', 'nov', 'dez'],
    monthsShy: '',
    days: {
      hoje: 0,
      amanhã: 1,
      amanha: 1,
      ontem: -1,
      'depois de amanhã': 2,
      anteontem: -2,
      'hoje à noite': 0,
      'esta noite': 0,
      'esta tarde': 0,
      'esta manhã': 0,
      'ontem à noite': -1,
      'amanhã de manhã': 1,
      'hoje à tarde': 0,
    },
    parts: 'de manhã|à tarde|à noite|da manhã|da tarde|pela manhã|pela tarde|ao meio - dia',
    partDays: {},
    units: {
      hour: 'hora|horas',
      day: 'dia|dias',
      week: 'semana|semanas',
      weekend: 'fim de semana|final de semana|fim - de - semana',
      month: 'mês|meses|mes',
      quarter: 'trimestre',
      year: 'ano|anos',
    },
    next: 'próximo|próxima|que vem|seguinte|proximo|proxima',
    last: 'passado|passada|último|última',
    now: 'este|esta|nesta|neste|desta|deste',
    nextSkipsThisWeek: false,
    articleMakesSpan: false,
    late: 'à tarde|à noite|da tarde|pela tarde|esta noite|esta tarde',
    numbers: {
      um: 1,
      uma: 1,
      dois: 2,
      duas: 2,
      três: 3,
      quatro: 4,
      cinco: 5,
      seis: 6,
      sete: 7,
      oito: 8,
      dez: 10,
      quinze: 15,
    },
    ordinals: 'º',
    ago: 'atrás',
    agoBefore: 'há|faz',
    ahead: 'daqui a|dentro de|em',
    aheadAfter: '',
    glue: 'de|do|da|o',
    article: 'o|a|na|no|da|do|os|as|ao',
    at: 'às|as|à|por volta das|pelas|a partir das',
    oclock: 'h|horas|hs',
    clock: { 'meia - noite': 0 },
    toCome: 'até|até o|até a|até à|até ao|antes de|antes do|a partir de|para o dia|até dia|até o dia',
    range: 'a|até|ao',
    gone: 'desde',
    on: 'em|no|na|para|de|do|da|dia|o dia|ao|nesta|neste|desde|pelo',
    edges: {
      'início de': 'start',
      'início do': 'start',
      'no início de': 'start',
      'meados de': 'middle',
      'fim de': 'end',
      'final de': 'end',
      'fim do': 'end',
      'final do': 'end',
      'fim da': 'end',
      'final da': 'end',
    },
    holidays: {
      natal: { month: 12, day: 25 },
      'ano novo': { month: 1, day: 1 },
      páscoa: { easter: 0 },
      carnaval: { easter: -47 },
      'sexta - feira santa': { easter: -2 },
      'sexta feira santa': { easter: -2 },
      'véspera de natal': { month: 12, day: 24 },
    },
    neverAfter: 'cada|todos os|todas as|toda|todo|feliz|bom|boa|às|as|quarta|terça',
    wishes: 'feliz|felizes|bom|boa|boas|desejo|desejamos',
    every: 'cada|toda|todo|todas as|todos os|às',
    pastWords:
      'foi|foram|era|estive|esteve|falamos|falei|enviei|enviou|mandei|tive|tivemos|disse|recebi|vi|vimos|liguei|combinamos|fiz|fez|chegou|tinha|fomos',
    futureWords:
      'vou|vai|vamos|vão|posso|pode|podemos|poderia|será|estarei|terei|quero|deve|preciso|é|são|temos|envio|mando|ligo|irei|gostaria|espero|por favor',
    pastEnding: null,
    and: 'e|ou',
    notDue:
      /(?:reunião|fatura|desde|nossa|sua) (?:de|do|da)? ?$|(?<!(?:fim|final|início|meados|mês|semana|partir|antes|depois|manhã|tarde|longo|princípios) )(?<![a-zà-ÿ])de $/,
    sameTime: /(?:^| )(?:até lá|nesse dia)(?: |$)/,
  },
  promises: {
    hint: /(?:levo-|trago-|devolvo-|entrego-|-te|-lhe|rei|receb|remos|vou |vamos |lhe|te |prometo|estou|estamos|envio|mando|ligo|devo)/,
    cues: [
      {
        pattern: /(?<![a-zà-ÿ])(?:levo|trago|devolvo|entrego|levamos|trazemos)-(?:te|lhe|lhes|vos)(?![a-zà-ÿ])/g,
        needs: 'day',
      },
      {
        pattern: new RegExp(
          `(?<![a-zà-ÿ])${CLITICS}(?!(?:serei|estarei|terei|poderei|irei|saberei|verei|haverei|quererei|esperarei|viajarei|voltarei|chegarei|ficarei|deverei|partirei|agradecerei|direi|comprarei|entrei|encontrei|mostrei|comprei|tirei|esperei|preparei|parei|procurei|gerei|registrei|alterei|considerei|retirei|virei|operei|errei|lembrei)(?![a-zà-ÿ]))[a-zà-ÿ]{2,16}(?:arei|erei|irei|farei|trarei)(?![a-zà-ÿ])`,
          'g',
        ),
        needs: 'nothing',
      },
      {
        pattern:
          /(?<![a-zà-ÿ])(?:enviar|mandar|dar|comunicar|informar|responder|contactar|telefonar|fazer|confirmar)-(?:lhe|te|lhes|vos)-(?:ei|emos)(?![a-zà-ÿ])|(?<![a-zà-ÿ])(?:farei|faremos|enviaremos|mandaremos|ligaremos|responderemos|confirmaremos|verificaremos|entraremos em contato|entrarei em contato)(?![a-zà-ÿ])/g,
        needs: 'nothing',
      },
      {
        pattern:
          /(?<![a-zà-ÿ])(?:vou|irei|iremos|vamos) (?:te |lhe |lhes |também |já |tentar )?(?=(?:enviar|mandar|ligar|passar|verificar|ver com|ver se|perguntar|preparar|escrever|responder|confirmar|avisar|fazer o|fazer a|procurar|tentar|falar com|consultar|dar|corrigir|terminar|trazer|compartilhar|partilhar|encaminhar|retornar|entrar em cont|tratar))/g,
        needs: 'nothing',
      },
      {
        pattern:
          /(?<![a-zà-ÿ])(?:te|lhe|lhes) (?:envio|mando|ligo|aviso|confirmo|escrevo|respondo|encaminho|passo|enviamos|mandamos|avisamos)(?![a-zà-ÿ])(?! (?:em anexo|que|anexo))|(?<![a-zà-ÿ])(?:envio|mando|ligo|aviso|confirmo|respondo|encaminho|telefono|enviamos|mandamos)-(?:te|lhe|lhes|vos)(?![a-zà-ÿ])(?! (?:em anexo|anexo))/g,
        needs: 'day',
      },
      {
        pattern:
          /(?<![a-zà-ÿ])(?:te |lhe )?(?:aviso|confirmo|respondo|retorno|digo)(?:-te|-lhe)? (?:assim que|quando|em breve|logo que|o quanto antes|mais tarde)/g,
        needs: 'nothing',
      },
      {
        pattern:
          /(?<![a-zà-ÿ])(?:eu cuido disso|cuido disso|trato disso|eu trato|fico de (?:enviar|mandar|ligar|confirmar)|fiquei de (?:enviar|mandar|ligar|confirmar))/g,
        needs: 'nothing',
      },
      {
        pattern:
          /(?<![a-zà-ÿ])(?:(?:te|lhe|lhes) (?:estou|estamos) (?:preparando|terminando)|(?:estou|estamos) (?:a (?:preparar|terminar|procurar)-(?:te|lhe|lhes|vos)|(?:te|lhe|lhes) preparando))(?![a-zà-ÿ])/g,
        needs: 'nothing',
      },
      {
        pattern:
          /(?<![a-zà-ÿ])(?:estou|estamos) (?:preparando|terminando|verificando|finalizando|trabalhando|a preparar|a terminar|a verificar|a finalizar|a trabalhar)(?![a-zà-ÿ])/g,
        needs: 'reader',
      },
      {
        pattern: /(?<![a-zà-ÿ])(?:te|lhe) devo (?:uma|um|a|o)|(?<![a-zà-ÿ])devo-(?:te|lhe) (?:uma|um|a|o)/g,
        needs: 'nothing',
      },
      { pattern: /(?<![a-zà-ÿ])(?:você receberá|receberá|receberás|você terá)(?= )/g, needs: 'day' },
      {
        pattern:
          /(?<![a-zà-ÿ])(?:recebe|recebes|receberá|receberás|receberão)(?= (?:\S+ ){0,10}?(?:de mim|da (?:minha|nossa) parte)(?![a-zà-ÿ]))/g,
        needs: 'nothing',
      },
      { pattern: /(?<![a-zà-ÿ])prometo(?![a-zà-ÿ])/g, needs: 'nothing' },
    ],
    never: /^ (?:não|nunca)\b/,
    notAfter: /(?:^| )(?:se|quando|que|como|onde|não|nunca)$/,
    unless:
      /(?:se (?:precisar|precisares|quiser|quiseres|tiver (?:alguma|dúvidas)|preferir)|à (?:sua|tua) disposição|escrevo(?:-lhe|-te)? (?:para|porque)|em anexo (?:te|lhe|envio)|segue em anexo|medidas legais|caso contrário)/,
    reader: /(?:^| |-)(?:te|ti|lhe|lhes|seus?|suas?|teus?|tuas?|vocês?|vos|voss[oa]s?|convosco|contigo)(?![a-zà-ÿ])/,
    self: /^$/,
    others: /^$/,
  },
  asks: {
    hint: /(?:poderi|pode|podes|podem|por favor|preciso|precisa|gostari|queria|quero|agradec|peço|pedimos|envie|envia|mande|manda|diga|diz|avis|confirm|ligue|liga|alguém|pergunta|ajud|dúvida|verifi|convid|sugir|propon|favor|deveria|lembre|consegue|sabe|tem |teria)/,
    cues: [
      /(?:poderias?|poderiam|podes?|podem|consegues?|conseguem|sabes?|sabem|tens|tem|têm|teria|terias|seria possível) [^?]{2,240}\?/,
      /(?:poderias?|poderiam) (?:por favor |me |nos |enviar|mandar|dizer|ajudar|confirmar|verificar)/,
      /(?:^| )por favor,? (?!desculp|não hesite)[a-zà-ÿ]|[a-zà-ÿ],? por favor[.!,]?/,
      /(?:gostaria|gostaríamos|queria|quero) (?:de )?(?:saber|que|receber|conhecer|ter|pedir|falar|convidar|lhe pedir)/,
      /(?:^| )(?:preciso|precisamos|precisaria) (?:que|de|do|da|saber|dos|das)(?! ir)/,
      /(?:agradeço|agradecia|agradeceria|agradecemos|agradecíamos) (?:que|se|desde já que|o envio|a confirmação|qualquer)|(?:peço|pedimos|solicito|solicitamos|rogo|convido|convidamos|sugiro|proponho)(?:-lhe|-te|-vos)? (?!desculpa)|favor (?:enviar|confirmar|verificar|informar)/,
      /(?:minha|uma|a) (?:pergunta|dúvida|questão) (?:é|seria)/,
      /alguém (?:sabe|pode|poderia|tem|conhece|me)/,
      /(?:aguardo|aguardamos|fico no aguardo d[ea]|à espera d[ea]) (?:a |o )?(?:sua|seu|tua|vossa)? ?(?:confirmação|aprovação|autorização)/,
      /(?:^| )(?:deverias?|deveria|tens de|tem de|tem que|precisa de) (?!ser|estar)\S+/,
    ],
    sure: /^(?:poderias?|poderiam|podes?|podem) [^?]{2,240}\?/,
    toWriter: /(?:poderias?|podes?|podias?) (?:me |nos |[a-zà-ÿ]{3,12}-(?:me|nos)(?![a-zà-ÿ]))/,
    bulk: /https?:|\b(?:newsletter|cancelar a inscrição|confidencia\w*|imprimir|clique|senha|não responda a este|promoção|cupom)/,
    unless:
      /(?:não hesite|não hesites|fique à vontade|se (?:tiver|tiveres|tiverem) (?:alguma|qualquer|mais|dúvidas|perguntas)|qualquer (?:dúvida|questão|coisa)|à (?:sua|vossa|tua) disposição|se (?:precisar|precisares) (?:de )?(?:algo|alguma|mais|ajuda))/,
    courtesy:
      /^(?:[^\s,.?!]{1,20}, )?(?:(?:e|então),? )?(?:(?:tudo|está tudo|vai tudo) bem|como (?:vai|vais|vão|está|estás|estão|anda|andas|tem passado|você está|vocês estão|você vai|vão as coisas))(?: (?:com (?:você|vocês|o senhor|a senhora|a família)|contigo|convosco|você|vocês|tudo|hoje|aí|por aí|a família|a vida|os (?:filhos|miúdos|meninos)|e a família|o senhor|a senhora)){0,3}[^a-zà-ÿ]*$|^(?:(?:e|por favor),? ){0,2}(?:(?:dá|dê|deem|manda|mande|envia|envie|transmita) (?:\S+ ){0,3}(?:abraços?|beijos?|beijinhos?|cumprimentos|lembranças|saudações)(?![a-zà-ÿ])|cumprimenta(?![a-zà-ÿ])|cumprimente(?![a-zà-ÿ]))|^(?:podes|pode|poderia|podias) (?:dar|mandar) (?:\S+ ){0,3}(?:abraço|beijo|beijinho|cumprimentos|lembranças)(?!.{0,160} e )/,
    idle: /^não (?:é|são|está) (?!amanhã|hoje|já)[a-zà-ÿ]+\W*$|^(?:olá,? )?(?:tudo bem|como (?:vai|está|estás|vão)|não é|certo|né|quem sabe|por que não)[^a-z]{0,4}\??$|,? (?:não é|né|certo|não)\?$/,
    leadUp: /^(?:se|quando|assim que|antes de|para) [^,;]{2,140}, (?:então )?/,
    promiseAfter: /,? e (?:eu )?(?:te |lhe )?(?:vou|\S+rei)\b/,
    imperative:
      /^(?:envie|envia|envia-me|envie-me|mande|manda|manda-me|mande-me|me mande|me envie|diga-me|diz-me|me diga|avise|avisa-me|avise-me|me avise|confirme|confirma|ligue|liga-me|me ligue|verifique|verifica|veja se|lembre-se|não esqueça|não te esqueças|ajude-me|me ajude|passe|me passe|pergunte|responda|responda-me|reserve|assine|traga|informe|deixe-me saber|me conte|conte-me|olha)(?![a-zà-ÿ])/,
  },
  details: {
    hint: /(?:mudar-|mudamo|mudámo|mudei|nos mudar|me mudar|parti o|parti a|torci |quebrei|férias|doente|hospital|cirurgia|operação|casamento|casad|casei|casar|grávida|nasceu|nascimento|bebê|bebé|filh[oa]|esposa|marido|mulher|mãe|pai|irmã|família|aniversário|parabéns|promovid|promoção|aposent|reform|estudante|tese|mestrado|doutorado|mudan|mudei|viagem|viajo|novo emprego|falec|pêsames|condolências|cão|cachorro|gato|bem-vind|licença)/,
    unless: /confidencial/,
    cues: [
      {
        about: 'writer',
        pattern:
          /(?<![a-zà-ÿ])(?:vamos mudar-nos|vou mudar-me|vamos nos mudar|vou me mudar|mudamo-nos|mudámo-nos|mudei-me|me mudei)(?![a-zà-ÿ])/,
      },
      {
        about: 'writer',
        pattern:
          /(?<![a-zà-ÿ])(?:parti|quebrei|torci|fraturei) (?:o|a) (?:braço|perna|pé|mão|pulso|tornozelo|joelho|dedo)(?![a-zà-ÿ])/,
      },
      {
        about: 'writer',
        pattern:
          /(?:estou|estarei|estamos|estaremos|estive|vou|vamos|saio|volto|voltar|regresso) (?:\S+ ){0,3}?(?:férias|viagem|doente|licença|grávida|no hospital|internad[oa])/,
      },
      {
        about: 'writer',
        pattern:
          /(?:^| )(?:meu|minha|meus|nosso|nossa) (?:\S+ )?(?:esposa|marido|mulher|filho|filha|filhos|mãe|pai|irmão|irmã|família|casamento|aniversário|bebê|bebé|cão|cachorro|gato|tese|viagem|cirurgia|mudança|novo emprego|nova casa|mestrado|doutorado)(?![a-zà-ÿ])/,
      },
      {
        about: 'writer',
        pattern:
          /(?:^| )(?:sou|somos) (?:\S+ )?estudantes?|(?:casei|me casei|casei-me|mudei-me|me mudei|aposentei|reformei)|(?:adoro|gosto muito de) (?!seu|sua|a ideia)/,
      },
      {
        about: 'reader',
        pattern:
          /(?:parabéns|feliz aniversário|os meus pêsames|meus pêsames|condolências|bem-vind[oa] (?:à|ao)|as melhoras|boas férias|(?:seu|sua|teu|tua) (?:casamento|bebê|bebé|promoção|aniversário|novo emprego|viagem|aposentadoria|recuperação))/,
      },
      {
        about: 'named',
        pattern:
          /(?:está|estará|esteve|foi|se) (?:\S+ ){0,2}?(?:de férias|doente|de licença|no hospital|grávida|de viagem|aposentad[oa]|casou|faleceu|promovid[oa])(?![a-zà-ÿ])/,
      },
    ],
  },
  introductions: {
    hint: /(?:(?:^|, )est[ea] é |colega|diretor|director|responsável|apresent|contat|contact|telefone|número|e-?mail|assistente|sóci[oa]|advogad|chefe)/,
    cues: [
      new RegExp(`[Aa]presento-(?:te|lhe|vos|lhes)(?: [oa])? ${NAME}(?:, (?:que )?(?<role>[^.;:\\n()]{3,60}))?`, 'u'),
      new RegExp(
        `(?:[Mm]eu|[Mm]inha|[Nn]oss[oa]|[Oo]|[Aa]) (?<role>(?:colega|diret[oa]r?a?|directora?|responsável|assistente|sóci[oa]|advogad[oa]|chefe)(?: [a-zß-öø-ÿā-ž]+){0,2}),? ${NAME}`,
        'u',
      ),
      new RegExp(
        `${NAME},? (?:é|será) (?<role>(?:o nosso|a nossa|nosso|nossa|meu|minha|o|a|um|uma|responsável) ?[^.;:\\n()]{3,60})`,
        'u',
      ),
      new RegExp(
        `(?:apresentar-te|apresentar-lhe|apresentar|[Cc]ontate|[Cc]ontacte|contatar|contactar)(?: [oa])? ${NAME}`,
        'u',
      ),
    ],
    presents: [
      new RegExp(`^${TO_WHOM}(?:apresento-(?:te|lhe|vos)|(?:te|lhe) apresento)(?: [oa])? ${PRESENTED}`, 'u'),
      new RegExp(
        `^(?:${TO_WHOM})?(?:[Ee]st[ea] é|[Aa]presento-(?:te|lhe|vos)|(?:[Tt]e|[Ll]he) apresento)(?: [oa])? ${presentedAs('ele|ela')}`,
        'u',
      ),
    ],
    reach: /(?:o seu (?:telefone|número|e-?mail)|o (?:telefone|número|e-?mail) (?:dele|dela))[^.]{0,20}(?:é|:)/,
    list: /(?:as seguintes pessoas|seguintes contatos)/,
    name: new RegExp(NAME, 'u'),
  },
  closing: {
    done: /(?:^| )(?:já )?(?:enviei|mandei|liguei|terminei|fiz|verifiquei|assinei|reservei|paguei|falei|corrigi|concluí|enviamos)(?![a-zà-ÿ])|(?:está|estão) (?:pronto|pronta|feito|feita|terminado|enviado)|^feito(?![a-zà-ÿ])/,
    attached: /(?:em anexo|anexo|segue|aqui está|aqui vai|envio em anexo)(?![a-zà-ÿ])/,
    promised: /(?:como prometido|conforme prometido|como combinado)/,
    thanks: /(?:obrigad[oa]|agradeço)(?: \S+){0,2} (?:por|pelo|pela|pelos|pelas)|recebi[^.]{0,40}obrigad/,
    notYet: /(?:ainda não|vou |vamos |antecipadamente|desde já|amanhã|poderia|pode |\S{3,}rei(?![a-zà-ÿ]))|\?$/,
    answer: /^(?:sim|não|claro|com certeza|tudo bem|combinado|infelizmente|perfeito|ok|ótimo|certo)(?![a-zà-ÿ])/,
  },
  moves: {
    hint: /(?: como |saiu|deixou|trabalha|agora|já não|não trabalha mais|nov[oa]|promovid|nomead|entrou|mudou)/,
    first: /^(?:Eu|eu|Nós)$/,
    title:
      /(?:diret[oa]r?a?|directora?|responsável|chefe|presidente|sóci[oa]|engenheir[oa]|consultora?|professora?|gerente|médic[oa]|advogad[oa]|arquitet[oa]|coordenador|c[etfo]o)/i,
    cues: [
      {
        kind: 'joined',
        sure: true,
        pattern: new RegExp(
          `${WHO} (?:entro|entra|começo|começa|entrarei|começarei|ingresso) (?:\\S+ ){0,5}?(?:na|no|em) ${ORGANIZATION} (?:\\S+ ){0,4}?como (?:a |o )?${TITLE}(?=[.,;!\n]|$| e | em | a partir | no )`,
          'u',
        ),
      },
      {
        kind: 'left',
        sure: true,
        pattern: new RegExp(
          `${WHO} (?:já não trabalha|não trabalha mais|não está mais|já não está) (?:na|no|em|para) ${ORGANIZATION}`,
          'u',
        ),
      },
      { kind: 'left', sure: true, pattern: new RegExp(`${WHO} (?:saiu|deixou) (?:da|do|a|o) ${ORGANIZATION}`, 'u') },
      {
        kind: 'joined',
        sure: true,
        pattern: new RegExp(`${WHO} (?:entrou|ingressou|começou a trabalhar) (?:na|no|em|para a) ${ORGANIZATION}`, 'u'),
      },
      {
        kind: 'joined',
        sure: true,
        pattern: new RegExp(
          `${WHO} (?:trabalha agora|agora trabalha|está agora|agora está) (?:na|no|em|para a) ${ORGANIZATION}`,
          'u',
        ),
      },
      {
        kind: 'title',
        sure: true,
        pattern: new RegExp(
          `${WHO} (?:é agora|agora é|foi promovid[oa] a|foi nomead[oa]) (?:o |a |noss[oa] )?${TITLE}(?: (?:da|do|de|na|no) ${ORGANIZATION})?(?=[.,;!\n]|$| e )`,
          'u',
        ),
      },
    ],
  },
}
