import { cloudflareTest } from '@cloudflare/vitest-pool-workers'
import { defineConfig } from 'vitest/config'

const shared = { exclude: ['test/**/*.node.test.ts', 'test/e2e/**'], include: ['test/**/*.test.ts'] }

/** The examples import the package by name; here that is its source. */
const alias = [
  { find: /^bonsai-openai$/, replacement: `${import.meta.dirname}/src/index.ts` },
  {
    find: /^bonsai-openai\/(core|streams|helpers|testing|schemas)$/,
    replacement: `${import.meta.dirname}/src/$1/index.ts`,
  },
  { find: /^bonsai-openai\/(.+)$/, replacement: `${import.meta.dirname}/src/$1.ts` },
]

export default defineConfig({
  test: {
    projects: [
      {
        resolve: { alias },
        plugins: [
          cloudflareTest({ miniflare: { compatibilityDate: '2026-06-01', compatibilityFlags: ['nodejs_compat'] } }),
        ],
        test: { name: 'workerd', ...shared, globalSetup: 'test/support/faultServer.ts' },
      },
      {
        resolve: { alias },
        test: {
          name: 'node',
          include: ['test/**/*.test.ts'],
          exclude: ['test/e2e/**'],
          globalSetup: 'test/support/faultServer.ts',
        },
      },
      {
        test: {
          name: 'e2e',
          include: ['test/e2e/**/*.test.ts'],
          globalSetup: 'test/e2e/packed.ts',
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
})
