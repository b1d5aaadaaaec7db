import type { Line } from './lines.ts'

const LINES_MAX = 80
const SIGNED = '-----BEGIN PGP SIGNED MESSAGE-----'
const SIGNATURE = '-----BEGIN PGP SIGNATURE-----'
const SIGNATURE_END = '-----END PGP SIGNATURE-----'

/** The line behind an OpenPGP armor that begins on line `at` (RFC 9580 sections 6.2 and 7): a program's marks around signed words. */
export function armorEnd(lines: readonly Line[], at: number): number {
  const head = lines[at]?.body.trimEnd()
  if (head === SIGNED) return behindHash(lines, at + 1)
  if (head !== SIGNATURE) return at
  for (let end = at + 1; end < lines.length && end < at + LINES_MAX; end++)
    if (lines[end]?.body.trimEnd() === SIGNATURE_END) return end + 1
  return at
}

function behindHash(lines: readonly Line[], at: number): number {
  let end = at
  while (/^Hash: [\w, -]{1,80}$/.test(lines[end]?.body.trimEnd() ?? '')) end++
  return end
}
