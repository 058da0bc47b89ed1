// Generated from spec/ by codegen/; change those.
import { call } from '../core/call.ts'
import type { Client, RequestOptions } from '../core/types.ts'
import type { GetResponseParams } from '../schemas/params/GetResponseParams.ts'
import type { ResponseObject } from '../schemas/ResponseObject.ts'
import { ResponseObjectShape } from '../schemas/shapes/ResponseObject.ts'

/**
 * Fetches a stored response by its id.
 *
 * `GET /responses/{response_id}`
 *
 * @param client From `createClient`.
 * @param params Fields of path, query and body together, under the names of the API.
 * @param options Limits, signal and extras of this call.
 * @returns The response as it is now.
 * @throws {APIError} The API returned an error or an unexpected response.
 * @throws {ConnectionError} There was no connection, or it broke.
 * @throws {TimeoutError} The call took longer than one of its time limits.
 * @see {@link getResponseStream} for the same as a stream.
 * @example
 * const result = await getResponse(client, { response_id: 'response_abc123' })
 */
export function getResponse(
  client: Client,
  params: GetResponseParams,
  options?: RequestOptions,
): Promise<ResponseObject> {
  return call(
    client,
    {
      operation: 'getResponse',
      method: 'GET',
      path: '/responses/{response_id}',
      shape: ResponseObjectShape,
      streamedBy: 'getResponseStream',
      params,
    },
    options,
  )
}
