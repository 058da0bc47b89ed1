import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, afterEach, beforeEach, expect, test, vi } from 'vitest'
import { fileName, readBlocks, readPages, root, toModule } from './support/blocks.ts'
import { compile } from './support/compile.ts'
import { createFetch, play } from './support/play.ts'

/*
 * Each block of TypeScript on the pages is a module: it is compiled against the package's names, then run with the mock behind
 * `fetch` and a key in the environment; handlers that it exports are called. `no-run` after `ts` is for what can't run here.
 */
const blocks = readPages().flatMap(({ blocks }) => blocks.filter(({ language }) => /^tsx?$/.test(language)))
const folder = mkdtempSync(join(root, '.cache-docs-'))
for (const block of blocks) writeFileSync(join(folder, fileName(block)), toModule(block))

beforeEach(() => {
  vi.stubGlobal('fetch', createFetch())
  vi.stubEnv('OPENAI_API_KEY', 'sk-docs')
  vi.spyOn(console, 'log').mockImplementation(() => {})
  vi.spyOn(console, 'error').mockImplementation(() => {})
})
afterEach(() => {
  vi.restoreAllMocks()
  vi.unstubAllGlobals()
  vi.unstubAllEnvs()
})
afterAll(() => rmSync(folder, { recursive: true }))

test('every block compiles', () => {
  expect(compile(blocks)).toEqual([])
}, 60_000)

test('a block that does not compile is told by page and line', () => {
  const page = `# A page\n\n\`\`\`ts\nimport { createClient } from 'bonsai-openai/core/client'\n\nconst n: number = 'one'\n\`\`\`\n`
  const found = compile(readBlocks('docs/page.md', page))
  expect(found.map((line) => line.slice(0, 60))).toEqual([
    "docs/page.md:4: Cannot find module 'bonsai-openai/core/clien",
    "docs/page.md:6: Type 'string' is not assignable to type 'num",
  ])
}, 60_000)

test.for(blocks.filter(({ info }) => !info.includes('no-run')))(
  '$place runs on the mock',
  { timeout: 20_000 },
  async (block) => {
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => {})
    await play(await import(/* @vite-ignore */ join(folder, fileName(block))))
    expect(warn.mock.calls).toEqual([])
  },
)

test('few blocks are only compiled', () => {
  expect(blocks.length).toBeGreaterThan(40)
  expect(blocks.filter(({ info }) => info).length).toBeLessThan(4)
})
