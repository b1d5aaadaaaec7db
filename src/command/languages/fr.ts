import type { Vocabulary } from '../lexicon.ts'

export const FRENCH: Vocabulary = {
  tag: 'fr',
  roles: {
    done: 'fait|c est fait|déjà fait|c est bon|réglé|c est réglé|terminé|chose faite|fait déjà|je l ai fait|ok fait|c est ok|faite|accompli|c fait|c bon|cest fait|c regle',
    met: 'vu|vue|vus|vues|rencontré|rencontrée|rencontrés|croisé|croisée|on s est vus|on s est vu|on s est vues|nous nous sommes vus|déjeuné ensemble|dîné ensemble|déjeuné|dîné|pris un café|pris un verre|bu un café|bu un verre|mangé ensemble|bu une bière|pris un café ensemble|pris un verre ensemble|rendu visite|on s est retrouvés|fait une balade|retrouvé|retrouvée|on s est rencontrés|revu|revue',
    call: 'appelé|appelée|appelés|téléphoné|parlé|discuté|eu au téléphone|eue au téléphone|passé un coup de fil|passé un appel|rappelé|rappelée|parlé au téléphone|appel|coup de fil|on s est parlé|on s est appelés|on s est appelé|on s est téléphoné|échangé par téléphone|visio|fait une visio|eu en ligne',
    message:
      'envoyé un sms|envoyé un message|envoyé un texto|envoyé un whatsapp|envoyé un mp|textoté|laissé un message|écrit sur whatsapp|écrit sur linkedin|message envoyé|sms envoyé|texto envoyé|envoyé un petit message|envoyé un message vocal',
    mail: 'écrit|envoyé un mail|envoyé un e mail|envoyé un email|envoyé un courriel|mailé|répondu|écrit un mail|envoyé une lettre|envoyé une carte|mail envoyé|email envoyé|courriel envoyé|contacté|contactée|relancé|relancée',
    sent: 'envoyé|envoyée|envoyés|transmis|transféré|expédié|je l ai envoyé',
    meal: 'café|déjeuner|dîner|verre|repas|un café|un verre|un déjeuner|un dîner|apéro|un apéro|petit déjeuner|balade|réunion|rendez vous|rdv',
    'by-call': 'par téléphone|au téléphone|en visio|sur zoom|sur teams|par zoom|par teams|au tel|en ligne|de vive voix',
    'by-message':
      'par sms|sur whatsapp|par whatsapp|sur linkedin|par linkedin|par texto|sur signal|par signal|sur telegram|sur messenger|par message|sur instagram|via whatsapp|via linkedin|sur slack',
    'by-mail':
      'par mail|par e mail|par email|par courriel|depuis mon mail pro|de mon adresse pro|depuis mon adresse pro|par courrier|depuis mon autre adresse',
    'by-met':
      'en personne|autour d un café|autour d un verre|pour un café|pour déjeuner|pour dîner|au bureau|au déjeuner|pour un verre|en vrai|au resto',
    someone:
      'elle|lui|il|la|le|l|les|eux|elles|avec elle|avec lui|avec eux|à elle|à lui|leur|cette personne|ce contact|chez elle|chez lui',
    filler:
      'je|j|j ai|ai|on|nous|nous avons|avons|a|s|est|déjà|juste|enfin|vient de|viens de|tout juste|bien|ensemble|hier déjà|et|aussi|puis|alors|ça|y|un peu|rapidement|brièvement|m|me|on a|de|nous sommes|sommes|désormais|dorénavant|à partir de maintenant|du coup|les deux',
    courtesy:
      's il te plaît|s il vous plaît|svp|stp|merci|merci beaucoup|merci bien|bonjour|salut|coucou|bonsoir|bonjour kith|ok|d accord|dac|super|parfait|très bien|bien|cool|oui|top|génial|merci pour le rappel|bien reçu|compris|cordialement|bien à vous|bonne journée|merci à toi|merci du rappel|ça marche|entendu|excellent|ah|oh|bonne idée|amitiés|bises|à bientôt|nickel|impeccable|merci encore|d acc|thx',
    chatter:
      'c est noté|bien noté|tout va bien|ça va bien|elle va bien|il va bien|c était sympa|c était super|très sympa|tout va|tout roule|sympa|c était bien|ça s est bien passé|tout est ok|super sympa|elle te salue',
    again:
      'rappelle moi|rappelle le moi|rappelez moi|rappelle moi ça|rappelle la moi|rappelle|rappel|relance moi|relance|relance moi encore|redemande|redemande moi|demande moi|demande|plus tard|pas maintenant|pas tout de suite|pas encore|prochaine fois|la prochaine fois|prochain rappel|prochain contact|encore|à nouveau|de nouveau|reporter|reporte|reporte à|reporter à|repousse|repousser|repousse à|repousse au|décale|décaler|décale à|décale au|attends|attendre|attends jusqu|attendre jusqu|peux tu|tu peux|pourrais tu|pouvez vous|disons|dis moi|plutôt|peut être|au plus tôt|reviens|reviens vers moi|revenir|re|mets|jusqu à|jusqu au|jusqu en|préviens moi|ping moi|fais moi signe|fais signe|en parler|à ce sujet|au sujet|mettre en pause|snooze|mettre en attente|en attente|reparle m en|reparle moi|on verra|pas avant|seulement|relancer|me rappeler|rappeler|ajourner|ajourne|à propos d|d elle|de lui|me relancer',
    rhythm: 'rythme|cadence|fréquence|intervalle|rythme de|cadence de',
    enough:
      'suffit|ça suffit|suffira|c est suffisant|est suffisant|suffisant|suffit largement|c est bien|c est assez|assez|est bien|ira|ça ira|serait bien|c est mieux|rythme|fréquence|cadence|rappelle moi|au plus|maximum|au maximum|au moins|me suffit|c est parfait|ça me va|me va|convient|ça convient|rappel|garder contact|prendre contact|contacter|relance|désormais|mets|passe à|plutôt',
    tail: 'pour|au sujet|à propos|au|aux|à|chez|dans|sur|avec|en|par|pendant|après|avant|concernant|du côté',
    rest: 'plus besoin de rappel|plus besoin de rappels|jamais|jamais plus|plus jamais|stop|arrête|arrêter|laisse reposer|laisse la|laisse le|laisser reposer|laisse la tranquille|laisse le tranquille|plus de rappel|plus de rappels|ne me rappelle plus|ne rappelle plus|ne me relance plus|ne me le rappelle plus|arrête de me rappeler|arrête les rappels|arrêter les rappels|repos|au repos|mettre au repos|mets au repos|archiver|archive|en sommeil|mettre en sommeil|plus besoin|aucun rappel|plus rien|ne plus me rappeler|ne plus rappeler|on arrête|laisser dormir|laisse dormir|laisse tranquille|se reposer|laisse la tomber|laisse le tomber|laisse la partir|laisse le partir|laissons la tranquille|laissons le tranquille|laisse les tranquilles|laisse la se reposer',
    'let-go':
      'laisse tomber|laissez tomber|laissons tomber|on laisse tomber|laisser tomber|laisse ça tomber|laisse|laisse ça|lâche prise|lâche l affaire|lâcher l affaire|on lâche l affaire|laisse aller|laisser aller|laisse filer|laisser filer|laisse courir|laissons courir|laisser courir|abandonner|abandonne|on abandonne|laisse passer|plus d actualité|c est plus d actualité|ce n est plus d actualité',
    keep: 'garder|garde|on garde|tel quel|garder tel quel|laisser tel quel|garde comme ça|comme ça|continue|continuer|continue comme ça|conserver|ne change rien|rien à changer|laisse comme ça|laisser comme ça|garde le rythme|garder le rythme|comme avant|c est bien comme ça|inchangé|on continue|reste comme ça|maintenir|laissons comme ça|on laisse comme ça|laisse tel quel|on ne change rien|on touche à rien',
    undo: 'annuler|annule|annule ça|annulez|annuler ça|annule le dernier|défaire|revenir en arrière|annule s il te plaît|annuler la dernière|reviens en arrière|annulation',
    why: 'pourquoi|pourquoi maintenant|pourquoi elle|pourquoi lui|pourquoi ce rappel|pourquoi cette question|pourquoi tu demandes|pourquoi demandes tu|pourquoi aujourd hui|pour quelle raison|explique|explication|pourquoi moi|pourquoi ce mail|pourquoi ça',
    help: 'aide|à l aide|aide moi|que puis je dire|que puis je répondre|qu est ce que je peux dire|qu est ce que je peux répondre|comment ça marche|commandes|options|mode d emploi|quelles commandes|que puis je écrire|que comprends tu',
    list: 'liste|la liste|montre la liste|montre moi la liste|afficher la liste|ma liste|lister|tout afficher|voir la liste|affiche la liste|liste complète',
    due: 'à échéance|qui est dû|liste à venir|en retard|qu est ce qui est dû|qui relancer|échéances',
    rarer:
      'moins souvent|plus rarement|trop souvent|moins fréquent|moins fréquemment|pas si souvent|moins|plus rare|trop fréquent|pas aussi souvent',
    export: 'exporter|exporte|exporter mes données|exporte mes données|export|télécharger mes données',
    forget: 'oublie|oublier|oubliez|supprimer|supprime|effacer|efface',
    private: 'privé|privée|confidentiel|confidentielle|garder privé|marquer comme privé|c est privé|en privé',
    auto: 'automatique|auto|rythme automatique|cadence automatique|revenir en automatique|retour automatique|mode automatique|cadence auto|rythme auto|par défaut|en automatique',
    pause:
      'pause|en pause|pause jusqu|pause jusqu au|pause jusqu à|vacances|vacances jusqu|vacances jusqu au|en vacances jusqu au|tout mettre en pause|mets tout en pause|mets en pause|pause pendant|pause générale|congés|congés jusqu au|en congé jusqu au|silence jusqu au|tout en pause|suspendre|suspendre jusqu au|pause de',
  },
  note: 'note|notes|remarque|à noter|note que|noter|!retiens|!info|mémo|!pour info|!souviens toi',
  tagAdd:
    'tag|tags|étiquette|étiquettes|ajouter tag|ajoute tag|ajouter le tag|ajoute le tag|ajoute l étiquette|étiqueter|marquer comme|cercle|taguer|tague|libellé|mot clé',
  tagRemove:
    'enlever tag|enlève tag|enlève le tag|retirer tag|retire tag|retire le tag|retirer le tag|supprimer tag|supprime le tag|supprimer le tag|enlever le tag|enlever l étiquette|retirer l étiquette|retire l étiquette|supprimer l étiquette',
  merge:
    'fusionner avec|fusionne avec|même que|est la même que|est le même que|c est la même que|c est le même que|la même que|le même que|même personne que|est la même personne que|la même personne que|c est la même personne que|identique à|réunir avec|doublon de',
  who: 'qui est|c est qui|qui',
  remind: 'rappelle moi|rappelez moi|peux tu me rappeler|rappelle moi s il te plaît|rappel',
  remindLinks: 'd|de|que je dois|qu il faut|que|pour|de lui|à propos de|concernant',
  everyYear: 'chaque année|tous les ans|toutes les années|une fois par an|annuellement',
  every: 'chaque|tous les',
  promised: 'j ai promis|promis|je dois|je lui dois|je lui ai promis',
  position: {
    subjects: 'elle|il',
    becomes:
      'est maintenant|est désormais|est devenue|est devenu|est à présent|est|maintenant|travaille maintenant comme|travaille comme|a été nommée|a été nommé|a été promue|a été promu|est la nouvelle|est le nouveau|nouveau poste|nouveau titre|promue|promu',
    joins:
      'travaille chez|travaille maintenant chez|travaille désormais chez|est maintenant chez|est désormais chez|maintenant chez|a rejoint|vient de rejoindre|est passée chez|est passé chez|est partie chez|est parti chez|a commencé chez|travaille pour|bosse chez|bosse maintenant chez|travaille à présent chez',
    at: 'chez|@|à la|à l|au sein de|pour|de la|de|du|à',
  },
  doubts:
    'pas|ne|non|n|jamais|si|ou|sauf|aucun|aucune|sans|plutôt pas|je plaisante|en fait non|annule|à moins|presque|failli|voulais|veux|vais|dois|devrais|pourrais|voudrais|espère|peut être pas|ni|au lieu|essayé|prévu|compte',
  not: 'pas|non pas',
  but: 'mais|mais plutôt|plutôt',
  everyone:
    'tous|toutes|tout le monde|les deux|tous les deux|toutes les deux|tous les trois|tous les quatre|les trois|chacun|pour tous|pour les deux',
  others: 'les autres|l autre|autres|le reste|tous les autres|toutes les autres|les deux autres',
  places: [
    'premier|première|le premier|la première|numéro un|numéro 1|n 1|1er|1ère',
    'deuxième|second|seconde|le deuxième|la deuxième|le second|la seconde|numéro deux|numéro 2|n 2|2e|2ème',
    'troisième|le troisième|la troisième|numéro trois|numéro 3|n 3|3e|3ème',
    'quatrième|le quatrième|la quatrième|numéro 4|n 4',
    'cinquième|le cinquième|la cinquième|numéro 5|n 5',
  ],
  and: 'et|puis|mais|ensuite|et puis',
}
