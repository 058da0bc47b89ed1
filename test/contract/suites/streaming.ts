import { describe, expect, test } from 'vitest'
import { OpenAIError } from '../../../src/core/openAIError.ts'
import { streamed } from '../../support/answers.ts'
import { errorOf } from '../../support/errorOf.ts'
import { namedSSE, sse } from '../../support/sse.ts'
import { answer, exported, functionOf, streaming, strictClient } from '../support/exchange.ts'
import { sample } from '../support/samples.ts'
import { type Operation, operations } from '../support/spec.ts'
import { tally } from '../support/tally.ts'
import { fieldsOf, headersOf, pathOf, queryOf } from '../support/wire.ts'

interface StreamedEvent {
  event?: string
  data?: unknown
  type?: string
}

/** Two events of a stream as the document describes them, and the end that follows them. */
function transcriptOf({ 'x-stream': stream }: Operation): { events: unknown[]; text: string } {
  const event = sample(stream?.schema ?? {}, 'everything') as StreamedEvent
  switch (stream?.events) {
    case 'assistants': {
      const named: [string, unknown] = [`${event.event}`, event.data]
      return { events: [event, event], text: namedSSE(named, named, ['done', '[DONE]']) }
    }
    case 'responses': {
      const response = sample({ $ref: '#/components/schemas/ResponseObject' }, 'everything') as object
      const last = { type: 'response.completed', response: { ...response, status: 'completed' } }
      return { events: [event, last], text: namedSSE([`${event.type}`, event], [last.type, last]) }
    }
    default:
      return { events: [event, event], text: sse(event, event, '[DONE]') }
  }
}

describe.each(['everything', 'required'] as const)('streaming versions with %s', (amount) => {
  test.each(streaming)('$operationId', async (operation) => {
    const { path, query, body } = fieldsOf(operation, amount)
    const { events, text } = transcriptOf(operation)
    const client = strictClient(() => streamed(text))
    const stream = await functionOf(`${operation.operationId}Stream`)(client, { ...path, ...query, ...body })
    expect(stream).toBeInstanceOf(ReadableStream)
    const seen: unknown[] = []
    for await (const event of stream as AsyncIterable<unknown>) seen.push(event)
    expect(seen).toEqual(events)
    expect(client.sent).toHaveLength(1)
    for (const { url, method, headers, body: sent } of client.sent) {
      const { pathname, searchParams } = new URL(url)
      expect(`${method} ${pathname}`).toBe(`${operation.method} ${pathOf(operation, path)}`)
      const isSent = operation.requestBody !== undefined
      expect([...searchParams]).toEqual(queryOf(isSent ? query : { ...query, stream: true }))
      expect(Object.fromEntries(headers)).toMatchObject(headersOf(operation))
      expect(sent).toEqual(isSent ? { ...body, stream: true } : undefined)
    }
    tally('streams', `${operation.operationId}Stream`)
  })
})

describe('a plain function refuses stream: true', () => {
  test.each(operations)('$operationId', async (operation) => {
    const { path, query, body } = fieldsOf(operation, 'required')
    const client = strictClient(() => answer(operation))
    const params = { ...path, ...query, ...body }
    const call = functionOf(operation.operationId)
    const advised = operation['x-stream'] ? `${operation.operationId}Stream` : 'requestStream'
    for (const attempt of [
      () => call(client, { ...params, stream: true }),
      () => call(client, params, { body: { stream: true } }),
    ]) {
      const error = await errorOf(attempt())
      expect(error).toBeInstanceOf(OpenAIError)
      expect(String(error)).toContain(`call ${advised}.`)
      tally('refusals', operation.operationId)
    }
    expect(client.sent).toEqual([])
  })
})

test('a misspelled operationId is an alias of its function', () => {
  const misspelled = operations.flatMap(({ operationId, 'x-function': name }) => (name ? [[operationId, name]] : []))
  expect(misspelled).toEqual([['submitToolOuputsToRun', 'submitToolOutputsToRun']])
  for (const [alias, name] of misspelled) {
    expect(exported[`${alias}`]).toBe(functionOf(`${name}`))
    expect(exported[`${alias}Stream`]).toBe(functionOf(`${name}Stream`))
    expect(exported[`${alias}`]?.name).toBe(name)
    tally('aliases', `${alias}`, 2)
  }
})
