import type { Client } from '../../../core/types.ts'
import { createResponseStream } from '../../../operations/createResponseStream.ts'
import { accumulate } from '../../../streams/protocols/responses/accumulate.ts'
import type { SharedOptions } from '../../options/sharedOptions.ts'
import type { ResponseToolsStream } from '../../runResponseToolsStream.ts'
import type { ToolRounds } from '../createToolRounds.ts'
import { type Begin, streamToolRounds } from '../streamToolRounds.ts'
import type { ResponsesTypes } from './responsesApi.ts'
import { toToolResult } from './toToolResult.ts'

type StreamedResponses = ResponsesTypes<'runResponseToolsStream'>

/** Plays the rounds of a response as one stream, from the answers to what was pending on. */
export function streamResponses(
  client: Client,
  rounds: ToolRounds<StreamedResponses>,
  options: SharedOptions,
  begin?: Begin<StreamedResponses>,
): Promise<ResponseToolsStream> {
  return streamToolRounds(
    rounds,
    {
      ask: (params, signal) => createResponseStream(client, params, { ...options, signal }),
      accumulate,
      toEvent: toToolResult,
    },
    options.signal,
    begin,
  )
}
