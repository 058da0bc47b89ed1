import { expect, test } from 'vitest'
import { bodyOf } from '../../codegen/bodyOf.ts'
import type { Document, Schema } from '../../codegen/document.ts'
import { createModel } from '../../codegen/model.ts'

const ref = (name: string): Schema => ({ $ref: `#/components/schemas/${name}` })
const file: Schema = { type: 'string', format: 'binary' }

const schemas: Record<string, Schema> = {
  Ref: { type: 'object', properties: { url: { type: 'string' } } },
  Form: {
    type: 'object',
    properties: { prompt: { type: 'string' }, image: file, mask: { ...file, nullable: true } },
    required: ['prompt', 'image'],
  },
  Json: {
    type: 'object',
    properties: {
      prompt: { type: 'string', maxLength: 9 },
      images: { type: 'array', items: ref('Ref') },
      mask: ref('Ref'),
    },
    required: ['images', 'prompt'],
  },
  Wide: { type: 'object', properties: { video: { oneOf: [file, ref('Ref')] } }, required: ['video'] },
  Narrow: { type: 'object', properties: { video: ref('Ref') }, required: ['video'] },
}
const document: Document = { paths: {}, components: { schemas } }
const model = createModel(document)

test('one kind', () => {
  expect(bodyOf({ required: true, content: { 'application/json': { schema: ref('Json') } } }, model)).toEqual({
    schema: ref('Json'),
    kinds: ['json'],
    required: true,
  })
  expect(bodyOf({ content: { 'multipart/form-data': { schema: ref('Form') } } }, model)).toEqual({
    schema: ref('Form'),
    kinds: ['form'],
    required: false,
  })
})

test('a form whose parts have types of their own', () => {
  const encoding = { prompt: { contentType: 'application/json' } }
  const { partTypes } = bodyOf({ content: { 'multipart/form-data': { schema: ref('Form'), encoding } } }, model)
  expect(partTypes).toEqual({ prompt: 'application/json' })
})

function joined(form: string, json: string): Schema {
  const content = { 'multipart/form-data': { schema: ref(form) }, 'application/json': { schema: ref(json) } }
  const { schema, kinds } = bodyOf({ content }, model)
  expect(kinds).toEqual(['form', 'json'])
  return schema
}

test('two kinds of the same fields, and a form that takes all that JSON takes', () => {
  expect(joined('Form', 'Form')).toEqual(ref('Form'))
  expect(joined('Wide', 'Narrow')).toEqual(ref('Wide'))
})

test('two kinds that differ: fields of both, and one of what each requires', () => {
  expect(joined('Form', 'Json')).toEqual({
    type: 'object',
    properties: {
      prompt: { type: 'string' },
      image: file,
      mask: { anyOf: [file, ref('Ref')], nullable: true },
      images: { type: 'array', items: ref('Ref') },
    },
    required: ['prompt'],
    anyOf: [{ required: ['image'] }, { required: ['images'] }],
  })
})

test('error: a body that is neither', () => {
  expect(() => bodyOf({ content: { 'text/plain': { schema: {} } } }, model)).toThrow('but text/plain')
})
