import { expect, test } from 'vitest'
import { changeLines, changesBetween } from '../../codegen/changes.ts'
import type { Document, Schema } from '../../codegen/document.ts'

function documentWith(
  fields: Record<string, Schema>,
  required: string[] = [],
  others: Record<string, Schema> = {},
): Document {
  return {
    paths: {
      '/trees': {
        get: {
          operationId: 'listTrees',
          tags: [],
          parameters: [{ name: 'limit', in: 'query', schema: { type: 'integer', maximum: 100 } }],
          responses: { 200: { content: { 'application/json': { schema: { $ref: '#/components/schemas/Tree' } } } } },
        },
      },
    },
    components: { schemas: { Tree: { type: 'object', properties: fields, required }, ...others } },
  }
}

function fieldsFrom(before: Schema, after: Schema, others: Record<string, Schema> = {}): string[] {
  return changesBetween(documentWith({ age: before }, [], others), documentWith({ age: after }, [], others)).fields
    .narrowed
}

test('nothing changed', () => {
  const same = documentWith({ age: { type: 'integer' } })
  expect(changeLines(changesBetween(same, structuredClone(same)))).toEqual([])
})

test('operations that came, went and moved', () => {
  const before = documentWith({})
  const after = documentWith({})
  const list = before.paths['/trees']?.['get']
  if (!list) throw new Error('no operation')
  after.paths = { '/forest/trees': { get: list, post: { ...list, operationId: 'plantTree' } } }
  expect(changesBetween(before, after).operations).toEqual({
    came: ['plantTree'],
    went: [],
    moved: ['listTrees: GET /trees is GET /forest/trees now'],
  })
  expect(changesBetween(after, before).operations.went).toEqual(['plantTree'])
})

test('components and fields that came and went; those of a new component are told by it', () => {
  const before = documentWith({ age: { type: 'integer' } })
  const after = documentWith({ height: { type: 'number' } }, ['height'], {
    Leaf: { type: 'object', properties: { colour: { type: 'string' } } },
  })
  expect(changeLines(changesBetween(before, after))).toEqual([
    '1 components that came:',
    '  Leaf',
    '1 fields that came:',
    '  Tree.height, required',
    '1 fields that went:',
    '  Tree.age',
  ])
})

test.each<[string, Schema, Schema, string[]]>([
  ['null', { type: 'string', nullable: true }, { type: 'string' }, ['Tree.age: null no more']],
  [
    'a type',
    { oneOf: [{ type: 'string' }, { type: 'integer' }] },
    { type: 'string' },
    ['Tree.age: integer no more, string now'],
  ],
  ['integer to number is wider', { type: 'integer' }, { type: 'number' }, []],
  ['values', { type: 'string', enum: ['a', 'b'] }, { type: 'string', enum: ['b', 'c'] }, ['Tree.age: a no more']],
  ['all other values', { type: 'string' }, { type: 'string', enum: ['a'] }, ['Tree.age: other values no more']],
  [
    'limits',
    { type: 'string', maxLength: 9 },
    { type: 'string', maxLength: 8, minLength: 1 },
    ['Tree.age: `minLength` 1 now; `maxLength` 8 now'],
  ],
  ['limits that went', { type: 'string', maxLength: 9 }, { type: 'string' }, []],
])('what is narrowed: %s', (_name, before, after, expected) => expect(fieldsFrom(before, after)).toEqual(expected))

test('a reference is seen through', () => {
  const Age: Schema = { type: 'string', enum: ['old'], nullable: true }
  const reference: Schema = { $ref: '#/components/schemas/Age' }
  const document = (age: Schema): Document => documentWith({ age }, [], { Age })
  expect(changesBetween(document(Age), document(reference)).fields).toMatchObject({
    renamed: ['Tree.age: what stands there is Age now'],
    narrowed: [],
  })
  expect(fieldsFrom({ type: 'integer' }, reference, { Age })).toEqual([
    'Tree.age: integer no more, string now; other values no more',
  ])
})

test('a field that is required now', () => {
  const fields: Record<string, Schema> = { age: { type: 'integer' } }
  expect(changesBetween(documentWith(fields), documentWith(fields, ['age'])).fields.narrowed).toEqual([
    'Tree.age: required now',
  ])
})
