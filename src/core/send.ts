import { attempt } from './attempt.ts'
import { createDeadline } from './deadline.ts'
import { OpenAIError } from './errors.ts'
import { createExchange, type Exchange } from './exchange.ts'
import { raceDeadline } from './raceDeadline.ts'
import { isRepeatable, retryDelay, shouldRetry } from './retry.ts'
import { sleep } from './sleep.ts'
import type { Call, Client, RequestOptions } from './types.ts'

/** Makes the result of an answer. */
type Read<T> = (exchange: Exchange, response: Response) => Promise<T>

/** Sends a call until an attempt succeeds or no other is due; `read` makes the result of the answer. */
export async function send<T>(
  client: Client,
  call: Call,
  options: RequestOptions | undefined = {},
  read: Read<T>,
): Promise<T> {
  const exchange = createExchange(client, call, options)
  const { attempts, elapsed, emit, event, timeLeft } = exchange
  const { signal } = options
  emit('request')
  try {
    for (;;) {
      signal?.throwIfAborted()
      const began = elapsed()
      let error: unknown
      try {
        return await attemptInTime(exchange, client, call, options, read)
      } catch (cause) {
        error = cause
      } finally {
        attempts.push({ status: event.status, error, ms: elapsed() - began })
      }
      signal?.throwIfAborted()
      const delay = delayAfter(exchange, client, options, error)
      if (delay === undefined) throw error
      emit('retry', { delay, error })
      await sleep(delay, signal)
      if (timeLeft() <= 0) throw error
    }
  } catch (error) {
    if (error instanceof OpenAIError && error !== signal?.reason) error.attempts = attempts
    emit('failure', { error })
    throw error
  } finally {
    tellResponse(exchange, options)
  }
}

/** Makes an attempt and reads its answer, within `timeout`, or what is left of the total timeout where that is less. */
function attemptInTime<T>(
  exchange: Exchange,
  client: Client,
  call: Call,
  options: RequestOptions,
  read: Read<T>,
): Promise<T> {
  const { timeout = client.timeout ?? 600_000, signal } = options
  const left = exchange.timeLeft()
  const deadline =
    left < timeout
      ? createDeadline(exchange.title, 'totalTimeout', left, signal)
      : createDeadline(exchange.title, 'timeout', timeout, signal)
  exchange.abort = deadline.abort
  const answer = attempt(exchange, client, call, options, deadline.signal)
  return raceDeadline(
    deadline,
    answer.then((response) => read(exchange, response)),
  )
}

/** Milliseconds until the next attempt; undefined where none follows. */
function delayAfter(exchange: Exchange, client: Client, options: RequestOptions, error: unknown): number | undefined {
  const { event, isFinal, isSingleUse, timeLeft } = exchange
  const { maxRetries = client.maxRetries ?? 2 } = options
  const hasRetries = event.attempt <= maxRetries // never for NaN
  if (isFinal || isSingleUse || !hasRetries || !isRepeatable(error)) return undefined
  const decide = client.shouldRetry ?? shouldRetry
  return decide({ ...event, error }) ? retryDelay(error, event.attempt, timeLeft()) : undefined
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
