import { describe, expect, test } from 'vitest'
import type { OperationObject, Schema } from '../../../codegen/document.ts'
import type { SourceOperation, SourceSchema } from '../../../codegen/normalise/source.ts'
import { normalise } from '../../../codegen/normalise.ts'
import { inner, leaf, noNames, ref } from './read.ts'

describe('operations', () => {
  const json = (schema: SourceSchema): Record<string, { schema: SourceSchema }> => ({ 'application/json': { schema } })
  const plant: SourceOperation = {
    operationId: 'plant-tree',
    tags: ['Trees'],
    responses: { '200': { content: json(ref('Leaf')) } },
  }

  function read1(source: Partial<SourceOperation>): {
    operation: OperationObject
    met: string[]
    schemas: Record<string, Schema>
  } {
    const paths = { '/trees': { post: { ...plant, ...source } } }
    const { document, seen } = normalise({ paths, components: { schemas: { Leaf: leaf } } }, noNames)
    const operation = document.paths['/trees']?.['post']
    if (!operation) throw new Error('no operation')
    return {
      operation,
      met: [...seen].flatMap(([form, count]) => (count ? [form] : [])),
      schemas: document.components.schemas,
    }
  }

  test.each([
    ['create-realtime-call', 'createRealtimeCall'],
    ['CreateSkill', 'createSkill'],
    ['beta_createResponse', 'betaCreateResponse'],
    ['listRuns', 'listRuns'],
  ])('%s is %s', (operationId, name) => expect(read1({ operationId }).operation.operationId).toBe(name))

  test('an exception to the rule of names', () => {
    const names = { ...noNames, operations: { 'plant-tree': 'sow' } }
    const { document } = normalise(
      { paths: { '/trees': { post: plant } }, components: { schemas: { Leaf: leaf } } },
      names,
    )
    expect(document.paths['/trees']?.['post']?.operationId).toBe('sow')
  })

  test('without tags', () => {
    const { tags, ...untagged } = plant
    const { document, seen } = normalise(
      { paths: { '/trees': { post: untagged } }, components: { schemas: { Leaf: leaf } } },
      noNames,
    )
    expect(document.paths['/trees']?.['post']?.tags).toEqual([])
    expect(seen.get('operation without tag')).toBe(1)
  })

  test('deprecated; what is said of keys is dropped', () => {
    const source: Partial<SourceOperation> & { security: object[] } = { deprecated: true, security: [{ AdminKey: [] }] }
    expect(read1(source).operation).toEqual({
      operationId: 'plantTree',
      tags: ['Trees'],
      deprecated: true,
      responses: { 200: { content: { 'application/json': { schema: ref('Leaf') } } } },
    })
  })

  test('an answer of 201', () => {
    const { operation, met } = read1({ responses: { '201': { content: json(ref('Leaf')) } } })
    expect(operation.responses[200].content).toEqual(json(ref('Leaf')))
    expect(operation['x-status']).toBe(201)
    expect(met).toContain('answer with another status than 200')
  })

  test('an answer without content', () => {
    const { operation, met } = read1({ responses: { '200': {} } })
    expect(operation.responses).toEqual({ 200: { content: {} } })
    expect(met).toContain('answer without content')
  })

  test('an inline answer gets a name', () => {
    const { operation, met, schemas } = read1({ responses: { '200': { content: json(leaf) } } })
    expect(operation.responses[200].content).toEqual(json(ref('PlantTreeResponse')))
    expect(schemas['PlantTreeResponse']).toEqual(inner(leaf).schema)
    expect(met).toContain('inline answer')
  })

  test('answers that fit two members of a union stay as they are', () => {
    const answer: SourceSchema = { oneOf: [ref('Leaf'), ref('Leaf')] }
    expect(read1({ responses: { '200': { content: json(answer) } } }).operation.responses[200].content).toEqual(
      json(answer),
    )
  })

  test('bytes have no second form as text; events stay', () => {
    const bytes: SourceSchema = { type: 'string', format: 'binary' }
    const { operation, met } = read1({
      responses: { '200': { content: { 'application/zip': { schema: bytes }, ...json({ type: 'string' }) } } },
    })
    expect(operation.responses[200].content).toEqual({ 'application/zip': { schema: bytes } })
    expect(met).toContain('text beside bytes')
    const stream = { ...json(ref('Leaf')), 'text/event-stream': { schema: ref('Leaf') } }
    expect(read1({ responses: { '200': { content: stream } } }).operation.responses[200].content).toEqual(stream)
  })

  test('an inline request body', () => {
    const { operation, met } = read1({
      requestBody: { required: true, content: json({ properties: { a: { const: 'b' } } }) },
    })
    expect(operation.requestBody).toEqual({
      required: true,
      content: json({ type: 'object', properties: { a: { type: 'string', enum: ['b'] } } }),
    })
    expect(met).toContain('inline request body')
  })

  test('two kinds of body, the form first', () => {
    const { operation, met } = read1({
      requestBody: { content: { ...json(ref('Leaf')), 'multipart/form-data': { schema: ref('Leaf') } } },
    })
    expect(Object.keys(operation.requestBody?.content ?? {})).toEqual(['multipart/form-data', 'application/json'])
    expect(met).toContain('two kinds of body')
  })

  test('a plain body beside a form is dropped; content types of its parts stay', () => {
    const encoding = { sdp: { contentType: 'application/sdp' } }
    const { operation, met } = read1({
      requestBody: {
        content: {
          'multipart/form-data': { schema: ref('Leaf'), encoding },
          'application/sdp': { schema: { type: 'string' } },
        },
      },
    })
    expect(operation.requestBody?.content).toEqual({ 'multipart/form-data': { schema: ref('Leaf'), encoding } })
    expect(met).toContain('plain body beside a form')
    expect(met).not.toContain('inline request body')
  })

  test('parameters: brackets and headers go, an object keeps its style', () => {
    const parameters = [
      {
        name: 'include[]',
        in: 'query',
        required: false,
        schema: { type: 'array', items: { type: ['string', 'null'] } },
      },
      { name: 'openai-beta', in: 'header', schema: { type: 'string' } },
      { name: 'metadata', in: 'query', style: 'deepObject', explode: true, schema: { type: 'object' } },
      { name: 'tree_id', in: 'path', style: 'simple', required: true, schema: { type: 'string' } },
    ]
    const { operation, met } = read1({ parameters })
    expect(operation.parameters).toEqual([
      {
        name: 'include',
        in: 'query',
        required: false,
        schema: { type: 'array', items: { type: 'string', nullable: true } },
      },
      { name: 'metadata', in: 'query', style: 'deepObject', schema: { type: 'object' } },
      { name: 'tree_id', in: 'path', required: true, schema: { type: 'string' } },
    ])
    expect(met).toEqual(expect.arrayContaining(['parameter in brackets', 'parameter in a header']))
  })

  test('error: a parameter in a cookie', () => {
    expect(() => read1({ parameters: [{ name: 'a', in: 'cookie', schema: {} }] })).toThrow('a parameter in the cookie')
  })
})
