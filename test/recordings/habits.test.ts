import { describe, expect, test } from 'vitest'
import { play } from '../../scripts/recordings/play.ts'
import type { Recording } from '../../scripts/recordings/recording.ts'
import { namedSSE } from '../support/sse.ts'
import { chat, chunk, recording, run, streamed } from './fixtures.ts'

/** What real answers do otherwise than the document of 2024 says. */
const habits: Record<string, Recording> = {
  'a null fingerprint and null usage': recording(
    'createChatCompletion',
    chat({}, { system_fingerprint: null, usage: null }),
  ),
  'tool calls and function call written out as null': recording(
    'createChatCompletion',
    chat({ tool_calls: null, function_call: null }),
  ),
  'a message of tool calls alone, without content, of calls without type': recording(
    'createChatCompletion',
    chat({ content: undefined, tool_calls: [{ id: 'call_1', function: { name: 'add', arguments: '{}' } }] }),
  ),
  'content as a list of parts': recording(
    'createChatCompletion',
    chat({ content: [{ type: 'thinking', thinking: [] }] }),
  ),
  'a tier, a finish reason and a field that nobody knew': recording(
    'createChatCompletion',
    chat({ reasoning: 'because' }, { service_tier: 'on_demand', provider: 'x' }),
  ),
  'token details that are null': recording(
    'createChatCompletion',
    chat(
      {},
      {
        usage: {
          prompt_tokens: 1,
          completion_tokens: 1,
          total_tokens: 2,
          prompt_tokens_details: null,
          completion_tokens_details: { reasoning_tokens: null },
        },
      },
    ),
  ),
  'a chunk of content filter results, without delta or finish reason': streamed('createChatCompletion', [
    { ...chunk({}), id: '', object: '', model: '', created: 0, choices: [], prompt_filter_results: [] },
    chunk({ delta: { role: 'assistant', content: '' }, finish_reason: null }),
    chunk({ content_filter_offsets: { check_offset: 1 }, content_filter_results: {} }),
    chunk({ delta: null, finish_reason: 'stop' }, { usage: null }),
  ]),
  'later pieces of a tool call with null for what was said': streamed('createChatCompletion', [
    chunk({
      delta: { role: null, tool_calls: [{ index: 0, id: null, type: null, function: { name: null, arguments: '{' } }] },
    }),
    chunk({ delta: {}, finish_reason: 'tool_calls' }),
  ]),
  'a whole tool call in a chunk, without its place': streamed('createChatCompletion', [
    chunk({
      delta: { tool_calls: [{ id: 'a1', function: { name: 'add', arguments: '{}' } }] },
      finish_reason: 'tool_calls',
    }),
  ]),
  'a completion without log probabilities or count of tokens written': recording('createCompletion', {
    id: 'cmpl-1',
    object: 'text_completion',
    created: 1,
    model: 'm',
    choices: [{ text: '', index: 0, finish_reason: 'stop' }],
    usage: { prompt_tokens: 1, total_tokens: 1 },
  }),
  'a vector as base64': recording('createEmbedding', {
    object: 'list',
    model: 'm',
    data: [{ object: 'embedding', index: 0, embedding: 'AACAPw==' }],
  }),
  'a duration in numbers': recording('createTranslation', {
    task: 'translate',
    language: 'english',
    duration: 4.2,
    text: 'Hi',
    segments: null,
  }),
  'moderation in seven categories': recording('createModeration', {
    id: 'modr-1',
    model: 'text-moderation-001',
    results: [{ flagged: false, categories: sevenCategories(false), category_scores: sevenCategories(0.1) }],
  }),
  'a file without status': recording('createFile', {
    id: 'file-1',
    object: 'file',
    bytes: 1,
    created_at: 1,
    filename: 'a',
    purpose: 'batch',
  }),
  'a batch with nothing done yet': recording(
    'retrieveBatch',
    {
      id: 'batch_1',
      object: 'batch',
      endpoint: '/v1/embeddings',
      input_file_id: 'file-1',
      completion_window: '24h',
      status: 'validating',
      created_at: 1,
      errors: null,
      output_file_id: null,
      error_file_id: null,
      completed_at: null,
      in_progress_at: null,
    },
    { method: 'GET', path: '/v1/batches/batch_1' },
  ),
  'the other spelling of a file batch': recording(
    'createVectorStoreFileBatch',
    {
      id: 'vsfb_1',
      object: 'vector_store.file_batch',
      created_at: 1,
      vector_store_id: 'vs_1',
      status: 'in_progress',
      file_counts: { processing: 1, completed: 0, failed: 0, total: 1 },
    },
    { path: '/v1/vector_stores/vs_1/file_batches' },
  ),
  'a run without instructions': recording('getRun', run, { method: 'GET', path: '/v1/threads/thread_1/runs/run_1' }),
  'an empty page': recording(
    'listRuns',
    { object: 'list', data: [], first_id: null, last_id: null, has_more: false },
    { method: 'GET', path: '/v1/threads/t/runs' },
  ),
}

describe('behavior: answers that break the document of 2024 are accepted', () => {
  test.each(Object.entries(habits))('%s', async (_, answer) => {
    expect(await play(answer)).toMatchObject({ outcome: 'accepted', issues: [] })
  })
})

/** What no real answer does. */
const breaks: Record<string, [answer: Recording, path: (string | number)[]]> = {
  'a message that is missing': [
    recording('createChatCompletion', chat({}, { choices: [{ index: 0, finish_reason: null }] })),
    ['choices', 0, 'message'],
  ],
  'a count of tokens as text': [
    recording(
      'createChatCompletion',
      chat(
        {},
        {
          usage: {
            prompt_tokens: 1,
            completion_tokens: 1,
            total_tokens: 2,
            prompt_tokens_details: '1',
          },
        },
      ),
    ),
    ['usage', 'prompt_tokens_details'],
  ],
  'a chunk without a model': [
    streamed('createChatCompletion', [chunk({ delta: {}, finish_reason: 'stop' }, { model: undefined })]),
    ['model'],
  ],
  'a vector of text': [
    recording('createEmbedding', {
      object: 'list',
      model: 'm',
      data: [{ object: 'embedding', index: 0, embedding: ['1'] }],
    }),
    ['data', 0, 'embedding', 0],
  ],
  'a time as text': [
    recording('getRun', { ...run, created_at: '2024-05-01' }, { path: '/threads/t/runs/r' }),
    ['created_at'],
  ],
  'an event whose run lacks its status': [
    recording('createRun', namedSSE(['thread.run.created', { ...run, status: undefined }], ['done', '[DONE]']), {
      stream: true,
    }),
    ['thread.run.created', 'data', 'status'],
  ],
}

describe('error: what no answer does is drift, at its exact path', () => {
  test.each(Object.entries(breaks))('%s', async (_, [answer, path]) => {
    const played = await play(answer)
    expect(played?.outcome).toBe('drifted')
    expect(played?.issues.map((issue) => issue.path)).toEqual([path])
  })
})

function sevenCategories<T>(value: T): Record<string, T> {
  const names = ['hate', 'hate/threatening', 'self-harm', 'sexual', 'sexual/minors', 'violence', 'violence/graphic']
  return Object.fromEntries(names.map((name) => [name, value]))
}
