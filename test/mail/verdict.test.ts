import { expect, test } from 'vitest'
import { fieldsOf } from '../../src/mail/header-fields.ts'
import { isVerdictAbsent, type Verdict, verdictOf } from '../../src/mail/verdict.ts'

const RECEIVED =
  'Received: from mx.post.example (192.0.2.7)\r\n by cloudflare-email.net (cloudflare) id a1b2c3\r\n for <log+abc@kith.example>; Tue, 03 Mar 2026 10:12:00 +0000'
const SEALED =
  'ARC-Seal: i=1; a=rsa-sha256; s=cf2024-1; d=cloudflare-email.net; cv=none\r\nARC-Message-Signature: i=1; a=rsa-sha256\r\nARC-Authentication-Results: i=1; mx.cloudflare.net; dmarc=pass header.from=quill.example'
const SPF =
  'Received-SPF: pass (mx.cloudflare.net: domain of ada@quill.example designates 192.0.2.7) receiver=mx.cloudflare.net; client-ip=192.0.2.7'
const PASS =
  'dkim=pass header.d=quill.example header.s=s1 header.b=L6CZ3OJ0;\r\n dmarc=pass header.from=quill.example policy.dmarc=none;\r\n spf=none (mx.cloudflare.net: no record) smtp.helo=mx.post.example;\r\n spf=pass (mx.cloudflare.net: domain of ada@quill.example) smtp.mailfrom=ada@quill.example;\r\n arc=none smtp.remote-ip="192.0.2.7"'
const SENT = 'From: Ada Quill <ada@quill.example>\r\nTo: bo@tanner.example\r\nSubject: stairs'

const stamped = (results: string, below = ''): string =>
  [RECEIVED, SEALED, SPF, `Authentication-Results: ${results}`, 'X-CF-SpamH-Score: 0', below, SENT]
    .filter(Boolean)
    .join('\r\n')
const judge = (header: string, domain = 'quill.example'): Verdict =>
  verdictOf(fieldsOf(header.replaceAll('\r\n', '\n')), domain)

test('a genuine block with an aligned pass is a pass', () => {
  expect(judge(stamped(`mx.cloudflare.net;\r\n ${PASS}`))).toEqual({
    result: 'pass',
    reason: 'dmarc-pass',
    dkimDomains: ['quill.example'],
    dkimAligned: true,
  })
})

test('a failed check is a failure, whatever the policy', () => {
  const results =
    'mx.cloudflare.net; dmarc=fail header.from=quill.example policy.dmarc=none; spf=pass smtp.mailfrom=eve@attack.example'
  expect(judge(stamped(results))).toMatchObject({ result: 'fail', reason: 'dmarc-fail' })
})

test('A02 a forged pass below a genuine failure changes nothing', () => {
  const forged = `Authentication-Results: mx.cloudflare.net; ${PASS}`
  const genuine = 'mx.cloudflare.net; dmarc=fail header.from=quill.example policy.dmarc=none'
  expect(judge(stamped(genuine, forged)).result).toBe('fail')
  expect(judge(`${RECEIVED}\r\nAuthentication-Results: ${genuine}\r\n${forged}\r\n${SENT}`).result).toBe('fail')
})

test('A02 two results in one block are not believed', () => {
  const twice = `${RECEIVED}\r\nAuthentication-Results: mx.cloudflare.net; dmarc=none\r\nAuthentication-Results: mx.cloudflare.net; ${PASS}\r\n${SENT}`
  expect(judge(twice)).toMatchObject({ result: 'unverified', reason: 'several-results' })
})

test("A03 a forged result without the server's Received on top is not verified", () => {
  expect(judge(`Authentication-Results: mx.cloudflare.net; ${PASS}\r\n${SENT}`)).toMatchObject({
    result: 'unverified',
    reason: 'not-stamped',
  })
  const other =
    'Received: from cloudflare-email.net by mx.attack.example (by cloudflare-email.net) id 1; Tue, 03 Mar 2026 10:12:00 +0000'
  expect(judge(`${other}\r\nAuthentication-Results: mx.cloudflare.net; ${PASS}\r\n${SENT}`)).toMatchObject({
    reason: 'not-stamped',
  })
})

