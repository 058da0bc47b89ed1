import { describe, expect, test } from 'vitest'
import { collectChatCompletion } from '../../src/streams/collectChatCompletion.ts'
import { collectCompletion } from '../../src/streams/collectCompletion.ts'
import { collectRun } from '../../src/streams/collectRun.ts'
import { readEventStream } from '../../src/streams/readEventStream.ts'
import { snapshots } from '../../src/streams/snapshots.ts'
import { textDeltas } from '../../src/streams/textDeltas.ts'
import { outcome } from '../support/bodies.ts'
import { transcripts } from './support/transcripts.ts'

/** Events of a transcript, or of the chunks given. */
function chat(...chunks: object[]): AsyncIterable<never> {
  const text = chunks.map((chunk) => `data: ${JSON.stringify(chunk)}\n\n`).join('')
  return readEventStream<never>(new Response(`${text}data: [DONE]\n\n`))
}

function stream<T>(name: string): AsyncIterable<T> & ReadableStream<T> {
  const { text = '', events = 'any' } = transcripts[name] ?? {}
  return readEventStream<T>(new Response(text), { events })
}

const delta = (delta: object, more: object = {}): object => ({ choices: [{ index: 0, delta, ...more }] })

/** The message that these deltas add up to. */
async function message(...deltas: object[]): Promise<unknown> {
  const { choices } = await collectChatCompletion(chat(...deltas.map((fields) => delta(fields))))
  return choices[0]?.message
}

const token = (token: string): object => ({
  token,
  logprob: -0.5,
  bytes: [...new TextEncoder().encode(token)],
  top_logprobs: [],
})

