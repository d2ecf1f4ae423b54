import { defineConfig } from 'vitest/config'

// Three worlds: pure code without a database, the server with one PostgreSQL for the whole run, the web.
export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'pure',
          include: ['understanding/src/**/*.test.ts', 'domain/src/**/*.test.ts', 'tools/**/*.test.ts'],
          testTimeout: 30_000,
        },
      },
      {
        test: {
          name: 'server',
          include: ['server/src/**/*.test.ts'],
          globalSetup: ['server/src/store/testing-setup.ts'],
          testTimeout: 30_000,
          hookTimeout: 60_000,
        },
      },
      {
        test: { name: 'web', include: ['web/src/**/*.test.{ts,tsx}'], testTimeout: 30_000 },
      },
    ],
  },
})
