import { type ParseArgsOptionsConfig, parseArgs, styleText } from 'node:util'

/** How one command is used: shown by --help, and on stderr after wrong usage. */
export type Usage = {
  readonly name: string
  readonly page: string
  readonly options?: ParseArgsOptionsConfig
  /** How many words besides options it takes, at least and at most. */
  readonly words: readonly [number, number]
}
export type Arguments = {
  readonly words: readonly string[]
  readonly data: string
  readonly json: boolean
  text(name: string): string | null
  flag(name: string): boolean
}
export type ArgumentsRead =
  | { readonly ok: true; readonly arguments: Arguments }
  | { readonly ok: false; readonly code: number }

const COMMON: ParseArgsOptionsConfig = {
  data: { type: 'string' },
  json: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
}
const COMMON_PAGE = `  --data DIR  the Kith that runs on this folder (default .kith)
  --json      data and nothing else on standard output
  --help      this page
Exit codes: 0 done, 1 failed, 2 wrong usage.`

/** Reads a command's arguments. Help is printed to stdout (0), wrong usage told on stderr (2). */
export function readArguments(args: readonly string[], usage: Usage): ArgumentsRead {
  let parsed: ReturnType<typeof parse>
  try {
    parsed = parse(args, usage)
  } catch (error) {
    return wrongUsage(usage, error instanceof Error ? (error.message.split('\n', 1)[0] ?? '') : String(error))
  }
  const { values, positionals: words } = parsed
  if (values.help) {
    console.log(`${usage.page}\n${COMMON_PAGE}`)
    return { ok: false, code: 0 }
  }
  const [least, most] = usage.words
  if (words.length < least) return wrongUsage(usage, 'something is missing')
  if (words.length > most) return wrongUsage(usage, `"${words[most]}" is one word too many`)
  const text = (name: string) => {
    const value = values[name]
    return typeof value === 'string' ? value : null
  }
  return {
    ok: true,
    arguments: {
      words,
      data: text('data') ?? '.kith',
      json: values.json === true,
      text,
      flag: name => values[name] === true,
    },
  }
}

/** Tells what was wrong and how it is right. */
export function wrongUsage(usage: Usage, sentence: string): { readonly ok: false; readonly code: number } {
  console.error(`kith ${usage.name}: ${sentence}\n${usage.page}\n${COMMON_PAGE}`)
  return { ok: false, code: 2 }
}

function parse(args: readonly string[], { options }: Usage) {
  return parseArgs({ args: [...args], options: { ...options, ...COMMON }, allowPositionals: true })
}

/** Bold on a terminal; `styleText` keeps to NO_COLOR, FORCE_COLOR and to what standard output is. */
export function strong(text: string): string {
  return styleText('bold', text, { stream: process.stdout })
}
