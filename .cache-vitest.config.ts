import { defineConfig } from 'vitest/config'
export default defineConfig({ test: { projects: [ { test: { name: 'e2e', include: ['test/e2e/**/*.test.ts'], testTimeout: 60_000, hookTimeout: 120_000, globalSetup: process.env.DEVPACK ?? 'test/e2e/packed.ts' } } ] } })
