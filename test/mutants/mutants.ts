/** One small mistake that somebody could have made in a file: `text` between `from` and `to` becomes `by`. */
export type Mutant = {
  readonly path: string
  readonly from: number
  readonly to: number
  readonly by: string
  readonly line: number
  readonly was: string
}

/** What becomes of a token. Each mistake is one of those that tests are for: a wrong comparison, a condition dropped, a bound
 *  moved by one, a word exchanged, a step left out. */
const MISTAKES: readonly (readonly [token: RegExp, by: readonly string[]])[] = [
  [/ === /g, [' !== ']],
  [/ !== /g, [' === ']],
  [/ && /g, [' || ']],
  [/ \|\| /g, [' && ']],
  [/ <= /g, [' < ', ' > ']],
  [/ >= /g, [' > ', ' < ']],
  [/ < (?=[\w(])/g, [' <= ', ' >= ']],
  [/ > (?=[\w(])/g, [' >= ', ' <= ']],
  [/ \+ /g, [' - ']],
  [/ - /g, [' + ']],
  [/ \* /g, [' / ']],
  [/ << /g, [' >> ']],
  [/ >>> /g, [' << ']],
  [/ >> /g, [' << ']],
  [/ \^ /g, [' | ']],
  [/ \| (?=\d|byte|index|low|\(\(?[a-z])/g, [' & ']],
  [/ & /g, [' | ']],
  [/(?<=[ (])!(?=[\w(/])/g, ['']],
  [/\btrue\b/g, ['false']],
  [/\bfalse\b/g, ['true']],
  [/(?<=\bif )\((?=.*\))/g, ['(true || ', '(false && ']],
  [/\bcontinue\b/g, ['break']],
  [/\bbreak\b/g, ['continue']],
  [/(?<![\w.'"`/-])\d[\d_]*(?![\w.'"`])/g, ['+1']],
  [/(?<=[( =?:,])'[a-z][a-z-]{1,40}'/g, ["'x'"]],
  [/\?\? ''/g, ["?? 'x'"]],
  [/\.toLowerCase\(\)/g, ['']],
  [/\.trim\(\)/g, ['']],
  [/\.some\(/g, ['.every(']],
  [/\.every\(/g, ['.some(']],
  [/\.at\(-1\)/g, ['.at(0)']],
  [/\+\+/g, ['--']],
  [/--(?=[a-z])/g, ['++']],
  [/ \|\|= /g, [' &&= ']],
  [/ \|= /g, [' &= ']],
  [/ \+= /g, [' -= ']],
]

/** Every mutant of a source text, in its order; comments, types and imports have none. */
export function mutantsOf(path: string, source: string): readonly Mutant[] {
  const code = withoutComments(source)
  const found: Mutant[] = []
  for (const [token, replacements] of MISTAKES) {
    for (const match of code.matchAll(token)) {
      const line = code.slice(0, match.index).split('\n').length
      if (isType(code.split('\n')[line - 1] ?? '')) continue
      for (const by of replacements) {
        const to = match.index + match[0].length
        const next = by === '+1' ? String(Number(match[0].replaceAll('_', '')) + 1) : by
        found.push({ path, from: match.index, to, by: next, line, was: match[0] })
      }
    }
  }
  return found.toSorted((one, other) => one.from - other.from)
}

export function mutated(source: string, { from, to, by }: Pick<Mutant, 'from' | 'to' | 'by'>): string {
  return source.slice(0, from) + by + source.slice(to)
}

const isType = (line: string): boolean =>
  /^\s*(?:import|export type|type|readonly|\||\{ readonly|export const \w+ = z\.)/.test(line) && !/=>/.test(line)

/** The same length, for places stay; what stands in a comment is blank. */
function withoutComments(source: string): string {
  return source
    .replace(/\/\*[\s\S]*?\*\//g, comment => comment.replace(/[^\n]/g, ' '))
    .replace(/(?<=^|[\s;,{])\/\/.*$/gm, comment => ' '.repeat(comment.length))
}
