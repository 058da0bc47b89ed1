import { expect, test } from 'vitest'
import { createClient, throwOnDrift } from '../../src/core/index.ts'
import { createResponseStream } from '../../src/operations/createResponseStream.ts'
import { collectResponse } from '../../src/streams/collectResponse.ts'
import { readEventStream } from '../../src/streams/readEventStream.ts'
import { reasoningDeltas } from '../../src/streams/reasoningDeltas.ts'
import { createMockServer } from '../../src/testing/index.ts'
import { all } from '../support/all.ts'
import { outcome } from '../support/bodies.ts'
import { namedSSE, sse } from '../support/sse.ts'

/** A chunk of a chat with these choices. */
const chunk = (...choices: object[]): object => ({ object: 'chat.completion.chunk', choices })

/** The reasoning of a chat, by the deltas of its first choice. */
async function ofChat(...deltas: object[]): Promise<string[]> {
  const chunks = deltas.map((delta) => chunk({ index: 0, delta }))
  return all(reasoningDeltas(readEventStream(new Response(sse(...chunks, '[DONE]')))))
}

/** The reasoning of a response, and how its stream ended. */
function ofResponse(...events: { type: string }[]): ReturnType<typeof outcome<string>> {
  const text = namedSSE(...events.map((event): [string, object] => [event.type, event]))
  return outcome(reasoningDeltas(readEventStream(new Response(text), { events: 'responses' })))
}

const created = { type: 'response.created', response: { id: 'r', status: 'in_progress' } }
const ended = (status: string, more: object = {}) => ({ type: `response.${status}`, response: { status, ...more } })
const delta = (kind: string, delta: unknown) => ({ type: `response.${kind}.delta`, delta })

test('default: the summary of a response, as the whole of it has it', async () => {
  const client = createClient({ apiKey: 'test', fetch: createMockServer().fetch, onDrift: throwOnDrift })
  const params = { model: 'gpt-5', input: 'Tea?', reasoning: { summary: 'auto' as const } }
  const pieces = await all(reasoningDeltas(await createResponseStream(client, params)))
  const { output } = await collectResponse(await createResponseStream(client, params))
  const summary = output.flatMap((item) => (item.type === 'reasoning' ? item.summary : []))
  expect(pieces.length).toBeGreaterThan(1)
  expect(pieces.join('')).toBe(summary.map(({ text }) => text).join(''))
})

test('the reasoning of a response itself, without its text and its calls', async () => {
  expect(
    await ofResponse(
      created,
      delta('reasoning_text', 'Let'),
      delta('reasoning_text', ''),
      delta('output_text', 'Tea.'),
      delta('function_call_arguments', '{}'),
      delta('reasoning_text', { text: 'odd' }),
      delta('reasoning_text', ' me'),
      ended('completed'),
    ),
  ).toEqual({ events: ['Let', ' me'] })
})

test('error: a response that failed', async () => {
  const error = { code: 'server_error', message: 'Boo' }
  expect(await ofResponse(created, delta('reasoning_text', 'Let'), ended('failed', { error }))).toEqual({
    events: ['Let'],
    error: 'APIError: The response failed: Boo',
    code: 'server_error',
  })
})

test('that of hosts of chat, by either name, and once where they send both', async () => {
  expect(await ofChat({ reasoning_content: 'Let' }, { reasoning_content: '' }, { content: 'Tea.' })).toEqual(['Let'])
  expect(await ofChat({ reasoning: 'Let' }, { reasoning: null }, { reasoning: ' me' })).toEqual(['Let', ' me'])
  expect(await ofChat({ reasoning: 'Let', reasoning_content: 'Let' })).toEqual(['Let'])
  expect(await ofChat({ reasoning: { effort: 'low' } }, { reasoning_content: 7 })).toEqual([])
})

test('of several choices the first', async () => {
  const chunks = [
    chunk({ index: 1, delta: { reasoning: 'b' } }, { index: 0, delta: { reasoning: 'a' } }),
    chunk({ index: 1, delta: { reasoning: 'b' } }),
    chunk(),
  ]
  expect(await all(reasoningDeltas(readEventStream(new Response(sse(...chunks, '[DONE]')))))).toEqual(['a'])
})
