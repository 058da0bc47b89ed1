import { expect, test } from 'vitest'
import type { Document, Schema } from '../../codegen/document.ts'
import { type Words, worded } from '../../codegen/words.ts'

const ref = (name: string): Schema => ({ $ref: `#/components/schemas/${name}` })

const document: Document = {
  paths: {
    '/trees': {
      get: {
        operationId: 'listTrees',
        tags: [],
        parameters: [{ name: 'limit', in: 'query', schema: { type: 'integer' } }],
        requestBody: {
          content: { 'application/json': { schema: { type: 'object', properties: { age: { type: 'integer' } } } } },
        },
        responses: { 200: { content: { 'application/json': { schema: ref('Tree') } } } },
      },
    },
  },
  components: {
    schemas: {
      Leaf: { type: 'object' },
      Tree: {
        type: 'object',
        properties: {
          age: { type: 'integer' },
          kind: { type: 'string', enum: ['tree'] },
          leaf: ref('Leaf'),
          fruit: { description: 'Said already.', type: 'string' },
          name: { oneOf: [{ type: 'string' }, { type: 'array', items: { type: 'string' } }] },
          rings: { type: 'array', items: { type: 'object', properties: { age: { type: 'number' } } } },
          events: {
            oneOf: [
              { type: 'object', properties: { type: { type: 'string', enum: ['fell'] }, age: { type: 'integer' } } },
              { type: 'object', properties: { type: { type: 'string', enum: ['grew'] }, age: { type: 'integer' } } },
            ],
          },
        },
      },
    },
  },
}

const words: Words = {
  names: {
    age: 'How old it is.',
    name: { string: 'Its name.', 'list or string': 'Its names.' },
    leaf: 'A leaf of it.',
    limit: 'At most so many.',
  },
  places: {
    'Tree.rings.age': 'In which year it grew.',
    'Tree.events(fell).age': 'When it fell.',
    'Tree.events.type': 'What happened.',
  },
  components: { Tree: 'A tree.', Leaf: 'A leaf.' },
  operations: { listTrees: { summary: 'Lists trees.', returns: 'Trees.' } },
}

const { paths, components } = worded(document, words)
const fields = components.schemas['Tree']?.properties ?? {}

test('a component and an operation have their own words', () => {
  expect(components.schemas['Tree']?.description).toBe('A tree.')
  expect(paths['/trees']?.['get']).toMatchObject({
    summary: 'Lists trees.',
    responses: { 200: { description: 'Trees.' } },
  })
})

test('a field or parameter has the words of its name, by its type where they differ', () => {
  expect(fields['age']?.description).toBe('How old it is.')
  expect(fields['name']?.description).toBe('Its names.')
  expect(paths['/trees']?.['get']?.parameters?.[0]?.description).toBe('At most so many.')
  const body = paths['/trees']?.['get']?.requestBody?.content['application/json']?.schema
  expect(body?.properties?.['age']?.description).toBe('How old it is.')
})

test('the words of a place come first, those of a member of a union before those of all', () => {
  expect(fields['rings']?.items?.properties?.['age']?.description).toBe('In which year it grew.')
  const [fell, grew] = fields['events']?.oneOf ?? []
  expect(fell?.properties?.['age']?.description).toBe('When it fell.')
  expect(grew?.properties?.['age']?.description).toBe('How old it is.')
  expect(grew?.properties?.['type']?.description).toBe('What happened.')
})

test('a constant says its value; a reference takes the words of its component', () => {
  expect(fields['kind']?.description).toBe('Always `tree`.')
  expect(fields['leaf']).toEqual(ref('Leaf'))
})

test('what is described stays so', () => {
  expect(fields['fruit']?.description).toBe('Said already.')
})
