// Generated from spec/ by codegen/; change those.

import { encodeJSON } from '../core/json.ts'
import type { Client, RequestOptions } from '../core/types.ts'
import type { CreateResponseParams } from '../schemas/params/CreateResponseParams.ts'
import { isPlainResponseStreamEvent } from '../schemas/plain/ResponseStreamEvent.ts'
import type { ResponseStreamEvent } from '../schemas/ResponseStreamEvent.ts'
import { ResponseStreamEventShape } from '../schemas/shapes/ResponseStreamEvent.ts'
import type { EventStream } from '../streams/eventStream.ts'
import { complete } from '../streams/protocols/responses/complete.ts'
import { read } from '../streams/protocols/responses/read.ts'
import { callStream } from '../streams/reading/callStream.ts'

/**
 * Makes a response: the model answers, thinks and calls tools, the API's own or yours, as a stream of events.
 *
 * `POST /responses`
 *
 * @param client From `createClient`.
 * @param params Fields of path, query and body together, under the names of the API.
 * @param options Limits, signal and extras of this call.
 * @returns The events as a stream, as soon as the headers have come.
 * @throws {APIError} The API returned an error or an unexpected response.
 * @throws {ConnectionError} There was no connection, or it broke.
 * @throws {TimeoutError} The call took longer than one of its time limits.
 * @throws {StreamTruncatedError} While reading: the stream ended before its answer was complete.
 * @example
 * for await (const event of await createResponseStream(client, { model: 'gpt-5-mini', input: 'What is a bonsai?' })) console.log(event)
 */
export function createResponseStream(
  client: Client,
  params?: CreateResponseParams,
  options?: RequestOptions,
): Promise<EventStream<ResponseStreamEvent>> {
  return callStream<ResponseStreamEvent>(
    client,
    {
      operation: 'createResponseStream',
      method: 'POST',
      path: '/responses',
      encode: encodeJSON,
      shape: ResponseStreamEventShape,
      fits: isPlainResponseStreamEvent,
      params,
    },
    { read, complete },
    options,
  )
}
