import { attempt } from './attempt.ts'
import { createDeadline, type Deadline } from './deadline.ts'
import { OpenAIError } from './errors.ts'
import { createExchange, type Exchange } from './exchange.ts'
import { raceDeadline } from './raceDeadline.ts'
import { delayAfter } from './retry.ts'
import { sleep } from './sleep.ts'
import type { Call, Client, RequestOptions } from './types.ts'

/** Sends a call until an attempt succeeds or no other is due; `read` makes the result of the answer. */
export async function send<T>(
  client: Client,
  call: Call,
  options: RequestOptions | undefined = {},
  read: (exchange: Exchange, response: Response) => Promise<T>,
): Promise<T> {
  const { totalTimeout = client.totalTimeout ?? Infinity, maxRetries = client.maxRetries ?? 2, signal } = options
  const title = `${call.method} ${call.path}`
  const exchange = createExchange(title, client, call, totalTimeout)
  const { attempts, emit, endsAt, event } = exchange
  emit('request')
  try {
    for (;;) {
      signal?.throwIfAborted()
      const began = Date.now()
      let error: unknown
      try {
        const deadline = startDeadline(title, client, options, endsAt)
        exchange.abort = deadline.abort
        const answer = attempt(exchange, client, call, options, deadline.signal)
        return await raceDeadline(
          deadline,
          answer.then((response) => read(exchange, response)),
        )
      } catch (cause) {
        error = cause
      } finally {
        attempts.push({ status: event.status, error, ms: Date.now() - began })
      }
      signal?.throwIfAborted()
      const delay = event.attempt <= maxRetries ? delayAfter(error, exchange, client.shouldRetry) : undefined
      if (delay === undefined) throw error
      emit('retry', { delay, error })
      await sleep(delay, signal)
      if (Date.now() >= endsAt) throw error
    }
  } catch (error) {
    if (error instanceof OpenAIError && error !== signal?.reason) error.attempts = attempts
    emit('failure', { error })
    throw error
  } finally {
    tellResponse(exchange, options)
  }
}

/** Starts the time of an attempt: `timeout`, or what is left of the total timeout where that is less. */
function startDeadline(title: string, client: Client, options: RequestOptions, endsAt: number): Deadline {
  const { timeout = client.timeout ?? 600_000, signal } = options
  const left = endsAt - Date.now()
  const isTotal = left < timeout
  return createDeadline(title, isTotal ? 'totalTimeout' : 'timeout', isTotal ? left : timeout, signal)
}

/** Hands the response of the last attempt to who asked for it; what that throws ends the request. */
function tellResponse({ attempts, response, abort }: Exchange, { onResponse }: RequestOptions): void {
  try {
    if (response) onResponse?.(response, attempts)
  } catch (error) {
    abort?.(error)
    throw error
  }
}