describe('collectChatCompletion', () => {
  test('default: what the plain call would have returned', async () => {
    expect(await collectChatCompletion(stream('chat'))).toEqual({
      id: 'chatcmpl-1',
      object: 'chat.completion',
      created: 1_700_000_000,
      model: 'gpt-4o-mini',
      choices: [
        {
          index: 0,
          message: { role: 'assistant', content: 'Grüße, 世界 👩‍🚀\n"ok"', refusal: null },
          logprobs: null,
          finish_reason: 'stop',
        },
      ],
    })
  })

  test('parallel tool calls with interleaved indexes, and usage of a chunk without choices', async () => {
    const { choices, usage } = await collectChatCompletion(stream('tools'))
    expect(choices).toHaveLength(1)
    expect(choices[0]).toMatchObject({ finish_reason: 'tool_calls', message: { role: 'assistant', content: null } })
    expect(choices[0]?.message.tool_calls).toEqual([
      { id: 'call_a', type: 'function', function: { name: 'weather', arguments: '{"city":"Zürich"}' } },
      { id: 'call_b', type: 'function', function: { name: 'clock', arguments: '{"zone":"CET"}' } },
    ])
    expect(usage).toEqual({ prompt_tokens: 3, completion_tokens: 4, total_tokens: 7 })
  })

  test('n choices with log probabilities', async () => {
    const { choices } = await collectChatCompletion(stream('choices'))
    expect(choices).toEqual([
      {
        index: 0,
        message: { role: 'assistant', content: 'Eins!' },
        logprobs: { content: [token('Eins'), token('!')], refusal: null },
        finish_reason: 'length',
      },
      {
        index: 1,
        message: { role: 'assistant', content: 'Zwei ü' },
        logprobs: { content: [token('Zwei'), token(' ü')], refusal: null },
        finish_reason: 'stop',
      },
    ])
  })

  test('choices and tool calls in the order of their indexes, whatever the order of their chunks', async () => {
    const choice = (index: number): object => ({ choices: [{ index, delta: { content: `${index}` } }] })
    const { choices } = await collectChatCompletion(chat(choice(2), choice(0), choice(1), choice(2)))
    expect(choices.map(({ index, message }) => [index, message.content])).toEqual([
      [0, '0'],
      [1, '1'],
      [2, '22'],
    ])
    const call = (index: number): object => ({ tool_calls: [{ index, id: `call_${index}` }] })
    expect(await message(call(1), call(0))).toMatchObject({ tool_calls: [{ id: 'call_0' }, { id: 'call_1' }] })
  })

  test('refusals and text fields of other hosts grow; labels, numbers and null do not', async () => {
    expect(
      await message(
        { role: 'assistant', content: null, reasoning_content: 'Let', channel: 'analysis', token_id: 1 },
        { role: 'assistant', reasoning_content: ' me', refusal: 'No', channel: 'analysis', token_id: 2 },
        { role: '', refusal: ', thanks', reasoning_content: null },
      ),
    ).toEqual({
      role: 'assistant',
      content: null,
      reasoning_content: 'Let me',
      refusal: 'No, thanks',
      channel: 'analysis',
      token_id: 2,
    })
  })

  test('function_call of old', async () => {
    const { function_call } = Object(
      await message({ function_call: { name: 'clock', arguments: '' } }, { function_call: { arguments: '{}' } }),
    )
    expect(function_call).toEqual({ name: 'clock', arguments: '{}' })
  })

  test('tool calls of hosts that number them loosely', async () => {
    const whole = (id: string, more: object = {}): object => ({
      id,
      type: 'function',
      function: { name: id, arguments: '{}' },
      ...more,
    })
    expect(await message({ tool_calls: [whole('a')] }, { tool_calls: [whole('b')] }), 'no index').toMatchObject({
      tool_calls: [whole('a'), whole('b')],
    })
    expect(
      await message({ tool_calls: [whole('a', { index: 0 })] }, { tool_calls: [whole('b', { index: 0 })] }),
      'all 0',
    ).toMatchObject({
      tool_calls: [whole('a'), whole('b')],
    })
    expect(
      await message(
        { tool_calls: [{ id: 'a', function: { name: 'a', arguments: '{' } }] },
        { tool_calls: [{ function: { arguments: '}' } }] },
      ),
      'no index, no id',
    ).toMatchObject({ tool_calls: [{ id: 'a', function: { name: 'a', arguments: '{}' } }] })
    expect(
      await message(
        { tool_calls: [{ index: 0, id: 'a', function: { name: 'a', arguments: '{' } }] },
        { tool_calls: [{ index: 0, id: 'new', function: { arguments: '}' } }] },
      ),
      'a new id each time',
    ).toMatchObject({ tool_calls: [{ function: { name: 'a', arguments: '{}' } }] })
  })

  test('content in parts, or now so and now so', async () => {
    const part = (text: string): object => ({ type: 'text', text })
    expect(await message({ content: [part('a')] }, { content: [part('b')] })).toMatchObject({ content: [part('ab')] })
    expect(await message({ content: '' }, { content: [part('a')] }, { content: 'b' })).toMatchObject({
      content: [part('ab')],
    })
    expect(await message({ content: 'a' }, { content: [part('b')] })).toMatchObject({ content: [part('ab')] })
  })

  test('lists without indexes grow', async () => {
    const annotation = (url: string): object => ({ type: 'url_citation', url_citation: { url } })
    expect(await message({ annotations: [annotation('a')] }, { annotations: [annotation('b')] })).toMatchObject({
      annotations: [annotation('a'), annotation('b')],
    })
  })

  test('the last head that is not empty stays; padding goes', async () => {
    const first = { id: '', model: '', created: 0, prompt_filter_results: [], obfuscation: 'x', choices: [] }
    const next = {
      id: 'c',
      model: 'm',
      created: 7,
      service_tier: 'flex',
      usage: null,
      ...delta({ content: 'a' }, { finish_reason: 'stop' }),
    }
    expect(await collectChatCompletion(chat(first, next, { ...next, ...delta({}), id: '' }))).toMatchObject({
      id: 'c',
      model: 'm',
      created: 7,
      service_tier: 'flex',
      choices: [{ finish_reason: 'stop', message: { content: 'a' } }],
    })
    expect(await collectChatCompletion(chat({ ...first, choices: [{}] }))).not.toHaveProperty('obfuscation')
  })

  test('odd chunks and hostile keys break nothing', async () => {
    const hostile = JSON.parse('{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}}}')
    const odd = [
      delta(hostile),
      { choices: [null, {}, { delta: null }, { index: 0, delta: 'text' }] },
      hostile,
      { choices: 7 },
    ]
    const { choices } = await collectChatCompletion(chat(...odd, delta({ content: 'a' })))
    expect(choices[0]?.message.content).toBe('a')
    expect(Object({}).polluted).toBe(undefined)
    expect(Object(choices[0]?.message).polluted).toBe(undefined)
  })

  test('leaves the events as they are', async () => {
    const events: object[] = []
    const list = { tool_calls: [{ index: 0, id: 'a', function: { arguments: '' } }], annotations: [{ a: 1 }] }
    async function* remember(): AsyncGenerator<never> {
      for await (const event of chat(delta(list), delta(list), delta(list))) {
        events.push(event)
        yield event
      }
    }
    await collectChatCompletion(remember())
    expect(events).toEqual([delta(list), delta(list), delta(list)])
  })

  test('error: what came is on the error', async () => {
    const { text } = transcripts['chat'] ?? { text: '' }
    const cut = readEventStream<never>(new Response(text.slice(0, -100)))
    await expect(collectChatCompletion(cut)).rejects.toMatchObject({
      name: 'StreamTruncatedError',
      partial: { choices: [{ message: { content: 'Grüße, 世界 👩‍🚀\n"ok"' }, finish_reason: null }] },
    })
    await expect(collectChatCompletion(stream('errors'))).rejects.toMatchObject({
      code: 'overloaded',
      partial: { choices: [{ message: { content: 'Ein A' } }] },
    })
  })
})

