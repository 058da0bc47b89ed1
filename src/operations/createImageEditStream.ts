// Generated from spec/ by codegen/; change those.

import { formOrJSON } from '../core/formOrJSON.ts'
import { sendFiles } from '../core/sendFiles.ts'
import type { Client, RequestOptions } from '../core/types.ts'
import type { ImageEditStreamEvent } from '../schemas/ImageEditStreamEvent.ts'
import type { CreateImageEditParams } from '../schemas/params/CreateImageEditParams.ts'
import { ImageEditStreamEventShape } from '../schemas/shapes/ImageEditStreamEvent.ts'
import type { EventStream } from '../streams/eventStream.ts'
import { complete } from '../streams/protocols/images/complete.ts'
import { read } from '../streams/protocols/images/read.ts'
import { callStream } from '../streams/reading/callStream.ts'

/**
 * Edits or extends an image you supply, following a text prompt, as a stream of events.
 *
 * `POST /images/edits`
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
 * for await (const event of await createImageEditStream(client, { prompt: 'A lighthouse at dawn.', image: new File([bytes], 'lamp.png') })) console.log(event)
 */
export function createImageEditStream(
  client: Client,
  params: CreateImageEditParams,
  options?: RequestOptions,
): Promise<EventStream<ImageEditStreamEvent>> {
  return sendFiles(formOrJSON, params, (encode) =>
    callStream<ImageEditStreamEvent>(
      client,
      {
        operation: 'createImageEditStream',
        method: 'POST',
        path: '/images/edits',
        encode,
        shape: ImageEditStreamEventShape,
        params,
      },
      { read, complete },
      options,
    ),
  )
}
