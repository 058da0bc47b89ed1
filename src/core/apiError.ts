import { OpenAIError } from './openAIError.ts'

/** The API answered with an error, or with something that is not an answer to this operation. */
export class APIError extends OpenAIError {
  override name = 'APIError'
  /** HTTP status; undefined for an error event in a stream. */
  declare readonly status: number | undefined
  /** The API's own code, such as `rate_limit_exceeded`; a number on some hosts. */
  declare readonly code: string | number | null | undefined
  /** The API's own kind of error, such as `invalid_request_error`. */
  declare readonly type: string | null | undefined
  /** The parameter at fault, where the API names one. */
  declare readonly param: string | null | undefined
  /** Value of `x-request-id`, to quote to support. */
  declare readonly requestId: string | undefined
  /** Headers of the answer. */
  declare readonly headers: Headers | undefined
  /** The body, parsed where it is JSON, else its text; at most 64 KiB of it is read. */
  declare readonly body: unknown
  /** Milliseconds that the answer asks to wait. */
  declare readonly retryAfter: number | undefined
  /** What a stream had brought before, when a collector read it. */
  declare partial?: unknown
}
