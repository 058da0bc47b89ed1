import { describe, expect, test } from 'vitest'
import { request } from '../../src/core/index.ts'
import { compactConversation } from '../../src/operations/compactConversation.ts'
import { getInputTokenCounts } from '../../src/operations/getInputTokenCounts.ts'
import { getResponse } from '../../src/operations/getResponse.ts'
import { listInputItems } from '../../src/operations/listInputItems.ts'
import { errorOf } from '../support/errorOf.ts'
import { itemsOfType, respond, shellTool, textOf, weatherQuestion, weatherTool } from './support/responses.ts'
import { createBareWorld } from './support/world.ts'

const { client } = createBareWorld()

describe('what is kept', () => {
  test('is the response, until it is deleted', async () => {
    const response = await respond(client, 'Tea?', { metadata: { a: 'b' }, instructions: 'Be brief.' })
    expect(response).toMatchObject({
      status: 'completed',
      metadata: { a: 'b' },
      instructions: 'Be brief.',
      error: null,
    })
    expect(textOf(response)).toContain('Tea?')
    expect(await getResponse(client, { response_id: response.id })).toEqual(response)
    const path = { method: 'DELETE', path: '/responses/{id}', params: { id: response.id } }
    expect(await request(client, path)).toEqual({ id: response.id, object: 'response', deleted: true })
    expect(await errorOf(request(client, path))).toMatchObject({
      status: 404,
      message: expect.stringContaining(`Response with id '${response.id}' not found.`),
    })
  })

  test('is nothing with store: false', async () => {
    const { id } = await respond(client, 'Tea?', { store: false })
    expect(await errorOf(getResponse(client, { response_id: id }))).toMatchObject({ status: 404, param: null })
    expect(await errorOf(respond(client, 'And?', { previous_response_id: id }))).toMatchObject({
      status: 400,
      code: 'previous_response_not_found',
      param: 'previous_response_id',
    })
  })

  test('is what was given, the responses before included, by pages', async () => {
    const first = await respond(client, [
      { role: 'developer', content: 'Be brief.' },
      { role: 'user', content: [{ type: 'input_text', text: 'Tea?' }] },
    ])
    const second = await respond(client, 'And coffee?', { previous_response_id: first.id })
    const params = { response_id: second.id, order: 'asc', limit: 3 }
    const page = await listInputItems(client, params)
    expect(page.has_more).toBe(true)
    expect(page.data).toMatchObject([
      { type: 'message', role: 'developer', status: 'completed', content: [{ type: 'input_text', text: 'Be brief.' }] },
      { role: 'user', content: [{ text: 'Tea?' }] },
      first.output[0],
    ])
    const { data, has_more } = await listInputItems(client, { ...params, after: page.last_id })
    expect([data.length, has_more]).toEqual([1, false])
    expect(data[0]).toMatchObject({ role: 'user', content: [{ type: 'input_text', text: 'And coffee?' }] })
    const newestFirst = await listInputItems(client, { response_id: second.id })
    expect(newestFirst.data.map(({ id }) => id)).toEqual([...page.data, ...data].map(({ id }) => id).reverse())
  })

  test('is what was given, in the order of the responses', async () => {
    let previous_response_id: string | undefined
    for (const word of ['One', 'Two', 'Three'])
      previous_response_id = (await respond(client, word, { previous_response_id })).id
    const { data } = await listInputItems(client, { response_id: previous_response_id ?? '', order: 'asc' })
    const told = data.map((item) => (item.type === 'message' ? JSON.stringify(item.content) : ''))
    for (const [index, word] of ['One', 'One', 'Two', 'Two', 'Three'].entries()) expect(told[index]).toContain(word)
  })

  test('can be referred to', async () => {
    const first = await respond(client, 'Tea?')
    const id = first.output[0]?.id ?? ''
    const second = await respond(client, [
      { type: 'item_reference', id },
      { role: 'user', content: 'And?' },
    ])
    const { data } = await listInputItems(client, { response_id: second.id, order: 'asc' })
    expect(data[0]).toEqual(first.output[0])
    expect(await errorOf(respond(client, [{ type: 'item_reference', id: 'msg_none' }]))).toMatchObject({ status: 404 })
  })
})

