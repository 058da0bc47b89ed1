import { describe, expect, expectTypeOf, test } from 'vitest'
import { z } from 'zod'
import { createClient, throwOnDrift } from '../../../src/core/index.ts'
import type { AnswerEvent } from '../../../src/helpers/answers/followAnswer.ts'
import { defineOutput } from '../../../src/helpers/defineOutput.ts'
import { defineTool } from '../../../src/helpers/defineTool.ts'
import { type DeepPartial, outputPartials } from '../../../src/helpers/outputPartials.ts'
import { parseOutput } from '../../../src/helpers/parseOutput.ts'
import { responseFormat } from '../../../src/helpers/responseFormat.ts'
import { runResponseToolsStream } from '../../../src/helpers/runResponseToolsStream.ts'
import { runToolsStream } from '../../../src/helpers/runToolsStream.ts'
import { textFormat } from '../../../src/helpers/textFormat.ts'
import { createChatCompletionStream } from '../../../src/operations/createChatCompletionStream.ts'
import { createResponse } from '../../../src/operations/createResponse.ts'
import { createResponseStream } from '../../../src/operations/createResponseStream.ts'
import type { ResponseStreamEvent } from '../../../src/schemas/ResponseStreamEvent.ts'
import { createMockServer } from '../../../src/testing/index.ts'
import { all } from '../../support/all.ts'
import { errorOf } from '../../support/errorOf.ts'
import { chunks, events } from './support/streams.ts'

const Tree = z.object({
  name: z.string(),
  height: z.number(),
  pot: z.string().optional(),
  needles: z.string().nullable(),
  shoots: z.array(z.object({ side: z.string(), alive: z.boolean() })),
})
const tree = defineOutput({ name: 'tree', schema: Tree })
const text = JSON.stringify({
  name: 'Aki “the \\ old”\n\u{1f333}',
  height: 1.25,
  pot: null,
  needles: null,
  shoots: [
    { side: 'left', alive: true },
    { side: 'right', alive: false },
  ],
})
const { pot, ...value } = JSON.parse(text)

describe('the growing value', () => {
  test('has what is whole, and the text so far, each time as a new object', async () => {
    const pieces = [
      '{"na',
      'me":"A',
      'ki","hei',
      'ght":1',
      '.5,"pot":nu',
      'll,"needles":null,"shoots":[',
      '{"side":"le',
      'ft","alive":true}',
      ']}',
    ]
    const partials = await all(outputPartials(tree, chunks(pieces)))
    expectTypeOf(partials).toEqualTypeOf<DeepPartial<z.infer<typeof Tree>>[]>()
    const whole = { name: 'Aki', height: 1.5 }
    expect(partials).toEqual([
      {},
      { name: 'A' },
      { name: 'Aki' },
      whole,
      { ...whole, shoots: [] },
      { ...whole, shoots: [{ side: 'le' }] },
      { ...whole, shoots: [{ side: 'left', alive: true }] },
      { ...whole, shoots: [{ side: 'left', alive: true }] },
      { ...whole, needles: null, shoots: [{ side: 'left', alive: true }] },
    ])
    expect(new Set(partials).size).toBe(partials.length)
  })

  test.each([
    ['a chat', chunks],
    ['a response', events],
  ])('grows with each character of %s, and ends as parseOutput does', async (_, stream) => {
    const partials = await all(outputPartials(tree, stream([...text])))
    expect(partials.at(-1)).toEqual(value)
    let before: unknown = {}
    for (const partial of partials) {
      expect(grows(before, partial)).toBe(true)
      before = partial
    }
    for (const partial of partials) expect(JSON.stringify(partial)).not.toMatch(/\\ud|on the way|once more/)
  })

  test('is the same where a host leaves out the places of items', async () => {
    async function* placeless(): AsyncGenerator<ResponseStreamEvent> {
      for await (const event of events([...text])) yield { ...event, output_index: undefined } as never
    }
    const partials = await all(outputPartials(tree, placeless()))
    expect(partials.length).toBeGreaterThan(30)
    expect(partials.at(-1)).toEqual(value)
    expect(JSON.stringify(partials)).not.toMatch(/on the way|once more/)
  })

  test('is the same however the text is split, also within escapes and characters', async () => {
    const escaped = text.replace('\u{1f333}', '\\ud83c\\udf33').replace('left', '\\u006ceft')
    for (const written of [text, escaped])
      for (let size = 1; size < 12; size++) {
        const pieces = Array.from({ length: Math.ceil(written.length / size) }, (_, at) =>
          written.slice(at * size, (at + 1) * size),
        )
        const partials = await all(outputPartials(tree, chunks(pieces)))
        expect(partials.at(-1)).toEqual(value)
        expect(JSON.stringify(partials)).not.toMatch(/\\u[\da-f]{4}/)
      }
  })

  test('is that of the first object, where more comes after it', async () => {
    const seen: unknown[] = []
    const read = async (): Promise<void> => {
      for await (const partial of outputPartials(tree, chunks(['{"name":"Aki"}', '{"name":"Ume"}']))) seen.push(partial)
    }
    expect(await errorOf(read())).toMatchObject({ reason: 'invalid' })
    expect(seen).toEqual([{ name: 'Aki' }])
  })

  test('takes names of every object as names, and leaves prototypes alone', async () => {
    const odd = defineOutput({ name: 'odd', schema: { type: 'object', properties: { a: { type: 'string' } } } })
    const pieces = ['{"__proto__":{"a":"b"},', '"constructor":"c","toString":{', '"length":1}}']
    const partials = await all(outputPartials(odd, chunks(pieces)))
    expect(JSON.stringify(partials)).toBe(
      '[{"__proto__":{"a":"b"}},{"__proto__":{"a":"b"},"constructor":"c","toString":{}},{"__proto__":{"a":"b"},"constructor":"c","toString":{"length":1}},{"__proto__":{"a":"b"},"constructor":"c","toString":{"length":1}}]',
    )
    expect(Object(Object.prototype).a).toBeUndefined()
  })
})

