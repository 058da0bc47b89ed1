// Generated from spec/ by codegen/; change those.
import { call } from '../core/call.ts'
import type { Client, RequestOptions } from '../core/types.ts'
import type { ContainerFileListResource } from '../schemas/ContainerFileListResource.ts'
import type { ListContainerFilesParams } from '../schemas/params/ListContainerFilesParams.ts'
import { ContainerFileListResourceShape } from '../schemas/shapes/ContainerFileListResource.ts'

/**
 * Lists a container's files, one page at a time.
 *
 * `GET /containers/{container_id}/files`
 *
 * @param client From `createClient`.
 * @param params Fields of path, query and body together, under the names of the API.
 * @param options Limits, signal and extras of this call.
 * @returns A page of files.
 * @throws {APIError} The API returned an error or an unexpected response.
 * @throws {ConnectionError} There was no connection, or it broke.
 * @throws {TimeoutError} The call took longer than one of its time limits.
 * @example
 * const result = await listContainerFiles(client, { container_id: 'container_abc123' })
 */
export function listContainerFiles(
  client: Client,
  params: ListContainerFilesParams,
  options?: RequestOptions,
): Promise<ContainerFileListResource> {
  return call(
    client,
    {
      operation: 'listContainerFiles',
      method: 'GET',
      path: '/containers/{container_id}/files',
      shape: ContainerFileListResourceShape,
      params,
    },
    options,
  )
}
