import * as v from 'valibot'
import { describe, expect, test } from 'vitest'
import {
  array,
  boolean,
  choose,
  either,
  nullable,
  nullish,
  number,
  object,
  optional,
  record,
  string,
  tagged,
  unknown,
} from '../../src/core/open.ts'

interface Tree {
  name: string
  height: number | null
  rings?: number[] | undefined
  leaf?: { shape: 'round' | (string & {}) } | null | undefined
}

const TreeSchema: v.GenericSchema<Tree> = object({
  name: string(),
  height: nullable(number()),
  rings: optional(array(number())),
  leaf: nullish(object({ shape: string() })),
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

test.each<[string, v.GenericSchema, unknown[], unknown[]]>([
  ['string', string(), ['', 'a'], [1, null, undefined, [], {}]],
  ['number', number(), [0, -1.5], ['1', null, true]],
  ['boolean', boolean(), [true, false], [0, null]],
  ['unknown', unknown(), [0, null, undefined, {}], []],
  ['array', array(number()), [[], [1]], [['1'], {}, null, 'a']],
  ['object', object({ a: number() }), [{ a: 1, b: 2 }], [{}, { a: '1' }, [], null, 'a']],
  ['record', record(number()), [{}, { a: 1 }], [{ a: '1' }, [], null]],
  ['optional', optional(number()), [1, undefined], [null, '1']],
  ['nullable', nullable(number()), [1, null], [undefined, '1']],
  ['nullish', nullish(number()), [1, null, undefined], ['1']],
  ['either', either(string(), array(number()), object({ a: number() })), ['a', [1], { a: 1 }], [1, null, ['1'], {}]],
  ['choose', choose((value) => (typeof value === 'string' ? string() : number())), ['a', 1], [true]],
  [
    'tagged',
    tagged('type', { a: object({ x: number() }), undefined: object({ y: number() }) }),
    [{ type: 'a', x: 1 }, { y: 1 }, { type: 'new' }],
    [{ type: 'a' }, {}, { type: null }, { type: ['a'] }, { type: { toString: 1 } }, null],
  ],
])('%s', (_, schema, good, bad) => {
  for (const value of good) expect([value, v.is(schema, value)]).toEqual([value, true])
  for (const value of bad) expect([value, v.is(schema, value)]).toEqual([value, false])
})

test('keys of the prototype are no fields', () => {
  expect(v.is(record(number()), JSON.parse('{"__proto__": 1}'))).toBe(true)
  expect(v.is(tagged('type', { a: object({}) }), { type: 'constructor' })).toBe(true)
})
