// Generated from spec/ by codegen/; change those.
import { call } from '../core/call.ts'
import { encodeJSON } from '../core/json.ts'
import type { Client, RequestOptions } from '../core/types.ts'
import type { CreateRealtimeSessionParams } from '../schemas/params/CreateRealtimeSessionParams.ts'
import type { RealtimeSessionCreateResponse } from '../schemas/RealtimeSessionCreateResponse.ts'
import { RealtimeSessionCreateResponseShape } from '../schemas/shapes/RealtimeSessionCreateResponse.ts'

/**
 * Makes a short-lived key for a realtime session, in the form of the beta.
 *
 * `POST /realtime/sessions`
 *
 * @param client From `createClient`.
 * @param params Fields of path, query and body together, under the names of the API.
 * @param options Limits, signal and extras of this call.
 * @returns The session with its key.
 * @throws {APIError} The API returned an error or an unexpected response.
 * @throws {ConnectionError} There was no connection, or it broke.
 * @throws {TimeoutError} The call took longer than one of its time limits.
 * @example
 * const result = await createRealtimeSession(client)
 */
export function createRealtimeSession(
  client: Client,
  params?: CreateRealtimeSessionParams,
  options?: RequestOptions,
): Promise<RealtimeSessionCreateResponse> {
  return call(
    client,
    {
      operation: 'createRealtimeSession',
      method: 'POST',
      path: '/realtime/sessions',
      encode: encodeJSON,
      shape: RealtimeSessionCreateResponseShape,
      params,
    },
    options,
  )
}
