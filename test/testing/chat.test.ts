import { describe, expect, test } from 'vitest'
import { createChatCompletion } from '../../src/operations/createChatCompletion.ts'
import { createChatCompletionStream } from '../../src/operations/createChatCompletionStream.ts'
import type { CreateChatCompletionParams } from '../../src/schemas/params/CreateChatCompletionParams.ts'
import { collectChatCompletion } from '../../src/streams/collectChatCompletion.ts'
import { errorOf } from '../support/errorOf.ts'
import { createBareWorld, tool } from './support/world.ts'

const { client } = createBareWorld()
const ask = (content: string, more: Partial<CreateChatCompletionParams> = {}): CreateChatCompletionParams => ({
  model: 'gpt-4o',
  messages: [{ role: 'user', content }],
  ...more,
})

describe('text', () => {
  test('is the same for the same words, and speaks of them', async () => {
    const [first, second] = [
      await createChatCompletion(client, ask('Tea?')),
      await createChatCompletion(client, ask('Tea?')),
    ]
    expect(first.choices).toEqual(second.choices)
    expect(first.choices[0]?.message.content).toContain('Tea?')
    expect(first.id).not.toBe(second.id)
  })

  test('comes in several versions', async () => {
    const { choices } = await createChatCompletion(client, ask('Tea?', { n: 3 }))
    expect(new Set(choices.map(({ message }) => message.content)).size).toBe(3)
    expect(choices.map(({ index }) => index)).toEqual([0, 1, 2])
  })

  test('ends at the token limit or a stop sequence', async () => {
    const long = await createChatCompletion(client, ask('Tea?', { max_completion_tokens: 4 }))
    expect(long.choices[0]).toMatchObject({ finish_reason: 'length' })
    expect(long.usage?.completion_tokens).toBe(4)
    const stopped = await createChatCompletion(client, ask('Tea?', { stop: ['mock', 'server'] }))
    expect(stopped.choices[0]?.finish_reason).toBe('stop')
    expect(stopped.choices[0]?.message.content).toMatch(/from a $/)
  })

  test('has log probabilities of its tokens', async () => {
    const { choices } = await createChatCompletion(client, ask('Tea?', { logprobs: true, top_logprobs: 2 }))
    const content = choices[0]?.logprobs?.content ?? []
    expect(content.map(({ token }) => token).join('')).toBe(choices[0]?.message.content)
    expect(content.every(({ top_logprobs, logprob }) => top_logprobs?.length === 2 && logprob <= 0)).toBe(true)
  })
})

describe('JSON', () => {
  test('as an object of any form', async () => {
    const { choices } = await createChatCompletion(
      client,
      ask('Tea as JSON?', { response_format: { type: 'json_object' } }),
    )
    expect(JSON.parse(choices[0]?.message.content ?? '')).toEqual({ answer: expect.stringContaining('Tea') })
  })

  test('error: a strict schema must be one', async () => {
    const json_schema = { name: 'place', strict: true, schema: { type: 'object', properties: {} } }
    const params = ask('Hm.', { response_format: { type: 'json_schema', json_schema } })
    expect(await errorOf(createChatCompletion(client, params))).toMatchObject({
      status: 400,
      param: 'response_format',
      code: 'invalid_json_schema',
      message: expect.stringContaining("response_format 'place': In context=(), 'additionalProperties' is required"),
    })
    const strict = { ...tool, function: { ...tool.function, strict: true } }
    expect(await errorOf(createChatCompletion(client, ask('Hm.', { tools: [tool, strict] })))).toMatchObject({
      status: 400,
      param: 'tools[1].function.parameters',
      code: 'invalid_function_parameters',
    })
  })

  test('in the form of a schema, filled from the question', async () => {
    const schema = {
      type: 'object',
      properties: {
        city: { type: 'string' },
        days: { type: 'integer', minimum: 2 },
        mood: { enum: ['sad', 'glad'] },
        tags: { type: 'array', items: { $ref: '#/$defs/tag' }, minItems: 2 },
        maybe: { anyOf: [{ type: 'null' }, { type: 'string' }] },
      },
      $defs: { tag: { type: 'object', properties: { name: { const: 'x' } } } },
    }
    const format = { type: 'json_schema' as const, json_schema: { name: 'trip', schema } }
    const { choices } = await createChatCompletion(
      client,
      ask('I am glad to see Rome for 3 days', { response_format: format }),
    )
    expect(JSON.parse(choices[0]?.message.content ?? '')).toEqual({
      city: 'Rome',
      days: 3,
      mood: 'glad',
      tags: [{ name: 'x' }, { name: 'x' }],
      maybe: null,
    })
  })

  test('of a schema that holds itself, without end', async () => {
    const schema = {
      type: 'object',
      properties: { next: { $ref: '#' }, all: { type: 'array', items: { $ref: '#' }, minItems: 100 } },
    }
    const format = { type: 'json_schema' as const, json_schema: { name: 'loop', schema } }
    const { choices } = await createChatCompletion(client, ask('Go', { response_format: format }))
    expect((choices[0]?.message.content ?? '').length).toBeLessThan(100_000)
  })
})

