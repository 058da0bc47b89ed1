import { expect, test } from 'vitest'
import { cancelVectorStoreFileBatch } from '../../src/operations/cancelVectorStoreFileBatch.ts'
import { createFile } from '../../src/operations/createFile.ts'
import { createVectorStore } from '../../src/operations/createVectorStore.ts'
import { createVectorStoreFile } from '../../src/operations/createVectorStoreFile.ts'
import { createVectorStoreFileBatch } from '../../src/operations/createVectorStoreFileBatch.ts'
import { deleteFile } from '../../src/operations/deleteFile.ts'
import { getVectorStore } from '../../src/operations/getVectorStore.ts'
import { getVectorStoreFile } from '../../src/operations/getVectorStoreFile.ts'
import { getVectorStoreFileBatch } from '../../src/operations/getVectorStoreFileBatch.ts'
import { listFilesInVectorStoreBatch } from '../../src/operations/listFilesInVectorStoreBatch.ts'
import { listVectorStoreFiles } from '../../src/operations/listVectorStoreFiles.ts'
import { createBareWorld, type World } from './support/world.ts'

async function upload({ client }: Omit<World, 'ids'>, ...names: string[]): Promise<string[]> {
  const files = names.map((name) => createFile(client, { file: new File(['text'], name), purpose: 'assistants' }))
  return (await Promise.all(files)).map(({ id }) => id)
}

test('files are read by the clock; those without text fail', async () => {
  const world = createBareWorld()
  const { client, clock } = world
  const file_ids = await upload(world, 'a.txt', 'b.png')
  const { id } = await createVectorStore(client, { name: 'S', file_ids })
  const store = { vector_store_id: id }
  expect(await getVectorStore(client, store)).toMatchObject({
    status: 'in_progress',
    file_counts: { in_progress: 2, total: 2 },
  })
  clock.advance(200)
  expect(await getVectorStore(client, store)).toMatchObject({
    status: 'completed',
    usage_bytes: 4,
    file_counts: { in_progress: 0, completed: 1, failed: 1, cancelled: 0, total: 2 },
  })
  expect(await getVectorStoreFile(client, { ...store, file_id: file_ids[1] ?? '' })).toMatchObject({
    status: 'failed',
    last_error: { code: 'unsupported_file' },
  })
  expect((await listVectorStoreFiles(client, { ...store, filter: 'completed' })).data.map((file) => file.id)).toEqual([
    file_ids[0],
  ])
  await deleteFile(client, { file_id: file_ids[0] ?? '' })
  expect((await getVectorStore(client, store)).file_counts.total).toBe(1)
})

test('batches of files end together, or are cancelled', async () => {
  const world = createBareWorld()
  const { client, clock } = world
  const vector_store_id = (await createVectorStore(client, {})).id
  const file_ids = await upload(world, 'a.txt', 'b.txt')
  const first = await createVectorStoreFileBatch(client, { vector_store_id, file_ids })
  const params = { vector_store_id, batch_id: first.id }
  expect(first).toMatchObject({ status: 'in_progress', file_counts: { in_progress: 2, total: 2 } })
  clock.advance(200)
  expect(await getVectorStoreFileBatch(client, params)).toMatchObject({
    status: 'completed',
    file_counts: { completed: 2 },
  })
  expect((await listFilesInVectorStoreBatch(client, { ...params, order: 'asc' })).data.map(({ id }) => id)).toEqual(
    file_ids,
  )
  await expect(cancelVectorStoreFileBatch(client, params)).rejects.toMatchObject({ status: 400 })
  const files = [{ file_id: (await upload(world, 'c.txt'))[0] ?? '', attributes: { kind: 'c' } }]
  const second = {
    vector_store_id,
    batch_id: (await createVectorStoreFileBatch(client, { vector_store_id, files })).id,
  }
  expect((await cancelVectorStoreFileBatch(client, second)).status).toBe('cancelled')
  clock.advance(10_000)
  expect(await getVectorStoreFileBatch(client, second)).toMatchObject({
    status: 'cancelled',
    file_counts: { cancelled: 1 },
  })
})

test('a store expires when nobody uses it for its days', async () => {
  const world = createBareWorld()
  const { client, clock } = world
  const day = 86_400_000
  const { id, expires_at } = await createVectorStore(client, { expires_after: { anchor: 'last_active_at', days: 2 } })
  expect((expires_at ?? 0) * 1000).toBe(clock.now() + 2 * day)
  const [file_id = '', other = ''] = await upload(world, 'a.txt', 'b.txt')
  clock.advance(1.5 * day)
  await createVectorStoreFile(client, { vector_store_id: id, file_id })
  clock.advance(1.5 * day)
  expect((await getVectorStore(client, { vector_store_id: id })).status).toBe('completed')
  clock.advance(0.5 * day)
  expect((await getVectorStore(client, { vector_store_id: id })).status).toBe('expired')
  await expect(createVectorStoreFile(client, { vector_store_id: id, file_id: other })).rejects.toMatchObject({
    status: 400,
  })
})
