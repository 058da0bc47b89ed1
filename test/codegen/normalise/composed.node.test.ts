import { describe, expect, test } from 'vitest'
import type { Schema } from '../../../codegen/document.ts'
import type { SourceSchema } from '../../../codegen/normalise/source.ts'
import { check, inner, leaf, ref } from './read.ts'

describe('references', () => {
  const others = { Leaf: leaf }
  check(
    [
      {
        is: 'with siblings',
        source: { items: { ...ref('Leaf'), nullable: true, deprecated: true, default: null, description: 'Words.' } },
        inner: {
          type: 'array',
          items: { ...ref('Leaf'), nullable: true, deprecated: true, default: null, description: 'Words.' },
        },
        met: 'reference with siblings',
      },
      {
        is: 'with a type beside it',
        source: { items: { type: 'object', ...ref('Leaf') } },
        inner: { type: 'array', items: ref('Leaf') },
      },
      {
        is: 'or null',
        source: { items: { anyOf: [{ default: null, ...ref('Leaf') }, { type: 'null' }] } },
        inner: { type: 'array', items: { ...ref('Leaf'), default: null, nullable: true } },
      },
      {
        is: 'as all of a component, which is a copy then',
        source: { ...ref('Leaf'), description: 'Words.' },
        inner: { ...inner(leaf).schema, description: 'Words.' },
        met: 'component that is a reference',
      },
      {
        is: 'to the component itself',
        source: {
          type: 'object',
          properties: { filters: { type: 'array', items: { oneOf: [ref('Leaf'), { $recursiveRef: '#' }] } } },
        },
        inner: {
          type: 'object',
          properties: { filters: { type: 'array', items: { oneOf: [ref('Leaf'), ref('Tested')] } } },
        },
        met: 'reference to the component itself',
      },
    ],
    others,
  )
  test('error: to nothing', () => {
    expect(() => inner({ allOf: [ref('None'), leaf] })).toThrow('no component #/components/schemas/None')
  })
  test('error: with a limit beside it', () => {
    expect(() => inner({ items: { ...ref('Leaf'), maxItems: 3 } })).toThrow('`maxItems` beside a reference')
  })
})

describe('allOf', () => {
  const tall: SourceSchema = {
    type: 'object',
    properties: { height: { type: 'number', minimum: 0 }, name: { type: 'string' } },
    required: ['height'],
  }
  const others = { Tall: tall, Leaf: leaf, Either: { oneOf: [ref('Leaf'), tall] } }
  const leafFields = inner(leaf).schema.properties
  check(
    [
      {
        is: 'of one, with what stands beside it',
        source: { items: { allOf: [ref('Leaf'), { nullable: true }], description: 'Words.' } },
        inner: { type: 'array', items: { ...ref('Leaf'), nullable: true, description: 'Words.' } },
        met: '`allOf` of one',
      },
      {
        is: 'of one that stands inline, with its type',
        source: { type: 'string', allOf: [{ enum: ['a'] }] },
        inner: { type: 'string', enum: ['a'] },
      },
      {
        is: 'merged, also where parts are merged themselves and name what they require before it is there',
        source: {
          allOf: [
            { allOf: [ref('Tall')] },
            { type: 'object', properties: { age: { type: 'integer' } }, required: ['age', 'name'] },
          ],
        },
        inner: {
          type: 'object',
          properties: { height: { type: 'number', minimum: 0 }, name: { type: 'string' }, age: { type: 'integer' } },
          required: ['height', 'age', 'name'],
        },
        met: '`allOf` merged',
      },
      {
        is: 'with required names alone beside it',
        source: { allOf: [ref('Tall')], required: ['name'] },
        inner: { ...tall, required: ['height', 'name'] } as Schema,
      },
      {
        is: 'that says a property again: the later holds',
        source: { allOf: [ref('Tall'), { properties: { height: { type: 'integer', nullable: true } } }] },
        inner: {
          type: 'object',
          properties: { height: { type: 'integer', nullable: true }, name: { type: 'string' } },
          required: ['height'],
        },
        met: '`allOf` that says a property again',
      },
      {
        is: 'with a union: a union of objects',
        source: { allOf: [ref('Either'), { properties: { id: { type: 'string' } } }] },
        inner: {
          oneOf: [
            { type: 'object', properties: { id: { type: 'string' }, ...leafFields } },
            {
              type: 'object',
              properties: { id: { type: 'string' }, height: { type: 'number', minimum: 0 }, name: { type: 'string' } },
              required: ['height'],
            },
          ],
        },
        met: '`allOf` with a union',
      },
    ],
    others,
  )
})

