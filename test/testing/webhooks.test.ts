import { describe, expect, test, vi } from 'vitest'
import { createClient } from '../../src/core/index.ts'
import { submitBatch } from '../../src/helpers/submitBatch.ts'
import { unwrapWebhook } from '../../src/helpers/unwrapWebhook.ts'
import { cancelResponse } from '../../src/operations/cancelResponse.ts'
import { createFile } from '../../src/operations/createFile.ts'
import { createFineTuningJob } from '../../src/operations/createFineTuningJob.ts'
import { createResponse } from '../../src/operations/createResponse.ts'
import type { WebhookEvent } from '../../src/schemas/WebhookEvent.ts'
import { createClock, createMockServer } from '../../src/testing/index.ts'

const secret = 'whsec_dGhlIHdlYmhvb2s='
const params = { model: 'gpt-5', input: 'Hello!', background: true }
const day = 86_400_000

/** A mock whose time stands still, a client of it, and the events that its webhook is told. */
function newMock(status = 204) {
  const clock = createClock()
  const mock = createMockServer({ clock, webhookSecret: secret })
  const told: WebhookEvent[] = []
  mock.webhooks.deliver(async (request) => {
    told.push(await unwrapWebhook(request, { secret, tolerance: Infinity }))
    return new Response(null, { status })
  })
  /** Lets time pass, and everything that is due happen. */
  const pass = (ms: number): void => {
    clock.advance(ms)
    expect(mock.state.models.size).toBeGreaterThan(0)
  }
  return { mock, client: createClient({ apiKey: 'test', fetch: mock.fetch }), told, pass }
}

describe('webhooks.deliver', () => {
  test('a response of the background is told once it is done, once', async () => {
    const { mock, client, told, pass } = newMock()
    const { id } = await createResponse(client, params)
    pass(50)
    expect(told).toEqual([])
    pass(day)
    pass(day)
    await vi.waitFor(() => expect(mock.webhooks.deliveries).toEqual([{ type: 'response.completed', status: 204 }]))
    expect(told).toMatchObject([{ type: 'response.completed', data: { id } }])
  })

  test('one that is cancelled is told as that; one of the foreground is not told', async () => {
    const { client, told, pass } = newMock()
    await createResponse(client, { ...params, background: false })
    const { id: response_id } = await createResponse(client, params)
    await cancelResponse(client, { response_id })
    pass(day)
    await vi.waitFor(() => expect(told).toMatchObject([{ type: 'response.cancelled', data: { id: response_id } }]))
  })

  test('batches and fine-tuning jobs', async () => {
    const { client, told, pass } = newMock()
    const requests = [{ custom_id: 'a', params: { model: 'text-embedding-3-small', input: 'Hello!' } }]
    const batch = await submitBatch(client, { endpoint: '/v1/embeddings', requests })
    const chat = {
      messages: [
        { role: 'user', content: 'Hi' },
        { role: 'assistant', content: 'Ahoy!' },
      ],
    }
    const lines = Array(10).fill(JSON.stringify(chat)).join('\n')
    const { id: training_file } = await createFile(client, { file: new File([lines], 'a.jsonl'), purpose: 'fine-tune' })
    const job = await createFineTuningJob(client, { model: 'gpt-4o-mini', training_file })
    for (let n = 0; n < 10; n++) {
      pass(20_000)
      await new Promise((resolve) => setTimeout(resolve, 5))
    }
    await vi.waitFor(() => expect(told).toHaveLength(2))
    expect(told.map(({ type, data }) => [type, Object(data).id]).sort()).toEqual([
      ['batch.completed', batch.id],
      ['fine_tuning.job.succeeded', job.id],
    ])
  })

  test('in real time it needs no other request', async () => {
    const mock = createMockServer()
    const told: string[] = []
    mock.webhooks.deliver(async (request) => {
      told.push(Object(await request.json()).type)
      return new Response()
    })
    await createResponse(createClient({ apiKey: 'test', fetch: mock.fetch }), params)
    await vi.waitFor(() => expect(told).toEqual(['response.completed']), 3000)
  })

  test('what comes of it is kept', async () => {
    const { mock, client, pass } = newMock(500)
    mock.webhooks.deliver(() => Promise.reject(new TypeError('Nobody there.')))
    await createResponse(client, params)
    pass(day)
    await vi.waitFor(() => expect(mock.webhooks.deliveries).toHaveLength(2))
    expect(mock.webhooks.deliveries).toEqual(
      expect.arrayContaining([
        { type: 'response.completed', status: 500 },
        { type: 'response.completed', error: new TypeError('Nobody there.') },
      ]),
    )
  })
})
