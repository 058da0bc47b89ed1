import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { readSources, wholeDocument } from '../../../codegen/sources.ts'
import type { Document, OperationObject, Schema } from '../support/document.ts'
import { compare } from './broken.ts'

const ref = (name: string): Schema => ({ $ref: `#/components/schemas/${name}` })

const tree: Schema = {
  type: 'object',
  required: ['id'],
  properties: {
    id: { type: 'string' },
    kind: { type: 'string', enum: ['oak', 'elm'] },
    note: { type: 'string', nullable: true },
    age: { type: 'integer', maximum: 100 },
    size: { oneOf: [{ type: 'string' }, { type: 'number' }] },
    leaves: { type: 'array', items: { type: 'string', maxLength: 9 } },
    tags: { type: 'object', additionalProperties: { type: 'string' } },
    parent: ref('Tree'),
  },
}

/** A document whose one operation takes and answers a tree. */
function forest(schema: Schema, operation: Partial<OperationObject> = {}): Document {
  const content = { 'application/json': { schema: ref('Tree') } }
  const plant: OperationObject = {
    operationId: 'plantTree',
    tags: [],
    parameters: [{ name: 'limit', in: 'query', schema: { type: 'integer' } }],
    requestBody: { content },
    responses: { 200: { content } },
    ...operation,
  }
  return { paths: { '/trees': { post: plant } }, components: { schemas: { Tree: schema, Leaf: { type: 'object' } } } }
}

function broken(change: (schema: Schema & { properties: Record<string, Schema> }) => void): string[] {
  const changed = structuredClone({ ...tree, properties: tree.properties ?? {} })
  change(changed)
  return compare(forest(tree), forest(changed)).broken
}

describe('what the comparison sees', () => {
  test('nothing where nothing changed, or where more is taken', () => {
    expect(broken(() => undefined)).toEqual([])
    expect(
      broken((to) => {
        to.required = []
        to.properties['kind'] = { type: 'string' }
        to.properties['age'] = { type: 'number', nullable: true }
        to.properties['size'] = { anyOf: [{ type: 'boolean' }, { anyOf: [{ type: 'number' }, { type: 'string' }] }] }
        to.properties['leaves'] = { type: 'array', items: {} }
        to.properties['tags'] = { type: 'object' }
        to.properties['new'] = { type: 'string' }
      }),
    ).toEqual([])
  })
  test.each<[string, (to: Schema & { properties: Record<string, Schema> }) => void, string[]]>([
    ['required', (to) => to.required?.push('age'), ['sent Tree.age: required now', 'received Tree.age: required now']],
    [
      'a field',
      (to) => delete to.properties['note'],
      ['sent Tree.note: no such field', 'received Tree.note: no such field'],
    ],
    [
      'null',
      (to) => delete to.properties['note']?.nullable,
      ['sent Tree.note: null no more', 'received Tree.note: null no more'],
    ],
    [
      'values',
      (to) => to.properties['kind']?.enum?.pop(),
      ['sent Tree.kind: elm no more', 'received Tree.kind: elm no more'],
    ],
    [
      'all other texts',
      (to) => Object.assign(to.properties['id'] ?? {}, { enum: ['a'] }),
      ['sent Tree.id: other values no more'],
    ],
    [
      'a member of a union',
      (to) => to.properties['size']?.oneOf?.pop(),
      ['sent Tree.size: number no more', 'received Tree.size: number no more'],
    ],
    [
      'a type',
      (to) => Object.assign(to.properties['age'] ?? {}, { type: 'string' }),
      ['sent Tree.age: number no more', 'received Tree.age: number no more'],
    ],
    ['limits', (to) => Object.assign(to.properties['age'] ?? {}, { maximum: 9 }), ['sent Tree.age: maximum 9']],
    [
      'limits of items',
      (to) => Object.assign(to.properties['leaves']?.items ?? {}, { maxLength: 8 }),
      ['sent Tree.leaves[]: maxLength 8'],
    ],
    [
      'values of a map',
      (to) => Object.assign(to.properties['tags'] ?? {}, { additionalProperties: { type: 'number' } }),
      ['sent Tree.tags{}: string no more', 'received Tree.tags{}: string no more'],
    ],
    [
      'a choice of fields',
      (to) => Object.assign(to, { anyOf: [{ required: ['note'] }] }),
      ['sent Tree: one of note required now', 'received Tree: one of note required now'],
    ],
  ])('%s', (_what, change, lines) => expect(broken(change)).toEqual(lines))

  test('what is not checked may be anything', () => {
    const loose = (to: Schema & { properties: Record<string, Schema> }): void => {
      to.properties['note'] = { type: 'string', 'x-unchecked': true }
    }
    expect(broken(loose)).toEqual(['sent Tree.note: null no more'])
  })

  test.each<[string, Partial<OperationObject>, string[]]>([
    ['a parameter that is gone', { parameters: [] }, ['sent plantTree.limit (query): no such field']],
    [
      'a parameter that is required',
      { parameters: [{ name: 'limit', in: 'query', required: true, schema: { type: 'integer' } }] },
      ['sent plantTree.limit (query): required now'],
    ],
    [
      'a body that is required',
      { requestBody: { required: true, content: { 'application/json': { schema: ref('Tree') } } } },
      ['sent plantTree body: required now'],
    ],
    [
      'a kind of body',
      { requestBody: { content: { 'text/plain': { schema: {} } } } },
      ['plantTree body: application/json no more'],
    ],
    ['a name', { operationId: 'sowTree' }, ['plantTree: no such operation']],
  ])('%s', (_what, operation, lines) => expect(compare(forest(tree), forest(tree, operation)).broken).toEqual(lines))

  test('members of a union are told apart by their fixed fields', () => {
    const event = (name: string, data: Schema): Schema => ({
      type: 'object',
      properties: { event: { type: 'string', enum: [name] }, data },
    })
    const before = { oneOf: [event('a', { type: 'string' }), event('b', { type: 'number' })] }
    const now = { oneOf: [event('b', { type: 'number' }), event('a', { type: 'number' })] }
    expect(compare(forest(before), forest(now)).broken).toEqual([
      'sent Tree.data: string no more',
      'received Tree.data: string no more',
    ])
    expect(compare(forest(before), forest({ oneOf: now.oneOf.slice(0, 1) })).broken).toContain(
      'received Tree: object event a no more',
    )
  })
})

const folder = new URL('../../../spec/', import.meta.url)
const today: Document = wholeDocument(readSources(folder))

/** What the live API was found to do otherwise than the document of 2024 says; spec/overlay.yaml has the reasons. */
const corrected = [
  'downloadFile answer: application/json no more',
  'received VectorStoreFileBatchObject: object object vector_store.files_batch no more',
]

test('the contract of 2024: every request is taken, every answer has no drift, every field is there', () => {
  const before: Document = parse(readFileSync('test/contract/openapi.2024.yaml', 'utf8'))
  const { broken: lines, operations, components } = compare(before, today)
  expect(lines).toEqual(corrected)
  console.log(`contract of 2024: ${operations} operations and ${components} components hold in today's document`)
})
