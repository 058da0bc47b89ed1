import type { Client } from '../../../src/core/index.ts'
import { createResponse } from '../../../src/operations/createResponse.ts'
import { createResponseStream } from '../../../src/operations/createResponseStream.ts'
import type { OutputItem } from '../../../src/schemas/OutputItem.ts'
import type { CreateResponseParams } from '../../../src/schemas/params/CreateResponseParams.ts'
import type { ResponseObject } from '../../../src/schemas/ResponseObject.ts'
import type { ResponseStreamEvent } from '../../../src/schemas/ResponseStreamEvent.ts'
import type { EventStream } from '../../../src/streams/eventStream.ts'

/** A tool of the caller's, in the form of Responses. */
export const weatherTool = {
  type: 'function' as const,
  name: 'get_weather',
  description: 'Tells the weather in a city.',
  strict: true,
  parameters: {
    type: 'object',
    properties: { city: { type: 'string' } },
    required: ['city'],
    additionalProperties: false,
  },
}

/** A tool that takes any text. */
export const shellTool = { type: 'custom' as const, name: 'run_shell', description: 'Runs a command in a shell.' }

export const weatherQuestion = 'What is the weather in Paris?'

/** Makes a response to a question. */
export function respond(
  client: Client,
  input: CreateResponseParams['input'],
  more: Partial<CreateResponseParams> = {},
): Promise<ResponseObject> {
  return createResponse(client, { model: 'gpt-4o', input, ...more })
}

/** The events of a new response to a question. */
export function respondStream(
  client: Client,
  input: CreateResponseParams['input'],
  more: Partial<CreateResponseParams> = {},
): Promise<EventStream<ResponseStreamEvent>> {
  return createResponseStream(client, { model: 'gpt-4o', input, ...more })
}

/** The items of one type in a response. */
export function itemsOfType<T extends OutputItem['type']>(
  { output }: ResponseObject,
  type: T,
): Extract<OutputItem, { type: T }>[] {
  return output.filter((item): item is Extract<OutputItem, { type: T }> => item.type === type)
}

/** The text of a response's messages, refusals left out. */
export function textOf(response: ResponseObject): string {
  return itemsOfType(response, 'message')
    .flatMap(({ content }) => content.map((part) => (part.type === 'output_text' ? part.text : '')))
    .join('')
}
