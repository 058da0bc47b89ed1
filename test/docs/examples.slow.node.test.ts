import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { format } from 'node:util'
import { afterAll, afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { streamed } from '../support/answers.ts'
import { chunk } from '../support/chunk.ts'
import { sse } from '../support/sse.ts'
import { type Block, fileName, readBlocks, readPages, root, toModule } from './support/blocks.ts'
import { compile } from './support/compile.ts'
import { prepare } from './support/context.ts'
import { readFragments } from './support/fragments.ts'
import { createPlatform, type Fetch, play } from './support/play.ts'

/*
 * Every example is compiled against the names that the package exports, and run. A block of TypeScript on a page is a module, whose
 * handlers are called; `no-run` after `ts` is for what can't run here. A block of `text` right after it is what it prints. An example of
 * a doc comment is a fragment, which takes what support/context.ts has for granted. Behind `fetch` and `WebSocket` is the mock of the API. Only the
 * examples of operations name objects that nobody has made, so they are answered by a stand-in.
 */
const blocks = readPages().flatMap(({ blocks }) => blocks.filter(({ language }) => /^tsx?$/.test(language)))
const fragments = await readFragments(['core', 'streams', 'testing', 'helpers'])
const calls = await readFragments(['operations'])

const folder = mkdtempSync(join(root, '.cache-examples-'))
const pathOf = (example: Block): string => join(folder, fileName(example))
for (const example of [...blocks, ...fragments, ...calls]) writeFileSync(pathOf(example), toModule(example))
afterAll(() => rmSync(folder, { recursive: true }))

beforeEach(() => {
  for (const [name, value] of Object.entries(createPlatform())) vi.stubGlobal(name, value)
  vi.stubEnv('OPENAI_API_KEY', 'sk-docs')
  vi.spyOn(console, 'log').mockImplementation(() => {})
  vi.spyOn(console, 'error').mockImplementation(() => {})
})
afterEach(() => {
  vi.restoreAllMocks()
  vi.unstubAllGlobals()
  vi.unstubAllEnvs()
})

/** What was printed, as Node prints it. */
function printed(): string {
  return vi
    .mocked(console.log)
    .mock.calls.map((values) => `${format(...values)}\n`)
    .join('')
}

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
      const isWebhook = block.code.includes('unwrapWebhook(request')
      await play(await import(/* @vite-ignore */ pathOf(block)), isWebhook)
      expect(warn.mock.calls).toEqual([])
      if (block.output !== undefined) expect(printed()).toBe(block.output)
    },
  )

  test('some show what they print', () => {
    expect(blocks.filter(({ output }) => output !== undefined).length).toBeGreaterThan(10)
  })

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

/** What in a body asks for a stream: in JSON, of speech, in a form. */
const asksForStream = /"stream":true|"stream_format":"sse"|name="stream"\r\n\r\ntrue/

/** The event that ends a stream, by what its path holds; chats end otherwise. */
const ends: [path: string, event: object][] = [
  ['/responses', { type: 'response.completed', response: { status: 'completed' } }],
  ['/images/generations', { type: 'image_generation.completed' }],
  ['/images/edits', { type: 'image_edit.completed' }],
  ['/audio/transcriptions', { type: 'transcript.text.done' }],
  ['/audio/speech', { type: 'speech.audio.done' }],
]

/** Answers streams with one event of their kind, and everything else with an empty list. */
const standIn: Fetch = async (input, init) => {
  const { pathname, searchParams } = new URL(`${input}`)
  const isStream = searchParams.get('stream') === 'true' || asksForStream.test(await new Response(init?.body).text())
  if (!isStream) return Response.json({ object: 'list', data: [], has_more: false })
  const end = ends.find(([path]) => pathname.includes(path))
  return streamed(sse(...(end ? [end[1]] : [chunk('Hi', 'stop'), '[DONE]'])))
}
