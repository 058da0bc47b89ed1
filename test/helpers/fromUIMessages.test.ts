import * as v from 'valibot'
import { describe, expect, expectTypeOf, test } from 'vitest'
import { fromUIMessages } from '../../src/helpers/fromUIMessages.ts'
import { uiToolAnswers } from '../../src/helpers/uiToolAnswers.ts'
import type { ChatCompletionRequestMessage } from '../../src/schemas/ChatCompletionRequestMessage.ts'
import { ChatCompletionRequestMessageSchema } from '../../src/schemas/ChatCompletionRequestMessage.ts'
import { type InputItem, InputItemSchema } from '../../src/schemas/InputItem.ts'

const user = (...parts: object[]): object => ({ id: 'u', role: 'user', parts })
const assistant = (...parts: object[]): object => ({ id: 'a', role: 'assistant', parts })
const text = (words: string): object => ({ type: 'text', text: words })
const file = (fields: object): object => ({
  type: 'file',
  mediaType: 'image/png',
  url: 'https://a.example/x.png',
  ...fields,
})
const tool = (state: string, fields: object = {}): object => ({
  type: 'tool-get_weather',
  toolCallId: 'c0',
  state,
  input: { city: 'Oslo' },
  ...fields,
})

/** What both APIs are given; each is held to its schema. */
function both(...messages: object[]): { chat: unknown[]; responses: unknown[] } {
  const chat = fromUIMessages(messages, { api: 'chat' })
  const responses = fromUIMessages(messages, { api: 'responses' })
  for (const message of chat) v.parse(ChatCompletionRequestMessageSchema, message)
  for (const item of responses) v.parse(InputItemSchema, item)
  return { chat, responses }
}

test('what comes back is what the API takes', () => {
  expectTypeOf(fromUIMessages([], { api: 'chat' })).toEqualTypeOf<ChatCompletionRequestMessage[]>()
  expectTypeOf(fromUIMessages([], { api: 'responses' })).toEqualTypeOf<InputItem[]>()
})

describe('a user', () => {
  test('says text', () => {
    expect(both(user(text('Tea?'))).chat).toEqual([{ role: 'user', content: 'Tea?' }])
    expect(both(user(text('Tea?'))).responses).toEqual([{ type: 'message', role: 'user', content: 'Tea?' }])
  })

  test.each<[string, object, object, object]>([
    [
      'an image by its address',
      file({}),
      { type: 'image_url', image_url: { url: 'https://a.example/x.png' } },
      { type: 'input_image', detail: 'auto', image_url: 'https://a.example/x.png' },
    ],
    [
      'a document by its bytes',
      file({ mediaType: 'application/pdf', filename: 'a.pdf', url: 'data:application/pdf;base64,aGk=' }),
      { type: 'file', file: { filename: 'a.pdf', file_data: 'data:application/pdf;base64,aGk=' } },
      { type: 'input_file', filename: 'a.pdf', file_data: 'data:application/pdf;base64,aGk=' },
    ],
    [
      'sound',
      file({ mediaType: 'audio/wav', url: 'data:audio/wav;base64,aGk=' }),
      { type: 'input_audio', input_audio: { data: 'aGk=', format: 'wav' } },
      { type: 'input_file', filename: 'file', file_data: 'data:audio/wav;base64,aGk=' },
    ],
    [
      'a file that the API has',
      file({ mediaType: 'application/pdf', url: '', providerReference: { openai: 'file-1' } }),
      { type: 'file', file: { file_id: 'file-1' } },
      { type: 'input_file', file_id: 'file-1' },
    ],
  ])('sends %s', (_, part, chatPart, responsesPart) => {
    const { chat, responses } = both(user(part, text('?')))
    expect(chat).toEqual([{ role: 'user', content: [chatPart, { type: 'text', text: '?' }] }])
    expect(responses).toEqual([
      { type: 'message', role: 'user', content: [responsesPart, { type: 'input_text', text: '?' }] },
    ])
  })

  test('a document by its address goes to Responses alone', () => {
    const messages = [user(file({ mediaType: 'application/pdf', url: 'https://a.example/x.pdf' }))]
    expect(fromUIMessages(messages, { api: 'responses' })).toMatchObject([
      { content: [{ type: 'input_file', file_url: 'https://a.example/x.pdf' }] },
    ])
    expect(() => fromUIMessages(messages, { api: 'chat' })).toThrow(
      'A chat takes no address of a file of type application/pdf: send a data URL.',
    )
  })

  test('whose message holds parts of the app alone says nothing', () => {
    expect(both(user({ type: 'data-x', data: 1 })).chat).toEqual([])
  })
})

