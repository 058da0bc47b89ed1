// Generated from spec/ by codegen/; change those.

import { encodeJSON } from '../core/json.ts'
import type { Client, RequestOptions } from '../core/types.ts'
import type { ImageGenStreamEvent } from '../schemas/ImageGenStreamEvent.ts'
import type { CreateImageParams } from '../schemas/params/CreateImageParams.ts'
import { ImageGenStreamEventShape } from '../schemas/shapes/ImageGenStreamEvent.ts'
import type { EventStream } from '../streams/eventStream.ts'
import { complete } from '../streams/protocols/images/complete.ts'
import { read } from '../streams/protocols/images/read.ts'
import { callStream } from '../streams/reading/callStream.ts'

/**
 * Generates new images from a text prompt, as a stream of events.
 *
 * `POST /images/generations`
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
 * for await (const event of await createImageStream(client, { prompt: 'A lighthouse at dawn.' })) console.log(event)
 */
export function createImageStream(
  client: Client,
  params: CreateImageParams,
  options?: RequestOptions,
): Promise<EventStream<ImageGenStreamEvent>> {
  return callStream<ImageGenStreamEvent>(
    client,
    {
      operation: 'createImageStream',
      method: 'POST',
      path: '/images/generations',
      encode: encodeJSON,
      shape: ImageGenStreamEventShape,
      params,
    },
    { read, complete },
    options,
  )
}
