import { join } from 'node:path'
import { expect, test } from 'vitest'
import { operationsTable } from '../../codegen/files/operationsTable.ts'
import { readHandWritten } from '../../codegen/handWritten.ts'
import { createModel } from '../../codegen/model.ts'
import { withCodeNames } from '../../codegen/names.ts'
import { replaceBetween } from '../../codegen/replaceBetween.ts'
import { toy } from './toy.ts'

const { exports, handlers } = readHandWritten(join(import.meta.dirname, '../../src'))

test('what the barrels export is known, by list and by file', () => {
  for (const name of ['createClient', 'APIError', 'RequestOptions', 'EventStream', 'textDeltas', 'Tool', 'paginate'])
    expect([...exports]).toContain(name)
  expect([...exports]).not.toContain('send')
})

test("the mock's handlers are found where they are written", () => {
  expect(handlers.get('createRun')).toBe('testing/resources/runs.ts')
  expect(handlers.get('listModels')).toBe('testing/resources/models.ts')
  expect(handlers.get('createResponse')).toBe('testing/resources/responses/createResponse.ts')
})

test("README's table has each operation under its tag, and an alias beside its function", () => {
  expect(operationsTable(createModel(withCodeNames(toy, toy['x-names'])))).toMatchInlineSnapshot(`
    "| area | functions |
    | --- | --- |
    | Gardens | \`plantTree\`, \`listAllTrees\` |
    | Trees | \`fellTree\`, \`makeGraft\` (also as \`makeGarft\`, as the document spells it) |

    With a streaming version: \`plantTreeStream\`."
  `)
})

test('what is generated stands between its markers', () => {
  const text = 'a\n<!-- x: generated from spec/ by codegen/ -->\nold\n<!-- end of x -->\nb\n'
  expect(replaceBetween(text, 'x', 'new')).toBe(text.replace('old', '\nnew\n'))
  expect(replaceBetween(replaceBetween(text, 'x', 'new'), 'x', 'new')).toBe(text.replace('old', '\nnew\n'))
})

test('error: a README without the markers', () => {
  expect(() => replaceBetween('', 'x', 'new')).toThrow('put them back')
})
