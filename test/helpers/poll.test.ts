import { afterEach, beforeEach, expect, expectTypeOf, test, vi } from 'vitest'
import { throwOnDrift } from '../../src/core/index.ts'
import { poll } from '../../src/helpers/poll.ts'
import { pollBatch } from '../../src/helpers/pollBatch.ts'
import { pollFile } from '../../src/helpers/pollFile.ts'
import { pollFineTuningJob } from '../../src/helpers/pollFineTuningJob.ts'
import { pollResponse } from '../../src/helpers/pollResponse.ts'
import { pollRun } from '../../src/helpers/pollRun.ts'
import { pollVectorStoreFile } from '../../src/helpers/pollVectorStoreFile.ts'
import { pollVectorStoreFileBatch } from '../../src/helpers/pollVectorStoreFileBatch.ts'
import { retrieveFile } from '../../src/operations/retrieveFile.ts'
import type { OpenAIFile } from '../../src/schemas/OpenAIFile.ts'
import { errorOf } from '../support/errorOf.ts'
import { type FakeClient, fakeClient } from '../support/fakeClient.ts'

/** A server whose thing has one status after the other, the last one for good. */
function statuses(list: unknown[], headers: Record<string, string> = {}): FakeClient {
  return fakeClient((_, count) => Response.json({ status: list[Math.min(count, list.length) - 1] }, { headers }))
}

/** Lets time pass and tells after how many milliseconds each request went out. */
async function times(client: FakeClient, ms: number): Promise<number> {
  await vi.advanceTimersByTimeAsync(ms)
  return client.sent.length
}

const params = { file_id: 'file-1' }
const until = ({ status }: OpenAIFile): boolean => status === 'processed'

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.restoreAllMocks()
  vi.useRealTimers()
})

test('asks at once, and again after 5 s and up to a tenth more', async () => {
  const client = { ...statuses(['uploaded', 'uploaded', 'processed']), onDrift: null }
  vi.spyOn(Math, 'random').mockReturnValueOnce(0).mockReturnValueOnce(0.999)
  const result = poll(retrieveFile, client, params, { until })
  expect(await times(client, 0)).toBe(1)
  expect(await times(client, 4999)).toBe(1)
  expect(await times(client, 1)).toBe(2)
  expect(await times(client, 5498)).toBe(2)
  expect(await times(client, 2)).toBe(3)
  expect((await result).status).toBe('processed')
  expect(vi.getTimerCount()).toBe(0)
})

test('waits as long as the server asks', async () => {
  const client = { ...statuses(['uploaded', 'processed'], { 'openai-poll-after-ms': '700' }), onDrift: null }
  vi.spyOn(Math, 'random').mockReturnValue(0)
  const result = poll(retrieveFile, client, params, { until, interval: 10 })
  expect(await times(client, 699)).toBe(1)
  expect(await times(client, 1)).toBe(2)
  await result
})

test.each(['', '0', '-5', 'soon'])('goes by its own interval when the server asks for "%s"', async (asked) => {
  const client = { ...statuses(['uploaded', 'processed'], { 'openai-poll-after-ms': asked }), onDrift: null }
  const result = poll(retrieveFile, client, params, { until, interval: 1000 })
  expect(await times(client, 999)).toBe(1)
  expect(await times(client, 101)).toBe(2)
  await result
})

test('tells of each value, and hands the response on', async () => {
  const client = { ...statuses(['uploaded', 'processed']), onDrift: null }
  const seen: unknown[] = []
  const onResponse = vi.fn()
  const result = poll(
    retrieveFile,
    client,
    params,
    { until, onPoll: ({ status }) => seen.push(status) },
    { onResponse },
  )
  await times(client, 6000)
  await result
  expect(seen).toEqual(['uploaded', 'processed'])
  expect(onResponse).toHaveBeenCalledTimes(2)
})

