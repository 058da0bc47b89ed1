import { attempt } from './attempt.ts'
import type { Call } from './callTypes.ts'
import { createExchange, type Exchange } from './exchange.ts'
import { OpenAIError } from './openAIError.ts'
import { delayOrThrow } from './retry.ts'
import { sleep } from './sleep.ts'
import type { Client, RequestOptions } from './types.ts'
import { withDeadline } from './withDeadline.ts'

/** Sends a call until an attempt succeeds or no other is due; `read` makes the result of the answer. */
export async function send<T>(
  client: Client,
  call: Call,
  options: RequestOptions | undefined = {},
  read: (exchange: Exchange, response: Response) => Promise<T>,
): Promise<T> {
  const { timeout = client.timeout ?? 600_000, totalTimeout = client.totalTimeout ?? Infinity, signal } = options
  const exchange = createExchange(client, call, totalTimeout)
  const { attempts, emit, endsAt, event } = exchange
  emit('request')
  try {
    for (;;) {
      signal?.throwIfAborted()
      const began = Date.now()
      const left = endsAt - began
      const limit = left < timeout ? 'totalTimeout' : 'timeout'
      const ms = limit === 'timeout' ? timeout : totalTimeout
      const work = async (signal: AbortSignal, abort: Exchange['abort']): Promise<T> => {
        exchange.abort = abort
        return read(exchange, await attempt(exchange, client, call, options, signal))
      }
      let error: unknown
      try {
        return await withDeadline(event.operation, limit, ms, signal, work, Math.min(left, timeout))
      } catch (cause) {
        error = cause
      } finally {
        attempts.push({ status: event.status, error, ms: Date.now() - began })
      }
      signal?.throwIfAborted()
      const delay = delayOrThrow(error, exchange, client, options)
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

/** Hands the response of the last attempt to who asked for it; what that throws ends the request. */
function tellResponse({ attempts, response, abort }: Exchange, { onResponse }: RequestOptions): void {
  try {
    if (response) onResponse?.(response, attempts)
  } catch (error) {
    abort(error)
    throw error
  }
}