describe('collectCompletion', () => {
  test('default: what the plain call would have returned', async () => {
    expect(await collectCompletion(stream('completion'))).toEqual({
      id: 'cmpl-1',
      object: 'text_completion',
      choices: [{ index: 0, text: 'Once – twice', logprobs: null, finish_reason: 'stop' }],
    })
  })

  test('log probabilities; chunks without text', async () => {
    const logprobs = (token: string, at: number): object => ({
      tokens: [token],
      token_logprobs: [-1],
      top_logprobs: [{ [token]: -1 }],
      text_offset: [at],
    })
    const choice = (fields: object): object => ({ choices: [{ index: 0, ...fields }] })
    const { choices } = await collectCompletion(
      chat(
        choice({ text: 'a', logprobs: logprobs('a', 0) }),
        choice({}),
        choice({ text: 'b', logprobs: logprobs('b', 1) }),
      ),
    )
    expect(choices[0]).toMatchObject({
      text: 'ab',
      logprobs: {
        tokens: ['a', 'b'],
        token_logprobs: [-1, -1],
        top_logprobs: [{ a: -1 }, { b: -1 }],
        text_offset: [0, 1],
      },
    })
  })
})

describe('collectRun', () => {
  const calls = [
    {
      id: 'call_1',
      type: 'code_interpreter',
      code_interpreter: { input: 'print("ü")', outputs: [{ type: 'logs', logs: 'ü' }] },
    },
    { id: 'call_2', type: 'function', function: { name: 'clock', arguments: '{}', output: null } },
  ]
  const content = [
    {
      type: 'text',
      text: {
        value: 'Es ist 12【1†a】',
        annotations: [
          {
            type: 'file_citation',
            text: '【1†a】',
            start_index: 9,
            end_index: 14,
            file_citation: { file_id: 'file_1' },
          },
        ],
      },
    },
    { type: 'image_file', image_file: { file_id: 'file_2' } },
  ]

  test('default: the run as it ended, with steps and messages grown from their deltas', async () => {
    const run = await collectRun(stream('run'))
    expect(run).toMatchObject({ id: 'run_1', object: 'thread.run', status: 'requires_action' })
    expect(run.steps).toEqual([
      {
        id: 'step_1',
        object: 'thread.run.step',
        status: 'in_progress',
        step_details: { type: 'tool_calls', tool_calls: calls },
      },
    ])
    expect(run.messages).toEqual([{ id: 'msg_1', object: 'thread.message', status: 'in_progress', content }])
  })

  test('a whole object replaces what its deltas made; a delta without one begins it', async () => {
    const part = { index: 0, type: 'text', text: { value: 'a' } }
    const deltas = { id: 'msg_2', object: 'thread.message.delta', delta: { content: [part] } }
    const whole = { id: 'msg_2', object: 'thread.message', content: [{ type: 'text', text: { value: 'A' } }] }
    async function* events(): AsyncGenerator<never> {
      yield { event: 'thread.message.delta', data: deltas } as never
      yield { event: 'thread.message.completed', data: whole } as never
      yield { event: 'thread.message.delta', data: deltas } as never
    }
    expect((await collectRun(events())).messages).toEqual([
      { ...whole, content: [{ type: 'text', text: { value: 'Aa' } }] },
    ])
  })

  test('error: what came is on the error', async () => {
    const { text } = transcripts['run'] ?? { text: '' }
    const cut = readEventStream<never>(new Response(text.slice(0, -20)), { events: 'assistants' })
    await expect(collectRun(cut)).rejects.toMatchObject({
      name: 'StreamTruncatedError',
      partial: { id: 'run_1', messages: [{ content }] },
    })
  })
})

