import { describe, expect, test } from 'vitest'
import { defineOutput } from '../../../src/helpers/defineOutput.ts'

const text = { type: 'string' }
const nullable = (schema: object): object => ({ anyOf: [schema, { type: 'null' }] })

/** An object of these fields, each required unless its name ends in a question mark. */
function object(fields: Record<string, unknown>, more: object = {}): Record<string, unknown> {
  const names = Object.keys(fields)
  const properties = Object.fromEntries(names.map((name) => [name.replace('?', ''), fields[name]]))
  return { type: 'object', properties, required: names.filter((name) => !name.endsWith('?')), ...more }
}

/** The same as strict mode has it: `fields` without question marks. */
function closed(fields: Record<string, unknown>, more: object = {}): Record<string, unknown> {
  return object(fields, { additionalProperties: false, ...more })
}

function strict(schema: Record<string, unknown>): unknown {
  return defineOutput({ name: 'answer', schema }).schema
}

/** What a value becomes on its way to the check. */
async function taken(schema: Record<string, unknown>, value: unknown): Promise<unknown> {
  const checked = await defineOutput({ name: 'answer', schema }).check(value)
  return Object(checked).value
}

describe('the root', () => {
  test('is an object as it is', () => {
    expect(strict(object({ a: text }))).toEqual(closed({ a: text }))
  })

  test.each([
    ['a list', { type: 'array', items: text }, 'array'],
    ['a text', text, 'string'],
    ['a union', { anyOf: [object({ a: text }), object({ b: text })] }, 'a union'],
    ['an object or null', { ...object({ a: text }), type: ['object', 'null'] }, 'object,null'],
  ])('is refused where it is %s', (_, schema, word) => {
    expect(() => strict(schema)).toThrow(
      `The schema of answer can't be sent: its root is ${word}, so wrap it in an object`,
    )
  })

  test.each([
    ['a reference', { $ref: '#/$defs/A', $defs: { A: object({ a: text }) } }],
    ['a reference to a reference', { $ref: '#/$defs/B', $defs: { A: object({ a: text }), B: { $ref: '#/$defs/A' } } }],
    ['one of allOf', { allOf: [{ $ref: '#/$defs/A' }], $defs: { A: object({ a: text }) } }],
    ['one of anyOf', { anyOf: [object({ a: text })], $defs: { A: object({ a: text }) } }],
    ['one of oneOf', { oneOf: [{ allOf: [object({ a: text })] }], $defs: { A: object({ a: text }) } }],
  ])('stands in place of %s', (_, schema) => {
    expect(strict(schema)).toMatchObject(closed({ a: text }))
    expect(strict(schema)).not.toHaveProperty('$ref')
  })
})

describe('objects', () => {
  test('are closed and want all their fields, wherever they are', () => {
    const inner = object({ 'a?': text })
    const schema = object(
      { list: { type: 'array', items: inner }, union: { anyOf: [inner, text] }, named: { $ref: '#/$defs/I' } },
      { $defs: { I: inner }, definitions: { I: inner } },
    )
    const whole = closed({ a: nullable(text) })
    expect(strict(schema)).toEqual(
      closed(
        { list: { type: 'array', items: whole }, union: { anyOf: [whole, text] }, named: { $ref: '#/$defs/I' } },
        { $defs: { I: whole }, definitions: { I: whole } },
      ),
    )
  })

  test.each([
    ['open ones', object({ a: text }, { additionalProperties: true })],
    ['open ones that say so by an empty schema', object({ a: text }, { additionalProperties: {} })],
    ['records', { type: 'object', additionalProperties: text }],
    ['those without fields', { type: 'object' }],
  ])('%s are refused by their path', (_, inner) => {
    const problem = 'takes fields that it does not name'
    expect(() => strict(inner)).toThrow(`its root ${problem}`)
    expect(() => strict(object({ list: { type: 'array', items: inner } }))).toThrow(`properties.list.items ${problem}`)
    expect(() => strict(object({ a: text }, { $defs: { Inner: inner } }))).toThrow(`$defs.Inner ${problem}`)
    expect(() => strict(object({ a: { anyOf: [text, inner] } }))).toThrow(`properties.a.anyOf.1 ${problem}`)
  })

  test('without a type are objects by their fields', () => {
    expect(strict({ properties: { a: text }, required: ['a'] })).toEqual(closed({ a: text }))
  })
})

