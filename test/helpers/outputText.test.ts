import { expect, test } from 'vitest'
import { createClient } from '../../src/core/index.ts'
import { outputText } from '../../src/helpers/outputText.ts'
import { createResponse } from '../../src/operations/createResponse.ts'
import type { ResponseObject } from '../../src/schemas/ResponseObject.ts'
import { createMockServer } from '../../src/testing/index.ts'

const client = createClient({ apiKey: 'test', fetch: createMockServer().fetch })

/** A response with this output. */
function responseWith(...output: object[]): ResponseObject {
  return Object({ id: 'resp_1', object: 'response', status: 'completed', output })
}

const text = (text: string): object => ({ type: 'output_text', text, annotations: [] })
const message = (content: object[], more: object = {}): object => ({
  type: 'message',
  id: 'msg_1',
  role: 'assistant',
  content,
  ...more,
})

test('default: the text of an answer', async () => {
  const response = await createResponse(client, { model: 'gpt-5', input: 'Tea?' })
  expect(outputText(response)).toContain('Tea?')
})

test('joins all parts of all messages, and nothing else', () => {
  const response = responseWith(
    { type: 'reasoning', id: 'rs_1', summary: [{ type: 'summary_text', text: 'Hm.' }] },
    message([text('a'), { type: 'refusal', refusal: 'No.' }, text('b')]),
    { type: 'function_call', call_id: 'call_1', name: 'f', arguments: '{}' },
    message([{ type: 'reasoning_text', text: 'unknown' }, text('c')], { phase: null }),
    { type: 'of_tomorrow', content: [text('x')] },
  )
  expect(outputText(response)).toBe('abc')
})

test('of messages with phases the final answer', () => {
  const response = responseWith(
    message([text('Let me see. ')], { phase: 'commentary' }),
    message([text('It is '), text('tea.')], { phase: 'final_answer' }),
    message([text('Done. ')], { phase: 'of_tomorrow' }),
  )
  expect(outputText(response)).toBe('It is tea.')
})

test('is empty where there is no text', () => {
  expect(outputText(responseWith())).toBe('')
  expect(outputText(responseWith(message([text('Let me see.')], { phase: 'commentary' })))).toBe('')
  expect(outputText(responseWith(message([{ type: 'refusal', refusal: 'No.' }])))).toBe('')
})
