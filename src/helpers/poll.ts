import { createDeadline, LONGEST_TIMER } from '../core/deadline.ts'
import { raceDeadline } from '../core/raceDeadline.ts'
import { sleep } from '../core/sleep.ts'
import type { Client, RequestOptions } from '../core/types.ts'
import type { SharedOptions } from './options/sharedOptions.ts'

/** How long to poll, and how. */
export interface WaitOptions<T> extends SharedOptions {
  /** Milliseconds between two requests where the server does not ask for others by `openai-poll-after-ms`. Default 5,000. */
  interval?: number | undefined
  /** Milliseconds for all of it, requests and waits. No limit by default. */
  maxWait?: number | undefined
  /** Told of each value as it comes. */
  onPoll?: ((value: T) => void) | undefined
}

/** How to poll, and until when. */
export interface PollOptions<T> extends WaitOptions<T> {
  /** Whether this value is what was waited for. */
  until(value: T): boolean
}

/**
 * Asks again and again until a value is as hoped: at once, then after each wait that the server asks for, else after
 * `interval`, plus up to a tenth so that clients spread out. Its params are all that another process needs to go on.
 *
 * @param get An operation, such as `retrieveBatch`.
 * @param client From `createClient`.
 * @param params The operation's params.
 * @param options When to stop, how long to wait; the rest holds for each request.
 * @returns The first value that `until` accepts.
 * @throws {TimeoutError} `maxWait` is over (`limit: 'maxWait'`); polling can go on with the same params, also elsewhere.
 * @throws What the operation throws, or the signal's reason.
 * @example
 * const file = await createFile(client, { file: new File(['{}'], 'data.jsonl'), purpose: 'batch' })
 * const ready = await poll(retrieveFile, client, { file_id: file.id }, { until: ({ status }) => status === 'processed' })
 */
export async function poll<P, T>(
  get: (client: Client, params: P, options?: RequestOptions) => Promise<T>,
  client: Client,
  params: NoInfer<P>,
  { until, interval = 5000, maxWait = Infinity, onPoll, onResponse, signal, ...options }: PollOptions<T>,
): Promise<T> {
  signal?.throwIfAborted()
  const deadline = createDeadline('Polling', 'maxWait', maxWait, signal)
  const ask = async (): Promise<T> => {
    for (;;) {
      let wait = interval
      const value = await get(client, params, {
        ...options,
        signal: deadline.signal,
        onResponse(response, attempts) {
          const asked = Number(response.headers.get('openai-poll-after-ms'))
          if (asked > 0) wait = asked
          onResponse?.(response, attempts)
        },
      })
      onPoll?.(value)
      if (until(value)) return value
      await sleep(Math.min(wait * (1 + Math.random() / 10), LONGEST_TIMER), deadline.signal)
      deadline.signal.throwIfAborted()
    }
  }
  return raceDeadline(deadline, ask())
}
