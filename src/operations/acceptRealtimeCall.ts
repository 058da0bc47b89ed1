// Generated from spec/ by codegen/; change those.
import { callNothing } from '../core/callNothing.ts'
import { encodeJSON } from '../core/json.ts'
import type { Client, RequestOptions } from '../core/types.ts'
import type { AcceptRealtimeCallParams } from '../schemas/params/AcceptRealtimeCallParams.ts'

/**
 * Takes an incoming call, with the session's settings.
 *
 * `POST /realtime/calls/{call_id}/accept`
 *
 * @param client From `createClient`.
 * @param params Fields of path, query and body together, under the names of the API.
 * @param options Limits, signal and extras of this call.
 * @returns Nothing.
 * @throws {APIError} The API returned an error or an unexpected response.
 * @throws {ConnectionError} There was no connection, or it broke.
 * @throws {TimeoutError} The call took longer than one of its time limits.
 * @example
 * await acceptRealtimeCall(client, { call_id: 'call_abc123', type: 'realtime' })
 */
export function acceptRealtimeCall(
  client: Client,
  params: AcceptRealtimeCallParams,
  options?: RequestOptions,
): Promise<undefined> {
  return callNothing(
    client,
    {
      operation: 'acceptRealtimeCall',
      method: 'POST',
      path: '/realtime/calls/{call_id}/accept',
      encode: encodeJSON,
      params,
    },
    options,
  )
}
