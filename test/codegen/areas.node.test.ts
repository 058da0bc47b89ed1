import { describe, expect, test } from 'vitest'
import { areaOf, type Selection, selected } from '../../codegen/areas.ts'
import type { Document, OperationObject, Schema } from '../../codegen/document.ts'

const ref = (name: string): Schema => ({ $ref: `#/components/schemas/${name}` })

function operation(operationId: string, answer: string, others: Partial<OperationObject> = {}): OperationObject {
  return {
    operationId,
    tags: [],
    responses: { 200: { content: { 'application/json': { schema: ref(answer) } } } },
    ...others,
  }
}

const object = (fields: Record<string, Schema> = {}): Schema => ({ type: 'object', properties: fields })

const document: Document = {
  paths: {
    '/trees': {
      get: operation('listTrees', 'Trees', { tags: ['Woods'] }),
      post: operation('plantTree', 'Tree', {
        parameters: [{ name: 'order', in: 'query', schema: ref('Order') }],
        requestBody: { content: { 'application/json': { schema: ref('Seed') } } },
        'x-stream': { events: 'chat', schema: ref('Growth') },
      }),
    },
    '/trees/{tree_id}': { get: operation('getTree', 'Tree') },
    '/trees/{tree_id}?beta=true': { get: operation('betaGetTree', 'BetaTree') },
    '/treesome': { get: operation('listFolk', 'Folk') },
  },
  components: {
    schemas: {
      Trees: object({ data: { type: 'array', items: ref('Tree') } }),
      Tree: object({ parent: ref('Tree'), leaf: { oneOf: [ref('Leaf'), { type: 'string' }] } }),
      Leaf: object(),
      Order: { type: 'string' },
      Seed: object(),
      Growth: object(),
      BetaTree: object(),
      Folk: object({ tag: ref('Tag') }),
      Tag: object(),
    },
  },
}

const areas = { Trees: ['/trees'], Folk: ['/treesome'] }

function names(generate: Partial<Selection['generate']>): { operations: string[]; components: string[] } {
  const { paths, components } = selected(document, {
    areas,
    generate: { areas: [], operations: [], components: [], ...generate },
  })
  return {
    operations: Object.values(paths).flatMap((item) => Object.values(item).map((one) => one.operationId)),
    components: Object.keys(components.schemas),
  }
}

test('an area is every operation whose path begins like it, and what they reach', () => {
  expect(names({ areas: ['Trees'] })).toEqual({
    operations: ['listTrees', 'plantTree', 'getTree'],
    components: ['Trees', 'Tree', 'Leaf', 'Order', 'Seed', 'Growth'],
  })
})

test('a single operation, and a component that none reaches', () => {
  expect(names({ operations: ['getTree'], components: ['Folk'] })).toEqual({
    operations: ['getTree'],
    components: ['Tree', 'Leaf', 'Folk', 'Tag'],
  })
})

test('an operation without a tag gets its area as one', () => {
  const { paths } = selected(document, { areas, generate: { areas: ['Trees'], operations: [], components: [] } })
  expect(paths['/trees']?.['get']?.tags).toEqual(['Woods'])
  expect(paths['/trees']?.['post']?.tags).toEqual(['Trees'])
})

describe('the area of a path', () => {
  test.each([
    ['/trees', 'Trees'],
    ['/trees/{tree_id}/leaves', 'Trees'],
    ['/treesome', 'Folk'],
    ['/tree', undefined],
    ['/trees?beta=true', undefined],
    ['/trees/{tree_id}?beta=true', undefined],
  ])('%s: %s', (path, area) => expect(areaOf(path, areas)).toBe(area))
})

test('error: what there is not', () => {
  expect(() => names({ areas: ['Woods'] })).toThrow('the area Woods')
  expect(() => names({ operations: ['cutTree'] })).toThrow('the operation cutTree')
  expect(() => names({ components: ['Stump'] })).toThrow('the component Stump')
})
