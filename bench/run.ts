// `npm run bench [-- mail digest …]`: prints rows for docs/measurements.md. Nothing here is a test; no figure is asserted.
import { cpus } from 'node:os'

const BENCHES: Readonly<Record<string, () => Promise<void>>> = {
  mail: async () => (await import('./mail.ts')).benchMail(),
  read: async () => (await import('./read.ts')).benchRead(),
  meaning: async () => (await import('./meaning.ts')).benchMeaning(),
  start: async () => (await import('./start.ts')).benchStart(),
  memory: async () => (await import('./memory.ts')).benchMemory(),
  replies: async () => (await import('./replies.ts')).benchReplies(),
  digest: async () => (await import('./digest.ts')).benchDigest(),
  web: async () => (await import('./web.ts')).benchWeb(),
  nudges: async () => (await import('./nudges.ts')).benchNudges(),
  simulate: async () => (await import('./simulate-owners.ts')).benchSimulate(),
  profile: async () => (await import('./profile.ts')).benchProfile(),
}

const asked = process.argv.slice(2)
const unknown = asked.find(name => !(name in BENCHES))
if (unknown) {
  console.error(`bench: no "${unknown}". Benches: ${Object.keys(BENCHES).join(', ')}`)
  process.exit(2)
}
console.log(
  `${new Date().toISOString().slice(0, 10)} · Node ${process.version} · ${cpus().length} × ${cpus()[0]?.model ?? 'CPU'}`,
)
for (const name of asked.length > 0 ? asked : Object.keys(BENCHES).filter(name => name !== 'profile')) {
  await BENCHES[name]?.()
}
