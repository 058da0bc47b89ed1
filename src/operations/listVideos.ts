// Generated from spec/ by codegen/; change those.
import { call } from '../core/call.ts'
import type { Client, RequestOptions } from '../core/types.ts'
import type { ListVideosParams } from '../schemas/params/ListVideosParams.ts'
import { VideoListResourceShape } from '../schemas/shapes/VideoListResource.ts'
import type { VideoListResource } from '../schemas/VideoListResource.ts'

/**
 * Lists videos, one page at a time.
 *
 * `GET /videos`
 *
 * @param client From `createClient`.
 * @param params Fields of path, query and body together, under the names of the API.
 * @param options Limits, signal and extras of this call.
 * @returns A page of videos.
 * @throws {APIError} The API returned an error or an unexpected response.
 * @throws {ConnectionError} There was no connection, or it broke.
 * @throws {TimeoutError} The call took longer than one of its time limits.
 * @deprecated By the document of the API.
 * @example
 * const result = await listVideos(client)
 */
export function listVideos(
  client: Client,
  params?: ListVideosParams,
  options?: RequestOptions,
): Promise<VideoListResource> {
  return call(
    client,
    { operation: 'listVideos', method: 'GET', path: '/videos', shape: VideoListResourceShape, params },
    options,
  )
}
