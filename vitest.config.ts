import { defineConfig } from 'vitest/config'

const built = '**/*.built.test.ts'
const browser = '**/*.browser.test.ts'
const never = ['**/node_modules/**', '**/.next/**', 'build/**']

/** `unit`: from the sources. `built`: real processes from the build. `browser`: a real Chromium. No retries: a flaky test is a fault. */
export default defineConfig({
  test: {
    globalSetup: ['cms/testing/global-setup.ts'],
    hookTimeout: 60_000,
    testTimeout: 30_000,
    maxWorkers: 2,
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['**/*.test.ts'],
          exclude: [...never, built, browser],
          // Payload is read once per worker and not once per file, which is a fifth of the time. No test may count on fresh modules.
          isolate: false,
        },
      },
      {
        extends: true,
        test: {
          name: 'built',
          include: [built],
          exclude: never,
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'browser',
          include: [browser],
          exclude: never,
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
})
