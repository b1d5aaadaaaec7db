import { COMMANDS, isCommand, nearestCommand } from '../commands.ts'

/** `kith help [COMMAND]`. Returns the exit code. */
export async function run(args: readonly string[]): Promise<number> {
  const [name] = args.filter(arg => !arg.startsWith('-'))
  if (name === undefined || name === 'help') {
    console.log(overview())
    return 0
  }
  if (isCommand(name)) return (await COMMANDS[name].load()).run(['--help'])
  const near = nearestCommand(name)
  console.error(`kith help: no command "${name}".${near ? ` Did you mean "${near}"?` : ''}`)
  return 2
}

function overview(): string {
  const rows = Object.entries(COMMANDS).map(([name, { says }]) => `  ${name.padEnd(11)} ${says}`)
  return `npm run kith -- people
npm run kith -- person anna@example.org --json

${rows.join('\n')}

"npm run kith -- COMMAND --help" shows the page of one. They talk to the Kith that "npm start" runs (--data DIR: which one).
Exit codes: 0 done, 1 failed, 2 wrong usage.`
}
