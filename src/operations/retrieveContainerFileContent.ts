// Generated from spec/ by codegen/; change those.
import { callBytes } from '../core/callBytes.ts'
import type { Client, RequestOptions } from '../core/types.ts'
import type { RetrieveContainerFileContentParams } from '../schemas/params/RetrieveContainerFileContentParams.ts'

/**
 * Downloads a container's file.
 *
 * `GET /containers/{container_id}/files/{file_id}/content`
 *
 * @param client From `createClient`.
 * @param params Fields of path, query and body together, under the names of the API.
 * @param options Limits, signal and extras of this call.
 * @returns The file's bytes.
 * @throws {APIError} The API returned an error or an unexpected response.
 * @throws {ConnectionError} There was no connection, or it broke.
 * @throws {TimeoutError} The call took longer than one of its time limits.
 * @example
 * const response = await retrieveContainerFileContent(client, { container_id: 'container_abc123', file_id: 'file_abc123' })
 */
export function retrieveContainerFileContent(
  client: Client,
  params: RetrieveContainerFileContentParams,
  options?: RequestOptions,
): Promise<Response> {
  return callBytes(
    client,
    {
      operation: 'retrieveContainerFileContent',
      method: 'GET',
      path: '/containers/{container_id}/files/{file_id}/content',
      params,
    },
    options,
  )
}
