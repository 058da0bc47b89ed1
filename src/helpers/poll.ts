import { sleep } from '../core/sleep.ts'
import { LONGEST_TIMER } from '../core/startClock.ts'
import type { Client, RequestOptions } from '../core/types.ts'
import { withDeadline } from '../core/withDeadline.ts'
import { toMissingPartError } from './answers/toMissingPartError.ts'
import { refuseOptions } from './options/refuseOptions.ts'
import type { SharedOptions } from './options/sharedOptions.ts'
import { withoutCache } from './polling/withoutCache.ts'

/** How long to poll, and how often. */
export interface WaitSettings<T> {
  /** Milliseconds between two requests where the server does not ask for others by `openai-poll-after-ms`. Default 5,000. */
  interval?: number | undefined
  /** Milliseconds for all of it, requests and waits. No limit by default. */
  maxWait?: number | undefined
  /** Told of each value as it comes. */
  onPoll?: ((value: T) => void) | undefined
}

/** How to poll, and until when. */
export interface PollSettings<T> extends WaitSettings<T> {
  /** Whether this value is what was waited for. */
  until(value: T): boolean
}

const DEFAULT_INTERVAL = 5000

/**
 * Asks again and again until a value is as hoped: at once, then after each wait that the server asks for, else after
 * `interval`, plus up to a tenth so that clients spread out. Its params are all that another process needs to go on.
 * No cache of the runtime is asked, where the runtime lets one choose.
 *
 * @param get An operation, such as `retrieveBatch`.
 * @param client From `createClient`.
 * @param params The operation's params.
 * @param settings When to stop, and how long to wait.
 * @param options Hold for each request; the signal also ends the waits.
 * @returns The first value that `until` accepts.
 * @throws {TimeoutError} `maxWait` is over (`limit: 'maxWait'`); polling can go on with the same params, also elsewhere.
 * @throws {APIError} An answer is empty.
 * @throws What the operation throws, or the signal's reason.
 * @example
 * const file = await createFile(client, { file: new File(['{}'], 'data.jsonl'), purpose: 'batch' })
 * const ready = await poll(retrieveFile, client, { file_id: file.id }, { until: ({ status }) => status === 'processed' })
 */
export async function poll<P, T>(
  get: (client: Client, params: P, options?: RequestOptions) => Promise<T>,
  client: Client,
  params: NoInfer<P>,
  settings: PollSettings<T>,
  options: SharedOptions = {},
): Promise<T> {
  refuseOptions('Polling', settings)
  const { until, interval = DEFAULT_INTERVAL, maxWait = Infinity, onPoll } = settings
  options.signal?.throwIfAborted()
  const asking = withoutCache(client)
  const ask = async (signal: AbortSignal): Promise<T> => {
    for (;;) {
      let wait = interval >= 0 ? interval : DEFAULT_INTERVAL
      const value = await get(asking, params, {
        ...options,
        signal,
        onResponse(response, attempts) {
          const asked = Number(response.headers.get('openai-poll-after-ms'))
          if (asked > 0) wait = asked
          options.onResponse?.(response, attempts)
        },
      })
      if ((value ?? null) === null) throw toMissingPartError('Polling', 'a value', value)
      onPoll?.(value)
      if (until(value)) return value
      await sleep(Math.min(wait * (1 + Math.random() / 10), LONGEST_TIMER), signal)
      signal.throwIfAborted()
    }
  }
  return withDeadline('Polling', 'maxWait', maxWait, options.signal, ask)
}
