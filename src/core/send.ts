import { compose } from './compose.ts'
import { toConnectionError } from './connectionError.ts'
import { type Drift, warnOfDrift } from './drift.ts'
import { OpenAIError } from './errors.ts'
import { readSome, toAPIError } from './readError.ts'
import { backoff, shouldRetry } from './retry.ts'
import { findIssues } from './shape.ts'
import type { Attempt, Call, CallEvent, Client, RequestOptions, RetryQuestion } from './types.ts'
import { within } from './within.ts'

/** Tells whoever observes the client of a step of the call. */
export type Emit = (type: CallEvent['type'], more?: object) => void
/** Checks an answer or event and tells of its drift. */
export type Check = (of: Drift['of'], value: unknown) => void
/** Throws the error of a read that failed. */
export type Fail = (cause: unknown) => never
/** Throws the error of an answer that is not what was asked for. */
export type RefuseAnswer = (text: string, wrong?: string) => never
/** Takes the key out of a text that may echo it. */
export type Redact = (text: string) => string

/**
 * What the reader of an answer needs of its call; `left` gives the milliseconds that are left of the total timeout.
 * A tuple, since the names of an object's fields would be in every bundle, and most readers need but the first few.
 */
export type Wire = readonly [
  emit: Emit,
  fail: Fail,
  refuse: RefuseAnswer,
  check: Check,
  requestId: string | undefined,
  attempts: Attempt[],
  left: () => number,
  redact: Redact,
]

/** A successful answer on its way to the caller. */
export type Exchange = readonly [response: Response, ...wire: Wire]

/** Sends a call until an attempt succeeds or no other is due; `read` makes the result of the answer. */
export async function send<T>(
  client: Client,
  call: Call,
  options: RequestOptions | undefined = {},
  read: (exchange: Exchange) => Promise<T>,
): Promise<T> {
  const { method, path, shape, operation = `${method} ${path}` } = call
  const {
    timeout = client.timeout ?? 600_000,
    totalTimeout = client.totalTimeout ?? Infinity,
    maxRetries = client.maxRetries ?? 2,
    signal,
  } = options
  const { onDrift = warnOfDrift } = client
  const what = `${method} ${path}`
  const started = Date.now()
  const ms = (): number => Date.now() - started
  const left = (): number => totalTimeout - ms()
  const attempts: Attempt[] = []
  const event = { operation, method, path, attempt: 0 } as CallEvent
  let response: Response | undefined
  let requestId: string | undefined
  let once: boolean | undefined

  const emit: Emit = async (type, more) => {
    try {
      await client.observe?.({ ...event, status: response?.status, requestId, type, ms: ms(), ...more })
    } catch {} // who watches a call can't break it
  }
  const fail: Fail = (cause) => {
    throw toConnectionError(what, cause)
  }
  const attempt = async (signal: AbortSignal): Promise<T> => {
    event.attempt++
    response = requestId = undefined
    once = true
    const [url, request, key] = await compose(client, operation, call, options)
    signal.throwIfAborted()
    once = request.once
    emit('attempt')
    const go = async (): Promise<Response> => (client.fetch ?? fetch)(url, { ...request, signal })
    const answer = await go().catch(fail)
    signal.throwIfAborted()
    response = answer
    requestId = answer.headers.get('x-request-id') ?? undefined
    // A key of a few letters could be part of any word.
    const redact: Redact = (text) => (key?.[4] ? text.replaceAll(key, '[key]') : text)
    const refuse: RefuseAnswer = (text, wrong) => {
      once ||= answer.ok
      throw toAPIError(`${what} answered ${answer.status}`, answer, requestId, redact, text, wrong)
    }
    const check: Check = (of, value) => {
      if (!onDrift) return
      const issues = findIssues(shape, value)
      if (!issues.length) return
      once = true // what onDrift throws is final
      emit('drift')
      onDrift({ operation, of, issues, value, requestId })
    }
    if (!answer.ok) refuse(await readSome(answer))
    return read([answer, emit, fail, refuse, check, requestId, attempts, left, redact])
  }

  emit('request')
  try {
    for (;;) {
      signal?.throwIfAborted()
      const began = ms()
      let error: unknown
      try {
        return await (left() < timeout
          ? within(what, 'totalTimeout', left(), signal, attempt)
          : within(what, 'timeout', timeout, signal, attempt))
      } catch (cause) {
        error = cause
      } finally {
        attempts.push({ status: response?.status, error, ms: ms() - began })
      }
      const { retryAfter: delay = backoff(event.attempt) } = Object(error)
      signal?.throwIfAborted()
      if (
        once ||
        !(error instanceof OpenAIError) ||
        event.attempt > maxRetries ||
        !(client.shouldRetry ?? shouldRetry)({ ...event, error: error as RetryQuestion['error'] }) ||
        delay > (totalTimeout < Infinity ? left() : 60_000)
      )
        throw error
      emit('retry', { delay, error })
      await within(what, 'timeout', delay, signal, () => new Promise(() => {})).catch(() => {})
    }
  } catch (error) {
    if (error instanceof OpenAIError) error.attempts = attempts
    emit('failure', { error })
    throw error
  } finally {
    if (response) options.onResponse?.(response, attempts)
  }
}