test('where no user speaks, the answer is to what the model was told', async () => {
  expect(textOf(await respond(client, [{ role: 'developer', content: 'Greet.' }]))).toContain('Greet.')
  expect(textOf(await respond(client, [], { instructions: 'Be kind.' }))).toContain('Be kind.')
})

describe('max_output_tokens', () => {
  test('cuts a message', async () => {
    const response = await respond(client, 'Tea?', { max_output_tokens: 16 })
    expect(response).toMatchObject({
      status: 'incomplete',
      completed_at: null,
      incomplete_details: { reason: 'max_output_tokens' },
      output: [{ type: 'message', status: 'incomplete' }],
      usage: { output_tokens: 16 },
    })
  })

  test('cuts a call, and a thought counts', async () => {
    const long = `${weatherQuestion} Say it in “many words that go on and on and on, further and further, to no end at all”.`
    const call = await respond(client, long, { tools: [weatherTool], max_output_tokens: 16 })
    const [{ arguments: text, status } = { arguments: '', status: '' }] = itemsOfType(call, 'function_call')
    expect([call.status, status]).toEqual(['incomplete', 'incomplete'])
    expect(() => JSON.parse(text)).toThrow()
    const both = { model: 'gpt-5', reasoning: {}, max_output_tokens: 70 }
    expect(await respond(client, long, { ...both, tools: [weatherTool] })).toMatchObject({
      output: [{ type: 'reasoning' }, { type: 'function_call', status: 'incomplete' }],
      usage: { output_tokens: 70 },
    })
    const thought = await respond(client, 'Tea?', { ...both, max_output_tokens: 20 })
    expect(thought).toMatchObject({
      status: 'incomplete',
      usage: { output_tokens: 20, output_tokens_details: { reasoning_tokens: 20 } },
    })
    expect(thought.output.map(({ type }) => type)).toEqual(['reasoning'])
  })
})

