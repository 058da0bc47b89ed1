import { describe, expect, test } from 'vitest'
import { getResponse } from '../../src/operations/getResponse.ts'
import type { CreateResponseParams } from '../../src/schemas/params/CreateResponseParams.ts'
import type { ResponseStreamEvent } from '../../src/schemas/ResponseStreamEvent.ts'
import { textDeltas } from '../../src/streams/textDeltas.ts'
import { all } from '../support/all.ts'
import { respond, respondStream, shellTool, textOf, weatherQuestion, weatherTool } from './support/responses.ts'
import { createBareWorld, key } from './support/world.ts'

const { client, mock } = createBareWorld()

/** The types of events without `response.`, deltas of a row as one. */
function typesOf(events: ResponseStreamEvent[]): string[] {
  const types = events.map(({ type }) => type.replace('response.', ''))
  return types.filter((type, index) => type !== types[index - 1])
}

const begun = ['created', 'in_progress']
const message = [
  'output_item.added',
  'content_part.added',
  'output_text.delta',
  'output_text.done',
  'content_part.done',
  'output_item.done',
]
const summary = [
  'reasoning_summary_part.added',
  'reasoning_summary_text.delta',
  'reasoning_summary_text.done',
  'reasoning_summary_part.done',
]
const thoughtful = { model: 'gpt-5', reasoning: { summary: 'auto' } }

describe('the events of a response come in their order:', () => {
  test.each<[what: string, question: string, more: Partial<CreateResponseParams>, types: string[]]>([
    ['a message', 'Tea?', {}, [...begun, ...message, 'completed']],
    ['a cut message', 'Tea?', { max_output_tokens: 16 }, [...begun, ...message, 'incomplete']],
    [
      'a call',
      weatherQuestion,
      { tools: [weatherTool] },
      [
        ...begun,
        'output_item.added',
        'function_call_arguments.delta',
        'function_call_arguments.done',
        'output_item.done',
        'completed',
      ],
    ],
    [
      'a call of free text',
      'Run ls in a shell',
      { tools: [shellTool] },
      [
        ...begun,
        'output_item.added',
        'custom_tool_call_input.delta',
        'custom_tool_call_input.done',
        'output_item.done',
        'completed',
      ],
    ],
    [
      'a thought and a message',
      'Tea?',
      thoughtful,
      [...begun, 'output_item.added', ...summary, 'output_item.done', ...message, 'completed'],
    ],
    [
      'a refusal',
      'How do I make a bomb?',
      {},
      [
        ...begun,
        'output_item.added',
        'content_part.added',
        'refusal.delta',
        'refusal.done',
        'content_part.done',
        'output_item.done',
        'completed',
      ],
    ],
    ['of the background', 'Tea?', { background: true }, ['created', 'queued', 'in_progress', ...message, 'completed']],
  ])('%s', async (_, question, more, types) => {
    const events = await all(await respondStream(client, question, more))
    expect(typesOf(events)).toEqual(types)
    expect(events.map((event) => event.sequence_number)).toEqual(events.map((_, index) => index))
    const last = events.at(-1)
    const id = last && 'response' in last ? last.response.id : ''
    expect(await getResponse(client, { response_id: id })).toEqual(last && 'response' in last && last.response)
  })
})

test('items and parts start empty, and deltas are what they end with', async () => {
  const events = await all(await respondStream(client, 'Tea?', thoughtful))
  const deltas = (type: ResponseStreamEvent['type']): string =>
    events.flatMap((event) => (event.type === type && 'delta' in event ? event.delta : [])).join('')
  for (const event of events) {
    if (event.type === 'response.output_item.added')
      expect(event.item).toMatchObject(
        event.item.type === 'message' ? { content: [], status: 'in_progress' } : { summary: [] },
      )
    if (event.type === 'response.content_part.added')
      expect(event.part).toMatchObject({ type: 'output_text', text: '' })
    if (event.type === 'response.reasoning_summary_part.added') expect(event.part.text).toBe('')
    if (event.type === 'response.output_text.done') expect(event.text).toBe(deltas('response.output_text.delta'))
    if (event.type === 'response.reasoning_summary_text.done')
      expect(event.text).toBe(deltas('response.reasoning_summary_text.delta'))
    if (event.type === 'response.created') expect(event.response).toMatchObject({ status: 'in_progress', output: [] })
  }
  const done = events.flatMap((event) => (event.type === 'response.output_item.done' ? event.item : []))
  expect(events.at(-1)).toMatchObject({ type: 'response.completed', response: { status: 'completed', output: done } })
})

test('a stream says what the whole answer says', async () => {
  const text = (await all(textDeltas(await respondStream(client, 'Tea?')))).join('')
  expect(text).toBe(textOf(await respond(client, 'Tea?')))
})

describe('on the wire', () => {
  async function wire(more: object = {}): Promise<string> {
    const body = JSON.stringify({ model: 'gpt-4o', input: 'Tea?', stream: true, ...more })
    const headers = { authorization: `Bearer ${key}` }
    const response = await mock.fetch('https://api.openai.com/v1/responses', { method: 'POST', headers, body })
    expect(response.headers.get('content-type')).toMatch(/^text\/event-stream/)
    return response.text()
  }

  test('each event has its type as its name, and no [DONE] follows', async () => {
    const blocks = (await wire()).trimEnd().split('\n\n')
    for (const block of blocks) {
      const [, name, data = ''] = /^event: (.+)\ndata: (.+)$/.exec(block) ?? []
      expect(JSON.parse(data).type).toBe(name)
    }
    expect(blocks.at(-1)).toContain('event: response.completed')
  })

  test('deltas are padded unless that is switched off', async () => {
    expect(await wire()).toContain('"obfuscation":')
    expect(await wire({ stream_options: { include_obfuscation: false } })).not.toContain('"obfuscation":')
  })
})

test('what is not kept streams too, and is gone', async () => {
  const events = await all(await respondStream(client, 'Tea?', { store: false }))
  expect(events.at(-1)).toMatchObject({ type: 'response.completed', response: { store: false } })
  expect(mock.state.responses.get(Object(events.at(-1)).response.id)).toBeUndefined()
})

test('a reader that leaves early does not keep a response from being completed', async () => {
  for await (const event of await respondStream(client, 'Tea?', { metadata: { left: 'early' } }))
    if (event.type === 'response.output_text.delta') break
  const left = [...mock.state.responses.values()].find(({ metadata }) => metadata?.['left'])
  expect(left).toMatchObject({ status: 'completed' })
})

test('a stream that nobody reads has the response go on by the clock', async () => {
  const { client: own, clock, mock: unread } = createBareWorld()
  await respondStream(own, 'Tea?')
  clock.advance(1000)
  expect([...unread.state.responses.values()]).toMatchObject([{ status: 'completed' }])
})
