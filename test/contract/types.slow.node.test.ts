import { resolve } from 'node:path'
import ts from 'typescript'
import { expect, test } from 'vitest'
import { languageService } from '../support/languageService.ts'
import { componentsOf2024 } from './names.ts'
import type { Schema } from './support/document.ts'
import { codeName, membersOf, resolved, seed } from './support/spec.ts'

/* Each field that the document of 2024 gives to a component stands in the component's type, at any depth that has no name of its own. */

/** A field, by the way from its component's type: `['Run', 'usage', 'prompt_tokens']`; items of lists share their list's way. */
type Way = string[]

function waysIn(schema: Schema, way: Way): Way[] {
  const { properties = {}, items, additionalProperties: values } = schema.$ref ? {} : schema
  const members = schema.$ref ? [] : [...membersOf(schema), ...(schema.allOf ?? [])]
  return [
    ...Object.entries(properties).flatMap(([name, field]) => {
      // The brackets are how a form repeats a field, not part of its name.
      const here = [...way, name.replace('[]', '')]
      return [here, ...waysIn(field, here)]
    }),
    ...(items ? waysIn(items, way) : []),
    ...(typeof values === 'object' ? waysIn(values, way) : []),
    ...members.flatMap((member) => waysIn(member, way)),
  ]
}

const ways = componentsOf2024.flatMap((component) =>
  waysIn(resolved(seed.components.schemas[component] ?? {}), [codeName(component)]),
)

/** A program that asks for the type of every field. */
const program = `
import type * as schemas from '../../src/schemas/index.ts'

/** What a value holds under a name, whichever member of a union it is, and whether it is one of a list. */
type At<T, K> = T extends readonly (infer I)[] ? At<I, K> : T extends object ? (K extends keyof T ? T[K] : never) : never
type Is<T> = [T] extends [never] ? 'missing' : 'there'
${ways.map(([component, ...names], index) => `const way${index}: Is<${names.reduce((type, name) => `At<${type}, ${JSON.stringify(name)}>`, `schemas.${component}`)}> = 'there'`).join('\n')}
`

test('each field of 2024 stands in the types', { timeout: 60_000 }, () => {
  const path = resolve('test/contract/types2024.ts')
  const errors = languageService(path, program).getSemanticDiagnostics(path)
  const lines = errors.map(({ start = 0, messageText }) => {
    // The error stands at the name of the constant.
    const [index] = /\d+/.exec(program.slice(start)) ?? []
    return `${ways[Number(index)]?.join('.')}: ${ts.flattenDiagnosticMessageText(messageText, ' ')}`
  })
  expect(lines).toEqual([])
  expect(ways.length).toBeGreaterThan(800)
  console.log(`types of 2024: ${componentsOf2024.length} components, ${ways.length} fields stand in the types`)
})
