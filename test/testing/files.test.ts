import { expect, test } from 'vitest'
import { isAPIError } from '../../src/core/index.ts'
import { createFile } from '../../src/operations/createFile.ts'
import { deleteFile } from '../../src/operations/deleteFile.ts'
import { downloadFile } from '../../src/operations/downloadFile.ts'
import { listFiles } from '../../src/operations/listFiles.ts'
import { retrieveFile } from '../../src/operations/retrieveFile.ts'
import { createMockServer } from '../../src/testing/index.ts'
import { errorOf } from '../support/errorOf.ts'
import { createBareWorld } from './support/world.ts'

const bytes = Uint8Array.from({ length: 1000 }, (_, index) => (index * 7) % 256)

test('bytes are kept and given back', async () => {
  const { client } = createBareWorld()
  const {
    id,
    bytes: length,
    filename,
  } = await createFile(client, { file: new File([bytes], 'päck "1".bin'), purpose: 'user_data' })
  expect([length, filename]).toEqual([1000, 'päck "1".bin'])
  expect(new Uint8Array(await (await downloadFile(client, { file_id: id })).arrayBuffer())).toEqual(bytes)
})

test('streams can be uploaded', async () => {
  const { client } = createBareWorld()
  const file = { name: 's.bin', stream: () => new Blob([bytes]).stream() }
  expect(await createFile(client, { file, purpose: 'vision' })).toMatchObject({
    bytes: 1000,
    filename: 's.bin',
    purpose: 'vision',
  })
})

test('lists go page by page, newest first', async () => {
  const { client } = createBareWorld()
  const ids: string[] = []
  for (const name of ['a', 'b', 'c'])
    ids.unshift((await createFile(client, { file: new File([name], name), purpose: 'user_data' })).id)
  const first = await listFiles(client, { limit: 2 })
  expect(first).toMatchObject({ has_more: true, first_id: ids[0], last_id: ids[1] })
  const second = await listFiles(client, { limit: 2, after: ids[1] })
  expect([...first.data, ...second.data].map(({ id }) => id)).toEqual(ids)
  expect(second.has_more).toBe(false)
  expect((await listFiles(client, { order: 'asc', limit: 1 })).data[0]?.id).toBe(ids[2])
  expect((await listFiles(client, { purpose: 'batch' })).data).toEqual([])
})

test('a file is gone once deleted, or when its time is over', async () => {
  const { client, clock, mock } = createBareWorld()
  const upload = { file: new File(['x'], 'x'), purpose: 'user_data' as const }
  const { id } = await createFile(client, upload)
  expect(await deleteFile(client, { file_id: id })).toEqual({ id, object: 'file', deleted: true })
  await expect(retrieveFile(client, { file_id: id })).rejects.toMatchObject({ status: 404 })
  await createFile(client, { ...upload, expires_after: { anchor: 'created_at', seconds: 3600 } })
  clock.advance(3_599_000)
  expect(mock.state.files.size).toBe(1)
  clock.advance(1000)
  expect([mock.state.files.size, mock.state.contents.size]).toEqual([0, 0])
})

test('fine-tuning and batches take lines of JSON alone', async () => {
  const { client } = createBareWorld()
  const file = new File(['{"a":1}\n[1]\n'], 'lines.jsonl')
  await expect(createFile(client, { file, purpose: 'fine-tune' })).rejects.toThrow('line 2')
  const deep = new File([`{"a":${'['.repeat(100_000)}${']'.repeat(100_000)}}`], 'deep.jsonl')
  await expect(createFile(client, { file: deep, purpose: 'batch' })).rejects.toMatchObject({ status: 400 })
})

test('memory is bounded: what does not fit is refused, and what is deleted makes room', async () => {
  const mock = createMockServer({ apiKey: null, maxBytes: 100_000 })
  const { client } = createBareWorld()
  const small = { ...client, apiKey: null, fetch: mock.fetch }
  const upload = (size: number): Promise<{ id: string }> =>
    createFile(small, { file: new File([new Uint8Array(size)], 'x'), purpose: 'user_data' })
  const refused = async (call: Promise<unknown>): Promise<void> => {
    const error = await errorOf(call)
    expect(isAPIError(error) && error.status).toBe(413)
  }
  await refused(upload(200_000))
  const { id } = await upload(40_000)
  await refused(upload(60_000))
  await deleteFile(small, { file_id: id })
  await upload(40_000)
  await refused(upload(60_000))
  mock.state.reset()
  await upload(40_000)
})

test('a body above 100 MB is refused while it comes', async () => {
  const mock = createMockServer({ apiKey: null, maxBytes: 2 ** 40 })
  let sent = 0
  const body = new ReadableStream<Uint8Array>({
    pull: (controller) => {
      sent += 2 ** 20
      controller.enqueue(new Uint8Array(2 ** 20))
    },
  })
  const init: RequestInit & { duplex: 'half' } = { method: 'POST', body, duplex: 'half' }
  expect((await mock.fetch('https://api.openai.com/v1/files', init)).status).toBe(413)
  expect(sent).toBeLessThan(110 * 2 ** 20)
})
