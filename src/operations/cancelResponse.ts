// Generated from spec/ by codegen/; change those.
import { call } from '../core/call.ts'
import type { Client, RequestOptions } from '../core/types.ts'
import type { CancelResponseParams } from '../schemas/params/CancelResponseParams.ts'
import type { ResponseObject } from '../schemas/ResponseObject.ts'
import { ResponseObjectShape } from '../schemas/shapes/ResponseObject.ts'

/**
 * Stops a response that is being made in the background.
 *
 * `POST /responses/{response_id}/cancel`
 *
 * @param client From `createClient`.
 * @param params Fields of path, query and body together, under the names of the API.
 * @param options Limits, signal and extras of this call.
 * @returns The cancelled response.
 * @throws {APIError} The API returned an error or an unexpected response.
 * @throws {ConnectionError} There was no connection, or it broke.
 * @throws {TimeoutError} The call took longer than one of its time limits.
 * @example
 * const result = await cancelResponse(client, { response_id: 'response_abc123' })
 */
export function cancelResponse(
  client: Client,
  params: CancelResponseParams,
  options?: RequestOptions,
): Promise<ResponseObject> {
  return call(
    client,
    {
      operation: 'cancelResponse',
      method: 'POST',
      path: '/responses/{response_id}/cancel',
      shape: ResponseObjectShape,
      params,
    },
    options,
  )
}
