// Generated from spec/ by codegen/; change those.
import { call } from '../core/call.ts'
import type { Client, RequestOptions } from '../core/types.ts'
import type { GetThreadParams } from '../schemas/params/GetThreadParams.ts'
import { ThreadObjectShape } from '../schemas/shapes/ThreadObject.ts'
import type { ThreadObject } from '../schemas/ThreadObject.ts'

/**
 * Fetches one thread by its identifier, without its messages.
 *
 * `GET /threads/{thread_id}`
 *
 * @param client From `createClient`.
 * @param params Fields of path, query and body together, under the names of the API.
 * @param options Limits, signal and extras of this call.
 * @returns The requested thread.
 * @throws {APIError} The API returned an error or an unexpected response.
 * @throws {ConnectionError} There was no connection, or it broke.
 * @throws {TimeoutError} The call took longer than one of its time limits.
 * @example
 * const result = await getThread(client, { thread_id: 'thread_abc123' })
 */
export function getThread(client: Client, params: GetThreadParams, options?: RequestOptions): Promise<ThreadObject> {
  return call(
    client,
    {
      operation: 'getThread',
      method: 'GET',
      path: '/threads/{thread_id}',
      headers: { 'OpenAI-Beta': 'assistants=v2' },
      shape: ThreadObjectShape,
      params,
    },
    options,
  )
}
