// Generated from spec/ by codegen/; change those.

import type { Client, RequestOptions } from '../core/types.ts'
import type { GetResponseParams } from '../schemas/params/GetResponseParams.ts'
import { isPlainResponseStreamEvent } from '../schemas/plain/ResponseStreamEvent.ts'
import type { ResponseStreamEvent } from '../schemas/ResponseStreamEvent.ts'
import { ResponseStreamEventShape } from '../schemas/shapes/ResponseStreamEvent.ts'
import type { EventStream } from '../streams/eventStream.ts'
import { complete } from '../streams/protocols/responses/complete.ts'
import { read } from '../streams/protocols/responses/read.ts'
import { callStream } from '../streams/reading/callStream.ts'

/**
 * Fetches a stored response by its id, as a stream of events.
 *
 * `GET /responses/{response_id}`
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
 * for await (const event of await getResponseStream(client, { response_id: 'response_abc123' })) console.log(event)
 */
export function getResponseStream(
  client: Client,
  params: GetResponseParams,
  options?: RequestOptions,
): Promise<EventStream<ResponseStreamEvent>> {
  return callStream<ResponseStreamEvent>(
    client,
    {
      operation: 'getResponseStream',
      method: 'GET',
      path: '/responses/{response_id}',
      shape: ResponseStreamEventShape,
      fits: isPlainResponseStreamEvent,
      params,
    },
    { read, complete },
    options,
  )
}
