import { expect, test } from 'vitest'
import { factsOf } from '../../codegen/factsOf.ts'
import { factsText } from '../../codegen/factsText.ts'
import type { JsonObject } from '../../codegen/json.ts'

const published: JsonObject = {
  openapi: '3.1.0',
  info: { title: 'Trees', version: '1', license: { name: 'MIT' } },
  servers: [{ url: 'https://trees.test' }],
  tags: [{ name: 'Trees', description: 'All of them.' }],
  paths: {
    '/trees': {
      post: {
        operationId: 'plantTree',
        summary: 'Plants.',
        tags: ['Trees'],
        'x-meta': { group: 'trees' },
        responses: {
          '201': { description: 'Planted.', headers: { 'x-ring': { schema: { type: 'string' } } } },
          '429': { $ref: '#/components/responses/Slow' },
          default: { description: 'An error.' },
        },
      },
    },
  },
  components: {
    responses: { Slow: { description: 'Too many.' } },
    schemas: {
      Tree: {
        title: 'A tree',
        type: 'object',
        example: { description: 'An oak.' },
        properties: {
          title: { type: 'string', description: 'What it is called.', example: 'Oak' },
          description: { type: 'string', examples: ['Old.'] },
          'x-rings': { type: 'integer', 'x-label': 'rings' },
          responses: { type: 'object', properties: {} },
        },
        default: { description: 'kept', 'x-kept': true },
      },
      Leaf: { type: 'object', properties: { colour: { type: 'string' } } },
    },
  },
}

test('facts are without prose, examples, vendor keys, error answers and publisher', () => {
  expect(factsOf(published)).toEqual({
    openapi: '3.1.0',
    info: { version: '1' },
    paths: {
      '/trees': {
        post: {
          operationId: 'plantTree',
          tags: ['Trees'],
          responses: { '201': { headers: { 'x-ring': { schema: { type: 'string' } } } } },
        },
      },
    },
    components: {
      schemas: {
        Tree: {
          type: 'object',
          properties: {
            title: { type: 'string' },
            description: { type: 'string' },
            'x-rings': { type: 'integer' },
            responses: { type: 'object', properties: {} },
          },
          default: { description: 'kept', 'x-kept': true },
        },
        Leaf: { type: 'object', properties: { colour: { type: 'string' } } },
      },
    },
  })
})

test('facts keep the order of the document', () => {
  const turned = Object.fromEntries(Object.entries(published).reverse())
  expect(Object.keys(factsOf(turned))).toEqual(['components', 'paths', 'info', 'openapi'])
})

test('the text has what is short on one line, and fields on lines of their own', () => {
  expect(factsText(factsOf(published))).toBe(`openapi: 3.1.0
info: { version: "1" }
paths:
  /trees:
    post:
      operationId: plantTree
      tags: [ Trees ]
      responses: { "201": { headers: { x-ring: { schema: { type: string } } } } }
components:
  schemas:
    Tree:
      type: object
      properties:
        title: { type: string }
        description: { type: string }
        x-rings: { type: integer }
        responses:
          type: object
          properties: {}
      default: { description: kept, x-kept: true }
    Leaf:
      type: object
      properties:
        colour: { type: string }
`)
})
