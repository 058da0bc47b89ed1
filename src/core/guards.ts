import type { APIError } from './apiError.ts'
import type { ConnectionError } from './connectionError.ts'
import type { OpenAIError } from './openAIError.ts'
import type { OutputError } from './outputError.ts'
import type { SchemaError } from './schemaError.ts'
import type { TimeoutError } from './timeoutError.ts'
import type { WebhookError } from './webhookError.ts'

// By name and shape, since `instanceof` fails where a second copy of the package is installed.

/**
 * Whether an error is of the {@link OpenAIError} family, from any copy of this package.
 *
 * @example
 * if (isOpenAIError(error)) console.error(error.message, error.attempts)
 */
export function isOpenAIError(error: unknown): error is OpenAIError {
  return (
    isNamed(error, 'OpenAIError', 'message') ||
    isAPIError(error) ||
    isConnectionError(error) ||
    isTimeoutError(error) ||
    isStreamTruncatedError(error) ||
    isStreamParseError(error)
  )
}

/**
 * Whether an error is an {@link APIError}: the API answered, but not as hoped.
 *
 * @example
 * if (isAPIError(error) && error.status === 404) return null
 */
export function isAPIError(error: unknown): error is APIError {
  return isNamed(error, 'APIError', 'body')
}

/**
 * Whether an error is a {@link ConnectionError}.
 *
 * @example
 * if (isConnectionError(error) && error.sent === 'no') queue.retry()
 */
export function isConnectionError(error: unknown): error is ConnectionError {
  return isNamed(error, 'ConnectionError', 'sent')
}

/**
 * Whether an error is a {@link TimeoutError} of this package; a DOMException of `AbortSignal.timeout` is none.
 *
 * @example
 * if (isTimeoutError(error)) console.warn(`Ran into ${error.limit}`)
 */
export function isTimeoutError(error: unknown): error is TimeoutError {
  return isNamed(error, 'TimeoutError', 'limit')
}

/**
 * Whether a stream ended before its answer was complete.
 *
 * @example
 * if (isStreamTruncatedError(error)) show(error.partial)
 */
export function isStreamTruncatedError(error: unknown): error is OpenAIError & { partial?: unknown } {
  return isNamed(error, 'StreamTruncatedError', 'message')
}

/**
 * Whether an event of a stream was not JSON; `text` is what came.
 *
 * @example
 * if (isStreamParseError(error)) console.error(error.text)
 */
export function isStreamParseError(
  error: unknown,
): error is OpenAIError & { readonly text: string; partial?: unknown } {
  return isNamed(error, 'StreamParseError', 'text')
}

/**
 * Whether an error is a {@link SchemaError}.
 *
 * @example
 * if (isSchemaError(error)) return Response.json(error.issues, { status: 400 })
 */
export function isSchemaError(error: unknown): error is SchemaError {
  return isNamed(error, 'SchemaError', 'issues')
}

/**
 * Whether an error is a {@link WebhookError}: a request that no webhook should trust.
 *
 * @example
 * if (isWebhookError(error)) return new Response(error.reason, { status: 400 })
 */
export function isWebhookError(error: unknown): error is WebhookError {
  return isNamed(error, 'WebhookError', 'reason')
}

/**
 * Whether an error is an {@link OutputError}.
 *
 * @example
 * if (isOutputError(error) && error.reason === 'refusal') show(error.text)
 */
export function isOutputError(error: unknown): error is OutputError {
  return isNamed(error, 'OutputError', 'reason')
}

/** Errors of this package all have `attempts`; those that went through a serializer may only have their own field. */
function isNamed(error: unknown, name: string, field: string): error is Error {
  const it = Object(error)
  return it.name === name && 'message' in it && ('attempts' in it || field in it)
}
