// Generated from spec/ by codegen/; change those.
import { call } from '../core/call.ts'
import { encodeJSON } from '../core/json.ts'
import type { Client, RequestOptions } from '../core/types.ts'
import type { ContainerResource } from '../schemas/ContainerResource.ts'
import type { CreateContainerParams } from '../schemas/params/CreateContainerParams.ts'
import { ContainerResourceShape } from '../schemas/shapes/ContainerResource.ts'

/**
 * Creates a container, in which code and commands run.
 *
 * `POST /containers`
 *
 * @param client From `createClient`.
 * @param params Fields of path, query and body together, under the names of the API.
 * @param options Limits, signal and extras of this call.
 * @returns The created container.
 * @throws {APIError} The API returned an error or an unexpected response.
 * @throws {ConnectionError} There was no connection, or it broke.
 * @throws {TimeoutError} The call took longer than one of its time limits.
 * @example
 * const result = await createContainer(client, { name: 'Demo' })
 */
export function createContainer(
  client: Client,
  params: CreateContainerParams,
  options?: RequestOptions,
): Promise<ContainerResource> {
  return call(
    client,
    {
      operation: 'createContainer',
      method: 'POST',
      path: '/containers',
      encode: encodeJSON,
      shape: ContainerResourceShape,
      params,
    },
    options,
  )
}
