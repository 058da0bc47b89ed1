import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { type GenericSchema, safeParse } from 'valibot'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { filesOf, toy } from './toy.ts'

/* The toy document's files, compiled and run: what holds itself is checked at each depth, in answers and in requests. */
const root = join(import.meta.dirname, '../..')
const folder = mkdtempSync(join(root, '.cache-toy-'))
afterAll(() => rmSync(folder, { recursive: true }))

const use = `
import type { Branch, GraftSchema, MakeGarftParams, Words } from './src/schemas/index.ts'
export const words: Words = ['a', ['b', ['c']]]
export const branch: Branch = { length: 2, branches: [{ length: 1, branches: [] }], wood: { hardness: 1, branch: null }, words }
export const params: MakeGarftParams = { tree_id: 't', branch, otherwise: { branch }, steps: [{ tool: 'knife', graft: { branch } }] }
export const places: Branch['places'] = { grove: { north: 'the first' } }
export type Checked = typeof GraftSchema
`

beforeAll(() => {
  const handWritten = ['core', 'streams']
  for (const [path, text] of filesOf(toy)) {
    if (handWritten.some((part) => path.startsWith(`${part}/`))) continue
    mkdirSync(dirname(join(folder, 'src', path)), { recursive: true })
    writeFileSync(join(folder, 'src', path), text)
  }
  for (const part of handWritten) symlinkSync(join(root, 'src', part), join(folder, 'src', part))
  writeFileSync(join(folder, 'use.ts'), use)
  const include = ['use.ts', 'src/operations', 'src/schemas']
  writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify({ extends: '../tsconfig.json', include }))
})

test('they compile', () => {
  execFileSync('tsc', ['-p', folder], { stdio: 'inherit' })
}, 60_000)

/** The paths at which a schema of the toy refuses a value. */
async function refusedAt(name: string, value: unknown): Promise<string[]> {
  const schemas: Record<string, GenericSchema> = await import(join(folder, 'src/schemas/index.ts'))
  const schema = schemas[`${name}Schema`]
  if (!schema) throw new Error(`The toy has no ${name}.`)
  return (safeParse(schema, value).issues ?? []).map(({ path }) => path?.map(({ key }) => key).join('.') ?? '')
}

const leaf = { length: 1 }

describe('an answer that holds itself', () => {
  test.each<[string, unknown, string[]]>([
    ['directly', { length: 3, branches: [leaf, { length: 2, branches: [leaf] }] }, []],
    ['directly, wrong', { length: 3, branches: [{ length: 2, branches: [{}] }] }, ['branches.0.branches.0.length']],
    [
      'through another',
      { ...leaf, wood: { hardness: 1, branch: { ...leaf, wood: { hardness: 2, branch: null } } } },
      [],
    ],
    ['through another, wrong', { ...leaf, wood: { hardness: 1, branch: { length: '1' } } }, ['wood.branch.length']],
    ['as a list', { ...leaf, words: ['a', [['b'], 'c']] }, []],
    ['as a list, wrong', { ...leaf, words: ['a', [['b'], 7]] }, ['words.1.1']],
    ['as entries', { ...leaf, places: { grove: { north: 'first' } } }, []],
    ['as entries, wrong', { ...leaf, places: { grove: { north: 1 } } }, ['places.grove.north']],
  ])('%s', async (_, value, places) => {
    expect(await refusedAt('Branch', value)).toEqual(places)
  })
})

describe('a request that holds itself', () => {
  const plain = { tree_id: 't', branch: leaf }
  const step = (graft: unknown): unknown => ({ ...plain, steps: [{ tool: 'tape', graft }] })
  test.each<[string, unknown, string[]]>([
    ['directly', { ...plain, otherwise: { branch: leaf, otherwise: { branch: leaf } } }, []],
    ['directly, wrong', { ...plain, otherwise: { branch: leaf, otherwise: {} } }, ['otherwise.otherwise.branch']],
    ['through another', step({ branch: leaf, steps: [] }), []],
    ['through another, wrong', step({ branch: leaf, steps: [{ tool: 'saw' }] }), ['steps.0.graft.steps.0.tool']],
    [
      'in a part that answers hold too, exactly',
      { ...plain, branch: { ...leaf, branches: [{ ...leaf, wood: { hardness: 0.5 } }] } },
      ['branch.branches.0.wood.hardness', 'branch.branches.0.wood.hardness'],
    ],
    ['as a list, wrong', { ...plain, branch: { ...leaf, words: [[7]] } }, ['branch.words.0.0']],
    ['as entries, wrong', { ...plain, branch: { ...leaf, places: { a: { b: 7 } } } }, ['branch.places.a.b']],
  ])('%s', async (_, value, places) => {
    expect(await refusedAt('MakeGarftParams', value)).toEqual(places)
  })
})

describe('members of a union that nothing tells apart, a file beside an object, anything', () => {
  test.each<[string, object, string[]]>([
    ['the first of two', { scion: { kind: 'cutting', name: 'a', size: 2 } }, []],
    ['the second of two', { scion: { kind: 'cutting', name: 'a', size: 'long' } }, []],
    ['neither, held against the first', { scion: { kind: 'cutting', name: 'a', size: 0 } }, ['scion.size']],
    ['the only one of its tag', { scion: { kind: 'bud', name: 'a', size: 'long' } }, ['scion.size']],
    ['a file', { photo: new Blob(['x']) }, []],
    ['an object beside it', { photo: { glaze: 'none' } }, []],
    ['an object beside it, wrong', { photo: { glaze: 'blue' } }, ['photo.glaze']],
    ['neither file nor object', { photo: 'text' }, ['photo']],
    ['anything', { extra: [{}] }, []],
  ])('%s', async (_, fields, places) => {
    expect(await refusedAt('MakeGarftParams', { tree_id: 't', branch: leaf, ...fields })).toEqual(places)
  })
})

describe('members of a union told apart by two tags', () => {
  const note = (value: unknown): unknown => ({ ...leaf, notes: [value] })
  test.each<[string, unknown, string[], string[]]>([
    ['the first', { type: 'message', role: 'gardener', until: 1 }, [], []],
    ['the second by any of its values', { type: 'message', role: 'child', stars: 5 }, [], []],
    ['the second, wrong', { type: 'message', role: 'guest', until: 1 }, ['notes.0.stars'], ['branch.notes.0.stars']],
    ['the second by its other tag', { type: 'praise', role: 'guest', stars: 5 }, [], []],
    ['the third by any of its values', { type: 'blossom', petals: 5 }, [], []],
    ['the third, beyond its limit', { type: 'bloom', petals: 2 }, [], ['branch.notes.0.petals']],
    ['an unknown second tag', { type: 'message', role: 'bird' }, [], ['branch.notes.0.role']],
    ['an unknown tag', { type: 'song' }, [], ['branch.notes.0.type']],
    ['no tag', {}, ['notes.0.type'], ['branch.notes.0.type']],
  ])('%s', async (_, value, received, sent) => {
    expect(await refusedAt('Branch', note(value))).toEqual(received)
    expect(await refusedAt('MakeGarftParams', { tree_id: 't', branch: note(value) })).toEqual(sent)
  })
})
