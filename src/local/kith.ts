// `npm run kith -- COMMAND`: each command is one file in commands/, loaded only when it is asked for.
const COMMANDS: Record<string, () => Promise<{ run(args: readonly string[]): Promise<number> }>> = {
  read: () => import('./commands/read.ts'),
  command: () => import('./commands/command.ts'),
  identity: () => import('./commands/identity.ts'),
}

const [name = 'help', ...args] = process.argv.slice(2)
const load = COMMANDS[name]
if (load) process.exitCode = await (await load()).run(args)
else {
  console.error(`kith: no command "${name}". Commands: ${Object.keys(COMMANDS).join(', ')}`)
  process.exitCode = 2
}
