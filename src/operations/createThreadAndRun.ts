// Generated from spec/ by codegen/; change those.
import { call } from '../core/call.ts'
import { encodeJSON } from '../core/json.ts'
import type { Client, RequestOptions } from '../core/types.ts'
import type { CreateThreadAndRunParams } from '../schemas/params/CreateThreadAndRunParams.ts'
import type { RunObject } from '../schemas/RunObject.ts'
import { RunObjectShape } from '../schemas/shapes/RunObject.ts'

/**
 * Creates a thread and starts an assistant on it, both in a single call.
 *
 * `POST /threads/runs`
 *
 * @param client From `createClient`.
 * @param params Fields of path, query and body together, under the names of the API.
 * @param options Limits, signal and extras of this call.
 * @returns The started run, which carries the new thread's identifier.
 * @throws {APIError} The API returned an error or an unexpected response.
 * @throws {ConnectionError} There was no connection, or it broke.
 * @throws {TimeoutError} The call took longer than one of its time limits.
 * @see {@link createThreadAndRunStream} for the same as a stream.
 * @example
 * const result = await createThreadAndRun(client, { assistant_id: 'assistant_abc123' })
 */
export function createThreadAndRun(
  client: Client,
  params: CreateThreadAndRunParams,
  options?: RequestOptions,
): Promise<RunObject> {
  return call(
    client,
    {
      operation: 'createThreadAndRun',
      method: 'POST',
      path: '/threads/runs',
      headers: { 'OpenAI-Beta': 'assistants=v2' },
      encode: encodeJSON,
      shape: RunObjectShape,
      streamedBy: 'createThreadAndRunStream',
      params,
    },
    options,
  )
}
