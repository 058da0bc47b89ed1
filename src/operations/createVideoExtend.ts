// Generated from spec/ by codegen/; change those.
import { call } from '../core/call.ts'
import { formOrJSON } from '../core/formOrJSON.ts'
import { sendFiles } from '../core/sendFiles.ts'
import type { Client, RequestOptions } from '../core/types.ts'
import type { CreateVideoExtendParams } from '../schemas/params/CreateVideoExtendParams.ts'
import { VideoResourceShape } from '../schemas/shapes/VideoResource.ts'
import type { VideoResource } from '../schemas/VideoResource.ts'

/**
 * Starts to make a video longer.
 *
 * `POST /videos/extensions`
 *
 * @param client From `createClient`.
 * @param params Fields of path, query and body together, under the names of the API.
 * @param options Limits, signal and extras of this call.
 * @returns The new video, which is still to be made.
 * @throws {APIError} The API returned an error or an unexpected response.
 * @throws {ConnectionError} There was no connection, or it broke.
 * @throws {TimeoutError} The call took longer than one of its time limits.
 * @deprecated By the document of the API.
 * @example
 * const result = await createVideoExtend(client, { video: { id: 'text' }, prompt: 'A lighthouse at dawn.', seconds: '4' })
 */
export function createVideoExtend(
  client: Client,
  params: CreateVideoExtendParams,
  options?: RequestOptions,
): Promise<VideoResource> {
  return sendFiles(formOrJSON, params, (encode) =>
    call(
      client,
      {
        operation: 'createVideoExtend',
        method: 'POST',
        path: '/videos/extensions',
        encode,
        shape: VideoResourceShape,
        params,
      },
      options,
    ),
  )
}
