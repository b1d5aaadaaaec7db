// `npm run bench [-- mail]`: prints rows for docs/measurements.md. Nothing here is a test; no figure is asserted.
import { cpus } from 'node:os'

const BENCHES: Readonly<Record<string, () => Promise<void>>> = {
  mail: async () => (await import('./mail.ts')).benchMail(),
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
for (const name of asked.length > 0 ? asked : Object.keys(BENCHES)) await BENCHES[name]?.()
