import { remembering } from './remembering.ts'
import { caseFolded, SENT_FROM } from './vocabulary.ts'

const LENGTH_MAX = 110
const DEVICE =
  /(?:i-?phone|i-?pad|i-?pod|iphon|ipad|android|samsung|galaxy|blackberry|black berry|nokia|huawei|xiaomi|redmi|oneplus|xperia|pixel|motorola|htc|lumia|smartphone|handy|mobiltelefon|mobil|mobile|móvil|móbil|celular|téléphone|telefon|телефон|тел\.|phone|tablet|wireless|handheld|palm|treo|windows|outlook|mail\b|mail app|gmail|yahoo|proton|thunderbird|airmail|spark|superhuman|mailbird|zimbra|hey\b|device|appareil|gerät|apparaat|устройств|tinyletter|front\b|missive|office ?365|mac\b|macbook|apple watch|nexus|vodafone|t-mobile|verizon|at&t|o2|sprint|orange|手机|手機|スマートフォン|携帯|휴대폰)/iu
const APP_LINE =
  /^(?:get|téléchargez|télécharger|obtenez|holen sie sich|obtener|obtén|ottieni|scarica|pobierz|baixe|obter|download|hent|hämta)\s(?:le |la |el )?\[?(?:outlook|yahoo|gmail|spark|bluemail|newton|aol|proton)\b.{0,60}$|^outlook (?:for|für|pour|para|per|voor) (?:ios|android)\b.{0,40}$/iu
/** "Hanki Outlook iOS:lle", "iOS için Outlook'u edinin": the app and the system, a word or two around them, in any language. */
const APP_AND_SYSTEM = /^(?=.{0,50}outlook)(?=.{0,50}(?:ios|android))[^.!?]{10,52}$/iu
/** "Sent from Mailspring (https://…), the best free email app": a link right behind the name. */
const LINKED_NAME = /^[^.!?]{0,36}[([<]\s{0,2}https?:\/\//
/** "Sent from TypeApp", "Sent from my TI-85": nothing but a name. */
const NAMED =
  /^sent (?:from|via|with|using|by) (?:my |a |an |the )?[\p{L}\d'’-]{2,24}(?: [\p{L}\d'’-]{1,24}){0,4}\.?$/iu
const EXCUSE = /(?:excuse|forgive|pardon|typo|brevity|brief|entschuldig|tippfehler|excusez|disculp|scusa)/i
const VERB_LAST =
  /(?:küldve|gönderildi|から送信(?:しました)?|에서 보냄|lähetetty|傳送|发送|發送|gesendet|verzonden|verstuurd)[.。]?$/iu
const ORDINARY = /[?]|[.!,;:]\s+\p{L}|(?<!\p{L})(?:is|are|was|were|i|it|we|you|he|she|they|and)(?!\p{L})/iu

/** Whether a line was written by a telephone or a mail program about itself: "Sent from my iPhone", "Von meinem iPad gesendet". */
export const isDeviceLine = remembering(saysDevice)

function saysDevice(body: string): boolean {
  if (body.length > LENGTH_MAX * 3) return false
  const line = plain(body)
  if (line.length < 6 || line.length > LENGTH_MAX) return false
  const lower = caseFolded(line)
  if (APP_LINE.test(lower) || (APP_AND_SYSTEM.test(lower) && lower.split(' ').length <= 7)) return true
  const beginning = SENT_FROM.find(words => lower.startsWith(words))
  if (beginning === undefined && !VERB_LAST.test(lower)) return false
  if (beginning !== undefined && LINKED_NAME.test(body.trim().slice(beginning.length))) return true
  const rest = lower.slice(beginning?.length ?? 0)
  if (ORDINARY.test(rest) && !EXCUSE.test(rest)) return false
  return DEVICE.test(lower) || (NAMED.test(lower) && lower.length < 48) || EXCUSE.test(rest)
}

/** Without links, brackets and marks around it. */
function plain(body: string): string {
  return body
    .replace(/[\u200b-\u200f\u202a-\u202e\u2066-\u2069\u00a0*_]/g, ' ')
    .replace(/\]?\(https?:\/\/[^\s)]{1,200}\)|<[^<>]{0,200}[:@][^<>]{0,200}>|https?:\/\/\S{1,200}/g, ' ')
    .replace(/^[\s–—\-<([]+|[\s>)\]]+$/g, '')
    .replace(/[[\]]|\s+(?=\s)/g, '')
}
