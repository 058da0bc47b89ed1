// Generated from spec/ by codegen/; change those.
import { call } from '../core/call.ts'
import type { Client, RequestOptions } from '../core/types.ts'
import type { ListChatKitThreadsParams } from '../schemas/params/ListChatKitThreadsParams.ts'
import { ThreadListResourceShape } from '../schemas/shapes/ThreadListResource.ts'
import type { ThreadListResource } from '../schemas/ThreadListResource.ts'

/**
 * Lists ChatKit threads, one page at a time.
 *
 * `GET /chatkit/threads`
 *
 * @param client From `createClient`.
 * @param params Fields of path, query and body together, under the names of the API.
 * @param options Limits, signal and extras of this call.
 * @returns A page of threads.
 * @throws {APIError} The API returned an error or an unexpected response.
 * @throws {ConnectionError} There was no connection, or it broke.
 * @throws {TimeoutError} The call took longer than one of its time limits.
 * @example
 * const result = await listChatKitThreads(client)
 */
export function listChatKitThreads(
  client: Client,
  params?: ListChatKitThreadsParams,
  options?: RequestOptions,
): Promise<ThreadListResource> {
  return call(
    client,
    {
      operation: 'listChatKitThreads',
      method: 'GET',
      path: '/chatkit/threads',
      headers: { 'OpenAI-Beta': 'chatkit_beta=v1' },
      shape: ThreadListResourceShape,
      params,
    },
    options,
  )
}