describe('fields that may be left out', () => {
  test('are nullable, and their nulls never come to the check', async () => {
    const schema = object({
      a: text,
      'b?': text,
      'c?': { type: 'number', default: 1 },
      d: { type: 'string', default: 'x' },
    })
    expect(strict(schema)).toEqual(
      closed({ a: text, b: nullable(text), c: nullable({ type: 'number' }), d: nullable(text) }),
    )
    expect(await taken(schema, { a: 'x', b: null, c: null, d: null })).toEqual({ a: 'x' })
    expect(await taken(schema, { a: 'x', b: 'y', c: 2, d: 'z' })).toEqual({ a: 'x', b: 'y', c: 2, d: 'z' })
  })

  test.each([
    ['a type', { type: ['string', 'null'] }],
    ['a union', nullable(text)],
    ['an exclusive one', { oneOf: [text, { type: 'null' }] }],
    ['an enum', { enum: ['a', null] }],
    ['a constant', { const: null }],
    ['a reference', { $ref: '#/$defs/N' }],
    ['allOf', { allOf: [{ $ref: '#/$defs/N' }] }],
  ])('stay as they are where they can be null anyway: by %s', async (_, field) => {
    const schema = object({ 'a?': field }, { $defs: { N: { type: ['string', 'null'] } } })
    expect(Object(strict(schema)).properties.a.anyOf?.[0]?.anyOf).toBeUndefined()
    expect(await taken(schema, { a: null })).toEqual({ a: null })
  })

  test('lose their nulls by path: through references, lists and unions', async () => {
    const leaf = object({ 'a?': text, b: { type: ['string', 'null'] } })
    const schema = object(
      {
        ref: { $ref: '#/$defs/Leaf' },
        list: { type: 'array', items: { type: ['string', 'null'] } },
        leaves: { type: 'array', items: { $ref: '#/$defs/Leaf' } },
        'union?': { anyOf: [leaf, object({ 'c?': text }), { type: 'array', items: leaf }, text] },
      },
      { $defs: { Leaf: leaf } },
    )
    const [given, kept] = [{ a: null, b: null }, { b: null }]
    const rest = { ref: given, list: [null, 'x'], leaves: [given, given] }
    const out = { ref: kept, list: [null, 'x'], leaves: [kept, kept] }
    expect(await taken(schema, { ...rest, union: null })).toEqual(out)
    expect(await taken(schema, { ...rest, union: given })).toEqual({ ...out, union: kept })
    expect(await taken(schema, { ...rest, union: { c: null } })).toEqual({ ...out, union: {} })
    expect(await taken(schema, { ...rest, union: [given] })).toEqual({ ...out, union: [kept] })
    expect(await taken(schema, { ...rest, union: 'x' })).toEqual({ ...out, union: 'x' })
  })

  test.each([
    ['a constant', object({ kind: { const: 'x' }, 'a?': text }), object({ kind: { const: 'y' }, a: nullable(text) })],
    ['enums', object({ kind: { enum: ['x', 'z'] }, 'a?': text }), object({ kind: { enum: ['y'] }, a: nullable(text) })],
    [
      'a type',
      object({ kind: { type: 'string' }, 'a?': text }),
      object({ kind: { type: 'number' }, a: nullable(text) }),
    ],
  ])('of a union are told apart by %s', async (_, one, other) => {
    const schema = object({ u: { anyOf: [one, other] } })
    expect(await taken(schema, { u: { kind: 'x', a: null } })).toEqual({ u: { kind: 'x' } })
    const kind = JSON.stringify(other).includes('"y"') ? 'y' : 1
    expect(await taken(schema, { u: { kind, a: null } })).toEqual({ u: { kind, a: null } })
  })

  test('of a union are taken out alike where its members are', async () => {
    const Node = object({ 'a?': text, 'next?': { anyOf: [{ $ref: '#/$defs/Node' }, { $ref: '#/$defs/Twin' }] } })
    const Twin = { ...Node, description: 'The same.' }
    const schema = object({ u: { anyOf: [Node, Twin] } }, { $defs: { Node, Twin } })
    const nulls = { a: null, next: { a: 'x', next: { a: null, next: null } } }
    expect(await taken(schema, { u: nulls })).toEqual({ u: { next: { a: 'x', next: {} } } })
  })

  test.each([
    ['side by side', { anyOf: [object({ 'a?': text }), object({ a: nullable(text) })] }],
    [
      'further in',
      { anyOf: [object({ b: object({ 'a?': text }) }), object({ b: object({ a: { type: ['number', 'null'] } }) })] },
    ],
    [
      'in lists',
      {
        anyOf: [
          { type: 'array', items: object({ 'a?': text }) },
          { type: 'array', items: object({ a: nullable(text) }) },
        ],
      },
    ],
    ['behind a reference', { anyOf: [{ $ref: '#/$defs/A' }, object({ a: nullable(text) })] }],
  ])('of a union are refused by their path where they are not told from nullable ones: %s', (_, union) => {
    const schema = object({ list: { type: 'array', items: union } }, { $defs: { A: object({ 'a?': text }) } })
    expect(() => strict(schema)).toThrow(
      "properties.list.items is a union whose optional fields can't be told from its nullable ones",
    )
  })
})

