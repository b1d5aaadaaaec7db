import { armorEnd } from './armor.ts'
import { isDeviceLine } from './device-footer.ts'
import { disclaimerStart } from './disclaimer.ts'
import type { Line } from './lines.ts'
import { listFooterEnd } from './list-footer.ts'
import type { Part } from './stretches.ts'

/** Marks, among the authored lines, those that a device, a list, a virus scanner or a lawyer added. Linear. */
export function markFooters(lines: readonly Line[], parts: Part[]): void {
  markBanner(lines, parts)
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at]
    if (!line || line.blank || parts[at] !== 'authored') continue
    const end = Math.max(
      armorEnd(lines, at),
      listFooterEnd(lines, at, i => parts[i] === 'authored'),
    )
    if (end > at) parts.fill('footer', at, end)
  }
  markDevices(lines, parts)
  markSignatureBelow(lines, parts)
  for (const [from, to] of authoredRuns(parts)) {
    const start = disclaimerStart(lines, from, to)
    if (start < to) parts.fill('disclaimer', start, to)
  }
}

/** Behind the last quote, and nothing else there: a program that puts its signature at the end (RFC 3676 section 4.3). */
function markSignatureBelow(lines: readonly Line[], parts: Part[]): void {
  const from = parts.lastIndexOf('quoted') + 1
  if (from === 0) return
  const first = lines.findIndex((line, at) => at >= from && !line.blank)
  if (first < 0 || parts[first] !== 'authored' || !/^-- ?$/.test(lines[first]?.text ?? '')) return
  const signs = lines.some((line, at) => at > first && !line.blank && parts[at] === 'authored')
  for (let at = first; at < lines.length; at++) if (parts[at] === 'authored') parts[at] = signs ? 'signature' : 'device'
}

/** From the end up: a device's line has an empty line, the mail's end or another such line below it, or opens the mail. */
function markDevices(lines: readonly Line[], parts: Part[]): void {
  let open = true
  for (let at = lines.length - 1; at >= 0; at--) {
    const line = lines[at]
    if (!line || line.blank || parts[at] !== 'authored') {
      open = true
      continue
    }
    const isDelimiter = parts[at + 1] === 'device' && /^-- ?$/.test(line.text) // that of the device's line
    if (!open || !(isDelimiter || isDeviceLine(line.body))) open = false
    else parts[at] = 'device'
  }
}

const BANNER =
  /^\s*\[?\W{0,4}(?:caution|warning|attention|external|achtung|extern(?:e|al)?)\b.{0,80}(?:external|outside|extern)|^\s*\[?external(?: e?-?mail| sender)?\]?\s*:?\s*$/i
const BANNER_LINES = 6

/** "CAUTION: this message is from an external sender" is put on top by the receiving company's gateway. */
function markBanner(lines: readonly Line[], parts: Part[]): void {
  let seen = 0
  for (let at = 0; at < lines.length && seen < BANNER_LINES; at++) {
    const line = lines[at]
    if (!line || line.blank) continue
    seen++
    if (seen > 1 || parts[at] !== 'authored' || !BANNER.test(line.body.slice(0, 300))) return
    for (let i = at; i < lines.length && !lines[i]?.blank; i++) parts[i] = 'footer'
    return
  }
}

function authoredRuns(parts: readonly Part[]): [number, number][] {
  const runs: [number, number][] = []
  parts.forEach((part, at) => {
    if (part !== 'authored') return
    const last = runs.at(-1)
    if (last && last[1] === at) last[1] = at + 1
    else runs.push([at, at + 1])
  })
  return runs
}
