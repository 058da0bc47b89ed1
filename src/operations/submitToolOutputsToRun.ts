// Generated from spec/ by codegen/; change those.
import { call } from '../core/call.ts'
import { encodeJSON } from '../core/json.ts'
import type { Client, RequestOptions } from '../core/types.ts'
import type { SubmitToolOuputsToRunParams } from '../schemas/params/SubmitToolOuputsToRunParams.ts'
import type { RunObject } from '../schemas/RunObject.ts'
import { RunObjectShape } from '../schemas/shapes/RunObject.ts'

/**
 * Hands the results of your tool calls, all of them at once, to a run waiting in status `requires_action`.
 *
 * `POST /threads/{thread_id}/runs/{run_id}/submit_tool_outputs`
 *
 * @param client From `createClient`.
 * @param params Fields of path, query and body together, under the names of the API.
 * @param options Limits, signal and extras of this call.
 * @returns The run, resumed with the tool outputs.
 * @throws {APIError} The API returned an error or an unexpected response.
 * @throws {ConnectionError} There was no connection, or it broke.
 * @throws {TimeoutError} The call took longer than one of its time limits.
 * @see {@link submitToolOutputsToRunStream} for the same as a stream.
 * @example
 * const result = await submitToolOutputsToRun(client, { thread_id: 'thread_abc123', run_id: 'run_abc123', tool_outputs: [{ tool_call_id: 'call_abc123', output: '22 °C' }] })
 */
export function submitToolOutputsToRun(
  client: Client,
  params: SubmitToolOuputsToRunParams,
  options?: RequestOptions,
): Promise<RunObject> {
  return call(
    client,
    {
      operation: 'submitToolOuputsToRun',
      method: 'POST',
      path: '/threads/{thread_id}/runs/{run_id}/submit_tool_outputs',
      headers: { 'OpenAI-Beta': 'assistants=v2' },
      encode: encodeJSON,
      shape: RunObjectShape,
      streamedBy: 'submitToolOuputsToRunStream',
      params,
    },
    options,
  )
}
