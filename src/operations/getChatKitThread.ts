// Generated from spec/ by codegen/; change those.
import { call } from '../core/call.ts'
import type { Client, RequestOptions } from '../core/types.ts'
import type { GetChatKitThreadParams } from '../schemas/params/GetChatKitThreadParams.ts'
import { ThreadResourceShape } from '../schemas/shapes/ThreadResource.ts'
import type { ThreadResource } from '../schemas/ThreadResource.ts'

/**
 * Fetches a ChatKit thread by its id.
 *
 * `GET /chatkit/threads/{thread_id}`
 *
 * @param client From `createClient`.
 * @param params Fields of path, query and body together, under the names of the API.
 * @param options Limits, signal and extras of this call.
 * @returns The thread.
 * @throws {APIError} The API returned an error or an unexpected response.
 * @throws {ConnectionError} There was no connection, or it broke.
 * @throws {TimeoutError} The call took longer than one of its time limits.
 * @example
 * const result = await getChatKitThread(client, { thread_id: 'thread_abc123' })
 */
export function getChatKitThread(
  client: Client,
  params: GetChatKitThreadParams,
  options?: RequestOptions,
): Promise<ThreadResource> {
  return call(
    client,
    {
      operation: 'getChatKitThread',
      method: 'GET',
      path: '/chatkit/threads/{thread_id}',
      headers: { 'OpenAI-Beta': 'chatkit_beta=v1' },
      shape: ThreadResourceShape,
      params,
    },
    options,
  )
}
