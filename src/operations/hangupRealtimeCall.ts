// Generated from spec/ by codegen/; change those.
import { callNothing } from '../core/callNothing.ts'
import type { Client, RequestOptions } from '../core/types.ts'
import type { HangupRealtimeCallParams } from '../schemas/params/HangupRealtimeCallParams.ts'

/**
 * Ends a call.
 *
 * `POST /realtime/calls/{call_id}/hangup`
 *
 * @param client From `createClient`.
 * @param params Fields of path, query and body together, under the names of the API.
 * @param options Limits, signal and extras of this call.
 * @returns Nothing.
 * @throws {APIError} The API returned an error or an unexpected response.
 * @throws {ConnectionError} There was no connection, or it broke.
 * @throws {TimeoutError} The call took longer than one of its time limits.
 * @example
 * await hangupRealtimeCall(client, { call_id: 'call_abc123' })
 */
export function hangupRealtimeCall(
  client: Client,
  params: HangupRealtimeCallParams,
  options?: RequestOptions,
): Promise<undefined> {
  return callNothing(
    client,
    { operation: 'hangupRealtimeCall', method: 'POST', path: '/realtime/calls/{call_id}/hangup', params },
    options,
  )
}
