// What `env` holds in tests and in the Worker; the values themselves are checked by `settingsOf`.
declare namespace Cloudflare {
  interface Env {
    DB: D1Database
    EMAIL: SendEmail
    OWNER: string
    ZONE: string
    DOMAIN: string
    SECRET: string
    TEST_MIGRATIONS: import('@cloudflare/vitest-plugin').D1Migration[]
  }
}
