import { cloudflareTest, readD1Migrations } from '@cloudflare/vitest-plugin'
import { defineConfig } from 'vitest/config'

// Four projects, one run: pure rooms in Node, flows on real workerd and D1, whole programs over SMTP, pages in Chromium.
export default defineConfig({
  test: {
    reporters: ['default', './test/totals.ts'],
    projects: [
      {
        test: {
          name: 'unit',
          include: ['test/*.test.ts', 'test/{mail,time,context,relationship,command,nudge,local}/**/*.test.ts'],
        },
      },
      {
        plugins: [
          cloudflareTest(async () => ({
            wrangler: { configPath: './wrangler.toml' },
            miniflare: {
              bindings: {
                TEST_MIGRATIONS: await readD1Migrations('./migrations'),
                OWNER: 'sam@example.com',
                ZONE: 'Europe/Berlin',
                DOMAIN: 'kith.test',
                SECRET: '0123456789abcdef0123456789abcdef0123456789abcdef',
              },
            },
          })),
        ],
        oxc: { jsx: { runtime: 'automatic', importSource: 'hono/jsx' } },
        test: {
          name: 'worker',
          testTimeout: 30_000,
          include: ['test/{store,flow,web}/**/*.test.{ts,tsx}'],
          setupFiles: ['./test/worker-setup.ts'],
          deps: {
            optimizer: {
              ssr: { enabled: true, include: ['hono', 'drizzle-orm', 'postal-mime', 'zod/mini', 'temporal-polyfill'] },
            },
          },
        },
      },
      {
        test: {
          name: 'smtp',
          include: ['test/smtp/**/*.test.ts'],
          testTimeout: 120_000,
          hookTimeout: 120_000,
          fileParallelism: false,
        },
      },
      {
        test: {
          name: 'browser',
          include: ['test/browser/**/*.test.ts'],
          testTimeout: 120_000,
          hookTimeout: 120_000,
          fileParallelism: false,
        },
      },
    ],
  },
})
