/// <reference lib="esnext.disposable" preserve="true" />
import type { Source } from './source.ts'
import type { StreamPosition } from './streamPosition.ts'

/** Draws the values of a stream one by one; ending it ends the stream. */
export interface EventIterator<T> extends AsyncIteratorObject<T, undefined, unknown> {
  next(): Promise<IteratorResult<T, undefined>>
  return(): Promise<IteratorResult<T, undefined>>
  [Symbol.asyncIterator](): EventIterator<T>
  [Symbol.asyncDispose](): Promise<void>
}

/** A ReadableStream that can be iterated in every runtime. */
export interface IterableStream<T> extends ReadableStream<T> {
  [Symbol.asyncIterator](): EventIterator<T>
  [Symbol.asyncDispose](): Promise<void>
}

/** Where a stream comes from. */
export interface StreamOrigin {
  response?: Response | undefined
  requestId?: string | undefined
  cursor?: StreamPosition | undefined
}

/** What a stream of values is made of. */
interface ValueSource<T> {
  pull(controller: { enqueue(value: T): void; close(): void }): Promise<void>
  cancel(reason?: unknown): Promise<void>
}

/** The platform's stream by its constructor for values; the types of Bun have one for bytes besides, which a subclass can't satisfy. */
const ValueStream: new <T>(source: ValueSource<T>, strategy: { highWaterMark: number }) => ReadableStream<T> =
  ReadableStream

/**
 * The events of an answer as they come: a ReadableStream with an iterator of its own, which works where the platform's
 * stream has none, and is faster. Leaving a loop, `cancel()` and abort end the request; while nobody reads, it holds its
 * connection, so read it to its end or cancel it.
 *
 * @example
 * for await (const chunk of await createChatCompletionStream(client, params)) console.log(chunk.choices)
 */
export class EventStream<T> extends ValueStream<T> implements IterableStream<T> {
  /** The answer whose body this is; see its status and headers. */
  declare readonly response: Response
  /** Value of `x-request-id`, to quote to support. */
  declare readonly requestId: string | undefined
  /** How far it has been read, if it is of a response; `streamCursor` has it as plain data. */
  declare readonly cursor?: Readonly<StreamPosition> | undefined
  readonly #source: Source<T>

  constructor(source: Source<T>, origin?: StreamOrigin) {
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
    Object.assign(this, origin)
  }

  /** Iterates the stream, which is locked meanwhile; events come straight from their source, past the platform's queue. */
  override [Symbol.asyncIterator](): EventIterator<T> {
    const source = this.#source
    const reader = this.getReader()
    source.onEnd = () => reader.releaseLock()
    const iterator: EventIterator<T> = {
      next: source.next,
      async return() {
        await source.cancel()
        return { value: undefined, done: true }
      },
      [Symbol.asyncIterator]: () => iterator,
      [Symbol.asyncDispose]: source.cancel,
    }
    return iterator
  }

  /** Ends the stream and its request, also while it is read. */
  [Symbol.asyncDispose](): Promise<void> {
    return this.#source.cancel()
  }
}
