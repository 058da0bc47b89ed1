// Generated from spec/ by codegen/; change those.
import { call } from '../core/call.ts'
import { formOrJSON } from '../core/formOrJSON.ts'
import { sendFiles } from '../core/sendFiles.ts'
import type { Client, RequestOptions } from '../core/types.ts'
import type { CreateVideoParams } from '../schemas/params/CreateVideoParams.ts'
import { VideoResourceShape } from '../schemas/shapes/VideoResource.ts'
import type { VideoResource } from '../schemas/VideoResource.ts'

/**
 * Starts to make a video out of words, and an image if you like.
 *
 * `POST /videos`
 *
 * @param client From `createClient`.
 * @param params Fields of path, query and body together, under the names of the API.
 * @param options Limits, signal and extras of this call.
 * @returns The video, which is still to be made.
 * @throws {APIError} The API returned an error or an unexpected response.
 * @throws {ConnectionError} There was no connection, or it broke.
 * @throws {TimeoutError} The call took longer than one of its time limits.
 * @deprecated By the document of the API.
 * @example
 * const result = await createVideo(client, { prompt: 'A lighthouse at dawn.' })
 */
export function createVideo(
  client: Client,
  params: CreateVideoParams,
  options?: RequestOptions,
): Promise<VideoResource> {
  return sendFiles(formOrJSON, params, (encode) =>
    call(
      client,
      { operation: 'createVideo', method: 'POST', path: '/videos', encode, shape: VideoResourceShape, params },
      options,
    ),
  )
}
