import { readArguments, type Usage, wrongUsage } from '../command-line.ts'
import { simulateSeeds } from '../simulate/seeds.ts'

const USAGE: Usage = {
  name: 'simulate',
  page: `npm run kith -- simulate --seed 7 --days 60
npm run kith -- simulate --seed 1 --seeds 100

Lives random owners' days against a database in memory: mails, answers, presses, a schedule that skips, doubles and comes
late, calls that fail before or after their effect or never answer. At the end every invariant must hold and everything
due must have been told. The same seed, days and version give the same life, so that a failure can be looked at again.
With --json: [{seed, wrong, mails, letters, calls, faulty}].
  --seed N   the first seed (default 1)
  --seeds N  so many seeds, from the first one on (default 1)
  --days N   days of each life, 12 to 3650 (default 60)`,
  options: { seed: { type: 'string' }, seeds: { type: 'string' }, days: { type: 'string' } },
  words: [0, 0],
}

/** `kith simulate`. Returns the exit code: 1 where something was wrong. */
export async function run(args: readonly string[]): Promise<number> {
  const read = readArguments(args, USAGE)
  if (!read.ok) return read.code
  const { json, text } = read.arguments
  const [seed, seeds, days] = [Number(text('seed') ?? 1), Number(text('seeds') ?? 1), Number(text('days') ?? 60)]
  if (![seed, seeds, days].every(Number.isSafeInteger) || seed < 0 || seeds < 1 || days < 12 || days > 3650) {
    return wrongUsage(USAGE, 'these are no whole numbers in their range').code
  }
  const began = performance.now()
  const lives = Array.from({ length: seeds }, (_, index) => ({ seed: seed + index, days }))
  const results = await simulateSeeds(lives, ({ seed: ended, wrong }) => {
    if (!json) for (const line of wrong) console.log(`seed ${ended}: ${line}`)
  })
  const failed = results.filter(result => result.wrong.length > 0)
  if (json) console.log(JSON.stringify(results))
  else {
    const sum = (pick: (result: (typeof results)[number]) => number) => results.reduce((all, one) => all + pick(one), 0)
    const seconds = (performance.now() - began) / 1_000
    const pace = Math.round((seeds * days) / seconds)
    console.log(
      `${seeds} seeds × ${days} days: ${sum(one => one.mails)} mails, ${sum(one => one.letters)} letters, ${sum(one => one.calls)} calls, ${sum(one => one.faulty)} of them failed. ${pace} days a second.`,
    )
    console.log(failed.length === 0 ? 'Every invariant held.' : `${failed.length} seeds failed.`)
  }
  return failed.length === 0 ? 0 : 1
}
