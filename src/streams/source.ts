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
  /** Ends the source with its reason. */
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
  { end, read, complete }: Protocol<T>,
  { idleTimeout = Infinity, signal, inspect, fail, ended }: SourceOptions<T> = {},
): Source<T> {
  const reader = (body ?? new Blob().stream()).getReader()
  // The parser takes the byte order mark away.
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true })
  const queue: ServerSentEvent[] = []
  const parser = createParser({ onEvent: (event) => queue.push(event) })
  // Bytes of a line that has not ended: decoding tiny chunks together is much faster.
  const held = new Uint8Array(4096)
  let size = 0
  let taken = 0
  let calls = 0
  let last: Promise<IteratorResult<T, undefined>>
  let bodyEnded = false
  let over = false
  let failure: { error: unknown } | undefined
  let readSince = 0
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
    if (!over) failure = { error }
    close(error, error)
  }

  // One timer for all reads: when it fires, it goes on for what is left to the read that is pending by then.
  const watch = (): void => {
    const left = readSince + idleTimeout - Date.now()
    timer = readSince && left > 0 ? setTimeout(watch, left) : undefined
    if (readSince && !timer)
      stop(new TimeoutError(`Nothing came for ${idleTimeout} ms (idleTimeout).`, { limit: 'idleTimeout' }))
  }

  const feed = (chunk?: Uint8Array): void => {
    if (chunk && chunk.length < 64 && size + chunk.length <= held.length && !chunk.includes(10) && !chunk.includes(13)) {
      held.set(chunk, size)
      size += chunk.length
      return
    }
    const text = size ? decoder.decode(held.subarray(0, size), { stream: true }) : ''
    size = 0
    // A blank line ends what the body left open.
    parser.feed(text + decoder.decode(chunk, { stream: !bodyEnded }) + (bodyEnded ? '\n\n' : ''))
  }

  const take = (event: ServerSentEvent): T | undefined => {
    if (event.data === end) close()
    else {
      try {
        const value = read(event)
        if (value !== undefined) inspect?.(value)
        return value
      } catch (error) {
        if (!bodyEnded || !(error instanceof StreamParseError)) throw error
      }
    }
    return
  }

  const pull = async (): Promise<IteratorResult<T, undefined>> => {
    try {
      for (;;) {
        if (failure) throw failure.error
        for (let event = queue[taken]; event && !over; event = queue[taken]) {
          taken++
          const value = take(event)
          if (value !== undefined) return { value, done: false }
        }
        if (bodyEnded && !over) {
          if (!complete(true)) throw new StreamTruncatedError('The stream ended before its answer was complete.')
          close()
        }
        if (over) return { value: undefined, done: true }
        queue.length = taken = 0
        readSince = Date.now()
        if (idleTimeout < 2 ** 31) timer ??= setTimeout(watch, idleTimeout)
        try {
          const { value, done } = await reader.read()
          bodyEnded = done
          feed(value)
        } catch (error) {
          if (!over && !complete(false)) {
            fail?.(error)
            throw error
          }
          bodyEnded = true
        }
        readSince = 0
      }
    } catch (error) {
      failure = undefined
      close(error, error)
      throw error
    } finally {
      calls--
    }
  }

  const source: Source<T> = {
    next: () => {
      last = calls++ ? last.then(pull, pull) : pull()
      return last
    },
    cancel: close,
  }
  signal?.addEventListener('abort', () => stop(signal.reason))
  if (signal?.aborted) stop(signal.reason)
  return source
}
