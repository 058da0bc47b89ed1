// Generated from spec/ by codegen/; change those.
import { callNothing } from '../core/callNothing.ts'
import type { Client, RequestOptions } from '../core/types.ts'
import type { DeleteResponseParams } from '../schemas/params/DeleteResponseParams.ts'

/**
 * Deletes a stored response for good.
 *
 * `DELETE /responses/{response_id}`
 *
 * @param client From `createClient`.
 * @param params Fields of path, query and body together, under the names of the API.
 * @param options Limits, signal and extras of this call.
 * @returns Nothing.
 * @throws {APIError} The API returned an error or an unexpected response.
 * @throws {ConnectionError} There was no connection, or it broke.
 * @throws {TimeoutError} The call took longer than one of its time limits.
 * @example
 * await deleteResponse(client, { response_id: 'response_abc123' })
 */
export function deleteResponse(
  client: Client,
  params: DeleteResponseParams,
  options?: RequestOptions,
): Promise<undefined> {
  return callNothing(
    client,
    { operation: 'deleteResponse', method: 'DELETE', path: '/responses/{response_id}', params },
    options,
  )
}
