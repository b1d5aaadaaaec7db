import type { Line } from './lines.ts'

/** What a line is. Finer than the zones that a reading shows: a device's line counts as written, a list's footer does not. */
export type Part =
  | 'authored'
  | 'quoted'
  | 'attribution'
  | 'forwarded'
  | 'device'
  | 'footer'
  | 'disclaimer'
  | 'signature'

/** UTF-16 offsets, half open. */
export type Stretch = { readonly kind: Part; readonly from: number; readonly to: number }

/** Joins what the lines are to stretches; a cut line is the writer's up to its cut. */
export function stretchesOf(
  text: string,
  lines: readonly Line[],
  parts: readonly Part[],
  cuts: ReadonlyMap<number, number>,
): Stretch[] {
  const stretches: { kind: Part; from: number; to: number }[] = []
  const add = (kind: Part, from: number, to: number): void => {
    if (to <= from) return
    const before = stretches.at(-1)
    if (before?.kind === kind) before.to = to
    else stretches.push({ kind, from, to })
  }
  lines.forEach((line, at) => {
    const cut = cuts.get(at)
    if (cut !== undefined) add('authored', line.from, cut)
    add(parts[at] ?? 'authored', cut ?? line.from, line.to)
  })
  if (stretches.length === 0 && text !== '') add('authored', 0, text.length)
  return stretches
}

/** What counts as the writer's own words, in order (design, settled questions: texts). */
const WRITTEN: ReadonlySet<Part> = new Set<Part>(['authored', 'device', 'disclaimer'])

/** The authored text. */
export function authoredOf(stretches: readonly Stretch[], text: string): string {
  return stretches
    .filter(stretch => WRITTEN.has(stretch.kind))
    .map(stretch => text.slice(stretch.from, stretch.to))
    .join('')
}
