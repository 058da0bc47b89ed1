import type { Events } from '../events.ts'
import { iterate } from '../reading/iterate.ts'

/** How a response that streams is bound to its request. */
export interface RespondOptions {
  /** Ends the response and what it reads from: the `signal` of the request that is answered. */
  signal?: AbortSignal | undefined
}

/** How values become text. */
export interface TextFormat<T> {
  type: string
  write(value: T): string
  /** Written when all is said. */
  end?(): string
  /** Written in place of an error; without it the response breaks off. */
  fail?(error: unknown): string
  /** Written while nothing comes, so that proxies keep the connection. */
  idle?: string
}

/** Milliseconds without a word after which proxies are told that the connection lives. */
const KEEP_ALIVE = 15_000

/** Answers with a stream as text, read as fast as the client reads. */
export function respond<T>(
  values: Events<T>,
  { type, write, end, fail, idle }: TextFormat<T>,
  { signal }: RespondOptions = {},
): Response {
  const iterator = iterate(values)
  const encoder = new TextEncoder()
  let over = false
  let abort = (): void => {}

  const settle = (): void => {
    over = true
    signal?.removeEventListener('abort', abort)
  }
  const leave = async (): Promise<void> => {
    await iterator.return?.()
  }
  const stop = (): Promise<void> => {
    settle()
    return leave()
  }

  /** Writes what comes next; nothing more once the response is over. */
  const pull = async (controller: ReadableStreamDefaultController<Uint8Array>): Promise<void> => {
    const send = (text = ''): void => {
      if (!over && text) controller.enqueue(encoder.encode(text))
    }
    const timer = idle ? setInterval(send, KEEP_ALIVE, idle) : undefined
    try {
      const { value, done } = await iterator.next()
      if (!done) return send(write(value))
      send(end?.())
    } catch (error) {
      // What can't be written is read no further.
      leave().catch(() => {})
      if (!fail) {
        settle()
        throw error
      }
      send(fail(error))
    } finally {
      if (timer) clearInterval(timer)
    }
    if (over) return
    settle()
    controller.close()
  }

  const start = (controller: ReadableStreamDefaultController<Uint8Array>): void => {
    abort = () => {
      controller.close()
      stop().catch(() => {})
    }
    signal?.addEventListener('abort', abort)
    if (signal?.aborted) abort()
  }

  return new Response(new ReadableStream({ start, pull, cancel: stop }, { highWaterMark: 0 }), {
    headers: { 'content-type': type, 'cache-control': 'no-cache, no-transform', 'x-accel-buffering': 'no' },
  })
}
