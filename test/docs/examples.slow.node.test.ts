import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { streamed } from '../support/answers.ts'
import { chunk } from '../support/chunk.ts'
import { namedSSE, sse } from '../support/sse.ts'
import { type Block, fileName, readBlocks, readPages, root, toModule } from './support/blocks.ts'
import { compile } from './support/compile.ts'
import { prepare } from './support/context.ts'
import { readFragments } from './support/fragments.ts'
import { createFetch, type Fetch, play } from './support/play.ts'

/*
 * Every example is compiled against the names that the package exports, and run. A block of TypeScript on a page is a module, whose
 * handlers are called; `no-run` after `ts` is for what can't run here. An example of a doc comment is a fragment, which takes what
 * support/context.ts has for granted. Behind `fetch` is the mock of the API. Only the examples of operations name objects that nobody
 * has made, so they are answered by a stand-in.
 */
const blocks = readPages().flatMap(({ blocks }) => blocks.filter(({ language }) => /^tsx?$/.test(language)))
const fragments = await readFragments(['core', 'streams', 'testing', 'helpers'])
const calls = await readFragments(['operations'])

const folder = mkdtempSync(join(root, '.cache-examples-'))
const pathOf = (example: Block): string => join(folder, fileName(example))
for (const example of [...blocks, ...fragments, ...calls]) writeFileSync(pathOf(example), toModule(example))
afterAll(() => rmSync(folder, { recursive: true }))

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

/** Runs a fragment, and reads the answer that it may give to its end. */
async function run(fragment: Block): Promise<void> {
  const { example } = await import(/* @vite-ignore */ pathOf(fragment))
  const result = await example()
  if (result instanceof Response) await result.text()
}

describe('blocks of pages', () => {
  test('compile', () => {
    expect(compile(blocks)).toEqual([])
  }, 60_000)

  test('one that does not compile is told by page and line', () => {
    const page = `# A page\n\n\`\`\`ts\nimport { createClient } from 'bonsai-openai/core/createClient'\n\nconst n: number = 'one'\n\`\`\`\n`
    const found = compile(readBlocks('docs/page.md', page))
    expect(found.map((line) => line.slice(0, 60))).toEqual([
      "docs/page.md:4: Cannot find module 'bonsai-openai/core/creat",
      "docs/page.md:6: Type 'string' is not assignable to type 'num",
    ])
  }, 60_000)

  test.for(blocks.filter(({ info }) => !info.includes('no-run')))(
    '$place runs on the mock',
    { timeout: 20_000 },
    async (block) => {
      const warn = vi.spyOn(console, 'warn').mockImplementation(() => {})
      await play(await import(/* @vite-ignore */ pathOf(block)))
      expect(warn.mock.calls).toEqual([])
    },
  )

  test('few are only compiled', () => {
    expect(blocks.length).toBeGreaterThan(40)
    expect(blocks.filter(({ info }) => info).length).toBeLessThan(4)
  })
})

describe('doc comments', () => {
  test('there are many', () => expect(fragments.length).toBeGreaterThan(40))

  test.each(['helpers', 'operations'])('each function of %s has an example', async (module) => {
    const names = Object.keys(await import(`../../src/${module}/index.ts`))
    const shown = [...fragments, ...calls].map(({ place }) => place)
    expect(names.filter((name) => !shown.includes(`${module}/${name}:1`))).toEqual([])
  })

  test('compile', () => {
    const looser = { noUncheckedIndexedAccess: false, noImplicitReturns: false }
    expect(compile([...fragments, ...calls], looser)).toEqual([])
  }, 60_000)

  test.for(fragments)('$place runs on the mock', { timeout: 30_000 }, async (fragment) => {
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => {})
    await prepare()
    await run(fragment)
    expect(warn.mock.calls).toEqual([])
  })

  test.for(calls)('$place runs', async (call) => {
    vi.stubGlobal('fetch', standIn)
    vi.spyOn(console, 'warn').mockImplementation(() => {})
    await run(call)
  })
})

/** Answers streams with one chunk or event, and everything else with an empty list. */
const standIn: Fetch = async (url, init) => {
  if (!`${url}${init?.body}`.match(/stream=true|"stream":true/))
    return Response.json({ object: 'list', data: [], has_more: false })
  return streamed(
    `${url}`.includes('/responses') ? namedSSE(['response.completed', end]) : sse(chunk('Hi', 'stop'), '[DONE]'),
  )
}

const end = {
  type: 'response.completed',
  response: { id: 'resp_1', status: 'completed', output: [] },
  sequence_number: 0,
}
