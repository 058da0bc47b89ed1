import { OpenAIError } from '../../core/openAIError.ts'
import type { Events } from '../events.ts'
import { iterate } from '../reading/iterate.ts'
import type { RespondOptions } from './respond.ts'

/** A response of events that are collected, and who is told of their end. */
export interface CollectOptions<T, V> extends RespondOptions {
  /** Reads the events along and makes one value of them: `collectResponse`, `collectChatCompletion`, or a function of your own. */
  collector: (events: ReadableStream<T>) => Promise<V>
  /** Called with that value once all events were sent; the response stays open until it is done, so that a Worker lives as long. */
  onEnd: (collected: V) => void | Promise<void>
}

/** Has a collector read events along, and tells at their end what it made of them. */
export function collectAlong<T, V>(
  events: Events<T>,
  { collector, onEnd, onError }: CollectOptions<T, V>,
): AsyncIterable<T> {
  const iterator = iterate(events)
  const copy = createCopy<T>()
  const collected = collector(copy.events)
  // Where the events fail or are left, so does the collector, and that is told already.
  collected.catch(() => {})

  const tell = async (): Promise<void> => {
    try {
      await onEnd(await collected)
    } catch (error) {
      onError?.(error)
    }
  }
  const next = async (): Promise<IteratorResult<T>> => {
    try {
      const result = await iterator.next()
      if (!result.done) {
        copy.add(result.value)
        return result
      }
    } catch (error) {
      copy.fail(error)
      throw error
    }
    copy.end()
    await tell()
    return { value: undefined, done: true }
  }
  const leave = async (): Promise<IteratorResult<T>> => {
    copy.fail(new OpenAIError('The events were left before their end.'))
    await iterator.return?.()
    return { value: undefined, done: true }
  }
  return { [Symbol.asyncIterator]: () => ({ next, return: leave }) }
}

/** A stream of what it is given, until it is ended or cancelled. */
function createCopy<T>() {
  let controller: ReadableStreamDefaultController<T> | undefined
  const events = new ReadableStream<T>({
    start(own) {
      controller = own
    },
    cancel() {
      controller = undefined
    },
  })
  return {
    events,
    add: (event: T): void => controller?.enqueue(event),
    end: (): void => controller?.close(),
    fail: (error: unknown): void => controller?.error(error),
  }
}