test('maxWait ends a wait', async () => {
  const client = { ...statuses(['uploaded']), onDrift: null }
  const result = errorOf(poll(retrieveFile, client, params, { until, maxWait: 7000 }))
  await times(client, 6999)
  expect(vi.getTimerCount()).toBe(2)
  await times(client, 1)
  expect(await result).toMatchObject({ name: 'TimeoutError', limit: 'maxWait' })
  expect(client.sent.length).toBe(2)
  expect(vi.getTimerCount()).toBe(0)
})

test('maxWait ends a request', async () => {
  let ended: unknown
  const client = fakeClient(({ init: { signal } }) => {
    signal?.addEventListener('abort', () => {
      ended = signal.reason
    })
    return new Promise(() => {})
  })
  const result = errorOf(poll(retrieveFile, client, params, { until, maxWait: 100 }))
  await times(client, 100)
  const error = await result
  expect(error).toMatchObject({ name: 'TimeoutError', limit: 'maxWait' })
  expect(ended).toBe(error)
  expect(vi.getTimerCount()).toBe(0)
})

test('an abort ends it with the reason: before, and while it waits', async () => {
  const client = { ...statuses(['uploaded']), onDrift: null }
  expect(await errorOf(poll(retrieveFile, client, params, { until }, { signal: AbortSignal.abort('no') }))).toBe('no')
  expect(client.sent.length).toBe(0)
  const controller = new AbortController()
  const result = errorOf(poll(retrieveFile, client, params, { until }, { signal: controller.signal }))
  await times(client, 1000)
  controller.abort('enough')
  expect(await result).toBe('enough')
  expect(vi.getTimerCount()).toBe(0)
})

test('what the operation throws ends it', async () => {
  const client = fakeClient(() => Response.json({ error: { message: 'No such file.' } }, { status: 404 }))
  expect(await errorOf(poll(retrieveFile, client, params, { until }))).toMatchObject({ name: 'APIError', status: 404 })
})

test.each([
  ['an error in a 200', { error: { message: 'It was lost.', code: 'lost' } }, { name: 'APIError', code: 'lost' }],
  ['an error as text in a 200', { error: 'overloaded' }, { name: 'APIError' }],
  ['a list of one error', [{ error: { message: 'x' } }], { name: 'APIError' }],
  ['an empty body', () => new Response(''), { name: 'APIError', message: expect.stringContaining('without a') }],
  ['null', () => new Response('null'), { name: 'APIError', body: null }],
])('%s ends it, whatever is polled', async (_, answer, expected) => {
  const onPoll = vi.fn()
  for (const start of [
    (client: FakeClient) => poll(retrieveFile, client, params, { until, onPoll }),
    (client: FakeClient) => pollBatch(client, { batch_id: 'b' }),
  ]) {
    const client = fakeClient(answer, { onDrift: null, maxRetries: 0 })
    expect(await errorOf(start(client))).toMatchObject(expected)
    expect(client.sent.length).toBe(1)
  }
  expect(onPoll).not.toHaveBeenCalled()
})

test.each([undefined, null, '', 5, { state: 'completed' }])(
  'an answer whose status is %j ends a named poll, before anyone is told of it',
  async (status) => {
    const onPoll = vi.fn()
    const client = fakeClient(() => Response.json({ id: 'b', status }, { headers: { 'x-request-id': 'req_1' } }), {
      onDrift: null,
    })
    expect(await errorOf(pollBatch(client, { batch_id: 'b' }, { onPoll }))).toMatchObject({
      name: 'APIError',
      message: expect.stringContaining('retrieveBatch got an answer without a status'),
      body: { id: 'b' },
      requestId: 'req_1',
    })
    expect(onPoll).not.toHaveBeenCalled()
    expect(vi.getTimerCount()).toBe(0)
  },
)

test('an interval that is no number is the default one', async () => {
  const client = { ...statuses(['uploaded', 'processed']), onDrift: null }
  const result = poll(retrieveFile, client, params, { until, interval: Number.NaN })
  expect(await times(client, 4999)).toBe(1)
  expect(await times(client, 501)).toBe(2)
  await result
})

