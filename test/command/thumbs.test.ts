import { expect, test } from 'vitest'
import { readReply } from '../../src/command/grammar.ts'
import thumbs from '../fixtures/command/thumbs.tsv?raw'
import { NOW } from './replies.ts'

const lines = thumbs.split('\n').filter(line => line !== '' && !line.startsWith('#'))

/** What a reply means, on one line: the person's number, the verb and what it says; "?" before what is asked back. */
function meant(text: string, zone: string, people: readonly string[]): string {
  const { commands, unread } = readReply(text, { now: NOW, zone, people: people.map(name => ({ name })) })
  const said = commands.map(({ do: verb, person, quote: _, ...rest }) =>
    [person, verb, ...Object.values(rest).map(value => (Array.isArray(value) ? value.join('+') : String(value)))]
      .filter(part => part !== undefined)
      .join(' '),
  )
  return [...said, ...unread.map(words => `? ${words.replaceAll('\n', '\\n')}`)].join('; ')
}

test('replies typed with a thumb, in seven languages, with slips and signatures, are read right or asked back', () => {
  expect(lines.length).toBeGreaterThan(700)
  for (const line of lines) {
    const [zone = '', people = '', text = '', wanted = ''] = line.split('\t')
    const read = meant(text.replaceAll('\\n', '\n'), zone, people === '' ? [] : people.split(', '))
    expect([zone, text, read]).toEqual([zone, text, wanted])
  }
}, 60_000)