describe('oneOf', () => {
  test.each([
    ['a constant', [object({ k: { const: 'x' } }), object({ k: { const: 'y' } })]],
    ['constants alone', [{ const: 'x' }, { const: 'y' }]],
    ['type', [text, object({ a: text })]],
  ])('becomes anyOf where its members exclude each other by %s', (_, oneOf) => {
    const { u } = Object(strict(object({ u: { oneOf } }))).properties
    expect(u.anyOf).toHaveLength(2)
    expect(u).not.toHaveProperty('oneOf')
  })

  test.each([
    ['overlap', [object({ a: text }), object({ b: text })]],
    ['are numbers and whole ones', [{ type: 'number' }, { type: 'integer' }]],
    ['may both lack what tells them apart', [object({ 'k?': { const: 'x' } }), object({ 'k?': { const: 'y' } })]],
    ['name a field of every object', [object({ a: text }), object({ constructor: text })]],
  ])('is refused by its path where its members %s', (_, oneOf) => {
    expect(() => strict(object({ u: { oneOf } }))).toThrow('properties.u is a oneOf whose members overlap')
  })
})

describe('allOf', () => {
  test('of objects is one object', async () => {
    const schema = object(
      { u: { allOf: [{ $ref: '#/$defs/A' }, object({ b: text })], description: 'Both.' } },
      { $defs: { A: { allOf: [object({ 'a?': text }), object({ c: text })] } } },
    )
    expect(Object(strict(schema)).properties.u).toEqual(
      closed({ a: nullable(text), c: text, b: text }, { description: 'Both.' }),
    )
    expect(await taken(schema, { u: { a: null, b: 'x', c: 'y' } })).toEqual({ u: { b: 'x', c: 'y' } })
  })

  test('of one stands in its place', () => {
    const schema = object({ a: { allOf: [{ type: 'string', minLength: 1 }], description: 'A.' } })
    expect(strict(schema)).toEqual(closed({ a: { type: 'string', minLength: 1, description: 'A.' } }))
  })

  test.each([
    ['is of what are no objects', [text, { minLength: 1 }]],
    ['has parts that differ', [object({ a: text }), object({ a: { type: 'number' } })]],
  ])('is refused by its path where it %s', (_, allOf) => {
    expect(() => strict(object({ list: { type: 'array', items: { allOf } } }))).toThrow(
      'properties.list.items is an allOf',
    )
  })
})

describe('refused by path', () => {
  const list = (more: object): object => ({ type: 'array', items: text, ...more })
  test.each([
    ['tuples', { type: 'array', items: [text] }, 'items is a tuple'],
    ['prefixItems', list({ prefixItems: [text] }), 'has prefixItems'],
    ['additionalItems', list({ additionalItems: false }), 'has additionalItems'],
    ['uniqueItems', list({ uniqueItems: true }), 'has uniqueItems'],
    ['contains', list({ contains: text }), 'has contains'],
    ['unevaluatedItems', list({ unevaluatedItems: false }), 'has unevaluatedItems'],
    ['lists without items', { type: 'array' }, 'takes any items'],
    ['patternProperties', closed({}, { patternProperties: { a: text } }), 'has patternProperties'],
    ['minProperties', closed({}, { minProperties: 1 }), 'has minProperties'],
    ['maxProperties', closed({}, { maxProperties: 1 }), 'has maxProperties'],
    ['unevaluatedProperties', closed({}, { unevaluatedProperties: false }), 'has unevaluatedProperties'],
    ['dependentRequired', closed({}, { dependentRequired: { a: ['b'] } }), 'has dependentRequired'],
    ['dependentSchemas', closed({}, { dependentSchemas: {} }), 'has dependentSchemas'],
    ['dependencies', closed({}, { dependencies: {} }), 'has dependencies'],
    ['names of fields', closed({}, { propertyNames: { pattern: 'a' } }), 'has propertyNames'],
    ['not', { type: 'string', not: { const: 'a' } }, 'has not'],
    ['if', { type: 'string', if: text }, 'has if'],
    ['$id', { type: 'string', $id: 'a' }, 'has $id'],
    ['outer references', { $ref: 'other.json#/$defs/A' }, 'refers to other.json#/$defs/A, which'],
    ['references to nothing', { $ref: '#/$defs/Nothing' }, 'refers to #/$defs/Nothing, which'],
    ['true', true, 'takes anything'],
    ['false', false, 'takes anything'],
    ['an empty schema', {}, 'takes anything'],
    ['words alone', { description: 'Anything.' }, 'takes anything'],
  ])('%s', (_, inner, problem) => {
    for (const schema of [object({ outer: object({ inner }) }), object({ outer: object({ 'inner?': inner }) })]) {
      const refused = (): unknown => strict(schema)
      expect(refused).toThrow("The schema of answer can't be sent: properties.outer.properties.inner")
      expect(refused).toThrow(problem)
    }
  })
})

