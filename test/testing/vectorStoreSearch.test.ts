import { describe, expect, test } from 'vitest'
import { createFile } from '../../src/operations/createFile.ts'
import { createVectorStore } from '../../src/operations/createVectorStore.ts'
import { createVectorStoreFile } from '../../src/operations/createVectorStoreFile.ts'
import { retrieveVectorStoreFileContent } from '../../src/operations/retrieveVectorStoreFileContent.ts'
import { searchVectorStore } from '../../src/operations/searchVectorStore.ts'
import { updateVectorStoreFileAttributes } from '../../src/operations/updateVectorStoreFileAttributes.ts'
import type { SearchVectorStoreParams } from '../../src/schemas/params/SearchVectorStoreParams.ts'
import { matches } from '../../src/testing/matches.ts'
import { chunksOf, scoreOf } from '../../src/testing/text/passages.ts'
import { createBareWorld } from './support/world.ts'

const texts = {
  'tea.txt': 'Tea is made of leaves.\n\nGreen tea is not fermented.',
  'coffee.txt': 'Coffee is made of beans.',
}

async function searched(
  params: Omit<SearchVectorStoreParams, 'vector_store_id'>,
): Promise<{ filename: string; score: number; text: string }[]> {
  const { client, clock } = createBareWorld()
  const { id: vector_store_id } = await createVectorStore(client, { name: 'Drinks' })
  for (const [name, text] of Object.entries(texts)) {
    const { id } = await createFile(client, { file: new File([text], name), purpose: 'assistants' })
    await createVectorStoreFile(client, { vector_store_id, file_id: id, attributes: { length: text.length } })
  }
  clock.advance(1000)
  const { data } = await searchVectorStore(client, { vector_store_id, ...params })
  return data.map(({ filename, score, content }) => ({ filename, score, text: content[0]?.text ?? '' }))
}

test('passages that share words with the query come first, with the share as their score', async () => {
  expect(await searched({ query: 'How is green tea made?' })).toEqual([
    { filename: 'tea.txt', score: 0.6, text: 'Tea is made of leaves.' },
    { filename: 'tea.txt', score: 0.6, text: 'Green tea is not fermented.' },
    { filename: 'coffee.txt', score: 0.4, text: 'Coffee is made of beans.' },
  ])
  expect(await searched({ query: 'beans' })).toEqual([
    { filename: 'coffee.txt', score: 1, text: 'Coffee is made of beans.' },
  ])
  expect(await searched({ query: 'water' })).toEqual([])
})

test('limits, thresholds, several queries and filters', async () => {
  expect(await searched({ query: 'made', max_num_results: 1 })).toHaveLength(1)
  expect(await searched({ query: 'green made', ranking_options: { score_threshold: 0.6 } })).toHaveLength(0)
  expect(await searched({ query: ['beans', 'fermented'] })).toHaveLength(2)
  const short = { type: 'lt', key: 'length', value: 30 } as const
  expect((await searched({ query: 'made', filters: short })).map(({ filename }) => filename)).toEqual(['coffee.txt'])
})

test('the text of a file, and attributes that a filter then finds', async () => {
  const { client, clock } = createBareWorld()
  const file = await createFile(client, { file: new File([texts['tea.txt']], 'tea.txt'), purpose: 'assistants' })
  const { id: vector_store_id } = await createVectorStore(client, { file_ids: [file.id] })
  clock.advance(1000)
  const content = await retrieveVectorStoreFileContent(client, { vector_store_id, file_id: file.id })
  expect(content.data.map(({ text }) => text)).toEqual(['Tea is made of leaves.', 'Green tea is not fermented.'])
  await updateVectorStoreFileAttributes(client, { vector_store_id, file_id: file.id, attributes: { kind: 'hot' } })
  const find = (value: string): ReturnType<typeof searchVectorStore> =>
    searchVectorStore(client, { vector_store_id, query: 'tea', filters: { type: 'eq', key: 'kind', value } })
  expect((await find('hot')).data).toHaveLength(2)
  expect((await find('cold')).data).toEqual([])
})

describe('filters', () => {
  const attributes = { size: 3, kind: 'hot', fresh: true }
  test.each([
    ['eq', 'kind', 'hot', true],
    ['ne', 'kind', 'hot', false],
    ['gt', 'size', 3, false],
    ['gte', 'size', 3, true],
    ['lt', 'size', 4, true],
    ['lte', 'size', 2, false],
    ['in', 'kind', ['hot', 'cold'], true],
    ['nin', 'kind', ['hot'], false],
    ['gt', 'kind', 1, false],
    ['eq', 'none', 'x', false],
  ] as const)('%s %s %s: %s', (type, key, value, passes) => {
    const filter = { type, key, value: typeof value === 'object' ? [...value] : value }
    expect(matches(filter, attributes)).toBe(passes)
    expect(matches({ type: 'or', filters: [filter, { type: 'eq', key: 'fresh', value: true }] }, attributes)).toBe(true)
    expect(matches({ type: 'and', filters: [filter, { type: 'eq', key: 'fresh', value: true }] }, attributes)).toBe(
      passes,
    )
  })
})

test('long paragraphs are cut between words, and nothing is lost', () => {
  const words = Array.from({ length: 450 }, (_, index) => `word${index}`).join(' ')
  const chunks = chunksOf(words)
  expect(chunks).toHaveLength(3)
  expect(chunks.join('')).toBe(words)
  expect(chunksOf('\n\n \n')).toEqual([])
  expect(scoreOf('', 'anything')).toBe(0)
  expect(scoreOf('Ünï TEA', 'ünï, tea!')).toBe(1)
})
