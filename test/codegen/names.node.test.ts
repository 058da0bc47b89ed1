import { describe, expect, test } from 'vitest'
import { camelCase, checkTable } from '../../codegen/names.ts'
import { changed } from './toy.ts'

test.each([
  ['createRun', 'createRun'],
  ['create-realtime-call', 'createRealtimeCall'],
  ['Compactconversation', 'compactconversation'],
  ['list_input.items', 'listInputItems'],
])('%s is %s by rule', (id, name) => {
  expect(camelCase(id)).toBe(name)
})

/** Gives a component another name, in the table or by adding one. */
function withComponent(name: string, table: Record<string, string> = {}): () => Map<string, string> {
  const object = { type: 'object', properties: { x: { type: 'string' } }, required: ['x'] } as const
  return () =>
    changed((document) => {
      document.components.schemas[name] = structuredClone({ ...object, required: [...object.required] })
      Object.assign(document['x-names'].components, table)
    })
}

describe('error: a component', () => {
  test.each([
    ['that hides a global of ECMAScript', 'Error', 'The component Error would be Error, which hides the global'],
    ['that hides Response', 'Response', 'which hides the global of that name'],
    ['that is no identifier', 'Seed-2', 'The component Seed-2 would be Seed-2, which is no identifier'],
    ['that meets an export written by hand', 'createClient', 'which is an export that is written by hand already'],
    [
      'that meets a function',
      'plantTree',
      'The function of plantTree would be plantTree, which is The component plantTree',
    ],
    ['that meets params', 'PlantTreeParams', 'would be PlantTreeParams, which is The component PlantTreeParams'],
    ['that meets another and `Schema`', 'TreeSchema', 'would be TreeSchema, which is The schema of Tree already'],
  ])('%s', (_, name, message) => {
    expect(withComponent(name)).toThrow(message)
  })

  test('that the table calls as another, and which differs from it', () => {
    expect(withComponent('Tree-2', { 'Tree-2': 'Tree' })).toThrow('Two components would be called Tree and differ')
  })

  test('whose file is another where capitals do not count', () => {
    expect(withComponent('TREE')).toThrow("are one file where capitals don't count")
  })

  test('a name of the platform that ECMAScript does not have is none of these', () => {
    expect(withComponent('Image')).not.toThrow()
  })
})

test('error: an entry of the table that names nothing', () => {
  expect(() => checkTable({ gone: 'goneBy' }, ['here'], 'operation')).toThrow('renames the operation `gone`')
})
