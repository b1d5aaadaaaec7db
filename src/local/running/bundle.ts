import { join } from 'node:path'
import { build, stop } from 'esbuild'

const ROOT = join(import.meta.dirname, '..', '..', '..')

/** The Worker of a local run as one module: the real doors with `local/worker.ts` around them, as wrangler would bundle them. */
export async function bundleWorker(entry = 'src/local/worker.ts'): Promise<string> {
  const { outputFiles } = await build({
    absWorkingDir: ROOT,
    entryPoints: [entry],
    bundle: true,
    write: false,
    format: 'esm',
    target: 'es2024',
    platform: 'browser',
    conditions: ['workerd', 'worker', 'browser'],
    mainFields: ['browser', 'module', 'main'],
    external: ['cloudflare:*', 'node:*'],
    jsx: 'automatic',
    jsxImportSource: 'hono/jsx',
    logLevel: 'silent',
  })
  // esbuild's helper process would otherwise live as long as this one.
  await stop()
  const [file] = outputFiles
  if (!file) throw new Error(`esbuild wrote nothing for ${entry}`)
  return file.text
}
