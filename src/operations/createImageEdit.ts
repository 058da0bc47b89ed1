// Generated from spec/ by codegen/; change those.
import { call } from '../core/call.ts'
import { formOrJSON } from '../core/formOrJSON.ts'
import { sendFiles } from '../core/sendFiles.ts'
import type { Client, RequestOptions } from '../core/types.ts'
import type { ImagesResponse } from '../schemas/ImagesResponse.ts'
import type { CreateImageEditParams } from '../schemas/params/CreateImageEditParams.ts'
import { ImagesResponseShape } from '../schemas/shapes/ImagesResponse.ts'

/**
 * Edits or extends an image you supply, following a text prompt.
 *
 * `POST /images/edits`
 *
 * @param client From `createClient`.
 * @param params Fields of path, query and body together, under the names of the API.
 * @param options Limits, signal and extras of this call.
 * @returns The edited images, as URLs or base64 data.
 * @throws {APIError} The API returned an error or an unexpected response.
 * @throws {ConnectionError} There was no connection, or it broke.
 * @throws {TimeoutError} The call took longer than one of its time limits.
 * @see {@link createImageEditStream} for the same as a stream.
 * @example
 * const result = await createImageEdit(client, { prompt: 'A lighthouse at dawn.', image: new File([bytes], 'lamp.png') })
 */
export function createImageEdit(
  client: Client,
  params: CreateImageEditParams,
  options?: RequestOptions,
): Promise<ImagesResponse> {
  return sendFiles(formOrJSON, params, (encode) =>
    call(
      client,
      {
        operation: 'createImageEdit',
        method: 'POST',
        path: '/images/edits',
        encode,
        shape: ImagesResponseShape,
        streamedBy: 'createImageEditStream',
        params,
      },
      options,
    ),
  )
}
