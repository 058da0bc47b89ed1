import { toFetchFailure } from '../core/fetchFailure.ts'
import { toAPIError } from '../core/readError.ts'
import type { CreateChatCompletionStreamResponse } from '../schemas/CreateChatCompletionStreamResponse.ts'
import { detachedExchange } from './detachedExchange.ts'
import { type EventFamily, eventFamilies } from './eventFamilies.ts'
import { EventStream } from './eventStream.ts'
import { createSource, type Source } from './source.ts'

/** How to read a stream whose request is elsewhere. */
export interface ReadEventStreamOptions {
  /** What the events are like. Default `'chat'`. */
  events?: EventFamily | undefined
  /** How many choices a complete answer has. Default 1. */
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
  const isStream = body && ok && !/json|html/.test(`${headers.get('content-type')}`)
  const source = isStream
    ? createSource<T>(body, detachedExchange(fail), eventFamilies[events]({ n: choices }), Infinity)
    : refused(response)
  return new EventStream(source, { response, requestId: headers.get('x-request-id') ?? undefined })
}

/** Passes an abort on as it is. */
function fail(cause: unknown): never {
  throw cause instanceof DOMException ? cause : toFetchFailure('The stream', cause, String)
}

/** A source that fails with what the response says. */
function refused(response: Response): Source<never> {
  let over = false
  return {
    async next() {
      if (over) return { value: undefined, done: true }
      over = true
      const text = await response.text().catch(fail)
      const requestId = response.headers.get('x-request-id') ?? undefined
      const { status, ok } = response
      throw toAPIError(
        `The server answered ${status}`,
        text,
        String,
        ok ? 'not a stream' : undefined,
        response,
        requestId,
      )
    },
    async cancel(reason) {
      over = true
      await response.body?.cancel(reason)
    },
  }
}
