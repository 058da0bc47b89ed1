// Generated from spec/ by codegen/; change those.

import { encodeJSON } from '../core/json.ts'
import type { Client, RequestOptions } from '../core/types.ts'
import type { AssistantStreamEvent } from '../schemas/AssistantStreamEvent.ts'
import type { DoneEvent } from '../schemas/DoneEvent.ts'
import type { ErrorEvent } from '../schemas/ErrorEvent.ts'
import type { CreateThreadAndRunParams } from '../schemas/params/CreateThreadAndRunParams.ts'
import { AssistantStreamEventShape } from '../schemas/shapes/AssistantStreamEvent.ts'
import type { EventStream } from '../streams/eventStream.ts'
import { complete } from '../streams/protocols/assistants/complete.ts'
import { read } from '../streams/protocols/assistants/read.ts'
import { callStream } from '../streams/reading/callStream.ts'

/**
 * Creates a thread and starts an assistant on it, both in a single call, as a stream of events.
 *
 * `POST /threads/runs`
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
 * for await (const event of await createThreadAndRunStream(client, { assistant_id: 'assistant_abc123' })) console.log(event)
 */
export function createThreadAndRunStream(
  client: Client,
  params: CreateThreadAndRunParams,
  options?: RequestOptions,
): Promise<EventStream<Exclude<AssistantStreamEvent, DoneEvent | ErrorEvent>>> {
  return callStream<Exclude<AssistantStreamEvent, DoneEvent | ErrorEvent>>(
    client,
    {
      operation: 'createThreadAndRunStream',
      method: 'POST',
      path: '/threads/runs',
      headers: { 'OpenAI-Beta': 'assistants=v2' },
      encode: encodeJSON,
      shape: AssistantStreamEventShape,
      params,
    },
    { read, complete },
    options,
  )
}
