import { createHash, createPublicKey, generateKeyPairSync, type KeyObject, sign } from 'node:crypto'

/** One pair for the whole run: what the tests ask for does not hang on the numbers in it. */
const edwards = generateKeyPairSync('ed25519')
const rsa = generateKeyPairSync('rsa', { modulusLength: 2_048 })

const spki = (key: KeyObject) => key.export({ type: 'spki', format: 'der' })
export const EDWARDS_RECORD = `v=DKIM1; k=ed25519; p=${spki(edwards.publicKey).subarray(-32).toString('base64')}`
export const RSA_RECORD = `v=DKIM1; k=rsa; p=${spki(rsa.publicKey).toString('base64')}`

/** The record of some RSA key of that many bits. */
export function rsaRecord(bits: number): string {
  return `v=DKIM1; p=${spki(generateKeyPairSync('rsa', { modulusLength: bits }).publicKey).toString('base64')}`
}

/** The record of a key so long that checking it would take its time. */
export function hugeRsaRecord(): string {
  const n = Buffer.alloc(1_024, 0xff).toString('base64url')
  const key = createPublicKey({ key: { kty: 'RSA', n, e: 'AQAB' }, format: 'jwk' })
  return `v=DKIM1; p=${spki(key).toString('base64')}`
}

export type Signing = {
  readonly domain?: string
  readonly kind?: 'ed25519' | 'rsa'
  /** The signed fields. */
  readonly fields?: string
  /** Tags besides, before `b=`. */
  readonly tags?: string
  readonly header?: readonly string[]
  readonly body?: string
}

/** A mail signed relaxed/relaxed by an implementation of its own, so that no mistake checks itself. */
export function signedMail({
  domain = 'keller.example',
  kind = 'ed25519',
  fields = 'from:to:subject',
  tags = '',
  header = ['From: Sam <sam@keller.example>', 'To: anna@nordlicht.example', 'Subject: The deck'],
  body = 'I will send it on Friday.\r\n',
}: Signing = {}): string {
  const bodyHash = createHash('sha256').update(relaxedBody(body)).digest('base64')
  const start = `v=1; a=${kind}-sha256; c=relaxed/relaxed; d=${domain}; s=one; h=${fields};${tags} bh=${bodyHash}; b=`
  const left = header.map(line => line)
  const sealed = fields.split(':').flatMap(name => {
    const at = left.findLastIndex(line => line.toLowerCase().startsWith(`${name.trim().toLowerCase()}:`))
    return at < 0 ? [] : left.splice(at, 1).map(relaxedField)
  })
  const text = Buffer.from([...sealed, relaxedField(`dkim-signature:${start}`)].join('\r\n'), 'latin1')
  const seal =
    kind === 'rsa'
      ? sign('sha256', text, rsa.privateKey)
      : sign(null, createHash('sha256').update(text).digest(), edwards.privateKey)
  return [`DKIM-Signature: ${start}${seal.toString('base64')}`, ...header, '', body].join('\r\n')
}

function relaxedField(line: string): string {
  const colon = line.indexOf(':')
  const value = line.slice(colon + 1).replace(/\r\n/g, '')
  return `${line.slice(0, colon).toLowerCase()}:${value.replace(/[ \t]+/g, ' ').trim()}`
}

function relaxedBody(body: string): string {
  const lines = body.split('\r\n').map(line => line.replace(/[ \t]+/g, ' ').replace(/ $/, ''))
  while (lines.at(-1) === '') lines.pop()
  return lines.map(line => `${line}\r\n`).join('')
}