test('no cache of the runtime is asked, through the fetch of the client or of the platform', async () => {
  const client = { ...statuses(['processed']), onDrift: null }
  await poll(retrieveFile, client, params, { until })
  expect(client.sent[0]?.init.cache).toBe('no-store')
  const sent = vi.spyOn(globalThis, 'fetch').mockResolvedValue(Response.json({ status: 'processed' }))
  await poll(retrieveFile, { ...client, fetch: undefined }, params, { until })
  expect(sent.mock.calls[0]?.[1]?.cache).toBe('no-store')
})

test.each([
  [
    'refuses the field',
    class {
      constructor() {
        throw new Error("The 'cache' field on 'RequestInitializerDict' is not implemented.")
      }
    },
  ],
  ['does not know the field', class {}],
])('a runtime that %s gets none', async (_, Request) => {
  vi.stubGlobal('Request', Request)
  const client = { ...statuses(['processed']), onDrift: null }
  await poll(retrieveFile, client, params, { until }).finally(() => vi.unstubAllGlobals())
  expect('cache' in Object(client.sent[0]?.init)).toBe(false)
})

test('options among the settings are refused, with a word on where they go', async () => {
  const { signal } = new AbortController()
  const client = statuses(['processed'])
  const misplaced = { until, signal, maxRetries: undefined }
  for (const refused of [
    poll(retrieveFile, client, params, misplaced),
    pollRun(client, { thread_id: 't', run_id: 'r' }, Object({ signal })),
  ]) {
    expect(await errorOf(refused)).toMatchObject({
      name: 'OpenAIError',
      message: 'Polling takes signal among its options: pass it in the argument after the settings.',
    })
  }
  expect(client.sent.length).toBe(0)
  // @ts-expect-error an option of a call is no setting
  const wrong = (): unknown => poll(retrieveFile, client, params, { until, signal })
  // @ts-expect-error a setting is no option of a call
  const alsoWrong = (): unknown => pollBatch(client, { batch_id: 'b' }, {}, { maxWait: 5 })
  expect([wrong, alsoWrong].length).toBe(2)
})

test('types come from the operation', () => {
  const client = statuses([])
  expectTypeOf(poll<typeof params, OpenAIFile>).returns.toEqualTypeOf<Promise<OpenAIFile>>()
  const call = (): unknown =>
    poll(retrieveFile, client, params, { until: (file) => file.filename.length > 0, onPoll: (file) => file.bytes })
  // @ts-expect-error no such param
  const wrong = (): unknown => poll(retrieveFile, client, { id: 'x' }, { until })
  expect([call, wrong].length).toBe(2)
})

const store = { vector_store_id: 'vs_1' }
const forms = {
  pollRun: {
    run: (client: FakeClient) => pollRun(client, { thread_id: 't', run_id: 'r' }),
    path: '/threads/t/runs/r',
    passing: ['queued', 'in_progress', 'cancelling'],
    final: ['requires_action', 'cancelled', 'failed', 'completed', 'incomplete', 'expired'],
  },
  pollResponse: {
    run: (client: FakeClient) => pollResponse(client, { response_id: 'r' }),
    path: '/responses/r',
    passing: ['queued', 'in_progress'],
    final: ['completed', 'failed', 'incomplete', 'cancelled'],
  },
  pollFile: {
    run: (client: FakeClient) => pollFile(client, { file_id: 'f' }),
    path: '/files/f',
    passing: ['uploaded'],
    final: ['processed', 'error'],
  },
  pollBatch: {
    run: (client: FakeClient) => pollBatch(client, { batch_id: 'b' }),
    path: '/batches/b',
    passing: ['validating', 'in_progress', 'finalizing', 'cancelling'],
    final: ['failed', 'completed', 'expired', 'cancelled'],
  },
  pollFineTuningJob: {
    run: (client: FakeClient) => pollFineTuningJob(client, { fine_tuning_job_id: 'f' }),
    path: '/fine_tuning/jobs/f',
    passing: ['validating_files', 'queued', 'running'],
    final: ['succeeded', 'failed', 'cancelled'],
  },
  pollVectorStoreFile: {
    run: (client: FakeClient) => pollVectorStoreFile(client, { ...store, file_id: 'f' }),
    path: '/vector_stores/vs_1/files/f',
    passing: ['in_progress'],
    final: ['completed', 'cancelled', 'failed'],
  },
  pollVectorStoreFileBatch: {
    run: (client: FakeClient) => pollVectorStoreFileBatch(client, { ...store, batch_id: 'b' }),
    path: '/vector_stores/vs_1/file_batches/b',
    passing: ['in_progress'],
    final: ['completed', 'cancelled', 'failed'],
  },
}

