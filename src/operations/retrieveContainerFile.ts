// Generated from spec/ by codegen/; change those.
import { call } from '../core/call.ts'
import type { Client, RequestOptions } from '../core/types.ts'
import type { ContainerFileResource } from '../schemas/ContainerFileResource.ts'
import type { RetrieveContainerFileParams } from '../schemas/params/RetrieveContainerFileParams.ts'
import { ContainerFileResourceShape } from '../schemas/shapes/ContainerFileResource.ts'

/**
 * Fetches what is known of a container's file.
 *
 * `GET /containers/{container_id}/files/{file_id}`
 *
 * @param client From `createClient`.
 * @param params Fields of path, query and body together, under the names of the API.
 * @param options Limits, signal and extras of this call.
 * @returns The file without its content.
 * @throws {APIError} The API returned an error or an unexpected response.
 * @throws {ConnectionError} There was no connection, or it broke.
 * @throws {TimeoutError} The call took longer than one of its time limits.
 * @example
 * const result = await retrieveContainerFile(client, { container_id: 'container_abc123', file_id: 'file_abc123' })
 */
export function retrieveContainerFile(
  client: Client,
  params: RetrieveContainerFileParams,
  options?: RequestOptions,
): Promise<ContainerFileResource> {
  return call(
    client,
    {
      operation: 'retrieveContainerFile',
      method: 'GET',
      path: '/containers/{container_id}/files/{file_id}',
      shape: ContainerFileResourceShape,
      params,
    },
    options,
  )
}