test("A03 a result below the first field of the sender is the sender's", () => {
  const header = `${RECEIVED}\r\nX-CF-SpamH-Score: 0\r\n${SENT}\r\nAuthentication-Results: mx.cloudflare.net; ${PASS}`
  expect(judge(header)).toMatchObject({ result: 'unverified', reason: 'no-results' })
})

test.each([
  'mx.cloudflare.net.attack.example',
  'notcloudflare.net',
  'mx-cloudflare.net',
  '"mx.cloudflare.net"',
  'mx.cloudflare.net/x',
])('A04 a result of %s is not ours', id => {
  expect(judge(stamped(`${id}; ${PASS}`)).result).toBe('unverified')
})

test("A04 the server's name counts in any case", () => {
  expect(judge(stamped(`MX.CLOUDFLARE.NET; ${PASS}`)).result).toBe('pass')
})

test('A05 a pass inside a comment is no pass', () => {
  expect(judge(stamped('mx.cloudflare.net; dmarc=none (dmarc=pass header.from=quill.example)'))).toMatchObject({
    result: 'unverified',
    reason: 'dmarc-none',
  })
  expect(
    judge(stamped('mx.cloudflare.net; spf=pass (a (nested; dmarc=pass header.from=quill.example) b)')).reason,
  ).toBe('dmarc-missing')
})

test.each([
  'mx.cloudflare.net; dmarc=fail header.from=quill.example; spf=pass smtp.mailfrom="x; dmarc=pass header.from=quill.example"@attack.example',
  'mx.cloudflare.net; dmarc=fail header.from=quill.example; spf=pass smtp.mailfrom=x; dmarc=pass header.from=quill.example;@attack.example',
  'mx.cloudflare.net; dmarc=none; spf=pass smtp.mailfrom=x; dmarc=pass header.from=quill.example;@attack.example',
  'mx.cloudflare.net; spf=pass smtp.mailfrom="x\\"; dmarc=pass header.from=quill.example"@attack.example',
  'mx.cloudflare.net; spf=pass smtp.mailfrom="open; dmarc=pass header.from=quill.example',
])('A06 a pass smuggled through the envelope sender is no pass: %s', results => {
  expect(judge(stamped(results)).result).not.toBe('pass')
})

test('A07 no results at all are not verified, and not failed', () => {
  expect(judge(`${RECEIVED}\r\n${SENT}`)).toMatchObject({ result: 'unverified', reason: 'no-results' })
  expect(judge(SENT)).toMatchObject({ result: 'unverified', reason: 'not-stamped' })
  expect(judge('')).toMatchObject({ result: 'unverified', reason: 'not-stamped' })
})

test('A08 a seal of somebody else says nothing', () => {
  const arc = `${RECEIVED}\r\nARC-Authentication-Results: i=1; mx.google.com; dmarc=pass header.from=quill.example\r\n${SENT}`
  expect(judge(arc)).toMatchObject({ result: 'unverified', reason: 'no-results' })
})

test('A09 a pass for another domain is a failure', () => {
  const results = 'mx.cloudflare.net; dmarc=pass header.from=attack.example policy.dmarc=reject'
  expect(judge(stamped(results))).toMatchObject({ result: 'fail', reason: 'other-domain' })
  expect(judge(stamped('mx.cloudflare.net; dmarc=pass'))).toMatchObject({ result: 'fail', reason: 'other-domain' })
})

test('A09 a property of one clause does not serve another', () => {
  const results =
    'mx.cloudflare.net; dkim=pass header.d=attack.example header.from=quill.example; dmarc=pass policy.dmarc=none'
  expect(judge(stamped(results)).result).toBe('fail')
})

test('A17 domains are compared as A-labels, without case and final dot', () => {
  const results = 'mx.cloudflare.net; dmarc=pass header.from=XN--BCHER-KVA.example. policy.dmarc=none'
  expect(judge(stamped(results), 'bücher.example').result).toBe('pass')
  expect(judge(stamped(results), 'bucher.example').result).toBe('fail')
})

test('a domain without a policy is not verified, but its own signature is told', () => {
  const results =
    'mx.cloudflare.net; dkim=pass header.d=quill.example; dkim=fail header.d=other.example; dmarc=none header.from=quill.example'
  expect(judge(stamped(results))).toEqual({
    result: 'unverified',
    reason: 'dmarc-none',
    dkimDomains: ['quill.example'],
    dkimAligned: true,
  })
})

