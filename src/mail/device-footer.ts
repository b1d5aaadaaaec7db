import { SENT_FROM } from './vocabulary.ts'

const LENGTH_MAX = 110
const DEVICE =
  /(?:i-?phone|i-?pad|i-?pod|iphon|ipad|android|samsung|galaxy|blackberry|black berry|nokia|huawei|xiaomi|redmi|oneplus|xperia|pixel|motorola|htc|lumia|smartphone|handy|mobiltelefon|mobil|mobile|móvil|móbil|celular|téléphone|telefon|телефон|тел\.|phone|tablet|wireless|handheld|palm|treo|windows|outlook|mail\b|mail app|gmail|yahoo|proton|thunderbird|airmail|spark|superhuman|mailbird|zimbra|hey\b|device|appareil|gerät|apparaat|устройств|tinyletter|front\b|missive|office ?365|mac\b|macbook|apple watch|nexus|vodafone|t-mobile|verizon|at&t|o2|sprint|orange|手机|手機|スマートフォン|携帯|휴대폰)/iu
const APP_LINE =
  /^(?:get|téléchargez|télécharger|obtenez|holen sie sich|obtener|obtén|ottieni|scarica|pobierz|baixe|obter|download|hent|hämta)\s(?:le |la |el )?(?:outlook|yahoo|gmail|spark|bluemail|newton|aol|proton)\b.{0,60}$/iu
const SHORT = /^(?:sent (?:from|via|by|with|using)|sent on the go)\s.{2,40}$/i
const GENITIVE = /(?:küldve|gönderildi|から送信(?:しました)?|에서 보냄|lähetetty)[.。]?$/iu
const ORDINARY = /[?]|[.!,;:]\s+\p{L}|\b(?:is|are|was|i|it|we|you|the)\b(?!.{0,12}(?:mail|phone))/iu

/** Whether a line was written by a telephone or a mail program about itself: "Sent from my iPhone", "Von meinem iPad gesendet". */
export function isDeviceLine(body: string): boolean {
  const line = body
    .replace(/[\u200b-\u200f\u202a-\u202e\u2066-\u2069\u00a0*_]/g, ' ')
    .replace(/<[^<>]{0,200}>|\(?https?:\/\/[^\s)]{1,200}\)?/g, '')
    .replace(/^[\s–—-]+|\s+$/g, '')
  if (line.length < 6 || line.length > LENGTH_MAX) return false
  const lower = line.toLowerCase()
  if (APP_LINE.test(lower)) return true
  const begins = SENT_FROM.some(words => lower.startsWith(words))
  if (!begins && !GENITIVE.test(lower)) return false
  if (DEVICE.test(lower)) return !ORDINARY.test(lower.slice(10))
  return SHORT.test(lower) && /^sent (?:from|via) my [\p{L}\d-]{1,20}\.?$/iu.test(lower)
}
