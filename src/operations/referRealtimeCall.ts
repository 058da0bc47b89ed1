// Generated from spec/ by codegen/; change those.
import { callNothing } from '../core/callNothing.ts'
import { encodeJSON } from '../core/json.ts'
import type { Client, RequestOptions } from '../core/types.ts'
import type { ReferRealtimeCallParams } from '../schemas/params/ReferRealtimeCallParams.ts'

/**
 * Passes a call on to another address.
 *
 * `POST /realtime/calls/{call_id}/refer`
 *
 * @param client From `createClient`.
 * @param params Fields of path, query and body together, under the names of the API.
 * @param options Limits, signal and extras of this call.
 * @returns Nothing.
 * @throws {APIError} The API returned an error or an unexpected response.
 * @throws {ConnectionError} There was no connection, or it broke.
 * @throws {TimeoutError} The call took longer than one of its time limits.
 * @example
 * await referRealtimeCall(client, { call_id: 'call_abc123', target_uri: 'tel:+15551230000' })
 */
export function referRealtimeCall(
  client: Client,
  params: ReferRealtimeCallParams,
  options?: RequestOptions,
): Promise<undefined> {
  return callNothing(
    client,
    {
      operation: 'referRealtimeCall',
      method: 'POST',
      path: '/realtime/calls/{call_id}/refer',
      encode: encodeJSON,
      params,
    },
    options,
  )
}