test('a signature of a parent or a look-alike domain is not aligned', () => {
  for (const domain of ['example', 'evil-quill.example', 'quill.example.attack.example', 'mail.quill.example'])
    expect(judge(stamped(`mx.cloudflare.net; dkim=pass header.d=${domain}; dmarc=none`)).dkimAligned).toBe(false)
})

test.each(['temperror', 'permerror', 'policy', 'bestguesspass'])('dmarc=%s is not verified', result => {
  expect(judge(stamped(`mx.cloudflare.net; dmarc=${result} header.from=quill.example`))).toMatchObject({
    result: 'unverified',
    reason: 'dmarc-error',
  })
})

test('spaces about the equals sign, a version and odd case are read (RFC 8601 section 2.2)', () => {
  const results = 'mx.cloudflare.net 1 ; DMARC/1 = (a comment) PASS header.from = quill.example'
  expect(judge(stamped(results)).result).toBe('pass')
})

test('genuine blocks of the usual shapes pass', () => {
  for (const between of ['', 'X-CF-SpamH-Score: 0', 'X-CF-SpamH-Score: 4\r\nX-CF-Something: a'])
    for (const order of [[SEALED, SPF], [SPF, SEALED], [SPF], [SEALED], []])
      for (const dkim of [
        '',
        'dkim=pass header.d=post.example; dkim=pass header.d=quill.example;',
        'dkim=fail reason="body hash (\\"x\\")" header.d=quill.example;',
        'dkim=none;',
      ])
        for (const spf of [
          'spf=pass smtp.mailfrom=ada@quill.example',
          'spf=none smtp.helo=a; spf=pass smtp.mailfrom=bounce+x=y@post.example',
          'spf=softfail (mx.cloudflare.net: 192.0.2.7 is neither; permitted) smtp.mailfrom=a@b.example',
        ]) {
          const results = `Authentication-Results: mx.cloudflare.net;\r\n\t${dkim}\r\n\tdmarc=pass header.from=quill.example policy.dmarc=quarantine;\r\n\t${spf};\r\n\tarc=none smtp.remote-ip="192.0.2.7"`
          expect(judge([RECEIVED, ...order, results, between, SENT].filter(Boolean).join('\r\n')).result).toBe('pass')
        }
})

test.each([
  'X-Received: from a (192.0.2.7) by cloudflare-email.net (cloudflare) id 1; Tue, 03 Mar 2026 10:12:00 +0000',
  'Received: from a (192.0.2.7) by evil-cloudflare-email.net (cloudflare) id 1; Tue, 03 Mar 2026 10:12:00 +0000',
  'Received: from a (192.0.2.7) by cloudflare-email.net.attack.example (cloudflare) id 1; Tue, 03 Mar 2026 10:12:00 +0000',
  'Received: by mx.attack.example id 1 by cloudflare-email.net; Tue, 03 Mar 2026 10:12:00 +0000',
])('A03 only the server itself opens its block: %s', top => {
  expect(judge(`${top}\r\nAuthentication-Results: mx.cloudflare.net; ${PASS}\r\n${SENT}`).reason).toBe('not-stamped')
})

test('A05 nested and escaped brackets hide a clause whole', () => {
  for (const comment of [
    '(a (b) ; dmarc=pass header.from=quill.example; c)',
    '(a \\); dmarc=pass header.from=quill.example; b)',
  ])
    expect(judge(stamped(`mx.cloudflare.net; spf=pass ${comment}`)).reason).toBe('dmarc-missing')
})

test('A06 two verdicts of one method are not believed, even when they agree', () => {
  const pass = 'dmarc=pass header.from=quill.example'
  expect(judge(stamped(`mx.cloudflare.net; ${pass}; spf=pass smtp.mailfrom=x; ${pass}`))).toMatchObject({
    result: 'unverified',
    reason: 'results-unreadable',
  })
})

test('A09 of two properties of one name the first counts', () => {
  expect(
    judge(stamped('mx.cloudflare.net; dmarc=pass header.from=attack.example header.from=quill.example')).result,
  ).toBe('fail')
})

