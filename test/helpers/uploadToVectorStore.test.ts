import { expect, test, vi } from 'vitest'
import { type UploadProgress, uploadToVectorStore } from '../../src/helpers/uploadToVectorStore.ts'
import { errorOf } from '../support/errorOf.ts'
import { type FakeClient, fakeClient, type SentRequest } from '../support/fakeClient.ts'
import { watchedFile } from '../support/watchedFile.ts'

const store = { vector_store_id: 'vs_1' }

function file(name: string): File {
  return new File([name], name)
}

/** The state of a file in the store. */
function stored(id: string, status: string): object {
  const last_error = status === 'failed' ? { code: 'unsupported_file', message: 'It is no text.' } : null
  return { id, object: 'vector_store.file', created_at: 1, usage_bytes: 1, vector_store_id: 'vs_1', status, last_error }
}

/** A server that refuses files called `refused`, can't index those called `odd`, and is done at the second request. */
function server(options?: Parameters<typeof fakeClient>[1]): FakeClient & { most: number } {
  const requests = new Map<string, number>()
  let now = 0
  const answer = async ({ method, path, body, form }: SentRequest): Promise<unknown> => {
    if (path === '/files') {
      now++
      client.most = Math.max(client.most, now)
      await new Promise((resolve) => setTimeout(resolve, 2))
      const { name } = (await form()).get('file') as File
      if (name !== 'refused') return { id: `file-${name}` }
      now--
      return Response.json({ error: { message: 'Refused.' } }, { status: 400 })
    }
    const id = method === 'POST' ? Object(body).file_id : (path.split('/').at(-1) ?? '')
    const count = (requests.get(id) ?? 0) + 1
    requests.set(id, count)
    if (count === 3) now--
    const status = count < 3 ? 'in_progress' : id === 'file-odd' ? 'failed' : 'completed'
    return Response.json(stored(id, status), { headers: { 'openai-poll-after-ms': '1' } })
  }
  const client = Object.assign(fakeClient(answer, { onDrift: null, ...options }), { most: 0 })
  return client
}

test('uploads, attaches and waits', async () => {
  const client = server()
  const attributes = { lang: 'en' }
  const { succeeded, failed } = await uploadToVectorStore(client, { ...store, attributes, files: [file('a')] })
  expect(failed).toEqual([])
  expect(succeeded).toEqual([{ ...stored('file-a', 'completed'), name: 'a' }])
  expect(client.sent.map(({ method, path }) => `${method} ${path}`)).toEqual([
    'POST /files',
    'POST /vector_stores/vs_1/files',
    'GET /vector_stores/vs_1/files/file-a',
    'GET /vector_stores/vs_1/files/file-a',
  ])
  expect((await client.sent[0]?.form())?.get('purpose')).toBe('assistants')
  expect(client.sent[1]?.body).toEqual({ file_id: 'file-a', attributes })
  expect(client.sent[2]?.query).toEqual({})
})

test('files that fail stop no other, and are named with their errors', async () => {
  const progress: UploadProgress[] = []
  const { succeeded, failed } = await uploadToVectorStore(
    server(),
    { ...store, files: ['a', 'refused', 'odd', 'b'].map(file) },
    { onProgress: (step) => progress.push(step) },
  )
  expect(succeeded.map(({ name, id }) => [name, id]).sort()).toEqual([
    ['a', 'file-a'],
    ['b', 'file-b'],
  ])
  expect(failed.sort((a, b) => (a.name < b.name ? -1 : 1))).toMatchObject([
    { name: 'odd', file_id: 'file-odd', error: { name: 'OpenAIError', message: 'odd is failed: It is no text.' } },
    { name: 'refused', file_id: undefined, error: { name: 'APIError', status: 400 } },
  ])
  expect(progress.map(({ succeeded, failed, total }) => [succeeded + failed, total])).toEqual([
    [1, 4],
    [2, 4],
    [3, 4],
    [4, 4],
  ])
  expect(progress.find(({ name }) => name === 'refused')?.error).toMatchObject({ status: 400 })
  expect(progress.find(({ name }) => name === 'a')?.error).toBeUndefined()
})

