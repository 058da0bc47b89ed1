import * as v from 'valibot'
import { describe, expect, test } from 'vitest'
import { openSchema } from '../../src/core/openSchema.ts'
import {
  boolean,
  nullable,
  nullish,
  number,
  optional,
  record,
  type Shape,
  string,
  union,
  unknown,
  variant,
} from '../../src/core/shape.ts'

interface Tree {
  name: string
  height: number | null
  rings?: number[] | undefined
  leaf?: { shape: 'round' | (string & {}) } | null | undefined
}

const TreeSchema: v.GenericSchema<Tree> = openSchema({
  name: string,
  height: nullable(number),
  rings: optional([number]),
  leaf: nullish({ shape: string }),
})
const tree = { name: 'pine', height: null, rings: [1, 2], leaf: null, bark: 'rough' }

/** Path and message of each mismatch, as Valibot reports them. */
function issuesOf(schema: v.GenericSchema, value: unknown): string[] {
  return v.safeParse(schema, value).issues?.map((issue) => `${v.getDotPath(issue) ?? ''}: ${issue.message}`) ?? []
}

describe('in Valibot', () => {
  test('parse gives the very value back', () => {
    expect(v.parse(TreeSchema, tree)).toBe(tree)
    expect(v.is(TreeSchema, tree)).toBe(true)
  })

  test('schemas nest and are piped', () => {
    const Garden = v.object({ trees: v.pipe(v.array(TreeSchema), v.minLength(1)) })
    expect(issuesOf(Garden, { trees: [tree, { ...tree, leaf: { shape: 1 } }] })).toEqual([
      'trees.1.leaf.shape: Expected string but received number',
    ])
    expect(
      issuesOf(
        v.pipe(
          TreeSchema,
          v.check(({ name }) => name !== 'pine', 'No pines'),
        ),
        tree,
      ),
    ).toEqual([': No pines'])
  })

  test('error: parse throws with every issue', () => {
    expect(() => v.parse(TreeSchema, { height: '2' })).toThrow(v.ValiError)
    expect(issuesOf(TreeSchema, { height: '2', rings: [1, 'x'], leaf: [] })).toEqual([
      'name: Expected string but received undefined',
      'height: Expected number but received string',
      'rings.1: Expected number but received string',
      'leaf: Expected Object but received Array',
    ])
  })

  test('they follow Standard Schema', async () => {
    expect(await TreeSchema['~standard'].validate(tree)).toMatchObject({ value: tree })
    expect((await TreeSchema['~standard'].validate(1)).issues).toHaveLength(1)
  })
})

const branch: Shape = { branches: optional([() => branch]) }

test.each<[string, Shape, unknown[], unknown[]]>([
  ['a string', string, ['', 'a'], [1, null, undefined, [], {}]],
  ['a number', number, [0, -1.5], ['1', null, true]],
  ['a boolean', boolean, [true, false], [0, null]],
  ['anything', unknown, [0, null, undefined, {}, ['a']], []],
  ['a list', [number], [[], [1]], [['1'], {}, null, 'a']],
  ['an object', { a: number }, [{ a: 1, b: 2 }], [{}, { a: '1' }, [], null, 'a']],
  ['record', record(number), [{}, { a: 1 }], [{ a: '1' }, [], null]],
  ['optional', optional(number), [1, undefined], [null, '1']],
  ['nullable', nullable(number), [1, null], [undefined, '1']],
  ['nullish', nullish(number), [1, null, undefined], ['1']],
  ['union', union(string, [number], { a: number }), ['a', [1], { a: 1 }], [1, null, ['1'], {}]],
  [
    'union with variant',
    union(string, variant('type', { a: { x: number } })),
    ['a', { type: 'a', x: 1 }],
    [1, { type: 'a' }],
  ],
  ['a choice', (value) => (typeof value === 'string' ? string : number), ['a', 1], [true]],
  [
    'variant',
    variant('type', { a: { x: number } }, { y: number }),
    [{ type: 'a', x: 1 }, { y: 1 }, { type: 'new' }],
    [{ type: 'a' }, {}, { type: null }, { type: ['a'] }, { type: { toString: 1 } }, null],
  ],
  ['a shape inside itself', branch, [{}, { branches: [{ branches: [] }, {}] }], [{ branches: [{ branches: [7] }] }, 7]],
])('%s', (_, shape, good, bad) => {
  const schema = openSchema(shape)
  for (const value of good) expect([value, v.is(schema, value)]).toEqual([value, true])
  for (const value of bad) expect([value, v.is(schema, value)]).toEqual([value, false])
})

test('an issue holds the values on its way', () => {
  const value = { rings: [1, 'x'] }
  const [issue] = v.safeParse(openSchema({ rings: [number] }), value).issues ?? []
  expect(issue).toMatchObject({ expected: 'number', received: 'string', input: 'x' })
  expect(issue?.path).toMatchObject([
    { key: 'rings', input: value, value: value.rings },
    { key: 1, input: value.rings, value: 'x' },
  ])
})

test('keys of the prototype are no fields', () => {
  expect(v.is(openSchema(record(number)), JSON.parse('{"__proto__": 1}'))).toBe(true)
  expect(v.is(openSchema(record(number)), JSON.parse('{"__proto__": "1"}'))).toBe(false)
  expect(v.is(openSchema(variant('type', { a: {} })), { type: 'constructor' })).toBe(true)
})