test('A06 what the server found cannot be hidden in a comment or a quote that the sender opened', () => {
  for (const results of [
    'mx.cloudflare.net; dkim=fail header.d=x( header.s=s; dmarc=fail header.from=quill.example; spf=pass smtp.mailfrom=); dmarc=pass header.from=quill.example',
    'mx.cloudflare.net; spf=none smtp.helo=x; dmarc=pass header.from=quill.example; x=y ( ; dmarc=fail; spf=pass smtp.mailfrom=)@attack.example',
    'mx.cloudflare.net; dkim=fail header.d=x" ; dmarc=fail header.from=quill.example; spf=pass smtp.mailfrom="; dmarc=pass header.from=quill.example',
  ])
    expect([results, judge(stamped(results)).result, judge(stamped(results)).dkimAligned]).toEqual([
      results,
      'unverified',
      false,
    ])
})

test("A06 a signature that stands behind the envelope's sender, or in text that hides clauses, is not believed", () => {
  for (const results of [
    'mx.cloudflare.net; dmarc=none; spf=pass smtp.mailfrom=x; dkim=pass header.d=quill.example header.b=z@attack.example',
    'mx.cloudflare.net; dmarc=none; spf=none smtp.helo=x; dkim=pass header.d=quill.example',
    'mx.cloudflare.net; dkim=fail header.d=x( ; dmarc=none; spf=pass smtp.mailfrom=); dkim=pass header.d=quill.example',
  ])
    expect([results, judge(stamped(results)).dkimDomains]).toEqual([results, []])
  expect(
    judge(
      stamped('mx.cloudflare.net; dkim=pass header.d=quill.example; dmarc=none; spf=pass smtp.mailfrom=x@y.example'),
    ).dkimAligned,
  ).toBe(true)
})

test('a result that is longer than any server writes is not read: what counts could be cut off', () => {
  const long = (letters: number) => stamped(`mx.cloudflare.net; ${PASS}; x=y (${'z'.repeat(letters)})`)
  expect(judge(long(15_000)).result).toBe('pass')
  expect(judge(long(16_400))).toMatchObject({ result: 'unverified', reason: 'results-unreadable' })
})

test('every verdict that is none says so in all its parts', () => {
  for (const [header, reason] of [
    [SENT, 'not-stamped'],
    [`${RECEIVED}\r\n${SENT}`, 'no-results'],
    [stamped('mx.cloudflare.net; dmarc=pass ('), 'results-unreadable'],
  ] as const)
    expect(judge(header)).toEqual({ result: 'unverified', reason, dkimDomains: [], dkimAligned: false })
  expect(judge(stamped('mx.cloudflare.net; spf=pass'))).toMatchObject({ result: 'unverified', reason: 'dmarc-missing' })
  expect(judge(stamped(`mx.cloudflare.net; ${PASS}; x=y (dmarc=fail)`))).toMatchObject({
    result: 'unverified',
    reason: 'results-unreadable',
  })
})

test('a verdict is absent where the server said nothing, and in no other case', () => {
  const absent = (header: string) => isVerdictAbsent(judge(header))
  expect(absent(SENT)).toBe(true)
  expect(absent(`${RECEIVED}\r\n${SENT}`)).toBe(true)
  for (const results of [
    PASS,
    'dmarc=fail',
    'dmarc=none',
    'dmarc=temperror',
    'spf=pass',
    'dmarc=pass (',
    'dmarc=pass header.from=other.example',
  ])
    expect([results, absent(stamped(`mx.cloudflare.net; ${results}`))]).toEqual([results, false])
})

test("somebody else's results in the block are passed over, not taken for the end of it", () => {
  const other = 'Authentication-Results: mx.google.com; dmarc=fail header.from=quill.example'
  const own = `Authentication-Results: mx.cloudflare.net; ${PASS}`
  expect(judge([RECEIVED, other, own, SENT].join('\r\n')).result).toBe('pass')
  expect(judge([RECEIVED, own, other, SENT].join('\r\n')).result).toBe('pass')
})

