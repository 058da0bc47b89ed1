// Generated from spec/ by codegen/; change those.

import { encodeJSON } from '../core/json.ts'
import type { Client, RequestOptions } from '../core/types.ts'
import type { AssistantStreamEvent } from '../schemas/AssistantStreamEvent.ts'
import type { DoneEvent } from '../schemas/DoneEvent.ts'
import type { ErrorEvent } from '../schemas/ErrorEvent.ts'
import type { SubmitToolOuputsToRunParams } from '../schemas/params/SubmitToolOuputsToRunParams.ts'
import { AssistantStreamEventShape } from '../schemas/shapes/AssistantStreamEvent.ts'
import type { EventStream } from '../streams/eventStream.ts'
import { complete } from '../streams/protocols/assistants/complete.ts'
import { read } from '../streams/protocols/assistants/read.ts'
import { callStream } from '../streams/reading/callStream.ts'

/**
 * Hands the results of your tool calls, all of them at once, to a run waiting in status `requires_action`, as a stream of events.
 *
 * `POST /threads/{thread_id}/runs/{run_id}/submit_tool_outputs`
 *
 * @param client From `createClient`.
 * @param params Fields of path, query and body together, under the names of the API.
 * @param options Limits, signal and extras of this call.
 * @returns The events as a stream, as soon as the headers have come.
 * @throws {APIError} The API returned an error or an unexpected response.
 * @throws {ConnectionError} There was no connection, or it broke.
 * @throws {TimeoutError} The call took longer than one of its time limits.
 * @throws {StreamTruncatedError} While reading: the stream ended before its answer was complete.
 * @example
 * for await (const event of await submitToolOutputsToRunStream(client, { thread_id: 'thread_abc123', run_id: 'run_abc123', tool_outputs: [{ tool_call_id: 'call_abc123', output: '22 °C' }] })) console.log(event)
 */
export function submitToolOutputsToRunStream(
  client: Client,
  params: SubmitToolOuputsToRunParams,
  options?: RequestOptions,
): Promise<EventStream<Exclude<AssistantStreamEvent, DoneEvent | ErrorEvent>>> {
  return callStream<Exclude<AssistantStreamEvent, DoneEvent | ErrorEvent>>(
    client,
    {
      operation: 'submitToolOuputsToRunStream',
      method: 'POST',
      path: '/threads/{thread_id}/runs/{run_id}/submit_tool_outputs',
      headers: { 'OpenAI-Beta': 'assistants=v2' },
      encode: encodeJSON,
      shape: AssistantStreamEventShape,
      params,
    },
    { read, complete },
    options,
  )
}
