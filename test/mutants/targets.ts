import { resolve } from 'node:path'

export const ROOT = resolve(import.meta.dirname, '../..')
/** What is mutated, and the tests that have to notice. */
export const TARGETS: Readonly<Record<string, readonly string[]>> = {
  'src/ids.ts': ['test/ids.test.ts', 'test/nudge/tokens.test.ts'],
  'src/nudge/tokens.ts': ['test/nudge/tokens.test.ts'],
  'src/mail/verdict.ts': ['test/mail/verdict.test.ts'],
  'src/mail/authentication-results.ts': ['test/mail/verdict.test.ts', 'test/mail/authentication-results.test.ts'],
}