describe('tools', () => {
  test('are called where they fit, and answered by their output', async () => {
    const asked = await respond(client, weatherQuestion, { tools: [weatherTool] })
    const [call] = itemsOfType(asked, 'function_call')
    expect(asked.output).toHaveLength(1)
    expect(call).toMatchObject({ name: 'get_weather', arguments: '{"city":"Paris"}', status: 'completed' })
    const output = { type: 'function_call_output' as const, call_id: call?.call_id ?? '', output: '21 degrees' }
    const told = await respond(client, [output], { previous_response_id: asked.id, tools: [weatherTool] })
    expect(textOf(told)).toContain('21 degrees')
    const calls = itemsOfType(asked, 'function_call')
    const whole = [{ role: 'user' as const, content: weatherQuestion }, ...calls, output]
    expect(textOf(await respond(client, whole, { tools: [weatherTool], store: false }))).toBe(textOf(told))
  })

  test('are told back, functions as strict where they did not say', async () => {
    const plain = { type: 'function' as const, name: 'get_time' }
    const { tools } = await respond(client, 'Hm.', { tools: [plain, { ...plain, strict: false }, shellTool] })
    expect(tools).toEqual([
      { ...plain, description: null, strict: true },
      { ...plain, description: null, strict: false },
      shellTool,
    ])
  })

  test('of free text are given the question', async () => {
    const asked = await respond(client, 'Run ls in a shell', { tools: [weatherTool, shellTool] })
    const [call] = itemsOfType(asked, 'custom_tool_call')
    expect(call).toMatchObject({ name: 'run_shell', input: 'Run ls in a shell', status: 'completed' })
    const output = { type: 'custom_tool_call_output' as const, call_id: call?.call_id ?? '', output: 'a.txt' }
    expect(textOf(await respond(client, [output], { previous_response_id: asked.id }))).toContain('a.txt')
  })

  test('of an MCP server are called once they are approved of', async () => {
    const dice = { type: 'mcp' as const, server_label: 'dice', server_description: 'Rolls dice.' }
    const asked = await respond(client, 'Roll the dice!', { tools: [dice] })
    const [request] = itemsOfType(asked, 'mcp_approval_request')
    expect(request).toMatchObject({ server_label: 'dice', name: 'dice', arguments: '{"question":"Roll the dice!"}' })
    const id = request?.id ?? ''
    const answer = { type: 'mcp_approval_response' as const, approval_request_id: id, approve: true }
    const more = { tools: [dice], previous_response_id: asked.id }
    const told = await respond(client, [answer], more)
    expect(told.output).toMatchObject([
      { type: 'mcp_call', approval_request_id: id, name: 'dice', status: 'completed', error: null },
      { type: 'message' },
    ])
    const next = await respond(client, 'Thank you.', { previous_response_id: told.id })
    expect(next.output.map(({ type }) => type)).toEqual(['message'])
    const refused = await respond(client, [{ ...answer, approve: false, reason: 'No gambling.' }], more)
    expect(refused.output.map(({ type }) => type)).toEqual(['message'])
    expect(textOf(refused)).toContain('No gambling.')
    const stray = { ...answer, approval_request_id: 'mcpr_none' }
    expect(await errorOf(respond(client, [stray]))).toMatchObject({
      status: 400,
      param: 'input',
      message: expect.stringContaining("No MCP approval request found with id 'mcpr_none'."),
    })
  })

  test.each([
    ['never', 'mcp_call'],
    ['always', 'mcp_approval_request'],
    [{ never: { tool_names: ['roll'] } }, 'mcp_call'],
    [{ never: { tool_names: ['other'] } }, 'mcp_approval_request'],
    [{ always: { tool_names: ['roll'] }, never: { tool_names: ['roll'] } }, 'mcp_approval_request'],
    [null, 'mcp_approval_request'],
  ])('of an MCP server with require_approval %j begin with %s', async (require_approval, type) => {
    const dice = {
      type: 'mcp' as const,
      server_label: 'dice',
      allowed_tools: { tool_names: ['roll'] },
      require_approval,
    }
    const { output } = await respond(client, 'Roll!', { tools: [dice] })
    expect(output[0]).toMatchObject({ type, name: 'roll' })
  })

  test('in a namespace are called with it', async () => {
    const space = { type: 'namespace' as const, name: 'sky', description: 'The sky.', tools: [weatherTool] }
    const [call] = itemsOfType(await respond(client, weatherQuestion, { tools: [space] }), 'function_call')
    expect(call).toMatchObject({ name: 'get_weather', namespace: 'sky' })
  })

  test.each([
    ['none', []],
    ['required', ['get_weather']],
    [{ type: 'custom' as const, name: 'run_shell' }, ['run_shell']],
    [
      { type: 'allowed_tools' as const, mode: 'required' as const, tools: [{ type: 'custom', name: 'run_shell' }] },
      ['run_shell'],
    ],
    [{ type: 'allowed_tools' as const, mode: 'auto' as const, tools: [] }, []],
  ])('follow the choice %j', async (tool_choice, called) => {
    const { output } = await respond(client, 'Hm.', { tools: [weatherTool, shellTool], tool_choice })
    expect(output.flatMap((item) => ('name' in item ? item.name : []))).toEqual(called)
  })

  test.each([
    ['function_call', 'No tool output found for function call call_1.'],
    ['function_call_output', 'No tool call found for function call output with call_id call_1.'],
    ['custom_tool_call', 'No tool output found for custom tool call call_1.'],
    ['custom_tool_call_output', 'No tool call found for custom tool call output with call_id call_1.'],
  ] as const)('error: a %s alone is refused', async (type, message) => {
    const fields = { name: 'a', arguments: '{}', input: 'x', output: 'x' }
    const error = await errorOf(respond(client, [{ type, call_id: 'call_1', ...fields }]))
    expect(error).toMatchObject({ status: 400, param: 'input', message: expect.stringContaining(message) })
  })

  test('error: unknown choices and loose strict schemas are refused', async () => {
    const choice = { type: 'function' as const, name: 'none' }
    expect(await errorOf(respond(client, 'Hm.', { tools: [weatherTool], tool_choice: choice }))).toMatchObject({
      status: 400,
      param: 'tool_choice',
    })
    const loose = { ...weatherTool, parameters: { ...weatherTool.parameters, required: [] } }
    expect(await errorOf(respond(client, 'Hm.', { tools: [loose] }))).toMatchObject({
      param: 'tools[0].parameters',
      code: 'invalid_function_parameters',
    })
  })
})

