import { describe, expect, test } from 'vitest'
import { answer, functionOf, strictClient } from '../support/exchange.ts'
import { mediaOf } from '../support/params.ts'
import { operations } from '../support/spec.ts'
import { tally } from '../support/tally.ts'
import { fieldsOf, formOf, headersOf, partsIn, pathOf, queryOf } from '../support/wire.ts'

describe.each(['everything', 'required'] as const)('requests with %s', (amount) => {
  test.each(operations)('$operationId', async (operation) => {
    const { path, query, body } = fieldsOf(operation, amount)
    const client = strictClient(() => answer(operation))
    await functionOf(operation.operationId)(client, { ...path, ...query, ...body })
    expect(client.sent).toHaveLength(1)
    for (const request of client.sent) {
      const { method, headers, init } = request
      const url = new URL(request.url)
      const media = mediaOf(operation, body)
      expect(`${method} ${url.origin}${url.pathname}`).toBe(
        `${operation.method} https://api.openai.com${pathOf(operation, path)}`,
      )
      expect([...url.searchParams]).toEqual(queryOf(query))
      expect(init.redirect).toBe('manual')
      if (media === 'multipart/form-data') {
        expect(await formOf(request)).toEqual(await partsIn(operation, body))
        expect(headers.get('content-type')).toMatch(/^multipart\/form-data; boundary=/)
        headers.delete('content-type')
        headers.delete('content-length')
      } else {
        expect(request.body).toEqual(media ? body : undefined)
      }
      expect(Object.fromEntries(headers)).toEqual(headersOf(operation, media))
    }
    tally('requests', operation.operationId)
  })
})

describe('fields that the types do not know', () => {
  test.each(operations)('$operationId', async (operation) => {
    const { path, query, body } = fieldsOf(operation, 'required')
    const client = strictClient(() => answer(operation))
    await functionOf(operation.operationId)(
      client,
      { ...path, ...query, ...body, unheard_of: 'x' },
      { body: { added: 'y' } },
    )
    const [request] = client.sent
    const news = { unheard_of: 'x', added: 'y' }
    const media = mediaOf(operation, body)
    expect(request?.query).toEqual({ ...query, ...(!media && news) })
    if (media === 'application/json') expect(request?.body).toEqual({ ...body, ...news })
    if (request && media === 'multipart/form-data')
      expect(await formOf(request)).toEqual(await partsIn(operation, { ...body, ...news }))
    tally('requests', operation.operationId)
  })
})

test('the header that the overlay names is the one that the wire wants', () => {
  for (const operation of operations) {
    expect({ 'OpenAI-Beta': headersOf(operation)['openai-beta'] }).toEqual({
      'OpenAI-Beta': undefined,
      ...operation['x-headers'],
    })
  }
})

test("the query of a call and of its client stand beside the operation's own", async () => {
  const client = strictClient(() => Response.json({}), { query: { 'api-version': '1' }, onDrift: null })
  await functionOf('listFiles')(
    client,
    { purpose: 'batch' },
    { query: { after: null, skip: undefined, tag: ['a', 'b'] } },
  )
  expect([...new URL(client.sent[0]?.url ?? '').searchParams]).toEqual([
    ['purpose', 'batch'],
    ['api-version', '1'],
    ['after', ''],
    ['tag[]', 'a'],
    ['tag[]', 'b'],
  ])
})
