import { expect, test } from 'vitest'
import { createChatCompletionStream } from '../../src/operations/createChatCompletionStream.ts'
import { createRunStream } from '../../src/operations/createRunStream.ts'
import { streamed } from '../support/answers.ts'
import { type FakeClient, fakeClient } from '../support/fakeClient.ts'

const finished =
  'data: {"id":"1","object":"o","created":1,"model":"m","choices":[{"index":0,"delta":{},"finish_reason":"stop"}]}\n\n'

/** A client whose streams are this text. */
function answering(text: string): FakeClient {
  return fakeClient(() => streamed(text), { apiKey: 'sk-canary-key' })
}

async function chat(text: string): Promise<unknown> {
  try {
    let events = 0
    for await (const _ of await createChatCompletionStream(answering(text), { model: 'm', messages: [] })) events++
    return events
  } catch (error) {
    return error
  }
}

test('an error event that echoes the key does not show it', async () => {
  const error = await chat('data: {"error":{"message":"bad key sk-canary-key"}}\n\n')
  expect(error).toMatchObject({ name: 'APIError', message: expect.stringContaining('bad key [key]') })
  expect(JSON.stringify((error as { body: unknown }).body)).not.toContain('sk-canary-key')
})

test('an event that is not JSON does not show the key either', async () => {
  const error = await chat('data: {sk-canary-key\n\n')
  expect(error).toMatchObject({ name: 'StreamParseError', text: '{[key]' })
})

test('the text of an error event that is no JSON is its message', async () => {
  expect(await chat('event: error\ndata: overloaded\n\n')).toMatchObject({
    name: 'APIError',
    message: expect.stringContaining('overloaded'),
  })
})

test('an error object counts under any name of the event', async () => {
  expect(await chat(`event: message\ndata: {"error":{"message":"bad"}}\n\n${finished}`)).toMatchObject({
    name: 'APIError',
  })
})

test.each(['[DONE]junk', '[DONE] ', '[DONE]\ndata: junk'])('data: %j ends the stream', async (data) => {
  expect(await chat(`${finished}data: ${data}\n\n`)).toBe(1)
})

test.each(['[DONE]', '{}', '"[DONE]"'])(
  'assistants: `done` with %j ends the stream and is not handed out',
  async (data) => {
    const params = { thread_id: 't', assistant_id: 'a' }
    const client = answering(`event: thread.created\ndata: {"id":"t"}\n\nevent: done\ndata: ${data}\n\n`)
    const names: unknown[] = []
    for await (const { event } of await createRunStream({ ...client, onDrift: null }, params)) names.push(event)
    expect(names).toEqual(['thread.created'])
  },
)

test('a stream that is complete but stalls without [DONE] ends at the idle timeout without error', async () => {
  const body = new ReadableStream({ start: (controller) => controller.enqueue(new TextEncoder().encode(finished)) })
  const client = fakeClient(() => streamed(body), { idleTimeout: 40 })
  let events = 0
  for await (const _ of await createChatCompletionStream(client, { model: 'm', messages: [] })) events++
  expect(events).toBe(1)
})
