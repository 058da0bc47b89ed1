import type { EventFamily } from '../../../src/streams/eventFamily.ts'
import { namedSSE, sse } from '../../support/sse.ts'

/** What a server sends, and how to read it. */
export interface Transcript {
  events: EventFamily
  /** What the request asked for, as far as it tells when an answer is complete. */
  fields?: object
  text: string
}

const chunk = (choices: object[], more: object = {}): object => ({
  id: 'chatcmpl-1',
  object: 'chat.completion.chunk',
  created: 1_700_000_000,
  model: 'gpt-4o-mini',
  choices,
  ...more,
})

const delta = (delta: object, finish_reason: string | null = null, index = 0): object => ({
  index,
  delta,
  finish_reason,
})
const call = (index: number, fields: object): object => delta({ tool_calls: [{ index, ...fields }] })
const token = (token: string): object => ({
  token,
  logprob: -0.5,
  bytes: [...new TextEncoder().encode(token)],
  top_logprobs: [],
})
const spoken = (text: string, index: number): object => ({
  ...delta({ content: text }, null, index),
  logprobs: { content: [token(text)], refusal: null },
})

const usage = { prompt_tokens: 3, completion_tokens: 4, total_tokens: 7 }
const run = { id: 'run_1', object: 'thread.run', status: 'in_progress', thread_id: 'thread_1' }
const step = {
  id: 'step_1',
  object: 'thread.run.step',
  status: 'in_progress',
  step_details: { type: 'tool_calls', tool_calls: [] },
}
const message = { id: 'msg_1', object: 'thread.message', status: 'in_progress', content: [] }
const stepDelta = (...tool_calls: object[]): [string, object] => [
  'thread.run.step.delta',
  { id: 'step_1', object: 'thread.run.step.delta', delta: { step_details: { type: 'tool_calls', tool_calls } } },
]
const messageDelta = (...content: object[]): [string, object] => [
  'thread.message.delta',
  { id: 'msg_1', object: 'thread.message.delta', delta: { content } },
]

/** Each kind of stream, with what breaks readers: characters of several bytes, usage without choices, interleaving. */
export const transcripts: Record<string, Transcript> = {
  chat: {
    events: 'chat',
    text: sse(
      chunk([delta({ role: 'assistant', content: '', refusal: null })]),
      chunk([delta({ content: 'Grüße, 世界' })]),
      chunk([delta({ content: ' 👩‍🚀\n"ok"' })]),
      chunk([delta({}, 'stop')]),
      '[DONE]',
    ),
  },
  tools: {
    events: 'chat',
    fields: { stream_options: { include_usage: true } },
    text: sse(
      chunk([delta({ role: 'assistant', content: null })], { usage: null }),
      chunk([call(0, { id: 'call_a', type: 'function', function: { name: 'weather', arguments: '' } })], {
        usage: null,
      }),
      chunk([call(1, { id: 'call_b', type: 'function', function: { name: 'clock', arguments: '' } })], { usage: null }),
      chunk([call(0, { function: { arguments: '{"city":' } })], { usage: null }),
      chunk([call(1, { function: { arguments: '{"zone":"' } })], { usage: null }),
      chunk([call(0, { function: { arguments: '"Zürich"}' } })], { usage: null }),
      chunk([call(1, { function: { arguments: 'CET"}' } })], { usage: null }),
      chunk([delta({}, 'tool_calls')], { usage: null }),
      chunk([], { usage }),
      '[DONE]',
    ),
  },
  choices: {
    events: 'chat',
    fields: { n: 2 },
    text: sse(
      chunk([spoken('Eins', 0)]),
      chunk([spoken('Zwei', 1)]),
      chunk([spoken(' ü', 1), spoken('!', 0)]),
      chunk([delta({}, 'stop', 1)]),
      chunk([delta({}, 'length', 0)]),
      '[DONE]',
    ),
  },
  completion: {
    events: 'chat',
    text: sse(
      {
        id: 'cmpl-1',
        object: 'text_completion',
        choices: [{ text: 'Once – ', index: 0, logprobs: null, finish_reason: null }],
      },
      {
        id: 'cmpl-1',
        object: 'text_completion',
        choices: [{ text: 'twice', index: 0, logprobs: null, finish_reason: 'stop' }],
      },
      '[DONE]',
    ),
  },
  run: {
    events: 'assistants',
    text: namedSSE(
      ['thread.run.created', { ...run, status: 'queued' }],
      ['thread.run.in_progress', run],
      ['thread.run.step.created', step],
      stepDelta({ index: 0, id: 'call_1', type: 'code_interpreter', code_interpreter: { input: '', outputs: [] } }),
      stepDelta({ index: 0, type: 'code_interpreter', code_interpreter: { input: 'print("ü")' } }),
      stepDelta({ index: 1, id: 'call_2', type: 'function', function: { name: 'clock', arguments: '', output: null } }),
      stepDelta({
        index: 0,
        type: 'code_interpreter',
        code_interpreter: { outputs: [{ index: 0, type: 'logs', logs: 'ü' }] },
      }),
      stepDelta({ index: 1, type: 'function', function: { arguments: '{}' } }),
      ['thread.message.created', message],
      messageDelta({ index: 0, type: 'text', text: { value: 'Es ist ', annotations: [] } }),
      messageDelta({ index: 0, type: 'text', text: { value: '12【1†a】' } }),
      messageDelta({
        index: 0,
        type: 'text',
        text: {
          annotations: [
            {
              index: 0,
              type: 'file_citation',
              text: '【1†a】',
              start_index: 9,
              end_index: 14,
              file_citation: { file_id: 'file_1' },
            },
          ],
        },
      }),
      messageDelta({ index: 1, type: 'image_file', image_file: { file_id: 'file_2' } }),
      ['thread.run.requires_action', { ...run, status: 'requires_action' }],
      ['done', '[DONE]'],
    ),
  },
  errors: {
    events: 'chat',
    text: sse(chunk([delta({ content: 'Ein A' })]), {
      error: { message: 'Überlastet', type: 'server_error', param: null, code: 'overloaded' },
    }),
  },
}

