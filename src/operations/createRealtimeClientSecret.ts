// Generated from spec/ by codegen/; change those.
import { call } from '../core/call.ts'
import { encodeJSON } from '../core/json.ts'
import type { Client, RequestOptions } from '../core/types.ts'
import type { CreateRealtimeClientSecretParams } from '../schemas/params/CreateRealtimeClientSecretParams.ts'
import type { RealtimeCreateClientSecretResponse } from '../schemas/RealtimeCreateClientSecretResponse.ts'
import { RealtimeCreateClientSecretResponseShape } from '../schemas/shapes/RealtimeCreateClientSecretResponse.ts'

/**
 * Makes a short-lived key with which a browser or phone opens a realtime session.
 *
 * `POST /realtime/client_secrets`
 *
 * @param client From `createClient`.
 * @param params Fields of path, query and body together, under the names of the API.
 * @param options Limits, signal and extras of this call.
 * @returns The key, and the session that it opens.
 * @throws {APIError} The API returned an error or an unexpected response.
 * @throws {ConnectionError} There was no connection, or it broke.
 * @throws {TimeoutError} The call took longer than one of its time limits.
 * @example
 * const result = await createRealtimeClientSecret(client)
 */
export function createRealtimeClientSecret(
  client: Client,
  params?: CreateRealtimeClientSecretParams,
  options?: RequestOptions,
): Promise<RealtimeCreateClientSecretResponse> {
  return call(
    client,
    {
      operation: 'createRealtimeClientSecret',
      method: 'POST',
      path: '/realtime/client_secrets',
      encode: encodeJSON,
      shape: RealtimeCreateClientSecretResponseShape,
      params,
    },
    options,
  )
}
