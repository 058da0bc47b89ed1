import { describe, expect, test } from 'vitest'
import { OpenAIError } from '../../../src/core/errors.ts'
import { answer, exported, functionOf, recording, rejection, streaming } from '../support/exchange.ts'
import { sample } from '../support/samples.ts'
import { type Operation, operations } from '../support/spec.ts'
import { tally } from '../support/tally.ts'
import { fieldsOf, headersOf, pathOf, queryOf } from '../support/wire.ts'

/** Two events of a stream as the document describes them, and the end that follows them. */
function streamed({ 'x-stream': stream }: Operation): { events: unknown[]; text: string } {
  const event = sample(stream?.schema ?? {}, 'everything') as { event?: string; data?: unknown }
  const isNamed = stream?.events === 'assistant'
  const line = isNamed
    ? `event: ${event.event}\ndata: ${JSON.stringify(event.data)}\n\n`
    : `data: ${JSON.stringify(event)}\n\n`
  return { events: [event, event], text: `${line}${line}${isNamed ? 'event: done\n' : ''}data: [DONE]\n\n` }
}

describe.each(['everything', 'required'] as const)('streaming twins with %s', (amount) => {
  test.each(streaming)('the twin of $operationId', async (operation) => {
    const { path, query, body } = fieldsOf(operation, amount)
    const { events, text } = streamed(operation)
    const { client, requests } = recording(
      () => new Response(text, { headers: { 'content-type': 'text/event-stream' } }),
    )
    const stream = await functionOf(`${operation.operationId}Stream`)(client, { ...path, ...query, ...body })
    expect(stream).toBeInstanceOf(ReadableStream)
    const seen: unknown[] = []
    for await (const event of stream as AsyncIterable<unknown>) seen.push(event)
    expect(seen).toEqual(events)
    expect(requests).toHaveLength(1)
    for (const { url, method, headers, body: sent } of requests) {
      expect(`${method} ${url.pathname}`).toBe(`POST ${pathOf(operation, path)}`)
      expect([...url.searchParams]).toEqual(queryOf(query))
      expect(Object.fromEntries(headers)).toMatchObject(headersOf(operation))
      expect(JSON.parse(String(sent))).toEqual({ ...body, stream: true })
    }
    tally('twins', `${operation.operationId}Stream`)
  })
})

describe('a plain function refuses stream: true', () => {
  test.each(operations)('$operationId', async (operation) => {
    const { path, query, body } = fieldsOf(operation, 'required')
    const { client, requests } = recording(() => answer(operation))
    const params = { ...path, ...query, ...body }
    const call = functionOf(operation.operationId)
    const twin = operation['x-stream'] ? `${operation.operationId}Stream` : 'requestStream'
    for (const attempt of [
      () => call(client, { ...params, stream: true }),
      () => call(client, params, { body: { stream: true } }),
    ]) {
      const error = await rejection(attempt)
      expect(error).toBeInstanceOf(OpenAIError)
      expect(String(error)).toContain(`${twin} `)
      tally('refusals', operation.operationId)
    }
    expect(requests).toEqual([])
  })
})

test('aliases are the same functions', () => {
  const aliases = operations.flatMap(({ operationId, 'x-alias': alias }) => (alias ? [[alias, operationId]] : []))
  expect(aliases).toEqual([['submitToolOutputsToRun', 'submitToolOuputsToRun']])
  for (const [alias, id] of aliases) {
    expect(exported[`${alias}`]).toBe(functionOf(`${id}`))
    expect(exported[`${alias}Stream`]).toBe(functionOf(`${id}Stream`))
    tally('aliases', `${alias}`, 2)
  }
})
