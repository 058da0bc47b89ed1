import type { Events } from './events.ts'
import type { FrontEvent } from './frontEvent.ts'
import { type AGUIRun, aguiProtocol } from './fronts/aguiProtocol.ts'
import { type FrontOptions, frontResponse } from './fronts/frontResponse.ts'

/** How a run is answered. */
export interface AGUIStreamOptions extends FrontOptions, AGUIRun {}

/**
 * Answers a run with a stream in the Agent User Interaction Protocol (AG-UI) 1.0, which `@ag-ui/client`, CopilotKit and
 * TanStack AI read: text, reasoning, calls of tools and their results, the tokens, and as custom events sources and the
 * app's own `data-…` parts. A stream that is cut, fails or ends in a refusal is a `RUN_ERROR`. Cancelling the response,
 * as happens when the visitor leaves, ends the stream and its request.
 *
 * @param stream Events of a chat completion or a response, of `runToolsStream` or `runResponseToolsStream`, and of your own.
 *   A generator of yours around a runner's stream returns its `result` at the end, so that calls that wait are told.
 * @param options The thread and run of the request, what is sent, and who is told of the end and of errors.
 * @returns The response, to be returned from a handler.
 * @example
 * const run = { threadId: 'thread-1', runId: 'run-1' }
 * return aguiStreamResponse(await createChatCompletionStream(client, params), { ...run, signal: request.signal })
 */
export function aguiStreamResponse(stream: Events<FrontEvent>, options: AGUIStreamOptions): Response {
  return frontResponse(stream, aguiProtocol(options), options)
}
