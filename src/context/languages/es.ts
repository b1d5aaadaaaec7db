import type { Grammar } from '../grammar.ts'
import { NAME, ORGANIZATION, PRESENTED, presentedAs, TITLE, TO_WHOM, WHO } from './names.ts'

const CLITICS = '(?:(?:te|le|les|os|lo|la|los|las|se|me|nos) ){0,2}'

export const spanish: Grammar = {
  tag: 'es',
  stopWords:
    'el la los las de que y en un una es por para con no se lo me mi su al del como más pero si muy ya este esta está hola gracias saludos usted ustedes nos te tu le les hay tengo quiero puede son ser sobre cuando también porque todo mis hoy mañana somos soy eres tiene tienes voy dime cuándo qué cómo puedes estás ti tus nuestro nuestra',
  letters: /[ñ¿¡ó]/g,
  dates: {
    numericFirst: 'day',
    weekdays: ['lunes', 'martes', 'miércoles|miercoles', 'jueves', 'viernes', 'sábado|sabado', 'domingo'],
    weekdaysShort: ['', '', '', '', '', '', ''],
    shortStandsAlone: false,
    months: [
      'enero',
      'febrero',
      'marzo',
      'abril',
      'mayo',
      'junio',
      'julio',
      'agosto',
      'septiembre|setiembre',
      'octubre',
      'noviembre',
      'diciembre',
    ],
    monthsShort: ['ene', 'feb', '', 'abr', '', '', '', 'ago', 'sept', 'oct', 'nov', 'dic'],
    monthsShy: '',
    days: {
      hoy: 0,
      mañana: 1,
      ayer: -1,
      anoche: -1,
      'pasado mañana': 2,
      anteayer: -2,
      'antes de ayer': -2,
      'esta noche': 0,
      'esta tarde': 0,
      'esta mañana': 0,
      'mañana por la mañana': 1,
      'ayer por la tarde': -1,
      'hoy mismo': 0,
    },
    parts:
      'por la mañana|por la tarde|por la noche|de la mañana|de la tarde|a primera hora|al mediodía|a última hora|en la mañana|en la tarde',
    partDays: {},
    units: {
      hour: 'hora|horas',
      day: 'día|días|dia|dias',
      week: 'semana|semanas',
      weekend: 'fin de semana|finde',
      month: 'mes|meses',
      quarter: 'trimestre',
      year: 'año|años',
    },
    next: 'próximo|próxima|proximo|proxima|que viene|siguiente|entrante|que entra',
    last: 'pasado|pasada|último|última',
    now: 'este|esta',
    nextSkipsThisWeek: false,
    articleMakesSpan: false,
    late: 'por la tarde|por la noche|de la tarde|esta noche|esta tarde',
    numbers: { un: 1, una: 1, dos: 2, tres: 3, cuatro: 4, cinco: 5, seis: 6, siete: 7, ocho: 8, diez: 10, quince: 15 },
    ordinals: 'º',
    ago: 'atrás',
    agoBefore: 'hace',
    ahead: 'dentro de|en',
    aheadAfter: '',
    glue: 'de|del|el',
    article: 'el|la|los|las|al|del',
    at: 'a las|a la|a|sobre las|hacia las',
    oclock: 'h|horas|hs|hrs',
    clock: { medianoche: 0 },
    toCome: 'antes del|antes de|hasta|hasta el|para el|a partir del|a más tardar|a más tardar el|desde el',
    range: 'al|a|hasta',
    gone: 'desde',
    on: 'el|en|del|para|al|de|este|desde',
    edges: {
      principios: 'start',
      'a principios de': 'start',
      mediados: 'middle',
      'a mediados de': 'middle',
      finales: 'end',
      'a finales de': 'end',
      fines: 'end',
      'fin de': 'end',
      'final de': 'end',
    },
    holidays: {
      navidad: { month: 12, day: 25 },
      nochebuena: { month: 12, day: 24 },
      nochevieja: { month: 12, day: 31 },
      'año nuevo': { month: 1, day: 1 },
      'viernes santo': { easter: -2 },
      'semana santa': { easter: -6 },
      'domingo de pascua': { easter: 0 },
      reyes: { month: 1, day: 6 },
    },
    neverAfter: 'cada|todos los|todas las|feliz|buenos|buenas|los|las',
    wishes: 'feliz|felices|deseo|deseamos|buenas|buenos',
    every: 'cada|todos los|todas las|los|las',
    pastWords:
      'fue|fueron|era|estuve|estuvo|estuvimos|hablamos|hablé|envié|envió|mandé|he|ha|hemos|han|había|dijo|recibí|quedamos|vi|vimos|tuvimos|tuve|llamé|llegó|hice|hizo',
    futureWords:
      'voy|va|vamos|van|puedo|puede|podemos|puedes|podría|podrías|será|estaré|tendré|quiero|quieres|debe|debo|hay que|tengo que|es|son|tenemos|envío|mando|llamo|nos vemos|necesito|espero|por favor',
    pastEnding: null,
    and: 'y|o|e',
    notDue:
      /(?:reunión|correo|factura|informe|desde|la|nuestra|su|tu) (?:del|de|el)? ?$|(?<!(?:fin|finales|principios|mediados|mes|semana|partir|antes|después|mañana|tarde|largo|primeros|inicios) )(?<![a-zà-ÿ])de $/,
    sameTime: /(?:^| )(?:para entonces|ese día)(?: |$)/,
  },
  promises: {
    hint: /(?:encargo|encargamos|ocupo|ré|(?:recibi|tend)rá|remos|voy a|vamos a|te |le |les |os |prometo|estoy|estamos|debo)/,
    cues: [
      {
        pattern:
          /(?<![a-zà-ÿ])(?:te|le|les|os) (?:lo |la |los |las )?(?:llevo|traigo|llevamos|traemos|devuelvo|entrego)(?![a-zà-ÿ])/g,
        needs: 'day',
      },
      {
        pattern: new RegExp(
          `(?<![a-zà-ÿ])${CLITICS}(?!(?:seré|estaré|podré|tendré|iré|sabré|veré|habré|querré|esperaré|viajaré|volveré|llegaré|saldré|agradeceré|quedaré|deberé|viviré|seguiré|diré|miré|retiré|entré|compré|encontré|mostré|logré|cobré|registré|giré|tiré|respiré|admiré|aspiré|inspiré)(?![a-zà-ÿ]))[a-zà-ÿ]{1,16}(?:aré|eré|iré|dré|bré)(?![a-zà-ÿ])`,
          'g',
        ),
        needs: 'nothing',
      },
      {
        pattern: new RegExp(
          `(?<![a-zà-ÿ])${CLITICS}(?!(?:seremos|estaremos|podremos|tendremos|iremos|sabremos|veremos|habremos|queremos|esperaremos|deberemos)(?![a-zà-ÿ]))[a-zà-ÿ]{1,16}(?:aremos|eremos|iremos|dremos|bremos)(?![a-zà-ÿ])`,
          'g',
        ),
        needs: 'nothing',
      },
      {
        pattern:
          /(?<![a-zà-ÿ])(?:(?:te|le|les|os|se|lo) ){0,2}voy a (?=(?:enviar|mandar|llamar|pasar|revisar|mirar|preguntar|preparar|escribir|contestar|responder|confirmar|avisar|hacer|buscar|intentar|hablar con|consultar|dar|poner|arreglar|terminar|traer|compartir|comentar))/g,
        needs: 'nothing',
      },
      {
        pattern:
          /(?<![a-zà-ÿ])(?:te|le|les|os) (?:lo |la |los |las )?(?:envío|mando|paso|llamo|aviso|confirmo|escribo|digo|cuento|informo|contesto|respondo|reenvío|enviamos|mandamos|llamamos|avisamos|confirmamos|informamos|contestamos)(?![a-zà-ÿ])(?! (?:adjunto|en adjunto|este correo|que|porque|ya|aquí|por la presente))/g,
        needs: 'day',
      },
      {
        pattern:
          /(?<![a-zà-ÿ])(?:te|le|les|os) (?:lo |la |los |las )?(?:aviso|confirmo|digo|cuento|escribo|contesto|llamo|mando|envío|paso) (?:algo|en cuanto|cuando|pronto|luego|más tarde|enseguida|lo antes posible)/g,
        needs: 'nothing',
      },
      {
        pattern:
          /(?<![a-zà-ÿ])(?:me encargo|nos encargamos|yo me ocupo|me ocupo|quedo en (?:enviar|llamar|mandar|confirmar))/g,
        needs: 'nothing',
      },
      {
        pattern:
          /(?<![a-zà-ÿ])(?:(?:te|le|les|os) (?:estoy|estamos) (?:preparando|terminando|revisando|buscando)|(?:estoy|estamos) (?:trabajando en (?:su|tu|vuestr)|(?:preparándo|terminándo|buscándo)(?:te|le|les|os)))/g,
        needs: 'nothing',
      },
      {
        pattern: /(?<![a-zà-ÿ])(?:estoy|estamos) (?:preparando|terminando|revisando|trabajando)(?![a-zà-ÿ])/g,
        needs: 'reader',
      },
      {
        pattern:
          /(?<![a-zà-ÿ])(?:te|le|les) debo (?:una|un|la|el)(?: \S+)? ?(?:respuesta|informe|documento|copia|llamada)?/g,
        needs: 'nothing',
      },
      { pattern: /(?<![a-zà-ÿ])(?:recibirás|recibirá|recibirán|tendrás|tendrá)(?= )/g, needs: 'day' },
      {
        pattern:
          /(?<![a-zà-ÿ])(?:recibirás|recibirá|recibiréis|recibirán|tendrás)(?= (?:\S+ ){0,10}?de (?:mi parte|nuestra parte|mí|nosotros)(?![a-zà-ÿ]))/g,
        needs: 'nothing',
      },
      { pattern: /(?<![a-zà-ÿ])(?:te|le|les|os) (?:lo )?prometo/g, needs: 'nothing' },
    ],
    never: /^ (?:no|nunca)\b/,
    notAfter: /(?:^| )(?:si|cuando|que|como|donde|no|nunca|nadie)$/,
    unless:
      /(?:si (?:necesita|necesitas|quieres|quiere|tienes (?:alguna|dudas)|tiene (?:alguna|dudas))|a su disposición|escrib(?:o|imos) (?:para|porque)|adjunto (?:te|le|les)|medidas legales|en caso contrario)/,
    reader: /(?:^| )(?:te|le|les|os|sus?|tus?|ti|usted|ustedes|contigo|vuestr[oa]s?|vosotros)(?![a-zà-ÿ])/,
    self: /^$/,
    others: /^$/,
  },
  asks: {
    hint: /(?:cuál|espero|podrí|puede|puedo|podéis|por favor|favor|necesit|gustaría|quisiera|quiero|agradec|ruego|envía|enviar|manda|dime|díga|avís|avis|confirm|llám|llam|sabe|alguien|pregunta|ayud|útil|consult|revis|pon|mira|cuént|escríb|respond|invit|propon|suger|debería|tienes|recuerd|duda)/,
    cues: [
      /^¿?(?:cuál|cuáles) (?:es|era|son|eran|fue)\b[^?]{2,120}\?/,
      /(?:podrías?|podrían|podríais|puedes?|pueden|podéis|sería posible|serías? tan amable|sabes?|saben|tienes?|tienen|has|ha) [^?]{2,200}\?/,
      /(?:podrías?|podrían|podríais) (?:usted |ustedes )?(?:por favor |me |nos |enviar|mandar|decir|ayudar|confirmar|revisar)/,
      /(?:^| )por favor,? (?!disculp|perdón|no dude)[a-zà-ÿ]|[a-zà-ÿ],? por favor[.!,]?/,
      /(?:me|nos) gustaría (?:saber|que|recibir|conocer|tener|pedir|hablar|invitar)|quisiera (?:saber|pedir|que|consultar|preguntar|invitar|solicitar)|quiero (?:saber|que (?:me|nos|tú|usted)|pedirte|pedirle)/,
      /(?:^| )(?:necesito|necesitamos|necesitaría) (?:que|saber|ayuda|tu|su|vuestr|el|la|los|las|un|una)/,
      /(?:te|le|les|os) (?:agradecería|agradecería[ms]|agradeceré|agradeceríamos|ruego|pido|pedimos|rogamos|solicito|invito|invitamos|propongo|sugiero)|(?:agradecería|agradeceríamos|agradezco) (?:cualquier|su respuesta|que|si)|se ruega/,
      /(?:^| )(?:mi|una|la) (?:pregunta|duda|consulta) (?:es|sería)|hacer(?:le|les|te)? una (?:consulta|pregunta)/,
      /(?:alguien|alguno) (?:sabe|puede|podría|tiene|conoce|me)/,
      /espero que (?:me |nos )?(?:puedas?|puedan|podáis) /,
      /me (?:sería|seria|vendría) (?:muy )?(?:útil|de ayuda|bien) (?:una|un|si|que|saber)/,
      /(?:quedo|quedamos) a la espera de (?:su|tu) (?:confirmación|aprobación|respuesta sobre)/,
      /(?:^| )(?:deberías|debería usted|tienes que|tiene que|hace falta que) (?!ver|estar)/,
      /^(?:de |a |en |con |por )?(?:qué|quién|cuándo|cuánto|cuántos|dónde|cómo|cuál|que) [^.]{0,80}(?:dudas|tienes|quieres|necesitas)/,
    ],
    sure: /^¿?(?:podrías?|podrían|puedes?|pueden) [^?]{2,200}\?/,
    toWriter: /(?:podrías?|puedes?) (?:me |nos |[a-zà-ÿ]{3,12}(?:me|nos|melo|mela)(?![a-zà-ÿ]))/,
    bulk: /https?:|\b(?:newsletter|darse de baja|suscripci|confidencial\w*|imprimir|haga clic|contraseña|no responda a este|promoción|cupón)/,
    unless:
      /(?:no dude en|no dudes en|si (?:tiene|tienes|tenéis|tienen) (?:alguna|cualquier|más|dudas|preguntas)|cualquier (?:duda|consulta|pregunta|cosa)|a su disposición|si (?:necesita|necesitas) (?:algo|cualquier|más)|si nadie te)/,
    courtesy:
      /^(?:[^\s,.?!]{1,20}, )?¿?(?:(?:y|pues),? )?(?:qué tal|cómo (?:estás|está|estáis|están|te va|le va|os va|les va|va|andas|andan|sigues|sigue|se encuentra))(?: (?:estás|está|estáis|están|usted|ustedes|todos?|tú|hoy|la familia|tu familia|su familia|los niños|por (?:ahí|allí|allá)|va|la vida|la salud)){0,4}(?:, \S{2,20})?[^a-zà-ÿ]*$|^¡?(?:(?:y|por favor),? ){0,2}(?:sal[uú]d(?:a|e|ad|en)(?:me|nos)?(?![a-zà-ÿ])|(?:dale|dele|déle|dé|dales|da|dad|manda|mándale|envía|envíale) (?:\S+ ){0,3}(?:recuerdos|saludos|abrazos?|besos?)(?![a-zà-ÿ]))|^¿?(?:puedes|podrías|puede|podría) (?:saludar|dar(?:le)? (?:\S+ )?(?:recuerdos|saludos|abrazo|beso))(?!.{0,160} y )/,
    idle: /^¿?no (?:es|son|está) (?!mañana|hoy|ya)[a-zà-ÿ]+\W*$|^¿?(?:qué tal|cómo (?:estás|está|va|estáis|te va)|todo bien|verdad|no|quién sabe|por qué no)[^a-z]{0,4}\??$|,? (?:verdad|no|eh)\?$/,
    leadUp: /^(?:si|cuando|en cuanto|antes de|para) [^,;]{2,140}, (?:entonces )?/,
    promiseAfter: /,? y (?:te|le|les|os) \S+ré\b/,
    imperative:
      /^¡?(?:envíame|envíeme|envíanos|mándame|mándeme|dime|dígame|díganos|avísame|avíseme|avísanos|confírmame|confirma|confirme|llámame|llámeme|cuéntame|escríbeme|respóndeme|revisa|revise|mira|mire|pon|ponga|recuerda|recuerde|no olvides|no olvide|ayúdame|ayúdenme|pásame|páseme|pregunta|pregúntale|haz|haga|déjame saber|comprueba|compruebe|manténme|mantenme|reserva|reserve|firma|firme|tráeme|indícame|indíqueme|espero tu (?:confirmación|respuesta sobre)|háblame)(?![a-zà-ÿ])/,
  },
  details: {
    hint: /(?:rompí|roto|torcí|fractur|nos muda|me mud|vacaciones|enferm|baja|hospital|operaci|boda|casad|casar|casé|embaraz|nacimiento|nació|bebé|hij[oa]|esposa|esposo|marido|mujer|madre|padre|herman|familia|cumpleaños|felicidades|enhorabuena|felicit|ascen|jubil|estudiante|tesis|estudio|mudan|mudad|viaje|viajo|nuevo trabajo|falleci|pésame|perro|gato|bienvenid)/,
    unless: /confidencial/,
    cues: [
      {
        about: 'writer',
        pattern:
          /(?<![a-zà-ÿ])(?:nos mudamos|nos mudaremos|me mudo|me mudaré|nos hemos mudado|me he mudado|me mudé)(?![a-zà-ÿ])/,
      },
      {
        about: 'writer',
        pattern: /(?<![a-zà-ÿ])(?:me rompí|me he roto|me torcí|me he torcido|me fracturé) (?:el|la|un|una) (?!cabeza)/,
      },
      {
        about: 'writer',
        pattern:
          /(?:estoy|estaré|estamos|estaremos|estuve|me voy|nos vamos|salgo|vuelvo|volver|regreso|regresar) (?:\S+ ){0,3}?(?:vacaciones|de viaje|enfermo|enferma|de baja|embarazada|en el hospital|de permiso)/,
      },
      {
        about: 'writer',
        pattern:
          /(?:^| )(?:mi|mis|nuestro|nuestra|nuestros) (?:\S+ )?(?:esposa|esposo|marido|mujer|hijo|hija|hijos|madre|padre|hermano|hermana|familia|boda|cumpleaños|bebé|perro|gato|tesis|viaje|operación|mudanza|nuevo trabajo|nueva casa)(?![a-zà-ÿ])/,
      },
      {
        about: 'writer',
        pattern:
          /(?:^| )(?:soy|somos) (?:\S+ )?estudiantes?|me (?:he casado|casé|caso|mudé|he mudado|mudo|jubilo|he jubilado)|(?:voy|vamos) a ser (?:padre|madre|padres)|(?:me gusta|me encanta) (?:el|la|los|las|jugar|correr|cocinar)/,
      },
      {
        about: 'reader',
        pattern:
          /(?:felicidades|enhorabuena|felicitaciones|te felicito|le felicito|feliz cumpleaños|mi más sentido pésame|bienvenid[oa] (?:al equipo|a la empresa)|que te mejores|(?:tu|su) (?:boda|bebé|ascenso|cumpleaños|nuevo trabajo|viaje|jubilación|recuperación))/,
      },
      {
        about: 'named',
        pattern:
          /(?:está|estará|estuvo|fue|ha sido|se) (?:\S+ ){0,2}?(?:de vacaciones|enfermo|enferma|de baja|en el hospital|embarazada|de viaje|jubilad[oa]|jubiló|casó|ha casado|falleció|fallecid[oa])/,
      },
    ],
  },
  introductions: {
    hint: /(?:(?:^|, )est[ea] es |colega|compañer|director|responsable|present|contact|teléfono|número|correo|asistente|soci[oa]|abogad|jefe|jefa)/,
    cues: [
      new RegExp(
        `(?:[Mm]i|[Nn]uestr[oa]|[Ss]u|[Ee]l|[Ll]a) (?<role>(?:colega|compañer[oa]|directora?|responsable|asistente|soci[oa]|abogad[oa]|jef[ea])(?: [a-zß-öø-ÿā-ž]+){0,2}),? ${NAME}`,
        'u',
      ),
      new RegExp(
        `${NAME},? (?:es|será) (?<role>(?:nuestr[oa]|mi|el|la|una?|responsable|director) [^.;:\\n()]{3,60})`,
        'u',
      ),
      new RegExp(
        `(?:presentarte a|presentarle a|presento a|[Cc]ontacta con|[Cc]ontacte con|contactar (?:con|a)) ${NAME}`,
        'u',
      ),
    ],
    presents: [
      new RegExp(`^(?:${TO_WHOM})?(?:[Tt]e|[Ll]es?|[Oo]s) presento a ${PRESENTED}`, 'u'),
      new RegExp(`^(?:${TO_WHOM})?[Ee]st[ea] es ${presentedAs('él|ella|quien')}`, 'u'),
    ],
    reach: /(?:^|\s)su (?:teléfono|número|correo|dirección|email)[^.]{0,20}(?:es|:)/,
    list: /(?:las siguientes personas|siguientes contactos)/,
    name: new RegExp(NAME, 'u'),
  },
  closing: {
    done: /(?:^| )(?:ya )?(?:he|hemos|te he|le he) (?:enviado|mandado|llamado|terminado|hecho|revisado|firmado|reservado|pagado|hablado)|(?:ya )?(?:está|están) (?:listo|lista|hecho|hecha|enviado|terminado|corregido)|^(?:hecho|listo)(?![a-zà-ÿ])/,
    attached: /(?:adjunto|adjunta|te adjunto|le adjunto|aquí (?:tienes|tiene|está|va))/,
    promised: /(?:como (?:te |le )?prometí|según lo prometido|lo prometido)/,
    thanks: /gracias(?: \S+){0,2} por|(?:recibido|recibí)[^.]{0,40}gracias/,
    notYet:
      /(?:todavía no|aún no|(?:te|le|os) (?:digo|aviso|cuento|confirmo) (?:el|la|en|pronto|luego|cuando)|voy a|vamos a|de antemano|mañana|podrías?|puedes?)|\?$/,
    answer:
      /^(?:sí|si,|no|claro|por supuesto|vale|de acuerdo|perfecto|lamentablemente|ok|desde luego|con gusto)(?![a-zà-ÿ])/,
  },
  moves: {
    hint: /(?: como |se ha ido|se fue|dejó|dejado|trabaja|ahora|ya no|nuev[oa]|ascendid|nombrad|incorporad|empezó)/,
    first: /^(?:Yo|yo|Nosotros|Me|me)$/,
    title:
      /(?:directora?|responsable|jef[ea]|presidenta?|soci[oa]|ingenier[oa]|consultora?|profesora?|gerente|c[etfo]o|editora?|médic[oa]|abogad[oa]|arquitect[oa]|desarrollador|coordinador)/i,
    cues: [
      {
        kind: 'joined',
        sure: true,
        pattern: new RegExp(
          `(?<who>[Mm]e) (?:incorporo|uno|incorporaré|uniré) a ${ORGANIZATION} (?:\\S+ ){0,4}?como (?:la |el )?${TITLE}(?=[.,;!\n]|$| y | en | el | a partir )`,
          'u',
        ),
      },
      {
        kind: 'joined',
        sure: true,
        pattern: new RegExp(
          `${WHO} (?:empiezo|empieza|empezaré|entro|entra|trabajaré) (?:\\S+ ){0,5}?en ${ORGANIZATION} (?:\\S+ ){0,4}?como (?:la |el )?${TITLE}(?=[.,;!\n]|$| y | en | el | a partir )`,
          'u',
        ),
      },
      {
        kind: 'left',
        sure: true,
        pattern: new RegExp(`${WHO} ya no (?:trabaja|está) (?:en|con|para) ${ORGANIZATION}`, 'u'),
      },
      { kind: 'left', sure: true, pattern: new RegExp(`${WHO} (?:dejó|ha dejado) ${ORGANIZATION}`, 'u') },
      {
        kind: 'joined',
        sure: true,
        pattern: new RegExp(`${WHO} (?:se ha incorporado|se incorporó|se unió|se ha unido) a ${ORGANIZATION}`, 'u'),
      },
      {
        kind: 'joined',
        sure: true,
        pattern: new RegExp(
          `${WHO} (?:trabaja ahora|ahora trabaja|está ahora|empezó a trabajar|ahora está) (?:en|con|para) ${ORGANIZATION}`,
          'u',
        ),
      },
      {
        kind: 'title',
        sure: true,
        pattern: new RegExp(
          `${WHO} (?:es ahora|ahora es|ha sido ascendid[oa] a|ha sido nombrad[oa]|fue nombrad[oa]) (?:el |la |nuestr[oa] )?${TITLE}(?: (?:de|en) ${ORGANIZATION})?(?=[.,;!\n]|$| y )`,
          'u',
        ),
      },
    ],
  },
}
