// Generated from spec/ by codegen/; change those.
import { call } from '../core/call.ts'
import type { Client, RequestOptions } from '../core/types.ts'
import type { GetVideoParams } from '../schemas/params/GetVideoParams.ts'
import { VideoResourceShape } from '../schemas/shapes/VideoResource.ts'
import type { VideoResource } from '../schemas/VideoResource.ts'

/**
 * Fetches a video by its id.
 *
 * `GET /videos/{video_id}`
 *
 * @param client From `createClient`.
 * @param params Fields of path, query and body together, under the names of the API.
 * @param options Limits, signal and extras of this call.
 * @returns The video as it is now.
 * @throws {APIError} The API returned an error or an unexpected response.
 * @throws {ConnectionError} There was no connection, or it broke.
 * @throws {TimeoutError} The call took longer than one of its time limits.
 * @deprecated By the document of the API.
 * @example
 * const result = await getVideo(client, { video_id: 'video_abc123' })
 */
export function getVideo(client: Client, params: GetVideoParams, options?: RequestOptions): Promise<VideoResource> {
  return call(
    client,
    { operation: 'getVideo', method: 'GET', path: '/videos/{video_id}', shape: VideoResourceShape, params },
    options,
  )
}