describe('tools', () => {
  const weather = ask('What is the weather in Paris?', {
    tools: [{ ...tool, function: { ...tool.function, name: 'get_time', description: 'The time.' } }, tool],
  })

  test('are called where name or description fits', async () => {
    const [choice] = (await createChatCompletion(client, weather)).choices
    expect(choice?.finish_reason).toBe('tool_calls')
    expect(choice?.message).toMatchObject({
      content: null,
      tool_calls: [{ type: 'function', function: { name: 'get_weather', arguments: '{"city":"Paris"}' } }],
    })
  })

  test('are not called where none fits, or none may be', async () => {
    expect(
      (await createChatCompletion(client, { ...weather, messages: ask('Sing!').messages })).choices[0]?.finish_reason,
    ).toBe('stop')
    expect((await createChatCompletion(client, { ...weather, tool_choice: 'none' })).choices[0]?.finish_reason).toBe(
      'stop',
    )
  })

  test('are called when they must be', async () => {
    const singing = { ...weather, messages: ask('Sing!').messages }
    const called = async (tool_choice: CreateChatCompletionParams['tool_choice']): Promise<unknown> =>
      (await createChatCompletion(client, { ...singing, tool_choice })).choices[0]?.message.tool_calls?.[0]
    expect(await called('required')).toMatchObject({ function: { name: 'get_time' } })
    expect(await called({ type: 'function', function: { name: 'get_weather' } })).toMatchObject({
      function: { name: 'get_weather' },
    })
    const allowed_tools = { mode: 'required', tools: [{ type: 'function', function: { name: 'get_weather' } }] }
    expect(await called({ type: 'allowed_tools', allowed_tools })).toMatchObject({ function: { name: 'get_weather' } })
  })

  test('have their output used', async () => {
    const { choices } = await createChatCompletion(client, weather)
    const call = choices[0]?.message.tool_calls?.[0]
    const messages: CreateChatCompletionParams['messages'] = [
      ...weather.messages,
      { role: 'assistant', tool_calls: call ? [call] : [] },
      { role: 'tool', tool_call_id: call?.id ?? '', content: '21 degrees' },
    ]
    const answer = await createChatCompletion(client, { ...weather, messages })
    expect(answer.choices[0]?.message.content).toContain('21 degrees')
  })

  test('of other kinds are called too', async () => {
    const custom = { type: 'custom' as const, custom: { name: 'shell', description: 'Runs a command.' } }
    const custom_call = await createChatCompletion(client, ask('Use the shell', { tools: [custom] }))
    expect(custom_call.choices[0]?.message.tool_calls).toMatchObject([
      { type: 'custom', custom: { name: 'shell', input: 'Use the shell' } },
    ])
    const old = await createChatCompletion(client, ask('The weather?', { functions: [tool.function] }))
    expect(old.choices[0]).toMatchObject({
      finish_reason: 'function_call',
      message: { function_call: { name: 'get_weather' } },
    })
  })
})

describe('a stream', () => {
  test.each<[string, Partial<CreateChatCompletionParams>]>([
    ['text', {}],
    ['several choices with log probabilities', { n: 2, logprobs: true, top_logprobs: 1 }],
    ['a call of a tool', { tools: [tool] }],
    ['a limited answer', { max_tokens: 3 }],
  ])('brings %s as the whole answer does', async (_, more) => {
    const params = ask('What is the weather in Paris?', { stream_options: { include_usage: true }, ...more })
    const streamed = await collectChatCompletion(await createChatCompletionStream(client, params))
    const { stream_options, ...whole } = params
    const answer = await createChatCompletion(client, whole)
    expect(streamed.usage).toEqual(answer.usage)
    for (const [index, choice] of answer.choices.entries()) {
      const { message, finish_reason } = streamed.choices[index] ?? {}
      expect(finish_reason).toBe(choice.finish_reason)
      expect(message?.content).toBe(choice.message.content)
      const calls = (list: unknown): unknown => JSON.parse(JSON.stringify(list ?? null).replace(/call_\w+/g, 'call'))
      expect(calls(message?.tool_calls)).toEqual(calls(choice.message.tool_calls))
    }
  })

  test('comes piece by piece', async () => {
    const stream = await createChatCompletionStream(client, ask('Tea?'))
    const times: number[] = []
    for await (const _ of stream) times.push(performance.now())
    expect(times.length).toBeGreaterThan(20)
    expect((times.at(-1) ?? 0) - (times[0] ?? 0)).toBeGreaterThan(times.length)
  })
})