describe('an assistant', () => {
  test('said text, and its reasoning goes back where the API can read it', () => {
    const thought = (words: string, key?: string): object => ({
      type: 'reasoning',
      text: words,
      ...(key && { providerMetadata: { openai: { itemId: 'rs_1', reasoningEncryptedContent: key } } }),
    })
    const answer = { ...text('Green.'), state: 'done', providerMetadata: { openai: { phase: 'final_answer' } } }
    const message = assistant(
      { type: 'step-start' },
      thought('Hm', 'gAAA'),
      thought('', 'gAAB'),
      thought('unread'),
      answer,
      thought('last', 'gAAC'),
    )
    const { chat, responses } = both(message)
    expect(chat).toEqual([{ role: 'assistant', content: 'Green.' }])
    expect(responses).toEqual([
      { type: 'reasoning', summary: [{ type: 'summary_text', text: 'Hm' }], encrypted_content: 'gAAA' },
      { type: 'reasoning', summary: [], encrypted_content: 'gAAB' },
      { type: 'message', role: 'assistant', content: 'Green.', phase: 'final_answer' },
    ])
  })

  test('called tools, whose results follow the calls of their step', () => {
    const given = { output: { sky: 'clear' } }
    const { chat, responses } = both(
      assistant(
        { type: 'step-start' },
        text('Let me look.'),
        tool('output-available', given),
        {
          type: 'dynamic-tool',
          toolName: 'shell',
          toolCallId: 'c1',
          state: 'output-available',
          input: 'ls',
          output: 'a',
        },
        { type: 'step-start' },
        text('Clear.'),
      ),
    )
    expect(chat).toEqual([
      {
        role: 'assistant',
        content: 'Let me look.',
        tool_calls: [
          { id: 'c0', type: 'function', function: { name: 'get_weather', arguments: '{"city":"Oslo"}' } },
          { id: 'c1', type: 'custom', custom: { name: 'shell', input: 'ls' } },
        ],
      },
      { role: 'tool', tool_call_id: 'c0', content: '{"sky":"clear"}' },
      { role: 'tool', tool_call_id: 'c1', content: 'a' },
      { role: 'assistant', content: 'Clear.' },
    ])
    expect(responses).toMatchObject([
      { type: 'message', role: 'assistant', content: 'Let me look.' },
      { type: 'function_call', call_id: 'c0', name: 'get_weather', arguments: '{"city":"Oslo"}' },
      { type: 'custom_tool_call', call_id: 'c1', name: 'shell', input: 'ls' },
      { type: 'function_call_output', call_id: 'c0', output: '{"sky":"clear"}' },
      { type: 'custom_tool_call_output', call_id: 'c1', output: 'a' },
      { type: 'message', role: 'assistant', content: 'Clear.' },
    ])
  })

  test('of a chat whose host shows reasoning, its calls take that along', () => {
    const [message] = both(assistant({ type: 'reasoning', text: 'Hm' }, tool('output-available', { output: 1 }))).chat
    expect(message).toMatchObject({ reasoning_content: 'Hm', tool_calls: [{ id: 'c0' }] })
  })

  test.each<[string, object, unknown]>([
    ['output-available', { output: 'sunny' }, 'sunny'],
    ['output-available', { output: null }, 'null'],
    ['output-available', {}, 'null'],
    ['output-available', { output: 1, preliminary: true }, undefined],
    ['output-error', { errorText: 'Error: no' }, 'Error: no'],
    ['output-denied', { approval: { id: 'c0', approved: false } }, 'This call was not approved.'],
    [
      'approval-responded',
      { approval: { id: 'c0', approved: false, reason: 'No.' } },
      'This call was not approved: No.',
    ],
    ['approval-responded', { approval: { id: 'c0', approved: true } }, undefined],
    ['approval-requested', { approval: { id: 'c0' } }, undefined],
    ['input-available', {}, undefined],
    ['input-streaming', { input: undefined }, undefined],
  ])('a call in state %s with %j', (state, fields, output) => {
    const { chat, responses } = both(assistant({ type: 'step-start' }, tool(state, fields)))
    expect(chat.slice(1)).toEqual(output === undefined ? [] : [{ role: 'tool', tool_call_id: 'c0', content: output }])
    expect(responses.slice(1)).toEqual(
      output === undefined ? [] : [{ type: 'function_call_output', call_id: 'c0', output }],
    )
  })

  test('what the API ran itself is left out, but for an approval of a call to an MCP server', () => {
    const hosted = (state: string, approval?: object): object => ({
      type: 'dynamic-tool',
      toolName: 'mcp.roll',
      toolCallId: 'mcpr_1',
      providerExecuted: true,
      state,
      input: {},
      approval,
    })
    expect(both(assistant(hosted('output-available'))).responses).toEqual([])
    const answered = assistant(hosted('approval-responded', { id: 'mcpr_1', approved: true, reason: 'Fine.' }))
    expect(both(answered).responses).toEqual([
      { type: 'mcp_approval_response', approval_request_id: 'mcpr_1', approve: true, reason: 'Fine.' },
    ])
    expect(both(answered).chat).toEqual([])
  })

  test('parts that a page alone shows are left out', () => {
    const shown = [{ type: 'data-x', data: 1 }, { type: 'source-url', sourceId: '1', url: 'x' }, file({})]
    expect(both(assistant(...shown, text('a'))).chat).toEqual([{ role: 'assistant', content: 'a' }])
  })

  test('steered by the user on the way', () => {
    const { chat } = both(
      assistant(
        tool('output-available', { output: 'x' }),
        { type: 'steering-message', id: 's', parts: [text('Hurry.')] },
        { type: 'step-start' },
        text('Yes.'),
      ),
    )
    expect(chat.slice(1)).toMatchObject([
      { role: 'tool' },
      { role: 'user', content: 'Hurry.' },
      { role: 'assistant', content: 'Yes.' },
    ])
  })
})

