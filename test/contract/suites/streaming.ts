import { describe, expect, test } from 'vitest'
import { OpenAIError } from '../../../src/core/openAIError.ts'
import { streamed } from '../../support/answers.ts'
import { errorOf } from '../../support/errorOf.ts'
import { namedSSE, sse } from '../../support/sse.ts'
import { answer, exported, functionOf, streaming, strictClient } from '../support/exchange.ts'
import { mediaOf } from '../support/params.ts'
import { sample } from '../support/samples.ts'
import { membersOf, type Operation, operations, resolved } from '../support/spec.ts'
import { tally } from '../support/tally.ts'
import { fieldsOf, formOf, headersOf, partsOf, pathOf, queryOf } from '../support/wire.ts'

/** How the last event of a stream is named. */
const lastTypes: Record<string, string> = {
  createImage: 'image_generation.completed',
  createImageEdit: 'image_edit.completed',
  createTranscription: 'transcript.text.done',
  createSpeech: 'speech.audio.done',
}

interface StreamedEvent {
  event?: string
  data?: unknown
  type?: string
}

/** Two events of a stream as the document describes them, and the end that follows them. */
function transcriptOf({ operationId, 'x-stream': stream }: Operation): { events: unknown[]; text: string } {
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
    case 'images':
    case 'transcription':
    case 'speech': {
      const members = membersOf(resolved(stream.schema)).map((member) => sample(member, 'everything') as StreamedEvent)
      const isLast = ({ type }: StreamedEvent): boolean => type === lastTypes[operationId]
      const events = [...members.filter((one) => !isLast(one)), ...members.filter(isLast)]
      return { events, text: namedSSE(...events.map((one): [string, unknown] => [`${one.type}`, one])) }
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
    for (const request of client.sent) {
      const { method, headers } = request
      const { pathname, searchParams } = new URL(request.url)
      expect(`${method} ${pathname}`).toBe(`${operation.method} ${pathOf(operation, path)}`)
      const isSent = operation.requestBody !== undefined
      const asks = operation['x-stream']?.asks ?? { stream: true }
      expect([...searchParams]).toEqual(queryOf(isSent ? query : { ...query, ...asks }))
      expect(Object.fromEntries(headers)).toMatchObject(headersOf(operation))
      if (mediaOf(operation, body) === 'multipart/form-data')
        expect(await formOf(request)).toEqual(await partsOf({ ...body, ...asks }))
      else expect(request.body).toEqual(isSent ? { ...body, ...asks } : undefined)
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
