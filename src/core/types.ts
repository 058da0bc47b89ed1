import type { APIError } from './apiError.ts'
import type { ConnectionError } from './connectionError.ts'
import type { Drift } from './drift.ts'
import type { TimeoutError } from './timeoutError.ts'

/** Headers to add; `null` removes one that would be sent otherwise. */
export type HeadersInput =
  | Headers
  | Iterable<readonly [string, string | null | undefined]>
  | Record<string, string | null | undefined>

/** A function with the shape of the platform's fetch. */
export type Fetch = (input: string, init: RequestInit) => Promise<Response>

/** The key, a function that is asked for it on each attempt, or `null` for hosts without keys. */
export type APIKey = string | null | (() => string | Promise<string>)

/** One attempt of a call, as listed on errors and by `withResponse`. */
export interface Attempt {
  /** HTTP status, when there was an answer. */
  status?: number | undefined
  /** What went wrong. */
  error?: unknown
  /** How long it took, in milliseconds. */
  ms: number
}

/** What a call is about to send; `prepare` may change all but the operation. */
export interface PreparedCall {
  /** Name of the operation. */
  operation: string
  /** HTTP method. */
  method: string
  /** Path template, such as `/files/{file_id}`. */
  path: string
  /** Path parameters and the fields of a JSON or multipart body; of the query where there is no body. */
  params: Record<string, unknown>
  /** Query parameters given beside the params, of client and call. */
  query: Record<string, unknown>
  /** All that will be sent, the key included, but for the type of the body. */
  headers: Headers
}

/** What is asked of `shouldRetry`. */
export interface RetryQuestion {
  /** What the attempt failed with. */
  error: APIError | ConnectionError | TimeoutError
  /** Number of the attempt that failed, from 1. */
  attempt: number
  /** Name of the operation. */
  operation: string
  /** HTTP method. */
  method: string
}

/** One step in the life of a call, for logs, metrics and traces. It has no key, header or body, but for what an `error` holds of the answer. */
export interface CallEvent {
  /** The same number for all events of one call. */
  call: number
  /** The step: a call begins, an attempt is sent, an answer is read, a retry is due, an answer drifts, a stream brings its first event or is over, the call failed. */
  type: 'request' | 'attempt' | 'response' | 'retry' | 'drift' | 'firstEvent' | 'streamEnd' | 'failure'
  /** Name of the operation. */
  operation: string
  /** HTTP method. */
  method: string
  /** Path template, so that it groups well. */
  path: string
  /** Host that the attempt is sent to, with its port. */
  host?: string | undefined
  /** Number of the attempt, from 1. */
  attempt: number
  /** Milliseconds since the call began. */
  ms: number
  /** HTTP status, once there was an answer. */
  status?: number | undefined
  /** Value of `x-request-id`. */
  requestId?: string | undefined
  /** Model named by the answer, or by the request until there is one. */
  model?: string | undefined
  /** Tokens counted by the answer; of a stream, the last count that it told. */
  usage?: Usage | undefined
  /** Milliseconds until the next attempt. */
  delay?: number | undefined
  /** What went wrong. */
  error?: unknown
  /** Whether the answer of a stream was complete when it ended; false where it was left, cut or failed. */
  complete?: boolean | undefined
}

/** Counts of tokens, by kind; nested where a kind is split up. */
export interface Usage {
  [kind: string]: number | Usage | null | undefined
}

/** What every call of a client shares. */
export interface ClientOptions {
  /** Defaults to `OPENAI_API_KEY` of the environment, which is never sent to a base URL that is given in code. */
  apiKey?: APIKey | undefined
  /** Defaults to `OPENAI_BASE_URL` of the environment, or else `https://api.openai.com/v1`. */
  baseURL?: string | undefined
  /** Sent as `OpenAI-Organization`. */
  organization?: string | undefined
  /** Sent as `OpenAI-Project`. */
  project?: string | undefined
  /** Headers of every call. */
  headers?: HeadersInput | undefined
  /** Query parameters of every call. */
  query?: Record<string, unknown> | undefined
  /** Used in place of the platform's fetch. */
  fetch?: Fetch | undefined
  /** Attempts after the first. Default 2. */
  maxRetries?: number | undefined
  /** Decides whether a failed attempt is followed by another; the default is the table of the official SDK, less what can't succeed. */
  shouldRetry?: ((question: RetryQuestion) => boolean) | undefined
  /** Milliseconds for an attempt up to its headers, and its body when that is read whole. Default 600,000. */
  timeout?: number | undefined
  /** Milliseconds that a read of a stream, or of the body of a response that is handed out, may bring nothing. Default 600,000. */
  idleTimeout?: number | undefined
  /** Milliseconds for the whole call with retries, waits, body and stream. No limit by default. */
  totalTimeout?: number | undefined
  /** Bytes that an event of a stream may have; a larger one is a `StreamParseError`. Default 64 MiB. */
  maxEventBytes?: number | undefined
  /** Changes method, path, params or headers before each attempt. */
  prepare?: ((call: PreparedCall) => PreparedCall | Promise<PreparedCall>) | undefined
  /** Told of each answer or event that differs from its schema; what it throws rejects the call, `null` skips the check. Warns on the console by default. */
  onDrift?: ((drift: Drift) => void) | null | undefined
  /** Told of each step of each call. What it throws is ignored. */
  observe?: ((event: CallEvent) => void) | undefined
}

/** A client: plain, readonly options, to be derived from by spreading. */
export interface Client extends Readonly<ClientOptions> {}

/** What one call can set for itself. */
export interface RequestOptions {
  /** Aborts the call, its waits, its body and its stream; the call rejects with the signal's reason. */
  signal?: AbortSignal | undefined
  /** Headers added to the client's; `null` removes one. */
  headers?: HeadersInput | undefined
  /** Query parameters added to the operation's. */
  query?: Record<string, unknown> | undefined
  /** Fields added to the body that the types don't know. */
  body?: Record<string, unknown> | undefined
  /** See {@link ClientOptions.timeout}. */
  timeout?: number | undefined
  /** See {@link ClientOptions.idleTimeout}. */
  idleTimeout?: number | undefined
  /** See {@link ClientOptions.totalTimeout}. */
  totalTimeout?: number | undefined
  /** See {@link ClientOptions.maxRetries}. */
  maxRetries?: number | undefined
  /** Sent as `Idempotency-Key`, the same on each attempt. */
  idempotencyKey?: string | undefined
  /** Sees status and headers of the last attempt, once per call; it must not read the body. */
  onResponse?: ((response: Response, attempts: Attempt[]) => void) | undefined
}