const tiny = (delta: object, finish_reason?: string, index = 0): object => ({
  choices: [{ index, delta, finish_reason }],
})

/** One of each kind that is short enough to be cut at each pair of bytes. */
export const shortTranscripts: Record<string, Transcript> = {
  chat: { events: 'chat', text: sse(tiny({ content: 'ü👋' }), tiny({}, 'stop'), '[DONE]') },
  tools: {
    events: 'chat',
    text: sse(tiny({ tool_calls: [{ index: 1, function: { arguments: '{"é' } }] }), tiny({}, 'tool_calls'), '[DONE]'),
  },
  choices: {
    events: 'chat',
    fields: { n: 2 },
    text: sse(
      tiny({ content: 'a' }, 'stop', 1),
      { choices: [{ index: 0, logprobs: { content: [{ token: 'ß' }] }, finish_reason: 'stop' }] },
      '[DONE]',
    ),
  },
  completion: {
    events: 'chat',
    text: sse({ choices: [{ text: '–\r\n', index: 0, finish_reason: 'stop' }] }, '[DONE]'),
  },
  run: {
    events: 'assistants',
    text: namedSSE(['thread.run.created', { id: 'rün' }], ['new.event', {}], ['done', '[DONE]']),
  },
  errors: { events: 'any', text: `: hi\r\n\r\n${sse({ type: 'x' })}${namedSSE(['error', { message: 'Ü', code: 7 }])}` },
}

/** Framing of the standard in full, and what it means; for `serverSentEvents`. */
export const framing = {
  text:
    '\uFEFFdata: first\n\n' +
    ': comment\n\n:\n' +
    'event: a\r\ndata: crlf\r\n\r\n' +
    'data: lone\rdata: cr\r\r' +
    'data:no space\ndata:  two spaces\ndata\n\n' +
    'event: dropped\n\n' +
    'id: 7\nretry: 10\nunknown: x\nnonsense\ndata: ü👋\n\n' +
    'data: [DONE]\n\n' +
    'data: after',
  events: [
    { data: 'first' },
    { event: 'a', data: 'crlf' },
    { data: 'lone\ncr' },
    { data: 'no space\n two spaces\n' },
    { data: 'ü👋', id: '7' },
    { data: '[DONE]' },
    { data: 'after' },
  ],
}