describe('snapshots', () => {
  test('default: the growing value after each event, each left alone by the next', async () => {
    const { events } = await outcome(snapshots(stream<never>('chat')))
    expect(events.map((value) => Object(value).choices[0].message.content)).toEqual([
      '',
      'Grüße, 世界',
      'Grüße, 世界 👩‍🚀\n"ok"',
      'Grüße, 世界 👩‍🚀\n"ok"',
    ])
    expect(new Set(events).size).toBe(4)
  })

  test('the last one is what a collector makes', async () => {
    const last = async (name: string): Promise<unknown> => (await outcome(snapshots(stream<never>(name)))).events.at(-1)
    expect(await last('chat')).toEqual(await collectChatCompletion(stream('chat')))
    expect(await last('tools')).toEqual(await collectChatCompletion(stream('tools')))
    expect(await last('completion')).toEqual(await collectCompletion(stream('completion')))
    expect(await last('run')).toEqual(await collectRun(stream('run')))
  })

  test('tool calls and messages of a run are left alone too', async () => {
    const { events: tools } = await outcome(snapshots(stream<never>('tools')))
    const first = (value: unknown): unknown => Object(value).choices[0].message.tool_calls?.[0].function.arguments
    expect(tools.map(first)).toEqual([undefined, '', '', '{"city":', '{"city":', ...Array(4).fill('{"city":"Zürich"}')])
    const { events: run } = await outcome(snapshots(stream<never>('run')))
    expect(run.map((value) => Object(value).messages[0]?.content[0]?.text.value).slice(-6, -3)).toEqual([
      undefined,
      'Es ist ',
      'Es ist 12【1†a】',
    ])
  })

  test('ending it ends the stream', async () => {
    let isEnded = false
    async function* endless(): AsyncGenerator<never> {
      try {
        for (;;) yield delta({ content: 'a' }) as never
      } finally {
        isEnded = true
      }
    }
    for await (const _ of snapshots(endless())) break
    expect(isEnded).toBe(true)
  })
})

describe('textDeltas', () => {
  const texts = async (events: AsyncIterable<never>): Promise<string[]> => (await outcome(textDeltas(events))).events

  test('default: the text of the first choice, no empty pieces', async () => {
    expect(await texts(stream('chat'))).toEqual(['Grüße, 世界', ' 👩‍🚀\n"ok"'])
    expect(await texts(stream('choices'))).toEqual(['Eins', '!'])
    expect(await texts(stream('tools'))).toEqual([])
  })

  test('of completions and runs', async () => {
    expect(await texts(stream('completion'))).toEqual(['Once – ', 'twice'])
    expect(await texts(stream('run'))).toEqual(['Es ist ', '12【1†a】'])
  })

  test('of parts, and past odd chunks', async () => {
    const thinking = { type: 'thinking', thinking: [{ type: 'text', text: 'hm' }] }
    expect(await texts(chat(delta({ content: [thinking, { type: 'text', text: 'a' }] })))).toEqual(['a'])
    expect(
      await texts(chat({ choices: [] }, { choices: [{ delta: null }] }, { choices: [{}] }, {}, delta({ content: 7 }))),
    ).toEqual([])
  })

  test('can be piped, and read where it fails', async () => {
    const reader = textDeltas(stream('errors')).pipeThrough(new TextEncoderStream()).getReader()
    expect(new TextDecoder().decode((await reader.read()).value)).toBe('Ein A')
    await expect(reader.read()).rejects.toThrow('Überlastet')
  })

  test('cancel goes past a read that is pending', async () => {
    let isCancelled = false
    const cancel = (): void => {
      isCancelled = true
    }
    const silent = new ReadableStream<never>({ cancel })
    const iterator = textDeltas(silent)[Symbol.asyncIterator]()
    const pending = iterator.next()
    await iterator.return()
    expect(isCancelled).toBe(true)
    expect((await pending).done).toBe(true)
  })
})
