import { safeParse } from 'valibot'
import { describe, expect, test } from 'vitest'
import { functionOf, strictClient } from '../support/exchange.ts'
import { file } from '../support/samples.ts'
import { schemaOf } from '../support/schemaOf.ts'
import { formOf } from '../support/wire.ts'

const user = { role: 'user', content: 'Hello' }
const chat = { model: 'gpt-4o', messages: [user] }
const run = { thread_id: 't', assistant_id: 'a' }
const job = { model: 'gpt-4o-mini', training_file: 'file-1' }

/** Where a schema refuses a value: nowhere if it takes it. */
function refusals(type: string, value: unknown): string[] {
  return (safeParse(schemaOf(type), value).issues ?? []).map(({ path }) => path?.map(({ key }) => key).join('.') ?? '')
}

describe('traps of the document', () => {
  test('a nullable enum takes null and keeps its list', () => {
    const chunk = { id: '1', object: 'chat.completion.chunk', created: 1, model: 'm' }
    const choice = { index: 0, delta: {} }
    expect(
      refusals('CreateChatCompletionStreamResponse', { ...chunk, choices: [{ ...choice, finish_reason: null }] }),
    ).toEqual([])
    expect(
      refusals('CreateChatCompletionStreamResponse', { ...chunk, choices: [{ ...choice, finish_reason: 0 }] }),
    ).toEqual(['choices.0.finish_reason'])
    expect(refusals('CreateImageParams', { prompt: 'p', style: null })).toEqual([])
    expect(refusals('CreateImageParams', { prompt: 'p', style: 'odd' })).toEqual(['style'])
  })

  test('allOf with nullable takes null, its component, and nothing else', () => {
    for (const tool_choice of [null, undefined, 'auto', { type: 'file_search' }])
      expect(refusals('CreateRunParams', { ...run, tool_choice })).toEqual([])
    expect(refusals('CreateRunParams', { ...run, tool_choice: 7 })).toEqual(['tool_choice'])
    expect(refusals('CreateRunParams', { ...run, truncation_strategy: { type: 'odd' } })).toEqual([
      'truncation_strategy.type',
    ])
  })

  test('a model is any string, listed or not', () => {
    for (const model of ['gpt-4o', 'llama-4-maverick', ''])
      expect(refusals('CreateChatCompletionParams', { ...chat, model })).toEqual([])
    expect(refusals('CreateChatCompletionParams', { ...chat, model: 4 })).toEqual(['model'])
  })

  test('exclusiveMinimum refuses the limit itself', () => {
    const rate = (learning_rate_multiplier: unknown): object => ({
      ...job,
      hyperparameters: { learning_rate_multiplier },
    })
    for (const good of ['auto', Number.MIN_VALUE, 2])
      expect(refusals('CreateFineTuningJobParams', rate(good))).toEqual([])
    for (const bad of [0, -1])
      expect(refusals('CreateFineTuningJobParams', rate(bad))).toEqual(['hyperparameters.learning_rate_multiplier'])
  })

  test('an integer is whole in params, any number in answers', () => {
    expect(refusals('CreateChatCompletionParams', { ...chat, n: 2 })).toEqual([])
    expect(refusals('CreateChatCompletionParams', { ...chat, n: 1.5 })).toEqual(['n'])
    expect(refusals('CompletionUsage', { prompt_tokens: 1.5, completion_tokens: 1, total_tokens: 2.5 })).toEqual([])
  })

  test('a 64-bit seed is what JSON can carry exactly', () => {
    for (const seed of [0, -1, Number.MAX_SAFE_INTEGER, Number.MIN_SAFE_INTEGER])
      expect(refusals('CreateChatCompletionParams', { ...chat, seed })).toEqual([])
    for (const seed of [2 ** 53, -(2 ** 63), 0.5])
      expect(refusals('CreateChatCompletionParams', { ...chat, seed })).toEqual(['seed'])
  })

  test('minItems refuses an empty list', () => {
    expect(refusals('CreateChatCompletionParams', { ...chat, messages: [] })).toEqual(['messages'])
    expect(refusals('CreateChatCompletionParams', { ...chat, messages: [{ role: 'user', content: [] }] })).toEqual([
      'messages.0.content',
    ])
    expect(refusals('CreateEmbeddingParams', { model: 'm', input: [] })).toEqual(['input'])
  })

  test('defaults are documented and not filled in', async () => {
    expect(safeParse(schemaOf('CreateChatCompletionParams'), chat).output).toEqual(chat)
    const client = strictClient(() => Response.json({}), { onDrift: null })
    await functionOf('createChatCompletion')(client, chat)
    expect(client.sent.map(({ init }) => init.body)).toEqual([JSON.stringify(chat)])
  })

  test('timestamp_granularities loses its brackets in params and has them in the form', async () => {
    const params = { file, model: 'whisper-1', timestamp_granularities: ['word', 'segment'] }
    expect(refusals('CreateTranscriptionParams', params)).toEqual([])
    expect(refusals('CreateTranscriptionParams', { ...params, timestamp_granularities: ['minute'] })).toEqual([
      'timestamp_granularities.0',
    ])
    const client = strictClient(() => Response.json({ text: 'Hi' }))
    await functionOf('createTranscription')(client, params)
    for (const request of client.sent) {
      const names = (await formOf(request)).map(([name]) => name)
      expect(names).toEqual(['file', 'model', 'timestamp_granularities[]', 'timestamp_granularities[]'])
    }
    expect(client.sent).toHaveLength(1)
  })

  test('what names a member of a union is text: anything else is refused, whatever it turns into', () => {
    for (const type of [7, null, {}, ['static'], { toString: 1 }, undefined]) {
      const input = { chunking_strategy: { type } }
      expect(refusals('CreateVectorStoreFileParams', { vector_store_id: 'v', file_id: 'f', ...input })).toContain(
        'chunking_strategy.type',
      )
      expect(refusals('RunObject', { tools: [{ type }] })).toContain('tools.0.type')
    }
  })

  test('a run needs no thread_id in its body', async () => {
    expect(refusals('CreateThreadAndRunParams', { assistant_id: 'a' })).toEqual([])
    const client = strictClient(() => Response.json({}), { onDrift: null })
    await functionOf('createRun')(client, run)
    expect(client.sent.map(({ init }) => init.body)).toEqual(['{"assistant_id":"a"}'])
  })
})

