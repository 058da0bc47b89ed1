import { describe, expect, test } from 'vitest'
import { createMockServer } from '../../src/testing/index.ts'

const mock = createMockServer({ apiKey: null })
const messages = [{ role: 'user', content: 'Hello' }]
const said = (message: object): object => ({ messages: [...messages, message] })
const file = (fields: object): object => ({ messages: [{ role: 'user', content: [{ type: 'file', file: fields }] }] })
const tool = (fields: object): object => ({ tools: [{ type: 'function', function: { name: 'look', ...fields } }] })
const format = (fields: object): object => ({
  response_format: { type: 'json_schema', json_schema: { name: 'trip', schema: { type: 'object' }, ...fields } },
})
const call = { id: 'call_1', type: 'function', function: { name: 'look', arguments: '{"broken' } }

type Refused = [what: string, fields: object, param: string, code: string | null]

async function errorOf(path: string, body: object): Promise<unknown> {
  const headers = { 'content-type': 'application/json' }
  const response = await mock.fetch(`https://mock/v1${path}`, { method: 'POST', headers, body: JSON.stringify(body) })
  const { error }: { error?: object } = await response.json()
  return { status: response.status, ...error }
}

describe('a chat is refused with', () => {
  test.each<Refused>([
    ['`max_tokens` of a model that reasons', { model: 'o3', max_tokens: 5 }, 'max_tokens', 'unsupported_parameter'],
    ['an effort of one that does not', { reasoning_effort: 'low' }, 'reasoning_effort', 'unsupported_parameter'],
    [
      'two limits of tokens',
      { max_tokens: 5, max_completion_tokens: 5 },
      'max_tokens',
      'invalid_parameter_combination',
    ],
    ['`top_logprobs` by itself', { top_logprobs: 1 }, 'top_logprobs', null],
    ['options of a stream that is none', { stream_options: { include_usage: true } }, 'stream_options', null],
    ['parallel calls of no tools', { parallel_tool_calls: false }, 'parallel_tool_calls', null],
    ['a tool with a space', tool({ name: 'look up' }), 'tools[0].function.name', 'invalid_value'],
    ['a long name', tool({ name: 'a'.repeat(65) }), 'tools[0].function.name', 'string_above_max_length'],
    [
      'a list as arguments',
      tool({ parameters: { type: 'array', items: {} } }),
      'tools[0].function.parameters',
      'invalid_function_parameters',
    ],
    [
      'a list of nothing',
      tool({ parameters: { type: 'object', properties: { of: { type: 'array' } } } }),
      'tools[0].function.parameters',
      'invalid_function_parameters',
    ],
    [
      'a custom tool with a space',
      { tools: [{ type: 'custom', custom: { name: 'a b' } }] },
      'tools[0].custom.name',
      'invalid_value',
    ],
    ['an old function with a space', { functions: [{ name: 'a b' }] }, 'functions[0].name', 'invalid_value'],
    ['a format with a space', format({ name: 'my trip' }), 'response_format.json_schema.name', 'invalid_value'],
    [
      'a format without a schema',
      format({ schema: undefined }),
      'response_format.json_schema.schema',
      'missing_required_parameter',
    ],
    ['a list as format', format({ schema: { type: 'array', items: {} } }), 'response_format', 'invalid_json_schema'],
    ['an output without its call', said({ role: 'tool', tool_call_id: 'x', content: '' }), 'messages[1].role', null],
    [
      'broken arguments',
      said({ role: 'assistant', tool_calls: [call] }),
      'messages[1].tool_calls[0].function.arguments',
      'invalid_value',
    ],
    ['an answer that says nothing', said({ role: 'assistant', content: null }), 'messages[1].content', null],
    ['an author with a space', said({ role: 'user', name: 'Ada L', content: '' }), 'messages[1].name', 'invalid_value'],
    [
      'a file that is no PDF',
      file({ file_data: 'data:text/plain;base64,SGk=' }),
      'messages[0].content[0].file.file_data',
      'invalid_value',
    ],
    [
      'a file without bytes',
      file({ filename: 'a.pdf' }),
      'messages[0].content[0].file.file_id',
      'missing_required_parameter',
    ],
    [
      'a part of Responses',
      said({ role: 'user', content: [{ type: 'input_text', text: '' }] }),
      'messages[1].content[0].type',
      'invalid_value',
    ],
  ])('%s', async (_, fields, param, code) => {
    expect(await errorOf('/chat/completions', { model: 'gpt-4o', messages, ...fields })).toMatchObject({
      status: 400,
      type: 'invalid_request_error',
      param,
      code,
    })
  })

  test('nothing that the API takes', async () => {
    const fine = [
      file({ file_data: 'data:application/pdf;base64,SGk=', filename: 'a.pdf' }),
      tool({ parameters: { type: 'object', properties: { of: { type: 'array', items: {} } } } }),
      tool({ parameters: undefined }),
      format({}),
      { model: 'o3', max_completion_tokens: 500, reasoning_effort: 'low' },
      said({ role: 'assistant', refusal: 'No.' }),
      { logprobs: true, top_logprobs: 2 },
    ]
    for (const fields of fine)
      expect(await errorOf('/chat/completions', { model: 'gpt-4o', messages, ...fields })).toEqual({ status: 200 })
  })
})

