import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import ts from 'typescript'
import { expect, test } from 'vitest'

const root = join(import.meta.dirname, '../..')
const folder = join(root, 'examples/testing')
const guide = readFileSync(join(root, 'docs/guides/testing.md'), 'utf8')
const files = readdirSync(folder).filter((file) => file.endsWith('.ts'))
const texts = files.map((file) => readFileSync(join(folder, file), 'utf8'))

/** The calls of `test` in a file, as they are written. */
function testsIn(text: string): string[] {
  const source = ts.createSourceFile('file.ts', text, ts.ScriptTarget.Latest)
  return source.statements
    .map((statement) => statement.getText(source))
    .filter((statement) => statement.startsWith('test('))
}

const tests = files.flatMap((file, index) => (file.endsWith('.test.ts') ? testsIn(texts[index] ?? '') : []))

/** The guide marks what it takes from the example as `typescript`; a block of `ts` is a module of its own. */
const blocks = [...guide.matchAll(/^```typescript\n(.*?)^```$/gms)].map(([, code = '']) => code.trim())

test('the example has twelve tests, none longer than 15 lines', () => {
  expect(tests).toHaveLength(12)
  expect(tests.filter((one) => one.split('\n').length > 15)).toEqual([])
})

test('the guide is those tests', () => {
  expect(blocks.length).toBeGreaterThan(11)
  expect(blocks.filter((block) => !texts.some((text) => text.includes(block)))).toEqual([])
  expect(tests.filter((one) => !blocks.some((block) => block.includes(one)))).toEqual([])
})
