// Generated from spec/ by codegen/; change those.
import { call } from '../core/call.ts'
import type { Client, RequestOptions } from '../core/types.ts'
import type { DeleteThreadResponse } from '../schemas/DeleteThreadResponse.ts'
import type { DeleteThreadParams } from '../schemas/params/DeleteThreadParams.ts'
import { DeleteThreadResponseShape } from '../schemas/shapes/DeleteThreadResponse.ts'

/**
 * Deletes a thread for good.
 *
 * `DELETE /threads/{thread_id}`
 *
 * @param client From `createClient`.
 * @param params Fields of path, query and body together, under the names of the API.
 * @param options Limits, signal and extras of this call.
 * @returns The thread's identifier and whether it was `deleted`.
 * @throws {APIError} The API returned an error or an unexpected response.
 * @throws {ConnectionError} There was no connection, or it broke.
 * @throws {TimeoutError} The call took longer than one of its time limits.
 * @example
 * const result = await deleteThread(client, { thread_id: 'thread_abc123' })
 */
export function deleteThread(
  client: Client,
  params: DeleteThreadParams,
  options?: RequestOptions,
): Promise<DeleteThreadResponse> {
  return call(
    client,
    {
      operation: 'deleteThread',
      method: 'DELETE',
      path: '/threads/{thread_id}',
      headers: { 'OpenAI-Beta': 'assistants=v2' },
      shape: DeleteThreadResponseShape,
      params,
    },
    options,
  )
}