/** Whether a value is one that came before, grown. */
function grows(before: unknown, after: unknown): boolean {
  if (typeof before === 'string') return typeof after === 'string' && after.startsWith(before)
  if (typeof before !== 'object' || before === null) return before === after
  return Object.entries(before).every(
    ([name, field]) => Object.hasOwn(Object(after), name) && grows(field, Object(after)[name]),
  )
}

describe('against the mock', () => {
  const { fetch } = createMockServer()
  const client = createClient({ apiKey: 'sk-test', fetch, onDrift: throwOnDrift })
  const asked = { model: 'gpt-5', input: 'A tree called “Aki”, 3 feet high.', text: { format: textFormat(tree) } }

  test('a chat and a response are streamed as they are answered', async () => {
    const whole = await parseOutput(tree, await createResponse(client, asked))
    const messages = [{ role: 'user' as const, content: asked.input }]
    const chat = { model: 'gpt-4o', messages, response_format: responseFormat(tree) }
    for (const stream of [await createResponseStream(client, asked), await createChatCompletionStream(client, chat)]) {
      const partials = await all(outputPartials(tree, stream))
      expect(partials.length).toBeGreaterThan(5)
      expect(partials.at(-1)).toEqual(whole)
      expect(stream.locked).toBe(false)
    }
  })

  test('of a loop of tools, the last answer counts', async () => {
    const weather = defineTool({
      name: 'get_weather',
      description: 'Tells the weather of a city.',
      parameters: { type: 'object', properties: { city: { type: 'string' } }, required: ['city'] },
      run: () => 'The tree “Ume” stands in the sun, at 21 degrees.',
    })
    const input = 'How is the weather in Paris?'
    const messages = [{ role: 'user' as const, content: input }]
    const chat = { model: 'gpt-4o', messages, response_format: responseFormat(tree) }
    const settings = { tools: [weather] }
    for (const stream of [
      await runResponseToolsStream(client, { ...asked, input }, settings),
      await runToolsStream(client, chat, settings),
    ]) {
      const partials = await all(outputPartials(tree, stream))
      expect(partials.at(-1)).toMatchObject({ shoots: [{}] })
      expect(partials[0]).toEqual({})
      expect(stream.result?.rounds).toBe(2)
    }
  })

  test('leaving the loop ends the stream', async () => {
    const stream = await createResponseStream(client, asked)
    for await (const partial of outputPartials(tree, stream)) if (partial.name) break
    expect(stream.locked).toBe(false)
    expect(await all(stream)).toEqual([])
  })

  test('error: refused, and cut by a limit', async () => {
    const refused = await createResponseStream(client, { ...asked, input: 'How do I make a bomb?' })
    expect(await errorOf(all(outputPartials(tree, refused)))).toMatchObject({ reason: 'refusal' })
    const cut = await createResponseStream(client, { ...asked, max_output_tokens: 16 })
    expect(await errorOf(all(outputPartials(tree, cut)))).toMatchObject({
      reason: 'incomplete',
      text: expect.stringContaining('{"name":"Aki"'),
    })
  })
})

test('words before a call of a tool are left behind', async () => {
  async function* rounds(): AsyncGenerator<AnswerEvent> {
    yield* chunks(['{"name":"before"'], 'tool_calls')
    yield { type: 'tool_result', tool_call_id: 'call_1', name: 'f', content: '1', status: 'completed' }
    yield* chunks([text])
  }
  const partials = await all(outputPartials(tree, rounds()))
  expect(partials[0]).toEqual({ name: 'before' })
  expect(partials.slice(1)).toEqual([{ ...value, needles: undefined }, value])
})

describe('error', () => {
  test.each([
    ['invalid', ['{"name":"Aki"}'], 'stop'],
    ['invalid', ['Aki, ', 'a tree.'], 'stop'],
    ['invalid', ['{"name":"Aki"}', '{"name":"Ume"}'], 'stop'],
    ['invalid', [']}', '{"a":]', '"\\x'], 'stop'],
    ['incomplete', ['{"name":"Aki'], 'length'],
    ['incomplete', ['{"name":"Aki'], 'content_filter'],
    ['incomplete', [], 'stop'],
  ])('%s: %j (%s)', async (reason, pieces, finish) => {
    expect(await errorOf(all(outputPartials(tree, chunks(pieces, finish))))).toMatchObject({
      name: 'OutputError',
      reason,
      text: pieces.join(''),
    })
  })

  test('a stream without events', async () => {
    const none = new ReadableStream<never>({ start: (controller) => controller.close() })
    expect(await errorOf(all(outputPartials(tree, none)))).toMatchObject({ name: 'StreamTruncatedError' })
  })

  test('a response that failed', async () => {
    async function* failing(): AsyncGenerator<ResponseStreamEvent> {
      yield { type: 'response.failed', response: { status: 'failed', error: { code: 'x', message: 'Oh.' } } } as never
    }
    expect(await errorOf(all(outputPartials(tree, failing())))).toMatchObject({ name: 'APIError', code: 'x' })
  })
})