describe('kept', () => {
  test('are bounds, formats, patterns and words', () => {
    const schema = closed(
      {
        a: { type: 'string', title: 'A', minLength: 1, maxLength: 9, pattern: '^a', format: 'date' },
        b: { type: 'integer', minimum: 1, maximum: 9, exclusiveMinimum: 0, exclusiveMaximum: 10, multipleOf: 2 },
        c: { type: 'array', items: { type: ['string', 'number'] }, minItems: 1, maxItems: 2 },
      },
      { description: 'All.', $schema: 'http://json-schema.org/draft-07/schema#' },
    )
    expect(strict(schema)).toEqual(schema)
  })

  test.each(['^(?=a)b', 'a(?!b)', '(?<=a)b', '(?<!a)b'])(
    'is a pattern that looks around in words alone: %s',
    (pattern) => {
      const schema = object({ a: { type: 'string', description: 'A name.', pattern }, b: { type: 'string', pattern } })
      expect(strict(schema)).toEqual(
        closed({
          a: { type: 'string', description: `A name. Matches ${pattern}` },
          b: { type: 'string', description: `Matches ${pattern}` },
        }),
      )
    },
  )

  test('are names of fields that are any text, by leaving them out', () => {
    expect(strict(closed({ a: text }, { propertyNames: text }))).toEqual(closed({ a: text }))
  })

  test('are references and recursion', async () => {
    const schema = object({ name: text, 'children?': { type: 'array', items: { $ref: '#' } } })
    const children = nullable({ type: 'array', items: { $ref: '#' } })
    expect(strict(schema)).toEqual(closed({ name: text, children }))
    expect(await taken(schema, { name: 'a', children: [{ name: 'b', children: null }] })).toEqual({
      name: 'a',
      children: [{ name: 'b' }],
    })
  })

  test('are names of definitions that need escapes', async () => {
    const schema = object({ a: { $ref: '#/$defs/a~1b~0c%20d' } }, { $defs: { 'a/b~c d': object({ 'x?': text }) } })
    expect(await taken(schema, { a: { x: null } })).toEqual({ a: {} })
  })

  test('are no references to the definitions of another document', () => {
    const schema = object({ a: { $ref: 'other.json#/$defs/A' } }, { $defs: { A: text } })
    expect(() => strict(schema)).toThrow('properties.a refers to other.json#/$defs/A, which is not in its $defs')
  })

  test('is a reference without what stands beside it, which draft 7 ignores and the API refuses', () => {
    const schema = object({ a: { $ref: '#/$defs/A', description: 'An A.' } }, { $defs: { A: text } })
    expect(Object(strict(schema)).properties.a).toEqual({ $ref: '#/$defs/A' })
  })

  test('are constants, with the type that the API wants', () => {
    const schema = object({
      a: { const: 'x' },
      b: { enum: [1, 2] },
      c: { enum: ['x', null] },
      d: { type: 'string', const: 'x' },
    })
    expect(Object(strict(schema)).properties).toEqual({
      a: { type: 'string', const: 'x' },
      b: { type: 'number', enum: [1, 2] },
      c: { type: ['string', 'null'], enum: ['x', null] },
      d: { type: 'string', const: 'x' },
    })
  })

  test('is the source, as it was', () => {
    const schema = object({ 'a?': { allOf: [text] }, b: { oneOf: [text, { type: 'null' }] } }, { $defs: { A: text } })
    const before = structuredClone(schema)
    strict(schema)
    expect(schema).toEqual(before)
  })

  test('is all of it with strict: false', async () => {
    const schema = { type: 'object', properties: { a: {}, b: { type: 'array' } }, additionalProperties: true }
    const output = defineOutput({ name: 'answer', schema, strict: false })
    expect(output.schema).toEqual(schema)
    expect(await output.check({ a: null })).toEqual({ value: { a: null } })
  })
})

