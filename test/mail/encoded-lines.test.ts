import { Buffer } from 'node:buffer'
import { expect, test } from 'vitest'
import { encodedLines } from '../../src/mail/encoded-lines.ts'
import { linesOf } from '../../src/mail/lines.ts'
import { readingOf } from '../../src/mail/reading.ts'
import { aMail } from './a-mail.ts'

const OCTETS = Buffer.from('The river, the office and the bridge, again and again. '.repeat(9))

/** POSIX uuencode: 45 octets a line, each three as four letters from space (written as a grave accent) on. */
function uuencoded(octets: Buffer): string {
  const letter = (value: number): string => (value === 0 ? '`' : String.fromCharCode(value + 32))
  const lines: string[] = []
  for (let from = 0; from < octets.length; from += 45) {
    const piece = octets.subarray(from, from + 45)
    let line = letter(piece.length)
    for (let at = 0; at < piece.length; at += 3) {
      const three = ((piece[at] ?? 0) << 16) | ((piece[at + 1] ?? 0) << 8) | (piece[at + 2] ?? 0)
      for (const shift of [18, 12, 6, 0]) line += letter((three >> shift) & 0x3f)
    }
    lines.push(line)
  }
  return lines.join('\n')
}

const base64 = (OCTETS.toString('base64').match(/.{1,76}/g) ?? []).join('\n')

test('a file that a program put into the text is nobody’s words, with or without its first line', () => {
  for (const file of [
    `begin 644 plan.txt\n${uuencoded(OCTETS)}\n\`\nend`,
    `${uuencoded(OCTETS)}\n\`\nend`,
    `begin-base64 644 plan.txt\n${base64}\n====`,
    base64,
  ]) {
    const reading = readingOf(aMail(`Here is the plan.\n\n${file}\n\nSee you.\n`))
    expect(reading.authored).toBe('Here is the plan.\n\n\nSee you.')
    expect(reading.zones.map(zone => zone.kind)).toEqual(['authored', 'footer', 'authored'])
  }
})

test('words are no file, however loud, long or evenly broken they are', () => {
  for (const text of [
    'begin 644 words and no more\nthat is how it begins.',
    'MEETING ON MONDAY AT TEN IN THE LARGE ROOM BEHIND THE KITCHEN\n'.repeat(3),
    `${'a'.repeat(70)}\n`.repeat(6),
    `${'1234567890'.repeat(7)}\n`.repeat(6),
    'https://acme.example/a/very/long/path/that/goes/on/and/on/and/on/and/on/end\n'.repeat(6),
  ])
    expect([...encodedLines(linesOf(text))]).not.toContain(1)
})
