export { APIError } from './apiError.ts'
export type * from './callTypes.ts'
export { ConnectionError } from './connectionError.ts'
export { createClient } from './createClient.ts'
export type { Drift, DriftIssue } from './drift.ts'
export {
  isAPIError,
  isConnectionError,
  isOpenAIError,
  isOutputError,
  isSchemaError,
  isStreamParseError,
  isStreamTruncatedError,
  isTimeoutError,
  isWebhookError,
} from './guards.ts'
export { OpenAIError } from './openAIError.ts'
export { OutputError, type OutputErrorDetails } from './outputError.ts'
export { type RateLimit, type RateLimitState, rateLimit } from './rateLimit.ts'
export { request } from './request.ts'
export { shouldRetry } from './retry.ts'
export { retryUnsent } from './retryUnsent.ts'
export { SchemaError, type SchemaErrorDetails } from './schemaError.ts'
export type { StandardIssue, StandardResult, StandardSchema } from './standardSchema.ts'
export { throwOnDrift } from './throwOnDrift.ts'
export { type TimeLimit, TimeoutError } from './timeoutError.ts'
export type * from './types.ts'
export { type FileSource, isUploadable, type Uploadable } from './uploadable.ts'
export { validated } from './validated.ts'
export { WebhookError, type WebhookFault } from './webhookError.ts'
export { type WithResponse, withResponse } from './withResponse.ts'