/** Leaves out that the answers of these tests are nothing but a status. */
function ofStatus({ drift }: FakeClient): unknown[] {
  return drift.flatMap(({ issues }) => issues.filter(({ path }) => path[0] === 'status'))
}

test.each(Object.entries(forms))('%s waits for what passes and stops at each final status', async (_, form) => {
  for (const status of form.final) {
    const client = statuses([...form.passing, status])
    const result = form.run(client)
    await vi.runAllTimersAsync()
    expect((await result).status).toBe(status)
    expect(client.sent.length).toBe(form.passing.length + 1)
    expect(client.sent[0]?.path).toBe(form.path)
    expect(ofStatus(client)).toEqual([])
  }
})

test.each(Object.entries(forms))(
  '%s waits at an unknown status as at a known one, and tells it once',
  async (_, form) => {
    const client = statuses(['paused', 'paused', 'asleep', form.final[0]])
    const result = form.run(client)
    expect(await times(client, 4999)).toBe(1)
    await vi.runAllTimersAsync()
    expect((await result).status).toBe(form.final[0])
    expect(client.sent.length).toBe(4)
    const found = ofStatus(client)
    expect(found).toMatchObject([{ received: 'paused' }, { received: 'asleep' }])
    for (const status of [...form.passing, ...form.final]) expect(Object(found[0]).expected).toContain(status)
  },
)

test('drift names the operation, the value and the request', async () => {
  const answer = (_: unknown, count: number): Response =>
    Response.json({ status: count > 1 ? 'completed' : 'paused' }, { headers: { 'x-request-id': 'req_1' } })
  const client = fakeClient(answer)
  const result = pollBatch(client, { batch_id: 'b' })
  await vi.runAllTimersAsync()
  await result
  const drift = client.drift.find(({ issues }) => issues[0]?.received === 'paused')
  expect(drift).toMatchObject({
    operation: 'retrieveBatch',
    of: 'answer',
    value: { status: 'paused' },
    requestId: 'req_1',
  })
})

test('an unknown status warns by default, rejects with throwOnDrift, and is nothing with null', async () => {
  const batch = { id: 'b', object: 'batch', endpoint: '/v1/embeddings', input_file_id: 'f', completion_window: '24h' }
  const answer = (_: unknown, count: number): object => ({
    ...batch,
    created_at: 1,
    status: count % 2 ? 'dreaming' : 'completed',
  })
  const warn = vi.spyOn(console, 'warn').mockImplementation(() => {})
  for (const onDrift of [undefined, null]) {
    const result = pollBatch({ ...fakeClient(answer), onDrift }, { batch_id: 'b' })
    await vi.runAllTimersAsync()
    await result
  }
  expect(warn.mock.calls).toEqual([[expect.stringContaining('retrieveBatch: status')]])
  const error = await errorOf(pollBatch({ ...fakeClient(answer), onDrift: throwOnDrift }, { batch_id: 'b' }))
  expect(error).toMatchObject({ name: 'SchemaError', value: { status: 'dreaming' } })
})
