import type { Call } from './callTypes.ts'
import { type Drift, warnOfDrift } from './drift.ts'
import { type ObservedCall, observeCall } from './observeCall.ts'
import { toAPIError } from './readError.ts'
import { findIssues } from './shape.ts'
import { toFetchFailure } from './toFetchFailure.ts'
import type { Attempt, Client } from './types.ts'

/** A call under way, with what the reader of its answer needs. */
export interface Exchange extends ObservedCall {
  /** Each attempt that is over. */
  readonly attempts: Attempt[]
  /** Milliseconds that the whole call may take. */
  readonly totalTimeout: number
  /** When they are over, in milliseconds since 1970. */
  readonly endsAt: number
  /** The last attempt's answer, once its headers are there. */
  response?: Response | undefined
  /** Whether no other attempt can follow: a function of the caller's is at work, or the body can't be sent again. */
  isFinal?: boolean | undefined
  /** Takes the secrets of the last request out of a text that may echo them. */
  redact(text: string): string
  /** The answer's id, without a key that a host may echo there; looked for when it's told, since that takes as long as the rest of a call. */
  requestId(): string | undefined
  /** Checks an answer or event and tells of its drift. */
  check(of: Drift['of'], value: unknown): void
  /** Throws the error of a fetch or read that failed. */
  fail(cause: unknown): never
  /** Throws the error of an answer that is not what was asked for; `problem` says why where its text doesn't. */
  refuse(text: string, problem?: string): never
  /** Ends the request, also where the body that was handed out is only a branch of a clone. */
  abort(reason?: unknown): void
}

/** Begins a call. */
export function createExchange(client: Client, call: Call, totalTimeout: number): Exchange {
  const { onDrift = warnOfDrift } = client
  const { event, emit } = observeCall(client, call, () => exchange.requestId())
  const { operation } = event
  const exchange: Exchange = {
    event,
    attempts: [],
    totalTimeout,
    endsAt: Date.now() + totalTimeout,
    redact: String,
    requestId: () => event.requestId && exchange.redact(event.requestId),
    abort() {},
    emit,
    check(of, value) {
      const issues = onDrift ? findIssues(call.shape, value) : []
      if (!issues.length) return
      // What onDrift throws is not the transport's.
      exchange.isFinal = true
      exchange.emit('drift')
      onDrift?.({ operation, of, issues, value, requestId: exchange.requestId() })
    },
    fail(cause) {
      throw toFetchFailure(operation, cause, exchange.redact)
    },
    refuse(text, problem) {
      const { response, redact } = exchange
      throw toAPIError(`${operation} answered ${event.status}`, text, redact, problem, response, exchange.requestId())
    },
  }
  return exchange
}
