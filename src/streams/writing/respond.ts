import type { Events } from '../events.ts'
import { iterate } from '../reading/iterate.ts'

/** How a response that streams is bound to its request. */
export interface RespondOptions {
  /** Ends the response and what it reads from: the `signal` of the request that is answered. */
  signal?: AbortSignal | undefined
  /** Called with an error that breaks the response off, so that the server can log it. */
  onError?: ((error: unknown) => void) | undefined
}

/** The same, where what `onError` says is of use. */
interface Binding {
  signal?: AbortSignal | undefined
  onError?: ((error: unknown) => unknown) | undefined
}

/** How values become text. */
export interface TextFormat<T> {
  type: string
  /** Headers besides those of every stream. */
  headers?: Record<string, string> | undefined
  write(value: T): string
  /** Written when all is said; `returned` is what a generator returned at its end. */
  end?(returned: unknown): string | Promise<string>
  /** Written in place of an error, of which `onError` said something or nothing; without it the response breaks off. */
  fail?(error: unknown, told: unknown): string
  /** Written when the signal ends it, where readers would take a body that just stops for a whole one. */
  abort?(): string
  /** Written while nothing comes, so that proxies keep the connection. */
  idle?: string
}

/** Milliseconds without a word after which proxies are told that the connection lives. */
const KEEP_ALIVE = 15_000

/** Answers with a stream as text, read as fast as the client reads. */
export function respond<T>(values: Events<T>, format: TextFormat<T>, { signal, onError }: Binding = {}): Response {
  const { type, headers, write, end, fail, abort, idle } = format
  const iterator = iterate(values)
  const encoder = new TextEncoder()
  let isOver = false
  let returned: unknown
  let onAbort = (): void => {}

  const finish = (): void => {
    isOver = true
    signal?.removeEventListener('abort', onAbort)
  }
  const leave = async (): Promise<void> => {
    finish()
    await iterator.return?.()
  }
  /** The next text; undefined where there is none any more. */
  const read = async (): Promise<string | undefined> => {
    while (!isOver) {
      const { value, done } = await iterator.next()
      if (done) {
        returned = value
        break
      }
      const text = write(value)
      if (text) return text
    }
    return undefined
  }
  const pull = async (controller: ReadableStreamDefaultController<Uint8Array>): Promise<void> => {
    const send = (text = ''): void => {
      if (!isOver && text) controller.enqueue(encoder.encode(text))
    }
    const timer = idle ? setInterval(send, KEEP_ALIVE, idle) : undefined
    try {
      const text = await read()
      if (text) return send(text)
      send(await end?.(returned))
    } catch (error) {
      const isLeft = isOver
      const told = isLeft ? undefined : onError?.(error)
      if (fail) send(fail(error, told))
      // What can't be written is read no further.
      leave().catch(() => {})
      if (!fail) throw error
      if (!isLeft) controller.close()
      return
    } finally {
      if (timer) clearInterval(timer)
    }
    if (isOver) return
    finish()
    controller.close()
  }
  const start = (controller: ReadableStreamDefaultController<Uint8Array>): void => {
    onAbort = () => {
      const text = abort?.()
      if (text) controller.enqueue(encoder.encode(text))
      controller.close()
      leave().catch(() => {})
    }
    signal?.addEventListener('abort', onAbort)
    if (signal?.aborted) onAbort()
  }
  return new Response(new ReadableStream({ start, pull, cancel: leave }, { highWaterMark: 0 }), {
    headers: { 'content-type': type, 'cache-control': 'no-cache, no-transform', 'x-accel-buffering': 'no', ...headers },
  })
}
