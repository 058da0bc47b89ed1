import { compose } from './compose.ts'
import { toConnectionError } from './connectionError.ts'
import { createDeadline, within } from './deadline.ts'
import { type Drift, findIssues, warnOfDrift } from './drift.ts'
import { OpenAIError } from './errors.ts'
import { readSome, toAPIError } from './readError.ts'
import { backoff, shouldRetry } from './retry.ts'
import type { Attempt, Call, CallEvent, Client, RequestOptions, RetryQuestion } from './types.ts'

/** A successful answer on its way to the caller, with what its reader needs. */
export interface Exchange {
  readonly response: Response
  readonly requestId: string | undefined
  /** Milliseconds that are left of the total timeout. */
  left(): number
  emit(type: CallEvent['type'], more?: object): void
  /** Checks an answer or event and tells of its drift. */
  check(of: Drift['of'], value: unknown): void
  /** Throws the error of a read that failed. */
  fail(cause: unknown): never
  /** Throws the error of an answer that is not what was asked for. */
  refuse(text: string, wrong?: string): never
}

/** Sends a call until an attempt succeeds or no other is due; `read` makes the result of the answer. */
export async function send<T>(
  client: Client,
  request: Call,
  options: RequestOptions | undefined = {},
  read: (exchange: Exchange) => Promise<T>,
): Promise<T> {
  const { method, path, schema, operation = `${method} ${path}` } = request
  const { timeout = client.timeout ?? 600_000, totalTimeout = client.totalTimeout ?? Infinity } = options
  const { maxRetries = client.maxRetries ?? 2, signal } = options
  const started = Date.now()
  const left = (): number => started + totalTimeout - Date.now()
  const attempts: Attempt[] = []
  const event = { operation, method, path } as CallEvent
  let response: Response | undefined
  let once: boolean | undefined

  const emit: Exchange['emit'] = async (type, more) => {
    try {
      await client.observe?.({ ...event, type, ms: Date.now() - started, ...more })
    } catch {} // who watches a call can't break it
  }

  const attemptOnce = async (signal: AbortSignal): Promise<T> => {
    once = true
    const { url, init, key, ...composed } = await compose(client, operation, request, options)
    signal.throwIfAborted()
    once = composed.once
    emit('attempt')
    const what = `${method} ${path}`
    const fail: Exchange['fail'] = (cause) => {
      throw toConnectionError(what, cause)
    }
    const answer = await (client.fetch ?? fetch)(url, { ...init, signal }).catch(fail)
    response = answer
    const requestId = answer.headers.get('x-request-id') ?? undefined
    Object.assign(event, { status: answer.status, requestId })
    const refuse: Exchange['refuse'] = (text, wrong) => {
      throw toAPIError(what, answer, requestId, key ? text.replaceAll(key, '[key]') : text, wrong)
    }
    const check: Exchange['check'] = (of, value) => {
      const issues = schema && client.onDrift !== null && findIssues(schema, value)
      if (!issues) return
      emit('drift')
      ;(client.onDrift ?? warnOfDrift)({ operation, of, issues, value, requestId })
    }
    if (!answer.ok) refuse(await readSome(answer))
    return read({ response: answer, requestId, left, emit, check, fail, refuse })
  }

  emit('request')
  try {
    for (;;) {
      const began = Date.now()
      const record: Attempt = { ms: 0 }
      event.attempt = attempts.push(record)
      event.status = response = undefined
      const attempt = createDeadline(left() < timeout ? 'totalTimeout' : 'timeout', Math.min(left(), timeout), signal)
      try {
        return await within(attempt.signal, attemptOnce(attempt.signal))
      } catch (error) {
        attempt.abort(error)
        record.error = error
        const { retryAfter: delay = backoff(event.attempt) } = Object(error)
        const again =
          error instanceof OpenAIError &&
          !once &&
          !signal?.aborted &&
          event.attempt <= maxRetries &&
          (client.shouldRetry ?? shouldRetry)({ ...event, error: error as RetryQuestion['error'] }) &&
          delay < (totalTimeout < Infinity ? left() : 60_000)
        if (!again) throw error
        emit('retry', { delay, error })
        await new Promise((resolve) =>
          createDeadline('timeout', delay, signal).signal.addEventListener('abort', resolve),
        )
      } finally {
        attempt.end()
        record.status = event.status
        record.ms = Date.now() - began
      }
    }
  } catch (error) {
    if (error instanceof OpenAIError) error.attempts = attempts
    emit('failure', { error })
    throw error
  } finally {
    if (response) options.onResponse?.(response, attempts)
  }
}
