import { expect, test, vi } from 'vitest'

/* Vectorize has no local form: what it is told and how its answers are read is shown on a stand-in. */
vi.mock('../../workers-example/database.ts', () => ({ database: ({ DB }: { DB: object }) => Promise.resolve(DB) }))

/** Not by name, since it is typed for Workers, and tests are for Node. */
const worker = '../../workers-example/documents/vectorIndex.ts'
const { indexVectors, queryVectors } = await import(worker)

const texts: Record<string, string> = { 'job/1': 'one', 'job/2': 'two' }
const statement = (values: unknown[] = []): object => ({
  values,
  bind: (...bound: unknown[]) => statement(bound),
  first: () => Promise.resolve({ visitor: 'me' }),
})
const db = {
  prepare: () => statement(),
  batch: (all: { values: unknown[] }[]) =>
    Promise.resolve(
      all.map(({ values }) => {
        const text = texts[values.join('/')]
        return { results: text === undefined ? [] : [{ text }] }
      }),
    ),
}

/** Two floats, 1 and 0, as the API writes them. */
const vector = 'AACAPwAAAAA='

test('vectors go into the index under job and number, in the namespace of the visitor', async () => {
  const upsert = vi.fn(() => Promise.resolve())
  await indexVectors(Object({ DB: db, VECTORS: { upsert } }), 'job', [{ number: 1, vector }])
  expect(upsert).toHaveBeenCalledWith([{ id: 'job/1', namespace: 'me', values: new Float32Array([1, 0]) }])
  await indexVectors(Object({ DB: db }), 'job', [{ number: 1, vector }])
  expect(upsert).toHaveBeenCalledTimes(1)
})

test('what it finds is looked up, and left out where it is gone', async () => {
  const matches = [
    { id: 'job/2', score: 0.9 },
    { id: 'job/9', score: 0.8 },
    { id: 'job/1', score: 0.7 },
  ]
  const query = vi.fn(() => Promise.resolve({ matches }))
  const asked = new Float32Array([1, 0])
  const hits = await queryVectors(Object({ DB: db }), Object({ query }), { visitor: 'me', asked, most: 5 })
  expect(query).toHaveBeenCalledWith(asked, { topK: 5, namespace: 'me' })
  expect(hits).toEqual([
    { job: 'job', number: 2, score: 0.9, text: 'two' },
    { job: 'job', number: 1, score: 0.7, text: 'one' },
  ])
})
