/** Invented letters with a promise, an ask, dates, a detail and an introduction in each language whose words are understood. */
export const LETTERS: readonly string[] = [
  "Hello Anna,\n\nI'll send you the plan by Friday, and I will call the printers tomorrow at 10:30. Could you tell me who keeps the keys? We moved to Lisbon in March and my daughter starts school on 1 September.\nMeet Bo Lund (bo@example.org), our new head of sales; he has joined Example Ltd. as director. Please let me know what you think before next Tuesday.\n\nBest regards,",
  'Hallo Anna,\n\nich schicke dir den Plan bis Freitag und rufe morgen um 10:30 Uhr an. Kannst du mir sagen, wer die Schlüssel hat? Im März ziehen wir nach Lissabon, meine Tochter kommt am 1. September in die Schule.\nDarf ich dir Bo Lund vorstellen (bo@example.org), unseren neuen Vertriebsleiter? Bitte gib mir bis nächsten Dienstag Bescheid.\n\nMit freundlichen Grüßen',
  "Bonjour Anna,\n\nje t'envoie le plan d'ici vendredi et j'appelle l'imprimeur demain à 10h30. Peux-tu me dire qui garde les clés ? Nous déménageons à Lisbonne en mars et ma fille entre à l'école le 1er septembre.\nJe te présente Bo Lund (bo@example.org), notre nouveau directeur. Merci de me répondre avant mardi prochain.\n\nBien cordialement,",
  'Hola Anna,\n\nte envío el plano antes del viernes y llamo mañana a las 10:30. ¿Puedes decirme quién guarda las llaves? Nos mudamos a Lisboa en marzo y mi hija empieza el colegio el 1 de septiembre.\nTe presento a Bo Lund (bo@example.org), nuestro nuevo director. Avísame antes del próximo martes, por favor.\n\nUn saludo,',
  'Ciao Anna,\n\nti mando la pianta entro venerdì e chiamo la tipografia domani alle 10:30. Puoi dirmi chi ha le chiavi? Ci trasferiamo a Lisbona a marzo e mia figlia comincia la scuola il 1 settembre.\nTi presento Bo Lund (bo@example.org), il nostro nuovo direttore. Fammi sapere entro martedì prossimo.\n\nCordiali saluti',
  'Olá Anna,\n\nenvio-te a planta até sexta-feira e ligo amanhã às 10:30. Podes dizer-me quem guarda as chaves? Mudamo-nos para Lisboa em março e a minha filha entra na escola a 1 de setembro.\nApresento-te o Bo Lund (bo@example.org), o nosso novo diretor. Diz-me alguma coisa até à próxima terça-feira.\n\nCumprimentos,',
  'Hoi Anna,\n\nik stuur je het plan voor vrijdag en bel morgen om 10:30 uur. Kun je me zeggen wie de sleutels heeft? In maart verhuizen we naar Lissabon en mijn dochter gaat op 1 september naar school.\nMag ik je voorstellen aan Bo Lund (bo@example.org), onze nieuwe directeur? Laat je het me voor volgende week dinsdag weten?\n\nMet vriendelijke groet,',
  'Hej Anna,\n\njag skickar planen på fredag.\n\nMed vänliga hälsningar',
  'Cześć Anno,\n\nwyślę plan w piątek.\n\nPozdrawiam',
  'Здравствуйте, Анна!\n\nПришлю план в пятницу.\n\nС уважением',
  'Anna 様\n\n金曜日に図面をお送りします。\n\nよろしくお願いいたします。',
]

export const SIGNATURES: readonly string[] = [
  'Sam Reed\nHead of Plans\nExample Ltd.\n12 Harbour Road, London SW1A 1AA\nPhone: +44 20 7946 0000 | Fax: +44 20 7946 0001\nsam@example.com | www.example.com\n\nThis message is confidential and intended only for the addressee. If you have received this e-mail in error, please notify the sender and delete it. Unauthorised disclosure is prohibited.',
  'Sam Reed\nLeiter Planung\nBeispiel GmbH\nHafenstraße 12\n20457 Hamburg\nTel.: +49 40 9018 1234\nMobil 0151 90181234\nwww.beispiel.example',
  'Sam Reed\nDirecteur technique\nExemple SARL\n12, rue du Port, 75001 Paris\nTél. : 01 99 00 12 34',
  'Sam\n\nSent from my iPhone',
  '_______________________________________________\nPlans mailing list\nPlans@example.org\nhttps://example.org/mailman/listinfo/plans',
]

