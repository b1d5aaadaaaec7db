import type { Vocabulary } from '../lexicon.ts'

export const ITALIAN: Vocabulary = {
  tag: 'it',
  roles: {
    done: 'fatto|già fatto|fatta|ho fatto|è fatto|è fatta|sistemato|risolto|a posto|tutto fatto|finito|l ho fatto|ok fatto|concluso|completato',
    met: 'visto|vista|visti|viste|incontrato|incontrata|incontrati|incontrate|ci siamo visti|ci siamo viste|ci siamo incontrati|ci siamo incontrate|ci siamo trovati|preso un caffè|preso un caffè insieme|bevuto un caffè|bevuto qualcosa|bevuto una birra|preso un aperitivo|pranzato|pranzato insieme|cenato|cenato insieme|mangiato insieme|fatto visita|siamo usciti|siamo andati a cena|siamo andati a pranzo|visitato|visitata|pranzo insieme|preso una birra|ci siamo beccati|rivisto|rivista|fatto una passeggiata',
    call: 'chiamato|chiamata|chiamati|telefonato|telefonata|sentito|sentita|sentiti|ci siamo sentiti|ci siamo sentite|parlato|parlata|parlato al telefono|ci siamo parlati|videochiamata|fatto una chiamata|fatto una videochiamata|richiamato|richiamata|fatto due chiacchiere|fatta una telefonata|fatto una telefonata|chiacchierato',
    message:
      'mandato un messaggio|mandato un whatsapp|mandato un sms|inviato un messaggio|scritto su whatsapp|scritto su linkedin|messaggiato|lasciato un messaggio|messaggio inviato|messaggio mandato|mandato un vocale|inviato un whatsapp|scritto un messaggio|whatsappato',
    mail: 'scritto|mandato una mail|mandato un email|mandato una email|mandato un e mail|inviato una mail|inviato un email|inviato una email|risposto|mail inviata|mail mandata|email inviata|mandato una lettera|scritto una mail|scritto un email|le ho scritto|gli ho scritto|contattato|contattata',
    sent: 'inviato|inviata|mandato|mandata|spedito|spedita|l ho mandato|l ho inviato|l ho mandata|l ho inviata|inoltrato|inoltrata|consegnato',
    meal: 'caffè|pranzo|cena|birra|aperitivo|colazione|un caffè|una birra|riunione|passeggiata|un aperitivo|caffè insieme|incontro',
    'by-call': 'al telefono|per telefono|su zoom|via zoom|su teams|in videochiamata|telefonicamente|via teams|a voce',
    'by-message':
      'su whatsapp|via whatsapp|per messaggio|su linkedin|via linkedin|su telegram|via sms|per sms|su signal|su messenger|su instagram|per whatsapp|con un messaggio|su slack|via messaggio',
    'by-mail':
      'via mail|per mail|via email|per email|dalla mail di lavoro|dal lavoro|dalla mia mail di lavoro|per posta|via e mail|per e mail|dall altro account',
    'by-met':
      'di persona|per un caffè|per pranzo|per cena|in ufficio|a pranzo|a cena|davanti a un caffè|per una birra|dal vivo|per un aperitivo|faccia a faccia',
    someone: 'lei|lui|la|lo|le|gli|li|l|con lei|con lui|con loro|a lei|a lui|loro|questa persona|questo contatto',
    filler:
      'ha|io|ho|abbiamo|già|appena|finalmente|anche|e|poi|ci|mi|si|insieme|siamo|oggi già|brevemente|velocemente|un po|allora|d ora in poi|da ora in poi|da adesso|adesso|ora|solo|stati|un attimo|noi|tutti e due|entrambi',
    courtesy:
      'per favore|per piacere|grazie|grazie mille|mille grazie|ciao|buongiorno|salve|buonasera|ciao kith|ok|va bene|perfetto|ottimo|bene|benissimo|d accordo|sì|si|certo|capito|un saluto|saluti|cordiali saluti|grazie del promemoria|grazie per il promemoria|molto bene|bravo|buona idea|ricevuto|okay|ah|oh|esatto|grazie tante|ti ringrazio|eccellente|a presto|un abbraccio',
    chatter:
      'tutto bene|tutto ok|va tutto bene|sta bene|lei sta bene|lui sta bene|tutto a posto|è stato bello|è andata bene|molto simpatica|molto simpatico|tutto benissimo|bella chiacchierata|saluta|ti saluta|tutto perfetto|è andato tutto bene|tutto tranquillo',
    again:
      'ricordami|ricordamelo|ricordamela|ricordarmi|ricorda|ricordami ancora|ricordami di nuovo|ricordamelo ancora|ricordamelo di nuovo|promemoria|chiedimi|chiedimelo|richiedimelo|richiedi|richiedimi|chiedi|chiedimi di nuovo|chiedimi ancora|più tardi|più avanti|non ora|non adesso|non ancora|prossima volta|la prossima volta|prossimo promemoria|prossimo contatto|la prossima|ancora|di nuovo|nuovamente|rimanda|rimandare|rimanda a|rimandare a|rimandiamo|rimandiamo a|posticipa|posticipare|posticipa a|posponi|sposta|sposta a|spostare a|aspetta|aspettare|aspetta fino|aspettiamo|puoi|potresti|diciamo|meglio|forse|magari|fino a|fino al|fino alla|avvisami|risentiamoci|riprova|riproviamo|snooze|ne riparliamo|riparliamone|non prima|dammi|fammi sapere|fammelo sapere|facciamo|lascia passare|a proposito|solo|poi',
    rhythm: 'ritmo|cadenza|frequenza|intervallo|ritmo di|frequenza di',
    enough:
      'va bene|basta|è sufficiente|sufficiente|è abbastanza|abbastanza|andrebbe bene|è meglio|meglio|ritmo|frequenza|cadenza|ricordami|al massimo|massimo|almeno|mi basta|può bastare|è perfetto|basta e avanza|è più che sufficiente|sarebbe meglio|sarebbe perfetto|ricordamelo|promemoria|contattare|metti|imposta|facciamo|mi va bene|bastano|va benissimo',
    tail: 'per|su|di|da|in|con|a|al|alla|dal|del|della|sul|sulla|nel|nella|durante|dopo|prima|riguardo|circa',
    rest: '@mai|mai più|stop|basta promemoria|basta così|lasciala stare|lasciala riposare|lascialo riposare|lascia riposare|lasciar riposare|riposare|riposo|a riposo|niente promemoria|niente più promemoria|nessun promemoria|nessun altro promemoria|non ricordarmelo più|non ricordarmi più|non ricordarmela più|non chiedermelo più|non chiedere più|smetti|smettila|smetti di ricordarmi|smetti di ricordarmelo|archivia|archiviare|lasciala in pace|lascialo in pace|non più|in pace|silenzia|falla riposare|fallo riposare|non mi ricordare più|non serve più|lasciala andare|lasciala perdere|lasciamola stare|lasciamola perdere|lasciamola in pace|lasciamolo in pace|lasciamola riposare|lasciamolo riposare',
    'let-go':
      'lascia andare|lascialo andare|lasciar andare|lasciamo andare|lascia perdere|lascialo perdere|lasciar perdere|lasciamo perdere|lasciamolo perdere|lascia stare|lascialo stare|lasciar stare|lasciamo stare|lascia correre|lasciar correre|lasciamo correre|lascia cadere|lasciamo cadere|lasciar cadere|molliamo|non è più attuale|non serve più farlo',
    keep: 'mantieni|mantenere|tieni|tieni così|tienila|tienilo|lascia così|lasciare così|continua|continua così|continuare|così va bene|va bene così|come prima|come adesso|invariato|non cambiare niente|non cambiare|tale e quale|lascialo così|lasciala così|mantieni il ritmo|mantieni così|resta così|conserva|lasciamo così|lascia tutto così|lasciamo tutto così|lascia com è|lascialo com è|non cambiamo niente',
    undo: 'annulla|annullare|annullalo|annulla tutto|annulla quello|ripristina|torna indietro|annulla l ultimo|annulla l ultima|annulla questo|disfa|revoca|annulla ciò',
    why: 'perché|perche|perché ora|perché adesso|perché lei|perché lui|perché me lo chiedi|perché chiedi|perché oggi|come mai|come mai adesso|come mai ora|spiega|spiegami|spiegazione|per quale motivo|perché questo promemoria|e perché',
    help: 'aiuto|aiutami|cosa posso dire|cosa posso rispondere|cosa posso scrivere|comandi|opzioni|come funziona|che posso dire|che cosa posso dire|istruzioni|cosa capisci|quali comandi',
    list: 'lista|la lista|mostra la lista|mostrami la lista|elenco|mia lista|la mia lista|mostra elenco|mostra tutti|vedi lista|l elenco|elenca|elencare',
    due: 'in scadenza|scaduti|scadenze|chi tocca|a chi tocca|elenco in scadenza|lista in scadenza',
    rarer:
      'meno spesso|più raramente|troppo spesso|meno frequente|meno frequentemente|più di rado|non così spesso|meno|troppo frequente|meno di frequente',
    export:
      'esporta|esportare|esporta i miei dati|esportare i dati|esporta dati|esporta tutto|scarica i miei dati|esporta i dati',
    forget: 'dimentica|dimenticala|dimenticare|cancella|cancellala|elimina|eliminala',
    private: 'privato|privata|è privato|riservato|riservata|tieni privato|segna come privato|in privato|confidenziale',
    auto: 'automatico|automatica|auto|cadenza automatica|ritmo automatico|torna in automatico|torna automatico|frequenza automatica|cadenza auto|ritmo auto|in automatico|predefinito|frequenza auto',
    pause:
      'pausa|in pausa|metti in pausa|pausa fino|pausa fino al|pausa fino a|pausa per|ferie|ferie fino al|in ferie|in ferie fino al|vacanza|vacanza fino al|vacanze fino al|in vacanza fino al|sospendi|sospendi tutto|sospendi fino al|sospendi tutto fino al|silenzio fino al|metti tutto in pausa|pausa di|tutto in pausa|sospendere',
  },
  note: 'nota|note|appunto|annota|!ricorda|!info|annota che|ricorda che|da ricordare|nota che|!segna|!appunta',
  tagAdd:
    'tag|tags|etichetta|etichette|aggiungi tag|aggiungi il tag|aggiungi etichetta|aggiungi l etichetta|etichetta come|segna come|cerchia|metti tag|metti il tag',
  tagRemove:
    'togli tag|togli il tag|rimuovi tag|rimuovi il tag|elimina tag|elimina il tag|togli etichetta|togli l etichetta|rimuovi etichetta|rimuovi l etichetta|cancella il tag|elimina l etichetta|cancella tag',
  merge:
    'unisci con|unisci a|unire con|unire a|è la stessa di|è lo stesso di|la stessa di|lo stesso di|stessa persona di|è la stessa persona di|la stessa persona di|fondi con|combina con|accorpa con|uguale a|doppione di|duplicato di',
  who: 'chi è|chi era|chi',
  remind: 'ricordami|ricordarmi|puoi ricordarmi|ricordami per favore|promemoria|mi ricordi',
  remindLinks: 'di|che devo|d|che|per|del|della|dell|a proposito di|su',
  everyYear: 'ogni anno|tutti gli anni|una volta all anno|annualmente',
  every: 'ogni|tutti i',
  promised: 'ho promesso|le ho promesso|gli ho promesso|devo|le devo|gli devo',
  position: {
    subjects: 'lei|lui',
    becomes:
      'ora è|adesso è|è ora|è adesso|è diventata|è diventato|è|lavora come|ora lavora come|adesso lavora come|è stata nominata|è stato nominato|è stata promossa|è stato promosso|nuovo ruolo|nuovo titolo|promossa|promosso|è la nuova|è il nuovo|fa|adesso fa|ora fa',
    joins:
      'lavora da|lavora per|lavora in|lavora alla|lavora presso|ora lavora da|ora lavora per|ora lavora in|ora lavora alla|ora lavora presso|adesso lavora in|adesso lavora per|adesso lavora da|adesso lavora alla|adesso lavora presso|lavora ora per|lavora ora in|lavora ora da|lavora ora alla|lavora ora presso|è passata a|è passato a|è passata in|è passato in|è entrata in|è entrato in|ha iniziato in|ha cominciato in',
    at: 'presso|da|in|alla|all|al|@|per|nella|della|di',
  },
  doubts:
    'non|no|mai|né|se|o|oppure|tranne|senza|quasi|scherzo|anzi no|nessuno|nessuna|volevo|voglio|vorrei|devo|dovrei|potrei|spero|invece di|provato|a meno|meglio di no|aspetta no|dipende|purtroppo',
  not: 'non',
  but: 'ma|bensì|ma piuttosto|meglio',
  everyone:
    'tutti|tutte|entrambi|entrambe|tutti e due|tutte e due|tutti e tre|ciascuno|per tutti|per entrambi|a tutti|ognuno',
  others: 'gli altri|le altre|l altro|l altra|altri|il resto|tutti gli altri|i restanti',
  places: [
    'primo|prima|il primo|la prima|numero uno|numero 1|n 1',
    'secondo|seconda|il secondo|la seconda|numero due|numero 2|n 2',
    'terzo|terza|il terzo|la terza|numero tre|numero 3|n 3',
    'quarto|quarta|il quarto|la quarta|numero 4|n 4',
    'quinto|quinta|il quinto|la quinta|numero 5|n 5',
  ],
  and: 'e|poi|ma|ed|inoltre|e poi',
}
