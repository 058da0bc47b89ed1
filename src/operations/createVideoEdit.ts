// Generated from spec/ by codegen/; change those.
import { call } from '../core/call.ts'
import { formOrJSON } from '../core/formOrJSON.ts'
import { sendFiles } from '../core/sendFiles.ts'
import type { Client, RequestOptions } from '../core/types.ts'
import type { CreateVideoEditParams } from '../schemas/params/CreateVideoEditParams.ts'
import { VideoResourceShape } from '../schemas/shapes/VideoResource.ts'
import type { VideoResource } from '../schemas/VideoResource.ts'

/**
 * Starts to change a video by words.
 *
 * `POST /videos/edits`
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
 * const result = await createVideoEdit(client, { video: new File([bytes], 'pigeons.mp4'), prompt: 'A lighthouse at dawn.' })
 */
export function createVideoEdit(
  client: Client,
  params: CreateVideoEditParams,
  options?: RequestOptions,
): Promise<VideoResource> {
  return sendFiles(formOrJSON, params, (encode) =>
    call(
      client,
      {
        operation: 'createVideoEdit',
        method: 'POST',
        path: '/videos/edits',
        encode,
        shape: VideoResourceShape,
        params,
      },
      options,
    ),
  )
}
