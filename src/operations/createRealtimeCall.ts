// Generated from spec/ by codegen/; change those.
import { callSDP } from '../core/callSDP.ts'
import { typedForm } from '../core/typedForm.ts'
import type { Client, RequestOptions } from '../core/types.ts'
import type { CreateRealtimeCallParams } from '../schemas/params/CreateRealtimeCallParams.ts'
import type { RealtimeCall } from '../schemas/RealtimeCall.ts'
import { RealtimeCallShape } from '../schemas/shapes/RealtimeCall.ts'

/**
 * Opens a realtime session over WebRTC by answering a browser's offer.
 *
 * `POST /realtime/calls`
 *
 * @param client From `createClient`.
 * @param params Fields of path, query and body together, under the names of the API.
 * @param options Limits, signal and extras of this call.
 * @returns The session description to answer the browser with, and the call's id.
 * @throws {APIError} The API returned an error or an unexpected response.
 * @throws {ConnectionError} There was no connection, or it broke.
 * @throws {TimeoutError} The call took longer than one of its time limits.
 * @example
 * const result = await createRealtimeCall(client, { sdp: 'text' })
 */
export function createRealtimeCall(
  client: Client,
  params: CreateRealtimeCallParams,
  options?: RequestOptions,
): Promise<RealtimeCall> {
  return callSDP(
    client,
    {
      operation: 'createRealtimeCall',
      method: 'POST',
      path: '/realtime/calls',
      encode: typedForm({ sdp: 'application/sdp', session: 'application/json' }),
      shape: RealtimeCallShape,
      params,
    },
    options,
  )
}
