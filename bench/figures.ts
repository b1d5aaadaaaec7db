/** The value below which a share of the values lies. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((one, other) => one - other)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN
}

export const median = (values: readonly number[]): number => quantile(values, 0.5)

/** One row of a table in docs/measurements.md: what was measured, the figure, the target. */
export function printRow(what: string, figure: string, target: string): void {
  console.log(`| ${what} | ${figure} | ${target} |`)
}
