import { COMMANDS, type CommandName, isCommand, nearestCommand } from './commands.ts'

// `npm run kith -- COMMAND`: each command is one file in commands/, loaded only when it is asked for.
const [given = 'help', ...args] = process.argv.slice(2)
const name: string = given === '--help' || given === '-h' ? 'help' : given

process.exitCode = isCommand(name) ? await runCommand(name, args) : unknownCommand(name)

async function runCommand(command: CommandName, commandArgs: readonly string[]): Promise<number> {
  const { run } = await COMMANDS[command].load()
  try {
    return await run(commandArgs)
  } catch (error) {
    console.error(`kith ${command}: ${error instanceof Error ? error.message : String(error)}`)
    return 1
  }
}

function unknownCommand(word: string): number {
  const near = nearestCommand(word)
  console.error(
    `kith: no command "${word}".${near ? ` Did you mean "${near}"?` : ''} All of them: npm run kith -- help`,
  )
  return 2
}