describe('unions', () => {
  const others = {
    Leaf: leaf,
    Names: { anyOf: [{ type: 'string' }, { type: 'string', enum: ['oak'] }] },
    Size: { type: 'string', enum: ['s', 'l'] },
  } satisfies Record<string, SourceSchema>
  check(
    [
      {
        is: 'of one',
        source: { oneOf: [{ type: 'string' }], nullable: true },
        inner: { type: 'string', nullable: true },
        met: 'union of one',
      },
      {
        is: 'of a text and an enum',
        source: { anyOf: [{ type: 'string' }, { type: 'string', enum: ['a'] }] },
        inner: { anyOf: [{ type: 'string' }, { type: 'string', enum: ['a'] }] },
      },
      {
        is: 'of texts by name and in place',
        source: {
          anyOf: [ref('Names'), { type: 'string', enum: ['oak', 'elm'] }, { type: 'null' }, { type: 'string' }],
        },
        inner: { anyOf: [{ type: 'string' }, { type: 'string', enum: ['oak', 'elm'] }], nullable: true },
        met: 'union of texts merged',
      },
      {
        is: 'of a text and a named enum, which keeps its name',
        source: { anyOf: [{ type: 'string' }, ref('Size')] },
        inner: { anyOf: [{ type: 'string' }, ref('Size')] },
      },
      {
        is: 'of texts, and an object',
        source: { anyOf: [ref('Names'), ref('Leaf')] },
        inner: { anyOf: [{ type: 'string' }, { type: 'string', enum: ['oak'] }, ref('Leaf')] },
        met: 'union in a union',
      },
      {
        is: 'in a union, with its discriminator and null',
        source: {
          anyOf: [
            { oneOf: [ref('Leaf'), { ...leaf, nullable: true }], discriminator: { propertyName: 'kind' } },
            { type: 'string' },
          ],
        },
        inner: {
          anyOf: [ref('Leaf'), inner(leaf).schema, { type: 'string' }],
          nullable: true,
          discriminator: { propertyName: 'kind' },
        },
        met: 'discriminator',
      },
      {
        is: 'in a union, with its default',
        source: { anyOf: [{ oneOf: [ref('Leaf'), { type: 'string' }], default: 'a' }, { type: 'null' }] },
        inner: { anyOf: [ref('Leaf'), { type: 'string' }], default: 'a', nullable: true },
      },
      {
        is: 'with a type beside the members',
        source: { type: 'object', oneOf: [ref('Leaf'), leaf] },
        inner: { oneOf: [ref('Leaf'), inner(leaf).schema] },
        met: 'type beside a union',
      },
      {
        is: 'of integer and number',
        source: { oneOf: [{ type: 'string' }, { type: 'integer' }, { type: 'number' }] },
        inner: { oneOf: [{ type: 'string' }, { type: 'number' }] },
        met: 'integer beside number',
      },
      {
        is: 'of an integer with limits and a number',
        source: { oneOf: [{ type: 'integer', minimum: 1 }, { type: 'number' }] },
        inner: { oneOf: [{ type: 'integer', minimum: 1 }, { type: 'number' }] },
      },
      {
        is: 'of a file and an object',
        source: { oneOf: [{ type: 'string', format: 'binary' }, ref('Leaf')] },
        inner: { oneOf: [{ type: 'string', format: 'binary' }, ref('Leaf')] },
      },
    ],
    others,
  )
  test('error: a limit beside members', () => {
    expect(() => inner({ oneOf: [leaf, { type: 'string' }], maxLength: 3 })).toThrow('`maxLength` beside its members')
  })
  test('error: texts with different limits', () => {
    expect(() => inner({ oneOf: [{ type: 'string' }, { type: 'string', maxLength: 3 }] })).toThrow('different limits')
  })
})