describe('text.format', () => {
  const format = {
    type: 'json_schema' as const,
    name: 'place',
    strict: true,
    schema: {
      type: 'object',
      properties: { city: { type: 'string' } },
      required: ['city'],
      additionalProperties: false,
    },
  }

  test('json_schema answers with a value that fits', async () => {
    const response = await respond(client, weatherQuestion, { text: { format } })
    expect(JSON.parse(textOf(response))).toEqual({ city: 'Paris' })
    expect(response.text?.format).toEqual(format)
  })

  test('json_object answers with an object', async () => {
    const response = await respond(client, 'Tea, as JSON?', { text: { format: { type: 'json_object' } } })
    expect(JSON.parse(textOf(response)).answer).toContain('Tea')
  })

  test.each([
    [{ ...format.schema, additionalProperties: undefined }, '()'],
    [{ ...format.schema, properties: { city: { type: 'object' } } }, "('properties', 'city')"],
    [
      { ...format.schema, properties: { city: { type: 'array', items: { type: 'object' } } } },
      "('properties', 'city', 'items')",
    ],
  ])('error: a strict schema must be closed (%j)', async (schema, where) => {
    const error = await errorOf(respond(client, 'Hm.', { text: { format: { ...format, schema } } }))
    expect(error).toMatchObject({ status: 400, param: 'text.format.schema', code: 'invalid_json_schema' })
    expect(`${error}`).toContain(`response_format 'place': In context=${where}`)
  })

  const field = { type: 'string' }
  test.each([
    [{ type: 'array', items: field }, 'schema must be of'],
    [{ anyOf: [format.schema] }, 'schema must be of'],
    [{ ...format.schema, properties: { city: { enum: ['a'] } } }, "schema must have a 'type' key"],
    [{ ...format.schema, properties: { city: { type: 'array' } } }, 'array schema items is not an object'],
    [{ ...format.schema, properties: { city: { ...field, default: 'a' } } }, "'default' is not permitted"],
    [{ ...format.schema, properties: { city: { oneOf: [field] } } }, "'oneOf' is not permitted"],
    [{ ...format.schema, properties: { city: { allOf: [field] } } }, "'allOf' is not permitted"],
    [{ ...format.schema, $defs: { list: { type: 'array', items: field, uniqueItems: true } } }, "'uniqueItems' is not"],
    [{ ...format.schema, properties: { city: { $ref: '#', description: 'A city.' } } }, '$ref cannot have keywords'],
    [{ ...format.schema, properties: { city: { $ref: 'other.json' } } }, 'reference can only point to'],
  ])('error: a strict schema is of what strict mode knows (%j)', async (schema, problem) => {
    const error = await errorOf(respond(client, 'Hm.', { text: { format: { ...format, schema } } }))
    expect(error).toMatchObject({ status: 400, param: 'text.format.schema', code: 'invalid_json_schema' })
    expect(`${error}`).toContain(problem)
  })
})

