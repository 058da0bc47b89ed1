// Generated from spec/ by codegen/; change those.
import { callNothing } from '../core/callNothing.ts'
import type { Client, RequestOptions } from '../core/types.ts'
import type { DeleteContainerParams } from '../schemas/params/DeleteContainerParams.ts'

/**
 * Deletes a container and all that is in it.
 *
 * `DELETE /containers/{container_id}`
 *
 * @param client From `createClient`.
 * @param params Fields of path, query and body together, under the names of the API.
 * @param options Limits, signal and extras of this call.
 * @returns Nothing.
 * @throws {APIError} The API returned an error or an unexpected response.
 * @throws {ConnectionError} There was no connection, or it broke.
 * @throws {TimeoutError} The call took longer than one of its time limits.
 * @example
 * await deleteContainer(client, { container_id: 'container_abc123' })
 */
export function deleteContainer(
  client: Client,
  params: DeleteContainerParams,
  options?: RequestOptions,
): Promise<undefined> {
  return callNothing(
    client,
    { operation: 'deleteContainer', method: 'DELETE', path: '/containers/{container_id}', params },
    options,
  )
}
