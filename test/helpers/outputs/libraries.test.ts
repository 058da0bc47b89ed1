import { toStandardJsonSchema } from '@valibot/to-json-schema'
import { type } from 'arktype'
import { Schema } from 'effect'
import * as S from 'sury'
import * as v from 'valibot'
import { describe, expect, expectTypeOf, test } from 'vitest'
import { z } from 'zod'
import { defineOutput, type Output } from '../../../src/helpers/defineOutput.ts'
import { defineTool } from '../../../src/helpers/defineTool.ts'

S.enableStandardJSONSchema()

const plain = {
  type: 'object',
  properties: {
    name: { type: 'string' },
    height: { type: 'number' },
    needles: { type: ['string', 'null'] },
    shoots: {
      type: 'array',
      items: {
        type: 'object',
        properties: { side: { type: 'string' }, years: { type: 'number' } },
        required: ['side'],
      },
    },
    pot: {
      anyOf: [
        { type: 'object', properties: { kind: { const: 'clay' }, glaze: { type: 'string' } }, required: ['kind'] },
        { type: 'object', properties: { kind: { const: 'wood' } }, required: ['kind'] },
      ],
    },
  },
  required: ['name', 'needles', 'shoots', 'pot'],
}

const Valibot = v.object({
  name: v.string(),
  height: v.optional(v.number()),
  needles: v.nullable(v.string()),
  shoots: v.array(v.object({ side: v.string(), years: v.optional(v.number()) })),
  pot: v.variant('kind', [
    v.object({ kind: v.literal('clay'), glaze: v.optional(v.string()) }),
    v.object({ kind: v.literal('wood') }),
  ]),
})

const Sury = S.schema({
  name: S.string,
  height: S.optional(S.number),
  needles: S.nullable(S.string),
  // @ts-expect-error The types of Sury run in a circle where an optional field is first met.
  shoots: S.array(S.schema({ side: S.string, years: S.optional(S.number) })),
  pot: S.union([S.schema({ kind: 'clay', glaze: S.optional(S.string) }), S.schema({ kind: 'wood' })]),
})

/** The same tree by every library. */
const libraries = {
  valibot: defineOutput({ name: 'tree', schema: toStandardJsonSchema(Valibot) }),
  'valibot beside its JSON Schema': defineOutput({ name: 'tree', schema: { schema: Valibot, jsonSchema: plain } }),
  zod: defineOutput({
    name: 'tree',
    schema: z.object({
      name: z.string(),
      height: z.number().optional(),
      needles: z.string().nullable(),
      shoots: z.array(z.object({ side: z.string(), years: z.number().optional() })),
      pot: z.discriminatedUnion('kind', [
        z.object({ kind: z.literal('clay'), glaze: z.string().optional() }),
        z.object({ kind: z.literal('wood') }),
      ]),
    }),
  }),
  arktype: defineOutput({
    name: 'tree',
    schema: type({
      name: 'string',
      'height?': 'number',
      needles: 'string | null',
      shoots: type({ side: 'string', 'years?': 'number' }).array(),
      pot: type({ kind: "'clay'", 'glaze?': 'string' }).or({ kind: "'wood'" }),
    }),
  }),
  sury: defineOutput({
    name: 'tree',
    schema: Sury,
  }),
  effect: defineOutput({
    name: 'tree',
    schema: Schema.toStandardSchemaV1(
      Schema.toStandardJSONSchemaV1(
        Schema.Struct({
          name: Schema.String,
          height: Schema.optionalKey(Schema.Finite),
          needles: Schema.NullOr(Schema.String),
          shoots: Schema.Array(Schema.Struct({ side: Schema.String, years: Schema.optionalKey(Schema.Finite) })),
          pot: Schema.Union([
            Schema.Struct({ kind: Schema.Literal('clay'), glaze: Schema.optionalKey(Schema.String) }),
            Schema.Struct({ kind: Schema.Literal('wood') }),
          ]),
        }),
      ),
    ),
  }),
  'JSON Schema': defineOutput({ name: 'tree', schema: plain }),
}

const given = {
  name: 'Aki',
  height: null,
  needles: null,
  shoots: [
    { side: 'left', years: null },
    { side: 'right', years: 2 },
  ],
  pot: { kind: 'clay', glaze: null },
}
const kept = {
  name: 'Aki',
  needles: null,
  shoots: [{ side: 'left' }, { side: 'right', years: 2 }],
  pot: { kind: 'clay' },
}
/** What a check made of a value; libraries add fields of their own to that. */
async function made(checked: Promise<object>): Promise<unknown> {
  return Object(await checked).value
}
const nullable = (schema: object): object => ({ anyOf: [schema, { type: 'null' }] })

