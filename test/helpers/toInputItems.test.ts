import { expect, test } from 'vitest'
import { createClient, throwOnDrift } from '../../src/core/index.ts'
import { validated } from '../../src/core/validated.ts'
import { outputText } from '../../src/helpers/outputText.ts'
import { toInputItems } from '../../src/helpers/toInputItems.ts'
import { createResponse } from '../../src/operations/createResponse.ts'
import { CreateResponseParamsSchema } from '../../src/schemas/params/CreateResponseParams.ts'
import type { ResponseObject } from '../../src/schemas/ResponseObject.ts'
import { createMockServer } from '../../src/testing/index.ts'
import { weatherQuestion, weatherTool } from '../testing/support/responses.ts'

const client = createClient({ apiKey: 'test', fetch: createMockServer().fetch, onDrift: throwOnDrift })

/** A response with this output. */
function responseWith(output: object[], more: object = {}): ResponseObject {
  return Object({ id: 'resp_1', object: 'response', status: 'completed', store: true, output, ...more })
}

const thought = { type: 'reasoning', id: 'rs_1', summary: [], encrypted_content: 'gAAAA' }
const call = { type: 'function_call', id: 'fc_1', call_id: 'call_1', name: 'f', arguments: '{}', status: 'completed' }
const message = {
  type: 'message',
  id: 'msg_1',
  role: 'assistant',
  status: 'completed',
  content: [{ type: 'output_text', text: 'Tea.', annotations: [] }],
}
const compaction = { type: 'compaction', id: 'cmp_1', encrypted_content: 'gAAAA' }
const unknown = { type: 'of_tomorrow', id: 'x_1', status: 'in_progress', value: 1 }

test.each([true, false])('default: the next call takes them, stored: %s', async (store) => {
  const question = { type: 'message' as const, role: 'user' as const, content: weatherQuestion }
  const asked = {
    model: 'gpt-5',
    tools: [weatherTool],
    store,
    reasoning: { summary: 'auto' as const },
    include: ['reasoning.encrypted_content' as const],
  }
  const first = await createResponse(client, { ...asked, input: [question] })
  const items = toInputItems(first)
  expect(items.map(({ type }) => type)).toEqual(['reasoning', 'function_call'])
  expect(items.map((item) => 'id' in item)).toEqual([store, store])
  const outputs = items.flatMap((item) =>
    item.type === 'function_call'
      ? [{ type: 'function_call_output' as const, call_id: item.call_id, output: 'sunny' }]
      : [],
  )
  const second = await validated(createResponse, CreateResponseParamsSchema)(client, {
    ...asked,
    input: [question, ...items, ...outputs],
  })
  expect(outputText(second)).toContain('sunny')
})

test('keeps the order, compaction and what is unknown', () => {
  const output = [compaction, thought, call, message, unknown]
  expect(toInputItems(responseWith(output))).toEqual(output)
})

test('leaves the response as it is', () => {
  const response = responseWith([{ ...call, created_by: 'user_1' }], { store: false })
  const before = JSON.stringify(response)
  toInputItems(response)
  expect(JSON.stringify(response)).toBe(before)
})

test('drops ids where the response was not stored, but for what an approval names', () => {
  const request = { type: 'mcp_approval_request', id: 'mcpr_1', name: 'f', arguments: '{}', server_label: 's' }
  const items = toInputItems(responseWith([thought, call, message, request], { store: false }))
  expect(items.map((item) => Object(item).id)).toEqual([undefined, undefined, undefined, 'mcpr_1'])
  expect(items.slice(0, 3).some((item) => 'id' in item)).toBe(false)
  expect(items[1]).toMatchObject({ call_id: 'call_1' })
  expect(toInputItems(responseWith([message], { store: undefined }))).toEqual([message])
})

test('drops what only answers carry', () => {
  expect(toInputItems(responseWith([{ ...compaction, created_by: 'user_1' }]))).toEqual([compaction])
})

test.each(['in_progress', 'incomplete', 'searching'])('drops calls that were cut off: %s', (status) => {
  const cut = { ...call, status }
  const search = { type: 'web_search_call', id: 'ws_1', status }
  const partial = { ...message, status: 'incomplete' }
  expect(toInputItems(responseWith([partial, cut, search], { status: 'incomplete' }))).toEqual([partial])
})

test('keeps calls that ended or don’t tell, and one of a computer that waits for its output', () => {
  const { status, ...untold } = call
  const failed = { type: 'mcp_call', id: 'mcp_1', name: 'f', arguments: '{}', server_label: 's', status: 'failed' }
  const click = { type: 'computer_call', id: 'cu_1', call_id: 'call_2', status: 'in_progress' }
  expect(toInputItems(responseWith([untold, failed, click]))).toEqual([untold, failed, click])
  expect(toInputItems(responseWith([click], { status: 'incomplete' }))).toEqual([])
})
