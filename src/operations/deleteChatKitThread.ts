// Generated from spec/ by codegen/; change those.
import { call } from '../core/call.ts'
import type { Client, RequestOptions } from '../core/types.ts'
import type { DeletedThreadResource } from '../schemas/DeletedThreadResource.ts'
import type { DeleteChatKitThreadParams } from '../schemas/params/DeleteChatKitThreadParams.ts'
import { DeletedThreadResourceShape } from '../schemas/shapes/DeletedThreadResource.ts'

/**
 * Deletes a ChatKit thread with its items and attachments.
 *
 * `DELETE /chatkit/threads/{thread_id}`
 *
 * @param client From `createClient`.
 * @param params Fields of path, query and body together, under the names of the API.
 * @param options Limits, signal and extras of this call.
 * @returns Word that it is gone.
 * @throws {APIError} The API returned an error or an unexpected response.
 * @throws {ConnectionError} There was no connection, or it broke.
 * @throws {TimeoutError} The call took longer than one of its time limits.
 * @example
 * const result = await deleteChatKitThread(client, { thread_id: 'thread_abc123' })
 */
export function deleteChatKitThread(
  client: Client,
  params: DeleteChatKitThreadParams,
  options?: RequestOptions,
): Promise<DeletedThreadResource> {
  return call(
    client,
    {
      operation: 'deleteChatKitThread',
      method: 'DELETE',
      path: '/chatkit/threads/{thread_id}',
      headers: { 'OpenAI-Beta': 'chatkit_beta=v1' },
      shape: DeletedThreadResourceShape,
      params,
    },
    options,
  )
}