test('A02 where two results stand in the block, a failure of the first decides, and else none is believed', () => {
  const twice = (first: string, second: string) =>
    judge(
      [RECEIVED, ...[first, second].map(one => `Authentication-Results: mx.cloudflare.net; ${one}`), SENT].join('\r\n'),
    )
  expect(twice('spf=pass; dmarc=fail', PASS)).toMatchObject({ result: 'fail', reason: 'dmarc-fail' })
  expect(twice(PASS, 'dmarc=fail')).toMatchObject({ result: 'unverified', reason: 'several-results' })
  expect(twice(PASS, 'dmarc=pass (')).toMatchObject({ result: 'unverified', reason: 'several-results' })
  expect(twice('dmarc=pass (', PASS)).toMatchObject({ result: 'unverified', reason: 'results-unreadable' })
})

test('A06 of two dmarc clauses a failed one decides, wherever it stands', () => {
  const pass = 'dmarc=pass header.from=quill.example'
  for (const results of [`dmarc=fail; ${pass}`, `${pass}; dmarc=fail`, `${pass}; spf=pass; dmarc=fail`])
    expect(judge(stamped(`mx.cloudflare.net; ${results}`))).toMatchObject({
      result: 'fail',
      reason: 'results-unreadable',
    })
})

test('a clause that names no domain names none', () => {
  expect(judge(stamped('mx.cloudflare.net; dkim=pass header.s=x; dmarc=none'), 'x')).toMatchObject({
    dkimDomains: [],
    dkimAligned: false,
  })
  expect(judge(stamped('mx.cloudflare.net; dmarc=pass'), 'x')).toMatchObject({ result: 'fail', reason: 'other-domain' })
  expect(
    judge(stamped('mx.cloudflare.net; spf=pass; dkim=pass header.d=quill.example; dmarc=none')).dkimDomains,
  ).toEqual([])
})

test('a result is read up to its last letter, and one letter more is too much', () => {
  const results = (length: number) => {
    const start = `mx.cloudflare.net; ${PASS.replaceAll('\r\n', '')}; x=y (`
    return judge(stamped(`${start}${'z'.repeat(length - start.length - 1)})`))
  }
  expect(results(16_384).result).toBe('pass')
  expect(results(16_385)).toMatchObject({ result: 'unverified', reason: 'results-unreadable' })
})

test("the server's own Received is known by its form, in any case and within its bounds", () => {
  const opens = (value: string) =>
    judge(`Received: ${value}\r\nAuthentication-Results: mx.cloudflare.net; ${PASS}\r\n${SENT}`).result
  for (const value of [
    'from a by cloudflare-email.net',
    'FROM a BY CloudFlare-Email.NET (cloudflare) id 1',
    'by cloudflare-email.net; Tue, 03 Mar 2026 10:12:00 +0000',
    `from ${'h'.repeat(255)} by cloudflare-email.net id 1`,
    `from${' '.repeat(9)}a${' '.repeat(9)}by${' '.repeat(9)}cloudflare-email.net`,
    `from a (${'c'.repeat(400)}) by cloudflare-email.net`,
    'from a () by cloudflare-email.net',
  ])
    expect([value, opens(value)]).toEqual([value, 'pass'])
  for (const value of [
    `from ${'h'.repeat(256)} by cloudflare-email.net id 1`,
    `from${' '.repeat(10)}a by cloudflare-email.net`,
    `from a${' '.repeat(10)}by cloudflare-email.net`,
    `from a by${' '.repeat(10)}cloudflare-email.net`,
    `from a (${'c'.repeat(401)}) by cloudflare-email.net`,
    '(x) by cloudflare-email.net',
    'from a byx cloudflare-email.net',
    `from a ${'(c) '.repeat(600)}by cloudflare-email.net`,
  ])
    expect([value, opens(value)]).toEqual([value, 'unverified'])
})

test('the block goes on over fields of the server, and ends at the first that is not', () => {
  const below = (field: string) =>
    judge([RECEIVED, field, `Authentication-Results: mx.cloudflare.net; ${PASS}`, SENT].join('\r\n')).result
  for (const field of ['X-CF-A: 1', `X-CF-${'a'.repeat(40)}: 1`, 'ARC-Seal: i=1', 'Received-SPF: pass'])
    expect([field, below(field)]).toEqual([field, 'pass'])
  for (const field of [
    'X-CF-: 1',
    `X-CF-${'a'.repeat(41)}: 1`,
    'X-Other: 1',
    'ARC-Other: 1',
    'Received: from x by y.example',
  ])
    expect([field, below(field)]).toEqual([field, 'unverified'])
})