test.each([
  [undefined, 5],
  [2, 2],
  [0, 1],
  [Number.NaN, 1],
  [99, 8],
])('with concurrency %s at most %s files are on their way', async (concurrency, most) => {
  const client = server()
  const names = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h']
  const { succeeded } = await uploadToVectorStore(client, { ...store, files: names.map(file) }, { concurrency })
  expect(succeeded.length).toBe(8)
  expect(client.most).toBe(most)
})

test('names files that have no name by their place', async () => {
  const { succeeded } = await uploadToVectorStore(server(), { ...store, files: [new Blob(['x']), new Blob(['y'])] })
  expect(succeeded.map(({ name }) => name).sort()).toEqual(['file 1', 'file 2'])
})

test.each(['a stream', 'a response', 'a source'])('what ends it ends %s whose turn did not come', async (form) => {
  const watched = [watchedFile(form), watchedFile(form)]
  const controller = new AbortController()
  const files = [file('a'), ...watched.map((each) => each.file)]
  const settings = { concurrency: 1, onProgress: () => controller.abort(new Error('enough')) }
  await errorOf(uploadToVectorStore(server(), { ...store, files }, settings, { signal: controller.signal }))
  await vi.waitFor(() => expect(watched.map(({ ended }) => ended)).toEqual(watched.map(({ opened }) => opened)))
})

test('an abort rejects with the reason and starts no other file', async () => {
  const controller = new AbortController()
  const client = server()
  const onProgress = vi.fn(() => controller.abort('enough'))
  const upload = uploadToVectorStore(
    client,
    { ...store, files: ['a', 'b', 'c'].map(file) },
    { concurrency: 1, onProgress },
    { signal: controller.signal },
  )
  expect(await errorOf(upload)).toBe('enough')
  const { length } = client.sent
  await new Promise((resolve) => setTimeout(resolve, 20))
  expect(client.sent.length).toBe(length)
  expect(client.sent.filter(({ path }) => path === '/files').length).toBe(1)
  expect(onProgress).toHaveBeenCalledTimes(1)
})

test('what onProgress throws rejects, and stops the others', async () => {
  const broken = new Error('broken')
  const client = server()
  const onProgress = (): never => {
    throw broken
  }
  const files = ['a', 'b', 'c', 'd'].map(file)
  const upload = uploadToVectorStore(client, { ...store, files }, { concurrency: 2, onProgress })
  expect(await errorOf(upload)).toBe(broken)
  const { length } = client.sent
  await new Promise((resolve) => setTimeout(resolve, 20))
  expect(client.sent.length).toBe(length)
})

test('maxWait bounds the wait for each file', async () => {
  const answer = ({ path }: SentRequest): object =>
    path === '/files' ? { id: 'file-x' } : stored('file-x', 'in_progress')
  const client = fakeClient(answer, { onDrift: null })
  const { failed } = await uploadToVectorStore(client, { ...store, files: [file('a')] }, { maxWait: 10, interval: 3 })
  expect(failed).toMatchObject([{ name: 'a', file_id: 'file-x', error: { name: 'TimeoutError', limit: 'maxWait' } }])
})

test('an upload that is answered without an id has failed', async () => {
  const { failed } = await uploadToVectorStore(
    fakeClient(() => new Response(''), { onDrift: null }),
    { ...store, files: [file('a')] },
  )
  expect(failed).toMatchObject([{ name: 'a', error: { name: 'APIError', message: expect.stringContaining('an id') } }])
})

test('options among the settings are refused', async () => {
  const client = server()
  const settings = Object({ timeout: 5 })
  expect(await errorOf(uploadToVectorStore(client, { ...store, files: [file('a')] }, settings))).toMatchObject({
    name: 'OpenAIError',
    message: 'uploadToVectorStore takes timeout among its options: pass it in the argument after the settings.',
  })
  expect(client.sent.length).toBe(0)
})
