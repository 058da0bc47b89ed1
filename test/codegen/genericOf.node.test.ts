import { expect, test } from 'vitest'
import type { Document, OperationObject, Schema } from '../../codegen/document.ts'
import { type Generic, genericOf } from '../../codegen/genericOf.ts'
import { createModel } from '../../codegen/model.ts'

const tree: Schema = {
  type: 'object',
  properties: {
    id: { type: 'string' },
    object: { type: 'string', enum: ['garden.tree'] },
    status: { type: 'string', enum: ['growing', 'completed'] },
    felled_at: { type: 'integer', nullable: true },
    name: { type: 'string' },
    height: { type: 'number' },
    garden_id: { type: 'string' },
  },
  required: ['id', 'object', 'status', 'felled_at', 'name'],
}
const schemas: Record<string, Schema> = {
  Tree: tree,
  Trees: { type: 'object', properties: { data: { type: 'array', items: ref('Tree') } }, required: ['data'] },
  Gone: {
    type: 'object',
    properties: { id: { type: 'string' }, deleted: { type: 'boolean' } },
    required: ['id', 'deleted'],
  },
  NewTree: { type: 'object', properties: { name: { type: 'string' }, height: { type: 'string' } } },
}

function ref(name: string): Schema {
  return { $ref: `#/components/schemas/${name}` }
}

function operation(
  operationId: string,
  answer: string | undefined,
  sent?: string,
  params: string[] = [],
): OperationObject {
  const content = answer?.includes('/')
    ? { [answer]: { schema: { type: 'string', format: 'binary' } as Schema } }
    : answer
      ? { 'application/json': { schema: ref(answer) } }
      : {}
  return {
    operationId,
    tags: [],
    parameters: params.map((name) => ({ name, in: 'path', required: true, schema: { type: 'string' } })),
    ...(sent && { requestBody: { content: { 'application/json': { schema: ref(sent) } } } }),
    responses: { 200: { content } },
  }
}

const trees = '/gardens/{garden_id}/trees'
const document: Document = {
  paths: {
    [trees]: { post: operation('plant', 'Tree', 'NewTree', ['garden_id']), get: operation('list', 'Trees') },
    [`${trees}/{tree_id}`]: {
      get: operation('get', 'Tree'),
      post: operation('rename', 'Tree', 'NewTree'),
      delete: operation('fell', 'Gone'),
    },
    [`${trees}/{tree_id}/water`]: { post: operation('water', 'Tree') },
    [`${trees}/{tree_id}/graft`]: { post: operation('graft', 'Tree', 'NewTree') },
    [`${trees}/{tree_id}/photo`]: { get: operation('photo', 'image/png') },
    '/soil': { post: operation('testSoil', 'Gone', 'NewTree') },
  },
  components: { schemas },
}
const model = createModel(document)
const generics = new Map(model.operations.map((one): [string, Generic] => [one.id, genericOf(one, model, () => true)]))

const made = { id: 'text', object: 'garden.tree', status: 'completed', felled_at: null, name: 'Demo' }
const item = `${trees}/{tree_id}`

test('a collection is posted to and listed', () => {
  expect(generics.get('plant')).toEqual({
    does: 'create',
    at: trees,
    answer: made,
    prefix: 'tree_',
    echoes: ['name', 'garden_id'],
  })
  expect(generics.get('list')).toEqual({ does: 'list', at: trees })
})

test('an object in it is read, changed and deleted', () => {
  expect(generics.get('get')).toEqual({ does: 'get', at: item })
  expect(generics.get('rename')).toEqual({ does: 'update', at: item, within: item, echoes: ['name'] })
  expect(generics.get('fell')).toEqual({
    does: 'delete',
    at: item,
    within: item,
    answer: { id: 'text', deleted: true },
  })
})

test('a call that sends nothing is about its object; one that sends fields makes another', () => {
  expect(generics.get('water')).toMatchObject({ does: 'act', at: item, within: item })
  expect(generics.get('graft')).toMatchObject({ does: 'create', at: trees, within: item, prefix: 'tree_' })
  expect(generics.get('photo')).toEqual({ does: 'act', at: item, within: item, bytes: 'image/png' })
})

test('what lies in no collection is made for the answer alone', () => {
  expect(generics.get('testSoil')).toEqual({
    does: 'make',
    at: '/soil',
    answer: { id: 'text', deleted: true },
    prefix: 'id_',
  })
})

test('nothing has to be there that a handler keeps elsewhere', () => {
  const [rename] = model.operations.filter(({ id }) => id === 'rename')
  if (!rename) throw new Error('There is no such operation.')
  expect(genericOf(rename, model, ({ id }) => id === 'rename')).not.toHaveProperty('within')
})
