// Generated from spec/ by codegen/; change those.
import { call } from '../core/call.ts'
import type { Client, RequestOptions } from '../core/types.ts'
import type { DeletedVideoResource } from '../schemas/DeletedVideoResource.ts'
import type { DeleteVideoParams } from '../schemas/params/DeleteVideoParams.ts'
import { DeletedVideoResourceShape } from '../schemas/shapes/DeletedVideoResource.ts'

/**
 * Deletes a video for good.
 *
 * `DELETE /videos/{video_id}`
 *
 * @param client From `createClient`.
 * @param params Fields of path, query and body together, under the names of the API.
 * @param options Limits, signal and extras of this call.
 * @returns Word that it is gone.
 * @throws {APIError} The API returned an error or an unexpected response.
 * @throws {ConnectionError} There was no connection, or it broke.
 * @throws {TimeoutError} The call took longer than one of its time limits.
 * @deprecated By the document of the API.
 * @example
 * const result = await deleteVideo(client, { video_id: 'video_abc123' })
 */
export function deleteVideo(
  client: Client,
  params: DeleteVideoParams,
  options?: RequestOptions,
): Promise<DeletedVideoResource> {
  return call(
    client,
    {
      operation: 'deleteVideo',
      method: 'DELETE',
      path: '/videos/{video_id}',
      shape: DeletedVideoResourceShape,
      params,
    },
    options,
  )
}
