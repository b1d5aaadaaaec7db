import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import { expect, test } from 'vitest'

const ROOT = resolve(import.meta.dirname, '..')

/** Who may import whom (the design's arrows); every room may import itself and `ids`. `types`: types alone. */
const ARROWS: Readonly<Record<string, { readonly values: readonly string[]; readonly types?: readonly string[] }>> = {
  time: { values: [] },
  mail: { values: ['time'] },
  context: { values: ['mail', 'time'] },
  relationship: { values: ['time'], types: ['context', 'mail'] },
  command: { values: ['time'] },
  nudge: { values: ['relationship', 'command', 'context', 'mail', 'time'] },
  // The store folds names as people search does: one rule for both (docs/decisions).
  store: { values: ['time', 'relationship'], types: ['context', 'mail', 'command', 'nudge'] },
  flow: { values: ['store', 'mail', 'time', 'context', 'relationship', 'command', 'nudge', 'settings'] },
  web: { values: ['flow', 'store', 'mail', 'time', 'context', 'relationship', 'command', 'nudge', 'settings'] },
  local: {
    values: [
      'flow',
      'store',
      'mail',
      'time',
      'context',
      'relationship',
      'command',
      'nudge',
      'settings',
      'web',
      'worker',
    ],
  },
  worker: { values: ['flow', 'web', 'settings'], types: ['store'] },
  settings: { values: [] },
  ids: { values: [] },
}
const PURE = ['time', 'mail', 'context', 'relationship', 'command', 'nudge']
/** What a pure room never names: clocks, chance, the network, the platform. */
const IMPURE =
  /\bDate\.now\b|\bnew Date\(\)|\bMath\.random\b|\brandomUUID\b|\bgetRandomValues\b|(?<![.\w])fetch\(|drizzle-orm|cloudflare:/
const LINES_MAX = 400
/** Longer for a reason. */
const LONG_FILES: ReadonlySet<string> = new Set([
  'store/schema.ts', // the only place where a column is named
  'relationship/nicknames.ts', // a list
])

type SourceFile = { readonly path: string; readonly room: string; readonly text: string }

function sources(): readonly SourceFile[] {
  return readdirSync(join(ROOT, 'src'), { recursive: true, encoding: 'utf8' })
    .filter(path => /\.tsx?$/.test(path) && !path.endsWith('.d.ts'))
    .map(path => ({
      path,
      room: path.includes('/') ? (path.split('/')[0] ?? '') : path.replace(/\.ts$/, ''),
      text: readFileSync(join(ROOT, 'src', path), 'utf8'),
    }))
}

function importsOf({ path, text }: SourceFile) {
  return [...text.matchAll(/^import (type )?([^'"]*?)(?: from )?['"](\.[^'"]+)['"]/gm)].map(
    ([, type, names = '', target = '']) => {
      const file = relative(join(ROOT, 'src'), resolve(ROOT, 'src', dirname(path), target))
      const named = /\{([^}]*)\}/
        .exec(names)?.[1]
        ?.split(',')
        .map(name => name.trim()) ?? ['*']
      const onlyTypes = type !== undefined || named.filter(name => name !== '').every(name => name.startsWith('type '))
      return { room: file.includes('/') ? (file.split('/')[0] ?? '') : file.replace(/\.tsx?$/, ''), onlyTypes }
    },
  )
}

test('every room imports only the rooms that the design lets it', () => {
  const wrong = sources().flatMap(source =>
    importsOf(source)
      .filter(({ room, onlyTypes }) => {
        const arrows = ARROWS[source.room]
        if (!arrows || room === source.room || room === 'ids') return !arrows
        return !(arrows.values.includes(room) || (onlyTypes && arrows.types?.includes(room)))
      })
      .map(({ room }) => `${source.path} imports ${room}`),
  )
  expect(wrong).toEqual([])
})

test('no pure room names a clock, chance, the network, the database or the platform', () => {
  const wrong = sources()
    .filter(source => PURE.includes(source.room) && IMPURE.test(source.text.replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '')))
    .map(source => source.path)
  expect(wrong).toEqual([])
})

test('no source file is longer than one can hold in mind', () => {
  const long = sources()
    .filter(source => !/\/(?:languages|words|signature-words|automatic-words)\//.test(source.path))
    .filter(source => source.text.split('\n').length > LINES_MAX && !LONG_FILES.has(source.path))
    .map(source => source.path)
  expect(long).toEqual([])
})

test('nothing in the sources silences the types or is left to be done', () => {
  const wrong = sources()
    .filter(({ text }) =>
      /\bas any\b|: any[;,)=\s]*$|: any[;,)]|<any>|@ts-ignore|@ts-expect-error|biome-ignore|\b(?:TODO|FIXME|XXX)\b/.test(
        text,
      ),
    )
    .map(source => source.path)
  expect(wrong).toEqual([])
})