/** Absences, departures, changes of address and acknowledgements, as programs answer in each language that is read. */
export const ABSENCES: readonly string[] = [
  'Automatic reply: Lisbon\nThank you for your mail. I am out of the office until Monday, 16 March 2026 with limited access to e-mail. In urgent cases please contact Bo Lund at bo@example.org or +44 20 7946 0000.',
  'Sam Reed no longer works at Example Ltd. Please write to Bo Lund, bo@example.org.',
  'My address has changed: please use sam@example.net from now on and update your records.',
  'We have received your request and will answer within two working days. This is an automatic reply.',
  'Abwesenheitsnotiz: Lissabon\nVielen Dank für Ihre Nachricht. Ich bin bis zum 16. März 2026 im Urlaub und nicht im Büro. In dringenden Fällen wenden Sie sich bitte an Bo Lund, bo@example.org.',
  "Réponse automatique : Lisbonne\nMerci pour votre message. Je suis absente du bureau jusqu'au 16 mars 2026. En cas d'urgence, merci de contacter Bo Lund, bo@example.org.",
  'Respuesta automática: Lisboa\nGracias por su mensaje. Estoy fuera de la oficina de vacaciones hasta el 16 de marzo de 2026. Para asuntos urgentes contacte con Bo Lund, bo@example.org.',
  'Resposta automática: Lisboa\nObrigado pela sua mensagem. Estou de férias, ausente do escritório até 16 de março de 2026. Em caso de urgência contacte Bo Lund, bo@example.org.',
  'Risposta automatica: Lisbona\nGrazie per il messaggio. Sono in ferie, fuori ufficio fino al 16 marzo 2026. Per urgenze contattare Bo Lund, bo@example.org.',
  'Automatisch antwoord: Lissabon\nBedankt voor uw bericht. Ik ben tot 16 maart 2026 afwezig, op vakantie en niet op kantoor. Neem bij dringende zaken contact op met Bo Lund, bo@example.org.',
  'Autosvar: Lissabon\nTack för ditt mejl. Jag är på semester och borta från kontoret till den 16 mars 2026. Kontakta Bo Lund, bo@example.org, om det är bråttom.',
  'Automatisk svar: Lisboa\nTakk for e-posten. Jeg er på ferie og ikke på kontoret til 16. mars 2026. Kontakt Bo Lund, bo@example.org, om det haster.',
  'Autosvar: Lissabon\nTak for din mail. Jeg holder ferie og er ikke på kontoret før den 16. marts 2026. Kontakt Bo Lund, bo@example.org, hvis det haster.',
  'Automatyczna odpowiedź: Lizbona\nDziękuję za wiadomość. Do 16 marca 2026 jestem na urlopie, poza biurem. W pilnych sprawach proszę o kontakt z Bo Lund, bo@example.org.',
  'Automātiskā atbilde: Lisabona\nPaldies par vēstuli. Esmu atvaļinājumā līdz 16. martam. Steidzamos gadījumos lūdzu sazināties ar Bo Lund, bo@example.org.',
  '自動返信: リスボン\n3月16日まで休暇をいただいております。お急ぎの場合は Bo Lund (bo@example.org) までご連絡ください。',
  '自动回复：里斯本\n我正在休假,3月16日返回。如有急事请联系 Bo Lund,bo@example.org。',
]

const HEADER = 'Date: Tue, 3 Mar 2026 10:12:00 +0100\r\nTo: Sam Reed <sam@example.com>\r\nMIME-Version: 1.0'

/** Mails that machines write, and parts in the encodings that mail has. */
export const MACHINE_MAILS: readonly string[] = [
  `From: Mail Delivery System <mailer-daemon@example.org>\r\n${HEADER}\r\nReturn-Path: <>\r\nSubject: Undelivered Mail Returned to Sender\r\nContent-Type: multipart/report; report-type=delivery-status; boundary="b"\r\n\r\n--b\r\nContent-Type: text/plain\r\n\r\nYour message could not be delivered to the following recipient: anna@example.org: user unknown\r\n--b\r\nContent-Type: message/delivery-status\r\n\r\nReporting-MTA: dns; mx.example.org\r\n\r\nFinal-Recipient: rfc822; anna@example.org\r\nAction: failed\r\nStatus: 5.1.1\r\n--b\r\nContent-Type: message/rfc822\r\n\r\nFrom: sam@example.com\r\nTo: anna@example.org\r\nSubject: Lisbon\r\n\r\nHello.\r\n--b--\r\n`,
  `From: postmaster@example.org\r\n${HEADER}\r\nSubject: Delayed mail (still being retried)\r\n\r\nThe message could not be delivered yet to anna@example.org; we will keep trying.\r\nThis is a copy of the message:\r\nTo: anna@example.org\r\n`,
  `From: Plans <plans@example.org>\r\n${HEADER}\r\nList-Id: <plans.example.org>\r\nSubject: =?utf-8?B?TGlzYm9h?= =?iso-8859-1?Q?f=FCr_Anna?=\r\nContent-Type: multipart/alternative; boundary=c\r\n\r\n--c\r\nContent-Type: text/plain; charset=utf-8; format=flowed\r\nContent-Transfer-Encoding: base64\r\n\r\nRHUgc2llaHN0LCBlcyBnZWh0Lg==\r\n--c\r\nContent-Type: text/html; charset=iso-8859-1\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n<p>Du siehst, <b>es</b> geht f=FCr <a href=3D"mailto:anna@example.org">Anna</a> &amp; uns.</p><style>p{}</style><ul><li>eins</ul>\r\n--c--\r\n`,
  `From: Anna Berg <anna@example.org>\r\n${HEADER}\r\nSubject: Accepted: Lisbon\r\nContent-Type: text/calendar; method=REPLY; charset=utf-8\r\n\r\nBEGIN:VCALENDAR\r\nMETHOD:REPLY\r\nBEGIN:VEVENT\r\nSUMMARY:Lisbon\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n`,
  `From: Anna Berg <anna@example.org>\r\n${HEADER}\r\nSubject: Read: Lisbon\r\nContent-Type: multipart/report; report-type=disposition-notification; boundary=d\r\n\r\n--d\r\nContent-Type: text/plain\r\n\r\nYour message was read.\r\n--d\r\nContent-Type: message/disposition-notification\r\n\r\nFinal-Recipient: rfc822; anna@example.org\r\nDisposition: manual-action/MDN-sent-manually; displayed\r\n--d--\r\n`,
]
