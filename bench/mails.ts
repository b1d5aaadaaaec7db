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

const SENTENCES = [
  'Thank you for the long letter, I read it twice on the train.',
  'The meeting with the architects went better than anybody had hoped.',
  "I'll send you the figures by Friday.",
  'Could you have a look at the second chapter before Tuesday?',
  'We are moving the office to the other side of the river in autumn.',
  'My daughter starts school in August, so mornings are loud here.',
  'The draft still needs a better ending, but the middle holds.',
  'Let me know what you think of the plan.',
  'It rained for nine days and then the roof was finished in two.',
  'I spoke with the printers; they can wait until the end of the month.',
]
const NAMES = [
  'Anna Berg',
  'Ben Okafor',
  'Chiara Conti',
  'David Levi',
  'Emre Kaya',
  'Frida Holm',
  'Gita Rao',
  'Hugo Lund',
]
const DAY_MS = 86_400_000
const START = Date.UTC(2026, 1, 2, 8)
export const BENCH_OWNER = 'sam@keller.example'

function paragraphs(random: () => number, length: number, prefix = ''): string {
  let text = ''
  while (text.length < length) {
    const sentence = SENTENCES[Math.floor(random() * SENTENCES.length)] ?? ''
    text += `${prefix}${sentence}\r\n${random() < 0.3 ? `${prefix}\r\n` : ''}`
  }
  return text
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

/** One mail of the owner: new text, a signature, a quoted mail of the other side, and every other one an attachment. */
function benchMail(index: number, random: () => number): string {
  const name = NAMES[index % NAMES.length] ?? ''
  const address = `${name.toLowerCase().replace(' ', '.')}${Math.floor(index / NAMES.length)}@firm${index % 40}.example`
  const at = START + (index * DAY_MS) / 8
  const size = 4_096 * 2 ** (random() * 4)
  const words = Math.min(size * 0.6, 2_000 + random() * 6_000)
  const quoted = Math.max(500, words * 0.5)
  const text = [
    `Hello ${name.split(' ')[0]},`,
    '',
    paragraphs(random, words * 0.4),
    'Best regards,',
    'Sam Keller',
    '',
    `On ${new Date(at - DAY_MS).toUTCString()}, ${name} <${address}> wrote:`,
    paragraphs(random, quoted, '> '),
    `> Best regards`,
    `> ${name}`,
    `> Head of Department ${index % 9}`,
    `> Firm ${index % 40} Ltd`,
    `> +49 30 9018${String(1000 + index)}`,
  ].join('\r\n')
  const header = [
    'Received: from mail.keller.example (192.0.2.1) by cloudflare-email.net (cloudflare) id 1 for <log@kith.test>; Mon, 02 Feb 2026 07:00:00 +0000',
    `Received-SPF: pass (mx.cloudflare.net: domain of ${BENCH_OWNER} designates 192.0.2.1 as permitted sender) receiver=mx.cloudflare.net;`,
    'Authentication-Results: mx.cloudflare.net;',
    `\tdmarc=pass header.from=keller.example policy.dmarc=none;`,
    `\tspf=pass smtp.mailfrom=${BENCH_OWNER}`,
    'X-CF-SpamH-Score: 0',
    `From: Sam Keller <${BENCH_OWNER}>`,
    `To: ${name} <${address}>`,
    `Subject: Letter ${index}`,
    `Date: ${new Date(at).toUTCString().replace('GMT', '+0000')}`,
    `Message-ID: <letter-${index}@keller.example>`,
    'MIME-Version: 1.0',
  ]
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

export function benchMails(count: number, seed = 7): readonly string[] {
  const random = seeded(seed)
  return Array.from({ length: count }, (_, index) => benchMail(index, random))
}
