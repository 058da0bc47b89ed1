// Generated from spec/ by codegen/; change those.
import { call } from '../core/call.ts'
import type { Client, RequestOptions } from '../core/types.ts'
import type { ContainerResource } from '../schemas/ContainerResource.ts'
import type { RetrieveContainerParams } from '../schemas/params/RetrieveContainerParams.ts'
import { ContainerResourceShape } from '../schemas/shapes/ContainerResource.ts'

/**
 * Fetches a container by its id.
 *
 * `GET /containers/{container_id}`
 *
 * @param client From `createClient`.
 * @param params Fields of path, query and body together, under the names of the API.
 * @param options Limits, signal and extras of this call.
 * @returns The container.
 * @throws {APIError} The API returned an error or an unexpected response.
 * @throws {ConnectionError} There was no connection, or it broke.
 * @throws {TimeoutError} The call took longer than one of its time limits.
 * @example
 * const result = await retrieveContainer(client, { container_id: 'container_abc123' })
 */
export function retrieveContainer(
  client: Client,
  params: RetrieveContainerParams,
  options?: RequestOptions,
): Promise<ContainerResource> {
  return call(
    client,
    {
      operation: 'retrieveContainer',
      method: 'GET',
      path: '/containers/{container_id}',
      shape: ContainerResourceShape,
      params,
    },
    options,
  )
}
