import { join } from 'node:path'
import { build, stop } from 'esbuild'

const ROOT = join(import.meta.dirname, '..', '..', '..')

/** A Worker as one module, as wrangler would bundle it; by default that of a local run: the real doors with `local/worker.ts`
 *  around them. The one place that says how, for measurements too.
 *  @param how `alias`: modules that stand for others */
export async function bundleWorker(
  entry = 'src/local/worker.ts',
  how: { readonly minify?: boolean; readonly alias?: Record<string, string> } = {},
): Promise<string> {
  const { outputFiles } = await build({
    absWorkingDir: ROOT,
    entryPoints: [entry],
    bundle: true,
    minify: how.minify === true,
    alias: how.alias ?? {},
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
