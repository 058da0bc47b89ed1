// Generated from spec/ by codegen/; change those.
import { callBytes } from '../core/callBytes.ts'
import type { Client, RequestOptions } from '../core/types.ts'
import type { RetrieveVideoContentParams } from '../schemas/params/RetrieveVideoContentParams.ts'

/**
 * Downloads a finished video, or stills of it.
 *
 * `GET /videos/{video_id}/content`
 *
 * @param client From `createClient`.
 * @param params Fields of path, query and body together, under the names of the API.
 * @param options Limits, signal and extras of this call.
 * @returns The bytes.
 * @throws {APIError} The API returned an error or an unexpected response.
 * @throws {ConnectionError} There was no connection, or it broke.
 * @throws {TimeoutError} The call took longer than one of its time limits.
 * @deprecated By the document of the API.
 * @example
 * const response = await retrieveVideoContent(client, { video_id: 'video_abc123' })
 */
export function retrieveVideoContent(
  client: Client,
  params: RetrieveVideoContentParams,
  options?: RequestOptions,
): Promise<Response> {
  return callBytes(
    client,
    { operation: 'retrieveVideoContent', method: 'GET', path: '/videos/{video_id}/content', params },
    options,
  )
}
