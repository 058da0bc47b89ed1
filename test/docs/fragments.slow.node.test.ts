import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, afterEach, beforeEach, expect, test, vi } from 'vitest'
import { fileName, root, toModule } from './support/blocks.ts'
import { compile } from './support/compile.ts'
import { prepare } from './support/context.ts'
import { readFragments } from './support/fragments.ts'
import { createFetch } from './support/play.ts'

/*
 * The examples of doc comments in core, streams and testing, as the reference shows them: fragments that take a client, params
 * or a request for granted, which context.ts has. Those of operations and helpers have tests of their own.
 */
const fragments = await readFragments(['core', 'streams', 'testing'])
const folder = mkdtempSync(join(root, '.cache-fragments-'))
for (const fragment of fragments) writeFileSync(join(folder, fileName(fragment)), toModule(fragment))

beforeEach(() => {
  vi.stubGlobal('fetch', createFetch())
  vi.stubEnv('OPENAI_API_KEY', 'sk-docs')
  vi.spyOn(console, 'log').mockImplementation(() => {})
})
afterEach(() => {
  vi.restoreAllMocks()
  vi.unstubAllGlobals()
  vi.unstubAllEnvs()
})
afterAll(() => rmSync(folder, { recursive: true }))

test('there are many', () => expect(fragments.length).toBeGreaterThan(25))

test('they compile', () => {
  expect(compile(fragments, { noUncheckedIndexedAccess: false, noImplicitReturns: false })).toEqual([])
}, 60_000)

test.for(fragments)('$place runs on the mock', { timeout: 20_000 }, async (fragment) => {
  await prepare()
  const { example } = await import(/* @vite-ignore */ join(folder, fileName(fragment)))
  const result = await example()
  if (result instanceof Response) await result.text()
})
