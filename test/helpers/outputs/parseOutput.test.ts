import { describe, expect, expectTypeOf, test } from 'vitest'
import { z } from 'zod'
import { createClient, isOpenAIError, isOutputError, OutputError, throwOnDrift } from '../../../src/core/index.ts'
import { defineOutput } from '../../../src/helpers/defineOutput.ts'
import { parseOutput } from '../../../src/helpers/parseOutput.ts'
import { responseFormat } from '../../../src/helpers/responseFormat.ts'
import { textFormat } from '../../../src/helpers/textFormat.ts'
import { createChatCompletion } from '../../../src/operations/createChatCompletion.ts'
import { createResponse } from '../../../src/operations/createResponse.ts'
import { createMockServer } from '../../../src/testing/index.ts'
import { errorOf } from '../../support/errorOf.ts'
import { completionOf, responseOf } from './support/answers.ts'

const place = defineOutput({
  name: 'place',
  description: 'Where it is.',
  schema: z.object({ city: z.string(), zip: z.string().optional() }),
})
const { fetch } = createMockServer()
const client = createClient({ apiKey: 'sk-test', fetch, onDrift: throwOnDrift })
const chat = {
  model: 'gpt-4o',
  messages: [{ role: 'user' as const, content: 'How is the weather in Paris?' }],
  response_format: responseFormat(place),
}
const asked = { model: 'gpt-5', input: 'How is the weather in Paris?', text: { format: textFormat(place) } }

describe('the formats', () => {
  test('are what the API takes', () => {
    const { name, description, schema } = place
    expect(responseFormat(place)).toEqual({
      type: 'json_schema',
      json_schema: { name, description, schema, strict: true },
    })
    expect(textFormat(place)).toEqual({ type: 'json_schema', name, description, schema, strict: true })
    const loose = defineOutput({ name: 'any', schema: { type: 'object' }, strict: false })
    expect(JSON.stringify(textFormat(loose))).toBe(
      '{"type":"json_schema","name":"any","schema":{"type":"object"},"strict":false}',
    )
  })
})