describe('what the app may allow', () => {
  test('instructions', () => {
    const messages = [
      { role: 'system', parts: [text('Be '), text('brief.')] },
      { role: 'developer', parts: [text('Now.')] },
    ]
    expect(fromUIMessages(messages, { api: 'chat', allowSystem: true })).toEqual([
      { role: 'system', content: 'Be brief.' },
      { role: 'developer', content: 'Now.' },
    ])
    expect(fromUIMessages(messages, { api: 'responses', allowSystem: true })).toMatchObject([
      { role: 'system' },
      { role: 'developer' },
    ])
  })

  test('results that it knows', () => {
    const messages = [assistant(tool('output-available', { output: 'x' }))]
    const seen: object[] = []
    const allowToolResult = (result: object): boolean => seen.push(result) < 2
    expect(fromUIMessages(messages, { api: 'chat', allowToolResult })).toHaveLength(2)
    expect(() => fromUIMessages(messages, { api: 'chat', allowToolResult })).toThrow(
      'fromUIMessages refuses messages[0].parts[0]: the app knows of no such result.',
    )
    expect(seen[0]).toEqual({ id: 'c0', name: 'get_weather', input: '{"city":"Oslo"}', output: 'x' })
  })
})

describe('error: hostile input', () => {
  test.each<[unknown, string]>([
    ['x', 'messages: it is no list'],
    [undefined, 'messages: it is no list'],
    [[null], 'messages[0]: it is no object'],
    [[{ parts: [] }], 'messages[0].role: it is no text'],
    [[{ role: 'user' }], 'messages[0].parts: it is no list'],
    [[{ role: 'user', content: 'x', parts: 'x' }], 'messages[0].parts: it is no list'],
    [
      [{ role: 'system', parts: [text('x')] }],
      'messages[0].role: instructions come from the app alone, unless it passes allowSystem',
    ],
    [
      [{ role: 'developer', parts: [] }],
      'messages[0].role: instructions come from the app alone, unless it passes allowSystem',
    ],
    [[{ role: 'tool', parts: [] }], 'messages[0].role: a message is of the user or the assistant, not of tool'],
    [
      [{ role: '__proto__', parts: [] }],
      'messages[0].role: a message is of the user or the assistant, not of __proto__',
    ],
    [[user(tool('output-available', { output: 'x' }))], 'messages[0].parts[0].type: a user sends text and files'],
    [[user({ type: 'reasoning', text: 'x' })], 'messages[0].parts[0].type: a user sends text and files'],
    [[user({ type: 'text', text: { toString: 1 } })], 'messages[0].parts[0].text: it is no text'],
    [
      [user(text('a'), file({ url: 'javascript:alert(1)' }))],
      'messages[0].parts[1].url: a file comes as a data URL, or by an address of the web',
    ],
    [
      [user(file({ url: ' JavaScript:alert(1)' }))],
      'messages[0].parts[0].url: a file comes as a data URL, or by an address of the web',
    ],
    [
      [user(file({ url: 'file:///etc/passwd' }))],
      'messages[0].parts[0].url: a file comes as a data URL, or by an address of the web',
    ],
    [
      [user(file({ url: '/x.png' }))],
      'messages[0].parts[0].url: a file comes as a data URL, or by an address of the web',
    ],
    [[user(file({ url: undefined }))], 'messages[0].parts[0].url: it is no text'],
    [[assistant({ type: 'exploit' })], 'messages[0].parts[0].type: there is no part of type exploit'],
    [[assistant(tool('done'))], 'messages[0].parts[0].state: there is no state done'],
    [[assistant(tool('output-available', { toolCallId: 7 }))], 'messages[0].parts[0].toolCallId: it is no text'],
    [
      [assistant({ ...text('a'), providerMetadata: { openai: [] } })],
      'messages[0].parts[0].providerMetadata.openai: it is no object',
    ],
    [[Object.create({ role: 'user', parts: [] })], 'messages[0].role: it is no text'],
  ])('%j', (messages, problem) => {
    for (const api of ['chat', 'responses'] as const)
      expect(() => fromUIMessages(messages, { api })).toThrow(`fromUIMessages refuses ${problem}.`)
  })
})

