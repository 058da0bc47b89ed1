import { execFile } from 'node:child_process'
import { cpSync, mkdirSync, readdirSync, readFileSync, statSync, symlinkSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { promisify } from 'node:util'
import { beforeAll, describe, expect, inject, test } from 'vitest'
import { operationNames } from '../../scripts/bundle.ts'
import { publicEntries, sourceFiles } from '../../scripts/exports.ts'

const { consumers } = inject('packed')
const modules = join(import.meta.dirname, '../../node_modules')
const folder = join(consumers, 'types')
const dist = join(consumers, 'node_modules/bonsai-openai/dist')

/** The compilers that are supported: 5.9, 6.0 and 7.0. */
const compilers = ['typescript-5', 'typescript', 'typescript-7']
const newest = compilers.at(-1)

/** Programs with one call: a small answer, a large one, an upload, and the largest stream. */
const oneCall = {
  createEmbedding:
    "console.log((await createEmbedding(client, { model: 'm', input: 'a' })).data[0]?.embedding[0]?.toFixed())",
  createChatCompletion:
    "console.log((await createChatCompletion(client, { model: 'm', messages: [{ role: 'user', content: 'a' }] })).choices[0]?.message.content)",
  createFile: "console.log((await createFile(client, { file: new File([], 'a'), purpose: 'batch' })).id)",
  createRunStream:
    "for await (const { event, data } of await createRunStream(client, { thread_id: 'a', assistant_id: 'a' })) if (event === 'thread.run.created') console.log(data.instructions)",
  createResponse: "console.log((await createResponse(client, { model: 'm', input: 'a' })).output[0]?.type)",
}

/** The most bytes of declarations; the items and tools of Responses, which hold one another, come as one. */
function mostDeclarations(files: string[]): number {
  const holds = (component: string): boolean => files.includes(join(dist, `schemas/${component}.d.ts`))
  if (holds('ResponseStreamEvent')) return 279_000
  return holds('ResponseTool') ? 215_000 : 120_000
}

beforeAll(() => {
  mkdirSync(folder)
  symlinkSync(join(modules, '@cloudflare'), join(consumers, 'node_modules/@cloudflare'))
  // Copies, since the types of Bun take those of the newest Node from beside them.
  const node = 'types-node-26'
  const copies = {
    '@types/bun': '@types/bun',
    'bun-types': 'bun-types',
    '@types/node': node,
    'undici-types': `${node}/node_modules/undici-types`,
  }
  for (const [name, from] of Object.entries(copies))
    cpSync(join(modules, from), join(consumers, 'node_modules', name), { recursive: true })
})

interface Compilation {
  compiler: string
  source: string
  options: object
  flags?: string[]
}

const strict = {
  strict: true,
  noEmit: true,
  target: 'es2022',
  lib: ['es2023', 'dom', 'dom.iterable', 'dom.asynciterable'],
  types: [],
}

/** What the compiler prints for a program; a type error rejects with it. */
async function compile({ compiler, source, options, flags = [] }: Compilation): Promise<string> {
  const name = `${compiler}-${readdirSync(folder).length}`
  writeFileSync(join(folder, `${name}.ts`), source)
  writeFileSync(
    join(folder, `${name}.json`),
    JSON.stringify({ compilerOptions: { ...strict, ...options }, files: [`${name}.ts`] }),
  )
  const tsc = join(modules, compiler, 'bin/tsc')
  const { stdout } = await promisify(execFile)('node', [tsc, '-p', `${name}.json`, ...flags], { cwd: folder }).catch(
    ({ stdout }) => Promise.reject(new Error(stdout)),
  )
  return stdout
}

describe.each(compilers)('a program with one call costs little: %s', (compiler) => {
  test.each(Object.entries(oneCall))('%s', async (name, call) => {
    const source = [
      "import { createClient } from 'bonsai-openai/core'",
      `import { ${name} } from 'bonsai-openai/operations/${name}'`,
      "const client = createClient({ apiKey: 'a' })",
      call,
    ].join('\n')
    const options = { module: 'nodenext', skipLibCheck: true }
    const printed = await compile({ compiler, source, options, flags: ['--extendedDiagnostics', '--listFiles'] })
    const declarations = printed.split('\n').filter((line) => line.startsWith(dist))
    expect(declarations).toContain(join(dist, `operations/${name}.d.ts`))
    expect(Number(/^Instantiations: +(\d+)/m.exec(printed)?.[1])).toBeLessThanOrEqual(1_500)
    expect(bytes(declarations)).toBeLessThanOrEqual(mostDeclarations(declarations))
  })
})

test.each(operationNames())('%s and core have few declarations', (name) => {
  const files = reach([join(dist, 'core/index.d.ts'), join(dist, `operations/${name}.d.ts`)])
  expect(files.size).toBeGreaterThan(10)
  expect(bytes([...files])).toBeLessThanOrEqual(mostDeclarations([...files]))
})

/** Declaration files that some files import, at any depth. */
function reach(files: string[], found = new Set<string>()): Set<string> {
  for (const file of files) {
    if (found.has(file)) continue
    found.add(file)
    const imports = [...readFileSync(file, 'utf8').matchAll(/(?:from |import\()['"](\.[^'"]+)\.ts['"]/g)]
    reach(
      imports.map(([, path = '']) => join(dirname(file), `${path}.d.ts`)),
      found,
    )
  }
  return found
}

function bytes(files: string[]): number {
  return files.reduce((sum, file) => sum + statSync(file).size, 0)
}

/** The whole package, each entry by its name. */
const everything = Object.keys(publicEntries(sourceFiles()))
  .map((entry, index) => `export * as entry${index} from '${join('bonsai-openai', entry)}'`)
  .join('\n')

const resolutions = [
  { module: 'esnext', moduleResolution: 'bundler' },
  { module: 'node16', moduleResolution: 'node16' },
]
const platforms = [{}, { lib: ['es2023'], types: ['@cloudflare/workers-types'] }, { lib: ['es2023'], types: ['bun'] }]

/** Every pair of settings under the older compilers, and every combination under the newest, which is faster by far. */
const settings = compilers.flatMap((compiler) =>
  resolutions.flatMap((resolution, r) =>
    platforms.flatMap((platform, p) =>
      [true, false]
        .filter((exact) => (compiler === newest && p < 2) || exact === (r === p % 2))
        .map((exactOptionalPropertyTypes) => ({
          compiler,
          options: { ...resolution, ...platform, exactOptionalPropertyTypes, skipLibCheck: false },
        })),
    ),
  ),
)

test.each(settings)('all declarations compile: $compiler, $options', async ({ compiler, options }) => {
  await compile({ compiler, source: everything, options })
})

test.each(compilers)('error: a wrong call is seen by %s', async (compiler) => {
  const source = "import { createClient } from 'bonsai-openai'\ncreateClient({ apiKey: 1 })"
  const found = compile({ compiler, source, options: { module: 'node16', skipLibCheck: true } })
  await expect(found).rejects.toThrow("Type 'number' is not assignable to type 'APIKey | undefined'")
})
