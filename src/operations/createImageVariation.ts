// Generated from spec/ by codegen/; change those.
import { call } from '../core/call.ts'
import { multipart } from '../core/multipart.ts'
import { sendFiles } from '../core/sendFiles.ts'
import type { Client, RequestOptions } from '../core/types.ts'
import type { ImagesResponse } from '../schemas/ImagesResponse.ts'
import type { CreateImageVariationParams } from '../schemas/params/CreateImageVariationParams.ts'
import { ImagesResponseShape } from '../schemas/shapes/ImagesResponse.ts'

/**
 * Generates images that resemble one you supply.
 *
 * `POST /images/variations`
 *
 * @param client From `createClient`.
 * @param params Fields of path, query and body together, under the names of the API.
 * @param options Limits, signal and extras of this call.
 * @returns The image variations, as URLs or base64 data.
 * @throws {APIError} The API returned an error or an unexpected response.
 * @throws {ConnectionError} There was no connection, or it broke.
 * @throws {TimeoutError} The call took longer than one of its time limits.
 * @example
 * const result = await createImageVariation(client, { image: new File([bytes], 'lamp.png') })
 */
export function createImageVariation(
  client: Client,
  params: CreateImageVariationParams,
  options?: RequestOptions,
): Promise<ImagesResponse> {
  return sendFiles(multipart, params, (encode) =>
    call(
      client,
      {
        operation: 'createImageVariation',
        method: 'POST',
        path: '/images/variations',
        encode,
        shape: ImagesResponseShape,
        params,
      },
      options,
    ),
  )
}
