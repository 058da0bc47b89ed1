import { execFileSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import * as library from '../../src/index.ts'

/*
 * The example of each generated function is compiled and run: all of them in one file beside src,
 * with the package's own names imported, and `client` and `bytes` from context.ts.
 */
const root = join(import.meta.dirname, '../..')
const folder = mkdtempSync(join(root, '.cache-examples-'))
afterAll(() => rmSync(folder, { recursive: true }))

const examples = new Map<string, string>()
for (const file of readdirSync(join(root, 'src/operations')).filter((name) => name.endsWith('.ts'))) {
  const [, lines] =
    readFileSync(join(root, 'src/operations', file), 'utf8').match(/^ \* @example\n((?: \* .*\n)+)/m) ?? []
  if (lines) examples.set(file.replace('.ts', ''), lines.replace(/^ \* /gm, ''))
}

const configuration = {
  extends: '../tsconfig.tools.json',
  compilerOptions: { noUnusedLocals: false },
  include: [],
  files: ['examples.ts'],
}

beforeAll(() => {
  const names = Object.keys(library).filter((name) =>
    [...examples.values()].some((code) => new RegExp(`\\b${name}\\b`).test(code)),
  )
  const functions = [...examples].map(([name, code]) => `  async ${name}() {\n${code}},\n`)
  writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify(configuration))
  writeFileSync(
    join(folder, 'examples.ts'),
    `import { ${names.join(', ')} } from '../src/index.ts'
import { bytes, client } from '../test/examples/context.ts'

const examples = {
${functions.join('')}}
console.log = () => {}
for (const run of Object.values(examples)) await run()
process.stdout.write(\`\${Object.keys(examples).length} examples ran\`)
`,
  )
})

test('each of the 69 functions has an example', () => {
  expect(examples.size).toBe(69)
})

test('the examples compile', () => {
  execFileSync('tsc', ['-p', folder], { stdio: 'inherit' })
}, 60_000)

test('the examples run', () => {
  const printed = execFileSync('node', [join(folder, 'examples.ts')], { encoding: 'utf8' })
  expect(printed).toBe('69 examples ran')
})
