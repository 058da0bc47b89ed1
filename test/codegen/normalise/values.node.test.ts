import { describe } from 'vitest'
import { check, inner, leaf } from './read.ts'

describe('null', () => {
  check([
    {
      is: 'in a union of two',
      source: { anyOf: [{ type: 'string', maxLength: 9 }, { type: 'null' }] },
      inner: { type: 'string', maxLength: 9, nullable: true },
      met: 'null in a union',
    },
    {
      is: 'in a union, with words and default beside it',
      source: {
        anyOf: [{ type: 'boolean', default: true }, { type: 'null' }],
        deprecated: true,
        description: 'Words.',
      },
      inner: { type: 'boolean', default: true, nullable: true, deprecated: true, description: 'Words.' },
    },
    {
      is: 'in a union of more',
      source: { oneOf: [{ type: 'string' }, { type: 'null' }, { type: 'integer' }] },
      inner: { oneOf: [{ type: 'string' }, { type: 'integer' }], nullable: true },
    },
    {
      is: 'as `nullable`, which is meant',
      source: { type: 'integer', nullable: true },
      inner: { type: 'integer', nullable: true },
      met: '`nullable`',
    },
    {
      is: 'as `nullable` of a union and of its members',
      source: { anyOf: [{ type: 'string', nullable: true }, { type: 'integer' }] },
      inner: { anyOf: [{ type: 'string' }, { type: 'integer' }], nullable: true },
    },
    {
      is: 'in a list of types',
      source: { type: ['string', 'null'], maxLength: 3 },
      inner: { type: 'string', maxLength: 3, nullable: true },
      met: 'list of types',
    },
    {
      is: 'in a list of more types',
      source: { type: ['string', 'integer', 'null'] },
      inner: { oneOf: [{ type: 'string' }, { type: 'integer' }], nullable: true },
    },
  ])
})

describe('values', () => {
  check([
    {
      is: 'a constant',
      source: { type: 'string', const: 'a', default: 'a' },
      inner: { type: 'string', enum: ['a'], default: 'a' },
      met: '`const`',
    },
    { is: 'a constant without type', source: { const: 3 }, inner: { type: 'number', enum: [3] }, met: 'no type' },
    { is: 'an enum without type', source: { enum: ['a', 'b'] }, inner: { type: 'string', enum: ['a', 'b'] } },
    {
      is: 'exclusiveMinimum true, of OpenAPI 3.0',
      source: { type: 'number', minimum: 0, exclusiveMinimum: true },
      inner: { type: 'number', minimum: 0, exclusiveMinimum: true },
      met: '`exclusiveMinimum` true',
    },
    {
      is: 'exclusiveMinimum as a number, of OpenAPI 3.1',
      source: { type: 'number', exclusiveMinimum: 0, maximum: 2 },
      inner: { type: 'number', minimum: 0, exclusiveMinimum: true, maximum: 2 },
      met: '`exclusiveMinimum` a number',
    },
    {
      is: 'exclusiveMinimum below minimum',
      source: { type: 'number', exclusiveMinimum: 0, minimum: 1 },
      inner: { type: 'number', minimum: 1 },
    },
    {
      is: 'every limit and note',
      source: {
        type: 'string',
        format: 'uri',
        pattern: '^a',
        minLength: 1,
        maxLength: 2,
        default: 'a',
        deprecated: true,
      },
      inner: {
        type: 'string',
        format: 'uri',
        pattern: '^a',
        minLength: 1,
        maxLength: 2,
        default: 'a',
        deprecated: true,
      },
    },
    { is: 'anything', source: {}, inner: {} },
  ])
})

describe('objects and lists', () => {
  check([
    {
      is: 'an object without type',
      source: { properties: { a: { type: 'string' } }, required: ['a'] },
      inner: { type: 'object', properties: { a: { type: 'string' } }, required: ['a'] },
      met: 'no type',
    },
    { is: 'an object without fields', source: { type: 'object', properties: {} }, inner: { type: 'object' } },
    {
      is: 'required names of no property',
      source: { type: 'object', properties: { a: { type: 'string' } }, required: ['a', 'b'] },
      inner: { type: 'object', properties: { a: { type: 'string' } }, required: ['a'] },
      met: '`required` of no property',
    },
    {
      is: 'a map of anything',
      source: { type: 'object', additionalProperties: {} },
      inner: { type: 'object', additionalProperties: true },
    },
    {
      is: 'a map with limits',
      source: {
        type: 'object',
        additionalProperties: { type: ['string', 'null'] },
        maxProperties: 16,
        propertyNames: { type: 'string', maxLength: 64 },
      },
      inner: {
        type: 'object',
        additionalProperties: { type: 'string', nullable: true },
        maxProperties: 16,
        propertyNames: { type: 'string', maxLength: 64 },
      },
    },
    {
      is: 'a closed object',
      source: { ...leaf, additionalProperties: false },
      inner: { ...inner(leaf).schema, additionalProperties: false },
    },
    {
      is: 'a list without type',
      source: { items: { const: 'a' } },
      inner: { type: 'array', items: { type: 'string', enum: ['a'] } },
    },
    { is: 'a list of anything', source: { type: 'array' }, inner: { type: 'array', items: {} } },
    {
      is: 'alternatives of required fields',
      source: { type: 'object', properties: { a: {}, b: {} }, anyOf: [{ required: ['a'] }, { required: ['b'] }] },
      inner: { type: 'object', properties: { a: {}, b: {} }, anyOf: [{ required: ['a'] }, { required: ['b'] }] },
    },
    {
      is: 'alternatives, but not both',
      source: {
        type: 'object',
        properties: { a: {}, b: {} },
        anyOf: [{ required: ['a'] }, { required: ['b'] }],
        not: { required: ['a', 'b'] },
      },
      inner: { type: 'object', properties: { a: {}, b: {} }, oneOf: [{ required: ['a'] }, { required: ['b'] }] },
      met: '`not`',
    },
  ])
})
