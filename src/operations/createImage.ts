// Generated from spec/ by codegen/; change those.
import { call } from '../core/call.ts'
import { encodeJSON } from '../core/json.ts'
import type { Client, RequestOptions } from '../core/types.ts'
import type { ImagesResponse } from '../schemas/ImagesResponse.ts'
import type { CreateImageParams } from '../schemas/params/CreateImageParams.ts'
import { ImagesResponseShape } from '../schemas/shapes/ImagesResponse.ts'

/**
 * Generates new images from a text prompt.
 *
 * `POST /images/generations`
 *
 * @param client From `createClient`.
 * @param params Fields of path, query and body together, under the names of the API.
 * @param options Limits, signal and extras of this call.
 * @returns The generated images, as URLs or base64 data.
 * @throws {APIError} The API returned an error or an unexpected response.
 * @throws {ConnectionError} There was no connection, or it broke.
 * @throws {TimeoutError} The call took longer than one of its time limits.
 * @see {@link createImageStream} for the same as a stream.
 * @example
 * const result = await createImage(client, { prompt: 'A lighthouse at dawn.' })
 */
export function createImage(
  client: Client,
  params: CreateImageParams,
  options?: RequestOptions,
): Promise<ImagesResponse> {
  return call(
    client,
    {
      operation: 'createImage',
      method: 'POST',
      path: '/images/generations',
      encode: encodeJSON,
      shape: ImagesResponseShape,
      streamedBy: 'createImageStream',
      params,
    },
    options,
  )
}
