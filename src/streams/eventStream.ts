/// <reference lib="esnext.disposable" preserve="true" />
import type { Source } from './source.ts'

/** Draws the values of a stream one by one; ending it ends the stream. */
export interface EventIterator<T> extends AsyncIteratorObject<T, undefined, unknown> {
  next(): Promise<IteratorResult<T, undefined>>
  return(): Promise<IteratorResult<T, undefined>>
  [Symbol.asyncIterator](): EventIterator<T>
  [Symbol.asyncDispose](): Promise<void>
}

/** A ReadableStream that can be iterated in every runtime. */
export interface IterableStream<T> extends ReadableStream<T> {
  values(options?: { preventCancel?: boolean }): EventIterator<T>
  [Symbol.asyncIterator](options?: { preventCancel?: boolean }): EventIterator<T>
  [Symbol.asyncDispose](): Promise<void>
}

/**
 * The events of an answer as they come: a ReadableStream with an iterator of its own, which works where the platform's
 * stream has none, and is faster. Leaving a loop, `cancel()` and abort end the request.
 *
 * @example
 * for await (const chunk of await createChatCompletionStream(client, params)) console.log(chunk.choices)
 */
export class EventStream<T> extends ReadableStream<T> implements IterableStream<T> {
  /** The answer whose body this is; see its status and headers. */
  declare readonly response: Response
  /** Value of `x-request-id`, to quote to support. */
  declare readonly requestId: string | undefined
  readonly #source: Source<T>

  constructor(source: Source<T>, response?: Response) {
    super(
      {
        async pull(controller) {
          const { value, done } = await source.next()
          if (done) controller.close()
          else controller.enqueue(value)
        },
        cancel: source.cancel,
      },
      { highWaterMark: 0 },
    )
    this.#source = source
    Object.assign(this, { response, requestId: response?.headers.get('x-request-id') ?? undefined })
  }

  /** Iterates the stream, which is locked meanwhile. Events come straight from their source, past the platform's queue. */
  override values({ preventCancel }: { preventCancel?: boolean } = {}): EventIterator<T> {
    const source = this.#source
    const reader = this.getReader()
    const end = (): void => reader.releaseLock()
    source.onEnd = end
    const iterator: EventIterator<T> = {
      next: source.next,
      async return() {
        await (preventCancel ? end() : source.cancel())
        return { value: undefined, done: true }
      },
      [Symbol.asyncIterator]: () => iterator,
      async [Symbol.asyncDispose]() {
        await iterator.return()
      },
    }
    return iterator
  }

  override [Symbol.asyncIterator](options?: { preventCancel?: boolean }): EventIterator<T> {
    return this.values(options)
  }

  /** Ends the stream and its request, also while it is read. */
  [Symbol.asyncDispose](): Promise<void> {
    return this.#source.cancel()
  }
}
