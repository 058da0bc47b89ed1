import { createParser } from 'eventsource-parser'
import { TimeoutError } from '../core/timeoutError.ts'
import type { Protocol } from './protocol.ts'
import type { ServerSentEvent } from './serverSentEvent.ts'
import { StreamParseError, StreamTruncatedError } from './streamErrors.ts'

type Result<T> = IteratorResult<T, undefined>

/** Hands out values one by one; what a stream and its iterator draw from. */
export interface Source<T> {
  /** Resolves to the next value. Calls made before the last one settled are answered in order. */
  next(): Promise<Result<T>>
  /** Ends the source and what it reads from. */
  cancel(reason?: unknown): Promise<void>
  /** Called once the source is over, for whatever reason. */
  onEnd?: () => void
}

/** What goes on around a source of events. */
export interface SourceOptions<T> {
  /** Milliseconds that a read may bring nothing. */
  idleTimeout: number
  /** Ends the source with its reason, once that fires. */
  signal?: AbortSignal
  /** Sees each event before it is handed out; what it throws ends the source. */
  inspect?: (event: T) => void
  /** Takes the key out of a text that becomes part of an error. */
  redact(text: string): string
  /** Throws the error of a read that failed. */
  fail(cause: unknown): never
  /** Told once that the source is over, and the error if it failed. */
  ended?: (error?: unknown) => void
}

/** Options of a source that knows nothing of a call. */
export const bareSource: Pick<SourceOptions<unknown>, 'idleTimeout' | 'redact' | 'fail'> = {
  idleTimeout: Infinity,
  redact: String,
  fail(error) {
    throw error
  },
}

/** Reads the events of a body, each only when it is asked for. */
export function createSource<T>(
  body: ReadableStream<Uint8Array> | null,
  { read, complete }: Protocol<T>,
  { idleTimeout, signal, inspect, redact, fail, ended }: SourceOptions<T>,
): Source<T> {
  const reader = (body ?? new Blob().stream()).getReader()
  // Told to leave the byte order mark, since it would look for one after each chunk that is decoded as if it were the last.
  const decoder = new TextDecoder('utf-8', { fatal: false, ignoreBOM: true })
  const queue: ServerSentEvent[] = []
  const parser = createParser({ onEvent: (event) => queue.push(event) })
  // Bytes of a line that has not ended: decoding tiny chunks together is much faster.
  const held = new Uint8Array(4096)
  let size = 0
  let isStart = true
  // Calls that are not settled, and the last of them.
  let calls = 0
  let last: Promise<Result<T>>
  let bodyEnded = false
  let broken: { error: unknown } | undefined
  let over = false
  const failures: unknown[] = []
  let isReading = false
  let looks = 0
  let timer: ReturnType<typeof setTimeout> | undefined

  const close = async (reason?: unknown, error?: unknown): Promise<void> => {
    if (over) return
    over = true
    if (timer) clearTimeout(timer)
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
    timer = undefined
    if (!isReading) return
    if (++looks < 9) timer = setTimeout(watch, idleTimeout / 8)
    else if (complete(false)) close()
    else stop(new TimeoutError(`Nothing came for ${idleTimeout} ms (idleTimeout).`, { limit: 'idleTimeout' }))
  }

  // A chunk that ends in ASCII leaves no character open; decoding it as if it were the last is faster.
  const decode = (bytes: Uint8Array): string => decoder.decode(bytes, { stream: Number(bytes[bytes.length - 1]) > 127 })

  const feed = (chunk: Uint8Array): void => {
    const isTiny = chunk.length < 64 && size < 4000
    if (isTiny) {
      let isLineEnd = false
      for (let at = 0; at < chunk.length; at++) {
        const byte = chunk[at] ?? 0
        held[size++] = byte
        if (byte === 10 || byte === 13) isLineEnd = true
      }
      if (!isLineEnd) return
    }
    let text = size ? decode(held.subarray(0, size)) : ''
    size = 0
    if (!isTiny) text += decode(chunk)
    if (isStart && text) {
      isStart = false
      text = text.replace(/^\uFEFF/, '')
    }
    parser.feed(text)
    queue.reverse()
  }

  /** What comes next; undefined when that takes a read. */
  const poll = (): Result<T> | undefined => {
    if (failures.length) throw failures.pop()
    while (!over) {
      const event = queue.pop()
      if (event) {
        const value = take(event)
        if (value === null) close()
        else if (value !== undefined) {
          inspect?.(value)
          return { value, done: false }
        }
      } else if (bodyEnded) {
        if (!complete(!broken)) {
          if (broken) fail(broken.error)
          throw new StreamTruncatedError('The stream ended before its answer was complete.')
        }
        close()
      } else return
    }
    return { value: undefined, done: true }
  }

  /** Reads an event. One that the body left open may have been cut; one that reports an error may echo the key. */
  const take = (event: ServerSentEvent): T | null | undefined => {
    try {
      return read(event)
    } catch (error) {
      if (bodyEnded && error instanceof StreamParseError) return
      return read({ ...event, data: redact(event.data) })
    }
  }

  // No async functions here: entering and resuming one costs as much as parsing an event in some runtimes.
  const advance = (chunk?: ReadableStreamReadResult<Uint8Array>): Result<T> | Promise<Result<T>> => {
    try {
      isReading = false
      if (chunk) {
        bodyEnded = chunk.done
        // A blank line ends what the body left open.
        feed(chunk.value ?? Uint8Array.of(10, 10))
      }
      const result = poll()
      if (!result) {
        isReading = true
        looks = 0
        if (idleTimeout < 2 ** 31) timer ??= setTimeout(watch, idleTimeout / 8)
        return reader.read().then(advance, lose)
      }
      calls--
      return result
    } catch (error) {
      calls--
      close(error, error)
      return Promise.reject(error)
    }
  }

  const lose = (error: unknown): Result<T> | Promise<Result<T>> => {
    bodyEnded = true
    broken = { error }
    return advance()
  }

  const resume = (): Result<T> | Promise<Result<T>> => advance()

  const source: Source<T> = {
    next() {
      last = calls++ ? last.then(resume, resume) : Promise.resolve(advance())
      return last
    },
    cancel: (reason) => close(reason),
  }
  signal?.addEventListener('abort', () => stop(signal.reason))
  return source
}
