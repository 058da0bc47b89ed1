import { makeParseableTextFormat } from 'openai/lib/parser'
import { toResponseInputItems } from 'openai/lib/responses/ResponseInputItems'
import { describe, expect, test } from 'vitest'
import { all } from '../support/all.ts'
import { weatherQuestion, weatherTool } from '../testing/support/responses.ts'
import { connectOfficial } from './official/connectOfficial.ts'

/* Responses by the official client, over HTTP, against the packed package's mock. */
const { client } = await connectOfficial()

const ask = { model: 'gpt-4o', input: 'Tea?' }

test('a response is made, gone on from, read and deleted', async () => {
  const first = await client.responses.create(ask)
  expect(first.output_text).toContain('Tea?')
  const second = await client.responses.create({ ...ask, input: 'And?', previous_response_id: first.id })
  expect((await client.responses.retrieve(second.id)).output_text).toBe(second.output_text)
  const items = await all(client.responses.inputItems.list(second.id, { order: 'asc', limit: 1 }))
  expect(items.map((item) => ('role' in item ? item.role : ''))).toEqual(['user', 'assistant', 'user'])
  await client.responses.delete(second.id)
  await expect(client.responses.retrieve(second.id)).rejects.toMatchObject({ status: 404 })
  await expect(client.responses.create({ ...ask, temperature: 9 })).rejects.toMatchObject({
    status: 400,
    param: 'temperature',
  })
})

test('the tokens of an input are counted', async () => {
  const { id, usage } = await client.responses.create(ask)
  const alone = await client.responses.inputTokens.count(ask)
  expect(alone.input_tokens).toBe(usage?.input_tokens)
  const { input_tokens } = await client.responses.inputTokens.count({ ...ask, previous_response_id: id })
  expect(input_tokens).toBeGreaterThan(alone.input_tokens)
})

test('a context is compacted, and gone on from', async () => {
  const { id } = await client.responses.create(ask)
  const { output } = await client.responses.compact({ model: ask.model, previous_response_id: id })
  expect(output.map(({ type }) => type)).toEqual(['message', 'compaction'])
  const input = [...toResponseInputItems(output), { role: 'user' as const, content: 'And?' }]
  const again = await client.responses.create({ ...ask, input })
  expect(again.output_text).toContain('And?')
})

describe('streamed', () => {
  test('as events', async () => {
    const events = await all(await client.responses.create({ ...ask, stream: true }))
    expect(events[0]?.type).toBe('response.created')
    expect(events.at(-1)?.type).toBe('response.completed')
  })

  test('by the stream helper, which puts the response together', async () => {
    const stream = client.responses.stream({
      model: 'gpt-5',
      reasoning: { effort: 'low', summary: 'auto' },
      input: weatherQuestion,
      tools: [weatherTool],
    })
    let text = ''
    stream.on('response.function_call_arguments.delta', ({ delta }) => {
      text += delta
    })
    const { output } = await stream.finalResponse()
    expect(output.map(({ type }) => type)).toEqual(['reasoning', 'function_call'])
    expect(output[1]).toMatchObject({ arguments: text })
    const message = client.responses.stream(ask)
    const snapshots: string[] = []
    message.on('response.output_text.delta', ({ snapshot }) => snapshots.push(snapshot))
    expect((await message.finalResponse()).output_text).toBe(snapshots.at(-1))
  })
})

test('parsed by a schema', async () => {
  const format = makeParseableTextFormat<{ city: string }>(
    { type: 'json_schema', name: 'place', strict: true, schema: weatherTool.parameters },
    JSON.parse,
  )
  const { output_parsed } = await client.responses.parse({ ...ask, input: weatherQuestion, text: { format } })
  expect(output_parsed).toEqual({ city: 'Paris' })
})

test('tools, by their outputs', async () => {
  const asked = await client.responses.create({ ...ask, input: weatherQuestion, tools: [weatherTool] })
  const [call] = asked.output
  const call_id = call?.type === 'function_call' ? call.call_id : ''
  const told = await client.responses.create({
    ...ask,
    input: [{ type: 'function_call_output', call_id, output: '21 degrees' }],
    previous_response_id: asked.id,
  })
  expect(told.output_text).toContain('21 degrees')
})

describe('in the background', () => {
  const later = { ...ask, background: true }

  test('polled', async () => {
    const { id, status } = await client.responses.create(later)
    expect(status).toBe('queued')
    expect((await client.responses.retrieve(id)).status).toBe('in_progress')
    await client.responses.retrieve(id)
    expect((await client.responses.retrieve(id)).status).toBe('completed')
  })

  test('cancelled', async () => {
    const { id } = await client.responses.create(later)
    await client.responses.cancel(id)
    expect((await client.responses.retrieve(id)).status).toBe('cancelled')
    const { id: direct } = await client.responses.create(ask)
    await expect(client.responses.cancel(direct)).rejects.toMatchObject({ status: 400 })
  })

  test('streamed again from its start by the stream helper', async () => {
    const { id } = await client.responses.create(later)
    const { status, output_text } = await client.responses.stream({ response_id: id }).finalResponse()
    expect(status).toBe('completed')
    expect(output_text).toContain('Tea?')
  })

  test('streamed, left and gone on with', async () => {
    let id = ''
    let last = 0
    let text = ''
    for await (const event of await client.responses.create({ ...later, stream: true })) {
      if (event.type === 'response.created') id = event.response.id
      if (event.type === 'response.output_text.delta') text += event.delta
      last = Object(event).sequence_number
      if (text.length > 20) break
    }
    const rest = await all(await client.responses.retrieve(id, { stream: true, starting_after: last }))
    expect(Object(rest[0]).sequence_number).toBe(last + 1)
    for (const event of rest) if (event.type === 'response.output_text.delta') text += event.delta
    expect(text).toBe((await client.responses.retrieve(id)).output_text)
  })
})
