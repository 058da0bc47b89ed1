import { toAPIError } from '../core/readError.ts'
import { toFetchFailure } from '../core/toFetchFailure.ts'
import type { CreateChatCompletionStreamResponse } from '../schemas/CreateChatCompletionStreamResponse.ts'
import type { EventFamily } from './eventFamily.ts'
import { EventStream } from './eventStream.ts'
import { protocols } from './protocols/protocols.ts'
import type { BodyReader } from './reading/bodyReader.ts'
import { collectStray } from './reading/collectStray.ts'
import { detachedExchange } from './reading/detachedExchange.ts'
import { followRounds } from './reading/followRounds.ts'
import { messageReader } from './reading/messageReader.ts'
import { readEvents } from './reading/readEvents.ts'
import { readMessages } from './reading/readMessages.ts'
import { restoreError } from './reading/restoreError.ts'

/** How to read a stream whose request is elsewhere. */
export interface ReadEventStreamOptions {
  /** What the events are like. Default `'chat'`. */
  events?: EventFamily | undefined
  /** How many choices, or images, a complete answer has. Default 1. */
  choices?: number | undefined
}

/**
 * Reads a response in the API's server-sent events, such as one that a browser got from `eventStreamResponse`.
 * A response that is an error, or no stream, fails at the first read.
 *
 * @param response The response, its body unread.
 * @param options What the events are like.
 * @returns The events.
 * @example
 * for await (const chunk of readEventStream(await fetch('/api/chat', { method: 'POST' }))) show(chunk)
 */
export function readEventStream<T = CreateChatCompletionStreamResponse>(
  response: Response,
  { events = 'chat', choices = 1 }: ReadEventStreamOptions = {},
): EventStream<T> {
  const { body, headers, ok } = response
  const requestId = headers.get('x-request-id') ?? undefined
  const { read, complete } = protocols[events]
  const reader = body && ok ? body.getReader() : refusedBody(response, requestId)
  const messages = readMessages(reader, undefined, collectStray)
  const progress = followRounds(() => complete({ n: choices }))
  const source = readEvents<T>(messages, detachedExchange(fail, requestId), {
    toEvent: messageReader(read, String, messages, restoreError),
    progress,
    idleTimeout: Infinity,
  })
  return new EventStream(source, { response, requestId, cursor: progress.cursor })
}

/** Passes an abort on as it is. */
function fail(cause: unknown): never {
  throw cause instanceof DOMException ? cause : toFetchFailure('The stream', cause, String)
}

/** A body that fails with what the response says. */
function refusedBody(response: Response, requestId: string | undefined): BodyReader {
  return {
    async read() {
      const text = await response.text()
      const problem = response.ok ? 'not a stream' : undefined
      throw toAPIError(`The server answered ${response.status}`, text, String, problem, response, requestId)
    },
    cancel: async (reason) => response.body?.cancel(reason),
  }
}