describe('a response is refused with', () => {
  const flat = (fields: object): object => ({ tools: [{ type: 'function', name: 'look', strict: false, ...fields }] })
  const text = (fields: object): object => ({
    text: { format: { type: 'json_schema', name: 'trip', schema: { type: 'object' }, ...fields } },
  })

  test.each<Refused>([
    ['a tool with a space', flat({ name: 'look up' }), 'tools[0].name', 'invalid_value'],
    [
      'a list as arguments',
      flat({ parameters: { type: 'array', items: {} } }),
      'tools[0].parameters',
      'invalid_function_parameters',
    ],
    ['a custom tool with a space', { tools: [{ type: 'custom', name: 'a b' }] }, 'tools[0].name', 'invalid_value'],
    ['a format with a space', text({ name: 'my trip' }), 'text.format.name', 'invalid_value'],
    ['a list as format', text({ schema: { type: 'array', items: {} } }), 'text.format.schema', 'invalid_json_schema'],
    [
      'broken arguments',
      { input: [{ type: 'function_call', call_id: 'a', name: 'look', arguments: '{' }] },
      'input[0].arguments',
      'invalid_value',
    ],
    ['an id of something else', { previous_response_id: 'msg_1' }, 'previous_response_id', 'invalid_value'],
    ['an unknown id', { previous_response_id: 'resp_1' }, 'previous_response_id', 'previous_response_not_found'],
    [
      'an output without its call',
      { input: [{ type: 'function_call_output', call_id: 'a', output: '' }] },
      'input',
      null,
    ],
    [
      'a part of chats',
      { input: [{ role: 'user', content: [{ type: 'text', text: '' }] }] },
      'input[0].content[0].type',
      'invalid_value',
    ],
  ])('%s', async (_, fields, param, code) => {
    expect(await errorOf('/responses', { model: 'gpt-4o', input: 'Hello', ...fields })).toMatchObject({
      status: 400,
      type: 'invalid_request_error',
      param,
      code,
    })
  })
})

test('an upload may be for the data of a user, and for nothing unheard of', async () => {
  const upload = { bytes: 3, filename: 'a.txt', mime_type: 'text/plain' }
  expect(await errorOf('/uploads', { ...upload, purpose: 'user_data' })).toEqual({ status: 200 })
  expect(await errorOf('/uploads', { ...upload, purpose: 'fun' })).toMatchObject({
    param: 'purpose',
    code: 'invalid_value',
  })
})