describe('hostile and odd schemas', () => {
  const circle = { A: { $ref: '#/$defs/B' }, B: { $ref: '#/$defs/A' } }
  const ofItself = { A: { allOf: [{ $ref: '#/$defs/A' }, object({ b: text })] } }
  test.each([
    ['a root that is itself', { $ref: '#' }, 'it refers to itself without end'],
    [
      'references in a circle',
      object({ 'a?': { $ref: '#/$defs/A' } }, { $defs: circle }),
      'properties.a refers to itself alone',
    ],
    [
      'an allOf of itself',
      object({ a: { $ref: '#/$defs/A' } }, { $defs: ofItself }),
      'it refers to itself without end',
    ],
    [
      'fields beside a union',
      object({ a: { ...object({ b: text }), anyOf: [text, { type: 'null' }] } }),
      'properties.a has more',
    ],
    [
      'two unions',
      object({ a: { anyOf: [text, { type: 'null' }], oneOf: [text, { type: 'number' }] } }),
      'properties.a has more',
    ],
  ])('refuses %s', (_, schema, problem) => {
    expect(() => strict(schema)).toThrow(`The schema of answer can't be sent: ${problem}`)
  })

  test('takes a union that holds itself for what else it holds', async () => {
    const schema = object({ 'a?': { $ref: '#/$defs/A' } }, { $defs: { A: { anyOf: [{ $ref: '#/$defs/A' }, text] } } })
    expect(Object(strict(schema)).properties.a).toEqual(nullable({ $ref: '#/$defs/A' }))
    expect(await taken(schema, { a: null })).toEqual({})
  })

  test.each(['anyOf', 'allOf'])('looks at each definition once, however often %s leads to it', (keyword) => {
    const parts = (at: number): object => ({
      [keyword]: [{ $ref: `#/$defs/${at + 1}` }, { $ref: `#/$defs/${at + 1}` }],
    })
    const names = Array.from({ length: 40 }, (_, at) => [at, parts(at)])
    const $defs = { ...Object.fromEntries(names), 40: object({ 'a?': text }) }
    const begun = performance.now()
    strict(object({ u: { $ref: '#/$defs/0' } }, { $defs }))
    expect(performance.now() - begun).toBeLessThan(1000)
  })

  test('refuses what holds itself, or is nested too deep', () => {
    const circular: Record<string, unknown> = object({ a: text })
    Object.assign(Object(circular['properties']), { self: circular })
    expect(() => strict(circular)).toThrow(/^The schema of answer can't be sent: .*circular.*\.$/)
    let deep: object = text
    for (let depth = 0; depth < 20_000; depth++) deep = object({ a: deep })
    expect(() => strict(object({ a: deep }))).toThrow("The schema of answer can't be sent: it")
  })

  test('takes fields with names of every object', async () => {
    const schema = JSON.parse(
      '{"type":"object","properties":{"__proto__":{"type":"object","properties":{"constructor":{"type":"string"}}},"toString":{"type":"string"}},"required":["__proto__"]}',
    )
    const { properties } = Object(strict(schema))
    expect(Object.keys(properties)).toEqual(['__proto__', 'toString'])
    expect(Object.getOwnPropertyDescriptor(properties, '__proto__')?.value).toEqual(
      closed({ constructor: nullable(text) }),
    )
    const value = await taken(schema, JSON.parse('{"__proto__":{"constructor":null},"toString":null}'))
    expect(JSON.stringify(value)).toBe('{"__proto__":{}}')
    expect(Object.prototype).not.toHaveProperty('a')
  })

  test('reads values deeper than it can follow as not fitting', async () => {
    const schema = object({ 'next?': { $ref: '#' } })
    const deep = JSON.parse(`${'{"next":'.repeat(50_000)}{}${'}'.repeat(50_000)}`)
    await expect(defineOutput({ name: 'answer', schema }).check(deep)).resolves.toMatchObject({ issues: [{}] })
  })

  test('leaves what the schema does not know alone', async () => {
    const schema = object({ 'a?': text })
    expect(await taken(schema, { a: null, b: null, toString: null })).toEqual({ b: null, toString: null })
    for (const value of [null, 1, 'x', [null], { b: [{ a: null }] }]) expect(await taken(schema, value)).toEqual(value)
  })
})