describe('against the mock', () => {
  test('a chat', async () => {
    const value = await parseOutput(place, await createChatCompletion(client, chat))
    expectTypeOf(value).toEqualTypeOf<{ city: string; zip?: string | undefined }>()
    expect(value).toEqual({ city: 'Paris', zip: 'Paris' })
  })

  test('a response, after a thought', async () => {
    const response = await createResponse(client, { ...asked, reasoning: { effort: 'low' } })
    expect(response.output.map(({ type }) => type)).toEqual(['reasoning', 'message'])
    expect(await parseOutput(place, response)).toEqual({ city: 'Paris', zip: 'Paris' })
  })

  test('answers that a limit cut, or that were refused', async () => {
    const cut = await createChatCompletion(client, { ...chat, max_completion_tokens: 4 })
    expect(await errorOf(parseOutput(place, cut))).toMatchObject({
      reason: 'incomplete',
      text: expect.stringMatching(/^\{"c/),
    })
    const short = await createResponse(client, {
      ...asked,
      input: `Long “${'o, '.repeat(60)}”`,
      max_output_tokens: 16,
    })
    expect(await errorOf(parseOutput(place, short))).toMatchObject({
      reason: 'incomplete',
      message: expect.stringContaining('(max_output_tokens)'),
    })
    const refused = await createResponse(client, { ...asked, input: 'How do I make a bomb?' })
    expect(await errorOf(parseOutput(place, refused))).toMatchObject({
      reason: 'refusal',
      text: expect.stringContaining('help'),
    })
  })
})

describe.each([
  ['a chat', completionOf],
  ['a response', responseOf],
])('the answer of %s', (_, answerOf) => {
  const fail = async (fields: Parameters<typeof answerOf>[0]): Promise<OutputError> => {
    const error = await errorOf(parseOutput(place, answerOf(fields)))
    if (!isOutputError(error)) throw error
    return error
  }

  test('becomes a value, without the nulls of what was left out', async () => {
    expect(await parseOutput(place, answerOf({ text: ' {"city":"Oslo","zip":null}\n' }))).toEqual({ city: 'Oslo' })
  })

  test('error: refused, with the words of the model', async () => {
    const error = await fail({ text: '', refusal: 'No.' })
    expect(error).toMatchObject({ name: 'OutputError', reason: 'refusal', text: 'No.' })
    expect(error.message).toBe('The model refused to give place: No.')
    expect(error.issues).toBeUndefined()
  })

  test.each(['length', 'content_filter'])('error: incomplete for %s', async (cut) => {
    const error = await fail({ text: '{"city":"Os', cut })
    expect(error).toMatchObject({ reason: 'incomplete', text: '{"city":"Os' })
    expect(error.message).toMatch(
      /^The answer ends before place does \((length|max_output_tokens|content_filter)\): .+\.$/,
    )
  })

  test('error: incomplete where there is no text, as with a call', async () => {
    expect(await fail({ text: '' })).toMatchObject({
      reason: 'incomplete',
      text: '',
      message: expect.stringContaining('(no text)'),
    })
  })

  test('error: invalid where it is no JSON', async () => {
    const error = await fail({ text: 'Oslo' })
    expect(error).toMatchObject({ reason: 'invalid', text: 'Oslo' })
    expect(error.message).toMatch(/^The answer is no JSON, so not place: .+\.$/)
  })

  test('error: invalid where it does not fit, with each place', async () => {
    const error = await fail({ text: '{"city":5,"zip":null}' })
    expect(error).toMatchObject({ reason: 'invalid', text: '{"city":5,"zip":null}' })
    expect(error.issues).toEqual([{ path: ['city'], expected: 'string', received: 'number' }])
    expect(error.message).toBe('The answer does not fit the schema of place: city: expected string, received number.')
  })

  test('is not checked where the output is JSON Schema alone', async () => {
    const plain = defineOutput({ name: 'any', schema: { type: 'object', properties: { a: { type: 'number' } } } })
    const value = await parseOutput(plain, answerOf({ text: '{"a":"no number"}' }))
    expectTypeOf(value).toBeUnknown()
    expect(value).toEqual({ a: 'no number' })
  })

  test('is checked asynchronously where the schema is', async () => {
    const slow = defineOutput({
      name: 'slow',
      schema: z.object({ a: z.string().refine(async (text) => text === 'x', 'an x') }),
    })
    expect(await parseOutput(slow, answerOf({ text: '{"a":"x"}' }))).toEqual({ a: 'x' })
    expect(await errorOf(parseOutput(slow, answerOf({ text: '{"a":"y"}' })))).toMatchObject({
      issues: [{ path: ['a'], expected: 'an x', received: 'string' }],
    })
  })
})

describe('of a response', () => {
  test('the message of the final phase counts, not the words on the way', async () => {
    const response = responseOf({ text: '{"city":"Oslo","zip":null}' })
    const [final] = response.output
    if (final?.type !== 'message') throw new Error('It should be a message.')
    const words = {
      ...final,
      content: [{ type: 'output_text' as const, text: 'I look.', annotations: [], logprobs: [] }],
    }
    const output = [
      { ...words, phase: 'commentary' as const },
      { ...final, phase: 'final_answer' as const },
    ]
    expect(await parseOutput(place, { ...response, output })).toEqual({ city: 'Oslo' })
  })

  test('the first message counts where the API writes it twice', async () => {
    const response = responseOf({ text: '{"city":"Oslo","zip":null}' })
    const twice = { ...response, output: [...response.output, ...responseOf({ text: '{"city":"Oslo"' }).output] }
    expect(await parseOutput(place, twice)).toEqual({ city: 'Oslo' })
  })

  test.each(['in_progress', 'queued', 'cancelled'])('that is %s nothing is taken', async (status) => {
    expect(await errorOf(parseOutput(place, { ...responseOf({ text: '{}' }), status }))).toMatchObject({
      reason: 'incomplete',
      message: expect.stringContaining(`(${status})`),
    })
  })

  test('that failed, its error is thrown', async () => {
    const failed = { ...responseOf({ text: '' }), status: 'failed', error: { code: 'server_error', message: 'Oh.' } }
    expect(await errorOf(parseOutput(place, failed))).toMatchObject({
      name: 'APIError',
      code: 'server_error',
      body: failed,
    })
  })
})

test('of a chat, the first choice counts, whatever its place, and its content may be in parts', async () => {
  const { choices, ...rest } = completionOf({ text: '{"city":"Oslo","zip":null}' })
  const [first] = choices
  if (!first) throw new Error('It should have a choice.')
  const other = { ...first, index: 1, message: { ...first.message, content: '{}' } }
  expect(await parseOutput(place, { ...rest, choices: [other, first] })).toEqual({ city: 'Oslo' })
  const parts = JSON.parse('[{"type":"text","text":"{\\"city\\":"},{"type":"text","text":"\\"Rome\\"}"}]')
  const inParts = { ...first, message: { ...first.message, content: parts } }
  expect(await parseOutput(place, { ...rest, choices: [inParts] })).toEqual({ city: 'Rome' })
  expect(await errorOf(parseOutput(place, { ...rest, choices: [] }))).toMatchObject({ reason: 'incomplete' })
})

test('an OutputError is beside the family of OpenAIError, and known from any copy of the package', () => {
  const error = new OutputError('No.', { reason: 'refusal', text: 'No.' })
  expect([isOutputError(error), isOpenAIError(error), error instanceof Error]).toEqual([true, false, true])
  expect(isOutputError(Object.assign(new Error('No.'), { name: 'OutputError', reason: 'refusal' }))).toBe(true)
  expect([isOutputError(new Error('No.')), isOutputError(null), isOutputError({ name: 'OutputError' })]).toEqual([
    false,
    false,
    false,
  ])
})
