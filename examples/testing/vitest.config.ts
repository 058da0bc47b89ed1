import { cloudflareTest } from '@cloudflare/vitest-pool-workers'
import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    projects: [
      { test: { name: 'node', include: ['*.test.ts'], exclude: ['worker.test.ts'], globalSetup: 'setup.ts' } },
      {
        plugins: [cloudflareTest({ miniflare: { compatibilityDate: '2026-06-01', kvNamespaces: ['DIGESTS'] } })],
        test: { name: 'workerd', include: ['worker.test.ts'] },
      },
    ],
  },
})
