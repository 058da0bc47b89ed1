import { cloudflareTest } from '@cloudflare/vitest-pool-workers'
import type { Plugin } from 'vite'
import { defineConfig, type TestProjectInlineConfiguration } from 'vitest/config'
import { normalise } from './codegen/normalise.ts'
import { readSources } from './codegen/sources.ts'

/** The examples import the package by name; here that is its source. */
const alias = [
  { find: /^bonsai-openai$/, replacement: `${import.meta.dirname}/src/index.ts` },
  {
    find: /^bonsai-openai\/(core|streams|helpers|testing|schemas)$/,
    replacement: `${import.meta.dirname}/src/$1/index.ts`,
  },
  { find: /^bonsai-openai\/testing\/(.+)$/, replacement: `${import.meta.dirname}/src/testing/areas/$1.ts` },
  { find: /^bonsai-openai\/(.+)$/, replacement: `${import.meta.dirname}/src/$1.ts` },
]

const all = 'test/**/*.test.ts'
const slow = 'test/**/*.slow.*test.ts'
const nodeOnly = 'test/**/*.node.test.ts'
const endToEnd = 'test/e2e/**'

/** Today's document in the form that tells null by `nullable`, for the tests that hold the code against it in workerd too. */
const today: Plugin = {
  name: 'today',
  resolveId: (id) => (id === 'virtual:today' ? `\0${id}` : undefined),
  load(id) {
    if (id !== '\0virtual:today') return undefined
    const { facts, overlay } = readSources(new URL('spec/', import.meta.url))
    return `export default ${JSON.stringify(normalise(facts, overlay['x-names']).document)}`
  },
}

/** Tests of source in Node. */
function node(name: string, options: TestProjectInlineConfiguration['test']): TestProjectInlineConfiguration {
  return {
    resolve: { alias },
    plugins: [today],
    test: {
      name,
      globalSetup: ['test/support/faultServer.ts', 'test/support/socketServer.ts'],
      maxWorkers: '100%',
      ...options,
    },
  }
}

/** The same in workerd. */
function workerd(name: string, options: TestProjectInlineConfiguration['test']): TestProjectInlineConfiguration {
  const miniflare = { compatibilityDate: '2026-06-01', compatibilityFlags: ['nodejs_compat'] }
  return { ...node(name, options), plugins: [today, cloudflareTest({ miniflare })] }
}

/** Tests for daily work share a process or a Worker, which saves half of their time; a slow one, which may measure memory, has its own. */
export default defineConfig({
  test: {
    projects: [
      node('node', { include: [all], exclude: [endToEnd, slow], isolate: false }),
      workerd('workerd', { include: [all], exclude: [endToEnd, slow, nodeOnly], isolate: false }),
      node('slow-node', { include: [slow] }),
      workerd('slow-workerd', { include: [slow], exclude: [nodeOnly] }),
      {
        // For what they import of the example, which is a project of its own and finds the package by no name here.
        resolve: { alias },
        test: {
          name: 'e2e',
          sequence: { groupOrder: 1 },
          include: ['test/e2e/**/*.test.ts'],
          globalSetup: ['test/e2e/packed.ts', 'test/e2e/web.ts'],
          testTimeout: 60_000,
          hookTimeout: 120_000,
          expect: { poll: { timeout: 20_000 } },
          // Browsers and runtimes on a busy machine stumble now and then, which the report shows; what fails twice is a fault.
          retry: process.env['CI'] ? 1 : 0,
        },
      },
    ],
  },
})
