// Generated from spec/ by codegen/; change those.
import { callNothing } from '../core/callNothing.ts'
import { encodeJSON } from '../core/json.ts'
import type { Client, RequestOptions } from '../core/types.ts'
import type { RejectRealtimeCallParams } from '../schemas/params/RejectRealtimeCallParams.ts'

/**
 * Turns an incoming call down.
 *
 * `POST /realtime/calls/{call_id}/reject`
 *
 * @param client From `createClient`.
 * @param params Fields of path, query and body together, under the names of the API.
 * @param options Limits, signal and extras of this call.
 * @returns Nothing.
 * @throws {APIError} The API returned an error or an unexpected response.
 * @throws {ConnectionError} There was no connection, or it broke.
 * @throws {TimeoutError} The call took longer than one of its time limits.
 * @example
 * await rejectRealtimeCall(client, { call_id: 'call_abc123' })
 */
export function rejectRealtimeCall(
  client: Client,
  params: RejectRealtimeCallParams,
  options?: RequestOptions,
): Promise<undefined> {
  return callNothing(
    client,
    {
      operation: 'rejectRealtimeCall',
      method: 'POST',
      path: '/realtime/calls/{call_id}/reject',
      encode: encodeJSON,
      params,
    },
    options,
  )
}