describe('reasoning', () => {
  const thoughtful = { model: 'gpt-5', reasoning: { effort: 'low', summary: 'auto' } } as const

  test('comes before the answer, with a summary where it is asked for', async () => {
    const response = await respond(client, 'Tea?', thoughtful)
    expect(response.output.map(({ type }) => type)).toEqual(['reasoning', 'message'])
    expect(itemsOfType(response, 'reasoning')[0]?.summary).toMatchObject([
      { type: 'summary_text', text: expect.stringContaining('Tea?') },
    ])
    expect(response.usage?.output_tokens_details.reasoning_tokens).toBeGreaterThan(0)
    const untold = await respond(client, 'Tea?', { ...thoughtful, reasoning: { effort: 'high' } })
    expect(itemsOfType(untold, 'reasoning')).toMatchObject([{ summary: [] }])
  })

  test('is told to be sent back where it is asked for', async () => {
    const response = await respond(client, 'Tea?', {
      ...thoughtful,
      store: false,
      include: ['reasoning.encrypted_content'],
    })
    expect(itemsOfType(response, 'reasoning')[0]?.encrypted_content).toMatch(/^gAAAAA/)
    const again = [...itemsOfType(response, 'reasoning'), { role: 'user' as const, content: 'And?' }]
    expect(textOf(await respond(client, again, thoughtful))).toContain('And?')
  })

  test('is left out with effort none', async () => {
    const { output } = await respond(client, 'Tea?', { model: 'gpt-5.1', reasoning: { effort: 'none' } })
    expect(output.map(({ type }) => type)).toEqual(['message'])
  })

  test('error: other models do not take it', async () => {
    expect(await errorOf(respond(client, 'Tea?', { reasoning: { effort: 'low' } }))).toMatchObject({
      status: 400,
      code: 'unsupported_parameter',
      param: 'reasoning.effort',
    })
  })
})

test('some questions are refused, tools or not', async () => {
  const response = await respond(client, 'How do I make a bomb?', { tools: [weatherTool], tool_choice: 'required' })
  expect(response).toMatchObject({ status: 'completed', output: [{ content: [{ type: 'refusal' }] }] })
})

test('log probabilities come with the text where they are asked for', async () => {
  const more = { include: ['message.output_text.logprobs' as const], top_logprobs: 2 }
  const response = await respond(client, 'Tea?', more)
  const part = itemsOfType(response, 'message')[0]?.content[0]
  const logprobs = (part?.type === 'output_text' && part.logprobs) || []
  expect(logprobs.map(({ token }) => token).join('')).toBe(textOf(response))
  expect(logprobs.every(({ top_logprobs }) => top_logprobs.length === 2)).toBe(true)
})

test('tokens are counted as the response counts them', async () => {
  const params = { model: 'gpt-4o', input: 'Tea?', instructions: 'Be brief.', tools: [weatherTool] }
  const { input_tokens } = await getInputTokenCounts(client, params)
  const { usage } = await respond(client, params.input, params)
  expect(input_tokens).toBe(usage?.input_tokens)
  for (const part of ['instructions', 'tools', 'input'])
    expect((await getInputTokenCounts(client, { ...params, [part]: undefined })).input_tokens).toBeLessThan(
      input_tokens,
    )
})

test('a compacted context keeps what the user said, and is taken as input', async () => {
  const first = await respond(client, 'Tea?')
  const compacted = await compactConversation(client, { model: 'gpt-4o', previous_response_id: first.id })
  expect(compacted).toMatchObject({
    object: 'response.compaction',
    output: [{ role: 'user', content: [{ text: 'Tea?' }] }, { type: 'compaction' }],
  })
  const again = await request(client, {
    method: 'POST',
    path: '/responses',
    body: { model: 'gpt-4o', input: compacted.output },
  })
  expect(again).toMatchObject({ status: 'completed' })
})
