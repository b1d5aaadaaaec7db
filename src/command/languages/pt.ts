import type { Vocabulary } from '../lexicon.ts'

export const PORTUGUESE: Vocabulary = {
  tag: 'pt',
  roles: {
    done: 'feito|feita|já feito|já está|já fiz|está feito|pronto|resolvido|terminado|já foi|concluído|tratado|já tratei|fiz|ok feito|cumprido',
    met: 'encontrei|encontrei a|encontrei o|encontrámos nos|encontramo nos|nos encontramos|encontrei me com|estivemos juntos|estivemos juntas|estive com|vi|vi a|vi o|vimos nos|vimo nos|nos vimos|tomamos um café|tomámos um café|tomei um café|tomamos café|bebemos um café|bebemos um copo|bebi um café|almoçamos|almoçámos|almoçamos juntos|almocei com|jantamos|jantámos|jantamos juntos|jantei com|visitei|visitei a|visitei o|fomos almoçar|fomos jantar|fomos tomar um café|reunimos|reuni com|nos reunimos|encontrado|vista|visto|cruzei me com|saímos|tomámos um copo',
    call: 'liguei|telefonei|liguei lhe|telefonei lhe|falei|falamos|falámos|falei com|falamos ao telefone|falámos ao telefone|ligação|chamada|telefonema|conversei|conversamos|conversámos|fizemos uma chamada|videochamada|fiz uma chamada|ligado|falado|falei ao telefone|falei por telefone|me ligou|ligou me|ligou|telefonou',
    message:
      'mandei mensagem|mandei uma mensagem|mandei lhe mensagem|mandei lhe uma mensagem|enviei mensagem|enviei uma mensagem|enviei lhe uma mensagem|mandei um whatsapp|mandei um zap|mandei um sms|enviei um sms|enviei um whatsapp|deixei mensagem|deixei uma mensagem|escrevi no whatsapp|mensagem enviada|mandei um áudio|mandei msg|enviei msg',
    mail: 'escrevi|escrevi lhe|mandei um email|mandei um e mail|mandei email|mandei um mail|enviei um email|enviei um e mail|enviei um mail|enviei email|enviei lhe um email|mandei lhe um email|respondi|respondi lhe|respondeu|me respondeu|escreveu|me escreveu|email enviado|e mail enviado|mail enviado|escrito|contactei|contatei|enviei uma carta',
    sent: 'enviado|enviada|mandado|mandada|já enviei|já mandei|enviei|mandei|já enviei isso|reencaminhado|entreguei',
    meal: 'café|almoço|jantar|cerveja|um café|um almoço|uma cerveja|reunião|passeio|copo|um copo|pequeno almoço|chopp|um chopp|encontro|lanche',
    'by-call':
      'por telefone|ao telefone|no zoom|por zoom|no teams|por teams|por videochamada|pelo telefone|via zoom|no telefone|por chamada',
    'by-message':
      'no whatsapp|por whatsapp|pelo whatsapp|por mensagem|no linkedin|pelo linkedin|por sms|no telegram|no signal|no zap|pelo zap|no messenger|no instagram|pelo instagram|via whatsapp|por linkedin',
    'by-mail':
      'por email|por e mail|por mail|do email do trabalho|do trabalho|da minha conta do trabalho|da conta do trabalho|por carta|via email|da outra conta',
    'by-met':
      'pessoalmente|em pessoa|para um café|para almoçar|para jantar|no escritório|ao almoço|ao jantar|para tomar um café|cara a cara|no almoço|para beber um copo',
    someone:
      'ela|ele|a|o|lhe|lha|lho|com ela|com ele|com eles|com elas|a ela|a ele|eles|elas|esta pessoa|este contacto|este contato|para ela|para ele',
    filler:
      'eu|já|acabei de|agora|finalmente|também|e|depois|então|nos|me|se|hoje já|juntos|juntas|rapidamente|brevemente|tenho|temos|a partir de agora|daqui em diante|de agora em diante|só|apenas|os dois|as duas|um pouco|ambos',
    courtesy:
      'por favor|obrigado|obrigada|muito obrigado|muito obrigada|olá|oi|bom dia|boa tarde|boa noite|olá kith|oi kith|ok|tá bom|perfeito|ótimo|óptimo|muito bem|bem|certo|sim|claro|entendido|cumprimentos|abraço|um abraço|valeu|obrigado pelo lembrete|obrigada pelo lembrete|excelente|boa ideia|beleza|fixe|legal|okay|percebido|combinado|ah|oh|se faz favor|beijinhos|grato|grata|pf|pff|pfv|sff|brigado|obg|vlw',
    chatter:
      'tudo bem|está tudo bem|tá tudo bem|tudo ótimo|tudo óptimo|correu bem|ela está bem|ele está bem|foi ótimo|foi bom|tudo ok|tudo certo|foi muito bom|tudo tranquilo|mandou cumprimentos|boa conversa|gostei muito',
    again:
      'pergunta de novo|pergunta|pergunte|lembra me|lembre me|me lembra|me lembre|lembrar|lembrete|lembra|lembre|lembra me outra vez|lembra me de novo|lembre me novamente|me lembra de novo|pergunta me|pergunte me|pergunta me de novo|pergunte de novo|pergunta outra vez|mais tarde|agora não|não agora|ainda não|próxima vez|da próxima vez|a próxima vez|próximo lembrete|próximo contacto|próximo contato|a próxima|o próximo|outra vez|de novo|novamente|adiar|adia|adie|adia para|adie para|adiar para|adiar até|espera|espere|esperar|espera até|espere até|esperar até|podes|pode|poderia|podias|digamos|melhor|talvez|se calhar|até|até ao|até à|avisa me|avise me|me avisa|me avise|volta|volte|deixa para|deixe para|deixar para|fica para|não antes|dá me|tenta|tente|tenta de novo|snooze|passa para|passar para|muda para|mudar para|empurra para|para|sobre ela|sobre ele|que seja|só|volta a perguntar|volta a lembrar me|daqui',
    rhythm: 'ritmo|cadência|frequência|intervalo|ritmo de',
    enough:
      'chega|é suficiente|suficiente|basta|está bem|tá bom|é bastante|seria bom|é melhor|melhor|ritmo|frequência|cadência|lembra me|lembre me|me lembra|no máximo|máximo|pelo menos|é o bastante|está ótimo|está bom|serve|é perfeito|já chega|é mais que suficiente|lembrete|contactar|falar|passa a|passar para|muda para|coloca|põe',
    tail: 'para|sobre|por|em|no|na|com|acerca|durante|depois|antes|ao|à|do|da|de|num|numa|pelo|pela',
    rest: 'nunca|nunca mais|jamais|pára|para já|parar|stop|deixa descansar|deixa a descansar|deixa o descansar|deixe descansar|deixar descansar|descansar|descanso|sem lembretes|sem mais lembretes|chega de lembretes|não me lembres mais|não me lembre mais|não lembres mais|não lembre mais|não me perguntes mais|não me pergunte mais|não perguntes mais|deixa de me lembrar|pare de me lembrar|pára de me lembrar|para de me lembrar|arquivar|arquiva|deixa em paz|deixa a em paz|deixa o em paz|nada mais|já não|silenciar|não preciso mais|chega|deixa a ir|deixa ela ir|deixa ele ir|deixa ela em paz|deixa ele em paz|deixa ela descansar|deixa ele descansar|deixe a em paz|deixe o em paz',
    'let-go':
      'deixa ir|deixa o ir|deixe ir|deixar ir|deixa lá|deixa pra lá|deixa para lá|deixe pra lá|deixe para lá|deixa isso|deixa isso pra lá|deixa isso para lá|deixa estar|deixe estar|deixar estar|deixemos isso|deixemos estar|deixa cair|deixar cair|deixa passar|deixa correr|larga isso|larga mão|já não é relevante|não é mais relevante',
    keep: 'manter|mantém|mantenha|continuar|continua|continue|continua assim|continue assim|deixa assim|deixar assim|assim está bem|assim está bom|como está|igual|sem mudanças|sem alterações|tal como está|não mudes nada|manter assim|mantém assim|mantém o ritmo|fica assim|como até agora|conservar|mantém como está|deixamos assim|deixemos assim|deixa como está|deixa tudo igual|deixa tudo como está|pode ficar assim',
    undo: 'desfazer|desfaz|desfaça|desfaz isso|desfaça isso|anular|anula|anule|reverter|reverte|reverta|voltar atrás|volta atrás|anula isso|desfazer isso|desfaz o último',
    why: 'porquê|por quê|por que|porque|porquê agora|por que agora|porquê ela|porquê ele|porque perguntas|por que perguntas|por que pergunta|porquê hoje|por que motivo|explica|explique|explicação|e porquê|por que ela|por que ele|porque agora|porquê isto',
    help: 'ajuda|ajuda me|ajude me|me ajuda|o que posso dizer|o que posso responder|que posso dizer|comandos|opções|como funciona|como funciona isto|como isso funciona|o que posso escrever|instruções|o que entendes|o que você entende',
    list: 'lista|a lista|mostra a lista|mostre a lista|mostrar lista|ver lista|minha lista|a minha lista|listar|mostra me a lista|ver todos|ver a lista|lista completa|mostrar a lista',
    due: 'pendentes|pendente|em atraso|lista pendentes|o que está pendente|quem está pendente|vencidos',
    rarer:
      'menos vezes|com menos frequência|menos frequente|mais raramente|demasiadas vezes|menos frequentemente|mais espaçado|não tão frequente|não tantas vezes|menos|demasiado frequente',
    export:
      'exportar|exporta|exporte|exportar os meus dados|exportar meus dados|exporta os meus dados|exportar dados|exportar tudo|descarregar os meus dados|baixar meus dados',
    forget:
      'esquecer|esquece|esqueça|esquece a|esquece o|apagar|apaga|apague|apagá la|apagá lo|eliminar|elimina|remover contacto|remover contato',
    private: 'privado|privada|é privado|manter privado|marcar como privado|confidencial|em privado|particular',
    auto: 'automático|automática|auto|cadência automática|ritmo automático|voltar ao automático|volta ao automático|frequência automática|cadência auto|ritmo auto|modo automático|padrão',
    pause:
      'pausa|em pausa|pausar|pausa até|pausar até|pausar tudo|pausa tudo|pausar tudo até|férias|férias até|de férias|de férias até|pausa de|pausa por|pausa durante|silêncio até|suspender|suspender até|folga até|põe em pausa|coloca em pausa|tudo em pausa|pausa geral',
  },
  note: 'nota|notas|anota|anote|apontar|aponta|!recorda|!dado|!info|apontamento|anotação|lembrar que|nota que|anota que|observação',
  tagAdd:
    'etiqueta|etiquetas|etiquetar|etiquetar como|adicionar etiqueta|adiciona etiqueta|adicionar tag|adiciona tag|adicione tag|adiciona a etiqueta|adicionar a etiqueta|tag|tags|marcar como|círculo|põe etiqueta|adiciona a tag|adicionar a tag|acrescentar etiqueta',
  tagRemove:
    'remover etiqueta|remove etiqueta|remove a etiqueta|remover a etiqueta|tirar etiqueta|tira etiqueta|tira a etiqueta|tirar a etiqueta|retirar etiqueta|retira a etiqueta|remover tag|remove a tag|remover a tag|tirar tag|tira a tag|apagar etiqueta|remova a etiqueta|remova a tag',
  merge:
    'juntar com|junta com|junte com|fundir com|funde com|unir com|une com|combinar com|combina com|mesclar com|mescla com|é a mesma que|é o mesmo que|a mesma que|o mesmo que|mesma pessoa que|é a mesma pessoa que|a mesma pessoa que|igual a|duplicado de',
  who: 'quem é|quem era|quem',
  remind: 'lembra me|lembre me|me lembra|me lembre|podes lembrar me|pode me lembrar|lembrete|lembra me por favor',
  remindLinks: 'de que tenho de|de|que|para|que tenho de|que preciso|sobre|a|do|da',
  everyYear: 'todos os anos|cada ano|a cada ano|todo ano|todo o ano|uma vez por ano|anualmente',
  every: 'cada|todo dia|todo|todos os',
  promised: 'prometi|prometi lhe|devo|fiquei de|devo lhe|tenho de|tenho que',
  position: {
    subjects: 'ela|ele',
    becomes:
      'agora é|é agora|é|tornou se|virou|agora trabalha como|trabalha como|foi nomeada|foi nomeado|foi promovida a|foi promovido a|promovida a|promovido a|novo cargo|nova função|é a nova|é o novo|passou a ser|passou a',
    joins:
      'trabalha na|trabalha no|trabalha em|trabalha para a|trabalha para|agora trabalha na|agora trabalha no|agora trabalha em|trabalha agora na|trabalha agora no|trabalha agora em|agora trabalha para|foi para a|entrou na|entrou no|começou na|começou no|juntou se à|juntou se ao|mudou para a|mudou se para a',
    at: 'na|no|em|@|da|do|de|para a',
  },
  doubts:
    'não|nunca|nem|se|ou|exceto|salvo|sem|quase|brincadeira|estou a brincar|afinal não|nenhum|nenhuma|queria|quero|vou|devia|devo|deveria|poderia|gostaria|espero|em vez|tentei|tentado|a menos|melhor não|espera não|depende|ainda',
  not: 'não',
  but: 'mas sim|mas|e sim|senão|antes',
  everyone:
    'todos|todas|toda a gente|todo mundo|os dois|as duas|ambos|ambas|os três|as três|cada um|para todos|para os dois|para ambos|todos eles',
  others: 'os outros|as outras|o outro|a outra|o resto|os restantes|os demais|todos os outros',
  places: [
    'primeiro|primeira|o primeiro|a primeira|número um|número 1|n 1',
    'segundo|o segundo|a segunda|número dois|número 2|n 2',
    'terceiro|terceira|o terceiro|a terceira|número três|número 3|n 3',
    'quarto|o quarto|a quarta|número 4|n 4',
    'quinto|o quinto|a quinta|número 5|n 5',
  ],
  and: 'e|depois|mas|então|e depois|também',
}
