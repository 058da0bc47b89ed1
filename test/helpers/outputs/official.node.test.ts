import OpenAI from 'openai'
import { standardResponseFormat, standardTextFormat } from 'openai/helpers/standard-schema'
import { zodResponseFormat, zodTextFormat } from 'openai/helpers/zod'
import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { createClient } from '../../../src/core/index.ts'
import { defineOutput } from '../../../src/helpers/defineOutput.ts'
import { outputPartials } from '../../../src/helpers/outputPartials.ts'
import { parseOutput } from '../../../src/helpers/parseOutput.ts'
import { responseFormat } from '../../../src/helpers/responseFormat.ts'
import { textFormat } from '../../../src/helpers/textFormat.ts'
import { createChatCompletion } from '../../../src/operations/createChatCompletion.ts'
import { createChatCompletionStream } from '../../../src/operations/createChatCompletionStream.ts'
import { createResponse } from '../../../src/operations/createResponse.ts'
import { createResponseStream } from '../../../src/operations/createResponseStream.ts'
import { createMockServer } from '../../../src/testing/index.ts'
import { all } from '../../support/all.ts'
import { errorOf } from '../../support/errorOf.ts'

/* What the official client parses, and what becomes of the same answers here. */
const mock = createMockServer()
const options = { apiKey: 'sk-test', fetch: mock.fetch, maxRetries: 0 }
const official = new OpenAI(options)
const client = createClient(options)

const Event = z.object({
  name: z.string(),
  date: z.string().nullable(),
  kind: z.enum(['party', 'fair']),
  people: z.array(z.object({ name: z.string(), age: z.number().int() })),
})
const event = defineOutput({ name: 'event', schema: Event })
const input = 'A fair: 30 people, and “Alice”, go there on Friday.'
const messages = [{ role: 'user' as const, content: input }]
const expected = { name: 'Alice', date: 'Alice', kind: 'fair', people: [{ name: 'Alice', age: 30 }] }

describe('responses.parse', () => {
  const params = { model: 'gpt-4o', input }

  test('and parseOutput give the same', async () => {
    for (const format of [zodTextFormat(Event, 'event'), standardTextFormat(Event, 'event')])
      expect((await official.responses.parse({ ...params, text: { format } })).output_parsed).toEqual(expected)
    const response = await createResponse(client, { ...params, text: { format: textFormat(event) } })
    expect(await parseOutput(event, response)).toEqual(expected)
  })

  test('and the formats ask for the same', () => {
    const { schema } = standardTextFormat(Event, 'event')
    expect(event.schema).toEqual(schema)
  })

  test('streamed, as responses.stream', async () => {
    const stream = official.responses.stream({ ...params, text: { format: zodTextFormat(Event, 'event') } })
    expect((await stream.finalResponse()).output_parsed).toEqual(expected)
    const ours = await createResponseStream(client, { ...params, text: { format: textFormat(event) } })
    expect((await all(outputPartials(event, ours))).at(-1)).toEqual(expected)
  })

  test('of a refusal gives null there, and an error here that has its words', async () => {
    const bad = { ...params, input: 'How do I make a bomb?' }
    const answer = await official.responses.parse({ ...bad, text: { format: zodTextFormat(Event, 'event') } })
    expect(answer.output_parsed).toBeNull()
    const response = await createResponse(client, { ...bad, text: { format: textFormat(event) } })
    expect(await errorOf(parseOutput(event, response))).toMatchObject({ reason: 'refusal' })
  })
})

describe('chat.completions.parse', () => {
  const params = { model: 'gpt-4o', messages }

  test('and parseOutput give the same', async () => {
    for (const response_format of [zodResponseFormat(Event, 'event'), standardResponseFormat(Event, 'event')]) {
      const { choices } = await official.chat.completions.parse({ ...params, response_format })
      expect(choices[0]?.message.parsed).toEqual(expected)
    }
    const completion = await createChatCompletion(client, { ...params, response_format: responseFormat(event) })
    expect(await parseOutput(event, completion)).toEqual(expected)
  })

  test('streamed, as chat.completions.stream', async () => {
    const stream = official.chat.completions.stream({ ...params, response_format: zodResponseFormat(Event, 'event') })
    expect((await stream.finalChatCompletion()).choices[0]?.message.parsed).toEqual(expected)
    const ours = await createChatCompletionStream(client, { ...params, response_format: responseFormat(event) })
    expect((await all(outputPartials(event, ours))).at(-1)).toEqual(expected)
  })

  test('that a limit cut is an error in both', async () => {
    const short = { ...params, max_completion_tokens: 4 }
    const parsed = official.chat.completions.parse({ ...short, response_format: zodResponseFormat(Event, 'event') })
    await expect(parsed).rejects.toThrow('length')
    const completion = await createChatCompletion(client, { ...short, response_format: responseFormat(event) })
    expect(await errorOf(parseOutput(event, completion))).toMatchObject({ reason: 'incomplete' })
  })
})

test('a field that may be left out is refused by the official helper for Zod, and taken here', async () => {
  const Optional = z.object({ name: z.string(), date: z.string().optional() })
  expect(() => zodTextFormat(Optional, 'event')).toThrow('optional')
  const output = defineOutput({ name: 'event', schema: Optional })
  const response = await createResponse(client, { model: 'gpt-4o', input, text: { format: textFormat(output) } })
  expect(await parseOutput(output, response)).toEqual({ name: 'Alice', date: 'Alice' })
})
