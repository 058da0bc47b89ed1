import { describe, expect, test } from 'vitest'
import type { SourceSchema } from '../../../codegen/normalise/source.ts'
import { inner, leaf, read, ref } from './read.ts'

describe('names', () => {
  test('a component is renamed, with what refers to it', () => {
    const { document } = read({ Error: leaf, Tree: { items: ref('Error') } }, { components: { Error: 'ErrorObject' } })
    expect(document.components.schemas).toEqual({
      ErrorObject: inner(leaf).schema,
      Tree: { type: 'array', items: ref('ErrorObject') },
    })
  })
  test('an equal component becomes its twin', () => {
    const { document, seen } = read({ 'Leaf-2': leaf, Leaf: leaf }, { components: { 'Leaf-2': 'Leaf' } })
    expect(Object.keys(document.components.schemas)).toEqual(['Leaf'])
    expect(seen.get('equal component')).toBe(1)
  })
  test('error: two components of one name that differ', () => {
    const schemas = { 'Leaf-2': { type: 'string' }, Leaf: leaf }
    expect(() => read(schemas, { components: { 'Leaf-2': 'Leaf' } })).toThrow('would be called Leaf and differ')
  })
  test('error: an entry that names nothing', () => {
    expect(() => read({}, { components: { None: 'Nothing' } })).toThrow('`None`, which the document does not have')
    expect(() => read({}, { operations: { None: 'nothing' } })).toThrow('renames the operation `None`')
  })
})

test('error: a keyword that nobody decided about', () => {
  const schema: SourceSchema & { uniqueItems: boolean } = { type: 'array', uniqueItems: true }
  expect(() => inner(schema)).toThrow('Tested has the keyword `uniqueItems`')
})

test('a component that others are made of is counted once', () => {
  const part: SourceSchema = { properties: { a: { anyOf: [{ type: 'string' }, { type: 'null' }] } } }
  const { seen } = read({ Part: part, A: { allOf: [ref('Part'), leaf] }, B: { allOf: [ref('Part'), leaf] } })
  expect(seen.get('null in a union')).toBe(1)
})

test('what several components are made of is not shared, so that an overlay changes one of them alone', () => {
  const { document } = read({ Part: leaf, A: { allOf: [ref('Part'), { properties: {} }] } })
  const { Part, A } = document.components.schemas
  expect(A?.properties?.['kind']).toEqual(Part?.properties?.['kind'])
  expect(A?.properties?.['kind']).not.toBe(Part?.properties?.['kind'])
})
