import { ASKS, DETAILS, OPENINGS, PLAIN_SENTENCES, PROMISES } from './sentences.ts'

// The mails of the bench: 200 of 4 to 64 KiB, from a seed, words of our own.

/** A small generator of numbers in 0..1 (mulberry32): the same seed, the same mails. */
export function seeded(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

const GIVEN = ['Anna', 'Ben', 'Chiara', 'David', 'Emre', 'Frida', 'Gita', 'Hugo', 'Ines', 'Jonas']
const FAMILY = ['Berg', 'Okafor', 'Conti', 'Levi', 'Kaya', 'Holm', 'Rao', 'Lund', 'Sousa', 'Weber', 'Novak']
/** The owner writes to so many people, to some of them often. */
const PEOPLE = 90
const DAY_MS = 86_400_000
const START = Date.UTC(2026, 1, 2, 8)
export const BENCH_OWNER = 'sam@keller.example'

const one = (random: () => number, list: readonly string[]) => list[Math.floor(random() * list.length)] ?? ''

/** About so many characters of plain sentences in an order of their own, with these among them. */
function paragraphs(random: () => number, length: number, among: readonly string[], prefix = ''): string {
  const lines = [...among]
  const order = PLAIN_SENTENCES.map(sentence => ({ sentence, at: random() })).toSorted(
    (one, other) => one.at - other.at,
  )
  let size = lines.join('').length
  for (let index = 0; size < length; index++) {
    const sentence = `${one(random, OPENINGS)}${order[index % order.length]?.sentence ?? ''}`
    lines.splice(Math.floor(random() * (lines.length + 1)), 0, sentence)
    size += sentence.length + 2
  }
  return lines.map(line => `${prefix}${line}\r\n${random() < 0.3 ? `${prefix}\r\n` : ''}`).join('')
}

/** A base64 attachment of about so many bytes. */
function attachment(random: () => number, length: number): string {
  const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'
  const lines: string[] = []
  for (let bytes = 0; bytes < length; bytes += 78) {
    lines.push(Array.from({ length: 76 }, () => alphabet[Math.floor(random() * 64)]).join(''))
  }
  return lines.join('\r\n')
}

/** A person of the owner's acquaintance, and what the owner's new text and the other's quoted one say. */
function letter(index: number, words: number, random: () => number) {
  const person = Math.floor(random() ** 2 * PEOPLE)
  const name = `${GIVEN[person % GIVEN.length]} ${FAMILY[person % FAMILY.length]}`
  const address = `${name.toLowerCase().replace(' ', '.')}@firm${person % 40}.example`
  const at = START + (index * DAY_MS) / 8
  const text = [
    `Hello ${name.split(' ')[0]},`,
    '',
    paragraphs(random, words * 0.4, [one(random, PROMISES), one(random, ASKS), one(random, DETAILS)]),
    'Best regards,',
    'Sam Keller',
    '',
    `On ${new Date(at - DAY_MS).toUTCString()}, ${name} <${address}> wrote:`,
    paragraphs(random, words * 0.6, [], '> '),
    '> Best regards',
    `> ${name}`,
    `> Head of Department ${person % 9}`,
    `> Firm ${person % 40} Ltd`,
    `> +49 30 9018${String(1000 + person)}`,
  ].join('\r\n')
  return { text, header: headerOf(index, at, `${name} <${address}>`, `Letters to ${person}`) }
}

function headerOf(index: number, at: number, to: string, subject: string): readonly string[] {
  return [
    'Received: from mail.keller.example (192.0.2.1) by cloudflare-email.net (cloudflare) id 1 for <log@kith.test>; Mon, 02 Feb 2026 07:00:00 +0000',
    `Received-SPF: pass (mx.cloudflare.net: domain of ${BENCH_OWNER} designates 192.0.2.1 as permitted sender) receiver=mx.cloudflare.net;`,
    'Authentication-Results: mx.cloudflare.net;',
    `\tdmarc=pass header.from=keller.example policy.dmarc=none;`,
    `\tspf=pass smtp.mailfrom=${BENCH_OWNER}`,
    'X-CF-SpamH-Score: 0',
    `From: Sam Keller <${BENCH_OWNER}>`,
    `To: ${to}`,
    `Subject: ${subject}`,
    `Date: ${new Date(at).toUTCString().replace('GMT', '+0000')}`,
    `Message-ID: <letter-${index}@keller.example>`,
    'MIME-Version: 1.0',
  ]
}

/** A mail of text alone, of about so many bytes, another one for each index. */
export function plainMail(index: number, size: number): string {
  const { header, text } = letter(index, size - 1_000, seeded(index + 1))
  return [...header, 'Content-Type: text/plain; charset=utf-8', '', text, ''].join('\r\n')
}

/** One mail of the owner: new text, a signature, a quoted mail of the other side, and most with an attachment. */
function benchMail(index: number, random: () => number): string {
  const size = 4_096 * 2 ** (random() * 4)
  const { header, text } = letter(index, Math.min(size * 0.55, 1_800 + random() * 5_000), random)
  const left = size - text.length
  if (left < 2_000) return [...header, 'Content-Type: text/plain; charset=utf-8', '', text, ''].join('\r\n')
  return [
    ...header,
    'Content-Type: multipart/mixed; boundary="bench"',
    '',
    '--bench',
    'Content-Type: text/plain; charset=utf-8',
    '',
    text,
    '--bench',
    'Content-Type: application/pdf; name="plan.pdf"',
    'Content-Transfer-Encoding: base64',
    '',
    attachment(random, left),
    '--bench--',
    '',
  ].join('\r\n')
}

/** So many mails, the first one numbered `first`: a number is also a place in time and a Message-ID. */
export function benchMails(count: number, seed = 7, first = 0): readonly string[] {
  const random = seeded(seed)
  return Array.from({ length: count }, (_, index) => benchMail(first + index, random))
}
