// Makes a fresh clone runnable: installs the locked packages once, and again when the lock file changes.
// Runs before every npm script on whatever Node the machine has (20 or newer); the scripts themselves then find
// the Node 24 that npm put into node_modules/.bin.
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..')
const stamp = join(root, 'node_modules', '.kith-lock')
const hash = createHash('sha256')
  .update(readFileSync(join(root, 'package-lock.json')))
  .digest('hex')
const node = join(root, 'node_modules', '.bin', process.platform === 'win32' ? 'node.cmd' : 'node')
const installed = () => existsSync(stamp) && readFileSync(stamp, 'utf8') === hash && existsSync(node)

/** npm itself, run by the Node that runs us; its words go to stderr, so that `--json` keeps stdout to itself. */
function npm(...args) {
  const cli = process.env.npm_execpath
  const [program, first] = cli ? [process.execPath, [cli]] : ['npm', []]
  const { status } = spawnSync(program, [...first, ...args], { cwd: root, stdio: ['ignore', 2, 2] })
  if (status !== 0) {
    console.error(`kith: \`npm ${args.join(' ')}\` failed. Run it by hand to see why, then try again.`)
    process.exit(1)
  }
}

if (!installed()) {
  console.error('kith: installing packages (once, about half a minute)')
  npm('ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error')
  // With install scripts switched off (`ignore-scripts`) the Node package has no binary yet.
  if (!existsSync(node)) npm('rebuild', 'node')
  writeFileSync(stamp, hash)
}