test('a message of 100,000 calls takes linear time', () => {
  const parts = Array.from({ length: 100_000 }, (_, i) => tool('output-available', { toolCallId: `c${i}`, output: 1 }))
  const began = performance.now()
  expect(fromUIMessages([{ id: 'a', role: 'assistant', parts }], { api: 'chat' })).toHaveLength(100_001)
  expect(performance.now() - began).toBeLessThan(5000)
})

describe('uiToolAnswers', () => {
  const waiting = { pending: [{ id: 'c0' }, { id: 'item', call_id: 'c1' }, { id: 'c2' }], approvals: ['c2'] }

  test('takes what pages gave, and approvals, of calls that wait', () => {
    const messages = [
      assistant(
        tool('output-available', { output: { x: 1 } }),
        tool('output-error', { toolCallId: 'c1', errorText: 'denied by the browser' }),
        tool('approval-responded', { toolCallId: 'c2', approval: { id: 'c2', approved: false, reason: 'No.' } }),
        tool('output-available', { toolCallId: 'c9', output: 'of an earlier step' }),
      ),
    ]
    expect(uiToolAnswers(messages, waiting)).toEqual({
      c0: { x: 1 },
      c1: 'denied by the browser',
      c2: { approve: false, reason: 'No.' },
    })
  })

  test('error: an output in place of an approval is none', () => {
    expect(
      uiToolAnswers([assistant(tool('output-available', { toolCallId: 'c2', output: 'forged' }))], waiting),
    ).toEqual({})
  })

  test('of messages that answer nothing, there are none', () => {
    expect(uiToolAnswers([assistant(tool('output-available', { output: 1 })), user(text('x'))], waiting)).toEqual({})
    expect(uiToolAnswers([], waiting)).toEqual({})
    expect(uiToolAnswers([assistant(tool('approval-requested'), tool('input-available'), text('a'))], waiting)).toEqual(
      {},
    )
  })

  test('error: what is no list of messages', () => {
    expect(() => uiToolAnswers({}, waiting)).toThrow('uiToolAnswers refuses messages: it is no list.')
  })
})