describe.each(Object.entries<Output<unknown>>(libraries))('by %s', (_, { schema, check }) => {
  test('the schema that is sent is strict', () => {
    expect(schema).toMatchObject({
      type: 'object',
      required: expect.arrayContaining(['name', 'height', 'needles', 'shoots', 'pot']),
      additionalProperties: false,
      properties: {
        name: { type: 'string' },
        height: nullable({ type: 'number' }),
        shoots: {
          type: 'array',
          items: {
            additionalProperties: false,
            required: ['side', 'years'],
            properties: { years: nullable({ type: 'number' }) },
          },
        },
        pot: {
          anyOf: [
            { additionalProperties: false, required: ['kind', 'glaze'], properties: { kind: { type: 'string' } } },
            { additionalProperties: false, required: ['kind'] },
          ],
        },
      },
    })
    expect(JSON.stringify(schema)).not.toMatch(/oneOf|allOf|additionalProperties":true/)
  })

  test('null stands for what may be left out, and never comes to the check', async () => {
    expect(await made(check(given))).toEqual(kept)
    const whole = { ...kept, height: 3, pot: { kind: 'wood' } }
    expect(await made(check(whole))).toEqual(whole)
  })
})

describe.each(Object.entries<Output<unknown>>(libraries).filter(([name]) => name !== 'JSON Schema'))(
  'by %s',
  (_, { check }) => {
    test('what does not fit is told', async () => {
      const { issues } = await check({ ...given, name: null })
      expect(issues).toHaveLength(1)
    })
  },
)

test('defaults are the schemas own', async () => {
  const zod = defineOutput({ name: 'a', schema: z.object({ a: z.string().default('x') }) })
  const valibot = defineOutput({
    name: 'a',
    schema: toStandardJsonSchema(v.object({ a: v.optional(v.string(), 'x') })),
  })
  const arktype = defineOutput({ name: 'a', schema: type({ a: "string = 'x'" }) })
  for (const { schema, check } of [zod, valibot, arktype]) {
    expect(schema['properties']).toEqual({ a: nullable({ type: 'string' }) })
    expect(await made(check({ a: null }))).toEqual({ a: 'x' })
  }
})

test('what can be null anyway keeps it', async () => {
  const zod = defineOutput({ name: 'a', schema: z.object({ a: z.string().nullish() }) })
  const valibot = defineOutput({ name: 'a', schema: toStandardJsonSchema(v.object({ a: v.nullish(v.string()) })) })
  const arktype = defineOutput({ name: 'a', schema: type({ 'a?': 'string | null' }) })
  for (const { check } of [zod, valibot, arktype]) expect(await made(check({ a: null }))).toEqual({ a: null })
})

test('recursion is kept', async () => {
  const Zod = z.object({
    name: z.string(),
    get children() {
      return z.array(Zod).optional()
    },
  })
  const tree: v.GenericSchema<unknown> = v.object({
    name: v.string(),
    children: v.optional(v.array(v.lazy(() => tree))),
  })
  const arktype = type.module({ tree: { name: 'string', 'children?': 'tree[]' } }).tree
  const sury = S.recursive('Tree', (node) => S.schema({ name: S.string, children: S.optional(S.array(node)) }))
  const outputs = [
    defineOutput({ name: 'tree', schema: Zod }),
    defineOutput({
      name: 'tree',
      schema: z.object({ name: z.string(), children: z.array(Zod), child: Zod.optional() }),
    }),
    defineOutput({ name: 'tree', schema: toStandardJsonSchema(tree) }),
    defineOutput({ name: 'tree', schema: arktype }),
    defineOutput({ name: 'tree', schema: sury }),
  ]
  const leaf = { name: 'leaf', children: null }
  for (const { check, schema } of outputs) {
    expect(JSON.stringify(schema)).toContain('"$ref":"#')
    expect(await made(check({ name: 'root', children: [leaf, { ...leaf, children: [leaf] }] }))).toEqual({
      name: 'root',
      children: [{ name: 'leaf' }, { name: 'leaf', children: [{ name: 'leaf' }] }],
    })
  }
})

test('an asynchronous check is awaited, and a transform gives its own type', async () => {
  const schema = z.object({ n: z.string().transform(async (text) => text.length) })
  const output = defineOutput({ name: 'a', schema })
  expectTypeOf(output).toEqualTypeOf<Output<{ n: number }>>()
  expect(await output.check({ n: 'four' })).toEqual({ value: { n: 4 } })
})

test.each([
  ['an open object of zod', z.object({ in: z.looseObject({}) }), 'properties.in takes fields that it does not name'],
  ['a record of zod', z.object({ in: z.record(z.string(), z.number()) }), 'properties.in takes fields'],
  ['a tuple of zod', z.object({ in: z.tuple([z.string()]) }), 'properties.in'],
  ['any of zod', z.object({ in: z.any() }), 'properties.in takes anything'],
  ['a list of zod', z.array(z.string()), 'its root is array, so wrap it in an object'],
  ['a date of zod', z.object({ in: z.date() }), 'Date cannot be represented in JSON Schema'],
  [
    'a record of valibot',
    toStandardJsonSchema(v.object({ in: v.record(v.string(), v.number()) })),
    'properties.in takes',
  ],
  [
    'a check of valibot',
    toStandardJsonSchema(
      v.object({
        in: v.pipe(
          v.string(),
          v.check(() => true),
        ),
      }),
    ),
    'check',
  ],
  ['a date of arktype', type({ in: 'Date' }), 'properties.in takes anything'],
  ['a record of arktype', type({ in: 'Record<string, number>' }), 'properties.in takes fields'],
  ['a tuple of arktype', type({ in: ['string'] }), 'properties.in'],
  ['a record of sury', S.schema({ in: S.record(S.string) }), 'properties.in takes fields'],
  [
    'a record of effect',
    Schema.toStandardJSONSchemaV1(Schema.Struct({ in: Schema.Record(Schema.String, Schema.String) })),
    'properties.in takes fields',
  ],
])('%s is refused', (_, schema, problem) => {
  expect(() => defineOutput({ name: 'answer', schema })).toThrow(/^The schema of answer can't be sent: /)
  expect(() => defineOutput({ name: 'answer', schema })).toThrow(problem)
})

const way = /toStandardJsonSchema of @valibot\/to-json-schema, or pass \{ schema, jsonSchema \}/

test('a schema without JSON Schema is refused, by its type too, and told the way', () => {
  // @ts-expect-error convert it with toStandardJsonSchema of @valibot/to-json-schema, or pass { schema, jsonSchema }
  expect(() => defineOutput({ name: 'answer', schema: v.object({ a: v.string() }) })).toThrow(way)
  // @ts-expect-error
  expect(() => defineTool({ name: 'answer', parameters: v.object({ a: v.string() }), run: () => 1 })).toThrow(way)
})

test('values are typed by the schema', () => {
  expectTypeOf(libraries.zod).toExtend<Output<{ name: string; height?: number | undefined }>>()
  expectTypeOf(libraries.valibot).toExtend<Output<{ name: string; height?: number | undefined }>>()
  expectTypeOf(libraries['valibot beside its JSON Schema']).toEqualTypeOf<Output<v.InferOutput<typeof Valibot>>>()
  expectTypeOf(libraries.arktype).toExtend<Output<{ name: string; height?: number }>>()
  expectTypeOf(libraries.effect).toExtend<Output<{ readonly name: string; readonly height?: number }>>()
  expectTypeOf(libraries.sury).toExtend<Output<{ name: string; height?: number | undefined }>>()
  expectTypeOf(libraries['JSON Schema']).toEqualTypeOf<Output<unknown>>()
})

describe('strict tools', () => {
  test('are the same', async () => {
    const parameters = z.object({ city: z.string(), days: z.int().optional() })
    const tool = defineTool({ name: 'weather', parameters, strict: true, run: ({ city, days }) => `${city} ${days}` })
    expectTypeOf(tool.run).parameter(0).toEqualTypeOf<{ city: string; days?: number | undefined }>()
    expect(tool.function.parameters).toMatchObject({
      required: ['city', 'days'],
      additionalProperties: false,
      properties: { days: { anyOf: [{ type: 'integer' }, { type: 'null' }] } },
    })
    expect(await tool.parse('{"city":"Oslo","days":null}')).toEqual({ city: 'Oslo' })
    await expect(tool.parse('{"city":null,"days":null}')).rejects.toThrow('The arguments of weather do not fit: city: ')
  })

  test('by JSON Schema alone, or beside it', async () => {
    const parameters = { type: 'object', properties: { city: { type: 'string' } } } as const
    const tool = defineTool({ name: 'weather', parameters, strict: true, run: () => 1 })
    expect(await tool.parse('{"city":null}')).toEqual({})
    const schema = v.object({ city: v.optional(v.string()) })
    const pair = defineTool({
      name: 'weather',
      parameters: { schema, jsonSchema: parameters },
      strict: true,
      run: () => 1,
    })
    expectTypeOf(pair.run).parameter(0).toEqualTypeOf<{ city?: string | undefined }>()
    expect(await pair.parse('{"city":null}')).toEqual({})
    await expect(pair.parse('{"city":1}')).rejects.toThrow('The arguments of weather do not fit: city: ')
  })

  test('that are not strict go as they are', async () => {
    const parameters = { type: 'object', properties: { any: {} } }
    const tool = defineTool({ name: 'weather', parameters, run: () => 1 })
    expect(tool.function.parameters).toEqual(parameters)
    expect(await tool.parse('{"any":null}')).toEqual({ any: null })
  })

  test('are refused by what they are called', () => {
    const open = { type: 'object', properties: { any: {} } }
    expect(() => defineTool({ name: 'weather', parameters: open, strict: true, run: () => 1 })).toThrow(
      "The schema of weather can't be sent: properties.any takes anything",
    )
  })
})
