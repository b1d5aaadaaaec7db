import { createLocalJWKSet, exportJWK, generateKeyPair, SignJWT } from 'jose'
import { beforeAll, expect, test } from 'vitest'
import { NOW, seed } from './seed.ts'
import { accessApp, db, ORIGIN } from './visitor.ts'

const SETTINGS = { ACCESS_TEAM: 'sams-team', ACCESS_AUDIENCE: 'the-audience' }
const ISSUER = 'https://sams-team.cloudflareaccess.com'

type Claims = { readonly email?: string; readonly issuer?: string; readonly audience?: string; readonly now?: number }
let sign: (claims: Claims, foreign?: boolean) => Promise<string>
let open: (assertion: string | null) => Promise<Response>
beforeAll(async () => {
  await seed(db, 'sam@example.com', { things: false })
  const [own, foreign] = await Promise.all([generateKeyPair('RS256'), generateKeyPair('RS256')])
  const keys = createLocalJWKSet({ keys: [{ ...(await exportJWK(own.publicKey)), kid: 'one', alg: 'RS256' }] })
  sign = (claims, isForeign = false) => {
    const at = Math.floor((claims.now ?? NOW) / 1000)
    return new SignJWT(claims.email === undefined ? {} : { email: claims.email })
      .setProtectedHeader({ alg: 'RS256', kid: 'one' })
      .setIssuer(claims.issuer ?? ISSUER)
      .setAudience(claims.audience ?? 'the-audience')
      .setIssuedAt(at)
      .setExpirationTime(at + 600)
      .sign((isForeign ? foreign : own).privateKey)
  }
  const fetchPage = accessApp(keys, SETTINGS)
  open = assertion => {
    const headers = assertion === null ? {} : { 'Cf-Access-Jwt-Assertion': assertion }
    return fetchPage(new Request(`${ORIGIN}/people`, { headers }))
  }
})

test('whom Cloudflare Access vouches for is signed in without a link', async () => {
  const answer = await open(await sign({ email: 'Sam@example.com' }))
  expect(answer.status).toBe(200)
  expect(await answer.text()).toContain('Ben Okafor')
})

test('an assertion of another key, issuer, audience, time or person signs nobody in', async () => {
  const email = 'sam@example.com'
  const assertions = [
    await sign({ email }, true),
    await sign({ email, issuer: 'https://evil.cloudflareaccess.com' }),
    await sign({ email, audience: 'another' }),
    await sign({ email, now: NOW - 3_600_000 }),
    await sign({ email: 'nobody@example.com' }),
    await sign({}),
    'not.a.token',
    null,
  ]
  for (const assertion of assertions) expect((await open(assertion)).headers.get('Location')).toBe('/sign-in')
})
