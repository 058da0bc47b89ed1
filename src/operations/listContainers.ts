// Generated from spec/ by codegen/; change those.
import { call } from '../core/call.ts'
import type { Client, RequestOptions } from '../core/types.ts'
import type { ContainerListResource } from '../schemas/ContainerListResource.ts'
import type { ListContainersParams } from '../schemas/params/ListContainersParams.ts'
import { ContainerListResourceShape } from '../schemas/shapes/ContainerListResource.ts'

/**
 * Lists containers, one page at a time.
 *
 * `GET /containers`
 *
 * @param client From `createClient`.
 * @param params Fields of path, query and body together, under the names of the API.
 * @param options Limits, signal and extras of this call.
 * @returns A page of containers.
 * @throws {APIError} The API returned an error or an unexpected response.
 * @throws {ConnectionError} There was no connection, or it broke.
 * @throws {TimeoutError} The call took longer than one of its time limits.
 * @example
 * const result = await listContainers(client)
 */
export function listContainers(
  client: Client,
  params?: ListContainersParams,
  options?: RequestOptions,
): Promise<ContainerListResource> {
  return call(
    client,
    { operation: 'listContainers', method: 'GET', path: '/containers', shape: ContainerListResourceShape, params },
    options,
  )
}
