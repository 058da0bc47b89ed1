import { expect, test } from 'vitest'
import { byHand, changed, filesOf, toy } from './toy.ts'

const files = filesOf(toy)

test('makes files for each operation, streaming version, alias, component and params', () => {
  expect([...files.keys()].sort()).toMatchSnapshot()
})

test.each([...files.keys()])('%s', (path) => {
  expect(files.get(path)).toMatchSnapshot()
})

test('is a function of the document', () => {
  expect(filesOf(structuredClone(toy))).toEqual(files)
})

test('error: a reference to nothing', () => {
  expect(() => changed(({ components }) => delete components.schemas['Wood'])).toThrow(
    'no component #/components/schemas/Wood',
  )
})

test('error: a component that is nothing but itself', () => {
  const words = { oneOf: [{ type: 'string' as const }, { $ref: '#/components/schemas/Map' }] }
  const places = { oneOf: [{ type: 'object' as const }, { $ref: '#/components/schemas/Words' }] }
  expect(() =>
    changed(({ components: { schemas } }) => {
      schemas['Words'] = words
      schemas['Map'] = places
    }),
  ).toThrow('is GardenMap is Words')
})

test('an operation without a handler is answered by the store', () => {
  const text = filesOf(toy, { ...byHand, handlers: new Map() }).get('testing/areas/trees.ts')
  expect(text).toContain('handlers: {\n},\ngenerics: {\nfellTree: ')
})
