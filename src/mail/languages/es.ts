import type { MailWords } from '../mail-words.ts'

/** Spanish. Source: the words that Gmail, Outlook, Thunderbird and Apple Mail write to Spanish readers; months and weekdays from Unicode CLDR. */
export const es: MailWords = {
  tag: 'es',
  wrote: ['escribió', 'escribio', 'ha escrito', 'escribiste', 'escribe'],
  on: ['el', 'a la(s)'],
  between: ['a las', 'a la', 'a la(s)', 'de', 'del'],
  headers: {
    from: ['de', 'remitente'],
    date: ['enviado', 'enviado el', 'fecha', 'enviado en'],
    to: ['para', 'a', 'destinatario'],
    cc: ['cc', 'con copia'],
    bcc: ['cco'],
    subject: ['asunto'],
    replyTo: ['responder a'],
  },
  original: ['mensaje original', 'correo original'],
  forwarded: [
    'mensaje reenviado',
    'inicio del mensaje reenviado',
    'reenviado por',
    'mensaje transferido',
    'forwarded message',
    'correo reenviado',
  ],
  forwardPrefixes: ['rv', 'renv', 'reenv', 'reenviado'],
  sentFrom: ['enviado desde', 'enviado de', 'enviado con', 'obtener outlook', 'enviado mediante'],
  months: [
    'enero|ene',
    'febrero|feb',
    'marzo|mar',
    'abril|abr',
    'mayo|may',
    'junio|jun',
    'julio|jul',
    'agosto|ago',
    'septiembre|sept',
    'octubre|oct',
    'noviembre|nov',
    'diciembre|dic',
  ],
  weekdays: ['lunes|lun', 'martes|mar', 'miércoles|mié', 'jueves|jue', 'viernes|vie', 'sábado|sáb', 'domingo|dom'],
}
