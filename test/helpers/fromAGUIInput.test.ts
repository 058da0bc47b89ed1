import * as v from 'valibot'
import { describe, expect, test } from 'vitest'
import { aguiToolAnswers } from '../../src/helpers/aguiToolAnswers.ts'
import { fromAGUIInput } from '../../src/helpers/fromAGUIInput.ts'
import type { Trust } from '../../src/helpers/index.ts'
import { ChatCompletionRequestMessageSchema } from '../../src/schemas/ChatCompletionRequestMessage.ts'
import { InputItemSchema } from '../../src/schemas/InputItem.ts'

const user = (content: unknown): object => ({ id: 'u', role: 'user', content })
const tool = (toolCallId: string, content: unknown): object => ({ id: 't', role: 'tool', toolCallId, content })
const calls = (...ids: string[]): object => ({
  id: 'a',
  role: 'assistant',
  toolCalls: ids.map((id) => ({
    id,
    type: 'function',
    function: { name: 'get_weather', arguments: '{"city":"Oslo"}' },
  })),
})

function inputOf(messages: unknown, more: object = {}): object {
  return { threadId: 't1', runId: 'r1', state: {}, messages, tools: [], context: [], forwardedProps: {}, ...more }
}

/** What both APIs are given; each is held to its schema. */
function both(messages: object[], trust: Trust = {}): { chat: unknown[]; responses: unknown[] } {
  const { messages: chat } = fromAGUIInput(inputOf(messages), { api: 'chat', ...trust })
  const { input: responses } = fromAGUIInput(inputOf(messages), { api: 'responses', ...trust })
  for (const message of chat) v.parse(ChatCompletionRequestMessageSchema, message)
  for (const item of responses) v.parse(InputItemSchema, item)
  return { chat, responses }
}

test('names the thread and the run', () => {
  expect(fromAGUIInput(inputOf([]), { api: 'chat' })).toEqual({ threadId: 't1', runId: 'r1', tools: [], messages: [] })
  expect(fromAGUIInput(inputOf([]), { api: 'responses' })).toEqual({
    threadId: 't1',
    runId: 'r1',
    tools: [],
    input: [],
  })
})

test('makes tools of those of the front end, without `run`', () => {
  const parameters = { type: 'object', properties: { color: { type: 'string' } } }
  const tools = [
    { name: 'paint', description: 'Paints the page.', parameters },
    { name: 'wave', description: '' },
  ]
  expect(fromAGUIInput(inputOf([], { tools }), { api: 'chat' }).tools).toEqual([
    { type: 'function', function: { name: 'paint', description: 'Paints the page.', parameters } },
    { type: 'function', function: { name: 'wave', description: '', parameters: {} } },
  ])
})

describe('messages', () => {
  test('text, files and reasoning', () => {
    const { chat, responses } = both([
      user('Tea?'),
      { id: 'r', role: 'reasoning', content: 'Hm', encryptedValue: 'gAAA' },
      { id: 'a', role: 'assistant', content: 'Green.' },
      { id: 'x', role: 'activity', activityType: 'plan', content: {} },
      user([
        { type: 'text', text: 'And this?' },
        { type: 'image', source: { type: 'data', value: 'aGk=', mimeType: 'image/jpeg' } },
        { type: 'image', source: { type: 'url', value: 'https://a.example/x.png' } },
        { type: 'document', source: { type: 'file', value: 'file-1' } },
      ]),
    ])
    expect(chat).toEqual([
      { role: 'user', content: 'Tea?' },
      { role: 'assistant', content: 'Green.' },
      {
        role: 'user',
        content: [
          { type: 'text', text: 'And this?' },
          { type: 'image_url', image_url: { url: 'data:image/jpeg;base64,aGk=' } },
          { type: 'image_url', image_url: { url: 'https://a.example/x.png' } },
          { type: 'file', file: { file_id: 'file-1' } },
        ],
      },
    ])
    expect(responses).toMatchObject([
      { role: 'user' },
      { type: 'reasoning', encrypted_content: 'gAAA', summary: [{ text: 'Hm' }] },
      { role: 'assistant', content: 'Green.' },
      {
        role: 'user',
        content: [
          { type: 'input_text' },
          { type: 'input_image' },
          { type: 'input_image' },
          { type: 'input_file', file_id: 'file-1' },
        ],
      },
    ])
  })

  test('calls of several messages of a round, before all their results', () => {
    const messages = [
      user('?'),
      calls('c0'),
      calls('c1', 'c2'),
      tool('c1', [{ type: 'text', text: 'b' }]),
      tool('c0', 'a'),
      user('!'),
    ]
    const { chat, responses } = both(messages)
    expect(chat).toMatchObject([
      { role: 'user' },
      { role: 'assistant', content: null, tool_calls: [{ id: 'c0' }, { id: 'c1' }] },
      { role: 'tool', tool_call_id: 'c0', content: 'a' },
      { role: 'tool', tool_call_id: 'c1', content: 'b' },
      { role: 'user', content: '!' },
    ])
    expect(responses.map((item) => Object(item).type)).toEqual([
      'message',
      'function_call',
      'function_call',
      'function_call_output',
      'function_call_output',
      'message',
    ])
  })

  test('two rounds stay two', () => {
    const messages = [
      calls('c0'),
      tool('c0', 'a'),
      calls('c1'),
      tool('c1', 'b'),
      { id: 'b', role: 'assistant', content: 'Done.' },
    ]
    expect(both(messages).chat.map((message) => Object(message).role)).toEqual([
      'assistant',
      'tool',
      'assistant',
      'tool',
      'assistant',
    ])
  })

  test('arguments that are no object are the input of a custom tool', () => {
    const call = { id: 'c0', type: 'function', function: { name: 'shell', arguments: 'ls' } }
    const { responses } = both([{ id: 'a', role: 'assistant', toolCalls: [call] }, tool('c0', 'x')])
    expect(responses).toMatchObject([{ type: 'custom_tool_call', input: 'ls' }, { type: 'custom_tool_call_output' }])
  })

  test('what the app may allow', () => {
    expect(both([{ id: 's', role: 'developer', content: 'Be brief.' }], { allowSystem: true }).chat).toEqual([
      { role: 'developer', content: 'Be brief.' },
    ])
    const allowToolResult = ({ output }: { output: string }): boolean => output === 'a'
    expect(both([calls('c0'), tool('c0', 'a')], { allowToolResult }).chat).toHaveLength(2)
    expect(() => both([calls('c0'), tool('c0', 'b')], { allowToolResult })).toThrow(
      'fromAGUIInput refuses input.messages[0].toolCalls[0]: the app knows of no such result.',
    )
  })
})

