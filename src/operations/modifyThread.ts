// Generated from spec/ by codegen/; change those.
import { call } from '../core/call.ts'
import { encodeJSON } from '../core/json.ts'
import type { Client, RequestOptions } from '../core/types.ts'
import type { ModifyThreadParams } from '../schemas/params/ModifyThreadParams.ts'
import { ThreadObjectShape } from '../schemas/shapes/ThreadObject.ts'
import type { ThreadObject } from '../schemas/ThreadObject.ts'

/**
 * Changes the metadata or the tool resources of a thread.
 *
 * `POST /threads/{thread_id}`
 *
 * @param client From `createClient`.
 * @param params Fields of path, query and body together, under the names of the API.
 * @param options Limits, signal and extras of this call.
 * @returns The thread with the changes applied.
 * @throws {APIError} The API returned an error or an unexpected response.
 * @throws {ConnectionError} There was no connection, or it broke.
 * @throws {TimeoutError} The call took longer than one of its time limits.
 * @example
 * const result = await modifyThread(client, { thread_id: 'thread_abc123' })
 */
export function modifyThread(
  client: Client,
  params: ModifyThreadParams,
  options?: RequestOptions,
): Promise<ThreadObject> {
  return call(
    client,
    {
      operation: 'modifyThread',
      method: 'POST',
      path: '/threads/{thread_id}',
      headers: { 'OpenAI-Beta': 'assistants=v2' },
      encode: encodeJSON,
      shape: ThreadObjectShape,
      params,
    },
    options,
  )
}
