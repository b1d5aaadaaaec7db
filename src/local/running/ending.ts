const PARENT_LOOK_MS = 500

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
    }, PARENT_LOOK_MS)
    watch.unref()
    process.on('SIGINT', tell)
    process.on('SIGTERM', () => told || tell())
    process.on('SIGHUP', () => told || tell())
  })
}
