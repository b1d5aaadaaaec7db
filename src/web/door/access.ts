import { createRemoteJWKSet, type JWTVerifyGetKey, jwtVerify } from 'jose'
import type { Settings } from '../../settings.ts'
import type { Instant } from '../../time/instant.ts'

const keySets = new Map<string, JWTVerifyGetKey>()

/** The address that Cloudflare Access vouches for, lower-cased, or null. The assertion is checked, never believed:
 *  signature, issuer and audience (developers.cloudflare.com, "Validate JWTs"). */
export async function accessAddress(
  assertion: string | undefined,
  access: Settings['access'],
  now: Instant,
  keys?: JWTVerifyGetKey,
): Promise<string | null> {
  if (!access || !assertion) return null
  const issuer = `https://${access.team}.cloudflareaccess.com`
  try {
    const { payload } = await jwtVerify(assertion, keys ?? keysOf(issuer), {
      issuer,
      audience: access.audience,
      currentDate: new Date(now),
    })
    return typeof payload.email === 'string' ? payload.email.toLowerCase() : null
  } catch {
    return null
  }
}

function keysOf(issuer: string): JWTVerifyGetKey {
  const known = keySets.get(issuer)
  if (known) return known
  const made = createRemoteJWKSet(new URL(`${issuer}/cdn-cgi/access/certs`))
  keySets.set(issuer, made)
  return made
}
