import { SCRIPT } from './script.ts'
import { STYLE } from './style.ts'

export type Asset = { readonly path: string; readonly type: string; readonly text: string }

/** The one style and the one script, named by what they hold, so that a browser may keep them for ever. */
export const STYLE_ASSET: Asset = named('style', 'css', 'text/css; charset=utf-8', STYLE)
export const SCRIPT_ASSET: Asset = named('script', 'js', 'text/javascript; charset=utf-8', SCRIPT)
export const ASSETS: readonly Asset[] = [STYLE_ASSET, SCRIPT_ASSET]

function named(name: string, ending: string, type: string, text: string): Asset {
  return { path: `/${name}-${fingerprint(text)}.${ending}`, type, text }
}

/** FNV-1a, 32 bits: tells two versions of a file apart; nothing secret hangs on it. */
function fingerprint(text: string): string {
  let hash = 0x811c9dc5
  for (let index = 0; index < text.length; index++) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193)
  return (hash >>> 0).toString(36)
}
