import { lives, type ProcessIdentity } from './process-identity.ts'

const LOOK_MS = 500

/** Ends when this program is told to: Ctrl-C, TERM, or the end of the terminal or of the npm that started it. TERM sent to npm
 *  reaches its shell only, so the parent is watched too. A second Ctrl-C ends at once. */
export function untilToldToEnd(): Promise<void> {
  return new Promise(resolve => {
    let told = false
    const parent = process.ppid
    const tell = () => {
      if (told) process.exit(130)
      told = true
      clearInterval(watch)
      resolve()
    }
    const watch = setInterval(() => {
      if (process.ppid !== parent) tell()
    }, LOOK_MS)
    watch.unref()
    process.on('SIGINT', tell)
    process.on('SIGTERM', () => told || tell())
    process.on('SIGHUP', () => told || tell())
  })
}

/** Ends when one of these processes has: without its workerd this program can keep no mail, and must not look alive. */
export function untilOneEnds(processes: readonly ProcessIdentity[]): Promise<ProcessIdentity> {
  return new Promise(resolve => {
    const watch = setInterval(async () => {
      const living = await Promise.all(processes.map(lives))
      const gone = processes[living.indexOf(false)]
      if (!gone) return
      clearInterval(watch)
      resolve(gone)
    }, LOOK_MS)
    watch.unref()
  })
}