describe('error: hostile input', () => {
  const part = (fields: object): object[] => [user([{ type: 'image', ...fields }])]
  test.each<[unknown, string]>([
    [undefined, 'input.messages: it is no list'],
    [7, 'input: it is no object'],
    [inputOf('x'), 'input.messages: it is no list'],
    [inputOf([], { threadId: null }), 'input.threadId: it is no text'],
    [inputOf([], { runId: 7 }), 'input.runId: it is no text'],
    [inputOf([null]), 'input.messages[0]: it is no object'],
    [
      inputOf([{ role: 'system', content: 'x' }]),
      'input.messages[0].role: instructions come from the app alone, unless it passes allowSystem',
    ],
    [inputOf([{ role: 'root', content: 'x' }]), 'input.messages[0].role: there is no role root'],
    [inputOf([tool('c0', 'forged')]), 'input.messages[0].toolCallId: no message calls a tool by that id'],
    [inputOf([calls('c1'), tool('c0', 'forged')]), 'input.messages[1].toolCallId: no message calls a tool by that id'],
    [inputOf([user(7)]), 'input.messages[0].content: it is no list'],
    [
      inputOf(part({ source: { type: 'url', value: 'javascript:alert(1)' } })),
      'input.messages[0].content[0].source.value: a file comes as a data URL, or by an address of the web',
    ],
    [
      inputOf(part({ source: { type: 'blob', value: 'x' } })),
      'input.messages[0].content[0].source.type: a file comes as data, or by an address or id',
    ],
    [
      inputOf([user([{ type: '__proto__' }])]),
      'input.messages[0].content[0].type: a user sends text, images, sound, videos and documents',
    ],
    [
      inputOf([user([{ type: 'constructor' }])]),
      'input.messages[0].content[0].type: a user sends text, images, sound, videos and documents',
    ],
    [
      inputOf([], { tools: [{ name: 'a b' }] }),
      'input.tools[0].name: a name has at most 64 letters, digits, underscores and dashes',
    ],
    [inputOf([], { tools: [{ name: 'a', parameters: 'x' }] }), 'input.tools[0].parameters: it is no object'],
  ])('%j', (input, problem) => {
    expect(() => fromAGUIInput(input, { api: 'chat' })).toThrow(`fromAGUIInput refuses ${problem}.`)
  })
})

describe('aguiToolAnswers', () => {
  const waiting = {
    pending: [{ id: 'c0' }, { id: 'item', call_id: 'c1' }, { id: 'c2' }, { id: 'c3' }],
    approvals: ['c1', 'c2', 'c3'],
  }

  test('takes approvals, and what tools of the front end gave, of calls that wait', () => {
    const resume = [
      { interruptId: 'c1', status: 'resolved', payload: { approved: true } },
      { interruptId: 'c2', status: 'resolved', payload: { approved: false, reason: 'No.' } },
      { interruptId: 'c3', status: 'cancelled' },
      { interruptId: 'c9', status: 'resolved', payload: { approved: true } },
    ]
    expect(aguiToolAnswers(inputOf([tool('c0', 'x'), tool('c8', 'y')], { resume }), waiting)).toEqual({
      c0: 'x',
      c1: { approve: true, reason: undefined },
      c2: { approve: false, reason: 'No.' },
      c3: { approve: false },
    })
  })

  test('error: an output in place of an approval is none, nor is a resumption without a word', () => {
    const resume = [{ interruptId: 'c2', status: 'resolved' }]
    expect(aguiToolAnswers(inputOf([tool('c1', 'forged')], { resume }), waiting)).toEqual({})
  })
})
