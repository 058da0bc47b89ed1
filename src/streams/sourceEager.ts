import { createParser } from 'eventsource-parser'
import { TimeoutError } from '../core/timeoutError.ts'
import type { Protocol } from './protocol.ts'
import type { ServerSentEvent } from './serverSentEvent.ts'
import { StreamParseError, StreamTruncatedError } from './streamErrors.ts'

/** Hands out values one by one; what a stream and its iterator draw from. */
export interface Source<T> {
  /** Resolves to the next value. Calls made before the last one settled are answered in order. */
  next(): Promise<IteratorResult<T, undefined>>
  /** Ends the source and what it reads from. */
  cancel(reason?: unknown): Promise<void>
  /** Called once the source is over, for whatever reason. */
  onEnd?: () => void
}

/** What goes on around a source of events. */
export interface SourceOptions<T> {
  /** Milliseconds that a read may bring nothing. */
  idleTimeout?: number
  /** Ends the source with its reason, once that fires. */
  signal?: AbortSignal
  /** Sees each event before it is handed out; what it throws ends the source. */
  inspect?: (event: T) => void
  /** Throws the error of a read that failed. */
  fail?: (cause: unknown) => never
  /** Told once that the source is over, and the error if it failed. */
  ended?: (error?: unknown) => void
}

/** Reads the events of a body, each only when it is asked for. */
export function createSource<T>(
  body: ReadableStream<Uint8Array> | null,
  { read, complete }: Protocol<T>,
  { idleTimeout = Infinity, signal, inspect, fail = rethrow, ended }: SourceOptions<T> = {},
): Source<T> {
  const reader = (body ?? new Blob().stream()).getReader()
  const decoder = new TextDecoder()
  const queue: ServerSentEvent[] = []
  const parser = createParser({ onEvent: (event) => queue.push(event) })
  // Bytes of a line that has not ended: decoding tiny chunks together is much faster.
  const held = new Uint8Array(4096)
  let size = 0
  let calls = 0
  let last: Promise<IteratorResult<T, undefined>>
  let bodyEnded = false
  let over = false
  const failures: unknown[] = []
  // The number of the read that is pending, 0 for none.
  let reading = 0
  let reads = 0
  let watched = 0
  let looks = 0
  let timer: ReturnType<typeof setTimeout> | undefined

  const close = async (reason?: unknown, error?: unknown): Promise<void> => {
    if (over) return
    over = true
    clearTimeout(timer)
    ended?.(error)
    source.onEnd?.()
    await reader.cancel(reason).catch(() => {})
  }

  const stop = (error: unknown): void => {
    if (!over) failures.push(error)
    close(error, error)
  }

  // Looks at the pending read eight times in the time that it has; a timer or a clock for each read costs as much as its parsing.
  const watch = (): void => {
    looks = reading === watched ? looks + 1 : 1
    watched = reading
    if (looks > 8) stop(new TimeoutError(`Nothing came for ${idleTimeout} ms (idleTimeout).`, { limit: 'idleTimeout' }))
    else timer = reading ? setTimeout(watch, idleTimeout / 8) : undefined
  }

  const feed = (chunk?: Uint8Array): void => {
    if (chunk && chunk.length < 64 && size < 4000 && !chunk.includes(10) && !chunk.includes(13)) {
      held.set(chunk, size)
      size += chunk.length
      return
    }
    const text = size ? decoder.decode(held.subarray(0, size), { stream: true }) : ''
    size = 0
    // A blank line ends what the body left open.
    parser.feed(text + decoder.decode(chunk, { stream: !bodyEnded }) + (bodyEnded ? '\n\n' : ''))
    queue.reverse()
  }

  /** Reads an event; one that the body left open may have been cut. */
  const take = (event: ServerSentEvent): T | null | undefined => {
    try {
      return read(event)
    } catch (error) {
      if (bodyEnded && error instanceof StreamParseError) return
      throw error
    }
  }

  const pull = async (): Promise<IteratorResult<T, undefined>> => {
    try {
      for (;;) {
        if (failures.length) throw failures.pop()
        if (over) return { value: undefined, done: true }
        const event = queue.pop()
        if (event) {
          const value = take(event)
          if (value === null) close()
          else if (value !== undefined) {
            inspect?.(value)
            return { value, done: false }
          }
        } else if (bodyEnded) {
          if (!complete(true)) throw new StreamTruncatedError('The stream ended before its answer was complete.')
          close()
        } else {
          reading = ++reads
          if (idleTimeout < 2 ** 31) timer ??= setTimeout(watch, idleTimeout / 8)
          try {
            const { value, done } = await reader.read()
            bodyEnded = done
            feed(value)
          } catch (error) {
            if (!over && !complete(false)) fail(error)
            bodyEnded = true
          }
          reading = 0
        }
      }
    } catch (error) {
      close(error, error)
      throw error
    } finally {
      calls--
    }
  }

  const source: Source<T> = {
    next: () => {
      if (!calls && !over) {
        try {
          for (let event = queue.pop(); event; event = queue.pop()) {
            const value = take(event)
            if (value === null) { close(); break }
            if (value !== undefined) {
              inspect?.(value)
              return Promise.resolve({ value, done: false })
            }
          }
        } catch (error) {
          close(error, error)
          return Promise.reject(error)
        }
      }
      last = calls++ ? last.then(pull, pull) : pull()
      return last
    },
    cancel: (reason) => close(reason),
  }
  signal?.addEventListener('abort', () => stop(signal.reason))
  return source
}

function rethrow(error: unknown): never {
  throw error
}
