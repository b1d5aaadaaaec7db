import type { Vocabulary } from '../lexicon.ts'

export const SPANISH: Vocabulary = {
  tag: 'es',
  roles: {
    done: 'hecho|ya hecho|ya está|listo|lista|ya lo hice|lo hice|está hecho|ya está hecho|terminado|resuelto|cumplido|ya|ya quedó|ok hecho|solucionado',
    met: 'la encontré|lo encontré|encontré|nos vimos|la vi|lo vi|le vi|los vi|vi|quedamos|quedé|me encontré|me encontré con|nos encontramos|nos reunimos|me reuní|me reuní con|tomamos un café|tomé un café|tomamos café|tomamos algo|tomamos unas cañas|tomamos una cerveza|tomamos unas cervezas|comimos|comimos juntos|cenamos|cenamos juntos|almorzamos|almorzamos juntos|desayunamos|visité|la visité|lo visité|coincidimos|estuve con|estuvimos juntos|estuvimos juntas|fuimos a comer|fuimos a cenar|nos juntamos|vista|visto|quedé con|comí con|cené con|dimos un paseo',
    call: 'llamé|la llamé|lo llamé|le llamé|llamada|llamado|hablé|hablamos|hablé con|hablamos por teléfono|hablado|nos llamamos|llamé por teléfono|me llamó|charlamos|charlé|hicimos una videollamada|videollamada|telefoneé|le di un toque|he hablado|he llamado|conversamos',
    message:
      'mandé un mensaje|le mandé un mensaje|mandé un whatsapp|le mandé un whatsapp|envié un mensaje|le envié un mensaje|le escribí por whatsapp|escribí por whatsapp|envié un whatsapp|le envié un whatsapp|le mandé un sms|mandé un sms|mensaje enviado|whatsapp enviado|le dejé un mensaje|dejé un mensaje|le puse un mensaje|le puse un whatsapp|le mandé un audio|mandé un audio',
    mail: 'escribí|le escribí|le he escrito|escrito|mandé un correo|le mandé un correo|le mandé un mail|le mandé un email|mandé un email|mandé un mail|envié un correo|le envié un correo|le envié un mail|le envié un email|respondí|le respondí|contesté|respondió|me respondió|me escribió|escribió|ha respondido|ha contestado|respondido|contestado|le contesté|correo enviado|email enviado|mail enviado|le mandé una carta|he escrito|contactado|me contestó',
    sent: 'enviado|enviada|mandado|mandada|lo envié|lo mandé|ya lo envié|ya lo mandé|se lo envié|se lo mandé|ya se lo envié|ya se lo mandé|se la mandé|se la envié|reenviado',
    meal: 'café|comida|cena|almuerzo|cerveza|cervezas|cañas|desayuno|un café|una cerveza|unas cañas|reunión|paseo|copas|unas copas|encuentro',
    'by-call': 'por teléfono|por zoom|por teams|en zoom|por videollamada|al teléfono|por llamada|por skype',
    'by-message':
      'por whatsapp|por mensaje|por sms|por linkedin|en linkedin|por telegram|por signal|en whatsapp|por instagram|por chat|por slack|por el whatsapp',
    'by-mail':
      'por correo|por mail|por email|por e mail|desde mi correo del trabajo|desde el trabajo|desde otra cuenta|desde mi otra cuenta|por carta|por correo electrónico',
    'by-met':
      'en persona|para un café|para comer|para cenar|en la oficina|cara a cara|a comer|a cenar|a tomar un café|para tomar algo|para tomar un café|con un café',
    someone:
      'ella|él|la|lo|le|los|las|les|con ella|con él|con ellos|con ellas|a ella|a él|esta persona|este contacto|ellos|ellas',
    filler:
      'ha|yo|he|hemos|ya|acabo de|recién|justo|por fin|también|y|luego|después|entonces|nos|me|se|un rato|hoy ya|juntos|juntas|brevemente|rápido|pues|ahora|a partir de ahora|desde ahora|en adelante|de ahora en adelante|solo|sólo|un momento|los dos|las dos|ambos',
    courtesy:
      'por favor|porfa|porfavor|gracias|muchas gracias|mil gracias|hola|buenos días|buenas|buenas tardes|hola kith|ok|vale|perfecto|genial|muy bien|bien|estupendo|sí|si claro|claro|de acuerdo|entendido|un saludo|saludos|gracias por el recordatorio|gracias por recordarme|abrazo|un abrazo|buena idea|excelente|fenomenal|recibido|correcto|bueno|ah|oh|besos|okey|dale|gracias a ti',
    chatter:
      'todo bien|todo va bien|está bien|muy bien todo|todo genial|todo perfecto|fue genial|estuvo bien|ella está bien|él está bien|todo ok|todo en orden|muy simpática|muy simpático|nos reímos mucho|fue bien|todo estupendo|te manda saludos|manda saludos',
    again:
      'recuérdame|recuérdamelo|recuérdame otra vez|recuérdame de nuevo|recuérdalo|recordar|recordarme|recordatorio|pregúntame|pregúntame otra vez|pregúntame de nuevo|vuelve a preguntar|vuelve a preguntarme|vuelve a recordarme|vuelve a recordármelo|más tarde|más adelante|luego|ahora no|todavía no|aún no|no ahora|la próxima vez|próxima vez|próximo recordatorio|próximo contacto|el próximo|otra vez|de nuevo|nuevamente|aplazar|aplaza|aplázalo|aplaza a|aplazar a|posponer|pospón|posponlo|posponer a|posponer hasta|pospón hasta|pospón a|espera|esperar|espera hasta|esperar hasta|puedes|podrías|me puedes|me lo puedes|digamos|mejor|quizás|quizá|tal vez|a lo mejor|hasta|hasta el|hasta la|avísame|avísame otra vez|vuelve|retrasa|retrasar|retrásalo|mueve a|muévelo a|dejarlo para|déjalo para|déjala para|lo dejamos para|para|no antes|dame|vuelve a intentarlo|intenta|inténtalo|snooze|hazlo|que sea|sobre ella|sobre él|cuando pase|ponlo|ponlo para|insiste|solo|tocar base',
    rhythm: 'ritmo|cadencia|frecuencia|intervalo|ritmo de|frecuencia de',
    enough:
      'es suficiente|suficiente|basta|me basta|está bien|es bastante|vale|estaría bien|sería mejor|mejor|ritmo|frecuencia|cadencia|recuérdame|como mucho|como máximo|al menos|va bien|me va bien|con eso basta|es perfecto|llega|sobra|recordatorio|contactar|mantener contacto|está perfecto|sería suficiente|recuérdamelo|hazlo|pon|ponlo|es más que suficiente|y ya|ya vale|ya basta',
    tail: 'para|sobre|por|en|con|acerca|desde|durante|después|antes|al|a|del|de',
    rest: 'no hacen falta más recordatorios|no hace falta que me recuerdes|nunca|nunca más|jamás|basta|para ya|parar|stop|déjalo descansar|déjala descansar|déjalo reposar|dejar descansar|descansar|descanso|no más recordatorios|no más|sin recordatorios|no me recuerdes más|no me lo recuerdes más|no me recuerdes a|no me avises más|no me preguntes más|no preguntes más|deja de recordarme|deja de recordármelo|deja de preguntar|deja de avisarme|archivar|archiva|déjala en paz|déjalo en paz|que descanse|ya no|nunca mas|deja descansar|no hace falta más|silenciar|déjala|déjala ir|déjala estar|déjalos|déjalos ir|déjala tranquila|déjalo tranquilo|dejémosla en paz|dejémoslo en paz|deja que descanse',
    'let-go':
      'déjalo|déjalo estar|déjalo ir|déjalo correr|déjalo pasar|déjalo ahí|dejarlo|dejarlo ir|dejarlo estar|dejarlo correr|dejarlo ahí|dejar ir|deja ir|dejémoslo|dejémoslo estar|dejémoslo correr|dejémoslo ahí|dejemos eso|deja eso|suéltalo|soltar|olvidado|olvida la promesa|ya no hace falta|ya no aplica|ya no procede',
    keep: 'mantener|mantén|mantenlo|mantenla|seguir|sigue|sigue así|sigue igual|así está bien|dejar así|déjalo así|déjala así|dejarlo así|igual|como está|conservar|continuar|continúa|sin cambios|no cambies nada|como siempre|mantener así|mantener el ritmo|tal cual|seguir así|como hasta ahora|que siga así|dejémoslo así|lo dejamos así|deja todo igual|déjalo igual|déjalo como está',
    undo: 'deshacer|deshaz|deshazlo|deshaz eso|revertir|revierte|anular|anula|anúlalo|deshacer eso|deshacer lo último|revertir eso|vuelve atrás|volver atrás',
    why: 'por qué|porqué|por qué ahora|por qué ella|por qué él|por qué preguntas|por qué me preguntas|por qué hoy|por qué este|por qué esta|y por qué|a qué viene|explica|explícame|explicación|por qué este recordatorio|por qué me avisas',
    help: 'ayuda|ayúdame|qué puedo decir|qué puedo responder|qué puedo escribir|comandos|opciones|cómo funciona|cómo funciona esto|qué opciones tengo|qué puedo hacer|instrucciones|qué entiendes',
    list: 'lista|la lista|ver lista|muestra la lista|mostrar lista|mi lista|listar|ver todos|muéstrame la lista|listado|enséñame la lista|ver la lista|lista completa',
    due: 'pendientes|pendiente|lista pendientes|vencidos|qué toca|quién toca|a quién le toca',
    rarer:
      'menos a menudo|menos frecuente|con menos frecuencia|menos veces|demasiado a menudo|más espaciado|no tan a menudo|menos seguido|demasiado|demasiado frecuente|menos|no tan seguido',
    export: 'exportar|exporta|exportar mis datos|exporta mis datos|exportar datos|descargar mis datos|exportar todo',
    forget: 'olvida|olvídala|olvidar|olvídate de|olvidarla|borrar|borra|bórrala|borrarla|eliminar|elimina',
    private:
      'privado|privada|es privado|marcar como privado|mantener privado|confidencial|en privado|márcalo como privado',
    auto: 'automático|automática|auto|cadencia automática|ritmo automático|volver a automático|vuelve a automático|cadencia auto|ritmo auto|modo automático|por defecto|frecuencia automática',
    pause:
      'pausa|en pausa|pausar|pausa hasta|pausar hasta|pausa todo|pausar todo|pausa todo hasta|vacaciones|vacaciones hasta|de vacaciones|de vacaciones hasta|pausa durante|pausa de|silencio hasta|descanso hasta|pausar kith|pon en pausa|ponlo en pausa|pausa general|todo en pausa',
  },
  note: 'nota|notas|apunta|anota|!recuerda|!dato|!info|apunte|memo|anotación|apunta que|anota que|recuerda que|ten en cuenta|nota que',
  tagAdd:
    'etiqueta|etiquetas|etiquetar|etiquetar como|añadir etiqueta|añade etiqueta|añade la etiqueta|agregar etiqueta|agrega etiqueta|tag|tags|marcar como|círculo|poner etiqueta|pon etiqueta|añadir tag|añade tag',
  tagRemove:
    'quitar etiqueta|quita etiqueta|quita la etiqueta|quitar la etiqueta|eliminar etiqueta|elimina etiqueta|elimina la etiqueta|borrar etiqueta|borra la etiqueta|quitar tag|quita tag|quita el tag|quitar el tag',
  merge:
    'fusionar con|fusiona con|combinar con|combina con|unir con|une con|juntar con|junta con|es la misma que|es el mismo que|la misma que|el mismo que|misma persona que|es la misma persona que|la misma persona que|igual que|duplicado de',
  who: 'quién es|quién era|quien|quién',
  remind: 'recuérdame|recordarme|recuérdame por favor|me puedes recordar|puedes recordarme|recordatorio|me recuerdas',
  remindLinks: 'que debo|que tengo que|que|de|para|sobre|lo de|a',
  everyYear: 'cada año|todos los años|una vez al año|anualmente',
  every: 'cada|todos los',
  promised: 'prometí|le prometí|he prometido|le he prometido|le debo|tengo que|debo',
  position: {
    subjects: 'ella|él',
    becomes:
      'ahora es|es ahora|es|ahora trabaja como|trabaja como|trabaja de|ahora trabaja de|la nombraron|lo nombraron|la han nombrado|lo han nombrado|ha sido nombrada|ha sido nombrado|la ascendieron a|lo ascendieron a|ha ascendido a|ascendió a|nuevo cargo|nuevo puesto|nueva|nuevo|es la nueva|es el nuevo|es ya',
    joins:
      'trabaja en|ahora trabaja en|trabaja ahora en|trabaja para|ahora trabaja para|se ha ido a|se fue a trabajar a|se ha unido a|se unió a|ha empezado en|empezó en|entró en|ha entrado en|se cambió a|ha fichado por|fichó por|se incorporó a',
    at: 'en la|en el|en|@|de la|del|de|para',
  },
  doubts:
    'no|nunca|ni|si|o|salvo|excepto|ninguno|ninguna|sin|casi|broma|es broma|todavía|aún|quería|quiero|voy|debería|debo|tengo que|podría|querría|espero|ojalá|en lugar|intenté|intentado|a menos|mejor no|espera no|depende',
  not: 'no',
  but: 'sino|sino mejor|pero|mejor',
  everyone:
    'todos|todas|todo el mundo|los dos|las dos|ambos|ambas|los tres|las tres|cada uno|para todos|para los dos|para ambos|a todos|todos ellos',
  others: 'los demás|las demás|el otro|la otra|los otros|las otras|el resto|demás|todos los demás',
  places: [
    'primero|primera|el primero|la primera|número uno|número 1|n 1|núm 1',
    'segundo|segunda|el segundo|la segunda|número dos|número 2|n 2|núm 2',
    'tercero|tercera|el tercero|la tercera|número tres|número 3|n 3|núm 3',
    'cuarto|cuarta|el cuarto|la cuarta|número 4|n 4',
    'quinto|quinta|el quinto|la quinta|número 5|n 5',
  ],
  and: 'y|e|luego|pero|después|y luego|además',
}
