// Generated from spec/ by codegen/; change those.
import { call } from '../core/call.ts'
import { encodeJSON } from '../core/json.ts'
import type { Client, RequestOptions } from '../core/types.ts'
import type { CreateRunParams } from '../schemas/params/CreateRunParams.ts'
import type { RunObject } from '../schemas/RunObject.ts'
import { RunObjectShape } from '../schemas/shapes/RunObject.ts'

/**
 * Starts an assistant on a thread.
 *
 * `POST /threads/{thread_id}/runs`
 *
 * @param client From `createClient`.
 * @param params Fields of path, query and body together, under the names of the API.
 * @param options Limits, signal and extras of this call.
 * @returns The started run.
 * @throws {APIError} The API returned an error or an unexpected response.
 * @throws {ConnectionError} There was no connection, or it broke.
 * @throws {TimeoutError} The call took longer than one of its time limits.
 * @see {@link createRunStream} for the same as a stream.
 * @example
 * const result = await createRun(client, { thread_id: 'thread_abc123', assistant_id: 'assistant_abc123' })
 */
export function createRun(client: Client, params: CreateRunParams, options?: RequestOptions): Promise<RunObject> {
  const { include, ...fields }: Partial<CreateRunParams> = params ?? {}
  return call(
    client,
    {
      operation: 'createRun',
      method: 'POST',
      path: '/threads/{thread_id}/runs',
      headers: { 'OpenAI-Beta': 'assistants=v2' },
      encode: encodeJSON,
      shape: RunObjectShape,
      streamedBy: 'createRunStream',
      params: fields,
      query: { include },
    },
    options,
  )
}
