// Generated from spec/ by codegen/; change those.
import { call } from '../core/call.ts'
import { encodeJSON } from '../core/json.ts'
import type { Client, RequestOptions } from '../core/types.ts'
import type { CreateThreadParams } from '../schemas/params/CreateThreadParams.ts'
import { ThreadObjectShape } from '../schemas/shapes/ThreadObject.ts'
import type { ThreadObject } from '../schemas/ThreadObject.ts'

/**
 * Creates a thread, either empty or with its first messages.
 *
 * `POST /threads`
 *
 * @param client From `createClient`.
 * @param params Fields of path, query and body together, under the names of the API.
 * @param options Limits, signal and extras of this call.
 * @returns The created thread.
 * @throws {APIError} The API returned an error or an unexpected response.
 * @throws {ConnectionError} There was no connection, or it broke.
 * @throws {TimeoutError} The call took longer than one of its time limits.
 * @example
 * const result = await createThread(client)
 */
export function createThread(
  client: Client,
  params?: CreateThreadParams,
  options?: RequestOptions,
): Promise<ThreadObject> {
  return call(
    client,
    {
      operation: 'createThread',
      method: 'POST',
      path: '/threads',
      headers: { 'OpenAI-Beta': 'assistants=v2' },
      encode: encodeJSON,
      shape: ThreadObjectShape,
      params,
    },
    options,
  )
}
