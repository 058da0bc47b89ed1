import { join } from 'node:path'
import ts from 'typescript'
import { expect, test } from 'vitest'
import { languageService } from '../../support/languageService.ts'

const folder = import.meta.dirname

/** What the compiler says of a program. */
function errorsOf(program: string): string {
  const path = join(folder, 'program.ts')
  const found = languageService(path, program).getSemanticDiagnostics(path)
  return found.map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n')).join('\n')
}

const imports = `
import { toStandardJsonSchema } from '@valibot/to-json-schema'
import * as v from 'valibot'
import { defineOutput } from '../../../src/helpers/defineOutput.ts'
import { defineTool } from '../../../src/helpers/defineTool.ts'
const Tree = v.object({ name: v.string() })
`

test.each([
  ['defineOutput', `defineOutput({ name: 'tree', schema: Tree })`],
  ['defineTool', `defineTool({ name: 'tree', parameters: Tree, run: () => 1 })`],
])('the type error of %s for a schema without JSON Schema names the way', { timeout: 60_000 }, (_, call) => {
  expect(errorsOf(`${imports}${call}`)).toContain(
    'convert it with toStandardJsonSchema of @valibot/to-json-schema, or pass { schema, jsonSchema }',
  )
})

test('the ways that it names compile', { timeout: 60_000 }, () => {
  const calls = `
    defineOutput({ name: 'tree', schema: toStandardJsonSchema(Tree) })
    defineOutput({ name: 'tree', schema: { schema: Tree, jsonSchema: { type: 'object' } } })
    defineTool({ name: 'tree', parameters: toStandardJsonSchema(Tree), run: ({ name }) => name.length })
    defineTool({ name: 'tree', parameters: { schema: Tree, jsonSchema: { type: 'object' } }, run: ({ name }) => name.length })
  `
  expect(errorsOf(imports + calls)).toBe('')
})