describe('what is received stays open', () => {
  const message = { role: 'assistant', content: 'Hi', refusal: null }
  const completion = {
    id: '1',
    object: 'chat.completion',
    created: 1,
    model: 'm',
    choices: [{ index: 0, message, finish_reason: 'stop' }],
  }
  const step = {
    id: 's',
    object: 'thread.run.step',
    created_at: 1,
    assistant_id: 'a',
    thread_id: 't',
    run_id: 'r',
    type: 'x',
    status: 'x',
    last_error: null,
    failed_at: null,
    cancelled_at: null,
    completed_at: null,
    usage: null,
  }

  test('to new fields and new values of enums', () => {
    expect(
      refusals('CreateChatCompletionResponse', {
        ...completion,
        object: 'other',
        service_tier: 'warp',
        news: [{}],
      }),
    ).toEqual([])
  })

  test('to new members of unions, by an unknown string only', () => {
    const details = (type: unknown): object => ({ ...step, step_details: { type, news: 1 } })
    expect(refusals('RunStepObject', details('dreaming'))).toEqual([])
    expect(refusals('RunStepObject', details(7))).toEqual(['step_details.type'])
    expect(refusals('RunStepObject', details('tool_calls'))).toEqual(['step_details.tool_calls'])
    expect(refusals('AssistantStreamEvent', { event: 'thread.run.paused', data: 1 })).toEqual([])
  })
})
