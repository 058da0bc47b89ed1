// Generated from spec/ by codegen/; change those.
import { call } from '../core/call.ts'
import type { Client, RequestOptions } from '../core/types.ts'
import type { ChatSessionResource } from '../schemas/ChatSessionResource.ts'
import type { CancelChatKitSessionParams } from '../schemas/params/CancelChatKitSessionParams.ts'
import { ChatSessionResourceShape } from '../schemas/shapes/ChatSessionResource.ts'

/**
 * Ends a ChatKit session, so that its key opens nothing any more.
 *
 * `POST /chatkit/sessions/{session_id}/cancel`
 *
 * @param client From `createClient`.
 * @param params Fields of path, query and body together, under the names of the API.
 * @param options Limits, signal and extras of this call.
 * @returns The cancelled session.
 * @throws {APIError} The API returned an error or an unexpected response.
 * @throws {ConnectionError} There was no connection, or it broke.
 * @throws {TimeoutError} The call took longer than one of its time limits.
 * @example
 * const result = await cancelChatKitSession(client, { session_id: 'session_abc123' })
 */
export function cancelChatKitSession(
  client: Client,
  params: CancelChatKitSessionParams,
  options?: RequestOptions,
): Promise<ChatSessionResource> {
  return call(
    client,
    {
      operation: 'cancelChatKitSession',
      method: 'POST',
      path: '/chatkit/sessions/{session_id}/cancel',
      headers: { 'OpenAI-Beta': 'chatkit_beta=v1' },
      shape: ChatSessionResourceShape,
      params,
    },
    options,
  )
}
